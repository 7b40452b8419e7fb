"""Give the window its look: one accent, a grid of 4 px, light and dark from the same tokens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from lmec_match.paths import RESOURCES

GRID = 4
"""Spacing unit in device-independent pixels; gaps are 1, 2, 3, 4 or 6 units."""


@dataclass(frozen=True)
class Tokens:
    """Name the colours of one theme; every pair of text and ground has a contrast over 4.5."""

    window: str
    surface: str
    raised: str
    sunken: str
    line: str
    text: str
    muted: str
    accent: str
    accent_text: str
    accent_soft: str
    good: str
    fair: str
    poor: str
    danger: str
    danger_soft: str
    hover: str


LIGHT = Tokens(
    window="#F3F5F5",
    surface="#FFFFFF",
    raised="#FFFFFF",
    sunken="#E9EDED",
    line="#D5DCDC",
    text="#17211F",
    muted="#56635F",
    accent="#0B6E6E",
    accent_text="#FFFFFF",
    accent_soft="#DCEEEC",
    good="#1C7A4B",
    fair="#8A6100",
    poor="#9B4A1B",
    danger="#B3261E",
    danger_soft="#FBE9E7",
    hover="#EAF1F0",
)
DARK = Tokens(
    window="#141918",
    surface="#1B2221",
    raised="#222A29",
    sunken="#101413",
    line="#36413F",
    text="#E7EDEB",
    muted="#A3B1AD",
    accent="#4DB6AC",
    accent_text="#06201E",
    accent_soft="#1F3B39",
    good="#6CCB93",
    fair="#E0B454",
    poor="#E5966A",
    danger="#F2897F",
    danger_soft="#40211E",
    hover="#26312F",
)

WEIGHT_AXIS = QFont.Tag("wght")
REGULAR, SEMIBOLD = 400, 600

UI_FAMILIES = (
    "Noto Sans",
    "Noto Sans SC",
    "Noto Sans CJK SC",
    "Noto Sans Thai",
    "Noto Sans Lao",
    "Noto Sans Khmer",
    "Noto Sans Myanmar",
)


class Theme:
    """Apply tokens to the application, and draw its icons in their colours."""

    def __init__(self, application: QApplication, mode: str = "system") -> None:
        self.application = application
        self.mode = mode
        self.dark = self._is_dark()
        self.tokens = DARK if self.dark else LIGHT

    def _is_dark(self) -> bool:
        if self.mode in ("light", "dark"):
            return self.mode == "dark"
        hints = self.application.styleHints()
        return hints.colorScheme() == Qt.ColorScheme.Dark

    def choose(self, mode: str) -> None:
        """Change to system, light or dark, and repaint everything."""
        self.mode = mode
        self.dark = self._is_dark()
        self.tokens = DARK if self.dark else LIGHT
        self.apply()

    def apply(self) -> None:
        """Set style, palette, style sheet."""
        self.application.setStyle("Fusion")
        self.application.setPalette(self._palette())
        sheet = Template((RESOURCES / "style.qss").read_text(encoding="utf-8"))
        arrows = RESOURCES / "icons"
        self.application.setStyleSheet(
            sheet.substitute(
                self.tokens.__dict__,
                icons=arrows.as_posix(),
                shade="dark" if self.dark else "light",
            )
        )

    def _palette(self) -> QPalette:
        t, role = self.tokens, QPalette.ColorRole
        palette = QPalette()
        for where, colour in (
            (role.Window, t.window),
            (role.WindowText, t.text),
            (role.Base, t.surface),
            (role.AlternateBase, t.window),
            (role.Text, t.text),
            (role.Button, t.raised),
            (role.ButtonText, t.text),
            (role.ToolTipBase, t.raised),
            (role.ToolTipText, t.text),
            (role.Highlight, t.accent_soft),
            (role.HighlightedText, t.text),
            (role.Link, t.accent),
            (role.PlaceholderText, t.muted),
            (role.Mid, t.line),
            (role.Midlight, t.line),
            (role.Dark, t.line),
            (role.Light, t.surface),
            (role.Accent, t.accent),
        ):
            palette.setColor(where, QColor(colour))
        for where in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(t.muted))
        return palette

    def brush(self, colour: str) -> QBrush:
        """Return a brush of a token's colour."""
        return QBrush(QColor(colour))

    def hatch(self, colour: str) -> QBrush:
        """Return a hatched brush: how a value that nobody knows is drawn."""
        return QBrush(QColor(colour), Qt.BrushStyle.BDiagPattern)

    def icon(self, name: str, colour: str = "") -> QIcon:
        """Return a line icon of ``resources/icons`` in a colour (the text's by default)."""
        path = RESOURCES / "icons" / f"{name}.svg"
        svg = path.read_text(encoding="utf-8").replace("currentColor", colour or self.tokens.text)
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        icon = QIcon()
        for scale in (1, 2):
            pixmap = QPixmap(20 * scale, 20 * scale)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter)
            painter.end()
            pixmap.setDevicePixelRatio(scale)
            icon.addPixmap(pixmap)
        return icon


def strong(font: QFont) -> QFont:
    """Return a font in semibold, in every script: the axis carries what weight alone does not."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    made.setVariableAxis(WEIGHT_AXIS, SEMIBOLD)
    return made


def load_fonts(files: list[Path]) -> list[str]:
    """Give the application the shipped fonts, and return their families in order."""
    families: list[str] = []
    for path in files:
        number = QFontDatabase.addApplicationFont(str(path))
        for family in QFontDatabase.applicationFontFamilies(number):
            if family not in families:
                families.append(family)
    return families


def set_font(application: QApplication, families: list[str]) -> None:
    """Use one list of shipped families for every script, at a size that Khmer and Burmese bear."""
    known = [f for f in UI_FAMILIES if f in families]
    others = [f for f in families if f not in known]
    font = QFont()
    font.setFamilies([*known, *others])
    font.setPointSizeF(10.0)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    # The Chinese font is variable and its default instance is Thin: name the weight.
    font.setVariableAxis(WEIGHT_AXIS, REGULAR)
    application.setFont(font)
