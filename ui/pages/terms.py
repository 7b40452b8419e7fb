"""Look terms up in seven languages: labels, wider and narrower concepts, what is unsure."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from lmec_match.errors import LmecError
from lmec_match.i18n import LANGUAGES
from lmec_match.services import glossary
from lmec_match.services.glossary import Concept, Entry, OwnTerms
from ui.context import Context
from ui.errors import tell
from ui.pages.page import Page
from ui.widgets.basic import Empty, button, clear, column, frame, label, line, row, scrolled, tip
from ui.widgets.language_choice import NATIVE

KEY = int(Qt.ItemDataRole.UserRole)
WAIT = 150
"""Milliseconds after the last key before it is looked up."""
SHOWN_ISSUES = 6


class TermsPage(Page):
    """Search the glossary, look into one concept, open the office's own terms."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.t("Glossary"))
        t = context.t
        self.known = context.office.register.terms
        self.loaded = False
        self.bar.addStretch()
        place = context.settings.terms_place
        if place.is_file():
            self.bar.addWidget(button(t("Open your own terms"), self._open_own))
        else:
            self.bar.addWidget(button(t("Begin a file of your own terms"), self._begin_own))
        self.issues = frame("bar")
        self.issue_lines = column(self.issues, margin=4, gap=1)
        self.issues.hide()
        self.outer.addWidget(self.issues)
        holder = frame("bar")
        inside = row(holder, margin=4, gap=2)
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.setAccessibleName(t("Term"))
        self.text.setPlaceholderText(
            t("A term in any of the seven languages, also without accents or by its sound")
        )
        inside.addWidget(self.text, 1)
        self.outer.addWidget(holder)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(WAIT)
        self.timer.timeout.connect(self.look_up)
        self.text.textChanged.connect(lambda _: self.timer.start())
        self.list = QTreeWidget()
        self.list.setAccessibleName(t("Glossary"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([t("Term"), "English", t("Wider term")])
        self.list.setStyleSheet(
            "QTreeWidget { border: 0; border-radius: 0; }QTreeWidget::item { padding: 7px 4px; }"
        )
        for section in range(3):
            self.list.header().setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        self.list.setColumnHidden(1, t.language == "en")
        self.list.currentItemChanged.connect(self._select)
        panel = frame("panel")
        panel.setMinimumWidth(380)
        self.side = column(panel, gap=0)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(panel)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        self.outer.addWidget(splitter, 1)

    def shown(self) -> None:
        if not self.loaded:
            self.loaded = True
            known = self.known
            self.context.ask(self, lambda: known.own, self._show_issues)
            self.look_up()
        self.text.setFocus()

    def show_subject(self, subject: object) -> None:
        if isinstance(subject, str):
            self.text.setText(subject)

    def look_up(self) -> None:
        """Find what is typed."""
        known, text = self.known, self.text.text()
        self.context.ask(self, lambda: glossary.look_up(known, text), self._fill, key="terms")

    def _fill(self, found: list[Concept]) -> None:
        self.list.clear()
        language = self.context.t.language
        by_id = self.known.glossary.by_id
        for concept in found:
            wider = by_id[concept.broader].label(language) if concept.broader else ""
            item = QTreeWidgetItem([concept.label(language), concept.label("en"), wider])
            item.setData(0, KEY, concept.id)
            for place in range(3):
                item.setToolTip(place, tip(item.text(place)))
            self.list.addTopLevelItem(item)
        if found:
            self.list.setCurrentItem(self.list.topLevelItem(0))
        else:
            t = self.context.t
            clear(self.side)
            self.side.addWidget(Empty(
                t("No concept has this term"),
                t("Add it in a file of your own terms: as a label of a concept that is known, or "
                  "as a concept of its own."),
            ))  # fmt: skip
        self.ready.emit()

    # -- one concept -------------------------------------------------------------------------

    def _select(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._show(glossary.entry(self.known, item.data(0, KEY)))

    def show_concept(self, key: str) -> None:
        """Show a neighbour of the concept in front."""
        self._show(glossary.entry(self.known, key))

    def _show(self, found: Entry) -> None:
        t = self.context.t
        clear(self.side)
        body = QWidget()
        layout = column(body, margin=4, gap=3)
        name = self.known.glossary.label(found.id, t.language)
        layout.addWidget(label(name, "heading", wrap=True, select=True))
        if found.own_row:
            layout.addWidget(label(
                t("From row {row} of your own terms", row=found.own_row), "small", wrap=True
            ))  # fmt: skip
        self._neighbours(layout, t("Wider terms"), found.broader)
        layout.addWidget(line())
        for language in LANGUAGES:
            labels = found.labels.get(language, ())
            written = [
                t("{label} (unsure)", label=w) if (language, w) in found.unsure else w
                for w in labels
            ]
            part = column(gap=0)
            part.addWidget(label(NATIVE[language], "label"))
            part.addWidget(label(
                " · ".join(written) or t("no term yet"), "" if written else "muted",
                wrap=True, select=True,
            ))  # fmt: skip
            layout.addLayout(part)
        if found.narrower:
            layout.addWidget(line())
            self._neighbours(layout, t("Narrower terms"), found.narrower)
        layout.addStretch()
        self.side.addWidget(scrolled(body), 1)

    def _neighbours(self, layout: object, title: str, concepts: tuple[Concept, ...]) -> None:
        if not concepts:
            return
        part = column(gap=0)
        part.addWidget(label(title, "label"))
        for concept in concepts:
            key = concept.id
            name = concept.label(self.context.t.language)
            made = button(name, lambda key=key: self.show_concept(key), "link")
            made.setStyleSheet("padding-left: 0")
            part.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(part)  # type: ignore[attr-defined]

    # -- own terms ---------------------------------------------------------------------------

    def _show_issues(self, own: OwnTerms | None) -> None:
        clear(self.issue_lines)
        issues = own.issues if own is not None else ()
        self.issues.setVisible(bool(issues))
        if own is None:
            return
        t = self.context.t
        self.issue_lines.addWidget(label(t(glossary.Check(own).words), "poor", wrap=True))
        for issue in issues[:SHOWN_ISSUES]:
            self.issue_lines.addWidget(label(t(issue.words), "small", wrap=True))
        if len(issues) > SHOWN_ISSUES:
            self.issue_lines.addWidget(
                label(t("and {count} more", count=len(issues) - SHOWN_ISSUES), "small")
            )

    def _open_own(self) -> None:
        place = self.context.settings.terms_place
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

    def _begin_own(self) -> None:
        t = self.context.t
        place = self.context.settings.terms_place.with_suffix(".xlsx")
        chosen, _ = QFileDialog.getSaveFileName(
            self, t("Begin a file of your own terms"), str(place), "*.xlsx *.tsv"
        )
        if chosen:
            self.begin(Path(chosen))

    def begin(self, path: Path) -> None:
        """Write a file to fill in, and say how it comes to be used."""
        t = self.context.t
        try:
            glossary.export(path)
        except LmecError as problem:
            tell(self, problem, t)
            return
        clear(self.issue_lines)
        self.issue_lines.addWidget(label(
            t("A file to fill in is at {path}. Name it in the settings; it is read whenever a "
              "register is opened.", path=path), wrap=True, select=True))  # fmt: skip
        self.issues.show()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
