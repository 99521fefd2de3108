"""Every part of a sale that this shop knows, in the order in which they book."""

from __future__ import annotations

from shop_member.services.gift_card_part import GiftCardPart
from shop_member.services.gift_parts import GiftPartsPart
from shop_member.services.membership_parts import MembershipPart
from shop_member.services.sale_parts import SalePart
from shop_member.services.session_parts import SessionPart
from shop_member.services.tabs import TabPart

PARTS: tuple[SalePart, ...] = (GiftCardPart(), SessionPart(), MembershipPart(), TabPart(), GiftPartsPart())
