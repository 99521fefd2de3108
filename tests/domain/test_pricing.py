"""The price of a bill: fixed order, exact sums, never below zero (S4, S5, P1, P3, T3)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import Amount, currency, ratio, total
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.pricing import (
    Basket,
    HandDiscount,
    Line,
    LineKind,
    Quote,
    Standing,
    StepKind,
    amount_only,
    hand_share,
    price,
)
from shop_member.domain.rules import PointRules, PriceRules, RedeemRules, Rules, Tier, TierRules, Tone
from shop_member.domain.tenders import Means, Tender, settle
from tests.domain.makers import TODAY, USD, baskets, quotes, rules, standings, usd

GOLD = TierRules((Tier("gold", "Gold", Tone.GOLD, 0, percent_off_per_mille=125),))
MEMBER = Standing("m", "gold", 1000)
ORDER = list(StepKind)


def goods(units: int, tax_rate: int = 0, quantity: int = 1000, **more: object) -> Line:
    return Line(str(units), f"item {units}", quantity, usd(units), tax_rate, **more)  # type: ignore[arg-type]


# -- what always holds


@given(quotes())
def test_listed_and_steps_sum_to_the_total(found: tuple[Quote, Rules]) -> None:
    quote, _ = found
    assert quote.listed + total((step.amount for step in quote.steps), USD) == quote.total_due
    assert quote.goods_due + quote.other_due == quote.total_due
    lines = total((line.total for line in quote.lines), USD)
    assert lines + quote.service_charge + quote.tip == quote.total_due


@given(quotes())
def test_nothing_is_ever_below_zero(found: tuple[Quote, Rules]) -> None:
    quote, _ = found
    for line in quote.lines:
        assert min(line.total, line.tax, line.net, line.off, line.points_worth) >= usd(0)
    assert min(quote.goods_due, quote.other_due, quote.revenue, quote.earn_base, quote.service_charge) >= usd(0)


@given(quotes())
def test_tax_and_revenue_sum_per_rate_to_what_is_paid(found: tuple[Quote, Rules]) -> None:
    quote, shop = found
    for share in quote.tax:
        lines = [line for line in quote.lines if line.line.tax_rate == share.rate]
        own = share.rate == shop.prices.service_charge_tax_rate
        assert share.tax == total((line.tax for line in lines), USD) + (quote.service_tax if own else usd(0))
        with_tax = total((line.total for line in lines), USD) + (quote.service_charge if own else usd(0))
        assert share.net + share.tax == with_tax
        if shop.prices.prices_include_tax:
            assert share.tax.units == ratio(with_tax.units * share.rate, 10_000 + share.rate)
    owed = total((line.total for line in quote.lines if line.line.kind is LineKind.GIFT_CARD), USD)
    taxes = total((share.tax for share in quote.tax), USD)
    assert quote.revenue + taxes + owed + quote.tip == quote.total_due


@given(quotes())
def test_steps_come_in_the_fixed_order_and_name_their_shares(found: tuple[Quote, Rules]) -> None:
    quote, _ = found
    places = [ORDER.index(step.kind) for step in quote.steps]
    assert places == sorted(places)
    for step in quote.steps:
        if step.shares:
            assert total(step.shares, USD) == step.amount
            assert all(
                not share
                for share, line in zip(step.shares, quote.lines, strict=True)
                if line.line.kind is LineKind.GIFT_CARD
            )


@given(rules, baskets(), standings)
def test_the_most_points_shown_may_be_used_and_one_step_more_may_not(
    shop: Rules, basket: Basket, standing: Standing
) -> None:
    most = price(basket, standing, shop, TODAY).max_points
    redeem = shop.points.redeem
    if most:
        used = price(replace(basket, points_to_use=most), standing, shop, TODAY)
        assert used.points_worth == used.max_points_worth
    with pytest.raises(Refusal):
        price(replace(basket, points_to_use=most + redeem.step), standing, shop, TODAY)


@given(rules, baskets(goods_only=True), st.integers(0, 1000))
def test_everything_off_is_exactly_nothing(shop: Rules, basket: Basket, per_mille: int) -> None:
    free = replace(basket, order_discount=HandDiscount("house", per_mille=1000))
    assert price(free, None, shop, TODAY).total_due == usd(0)
    some = replace(basket, order_discount=HandDiscount("house", per_mille=per_mille))
    less = price(replace(basket, order_discount=None), None, shop, TODAY).total_due
    assert price(some, None, shop, TODAY).total_due <= less


@given(rules, baskets(), st.none() | standings)
def test_a_member_never_pays_more_and_pricing_has_no_memory(
    shop: Rules, basket: Basket, standing: Standing | None
) -> None:
    basket = replace(basket, lines=tuple(replace(line, hand_discount=None) for line in basket.lines))
    basket = replace(basket, order_discount=None)
    once = price(basket, standing, shop, TODAY)
    assert once == price(basket, standing, shop, TODAY)
    assert once.total_due <= price(basket, None, shop, TODAY).total_due


# -- the examples of the rules


def test_the_order_is_member_price_item_order_points() -> None:
    shop = Rules("USD", tiers=GOLD, points=PointRules(redeem=RedeemRules(1, 1)))
    basket = Basket(
        (goods(8000, hand_discount=HandDiscount("dent", per_mille=100)),), HandDiscount("regular", amount=usd(300)), 100
    )
    quote = price(basket, MEMBER, shop, TODAY)
    assert [(step.kind, step.amount.units, step.label) for step in quote.steps] == [
        (StepKind.TIER_PERCENT, -1000, "Gold"),
        (StepKind.ITEM_DISCOUNT, -700, "dent"),
        (StepKind.ORDER_DISCOUNT, -300, "regular"),
        (StepKind.POINTS, -100, ""),
    ]
    assert quote.total_due == usd(5900)


def test_a_percentage_rounds_once_on_its_sum_and_spreads_by_largest_remainder() -> None:
    shop = Rules("USD", tiers=GOLD)
    quote = price(Basket((goods(4), goods(4, quantity=1001), goods(4))), MEMBER, shop, TODAY)
    step = quote.steps[0]
    assert step.amount == usd(-2)  # 12.5 % of 12 is 1.5, half up
    assert [share.units for share in step.shares] == [-1, -1, 0]


def test_member_price_goes_before_the_tiers_percentage_and_not_with_it() -> None:
    shop = Rules("USD", tiers=GOLD)
    twice = goods(500, quantity=2000, member_price=usd(350))
    basket = Basket((twice, goods(800), goods(100, member_price=usd(200))))
    quote = price(basket, MEMBER, shop, TODAY)
    assert [(step.kind, step.amount.units) for step in quote.steps] == [
        (StepKind.MEMBER_PRICE, -300),
        (StepKind.TIER_PERCENT, -113),
    ]


def test_weighed_goods_round_half_up_once() -> None:
    assert price(Basket((goods(999, quantity=333),)), None, Rules("USD"), TODAY).total_due == usd(333)
    assert price(Basket((goods(1, quantity=500),)), None, Rules("USD"), TODAY).total_due == usd(1)


@pytest.mark.parametrize(("included", "due", "tax"), [(True, 10_000, 476), (False, 10_500, 500)])
def test_prices_with_tax_and_without(included: bool, due: int, tax: int) -> None:
    shop = Rules("USD", prices=PriceRules(prices_include_tax=included))
    quote = price(Basket((goods(10_000, 500),)), None, shop, TODAY)
    assert (quote.total_due.units, quote.tax[0].tax.units, quote.revenue.units) == (due, tax, due - tax)


def test_points_come_off_the_total_where_prices_exclude_tax_and_tax_falls_in_proportion() -> None:
    shop = Rules(
        "USD",
        prices=PriceRules(prices_include_tax=False),
        points=PointRules(redeem=RedeemRules(1, 1)),
        tiers=TierRules(),
    )
    quote = price(Basket((goods(1000, 1000),), points_to_use=550), Standing("m", None, 1000), shop, TODAY)
    assert (quote.total_due.units, quote.tax[0].tax.units, quote.revenue.units) == (550, 50, 500)


def test_service_charge_has_its_own_tax_and_earns_nothing() -> None:
    shop = Rules("USD", prices=PriceRules(service_charge_per_mille=100, service_charge_tax_rate=1000))
    quote = price(Basket((goods(1000, 500),), tip=usd(50)), None, shop, TODAY)
    assert quote.service_charge == usd(100)
    assert {share.rate: share.tax.units for share in quote.tax} == {500: 48, 1000: 9}
    assert (quote.earn_base.units, quote.goods_due.units, quote.other_due.units) == (1000, 1100, 50)


def test_payments_change_neither_tax_nor_revenue_and_gift_cards_sold_take_no_discount() -> None:
    shop = Rules("USD", tiers=GOLD)
    card = goods(5000, kind=LineKind.GIFT_CARD)
    quote = price(Basket((goods(800), card), HandDiscount("x", per_mille=500)), MEMBER, shop, TODAY)
    assert (quote.goods_due.units, quote.other_due.units, quote.revenue.units) == (350, 5000, 350)
    with pytest.raises(Refusal) as refusal:
        settle(quote.total_due, [Tender(Means.STORED_VALUE, usd(351))], shop.prices, goods_due=quote.goods_due)
    assert refusal.value.code is Refused.GOODS_ONLY


def test_earning_base_is_net_of_discounts_and_points_and_leaves_out_excluded_categories() -> None:
    shop = Rules(
        "USD", points=PointRules(redeem=RedeemRules(1, 1), excluded_categories=("smoke",)), prices=PriceRules()
    )
    basket = Basket(
        (
            goods(1000, hand_discount=HandDiscount("x", per_mille=100)),
            goods(500, category="cigars", parents=("smoke",)),
            goods(300, earns=False),
        ),
        points_to_use=170,
    )
    quote = price(basket, Standing("m", None, 500), shop, TODAY)
    assert quote.earn_base == usd(810)  # of 1,700 the points pay a tenth of each line


def test_an_amount_only_sale_takes_the_default_rate() -> None:
    shop = Rules("TWD", prices=PriceRules(default_tax_rate=500))
    quote = price(Basket((amount_only(Amount(105, currency("TWD")), shop),)), None, shop, TODAY)
    assert [(share.rate, share.tax.units) for share in quote.tax] == [(500, 5)]


def test_an_empty_basket_costs_nothing() -> None:
    assert price(Basket(()), None, Rules("USD"), TODAY).total_due == usd(0)


def test_a_lower_price_by_hand() -> None:
    line = goods(1000, quantity=2000, hand_discount=HandDiscount("old stock", price=usd(650)))
    assert price(Basket((line,)), None, Rules("USD"), TODAY).total_due == usd(1300)


POINTS_SHOP = Rules("USD", points=PointRules(redeem=RedeemRules(10, 10, minimum=50, step=20, max_share_per_mille=500)))


@pytest.mark.parametrize(
    ("points", "available", "code"),
    [
        (30, 1000, Refused.POINTS_NOT_IN_STEPS),
        (-20, 1000, Refused.POINTS_NOT_IN_STEPS),
        (40, 1000, Refused.POINTS_BELOW_MINIMUM),
        (100, 90, Refused.LOTS_TOO_SMALL),
        (520, 1000, Refused.POINTS_OVER_BILL),
    ],
)
def test_points_that_may_not_be_used(points: int, available: int, code: Refused) -> None:
    with pytest.raises(Refusal) as refusal:
        price(Basket((goods(1000),), points_to_use=points), Standing("m", None, available), POINTS_SHOP, TODAY)
    assert refusal.value.code is code


def test_points_need_a_member() -> None:
    with pytest.raises(Refusal) as refusal:
        price(Basket((goods(1000),), points_to_use=60), None, POINTS_SHOP, TODAY)
    assert refusal.value.code is Refused.POINTS_NEED_MEMBER


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (goods(100, quantity=0), Refused.QUANTITY_NOT_POSITIVE),
        (goods(100, quantity=-1000), Refused.QUANTITY_NOT_POSITIVE),
        (goods(-100), Refused.AMOUNT_NOT_POSITIVE),
        (goods(100, hand_discount=HandDiscount("x")), Refused.DISCOUNT_NOT_POSSIBLE),
        (goods(100, hand_discount=HandDiscount("x", per_mille=1001)), Refused.DISCOUNT_NOT_POSSIBLE),
        (goods(100, hand_discount=HandDiscount("x", per_mille=-1)), Refused.DISCOUNT_NOT_POSSIBLE),
        (goods(100, hand_discount=HandDiscount("x", amount=usd(-1))), Refused.DISCOUNT_NOT_POSSIBLE),
        (goods(100, hand_discount=HandDiscount("x", price=usd(101))), Refused.DISCOUNT_NOT_POSSIBLE),
        (goods(100, hand_discount=HandDiscount("x", 10, usd(1))), Refused.DISCOUNT_NOT_POSSIBLE),
        (
            goods(100, kind=LineKind.GIFT_CARD, hand_discount=HandDiscount("x", per_mille=1)),
            Refused.DISCOUNT_NOT_POSSIBLE,
        ),
    ],
)
def test_lines_that_have_no_price(line: Line, code: Refused) -> None:
    with pytest.raises(Refusal) as refusal:
        price(Basket((line,)), None, Rules("USD"), TODAY)
    assert refusal.value.code is code


# -- what is given by hand


def test_discounts_by_hand_are_measured_together_and_a_cheap_line_by_itself() -> None:
    shop = Rules("USD")
    ten = HandDiscount("x", per_mille=100)
    assert hand_share(price(Basket((goods(15),), ten), None, shop, TODAY)) <= 100
    assert hand_share(price(Basket((goods(15, hand_discount=ten),)), None, shop, TODAY)) <= 100
    assert 180 < hand_share(price(Basket((goods(1500, hand_discount=ten),), ten), None, shop, TODAY)) <= 190
    free = goods(100, hand_discount=HandDiscount("x", per_mille=1000))
    assert hand_share(price(Basket((free, goods(99_900))), None, shop, TODAY)) > 980
    assert hand_share(price(Basket((goods(1500),)), None, shop, TODAY)) == 0


@given(rules, baskets(), st.integers(0, 1000))
def test_a_discount_of_a_share_never_measures_more(shop: Rules, basket: Basket, per_mille: int) -> None:
    ceiling = HandDiscount("x", per_mille=per_mille)
    lines = tuple(
        replace(line, hand_discount=ceiling if line.kind is LineKind.GOODS else None) for line in basket.lines
    )
    assert hand_share(price(Basket(lines), None, shop, TODAY)) <= max(per_mille, 1)
    bare = tuple(replace(line, hand_discount=None) for line in basket.lines)
    assert hand_share(price(Basket(bare, ceiling), None, shop, TODAY)) <= max(per_mille, 1)
