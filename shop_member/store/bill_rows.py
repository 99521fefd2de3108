"""A bill as rows: its head, lines, steps and tenders, written before the entry that closes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shop_member.domain.ledger import Bill

_BILL = """
INSERT INTO bill VALUES (:seq, :kind, :member_id, :card_id, :total, :rounding, :earn_base, :points_earned, :points_used,
  :points_worth, :tip, :tier_before, :tier_after, :original_seq, :snapshot)
"""
_BILL_LINE = """
INSERT INTO bill_line VALUES (:seq, :line, :item_id, :name, :category_id, :quantity, :unit_price, :tax_rate, :gross,
  :net_due, :tax, :of_line)
"""


def keep_bill(execute: Callable[..., Any], seq: int, bill: Bill) -> None:
    """Write a bill and its parts for an entry that is about to be written."""
    execute(_BILL, {"seq": seq, "kind": bill.kind.value, "member_id": bill.member_id, "card_id": bill.card_id,
                    "total": bill.total, "rounding": bill.rounding, "earn_base": bill.earn_base,
                    "points_earned": bill.points_earned, "points_used": bill.points_used,
                    "points_worth": bill.points_worth, "tip": bill.tip, "tier_before": bill.tier_before,
                    "tier_after": bill.tier_after, "original_seq": bill.original_seq, "snapshot": bill.snapshot})  # fmt: skip
    for line in bill.lines:
        execute(_BILL_LINE, {"seq": seq, "line": line.line, "item_id": line.item_id, "name": line.name,
                             "category_id": line.category_id, "quantity": line.quantity, "unit_price": line.unit_price,
                             "tax_rate": line.tax_rate, "gross": line.gross, "net_due": line.net_due,
                             "tax": line.tax, "of_line": line.of_line})  # fmt: skip
    for step in bill.steps:
        execute(
            "INSERT INTO bill_step VALUES (:seq, :step, :kind, :reason, :units, :measure, :source)",
            {
                "seq": seq,
                "step": step.step,
                "kind": step.kind,
                "reason": step.reason,
                "units": step.units,
                "measure": step.measure,
                "source": step.source,
            },
        )
    for tender in bill.tenders:
        execute(
            "INSERT INTO bill_tender VALUES (:seq, :means, :units, :tendered)",
            {"seq": seq, "means": tender.means, "units": tender.units, "tendered": tender.tendered},
        )
