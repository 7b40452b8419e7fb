"""Make the editor of a field from its definition. What is typed is read as a list's cell is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.values import Contact, Money, Name, Quantity, Ref, Value
from lmec_match.services import reading
from ui.context import Context

LONG = (FieldType.LONG_TEXT, FieldType.NAMES, FieldType.CONTACTS)


class Editor:
    """Hold the widget that edits one field, and read its value."""

    def __init__(self, widget: QWidget, read: Callable[[], Value]) -> None:
        self.widget = widget
        self.read = read


def make_editor(context: Context, field: Field, value: Value) -> Editor:
    """Return the editor of a field, filled with its value."""
    name = context.label(field.labels)
    if field.type is FieldType.TERM:
        editor = _choice(context, field, str(value or ""))
    elif field.type is FieldType.TERMS:
        editor = _choices(context, field, tuple(value or ()))
    elif field.type is FieldType.BOOL:
        editor = _yes_no(context, value)
    elif field.type in LONG:
        editor = _long(context, field, value)
    else:
        editor = _line(context, field, value)
    editor.widget.setAccessibleName(name)
    editor.widget.setObjectName(field.key)
    return editor


def term_box(context: Context, vocabulary: str, chosen: str) -> QComboBox:
    """Return a box that has the terms of a vocabulary, one of which is always chosen."""
    box = QComboBox()
    for term in context.office.vocabularies[vocabulary].terms:
        box.addItem(context.term(vocabulary, term.code), term.code)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _line(context: Context, field: Field, value: Value) -> Editor:
    before = as_typed(context, field, value)
    edit = QLineEdit(before)
    edit.setCursorPosition(0)
    hint = _hint(field)
    if hint:
        edit.setPlaceholderText(hint)

    def read() -> Value:
        if edit.text() == before:
            return value
        return reading.read_value(context.office, field, edit.text())

    return Editor(edit, read)


def _hint(field: Field) -> str:
    match field.type:
        case FieldType.MONEY:
            return "USD 1.2 million · 300万元"
        case FieldType.QUANTITY:
            return "500 m³/d · 10 MW"
        case FieldType.DATE:
            return "2026 · 2026-Q3 · 2026-11-24"
        case FieldType.URL:
            return "https://"
    return ""


def _long(context: Context, field: Field, value: Value) -> Editor:
    before = as_typed(context, field, value)
    edit = QPlainTextEdit(before)
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(64 if field.type in (FieldType.CONTACTS, FieldType.NAMES) else 96)
    if field.type is FieldType.CONTACTS:
        edit.setPlaceholderText(context.t("One a line: name; position; e-mail; phone"))
    if field.type is FieldType.NAMES:
        edit.setPlaceholderText(context.t("One a line: name; language; use"))

    def read() -> Value:
        if edit.toPlainText() == before:
            return value
        return reading.read_value(context.office, field, edit.toPlainText())

    return Editor(edit, read)


def _choice(context: Context, field: Field, value: str) -> Editor:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.addItem("", "")
    for term in context.office.vocabularies[field.vocabulary].terms:
        box.addItem(context.term(field.vocabulary, term.code), term.code)
    if value and box.findData(value) < 0:
        box.addItem(value, value)
    box.setCurrentIndex(max(0, box.findData(value)))
    return Editor(box, lambda: box.currentData() or None)


def _yes_no(context: Context, value: Value) -> Editor:
    box = QComboBox()
    for words, data in (("", None), (context.t("Yes"), True), (context.t("No"), False)):
        box.addItem(words, data)
    box.setCurrentIndex({None: 0, True: 1, False: 2}[value if isinstance(value, bool) else None])
    return Editor(box, box.currentData)


def _choices(context: Context, field: Field, value: tuple[str, ...]) -> Editor:
    shown = QPushButton()
    shown.setStyleSheet("text-align: left;")
    menu = QMenu(shown)
    shown.setMenu(menu)
    actions: list[QAction] = []
    for term in context.office.vocabularies[field.vocabulary].terms:
        action = QAction(context.term(field.vocabulary, term.code).replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(term.code in value)
        action.setData(term.code)
        menu.addAction(action)
        actions.append(action)

    def read() -> Value:
        return tuple(str(a.data()) for a in actions if a.isChecked()) or None

    def show() -> None:
        chosen = read() or ()
        words = ", ".join(context.term(field.vocabulary, c) for c in chosen)
        elided = shown.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, 240)
        shown.setText(elided.replace("&", "&&") or context.t("Choose…"))

    for action in actions:
        action.toggled.connect(show)
    show()
    return Editor(shown, read)


def as_typed(context: Context, field: Field, value: Value) -> str:
    """Return a value as a person would type it: the way it was written, where that is known."""
    if value is None:
        return ""
    if isinstance(value, Money | Quantity) and value.written:
        return value.written
    if isinstance(value, Money):
        return f"{value.currency} {value.amount:f}".strip()
    if isinstance(value, Ref):
        return value.text or value.code
    if isinstance(value, tuple):
        lines = []
        for item in value:
            if isinstance(item, Contact):
                parts = [item.name, item.position, item.email, item.phone]
            elif isinstance(item, Name):
                parts = [item.text, item.language, item.usage if item.usage != "label" else ""]
            else:
                parts = [str(item)]
            lines.append("; ".join(parts).rstrip("; "))
        return "\n".join(lines)
    if field.type in (FieldType.DATE, FieldType.NUMBER, FieldType.INTEGER):
        return str(value)
    return context.words(field, value)
