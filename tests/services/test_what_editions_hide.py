"""What the enterprises' and the public edition never hold: searched for, and varied underneath."""

from __future__ import annotations

import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from lmec_match.domain.values import Contact, Ref
from lmec_match.i18n import msg
from lmec_match.services import (
    afterwards,
    invitations,
    matching,
    meetings,
    pack_specs,
    packs,
    papers,
    records,
    roundtables,
    typed_lines,
)
from lmec_match.services.office import Office
from lmec_match.services.tables import Table
from tests.briefing import pdfs
from tests.services.test_roundtables import compose, planned

CLOSED = ("enterprise", "public")
AS_OF = "2027-03-01"


@dataclass(frozen=True)
class Secrets:
    """Hold what is planted: each word stands in the register once, in a field that is closed."""

    mark: str
    state: str
    busy: tuple[int, ...]
    outcome: str

    def words(self) -> dict[str, str]:
        """Return what is searched for, by the place where it was planted."""
        return {
            "contact's name": f"Contactor{self.mark}",
            "contact's e-mail": f"{self.mark.lower()}@contact.example",
            "contact's telephone": f"+856 20 {self.phone}",
            "delegate": f"Delegator{self.mark}",
            "delegate's position": f"Positioner{self.mark}",
            "delegate's e-mail": f"{self.mark.lower()}@delegate.example",
            "invitation's reason": f"Reasoner{self.mark}",
            "invitation's note": f"Inviter{self.mark}",
            "organisation's note": f"Noter{self.mark}",
            "need's note": f"Needer{self.mark}",
            "decision's reason": f"Decider{self.mark}",
            "country note": f"Counter{self.mark}",
            "what was said": f"Sayer{self.mark}",
            "commitment": f"Promiser{self.mark}",
        }

    @property
    def phone(self) -> str:
        """Return eight digits of the mark."""
        return f"5{sum(ord(c) * 31**n for n, c in enumerate(self.mark)) % 10**7:07d}"


ONE = Secrets("Qxoriv", "accepted", (3,), "3")
OTHER = Secrets("Wzemul", "invited", (2, 3), "1")


def plant(desk: Office, code: str, secrets: Secrets) -> None:
    """Write the secrets into every closed field of a roundtable that is planned."""
    words, table = secrets.words(), roundtables.load(desk, code)
    contact = Contact(
        words["contact's name"], "", words["contact's e-mail"], words["contact's telephone"]
    )
    for invitation in table.invitations:
        owner = invitation.ref("organisation").code
        if records.show(desk, owner).kind == "partners":
            values = {"contacts": (contact,), "notes": words["organisation's note"]}
            records.edit(desk, owner, values)
        delegate = "; ".join(
            (words["delegate"], words["delegate's position"], words["delegate's e-mail"])
        )
        invitations.edit(
            desk, invitation.code, state=secrets.state, unavailable=secrets.busy,
            delegates=typed_lines.delegates(delegate), notes=words["invitation's note"],
        )  # fmt: skip
        with desk.register.change(msg("Reason"), desk.by) as changes:
            changes.update(invitation.code, {"reason": words["invitation's reason"]})
    for need in table.agenda:
        records.edit(desk, need.code, {"contacts": (contact,), "notes": words["need's note"]})
    pack_specs.note_country(desk, code, "LA", words["country note"])
    meeting = table.meetings[0]
    roundtables.edit(desk, code, {"keep_apart": [sorted(meetings.pair(meeting))]})
    promise = f"{words['commitment']}; C; 2027-05"
    afterwards.outcome(desk, meeting.code, secrets.outcome, words["what was said"], (promise,))
    answer, _ = matching.ask(desk, table.agenda[0].code, "technologies", limit=5, as_code=True)
    matching.decide(desk, answer.query, answer.results[0], "shortlist", words["decision's reason"])


def composed(desk: Office) -> tuple[str, Table]:
    """Return a planned roundtable whose first need has a technology that matches it."""
    records.create(
        desk, "technologies",
        {"name": "Need 0 treated", "supplier": Ref("", "Clara"), "serviced_in": ("LA", "KH")},
    )  # fmt: skip
    code = compose(desk, names=("Anna", "Bertha", "Clara", "Dora", "Emma"), tables=4)
    return code, planned(desk, code)


def everything(desk: Office, code: str, edition: str, folder: Path) -> dict[str, bytes]:
    """Return what an edition is, by medium: streams, metadata, words, workbook, calendar, kept."""
    folder.mkdir()
    out, book = folder / "pack.pdf", folder / "pack.xlsx"
    packs.print_pack(desk, code, edition, ["en", "zh-CN"], out, excel=book, as_of=AS_OF)
    papers.print_papers(desk, code, folder, wanted=("calendar", "calendars"), as_of=AS_OF)
    with zipfile.ZipFile(book) as opened:
        cells = b"\n".join(opened.read(n) for n in sorted(opened.namelist()))
    info = subprocess.run(["pdfinfo", "-meta", str(out)], capture_output=True, check=True).stdout
    info += subprocess.run(["pdfinfo", str(out)], capture_output=True, check=True).stdout
    return {
        "file": out.read_bytes(),
        "streams": pdfs.streams(out),
        "metadata": info,
        "words": pdfs.squeezed(pdfs.text(out)).encode(),
        "workbook": cells,
        "calendar": (folder / "meetings.ics").read_bytes(),
        "calendars": b"".join(p.read_bytes() for p in sorted((folder / "calendars").iterdir())),
        "remembered": str(records.all_of(desk, "packs")[-1].values["contents"]).encode(),
    }


def found(secret: str, medium: bytes) -> bool:
    """Say whether a secret stands in a medium, in any form."""
    forms = (*pdfs.forms_of(secret), *pdfs.forms_of(pdfs.squeezed(secret)))
    return any(form in medium for form in forms)


@pdfs.needs_poppler
@pytest.mark.parametrize("edition", CLOSED)
def test_what_is_planted_is_in_no_medium(desk: Office, tmp_path: Path, edition: str) -> None:
    code, _ = composed(desk)
    plant(desk, code, ONE)
    media = everything(desk, code, edition, tmp_path / edition)
    leaks = {
        (place, name)
        for place, secret in ONE.words().items()
        for name, medium in media.items()
        if found(secret, medium)
    }
    assert leaks == set()
    # The state of an invitation is a word of a vocabulary: neither its code nor its label is there.
    for label in ("accepted", "Accepted", "已接受"):
        assert not any(found(label, m) for n, m in media.items() if n != "file"), label
    # The chair's edition holds them all: the search does find what is there.
    chair = everything(desk, code, "chair", tmp_path / "chair")
    shown = {p for p, s in ONE.words().items() if found(s, chair["words"])}
    assert shown >= set(ONE.words()) - {"invitation's note", "organisation's note", "need's note"}
    assert found("Accepted", chair["words"])


@pdfs.needs_poppler
@pytest.mark.parametrize("edition", CLOSED)
def test_what_an_edition_may_not_show_changes_no_byte_of_it(
    desk: Office, tmp_path: Path, edition: str
) -> None:
    """Whatever is closed may be this or that: then the edition cannot tell, in any way."""
    code, _ = composed(desk)
    plant(desk, code, ONE)
    first = everything(desk, code, edition, tmp_path / "first")
    records.delete(desk, [p.code for p in records.all_of(desk, "packs")])
    plant(desk, code, OTHER)
    second = everything(desk, code, edition, tmp_path / "second")
    assert {n for n in first if first[n] != second[n]} - {"workbook"} == set()
    assert first["file"] == second["file"]
    assert _cells(tmp_path / "first" / "pack.xlsx") == _cells(tmp_path / "second" / "pack.xlsx")
    records.delete(desk, [p.code for p in records.all_of(desk, "packs")])
    assert everything(desk, code, "chair", tmp_path / "c1")["file"] != first["file"]


@pytest.mark.parametrize("edition", CLOSED)
def test_who_declined_is_not_among_the_delegations(
    desk: Office, tmp_path: Path, edition: str
) -> None:
    code, table = composed(desk)
    away = next(i for i in table.invitations if i.ref("organisation").text == "Emma")
    invitations.set_state(desk, [away.code], "declined")
    roundtables.plan(desk, code, 5)
    pack_specs.save(desk, "Who", ["delegations", "itineraries", "schedules"])
    out = tmp_path / "pack.xlsx"
    packs.print_pack(
        desk, code, edition, ["en"], tmp_path / "pack.pdf", spec="Who", excel=out, as_of=AS_OF
    )
    cells = " ".join(_cells(out))
    assert "Dora" in cells
    assert "Emma" not in cells


def _cells(path: Path) -> list[str]:
    """Return the parts of a workbook that a person can read, without the time it was written."""
    with zipfile.ZipFile(path) as book:
        return [
            book.read(n).decode()
            for n in sorted(book.namelist())
            if n.startswith("xl/") or n.endswith("app.xml")
        ]
