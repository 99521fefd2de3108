"""Every part of a sale that this shop knows, in the order in which they book."""

from __future__ import annotations

from shop_member.domain.refunds import Unused
from shop_member.services.gift_card_part import GiftCardPart
from shop_member.services.gift_parts import GiftPartsPart
from shop_member.services.membership_parts import MembershipPart
from shop_member.services.sale_parts import Asked, SalePart, UsedLater
from shop_member.services.session_parts import SessionPart
from shop_member.services.tabs import TabPart

PARTS: tuple[SalePart, ...] = (GiftCardPart(), SessionPart(), MembershipPart(), TabPart(), GiftPartsPart())


def unused_of(asked: Asked) -> dict[str, Unused]:
    """Return, by line id, what can still come back of lines whose value may have been used since they were sold."""
    return {line: left for part in PARTS if isinstance(part, UsedLater) for line, left in part.unused(asked).items()}
