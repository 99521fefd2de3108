"""What a unit of work touched, so that screens know what to read again."""

from __future__ import annotations

from enum import Flag, auto


class Changes(Flag):
    """One flag a subject; a unit of work answers with the union of what it wrote."""

    NONE = 0
    LEDGER = auto()
    MEMBERS = auto()
    CARDS = auto()
    SHIFT = auto()
    STAFF = auto()
    ITEMS = auto()
    RULES = auto()
    SETTINGS = auto()
    HELD = auto()
    AUDIT = auto()
    OUTBOX = auto()
    COUPONS = auto()
    GIFT_CARDS = auto()
    PLANS = auto()
    EVERYTHING = (
        LEDGER | MEMBERS | CARDS | SHIFT | STAFF | ITEMS | RULES | SETTINGS | HELD | AUDIT | OUTBOX | COUPONS | GIFT_CARDS
        | PLANS
    )  # fmt: skip
