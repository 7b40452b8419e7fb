"""Edit the weights of a match profile: a slider and a number each, with its share of the whole."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSlider, QWidget

from lmec_match.services.profiles import MOST_WEIGHT
from ui.widgets.basic import label

STEP = 0.5
"""Weight of one step of a slider or a key."""


class Weights(QWidget):
    """Hold one row a criterion; `changed` is emitted when a person moves one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._sliders: dict[str, QSlider] = {}
        self._numbers: dict[str, QDoubleSpinBox] = {}
        self._shares: dict[str, QLabel] = {}

    @property
    def values(self) -> dict[str, float]:
        """Return the weights as they stand."""
        return {key: round(number.value(), 2) for key, number in self._numbers.items()}

    def show_weights(
        self, titles: Mapping[str, str], weights: Mapping[str, float], *, writable: bool
    ) -> None:
        """Show the criteria by their titles; what has no weight stands at zero."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._sliders, self._numbers, self._shares = {}, {}, {}
        for row, (key, title) in enumerate(titles.items()):
            self._add(row, key, title, weights.get(key, 0.0), writable)
        self._share()

    def set_values(self, weights: Mapping[str, float]) -> None:
        """Move the weights that are named, as a person would."""
        for key, weight in weights.items():
            self._numbers[key].setValue(weight)

    def _add(self, row: int, key: str, title: str, weight: float, writable: bool) -> None:
        name = label(title, wrap=True)
        name.setMinimumWidth(84)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, round(MOST_WEIGHT / STEP))
        slider.setPageStep(10)
        # The handle stands out over the groove, which the style's own size does not know.
        slider.setMinimumHeight(24)
        slider.setMinimumWidth(48)
        slider.setValue(round(weight / STEP))
        slider.setAccessibleName(title)
        number = QDoubleSpinBox()
        number.setRange(0.0, MOST_WEIGHT)
        number.setDecimals(2)
        number.setSingleStep(STEP)
        number.setValue(weight)
        number.setAccessibleName(title)
        number.setFixedWidth(number.fontMetrics().horizontalAdvance("100.00") + 44)
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        share = label("", "muted")
        share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        share.setFixedWidth(share.fontMetrics().horizontalAdvance("100 %") + 4)
        name.setBuddy(number)
        for widget in (slider, number):
            widget.setEnabled(writable)
        slider.valueChanged.connect(lambda at: number.setValue(at * STEP))
        number.valueChanged.connect(lambda value: self._moved(key, value))
        self._sliders[key], self._numbers[key], self._shares[key] = slider, number, share
        for column, widget in enumerate((name, slider, number, share)):
            self._grid.addWidget(widget, row, column)

    def _moved(self, key: str, value: float) -> None:
        # The slider follows without rounding the number to its own steps.
        with QSignalBlocker(self._sliders[key]):
            self._sliders[key].setValue(round(value / STEP))
        self._share()
        self.changed.emit()

    def _share(self) -> None:
        total = sum(n.value() for n in self._numbers.values())
        for key, number in self._numbers.items():
            share = 100 * number.value() / total if total else 0.0
            self._shares[key].setText(f"{share:.0f} %")
