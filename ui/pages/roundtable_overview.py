"""Show a roundtable at a glance: facts, agenda, the balance as a matrix, the seats."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QPushButton, QWidget

from lmec_match.domain.sides import INTERNATIONAL, INTERNATIONAL_LAST
from lmec_match.services import roundtables
from lmec_match.services.tables import party
from ui.context import Context
from ui.dialogs.roundtable import RoundtableDialog
from ui.pages.roundtable_tab import Loaded, RoundtableTab
from ui.widgets.basic import button, clear, column, frame, label, line, row, scrolled

FACTS = (
    "date", "venue", "host_country", "areas", "actions", "languages", "interpreters", "slots",
    "tables", "limit_per_participant", "keep_apart",
)  # fmt: skip


class OverviewTab(RoundtableTab):
    """Lay out the cards of a roundtable."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.rules: QPushButton | None = None
        inner = QWidget()
        self.cards = column(inner, margin=6, gap=4)
        column(self).addWidget(scrolled(inner))

    def show_table(self, loaded: Loaded) -> None:
        """Show a roundtable."""
        super().show_table(loaded)
        seated = self.rules is not None and self.rules.hasFocus()
        self.rules = None
        clear(self.cards)
        self._head(loaded)
        self.cards.addWidget(self._agenda(loaded))
        self.cards.addWidget(self._balance(loaded))
        if loaded.seating.places:
            self.cards.addWidget(self._seating(loaded))
        self.cards.addStretch()
        if seated and self.rules is not None:
            # The cards are made anew by every change; the keyboard stays where it was.
            self.rules.setFocus()

    def edit(self) -> None:
        """Open the dialog that changes the roundtable."""
        if self.loaded is not None:
            RoundtableDialog(self.context, self, self.loaded.table).open()

    # -- cards -------------------------------------------------------------------------------

    def _head(self, loaded: Loaded) -> None:
        context, record = self.context, loaded.table.record
        self.cards.addWidget(label(record.code, "label", select=True))
        head = row()
        head.addWidget(label(record.name, "title", wrap=True, select=True), 1)
        if self.may_write:
            head.addWidget(button(context.t("Edit…"), self.edit), 0, Qt.AlignmentFlag.AlignTop)
        self.cards.addLayout(head)
        facts = QGridLayout()
        facts.setHorizontalSpacing(32)
        facts.setVerticalSpacing(4)
        known = [
            (context.field("roundtables", key), self._fact(loaded, key))
            for key in FACTS
            if record.values.get(key) not in (None, [], "")
        ]
        for place, (field, words) in enumerate(known):
            # A label, its value, and a gap before the next label.
            at, across = 3 * (place // 3), place % 3
            facts.setRowMinimumHeight(at + 2, 8)
            facts.addWidget(label(context.label(field.labels), "label"), at, across)
            facts.addWidget(
                label(words, "", wrap=True),
                at + 1,
                across,
                Qt.AlignmentFlag.AlignTop,
            )
        for across in range(3):
            facts.setColumnStretch(across, 1)
        self.cards.addLayout(facts)
        if record.text("theme"):
            self.cards.addWidget(label(record.text("theme"), "", wrap=True))

    def _fact(self, loaded: Loaded, key: str) -> str:
        """Return a value in words; what is too long for one line has one line an item."""
        context, record = self.context, loaded.table.record
        field, value = context.field("roundtables", key), record.values[key]
        if key in ("areas", "actions"):
            return "\n".join(context.term(field.vocabulary, c) for c in record.terms(key))
        if key == "slots":
            return f"{len(value)} ({value[0]['start']}–{value[-1]['end']})"
        if key == "interpreters":
            spoken = ((i["name"], i.get("languages") or ()) for i in value)
            return "\n".join(
                f"{name}: {context.t.listed(context.term('language', c) for c in codes)}"
                for name, codes in spoken
            )
        if key == "keep_apart":
            refs = [i.ref("organisation") for i in loaded.table.invitations]
            names = {party(ref): ref.text for ref in refs}
            return "\n".join(" – ".join(names.get(k, k) for k in pair) for pair in value)
        return context.words(field, value)

    def _agenda(self, loaded: Loaded) -> QWidget:
        t = self.context.t
        card = frame("card")
        layout = column(card, margin=4, gap=2)
        layout.addWidget(label(t("Needs and projects on the agenda"), "heading"))
        layout.addWidget(line())
        for record in loaded.table.agenda:
            one = row()
            opened = button(
                record.name,
                partial(self.context.open_record, record.code),
                "link",
            )
            one.addWidget(opened, 1)
            one.addWidget(label(self.context.term("country", record.text("country")), "muted"))
            layout.addLayout(one)
        if not loaded.table.agenda:
            layout.addWidget(label(t("Nothing is on the agenda yet."), "muted"))
        return card

    def _balance(self, loaded: Loaded) -> QWidget:
        t = self.context.t
        card = frame("card")
        layout = column(card, margin=4, gap=2)
        layout.addWidget(label(t("Balance before invitations go out"), "heading"))
        layout.addWidget(line())
        if loaded.balance.grid:
            layout.addWidget(self._matrix(loaded))
        for finding in loaded.balance.findings:
            layout.addWidget(label(f"• {t(finding)}", "", wrap=True))
        stale = loaded.balance.stale
        if stale:
            links = row(gap=1)
            links.addWidget(label(t("Out of date:"), "muted"))
            for code in stale[:8]:
                links.addWidget(button(code, partial(self.context.open_record, code), "link"))
            links.addStretch()
            layout.addLayout(links)
        if not loaded.table.invitations:
            layout.addWidget(label(t("Nobody is invited yet."), "muted"))
        return card

    def _matrix(self, loaded: Loaded) -> QFrame:
        """Return the seats by country (down) and side (across), with their sums."""
        context, t, view = self.context, self.context.t, loaded.balance
        made = frame("plain")
        made.setAccessibleName(t("Seats by country and side"))
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 4, 0, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        sides = [term.code for term in context.office.vocabularies["side"].terms]
        sides += [s for s in sorted(view.by_side) if s not in sides]
        members = ("KH", "CN", "LA", "MM", "TH", "VN")
        rows = [*members, *(c for c in sorted(view.by_country) if c not in members)]
        right = Qt.AlignmentFlag.AlignRight
        for at, side in enumerate(sides, 1):
            words = context.term("side", side) if side else t("unknown")
            grid.addWidget(label(words, "label"), 0, at, right)
        grid.addWidget(label(t("Together"), "label"), 0, len(sides) + 1, right)
        for down, country in enumerate(rows, 1):
            words = context.term("country", country) if country else t("unknown")
            total = view.by_country.get(country, 0)
            grid.addWidget(label(words, "" if total else "poor"), down, 0)
            for at, side in enumerate(sides, 1):
                count = view.grid.get((country, side), 0)
                grid.addWidget(
                    label(str(count) if count else "·", "" if count else "muted"), down, at, right
                )
            grid.addWidget(
                label(str(total), "good" if total else "poor"), down, len(sides) + 1, right
            )
        last = len(rows) + 1
        grid.addWidget(label(t("Together"), "label"), last, 0)
        for at, side in enumerate(sides, 1):
            count = view.by_side.get(side, 0)
            grid.addWidget(label(str(count), "good" if count else "poor"), last, at, right)
        grid.addWidget(label(str(sum(view.by_side.values())), "good"), last, len(sides) + 1, right)
        grid.setColumnStretch(len(sides) + 2, 1)
        return made

    def _seating(self, loaded: Loaded) -> QWidget:
        t = self.context.t
        card = frame("card")
        layout = column(card, margin=4, gap=2)
        head = row()
        head.addWidget(label(t("Seating"), "heading"), 1)
        if self.may_write:
            self.rules = self._rules(loaded)
            head.addWidget(self.rules)
        layout.addLayout(head)
        layout.addWidget(line())
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for at, (place, delegation) in enumerate(loaded.seating.places):
            down, across = at % 8, 4 * (at // 8)
            last = place + delegation.seats - 1
            words = str(place) if last == place else f"{place}–{last}"
            country = delegation.country
            if country == INTERNATIONAL:
                name = t("International organisations")
            else:
                name = self.context.term("country", country) if country else t("unknown")
            grid.addWidget(label(words, "muted"), down, across, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label(name), down, across + 1)
            side = t("Government") if delegation.government else t("Others")
            grid.addWidget(label(side, "muted"), down, across + 2)
        grid.setColumnStretch(20, 1)
        layout.addLayout(grid)
        layout.addWidget(label(t(loaded.seating.rule), "muted", wrap=True))
        if any(d.country == INTERNATIONAL for _, d in loaded.seating.places):
            layout.addWidget(label(t(INTERNATIONAL_LAST), "muted", wrap=True))
        if not loaded.table.record.text("host_country"):
            words = t("The other orders of seats need a host country.")
            layout.addWidget(label(words, "muted", wrap=True))
        return card

    def _rules(self, loaded: Loaded) -> QPushButton:
        """Return the button whose menu has the rules for seats."""
        context = self.context
        made = QPushButton(context.t("Order of seats"))
        made.setAccessibleName(made.text())
        made.setEnabled(bool(loaded.table.record.text("host_country")))
        menu = QMenu(made)
        one = QActionGroup(menu)
        for term in context.office.vocabularies["seating_rule"].terms:
            action = menu.addAction(context.term("seating_rule", term.code))
            action.setCheckable(True)
            action.setChecked(term.code == loaded.seating_rule)
            action.setActionGroup(one)
            action.triggered.connect(partial(self.set_rule, term.code))
        made.setMenu(menu)
        return made

    def set_rule(self, rule: str, _checked: bool = True) -> None:
        """Seat the delegations by another rule."""
        office, code = self.context.office, self.code
        self.context.change(self, lambda: roundtables.edit(office, code, {"seating_rule": rule}))
