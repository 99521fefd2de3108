"""Seals: a keyed digest on rows that are not journal entries, so that a changed bit or a forged row is found by `verify`."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable

SEALED: dict[str, tuple[str, ...]] = {
    "account": ("kind", "owner", "asset", "scale", "hard_floor"),
    "member": (
        "id", "kind", "name", "phone", "phone_key", "email", "email_key", "birth_year", "birth_month", "birth_day", "gender",
        "tags", "preferences", "note", "consent_at", "referrer_id", "joined_on", "state", "merged_into", "tier_id",
        "tier_until", "tier_since", "pin_hash", "version",
    ),
    "card": (
        "id", "member_id", "number", "reference", "version", "kind", "holder", "state", "issued_on", "replaced_by", "prints",
    ),
    "staff": ("id", "name", "role_id", "pin_hash", "pin_once", "badge", "badge_version", "member_id", "active"),
    "role": ("id", "name", "permissions", "ceilings"),
    "setting": ("name", "value"),
    "rule_version": ("version", "recorded_at", "actor", "rules"),
    "category": ("id", "parent_id", "name", "position"),
    "item": ("id", "category_id", "name", "price", "tax_rate", "barcode", "earns", "position", "active"),
    "shift": (
        "id", "till", "number", "business_date", "opened_at", "opened_by", "opening_float", "closed_at", "closed_by", "counted",
        "difference", "to_safe",
    ),
    "locked_month": ("month", "last_seq", "head_hash", "locked_at"),
}  # fmt: skip
"""Columns under the seal, by table, in the order in which they enter it."""


def seal(key: bytes, table: str, values: Iterable[object]) -> str:
    """Return the first 128 bits of HMAC-SHA-256 over table and values, as hex; None and '' differ, as do 1 and '1'."""
    text = "\x1f".join([table, *("\x00" if value is None else f"{type(value).__name__[0]}{value}" for value in values)])
    return hmac.digest(key, text.encode("utf-8", "surrogatepass"), hashlib.sha256)[:16].hex()
