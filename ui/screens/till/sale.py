"""The sale in progress, before anything is booked: pure values that the view model replaces one after the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from shop_member.domain.amounts import POINTS, Amount, Asset, parse, zero
from shop_member.domain.bills import Basket, HandDiscount, Line, Quote, Standing
from shop_member.domain.coupons import Offer
from shop_member.domain.errors import Refusal
from shop_member.domain.moments import Moment
from shop_member.domain.pricing import amount_only, price
from shop_member.domain.rules import Rules
from shop_member.domain.shop import Category, Item, Shift, ShopSettings
from shop_member.domain.tenders import MEMBER_MEANS, Means, Settlement, Tender, round_cash, settle
from shop_member.domain.wallet import Wallet

LONGEST_ENTRY = 12
PIECE = 1000
"""Quantities are thousandths."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the till knows of the shop without asking again; read anew when somebody changes it."""

    rules: Rules
    settings: ShopSettings
    today: date
    shift: Shift | None = None
    items: tuple[Item, ...] = ()
    categories: tuple[Category, ...] = ()
    held: int = 0
    carried_over: Amount | None = None
    offers: tuple[Offer, ...] = ()
    """Coupons that apply by themselves."""

    @property
    def asset(self) -> Asset:
        return self.rules.asset

    def parents(self, category_id: str | None) -> tuple[str, ...]:
        """Return the categories above one, the nearest first."""
        above: list[str] = []
        known = {one.id: one for one in self.categories}
        while category_id in known and known[category_id].parent_id:
            category_id = known[category_id].parent_id
            if category_id is None or category_id in above:
                break
            above.append(category_id)
        return tuple(above)


@dataclass(frozen=True, slots=True)
class Wish:
    """A means the guest wants to pay by; `units` None takes whatever is left."""

    means: Means
    units: int | None = None


@dataclass(frozen=True, slots=True)
class Sale:
    """Lines, discount, points, wishes how to pay; `request_id` is made when the sale is begun and kept until it is booked."""

    request_id: str
    lines: tuple[Line, ...] = ()
    order_discount: HandDiscount | None = None
    points: int = 0
    wishes: tuple[Wish, ...] = ()
    offers: tuple[Offer, ...] = ()
    """Coupons the guest brought; one that does not count on this basket stays and says why."""

    @property
    def empty(self) -> bool:
        return not self.lines

    def add(self, line: Line) -> Sale:
        """Return the sale with a line; the same item without a discount of its own is counted up instead."""
        for at, one in enumerate(self.lines):
            same = line.item_id is not None and one.item_id == line.item_id and one.hand_discount is None
            if same and one.unit_price == line.unit_price:
                return self.with_line(at, replace(one, quantity=one.quantity + line.quantity))
        number = max((int(one.id) for one in self.lines), default=0) + 1
        return self.repriced(lines=(*self.lines, replace(line, id=str(number))))

    def with_line(self, at: int, line: Line | None) -> Sale:
        """Return the sale with a line changed, or without it for None or no quantity."""
        lines = list(self.lines)
        if line is None or line.quantity <= 0:
            del lines[at]
        else:
            lines[at] = line
        return self.repriced(lines=tuple(lines))

    def repriced(self, **changes: object) -> Sale:
        """Return the sale with another price: sums that were typed for the old one are asked again."""
        kept: dict[str, object] = {"wishes": tuple(wish for wish in self.wishes if wish.units is None)}
        if "lines" in changes:
            kept["points"] = 0
        return replace(self, **(kept | changes))  # type: ignore[arg-type]

    def basket(self) -> Basket:
        """Return what the till service prices."""
        return Basket(self.lines, self.order_discount, self.points, coupons=tuple(offer.key for offer in self.offers))

    def with_offer(self, offer: Offer) -> Sale:
        """Return the sale with one coupon more; the same coupon twice is one."""
        others = tuple(one for one in self.offers if one.key != offer.key)
        return self.repriced(offers=(*others, offer))

    def without_offer(self, key: str) -> Sale:
        """Return the sale without a coupon."""
        return self.repriced(offers=tuple(one for one in self.offers if one.key != key))

    def wish(self, means: Means, units: int | None = None) -> Sale:
        """Return the sale with a means wanted (again, or for another sum)."""
        others = tuple(one for one in self.wishes if one.means is not means)
        return replace(self, wishes=(*others, Wish(means, units)))

    def without(self, means: Means) -> Sale:
        """Return the sale without a means."""
        return replace(self, wishes=tuple(one for one in self.wishes if one.means is not means))


@dataclass(frozen=True, slots=True)
class Standpoint:
    """How a sale stands: its price, what the wishes come to, how far they settle it; `refusal` says why not."""

    quote: Quote
    tenders: tuple[Tender, ...]
    settlement: Settlement
    refusal: Refusal | None = None

    @property
    def complete(self) -> bool:
        return bool(self.quote.lines) and self.refusal is None and self.settlement.complete

    def taken(self) -> Mapping[Means, Amount]:
        """Return what each means pays, cash as handed over."""
        return {tender.means: tender.amount for tender in self.tenders}


def work_out(
    sale: Sale, facts: Facts, standing: Standing | None, wallet: Wallet | None, moment: Moment | None = None
) -> Standpoint:
    """Return how a sale stands at a moment. Refuses: as `pricing.price`; what the tenders refuse is in `refusal`."""
    offers = (*sale.offers, *facts.offers)
    quote = price(sale.basket(), standing, facts.rules, facts.today, offers=offers, moment=moment)
    prices = facts.rules.prices
    tenders: list[Tender] = []
    refusal: Refusal | None = None
    for wish in sorted(sale.wishes, key=lambda one: (one.units is None, one.means not in MEMBER_MEANS)):
        others = sum(tender.amount.units for tender in tenders)
        rest = max(quote.total_due.units - others, 0)
        units = wish.units
        if units is None:
            units = rest
            if wish.means is Means.STORED_VALUE:
                units = min(rest, quote.goods_due.units, wallet.balance.units if wallet else 0)
            elif wish.means is Means.CASH:
                units = round_cash(Amount(rest, facts.asset), prices.cash_rounding_step).units
        if units > 0 or wish.means is Means.CASH:
            tenders.append(Tender(wish.means, Amount(units, facts.asset)))
    try:
        settlement = settle(quote.total_due, tenders, prices, goods_due=quote.goods_due)
    except Refusal as error:
        refusal = error
        settlement = settle(quote.total_due, (), prices, goods_due=quote.goods_due)
    return Standpoint(quote, tuple(tenders), settlement, refusal)


def own_to_nobody(sale: Sale) -> tuple[Offer, ...]:
    """Return the coupons that stay when the guest goes: those that belong to nobody."""
    return tuple(offer for offer in sale.offers if offer.coupon is None or offer.coupon.member_id is None)


def amount_line(units: int, quantity: int, facts: Facts) -> Line:
    """Return the line of an amount typed by hand."""
    return replace(amount_only(Amount(units, facts.asset), facts.rules), quantity=quantity)


def item_line(item: Item, quantity: int, facts: Facts) -> Line:
    """Return the line of an item."""
    return Line(
        id="1",
        name=item.name,
        quantity=quantity,
        unit_price=Amount(item.price, facts.asset),
        tax_rate=item.tax_rate,
        item_id=item.id,
        category=item.category_id,
        earns=item.earns,
        parents=facts.parents(item.category_id),
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """Digits being typed; what is in it is what is seen."""

    text: str = ""
    limit: int = LONGEST_ENTRY

    def typed(self, more: str, scale: int) -> Entry:
        """Return the entry with digits, `00` or a point added; what does not fit changes nothing."""
        text = self.text
        for char in more:
            if char == ".":
                if scale and "." not in text:
                    text = (text or "0") + "."
            elif len(text) < self.limit and not ("." in text and len(text.partition(".")[2]) >= scale):
                text += char
        return replace(self, text=text)

    def erased(self) -> Entry:
        """Return the entry without its last character."""
        return replace(self, text=self.text[:-1])

    def amount(self, asset: Asset) -> Amount:
        """Return the sum typed; nothing typed is nothing. Refuses: as `amounts.parse`."""
        return parse(self.text, asset) if self.text.strip(".") else zero(asset)

    def points(self) -> int:
        """Return the number typed as points."""
        return parse(self.text or "0", POINTS).units

    def shown(self) -> str:
        """Return the digits as typed, thousands apart; a leading zero (a phone) is left alone."""
        whole, point, fraction = self.text.partition(".")
        if not whole or (whole.startswith("0") and len(whole) > 1):
            return self.text
        return f"{int(whole):,}{point}{fraction}"


@dataclass(frozen=True, slots=True)
class HeldBasket:
    """What a held sale keeps: never a balance, only what the guest wanted and who it was."""

    lines: tuple[Line, ...]
    order_discount: HandDiscount | None = None
    member_id: str | None = None
    card_id: str | None = None
    label: str = ""
    extra: tuple[str, ...] = field(default=())
    coupons: tuple[str, ...] = ()
