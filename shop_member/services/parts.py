"""Every part of a sale that this shop knows, in the order in which they book."""

from __future__ import annotations

from shop_member.services.gift_parts import GiftPartsPart
from shop_member.services.sale_parts import SalePart

PARTS: tuple[SalePart, ...] = (GiftPartsPart(),)
