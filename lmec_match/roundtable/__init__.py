"""Compose a roundtable: balance, invitations, meetings, seating, outcomes, calendar."""
