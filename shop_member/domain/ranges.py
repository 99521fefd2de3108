"""The one way in which a rule out of range is refused, for every file that holds rules."""

from __future__ import annotations

from shop_member.domain.errors import Refusal, Refused


def require_rule(holds: bool, field: str) -> None:
    """Let a rule pass that is within its range. Refuses: RULES_NOT_VALID with the field."""
    if not holds:
        raise Refusal(Refused.RULES_NOT_VALID, field=field)
