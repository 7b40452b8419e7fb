"""Ask for the settings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from lmec_match.i18n import LANGUAGES, Translator
from lmec_match.paths import RESOURCES
from lmec_match.settings import Settings
from ui.dialogs.form import FittingDialog
from ui.widgets.basic import button, column, label, row
from ui.widgets.language_choice import NATIVE


class SettingsDialog(FittingDialog):
    """Edit language, theme and the name in the journal; `chosen` carries the new settings."""

    chosen = Signal(object)

    def __init__(self, settings: Settings, t: Translator, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.t = t
        self.setWindowTitle(t("Settings"))
        self.setMinimumWidth(560)
        outer = column(self, margin=6, gap=4)
        outer.addWidget(label(t("Settings"), "heading"))
        form = QFormLayout()
        form.setSpacing(12)
        self.language = QComboBox()
        self.language.addItem(t("As the system"), "")
        for code in LANGUAGES:
            if (
                code == "en"
                or (RESOURCES / "translations" / f"lmec_match_{code.replace('-', '_')}.ts").exists()
            ):
                self.language.addItem(NATIVE[code], code)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.theme = QComboBox()
        for words, code in (
            (t("As the system"), "system"),
            (t("Light"), "light"),
            (t("Dark"), "dark"),
        ):
            self.theme.addItem(words, code)
        self.theme.setCurrentIndex(max(0, self.theme.findData(settings.theme)))
        self.person = QLineEdit(settings.person)
        self.person.setPlaceholderText(settings.who)
        self.own_terms = QLineEdit(settings.own_terms)
        self.own_terms.setPlaceholderText(str(settings.terms_place))
        self.own_terms.setToolTip(
            t("Terms of your own beside the glossary, as a workbook or text divided by tabs.")
        )
        self.open_terms = button(t("Open"), self._open_terms)
        for words, widget in (
            (t("Language"), self.language),
            (t("Colours"), self.theme),
            (t("Your name in the history"), self.person),
        ):
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        beside = row(gap=2)
        beside.addWidget(self.own_terms, 1)
        beside.addWidget(button(t("Choose…"), self._choose_terms))
        beside.addWidget(self.open_terms)
        self.own_terms.setAccessibleName(t("Your own terms"))
        form.addRow(t("Your own terms"), beside)
        self.own_terms.textChanged.connect(self._look_at_terms)
        self._look_at_terms()
        self.likeness = QCheckBox(t("Compare meaning, where it is installed"))
        self.likeness.setChecked(settings.likeness)
        self.likeness.setToolTip(
            t("Matches then also find what is alike in meaning. It is computed behind the window.")
        )
        form.addRow(t("Likeness of meaning"), self.likeness)
        outer.addLayout(form)
        buttons = row()
        buttons.addStretch()
        buttons.addWidget(button(t("Cancel"), self.reject))
        keep = button(t("OK"), self.accept, "primary")
        keep.setDefault(True)
        buttons.addWidget(keep)
        outer.addLayout(buttons)

    def _terms_path(self) -> Path:
        """Return the file of own terms that the dialog names now."""
        return replace(self.settings, own_terms=self.own_terms.text().strip()).terms_place

    def _look_at_terms(self) -> None:
        self.open_terms.setEnabled(self._terms_path().is_file())

    def _choose_terms(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.t("Your own terms"), str(self._terms_path()), "*.xlsx *.xlsm *.ods *.tsv"
        )
        if chosen:
            self.own_terms.setText(chosen)

    def _open_terms(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._terms_path())))

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(
            replace(
                self.settings,
                language=self.language.currentData(),
                theme=self.theme.currentData(),
                person=self.person.text().strip(),
                own_terms=self.own_terms.text().strip(),
                likeness=self.likeness.isChecked(),
            )
        )
