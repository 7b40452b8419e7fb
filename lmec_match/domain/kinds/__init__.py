"""List every record kind. The five importable ones are the lists that focal points send."""

from __future__ import annotations

from lmec_match.domain.fields import RecordKind
from lmec_match.domain.kinds.funding import FUNDING
from lmec_match.domain.kinds.needs import NEEDS
from lmec_match.domain.kinds.partners import PARTNERS
from lmec_match.domain.kinds.projects import PROJECTS
from lmec_match.domain.kinds.technologies import TECHNOLOGIES
from lmec_match.domain.kinds.working import WORKING

IMPORTABLE: tuple[RecordKind, ...] = (PARTNERS, FUNDING, TECHNOLOGIES, NEEDS, PROJECTS)
ALL: tuple[RecordKind, ...] = (*IMPORTABLE, *WORKING)
KINDS: dict[str, RecordKind] = {k.key: k for k in ALL}
PREFIXES: dict[str, int] = {k.prefix: k.number for k in ALL}
KIND_OF_PREFIX: dict[str, str] = {k.prefix: k.key for k in ALL}


def kind_of(code: str) -> RecordKind:
    """Return the kind of a record code by its prefix; KeyError when it is not ours."""
    return KINDS[KIND_OF_PREFIX[code.split("-", 1)[0]]]
