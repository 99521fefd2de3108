"""The lines of a basket that sell plans: what a session card or a term of a membership costs, as the till puts it (V12, T4)."""

from __future__ import annotations

from shop_member.domain.amounts import Amount
from shop_member.domain.bills import Line, LineKind, QuoteLine
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.rules import Rules
from shop_member.domain.value_rules import MembershipPlan, SessionPlan


def session_line(line_id: str, plan: SessionPlan, rules: Rules) -> Line:
    """Return the line that sells a session card: its price has the tax inside and carries none, each use brings its own."""
    price = Amount(plan.price, rules.asset)
    return Line(line_id, plan.name, 1000, price, 0, item_id=plan.id, earns=False, kind=LineKind.SESSION_CARD)


def membership_line(line_id: str, plan: MembershipPlan, rules: Rules) -> Line:
    """Return the line that sells a term of a membership."""
    price = Amount(plan.price, rules.asset)
    return Line(line_id, plan.name, 1000, price, plan.tax_rate, item_id=plan.id, earns=False, kind=LineKind.MEMBERSHIP)


def check_line(entry: QuoteLine, wanted: Line) -> None:
    """Let a line pass that sells a plan as the shop's rules have it, one piece. Refuses: PLAN_NOT_SOLD."""
    line = entry.line
    same = (line.quantity, line.unit_price, line.tax_rate) == (wanted.quantity, wanted.unit_price, wanted.tax_rate)
    if not same:
        raise Refusal(Refused.PLAN_NOT_SOLD, name=line.name)
