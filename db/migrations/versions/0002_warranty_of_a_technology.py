"""Warranty of a technology"""

from alembic import op
import sqlalchemy as sa


revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('technologies', schema=None) as batch_op:
        batch_op.add_column(sa.Column('warranty_months', sa.Integer(), nullable=True))


def downgrade() -> None:
    raise RuntimeError("A register is never taken back: restore the copy kept before the migration.")
