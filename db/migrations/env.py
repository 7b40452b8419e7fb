"""Run the migrations on the connection that the register hands over."""

from alembic import context

from lmec_match.register.models import metadata


def ours(_thing: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
    """Leave the full-text tables alone: they are not in the metadata, but written by hand."""
    return not (kind == "table" and str(name).startswith("search_"))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    include_object=ours,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
