"""Ask for a new roundtable, or change one."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from lmec_match.domain.changes import Filter
from lmec_match.errors import UserError
from lmec_match.services import records, roundtables, typed_lines
from lmec_match.services.tables import Table, party
from ui.context import Context
from ui.dialogs.form import PASSING, FormDialog, add_row, form
from ui.widgets.basic import button, column, item_height, label, row, tip, whole_number
from ui.widgets.editors import make_editor

OFFERED = 300
"""Needs and projects offered for the agenda: more are found by opening them and matching."""
CODE_ROLE = int(Qt.ItemDataRole.UserRole)
AREAS_ROLE = CODE_ROLE + 1
"""The area of an action, the areas of a need or project."""


class _Offered(NamedTuple):
    """Hold a need or project that may come onto the agenda."""

    code: str
    words: str
    areas: tuple[str, ...]
    chosen: bool = False


class RoundtableDialog(FormDialog):
    """Take what a roundtable is made of; `made` carries the code of a new one."""

    made = Signal(str)

    def __init__(self, context: Context, parent: QWidget, table: Table | None = None) -> None:
        t = context.t
        super().__init__(context, t("Edit roundtable") if table else t("New roundtable"), parent)
        self.table = table
        self.setMinimumSize(680, 620)
        tabs = self.tabs = QTabWidget()
        tabs.setDocumentMode(True)
        self.body.addWidget(tabs, 1)
        tabs.addTab(self._basics(), t("Basics"))
        tabs.addTab(self._theme(), t("Theme"))
        tabs.addTab(self._agenda(), t("Agenda"))
        tabs.addTab(self._meetings(), t("Meetings"))
        tabs.addTab(self._day(), t("Day and practical matters"))
        self.finish(t("Keep") if table else t("Make the roundtable"), self._keep)
        self._fill()
        context.ask(self, self._offer, self._fill_agenda, key="agenda")

    # -- parts -------------------------------------------------------------------------------

    def _basics(self) -> QWidget:
        context, t = self.context, self.context.t
        holder = QWidget()
        layout = form()
        layout.setContentsMargins(0, 12, 0, 0)
        holder.setLayout(layout)
        self.name = QLineEdit()
        self.date = QLineEdit()
        self.date.setPlaceholderText("2027-03-15")
        self.venue = QLineEdit()
        self.host = QComboBox()
        self.host.addItem("", "")
        for code in ("KH", "CN", "LA", "MM", "TH", "VN"):
            self.host.addItem(context.term("country", code), code)
        spoken = context.field("roundtables", "languages")
        chosen = self.table.record.values.get("languages") if self.table else roundtables.SPOKEN
        self.languages = make_editor(context, spoken, chosen)
        self.tables, self.limit = whole_number(0, 200, 6), whole_number(1, 24, 6)
        for words, widget, key in (
            (t("Name"), self.name, "name"),
            (t("Date"), self.date, "date"),
            (t("Venue"), self.venue, "venue"),
            (t("Host country"), self.host, "host_country"),
            (t("Languages"), self.languages.widget, "languages"),
            (t("Tables"), self.tables, "tables"),
            (t("Meetings at most a participant"), self.limit, "limit_per_participant"),
        ):
            add_row(layout, words, widget, key)
        return holder

    def _theme(self) -> QWidget:
        context, t = self.context, self.context.t
        holder = QWidget()
        layout = column(holder, gap=2)
        layout.setContentsMargins(0, 12, 0, 0)
        self.theme = _lines(96)
        self.theme.setObjectName("theme")
        self.theme.setAccessibleName(t("Theme and outcomes wanted"))
        layout.addWidget(label(t("Theme and outcomes wanted"), "label"))
        layout.addWidget(self.theme)
        self.strategy = QListWidget()
        self.strategy.setAccessibleName(t("Priority areas and actions"))
        areas = self.table.record.terms("areas") if self.table else ()
        chosen = self.table.record.terms("actions") if self.table else ()
        actions = context.office.vocabularies["action"].terms
        for area in context.office.vocabularies["area"].terms:
            self._add_term("area", area.code, area.code, area.code in areas)
            for action in (a for a in actions if a.parent == area.code):
                self._add_term("action", action.code, area.code, action.code in chosen)
        layout.addWidget(label(t("Priority areas and actions"), "label"))
        layout.addWidget(self.strategy, 1)
        self.strategy.itemChanged.connect(self._choose_term)
        self._unfold()
        return holder

    def _add_term(self, vocabulary: str, code: str, area: str, chosen: bool) -> None:
        words = self.context.term(vocabulary, code)
        # An action stands below its area, and only once the area is chosen.
        item = QListWidgetItem(words if vocabulary == "area" else f"      {words}")
        item.setData(CODE_ROLE, (vocabulary, code))
        item.setData(AREAS_ROLE, area)
        item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        item.setSizeHint(QSize(0, item_height(self.strategy)))
        item.setToolTip(tip(words))
        self.strategy.addItem(item)

    def _terms(self, vocabulary: str) -> tuple[str, ...]:
        """Return the areas or the actions that are chosen, in the strategy's order."""
        found = (i.data(CODE_ROLE) for i in _items(self.strategy) if _checked(i))
        return tuple(code for kind, code in found if kind == vocabulary)

    def _choose_term(self, changed: QListWidgetItem) -> None:
        """Take the actions of an area that is no longer chosen back, too."""
        if changed.data(CODE_ROLE)[0] == "area" and not _checked(changed):
            for item in _items(self.strategy):
                if item.data(AREAS_ROLE) == changed.data(AREAS_ROLE):
                    item.setCheckState(Qt.CheckState.Unchecked)
        self._unfold()
        self._narrow()

    def _unfold(self) -> None:
        areas = self._terms("area")
        for item in _items(self.strategy):
            is_action = item.data(CODE_ROLE)[0] == "action"
            item.setHidden(is_action and item.data(AREAS_ROLE) not in areas)

    def _agenda(self) -> QWidget:
        t = self.context.t
        holder = QWidget()
        layout = column(holder, gap=2)
        layout.setContentsMargins(0, 12, 0, 0)
        self.search = QLineEdit()
        self.search.setProperty(PASSING, True)
        self.search.setPlaceholderText(t("Find a need or project"))
        self.search.setAccessibleName(t("Find a need or project"))
        self.search.textChanged.connect(self._narrow)
        layout.addWidget(self.search)
        self.within = QCheckBox(t("Only what is in the priority areas of the theme"))
        self.within.setProperty(PASSING, True)
        self.within.toggled.connect(self._narrow)
        layout.addWidget(self.within)
        self.agenda = QListWidget()
        self.agenda.setAccessibleName(t("Needs and projects on the agenda"))
        layout.addWidget(self.agenda, 1)
        self.no_agenda = label(
            t("The register holds no need and no project yet. Import a list, or write one first."),
            "muted",
            wrap=True,
        )
        self.no_agenda.hide()
        layout.addWidget(self.no_agenda)
        return holder

    def _meetings(self) -> QWidget:
        t = self.context.t
        holder = QWidget()
        layout = column(holder, gap=2)
        layout.setContentsMargins(0, 12, 0, 0)
        self.pairs = QListWidget()
        self.one, self.other = QComboBox(), QComboBox()
        self.slots = _lines(110)
        self.slots.setPlaceholderText("09:30–09:55")
        self.count = whole_number(1, 24, 6)
        self.count.valueChanged.connect(self._make_slots)
        self.interpreters = _lines(80)
        self.interpreters.setPlaceholderText(t("One a line: Li: zh-CN, lo"))
        inner = form()
        add_row(inner, t("Number of slots"), self.count)
        add_row(inner, t("Meeting slots"), self.slots, "slots")
        add_row(inner, t("Interpreters"), self.interpreters, "interpreters")
        layout.addLayout(inner)
        layout.addWidget(label(t("Kept apart"), "label"))
        if self.table is None or len(self.table.invitations) < 2:
            hint = t("Whom to keep apart can be chosen once organisations are invited.")
            layout.addWidget(label(hint, "muted", wrap=True))
            layout.addStretch()
        else:
            self._apart(layout)
        return holder

    def _apart(self, layout: QVBoxLayout) -> None:
        t = self.context.t
        self.pairs.setAccessibleName(t("Kept apart"))
        layout.addWidget(self.pairs, 1)
        line = row()
        for box in (self.one, self.other):
            box.setProperty(PASSING, True)
            box.setMinimumContentsLength(14)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setAccessibleName(t("Organisation"))
            line.addWidget(box, 1)
            box.currentIndexChanged.connect(self._allow_pairs)
        self.apart = button(t("Keep apart"), self._add_pair)
        self.together = button(t("Remove"), self._remove_pair)
        line.addWidget(self.apart)
        line.addWidget(self.together)
        self.pairs.currentRowChanged.connect(self._allow_pairs)
        layout.addLayout(line)

    def _day(self) -> QWidget:
        t = self.context.t
        holder = QWidget()
        layout = form()
        layout.setContentsMargins(0, 12, 0, 0)
        holder.setLayout(layout)
        self.programme = _lines(180)
        self.programme.setPlaceholderText(t("One a line: 09:00; Opening; Hall"))
        self.practical = _lines(160)
        add_row(layout, t("Programme"), self.programme)
        add_row(layout, t("Practical matters"), self.practical)
        return holder

    # -- filling -----------------------------------------------------------------------------

    def _fill(self) -> None:
        if self.table is None:
            self._make_slots(self.count.value())
            return
        values = self.table.record.values
        self.name.setText(self.table.record.name)
        self.name.setCursorPosition(0)
        self.date.setText(str(values.get("date") or ""))
        self.venue.setText(str(values.get("venue") or ""))
        self.host.setCurrentIndex(max(0, self.host.findData(values.get("host_country") or "")))
        self.theme.setPlainText(str(values.get("theme") or ""))
        self.tables.setValue(int(values.get("tables", 6) or 0))
        slots = values.get("slots") or []
        self.limit.setValue(int(values.get("limit_per_participant") or len(slots) or 1))
        self.count.blockSignals(True)
        self.count.setValue(len(slots))
        self.count.blockSignals(False)
        self.slots.setPlainText(typed_lines.slot_lines(slots))
        self.interpreters.setPlainText(typed_lines.interpreter_lines(values.get("interpreters")))
        self.programme.setPlainText(typed_lines.programme_lines(values.get("programme")))
        self.practical.setPlainText(str(values.get("practical") or ""))
        names: dict[str, str] = {}
        for invitation in self.table.invitations:
            ref = invitation.ref("organisation")
            names[party(ref)] = ref.text or ref.code
        for key, name in sorted(names.items(), key=lambda pair: pair[1].casefold()):
            for box in (self.one, self.other):
                box.addItem(name, key)
        for pair in values.get("keep_apart") or ():
            self._show_pair([str(k) for k in pair], names)
        self.other.setCurrentIndex(min(1, self.other.count() - 1))

    def _make_slots(self, count: int) -> None:
        """Add or take away slots at the end; what was typed stays, also when it cannot be read."""
        try:
            given = typed_lines.slots(self.slots.toPlainText())
        except UserError:
            return
        self.slots.setPlainText(typed_lines.slot_lines(roundtables.make_slots(count, given)))

    def _add_pair(self) -> None:
        both = [str(self.one.currentData() or ""), str(self.other.currentData() or "")]
        names = {both[0]: self.one.currentText(), both[1]: self.other.currentText()}
        self._show_pair(both, names)
        self._allow_pairs()

    def _show_pair(self, both: list[str], names: dict[str, str]) -> None:
        item = QListWidgetItem(" – ".join(names.get(k, k) for k in both))
        item.setData(CODE_ROLE, both)
        self.pairs.addItem(item)

    def _remove_pair(self) -> None:
        self.pairs.takeItem(self.pairs.currentRow())
        self._allow_pairs()

    def _pairs(self) -> list[list[str]]:
        return [self.pairs.item(i).data(CODE_ROLE) for i in range(self.pairs.count())]

    def _allow_pairs(self) -> None:
        """Offer what can be done: two parties that are not yet kept apart, a pair that is."""
        both = {str(box.currentData() or "") for box in (self.one, self.other)}
        self.apart.setEnabled(len(both) == 2 and both not in [set(p) for p in self._pairs()])
        self.together.setEnabled(self.pairs.currentRow() >= 0)

    def _offer(self) -> list[_Offered]:
        office = self.context.office
        found: dict[str, _Offered] = {}
        for record in self.table.agenda if self.table else ():
            words, areas = self._words(record.values), record.terms("areas")
            found[record.code] = _Offered(record.code, words, areas, chosen=True)
        for kind in ("needs", "projects"):
            ids = records.table(office, kind, Filter(sort="")).ids[:OFFERED]
            shown = records.page(office, kind, ids, ["name", "country", "areas"])
            for code, values in shown.values():
                areas = tuple(values.get("areas") or ())
                found.setdefault(code, _Offered(code, self._words(values), areas))
        return list(found.values())

    def _words(self, values: Any) -> str:
        where = values.get("country")
        place = f" – {self.context.term('country', str(where))}" if where else ""
        return f"{values.get('name')}{place}"

    def _fill_agenda(self, offered: list[_Offered]) -> None:
        for entry in offered:
            item = QListWidgetItem(entry.words)
            item.setData(CODE_ROLE, entry.code)
            item.setData(AREAS_ROLE, entry.areas)
            item.setCheckState(Qt.CheckState.Checked if entry.chosen else Qt.CheckState.Unchecked)
            # As wide as the list, however long the name is: the tip has the rest.
            item.setSizeHint(QSize(0, item_height(self.agenda)))
            item.setToolTip(tip(entry.words))
            self.agenda.addItem(item)
        self.settled(self.agenda)
        self.no_agenda.setVisible(not offered)
        self._narrow()

    def _narrow(self) -> None:
        wanted, areas = self.search.text().casefold(), set(self._terms("area"))
        for item in _items(self.agenda):
            # What is on the agenda stays in sight, whatever its area.
            outside = (
                self.within.isChecked()
                and not _checked(item)
                and areas.isdisjoint(item.data(AREAS_ROLE) or ())
            )
            item.setHidden(outside or wanted not in item.text().casefold())

    # -- keeping -----------------------------------------------------------------------------

    def _values(self) -> dict[str, Any]:
        office = self.context.office
        slots, interpreters = self.slots.toPlainText(), self.interpreters.toPlainText()
        return {
            "name": self.name.text().strip(),
            "date": self.date.text().strip(),
            "venue": self.venue.text().strip(),
            "theme": self.theme.toPlainText().strip(),
            "areas": self._terms("area"),
            "actions": self._terms("action"),
            "languages": tuple(self.languages.read() or ()),
            "tables": self.tables.value(),
            "agenda": [str(i.data(CODE_ROLE)) for i in _items(self.agenda) if _checked(i)],
            "slots": self.read("slots", lambda: typed_lines.slots(slots)),
            "interpreters": self.read(
                "interpreters", lambda: typed_lines.interpreters(office, interpreters)
            ),
            "programme": typed_lines.programme(self.programme.toPlainText()),
            "practical": self.practical.toPlainText().strip(),
        }

    def _keep(self) -> None:
        office, host = self.context.office, str(self.host.currentData())
        limit, table = self.limit.value(), self.table
        pairs = self._pairs()
        try:
            values = self._values()
        except UserError as problem:
            self.refuse(problem)
            return
        if table is None:
            self.submit(
                lambda: roundtables.create(office, host=host, limit=limit, **values),
                lambda result: self.made.emit(result[0]),
            )
            return
        values |= {"host_country": host, "limit_per_participant": limit, "keep_apart": pairs}
        self.submit(lambda: roundtables.edit(office, table.record.code, values))


def _lines(height: int) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setFixedHeight(height)
    made.setTabChangesFocus(True)
    return made


def _items(view: QListWidget) -> list[QListWidgetItem]:
    return [view.item(place) for place in range(view.count())]


def _checked(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked
