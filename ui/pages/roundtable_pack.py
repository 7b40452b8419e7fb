"""Choose, print and look at a roundtable's briefing pack."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from lmec_match.briefing.spec import STANDARD, PackSpec
from lmec_match.i18n import LANGUAGES, msg
from lmec_match.services import pack_specs, packs
from ui import files
from ui.context import Context
from ui.dialogs.pack_choice import CountryNotesDialog, SpecDialog
from ui.pages.roundtable_tab import Loaded, RoundtableTab
from ui.widgets.basic import button, column, label, row
from ui.widgets.language_choice import NATIVE
from ui.widgets.preview import Preview


class PackTab(RoundtableTab):
    """Hold the choices over the preview."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        t = context.t
        layout = column(self, gap=0)
        first, second = row(margin=2, gap=2), row(margin=2, gap=2)
        second.setContentsMargins(8, 0, 8, 8)
        self.edition = _choice(t("Edition"), 8)
        for key, title in packs.edition_names().items():
            self.edition.addItem(t(title), key)
        self.first, self.second = _choice(t("Language")), _choice(t("Second language"))
        self.second.addItem(t("One language"), "")
        for code in LANGUAGES:
            self.first.addItem(NATIVE[code], code)
            self.second.addItem(NATIVE[code], code)
        self.first.setCurrentIndex(self.first.findData(t.language))
        self.spec = _choice(t("Sections"))
        self.audience = _choice(t("Copy for"), 9)
        for widget, share in ((self.edition, 3), (self.first, 2), (self.second, 2)):
            widget.setMaximumWidth(190)
            first.addWidget(widget, share)
        first.addStretch(1)
        for words, box in ((t("Sections"), self.spec), (t("Copy for"), self.audience)):
            second.addWidget(label(words, "label"))
            box.setMaximumWidth(260)
            second.addWidget(box, 1)
        if self.may_write:
            first.addWidget(button(t("Save as workbook…"), self._workbook))
            first.addWidget(button(t("Make the pack"), self.make, "primary"))
            second.addWidget(button(t("Choose sections…"), self.choose_sections))
            second.addWidget(button(t("Notes on countries…"), self._notes))
        second.addStretch()
        layout.addLayout(first)
        layout.addLayout(second)
        self.told = label("", "muted", wrap=True)
        self.told.setContentsMargins(16, 0, 16, 8)
        self.told.hide()
        layout.addWidget(self.told)
        self.preview = Preview(context)
        layout.addWidget(self.preview, 1)
        self._shown = ""
        """The roundtable whose pack is in the preview, "" while there is none."""
        self.specs: list[PackSpec] = []
        self._specs()

    def show_table(self, loaded: Loaded) -> None:
        """Show a roundtable."""
        super().show_table(loaded)
        kept = self.audience.currentData()
        self.audience.clear()
        self.audience.addItem(self.context.t("Everybody"), "")
        for invitation in loaded.table.invitations:
            if invitation.text("state") != "declined":
                self.audience.addItem(invitation.ref("organisation").text, invitation.code)
        self.audience.setCurrentIndex(max(0, self.audience.findData(kept)))
        if self.code != self._shown:
            self._shown = ""
            self.told.hide()
            self._say_printed(loaded)

    def _say_printed(self, loaded: Loaded) -> None:
        t = self.context.t
        how = t("Choose the edition and its languages, then make the pack. It is shown here.")
        words = t(loaded.printed) if loaded.printed is not None else t("Not printed yet")
        self.preview.show_nothing(words, how)

    def _specs(self, wanted: str = "") -> None:
        office = self.context.office

        def show(found: list[PackSpec]) -> None:
            self.specs = found
            self.spec.clear()
            for spec in found:
                words = self.context.t("Standard") if spec == STANDARD else spec.name
                self.spec.addItem(words, spec.name)
            self.spec.setCurrentIndex(max(0, self.spec.findData(wanted)))

        self.context.ask(self, lambda: pack_specs.specs(office), show, key="specs")

    # -- actions -----------------------------------------------------------------------------

    def make(self) -> None:
        """Print the chosen pack and show it."""
        self._print(None)

    def _workbook(self) -> None:
        t = self.context.t
        chosen = files.save_as(
            self.context,
            self,
            t("Save as workbook…"),
            f"{self.code}-{self.edition.currentData()}.xlsx",
            t("Workbook (*.xlsx)"),
        )
        if chosen is not None:
            self._print(chosen)

    def _print(self, workbook: Path | None) -> None:
        if self.loaded is None:
            return
        office, code = self.context.office, self.code
        edition, spec = str(self.edition.currentData()), str(self.spec.currentData() or "")
        languages = [str(self.first.currentData())]
        second = str(self.second.currentData())
        if second and second not in languages:
            languages.append(second)
        audience = str(self.audience.currentData() or "")
        out = packs.default_path(office, code, edition, languages, audience)
        self.context.work(
            self,
            lambda progress: packs.print_pack(
                office,
                code,
                edition,
                languages,
                out,
                excel=workbook,
                spec=spec,
                audience=audience,
                keep=workbook is None,
                progress=progress,
            ),
            lambda done: self._made(code, done),
            msg("Printing the pack"),
        )

    def _made(self, code: str, done: dict[str, Any]) -> None:
        t = self.context.t
        self.context.refresh({"packs"})
        if code != self.code:
            # Another roundtable was chosen while this one was printed.
            self.context.said.emit(msg("Saved: {path}", path=done["file"]))
            return
        self._shown = code
        self.preview.show_file(Path(done["file"]))
        words = [t(w) for w in done["warnings"]]
        if done["excel"]:
            words.insert(0, t("Saved: {path}", path=done["excel"]))
        self.told.setText("\n".join(words))
        self.told.setVisible(bool(words))

    def choose_sections(self) -> None:
        """Open the dialog in which sections are chosen and ordered."""
        dialog = SpecDialog(self.context, self.specs, str(self.spec.currentData() or ""), self)
        dialog.saved.connect(self._specs)
        dialog.open()

    def _notes(self) -> None:
        if self.loaded is None:
            return
        office, code = self.context.office, self.code
        self.context.ask(
            self,
            lambda: pack_specs.country_notes(office, code),
            lambda notes: CountryNotesDialog(self.context, code, notes, self).open(),
            key="country notes",
        )


def _choice(name: str, length: int = 6) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(length)
    return made


def print_sheet(context: Context, code: str, parent: QWidget) -> None:
    """Ask for a place and print one record as a page."""
    t = context.t
    chosen = files.save_as(context, parent, t("Print as one page"), f"{code}.pdf", t("PDF (*.pdf)"))
    if chosen is None:
        return
    office, language = context.office, t.language
    context.work(
        parent,
        lambda progress: packs.print_sheet(office, code, [language], chosen, progress),
        lambda _: context.said.emit(msg("Saved: {path}", path=chosen)),
        msg("Printing the pack"),
    )
