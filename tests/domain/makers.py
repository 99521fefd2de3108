"""Hypothesis strategies for shops, baskets and paid sales, used by the tests of the value rules."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hypothesis import strategies as st

from shop_member.domain.amounts import Amount, currency
from shop_member.domain.points import earn, earn_rate, earning_base, piece_points
from shop_member.domain.pricing import Basket, HandDiscount, Line, LineKind, Quote, Standing, price
from shop_member.domain.rules import (
    PiecePoints,
    PointRules,
    PriceRules,
    RedeemRules,
    Rules,
    Tier,
    TierRules,
    Tone,
)
from shop_member.domain.sold import SoldSale, sold_sale
from shop_member.domain.tenders import Means, Tender, round_cash, settle
from shop_member.domain.wallet import Wallet, spend_split

USD = currency("USD")
TODAY = date(2026, 11, 21)


def usd(units: int) -> Amount:
    """Return an amount of cents."""
    return Amount(units, USD)


RATES = (0, 500, 825, 1000, 2000)

rules = st.builds(
    Rules,
    currency=st.just("USD"),
    prices=st.builds(
        PriceRules,
        prices_include_tax=st.booleans(),
        default_tax_rate=st.sampled_from(RATES),
        cash_rounding_step=st.sampled_from((1, 5, 10, 100)),
        service_charge_per_mille=st.sampled_from((0, 100, 125)),
        service_charge_tax_rate=st.sampled_from(RATES),
    ),
    points=st.builds(
        PointRules,
        points=st.integers(0, 3),
        per_units=st.sampled_from((1, 7, 100)),
        per_visit=st.integers(0, 2),
        pieces=st.sampled_from(((), (PiecePoints(2, category="tea"),))),
        excluded_categories=st.sampled_from(((), ("tobacco",))),
        earn_on_tax=st.booleans(),
        earns_on_stored_value=st.booleans(),
        redeem=st.builds(
            RedeemRules,
            points_per_step=st.just(10),
            money_per_step=st.sampled_from((0, 10, 50)),
            minimum=st.sampled_from((0, 20)),
            step=st.sampled_from((1, 10)),
            max_share_per_mille=st.sampled_from((300, 1000)),
        ),
        cap_per_sale=st.sampled_from((None, 5, 1000)),
    ),
    tiers=st.just(
        TierRules(
            (
                Tier("base", "Base", Tone.BRONZE, 0),
                Tier("gold", "Gold", Tone.GOLD, 5000, multiplier_per_mille=1500, percent_off_per_mille=125),
            )
        )
    ),
)

discounts = st.one_of(
    st.builds(HandDiscount, reason=st.just("late"), per_mille=st.integers(0, 1000)),
    st.builds(HandDiscount, reason=st.just("late"), amount=st.integers(0, 5000).map(usd)),
)


@st.composite
def lines(draw: st.DrawFn, number: int, goods_only: bool = False) -> Line:
    """Return a line of goods, or now and then a gift card."""
    kind = LineKind.GOODS if goods_only else draw(st.sampled_from((LineKind.GOODS,) * 5 + (LineKind.GIFT_CARD,)))
    goods = kind is LineKind.GOODS
    unit_price = draw(st.integers(0, 9999))
    return Line(
        id=str(number),
        name=f"item {number}",
        quantity=draw(st.sampled_from((1000, 2000, 3000, 333, 1250))) if goods else 1000,
        unit_price=usd(unit_price),
        tax_rate=draw(st.sampled_from(RATES)) if goods else 0,
        category=draw(st.sampled_from((None, "tea", "tobacco"))),
        hand_discount=draw(st.none() | discounts) if goods else None,
        earns=draw(st.booleans()),
        kind=kind,
        member_price=draw(st.none() | st.integers(0, 9999).map(usd)) if goods else None,
    )


@st.composite
def baskets(draw: st.DrawFn, goods_only: bool = False) -> Basket:
    """Return a basket of one to five lines without points."""
    count = draw(st.integers(1, 5))
    tip = draw(st.none() | st.integers(0, 500).map(usd))
    found = tuple(draw(lines(number, goods_only)) for number in range(count))
    return Basket(found, draw(st.none() | discounts), 0, None if goods_only else tip)


standings = st.builds(
    Standing,
    member_id=st.just("m"),
    tier_id=st.sampled_from((None, "base", "gold")),
    points_available=st.integers(0, 3000),
)


@st.composite
def quotes(draw: st.DrawFn) -> tuple[Quote, Rules]:
    """Return a priced bill, using some or all of the points it may."""
    shop, basket, standing = draw(rules), draw(baskets()), draw(st.none() | standings)
    quote = price(basket, standing, shop, TODAY)
    redeem = shop.points.redeem
    if quote.max_points and draw(st.booleans()):
        low = -(-max(redeem.minimum, redeem.step) // redeem.step)
        points = draw(st.integers(low, quote.max_points // redeem.step)) * redeem.step
        basket = Basket(basket.lines, basket.order_discount, points, basket.tip)
        quote = price(basket, standing, shop, TODAY)
    return quote, shop


@st.composite
def sales(draw: st.DrawFn) -> SoldSale:
    """Return a bill paid by stored value, gift card, terminal and cash in some mixture."""
    quote, shop = draw(quotes())
    rest, goods = quote.total_due.units, quote.goods_due.units
    tenders: list[Tender] = []
    stored = draw(st.integers(0, goods))
    gift = draw(st.integers(0, goods - stored))
    for means, units in ((Means.STORED_VALUE, stored), (Means.GIFT_CARD, gift)):
        if units:
            tenders.append(Tender(means, usd(units), "card"))
    rest -= stored + gift
    terminal = draw(st.integers(0, rest))
    if terminal:
        tenders.append(Tender(Means.CARD, usd(terminal)))
    rest -= terminal
    if rest:
        tenders.append(Tender(Means.CASH, round_cash(usd(rest), shop.prices.cash_rounding_step)))
    settlement = settle(quote.total_due, tenders, shop.prices, goods_due=quote.goods_due)
    wallet = Wallet(usd(draw(st.integers(0, stored))), usd(stored))
    split = spend_split(usd(stored), wallet, shop.wallet.spend_order) if stored else None
    rate = earn_rate(shop.points, Fraction(draw(st.sampled_from((1000, 1500))), 1000), first_visit=draw(st.booleans()))
    base = earning_base(quote.earn_base, quote.goods_due, settlement.paid, shop.points)
    earned = earn(base, rate, piece_points(quote))
    return sold_sale(quote, settlement, shop, points_earned=earned, rate=rate, stored=split)
