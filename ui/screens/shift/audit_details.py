"""What a line of the audit trail says besides what was done, in the reader's words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from shop_member.domain.permissions import Permission
from shop_member.domain.shop import AuditRow
from shop_member.field_words import field_words
from shop_member.i18n import QT_TRANSLATE_NOOP, translate
from ui.screens.settings.role_words import permission_words
from ui.widgets.number_edit import grouped

LABELS: Mapping[str, str] = {
    "amount": QT_TRANSLATE_NOOP("audit details", "amount {value}"),
    "card": QT_TRANSLATE_NOOP("audit details", "card {value}"),
    "copy": QT_TRANSLATE_NOOP("audit details", "copy {value}"),
    "count": QT_TRANSLATE_NOOP("audit details", "count {value}"),
    "counted": QT_TRANSLATE_NOOP("audit details", "counted {value}"),
    "counted_before": QT_TRANSLATE_NOOP("audit details", "first counted {value}"),
    "currency": QT_TRANSLATE_NOOP("audit details", "currency {value}"),
    "daily_limit": QT_TRANSLATE_NOOP("audit details", "a day at most {value}"),
    "difference": QT_TRANSLATE_NOOP("audit details", "difference {value}"),
    "entries": QT_TRANSLATE_NOOP("audit details", "entries {value}"),
    "granted": QT_TRANSLATE_NOOP("audit details", "may now: {value}"),
    "failed": QT_TRANSLATE_NOOP("audit details", "wrong tries {value}"),
    "last": QT_TRANSLATE_NOOP("audit details", "up to {value}"),
    "members": QT_TRANSLATE_NOOP("audit details", "members {value}"),
    "name": "{value}",
    "new": QT_TRANSLATE_NOOP("audit details", "new {value}"),
    "number": QT_TRANSLATE_NOOP("audit details", "No. {value}"),
    "permission": "{value}",
    "price": QT_TRANSLATE_NOOP("audit details", "price {value}"),
    "price_before": QT_TRANSLATE_NOOP("audit details", "before {value}"),
    "profile": QT_TRANSLATE_NOOP("audit details", "country {value}"),
    "reason": "{value}",
    "role": "{value}",
    "till": QT_TRANSLATE_NOOP("audit details", "till {value}"),
    "times": QT_TRANSLATE_NOOP("audit details", "printed {value}×"),
    "update": QT_TRANSLATE_NOOP("audit details", "updated {value}"),
    "way": "{value}",
    "withdrawn": QT_TRANSLATE_NOOP("audit details", "no longer: {value}"),
}
"""How a detail is said; what only names one (a person, a role) stands alone."""

VALUES: Mapping[tuple[str, str], str] = {
    ("permission", "adjust_points"): QT_TRANSLATE_NOOP("audit details", "adjust points"),
    ("permission", "cash_in_out"): QT_TRANSLATE_NOOP("audit details", "cash in or out"),
    ("permission", "close_shift"): QT_TRANSLATE_NOOP("audit details", "close the shift"),
    ("permission", "erase"): QT_TRANSLATE_NOOP("audit details", "erase a member"),
    ("permission", "export_member"): QT_TRANSLATE_NOOP("audit details", "export a member"),
    ("permission", "hand_discount"): QT_TRANSLATE_NOOP("audit details", "discount by hand"),
    ("permission", "hand_price"): QT_TRANSLATE_NOOP("audit details", "price by hand"),
    ("permission", "merge"): QT_TRANSLATE_NOOP("audit details", "merge members"),
    ("permission", "refund"): QT_TRANSLATE_NOOP("audit details", "refund"),
    ("permission", "replace_card"): QT_TRANSLATE_NOOP("audit details", "replace a card"),
    ("permission", "reprint"): QT_TRANSLATE_NOOP("audit details", "print a copy"),
    ("permission", "skip_member_check"): QT_TRANSLATE_NOOP("audit details", "no check of the member"),
    ("permission", "void"): QT_TRANSLATE_NOOP("audit details", "void"),
    ("permission", "waive"): QT_TRANSLATE_NOOP("audit details", "waive"),
    ("permission", "withdraw"): QT_TRANSLATE_NOOP("audit details", "pay back stored value"),
    ("reason", "asked"): QT_TRANSLATE_NOOP("audit details", "by hand"),
    ("reason", "day_close"): QT_TRANSLATE_NOOP("audit details", "at day close"),
    ("role", "cashier"): QT_TRANSLATE_NOOP("roles", "Cashier"),
    ("role", "manager"): QT_TRANSLATE_NOOP("roles", "Manager"),
    ("role", "owner"): QT_TRANSLATE_NOOP("roles", "Owner"),
    ("way", "badge"): QT_TRANSLATE_NOOP("audit details", "badge"),
    ("way", "passphrase"): QT_TRANSLATE_NOOP("audit details", "passphrase"),
    ("way", "pin"): QT_TRANSLATE_NOOP("audit details", "PIN"),
}
_SUMS = ("amount", "counted", "counted_before", "daily_limit", "difference", "price", "price_before")
_FIGURE = re.compile(r"-?[0-9]+(?:\.[0-9]+)?", re.ASCII)
_UNSEEN = ("gone", "keys", "locks", "seq", "version")
"""For whoever examines the file: marks that nobody in the shop reads."""


def _permission(code: str) -> str:
    known = {one.value: one for one in Permission}
    return permission_words(known[code]) if code in known else code


def detail_words(row: AuditRow) -> str:
    """Return the details on one line; what a newer program wrote is shown by its own name."""
    return "  ·  ".join(_said(name, value) for name, value in row.detail.items() if value and name not in _UNSEEN)


def _said(name: str, value: str) -> str:
    if name in ("granted", "withdrawn"):
        value = translate("audit details", ", ").join(_permission(code) for code in value.split())
    if name.startswith("ceiling "):
        words = translate("audit details", "{permission} up to {value}")
        return words.format(permission=_permission(name.removeprefix("ceiling ")), value=value)
    known = VALUES.get((name, value))
    words = value if known is None else translate("roles" if name == "role" else "audit details", known)
    if name in _SUMS:
        words = " ".join(grouped(part) if _FIGURE.fullmatch(part) else part for part in words.split(" "))
    if words.startswith("-"):
        words = "\u2212" + words[1:]
    label = LABELS.get(name)
    if label is None:
        known_field = field_words(name)
        return f"{known_field if known_field != name else name.replace('_', ' ')} {words}"
    return translate("audit details", label).format(value=words)
