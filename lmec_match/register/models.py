"""Declare the tables. Those of records are made from the field definitions.

SQLAlchemy Core tables are the models: records cross every door as plain values, so mapped classes
would be a second definition of each field and half a second of start-up.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text

from lmec_match.domain.fields import RecordKind
from lmec_match.domain.kinds import ALL, IMPORTABLE
from lmec_match.register.storage import columns_of
from lmec_match.text.shingles import FTS5_TOKENIZER

SCHEMA = 5
"""The schema's number: `PRAGMA user_version` of a register. Each migration adds one."""

APPLICATION_ID = 0x4C4D4543
"""`PRAGMA application_id` of a register: "LMEC"."""

metadata = MetaData()


def _record_table(kind: RecordKind) -> Table:
    fields = [column for field in kind.fields for column in columns_of(field)]
    return Table(
        kind.key,
        metadata,
        Column("id", Integer, primary_key=True),
        Column("code", Text, nullable=False, unique=True),
        Column("sources", Text),
        Column("stamp", Text),
        Column("created", Text, nullable=False),
        Column("updated", Text, nullable=False),
        Column("version", Integer, nullable=False),
        *fields,
    )


TABLES: dict[str, Table] = {kind.key: _record_table(kind) for kind in ALL}
for _kind in IMPORTABLE:
    Index(f"ix_{_kind.key}_name", TABLES[_kind.key].c.name)

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
contact = Table(
    "contact",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("record_id", Integer, nullable=False),
    Column("place", Integer, nullable=False),
    Column("name", Text),
    Column("position", Text),
    Column("email", Text),
    Column("phone", Text),
    Column("language", Text),
    Index("ix_contact_record", "kind", "record_id"),
)
facet = Table(
    "facet",
    metadata,
    Column("field", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("record_id", Integer, primary_key=True),
    Index("ix_facet_record", "record_id", "field"),
    sqlite_with_rowid=False,
)
name_key = Table(
    "name_key",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("record_id", Integer, primary_key=True),
    Index("ix_name_key_record", "kind", "record_id"),
    sqlite_with_rowid=False,
)
subject = Table(
    "subject",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("record_id", Integer, primary_key=True),
    Column("concepts", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""What each record is about: its concepts with their weights, found when it is indexed."""
vector = Table(
    "vector",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("record_id", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Index("ix_vector_record", "kind", "record_id", unique=True),
    sqlite_autoincrement=True,
)
"""What each record means, as numbers of one byte; `digest` is of the text they were made of. An id
is never given twice, so that what is new since a reading is what has a higher one."""
change_set = Table(
    "change_set",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("params", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("reverses", Integer),
    Column("reversed_by", Integer),
    Column("batch_id", Integer),
    Column("count", Integer, nullable=False),
)
change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("change_set_id", Integer, nullable=False, index=True),
    Column("record_kind", Text, nullable=False),
    Column("record_id", Integer, nullable=False),
    Column("code", Text, nullable=False, index=True),
    Column("before", LargeBinary),
    Column("after", LargeBinary),
)
import_batch = Table(
    "import_batch",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("sender", Text, nullable=False),
    Column("counts", Text, nullable=False),
    Column("undone", Integer, nullable=False),
)
import_row = Table(
    "import_row",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("batch_id", Integer, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("sheet", Text, nullable=False),
    Column("row", Integer, nullable=False),
    Column("layout", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("code", Text, nullable=False),
    Index("ix_import_row_digest", "kind", "digest"),
)
import_key = Table(
    "import_key",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("batch_id", Integer, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("layout", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("code", Text, nullable=False),
    Index("ix_import_key_key", "kind", "key"),
)


def search_table(kind_key: str) -> str:
    """Return the name of a kind's full-text table."""
    return f"search_{kind_key}"


SEARCHED: tuple[str, ...] = tuple(k.key for k in IMPORTABLE)


def search_ddl(kind_key: str) -> str:
    """Return the statement that makes a kind's full-text table.

    Contentless with deletes: the register's own columns hold the text, the index only its terms.
    """
    return (
        f"CREATE VIRTUAL TABLE {search_table(kind_key)} USING fts5("
        f"name, body, content='', contentless_delete=1, tokenize=\"{FTS5_TOKENIZER}\")"
    )
