"""Rule for seats"""

from alembic import op
import sqlalchemy as sa


revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('roundtables', schema=None) as batch_op:
        batch_op.add_column(sa.Column('seating_rule', sa.Text(), nullable=True))


def downgrade() -> None:
    raise RuntimeError("A register is never taken back: restore the copy kept before the migration.")
