"""Choose one of the seven languages, for words that go to somebody else."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from lmec_match.i18n import LANGUAGES

NATIVE = {
    "zh-CN": "中文",
    "en": "English",
    "th": "ไทย",
    "vi": "Tiếng Việt",
    "lo": "ລາວ",
    "km": "ខ្មែរ",
    "my": "မြန်မာ",
}


class LanguageChoice(QComboBox):
    """List the languages by their own names; the window's own is chosen first."""

    def __init__(self, name: str, language: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        for code in LANGUAGES:
            self.addItem(NATIVE[code], code)
        self.setCurrentIndex(self.findData(language))

    @property
    def chosen(self) -> str:
        """Return the chosen language's tag."""
        return str(self.currentData())
