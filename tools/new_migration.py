"""Write the next migration by comparing the tables with the migrations so far.

Run as ``python tools/new_migration.py "Add a field"`` after a field's definition changed and
`SCHEMA` in ``lmec_match/register/models.py`` was raised by one.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lmec_match.paths import MIGRATIONS  # noqa: E402
from lmec_match.register import migrate, models  # noqa: E402


def main(words: str) -> int:
    """Write the migration file."""
    with tempfile.TemporaryDirectory() as folder:
        engine = create_engine(f"sqlite:///{folder}/blank.lmec", module=sqlite)
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        with engine.connect() as connection:
            config.attributes["connection"] = connection
            if models.SCHEMA > 1:
                command.upgrade(config, "head")
            command.revision(
                config, words, autogenerate=True, rev_id=migrate.revision(models.SCHEMA)
            )
        engine.dispose()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
