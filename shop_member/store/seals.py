"""Seals: a keyed digest on rows that are not journal entries, so that a changed bit or a forged row is found by `verify`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from functools import cache

SEALED: dict[str, tuple[str, ...]] = {
    "account": ("id", "kind", "owner", "asset", "scale", "hard_floor"),
    "request": ("id", "fingerprint", "outcome"),
    "counter": ("name", "value"),
    "member": (
        "id", "number", "kind", "name", "phone", "phone_key", "email", "email_key", "birth_year", "birth_month", "birth_day",
        "birth_lunar", "gender", "tags", "allergies", "note", "consent_on", "referrer_id", "came_by", "joined_on", "state",
        "merged_into", "photo", "pin_hash", "version",
    ),
    "member_tier": ("member_id", "tier_id", "since", "valid_until", "threshold", "locked", "next_id"),
    "card": (
        "id", "ref", "number", "kind", "member_id", "holder", "version", "state", "replaced_by", "daily_limit", "limit_asset",
    ),
    "staff": (
        "id", "name", "role_id", "pin_hash", "must_change", "active", "badge_ref", "badge_version", "member_id",
    ),
    "role": ("id", "name", "permissions", "ceilings"),
    "pin_guard": ("subject", "failed", "wait_left"),
    "used_approval": ("id", "used_at"),
    "setting": ("name", "value"),
    "rule_version": ("version", "recorded_at", "actor", "rules"),
    "category": ("id", "parent_id", "name", "position"),
    "item": ("id", "category_id", "name", "price", "tax_rate", "barcode", "earns", "position", "active"),
    "picture": ("owner", "format", "content"),
    "shift": (
        "id", "till", "number", "business_date", "opened_at", "opened_by", "opening_float", "closed_at", "closed_by", "counted",
        "difference", "to_safe",
    ),
    "held_sale": ("id", "till", "held_at", "held_by", "label", "basket"),
    "outbox": ("id", "kind", "entry_seq", "payload", "created_at", "done_at"),
    "print_count": ("document", "times"),
    "locked_month": ("month", "last_seq", "head_hash", "locked_at"),
    "month_member": ("month", "member_id", "name", "number"),
    "month_shop": ("month", "part", "content"),
    "import_batch": ("id", "file_digest", "name", "recorded_at", "report", "state"),
    "coupon_kind": ("id", "version", "name", "record", "applies_itself", "event", "active", "recorded_at", "actor"),
    "gift_card": (
        "id", "number", "code_hash", "last_four", "state", "face", "asset", "given", "expires_on", "issued_on", "issued_seq",
        "issued_line", "member_id", "batch", "batch_name", "design", "message", "to_name", "from_name", "replaced_by",
    ),
    "session_card": (
        "id", "number", "member_id", "plan_id", "name", "service", "uses", "asset", "price", "tax", "tax_rate", "sold_on",
        "expires_on", "sold_seq", "sold_line", "state",
    ),
    "membership": (
        "id", "member_id", "plan_id", "name", "asset", "price", "tax", "days", "percent_off", "multiplier",
        "member_prices", "first_day", "last_day", "sold_seq", "sold_line", "refunded_on", "reminded_on",
    ),
    "instalment": (
        "id", "member_id", "top_up_seq", "part", "due_on", "bonus", "points", "valid_days", "state", "paid_seq",
    ),
    "tab": ("member_id", "credit_limit"),
    "milestone": ("member_id", "milestone_id", "figure", "reached_on", "entry_seq"),
    "import_row": ("source", "external_key", "member_id", "batch_id"),
}  # fmt: skip
"""Columns under the seal, by table, in the order in which they enter it."""

_BYTES = {"picture": ("content",), "month_shop": ("content",)}
"""Columns of bytes among them."""


class Keyed:
    """HMAC-SHA-256 under one key; keying anew for every row would cost twice as much."""

    def __init__(self, key: bytes) -> None:
        if len(key) > 64:
            raise ValueError("a key longer than a block")
        self._inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in key.ljust(64, b"\0")))
        self._outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in key.ljust(64, b"\0")))

    def seal(self, text: bytes) -> str:
        """Return the first 128 bits of the digest of a text as hex."""
        return self.whole(text)[:32]

    def whole(self, text: bytes) -> str:
        """Return the digest of a text as hex."""
        inner, outer = self._inner.copy(), self._outer.copy()
        inner.update(text)
        outer.update(inner.digest())
        return outer.hexdigest()


keyed = cache(Keyed)
"""The digests under a key, made once: a program has one or two."""

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def seal(key: bytes, table: str, values: Iterable[object]) -> str:
    """Return the first 128 bits of HMAC-SHA-256 over table and values as a JSON array, as hex.

    None and '' differ, as do 1 and '1'; bytes enter as an array of their hex.
    """
    parts = [table, *([value.hex()] if isinstance(value, bytes) else value for value in values)]
    return keyed(key).seal(_JSON.encode(parts).encode("utf-8", "surrogatepass"))


@cache
def sealed_sql(table: str) -> str:
    """Return the SQL expression for the text that a row's seal covers; for sound rows it is that of `seal`."""
    parts = (f"json_array(lower(hex({name})))" if name in _BYTES.get(table, ()) else name for name in SEALED[table])
    return f"CAST(json_array('{table}', {', '.join(parts)}) AS BLOB)"
