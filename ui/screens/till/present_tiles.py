"""The row of tiles below the amount: means while selling, choices while something is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shop_member.domain.amounts import POINTS as PTS
from shop_member.domain.amounts import Amount
from shop_member.domain.tenders import Means
from shop_member.formats import number
from shop_member.i18n import translate
from ui.screens.till.sale import Standpoint
from ui.screens.till.state import Mode, Tile

if TYPE_CHECKING:
    from ui.screens.till.base import TillBase


def tiles(till: TillBase, standpoint: Standpoint | None) -> tuple[Tile, ...]:
    """Return four tiles, always in the same places."""
    from ui.screens.till.returns import DISCOUNT_REASONS, REFUND_REASONS, VOID_REASONS

    asked = till.returning or till.discounting
    if till.mode is Mode.APPROVE:
        return tuple(
            Tile(f"staff:{staff_id}", "user", name, f"F{5 + at}", checked=staff_id == till.approver)
            for at, (staff_id, name) in enumerate(till.approvers)
        )
    if till.mode in (Mode.REFUND, Mode.VOID, Mode.DISCOUNT) and asked is not None and asked.asking_reason:
        reasons = {Mode.REFUND: REFUND_REASONS, Mode.VOID: VOID_REASONS}.get(till.mode, DISCOUNT_REASONS)
        return tuple(
            Tile(f"reason:{at}", "message-square", translate("reason", words), str(at + 1), checked=at == asked.reason)
            for at, words in enumerate(reasons)
        )
    if till.mode is Mode.LINE:
        return (
            Tile("fewer", "minus", translate("till", "One less"), "-"),
            Tile("more", "plus", translate("till", "One more"), "+"),
            Tile("discount", "percent", translate("till", "Discount"), "%"),
            Tile("remove", "trash-2", translate("till", "Remove"), "Del"),
        )
    return _means(till, standpoint)


def _means(till: TillBase, standpoint: Standpoint | None) -> tuple[Tile, ...]:
    selling = till.mode is Mode.SALE
    taken = standpoint.taken() if standpoint is not None and till.sale.wishes else {}
    default = till.default_means() if selling else None
    idle = "" if selling else translate("till", "after this")
    complete = standpoint is not None and standpoint.complete and bool(till.sale.wishes)

    def tile(means: Means, icon: str, words: str, key: str, line: str, reason: str = "") -> Tile:
        amount = number(taken[means]) if means in taken else ""
        last = bool(till.sale.wishes) and till.sale.wishes[-1].means is means
        highlighted = selling and not till.message and (default is means or (complete and last and not till.entry.text))
        return Tile(means.value, icon, words, key, line, amount, reason or idle, highlighted)

    guest = till.guest
    stored = number(guest.balance) if guest is not None else ""
    return (
        tile(Means.STORED_VALUE, "stored-value", translate("till", "Stored value"), "F5", stored),
        tile(Means.CASH, "banknote", translate("till", "Cash"), "F6", ""),
        tile(Means.CARD, "credit-card", translate("till", "Card terminal"), "F7", ""),
        _points(till, standpoint, idle),
    )


def _points(till: TillBase, standpoint: Standpoint | None, idle: str) -> Tile:
    guest, line, taken = till.guest, "", ""
    if guest is not None:
        line = number(Amount(max(guest.points_available, 0), PTS))
        if standpoint is not None and standpoint.quote.max_points and not till.sale.points:
            worth = number(standpoint.quote.max_points_worth)
            line = f"{number(Amount(standpoint.quote.max_points, PTS))} = {worth}"
        if standpoint is not None and standpoint.quote.points_used:
            taken = number(standpoint.quote.points_worth)
            line = number(Amount(standpoint.quote.points_used, PTS))
    return Tile("points", "star", translate("till", "Points"), "F8", line, taken, idle)
