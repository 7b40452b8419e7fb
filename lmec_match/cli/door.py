"""Share what all commands do: open the register, speak a language, print words or JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from lmec_match import settings as keeping
from lmec_match.errors import UserError
from lmec_match.i18n import LANGUAGES, Message, Translator, load_translator, msg
from lmec_match.paths import default_register
from lmec_match.progress import Progress
from lmec_match.services import indexing, office
from lmec_match.services.office import Office

RegisterOption = Annotated[
    Path | None, typer.Option("--register", help="The register file.", show_default=False)
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
LangOption = Annotated[str, typer.Option("--lang", help="zh-CN, en, th, vi, lo, km or my.")]


OTHER_TERMS = msg(
    "Note: the search index was made with other terms than today's; what is new in the glossary "
    "may not be found in older records. `lmec-match reindex` renews it."
)


@dataclass(frozen=True)
class Door:
    """Hold a command's common options."""

    register: Path | None
    json: bool
    t: Translator
    settings: keeping.Settings

    @classmethod
    def make(cls, register: Path | None, as_json: bool, lang: str) -> Door:
        """Read the settings and the language; raise `UserError` for a language unknown here."""
        settings = keeping.load()
        if lang and lang not in LANGUAGES:
            raise UserError(
                msg("{language} is not one of {known}.", language=lang, known=", ".join(LANGUAGES))
            )
        return cls(register, as_json, load_translator(lang or settings.language or "en"), settings)

    @property
    def path(self) -> Path:
        """Return the register to use: the named one, else the user's own."""
        return self.register or default_register()

    @contextmanager
    def office(self, *, write: bool = False, quiet: bool = False) -> Iterator[Office]:
        """Open the register for the length of a command.

        Unless `quiet`, a search index that is not made with today's terms is told on stderr.
        """
        opened = office.open_register(self.path, self.settings, read_only=not write)
        try:
            if not quiet and (found := indexing.state(opened)).total and not found.current:
                self.warn(OTHER_TERMS)
            yield opened
        finally:
            opened.register.close()

    def say(self, message: Message | str) -> None:
        """Write words on stdout (on stderr when stdout carries JSON)."""
        text = self.t(message) if isinstance(message, Message) else message
        (sys.stderr if self.json else sys.stdout).write(text + "\n")

    def warn(self, message: Message) -> None:
        """Write words on stderr, beside what the command gives."""
        sys.stderr.write(self.t(message) + "\n")

    def give(self, data: Any) -> None:
        """Write one JSON document."""
        sys.stdout.write(json.dumps(data, ensure_ascii=False, default=str) + "\n")
        sys.stdout.flush()

    def done(self, data: Any, message: Message) -> None:
        """Tell what was done: as JSON when that is wanted, else in words."""
        if self.json:
            self.give(plain(data, self.t))
        else:
            self.say(message)

    def table(self, heads: Iterable[str], rows: Iterable[Iterable[object]]) -> None:
        """Write a table of words."""
        made = Table(box=None, header_style="bold", pad_edge=False)
        for head in heads:
            made.add_column(head, overflow="fold")
        for row in rows:
            made.add_row(*(_plain(c) for c in row))
        Console(file=sys.stdout, highlight=False, markup=False).print(made)

    def progress(self) -> Progress:
        """Return a progress that writes to stderr, one line that is written over."""
        if not sys.stderr.isatty():
            return Progress()

        def report(done: int, total: int, what: Message) -> None:
            share = f"{done * 100 // total:3d} %" if total else f"{done:,}"
            sys.stderr.write(f"\r{share} {self.t(what)[:90]:<92}")
            if total and done >= total:
                sys.stderr.write("\n")
            sys.stderr.flush()

        return Progress(report)


def _plain(cell: object) -> str:
    return "" if cell is None else str(cell)


def plain(data: Any, t: Translator) -> Any:
    """Turn messages inside JSON data into words."""
    if isinstance(data, Message):
        return t(data)
    if isinstance(data, Mapping):
        return {k: plain(v, t) for k, v in data.items()}
    if isinstance(data, list | tuple):
        return [plain(v, t) for v in data]
    return data
