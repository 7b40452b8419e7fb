"""First schema"""

from alembic import op
import sqlalchemy as sa


revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('change',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('change_set_id', sa.Integer(), nullable=False),
    sa.Column('record_kind', sa.Text(), nullable=False),
    sa.Column('record_id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('before', sa.LargeBinary(), nullable=True),
    sa.Column('after', sa.LargeBinary(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('change', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_change_change_set_id'), ['change_set_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_change_code'), ['code'], unique=False)

    op.create_table('change_set',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('at', sa.Text(), nullable=False),
    sa.Column('by', sa.Text(), nullable=False),
    sa.Column('action', sa.Text(), nullable=False),
    sa.Column('params', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('reverses', sa.Integer(), nullable=True),
    sa.Column('reversed_by', sa.Integer(), nullable=True),
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_table('commitments',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('roundtable_code', sa.Text(), nullable=True),
    sa.Column('roundtable_text', sa.Text(), nullable=True),
    sa.Column('meeting_code', sa.Text(), nullable=True),
    sa.Column('meeting_text', sa.Text(), nullable=True),
    sa.Column('what', sa.Text(), nullable=True),
    sa.Column('who_code', sa.Text(), nullable=True),
    sa.Column('who_text', sa.Text(), nullable=True),
    sa.Column('due', sa.Text(), nullable=True),
    sa.Column('state', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    with op.batch_alter_table('commitments', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_commitments_meeting_code'), ['meeting_code'], unique=False)
        batch_op.create_index(batch_op.f('ix_commitments_roundtable_code'), ['roundtable_code'], unique=False)
        batch_op.create_index(batch_op.f('ix_commitments_who_code'), ['who_code'], unique=False)

    op.create_table('contact',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('record_id', sa.Integer(), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('position', sa.Text(), nullable=True),
    sa.Column('email', sa.Text(), nullable=True),
    sa.Column('phone', sa.Text(), nullable=True),
    sa.Column('language', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('contact', schema=None) as batch_op:
        batch_op.create_index('ix_contact_record', ['kind', 'record_id'], unique=False)

    op.create_table('decisions',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('query', sa.Text(), nullable=True),
    sa.Column('offer', sa.Text(), nullable=True),
    sa.Column('decision', sa.Text(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.Column('score', sa.Text(), nullable=True),
    sa.Column('evidence', sa.Text(), nullable=True),
    sa.Column('by', sa.Text(), nullable=True),
    sa.Column('roundtable_code', sa.Text(), nullable=True),
    sa.Column('roundtable_text', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    with op.batch_alter_table('decisions', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_decisions_roundtable_code'), ['roundtable_code'], unique=False)

    op.create_table('facet',
    sa.Column('field', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.Column('record_id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('field', 'value', 'record_id'),
    sqlite_with_rowid=False
    )
    with op.batch_alter_table('facet', schema=None) as batch_op:
        batch_op.create_index('ix_facet_record', ['record_id', 'field'], unique=False)

    op.create_table('funding',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('names', sa.Text(), nullable=True),
    sa.Column('funder_code', sa.Text(), nullable=True),
    sa.Column('funder_text', sa.Text(), nullable=True),
    sa.Column('category', sa.Text(), nullable=True),
    sa.Column('instruments', sa.Text(), nullable=True),
    sa.Column('ticket_amount', sa.Text(), nullable=True),
    sa.Column('ticket_maximum', sa.Text(), nullable=True),
    sa.Column('ticket_currency', sa.Text(), nullable=True),
    sa.Column('ticket_written', sa.Text(), nullable=True),
    sa.Column('ticket_usd', sa.Text(), nullable=True),
    sa.Column('ticket_usd_maximum', sa.Text(), nullable=True),
    sa.Column('ticket_rate_date', sa.Text(), nullable=True),
    sa.Column('ticket_sort', sa.Float(), nullable=True),
    sa.Column('countries', sa.Text(), nullable=True),
    sa.Column('areas', sa.Text(), nullable=True),
    sa.Column('actions', sa.Text(), nullable=True),
    sa.Column('applicants', sa.Text(), nullable=True),
    sa.Column('excludes', sa.Text(), nullable=True),
    sa.Column('cofinancing', sa.Text(), nullable=True),
    sa.Column('opens', sa.Text(), nullable=True),
    sa.Column('closes', sa.Text(), nullable=True),
    sa.Column('terms', sa.Text(), nullable=True),
    sa.Column('forms', sa.Text(), nullable=True),
    sa.Column('sdgs', sa.Text(), nullable=True),
    sa.Column('summary', sa.Text(), nullable=True),
    sa.Column('website', sa.Text(), nullable=True),
    sa.Column('external_id', sa.Text(), nullable=True),
    sa.Column('as_of', sa.Text(), nullable=True),
    sa.Column('notes', sa.Text(), nullable=True),
    sa.Column('extra', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    with op.batch_alter_table('funding', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_funding_funder_code'), ['funder_code'], unique=False)
        batch_op.create_index('ix_funding_name', ['name'], unique=False)

    op.create_table('import_batch',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('at', sa.Text(), nullable=False),
    sa.Column('by', sa.Text(), nullable=False),
    sa.Column('file', sa.Text(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('sender', sa.Text(), nullable=False),
    sa.Column('counts', sa.Text(), nullable=False),
    sa.Column('undone', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_table('import_key',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('batch_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('layout', sa.Text(), nullable=False),
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('import_key', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_import_key_batch_id'), ['batch_id'], unique=False)
        batch_op.create_index('ix_import_key_key', ['kind', 'key'], unique=False)

    op.create_table('import_row',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('batch_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('sheet', sa.Text(), nullable=False),
    sa.Column('row', sa.Integer(), nullable=False),
    sa.Column('layout', sa.Text(), nullable=False),
    sa.Column('digest', sa.Text(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('import_row', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_import_row_batch_id'), ['batch_id'], unique=False)
        batch_op.create_index('ix_import_row_digest', ['kind', 'digest'], unique=False)

    op.create_table('invitations',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('roundtable_code', sa.Text(), nullable=True),
    sa.Column('roundtable_text', sa.Text(), nullable=True),
    sa.Column('organisation_code', sa.Text(), nullable=True),
    sa.Column('organisation_text', sa.Text(), nullable=True),
    sa.Column('side', sa.Text(), nullable=True),
    sa.Column('country', sa.Text(), nullable=True),
    sa.Column('state', sa.Text(), nullable=True),
    sa.Column('delegates', sa.Text(), nullable=True),
    sa.Column('languages', sa.Text(), nullable=True),
    sa.Column('unavailable', sa.Text(), nullable=True),
    sa.Column('offers', sa.Text(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.Column('notes', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    with op.batch_alter_table('invitations', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_invitations_organisation_code'), ['organisation_code'], unique=False)
        batch_op.create_index(batch_op.f('ix_invitations_roundtable_code'), ['roundtable_code'], unique=False)

    op.create_table('meetings',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('roundtable_code', sa.Text(), nullable=True),
    sa.Column('roundtable_text', sa.Text(), nullable=True),
    sa.Column('slot', sa.Integer(), nullable=True),
    sa.Column('table', sa.Integer(), nullable=True),
    sa.Column('organisation_a_code', sa.Text(), nullable=True),
    sa.Column('organisation_a_text', sa.Text(), nullable=True),
    sa.Column('organisation_b_code', sa.Text(), nullable=True),
    sa.Column('organisation_b_text', sa.Text(), nullable=True),
    sa.Column('subject', sa.Text(), nullable=True),
    sa.Column('score', sa.Text(), nullable=True),
    sa.Column('interpreter', sa.Text(), nullable=True),
    sa.Column('locked', sa.Integer(), nullable=True),
    sa.Column('outcome', sa.Text(), nullable=True),
    sa.Column('outcome_note', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    with op.batch_alter_table('meetings', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_meetings_organisation_a_code'), ['organisation_a_code'], unique=False)
        batch_op.create_index(batch_op.f('ix_meetings_organisation_b_code'), ['organisation_b_code'], unique=False)
        batch_op.create_index(batch_op.f('ix_meetings_roundtable_code'), ['roundtable_code'], unique=False)

    op.create_table('meta',
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('key')
    )
    op.create_table('name_key',
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('record_id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('kind', 'key', 'record_id'),
    sqlite_with_rowid=False
    )
    with op.batch_alter_table('name_key', schema=None) as batch_op:
        batch_op.create_index('ix_name_key_record', ['kind', 'record_id'], unique=False)

    op.create_table('needs',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('names', sa.Text(), nullable=True),
    sa.Column('requester_code', sa.Text(), nullable=True),
    sa.Column('requester_text', sa.Text(), nullable=True),
    sa.Column('country', sa.Text(), nullable=True),
    sa.Column('site', sa.Text(), nullable=True),
    sa.Column('problem', sa.Text(), nullable=True),
    sa.Column('areas', sa.Text(), nullable=True),
    sa.Column('actions', sa.Text(), nullable=True),
    sa.Column('capacity_minimum', sa.Text(), nullable=True),
    sa.Column('capacity_maximum', sa.Text(), nullable=True),
    sa.Column('capacity_unit', sa.Text(), nullable=True),
    sa.Column('capacity_written', sa.Text(), nullable=True),
    sa.Column('capacity_dimension', sa.Text(), nullable=True),
    sa.Column('capacity_base_minimum', sa.Text(), nullable=True),
    sa.Column('capacity_base_maximum', sa.Text(), nullable=True),
    sa.Column('capacity_sort', sa.Float(), nullable=True),
    sa.Column('standard', sa.Text(), nullable=True),
    sa.Column('budget_amount', sa.Text(), nullable=True),
    sa.Column('budget_maximum', sa.Text(), nullable=True),
    sa.Column('budget_currency', sa.Text(), nullable=True),
    sa.Column('budget_written', sa.Text(), nullable=True),
    sa.Column('budget_usd', sa.Text(), nullable=True),
    sa.Column('budget_usd_maximum', sa.Text(), nullable=True),
    sa.Column('budget_rate_date', sa.Text(), nullable=True),
    sa.Column('budget_sort', sa.Float(), nullable=True),
    sa.Column('funds_in_hand_amount', sa.Text(), nullable=True),
    sa.Column('funds_in_hand_maximum', sa.Text(), nullable=True),
    sa.Column('funds_in_hand_currency', sa.Text(), nullable=True),
    sa.Column('funds_in_hand_written', sa.Text(), nullable=True),
    sa.Column('funds_in_hand_usd', sa.Text(), nullable=True),
    sa.Column('funds_in_hand_usd_maximum', sa.Text(), nullable=True),
    sa.Column('funds_in_hand_rate_date', sa.Text(), nullable=True),
    sa.Column('funds_in_hand_sort', sa.Float(), nullable=True),
    sa.Column('needed_by', sa.Text(), nullable=True),
    sa.Column('readiness', sa.Text(), nullable=True),
    sa.Column('trl_minimum', sa.Integer(), nullable=True),
    sa.Column('constraints', sa.Text(), nullable=True),
    sa.Column('forms', sa.Text(), nullable=True),
    sa.Column('languages', sa.Text(), nullable=True),
    sa.Column('sdgs', sa.Text(), nullable=True),
    sa.Column('website', sa.Text(), nullable=True),
    sa.Column('external_id', sa.Text(), nullable=True),
    sa.Column('as_of', sa.Text(), nullable=True),
    sa.Column('notes', sa.Text(), nullable=True),
    sa.Column('extra', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    with op.batch_alter_table('needs', schema=None) as batch_op:
        batch_op.create_index('ix_needs_name', ['name'], unique=False)
        batch_op.create_index(batch_op.f('ix_needs_requester_code'), ['requester_code'], unique=False)

    op.create_table('packs',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('roundtable_code', sa.Text(), nullable=True),
    sa.Column('roundtable_text', sa.Text(), nullable=True),
    sa.Column('edition', sa.Text(), nullable=True),
    sa.Column('number', sa.Integer(), nullable=True),
    sa.Column('languages', sa.Text(), nullable=True),
    sa.Column('as_of', sa.Text(), nullable=True),
    sa.Column('sha256', sa.Text(), nullable=True),
    sa.Column('contents', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    with op.batch_alter_table('packs', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_packs_roundtable_code'), ['roundtable_code'], unique=False)

    op.create_table('partners',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('names', sa.Text(), nullable=True),
    sa.Column('type', sa.Text(), nullable=True),
    sa.Column('roles', sa.Text(), nullable=True),
    sa.Column('country', sa.Text(), nullable=True),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('countries_served', sa.Text(), nullable=True),
    sa.Column('areas', sa.Text(), nullable=True),
    sa.Column('languages', sa.Text(), nullable=True),
    sa.Column('forms', sa.Text(), nullable=True),
    sa.Column('registration', sa.Text(), nullable=True),
    sa.Column('due_diligence', sa.Text(), nullable=True),
    sa.Column('summary', sa.Text(), nullable=True),
    sa.Column('website', sa.Text(), nullable=True),
    sa.Column('external_id', sa.Text(), nullable=True),
    sa.Column('as_of', sa.Text(), nullable=True),
    sa.Column('notes', sa.Text(), nullable=True),
    sa.Column('extra', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    with op.batch_alter_table('partners', schema=None) as batch_op:
        batch_op.create_index('ix_partners_name', ['name'], unique=False)

    op.create_table('profiles',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('revision', sa.Integer(), nullable=True),
    sa.Column('settings', sa.Text(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    op.create_table('projects',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('names', sa.Text(), nullable=True),
    sa.Column('authority_code', sa.Text(), nullable=True),
    sa.Column('authority_text', sa.Text(), nullable=True),
    sa.Column('owner', sa.Text(), nullable=True),
    sa.Column('country', sa.Text(), nullable=True),
    sa.Column('countries', sa.Text(), nullable=True),
    sa.Column('site', sa.Text(), nullable=True),
    sa.Column('sector', sa.Text(), nullable=True),
    sa.Column('areas', sa.Text(), nullable=True),
    sa.Column('actions', sa.Text(), nullable=True),
    sa.Column('technology', sa.Text(), nullable=True),
    sa.Column('capacity_minimum', sa.Text(), nullable=True),
    sa.Column('capacity_maximum', sa.Text(), nullable=True),
    sa.Column('capacity_unit', sa.Text(), nullable=True),
    sa.Column('capacity_written', sa.Text(), nullable=True),
    sa.Column('capacity_dimension', sa.Text(), nullable=True),
    sa.Column('capacity_base_minimum', sa.Text(), nullable=True),
    sa.Column('capacity_base_maximum', sa.Text(), nullable=True),
    sa.Column('capacity_sort', sa.Float(), nullable=True),
    sa.Column('mode', sa.Text(), nullable=True),
    sa.Column('ppi_type', sa.Text(), nullable=True),
    sa.Column('stage', sa.Text(), nullable=True),
    sa.Column('milestone', sa.Text(), nullable=True),
    sa.Column('started', sa.Text(), nullable=True),
    sa.Column('closes', sa.Text(), nullable=True),
    sa.Column('cost_amount', sa.Text(), nullable=True),
    sa.Column('cost_maximum', sa.Text(), nullable=True),
    sa.Column('cost_currency', sa.Text(), nullable=True),
    sa.Column('cost_written', sa.Text(), nullable=True),
    sa.Column('cost_usd', sa.Text(), nullable=True),
    sa.Column('cost_usd_maximum', sa.Text(), nullable=True),
    sa.Column('cost_rate_date', sa.Text(), nullable=True),
    sa.Column('cost_sort', sa.Float(), nullable=True),
    sa.Column('gap_amount', sa.Text(), nullable=True),
    sa.Column('gap_maximum', sa.Text(), nullable=True),
    sa.Column('gap_currency', sa.Text(), nullable=True),
    sa.Column('gap_written', sa.Text(), nullable=True),
    sa.Column('gap_usd', sa.Text(), nullable=True),
    sa.Column('gap_usd_maximum', sa.Text(), nullable=True),
    sa.Column('gap_rate_date', sa.Text(), nullable=True),
    sa.Column('gap_sort', sa.Float(), nullable=True),
    sa.Column('term_years', sa.Text(), nullable=True),
    sa.Column('revenue', sa.Text(), nullable=True),
    sa.Column('land_permits', sa.Text(), nullable=True),
    sa.Column('risks', sa.Text(), nullable=True),
    sa.Column('studies', sa.Text(), nullable=True),
    sa.Column('sought', sa.Text(), nullable=True),
    sa.Column('summary', sa.Text(), nullable=True),
    sa.Column('forms', sa.Text(), nullable=True),
    sa.Column('sdgs', sa.Text(), nullable=True),
    sa.Column('website', sa.Text(), nullable=True),
    sa.Column('external_id', sa.Text(), nullable=True),
    sa.Column('as_of', sa.Text(), nullable=True),
    sa.Column('notes', sa.Text(), nullable=True),
    sa.Column('extra', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    with op.batch_alter_table('projects', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_projects_authority_code'), ['authority_code'], unique=False)
        batch_op.create_index('ix_projects_name', ['name'], unique=False)

    op.create_table('rates',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('currency', sa.Text(), nullable=True),
    sa.Column('per_usd', sa.Text(), nullable=True),
    sa.Column('date', sa.Text(), nullable=True),
    sa.Column('origin', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    op.create_table('remembered',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('about', sa.Text(), nullable=True),
    sa.Column('data', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    op.create_table('roundtables',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('names', sa.Text(), nullable=True),
    sa.Column('theme', sa.Text(), nullable=True),
    sa.Column('areas', sa.Text(), nullable=True),
    sa.Column('actions', sa.Text(), nullable=True),
    sa.Column('date', sa.Text(), nullable=True),
    sa.Column('venue', sa.Text(), nullable=True),
    sa.Column('host_country', sa.Text(), nullable=True),
    sa.Column('languages', sa.Text(), nullable=True),
    sa.Column('slots', sa.Text(), nullable=True),
    sa.Column('tables', sa.Integer(), nullable=True),
    sa.Column('limit_per_participant', sa.Integer(), nullable=True),
    sa.Column('interpreters', sa.Text(), nullable=True),
    sa.Column('keep_apart', sa.Text(), nullable=True),
    sa.Column('agenda', sa.Text(), nullable=True),
    sa.Column('programme', sa.Text(), nullable=True),
    sa.Column('practical', sa.Text(), nullable=True),
    sa.Column('notes', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    op.create_table('runs',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('query', sa.Text(), nullable=True),
    sa.Column('target', sa.Text(), nullable=True),
    sa.Column('at', sa.Text(), nullable=True),
    sa.Column('profile', sa.Text(), nullable=True),
    sa.Column('results', sa.Text(), nullable=True),
    sa.Column('considered', sa.Integer(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    op.create_table('technologies',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sources', sa.Text(), nullable=True),
    sa.Column('stamp', sa.Text(), nullable=True),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('updated', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('names', sa.Text(), nullable=True),
    sa.Column('supplier_code', sa.Text(), nullable=True),
    sa.Column('supplier_text', sa.Text(), nullable=True),
    sa.Column('summary', sa.Text(), nullable=True),
    sa.Column('service', sa.Text(), nullable=True),
    sa.Column('areas', sa.Text(), nullable=True),
    sa.Column('actions', sa.Text(), nullable=True),
    sa.Column('country', sa.Text(), nullable=True),
    sa.Column('capacity_minimum', sa.Text(), nullable=True),
    sa.Column('capacity_maximum', sa.Text(), nullable=True),
    sa.Column('capacity_unit', sa.Text(), nullable=True),
    sa.Column('capacity_written', sa.Text(), nullable=True),
    sa.Column('capacity_dimension', sa.Text(), nullable=True),
    sa.Column('capacity_base_minimum', sa.Text(), nullable=True),
    sa.Column('capacity_base_maximum', sa.Text(), nullable=True),
    sa.Column('capacity_sort', sa.Float(), nullable=True),
    sa.Column('capital_cost_amount', sa.Text(), nullable=True),
    sa.Column('capital_cost_maximum', sa.Text(), nullable=True),
    sa.Column('capital_cost_currency', sa.Text(), nullable=True),
    sa.Column('capital_cost_written', sa.Text(), nullable=True),
    sa.Column('capital_cost_usd', sa.Text(), nullable=True),
    sa.Column('capital_cost_usd_maximum', sa.Text(), nullable=True),
    sa.Column('capital_cost_rate_date', sa.Text(), nullable=True),
    sa.Column('capital_cost_sort', sa.Float(), nullable=True),
    sa.Column('running_cost_amount', sa.Text(), nullable=True),
    sa.Column('running_cost_maximum', sa.Text(), nullable=True),
    sa.Column('running_cost_currency', sa.Text(), nullable=True),
    sa.Column('running_cost_written', sa.Text(), nullable=True),
    sa.Column('running_cost_usd', sa.Text(), nullable=True),
    sa.Column('running_cost_usd_maximum', sa.Text(), nullable=True),
    sa.Column('running_cost_rate_date', sa.Text(), nullable=True),
    sa.Column('running_cost_sort', sa.Float(), nullable=True),
    sa.Column('trl', sa.Integer(), nullable=True),
    sa.Column('references', sa.Text(), nullable=True),
    sa.Column('reference_countries', sa.Text(), nullable=True),
    sa.Column('reference_year', sa.Text(), nullable=True),
    sa.Column('certificates', sa.Text(), nullable=True),
    sa.Column('serviced_in', sa.Text(), nullable=True),
    sa.Column('delivery_months', sa.Integer(), nullable=True),
    sa.Column('demands', sa.Text(), nullable=True),
    sa.Column('forms', sa.Text(), nullable=True),
    sa.Column('languages', sa.Text(), nullable=True),
    sa.Column('sdgs', sa.Text(), nullable=True),
    sa.Column('website', sa.Text(), nullable=True),
    sa.Column('external_id', sa.Text(), nullable=True),
    sa.Column('as_of', sa.Text(), nullable=True),
    sa.Column('notes', sa.Text(), nullable=True),
    sa.Column('extra', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    with op.batch_alter_table('technologies', schema=None) as batch_op:
        batch_op.create_index('ix_technologies_name', ['name'], unique=False)
        batch_op.create_index(batch_op.f('ix_technologies_supplier_code'), ['supplier_code'], unique=False)
    for kind in ("partners", "funding", "technologies", "needs", "projects"):
        op.execute(
            f"CREATE VIRTUAL TABLE search_{kind} USING fts5("
            "name, body, content='', contentless_delete=1, tokenize=\"ascii\")"
        )


def downgrade() -> None:
    raise RuntimeError("A register is never taken back: restore the copy kept before the migration.")
