"""Ask for the settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from lmec_match.i18n import LANGUAGES, Translator
from lmec_match.paths import RESOURCES
from lmec_match.settings import Settings
from ui.widgets.basic import column

NATIVE = {
    "zh-CN": "中文",
    "en": "English",
    "th": "ไทย",
    "vi": "Tiếng Việt",
    "lo": "ລາວ",
    "km": "ខ្មែរ",
    "my": "မြန်မာ",
}


class SettingsDialog(QDialog):
    """Edit language, theme and the name in the journal; `chosen` carries the new settings."""

    chosen = Signal(object)

    def __init__(self, settings: Settings, t: Translator, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.setWindowTitle(t("Settings"))
        self.setMinimumWidth(420)
        outer = column(self, margin=6, gap=4)
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
        for words, widget in (
            (t("Language"), self.language),
            (t("Colours"), self.theme),
            (t("Your name in the history"), self.person),
        ):
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        outer.addLayout(form)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(t("OK"))
        buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("role", "primary")
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(t("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        outer.addWidget(buttons)

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(
            replace(
                self.settings,
                language=self.language.currentData(),
                theme=self.theme.currentData(),
                person=self.person.text().strip(),
            )
        )
