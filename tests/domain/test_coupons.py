"""Coupons on a bill: what each kind gives, when it counts, how several work together (C1-C5; rules.md, order of pricing)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.benefits import (
    AmountOff,
    Benefit,
    BuyGet,
    CheapestFree,
    ExtraPoints,
    FreePieces,
    PercentOff,
    SetPrice,
)
from shop_member.domain.bills import Basket, Line, LineKind, Quote, Standing, StepKind
from shop_member.domain.coupons import (
    Conditions,
    Coupon,
    CouponState,
    CouponTemplate,
    Limits,
    Offer,
    Period,
    Stacking,
    Target,
    check,
)
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.moments import Hours, Moment
from shop_member.domain.pricing import price
from shop_member.domain.rules import PriceRules, Rules, Tier, TierRules, Tone
from tests.domain.makers import TODAY, usd

RULES = Rules("USD")
ANNA = Standing("anna", "gold")


def line(units: int, item: str = "", quantity: int = 1000, category: str | None = None, **more: object) -> Line:
    name = item or f"i{units}"
    return Line(f"{name}/{units}", name, quantity, usd(units), 0, item_id=name, category=category, **more)  # type: ignore[arg-type]


def kind(benefit: Benefit, name: str = "c", **more: object) -> CouponTemplate:
    return CouponTemplate(id=name, name=name, benefit=benefit, **more)  # type: ignore[arg-type]


def held(template: CouponTemplate, member: str | None = "anna", **more: object) -> Offer:
    coupon = Coupon(f"{template.id}!", template.id, template.version, member, TODAY, template.last_day(TODAY), 1)
    return Offer(template, replace(coupon, **more))  # type: ignore[arg-type]


def bill(*lines: Line, offers: tuple[Offer, ...] = (), rules: Rules = RULES, **more: object) -> Quote:
    basket = Basket(lines, **more)  # type: ignore[arg-type]
    return price(basket, ANNA, rules, TODAY, offers=offers)


def reasons(quote: Quote) -> dict[str, Refused | None]:
    return {outcome.template_id: outcome.reason for outcome in quote.coupons}


# -- what each kind gives


TEA = line(300, "tea", category="drinks")
CASES = [
    ("amount off the bill", AmountOff(500), Target(), [line(2000)], 1500),
    ("amount off is never more than the goods", AmountOff(500), Target(), [line(300)], 0),
    ("percent off", PercentOff(125), Target(), [line(1000), line(333)], 1333 - 167),
    ("percent rounds once, half up", PercentOff(100), Target(), [line(5)], 4),
    ("percent with a cap", PercentOff(500, 400), Target(), [line(2000)], 1600),
    ("all of it gives exactly nothing to pay", PercentOff(1000), Target(), [line(333), line(334), line(1)], 0),
    ("amount off one item", AmountOff(500), Target(("tea",)), [line(300, "tea"), line(900, "cake")], 900),
    ("percent off a category", PercentOff(500), Target((), ("drinks",)), [TEA, line(900)], 1050),
    ("a free piece", FreePieces(1), Target(("tea",)), [line(300, "tea", 2000), line(900)], 1200),
    ("free pieces are the cheapest", FreePieces(1), Target((), ("drinks",)), [TEA, line(450, "latte", category="drinks")], 450),
    ("buy two get one", BuyGet(2, 1), Target(("tea",)), [line(300, "tea", 3000)], 600),
    ("buy two get one: two sets", BuyGet(2, 1), Target(("tea",)), [line(300, "tea", 7000)], 1500),
    ("buy two get one: at most one set", BuyGet(2, 1, 1), Target(("tea",)), [line(300, "tea", 7000)], 1800),
    ("buy two get one: the cheapest of all", BuyGet(2, 1), Target(), [line(100), line(500), line(300)], 800),
    ("too few pieces give nothing", BuyGet(2, 1), Target(("tea",)), [line(300, "tea", 2000)], 600),
    ("cheapest free once", CheapestFree(3), Target(), [line(100, "a", 2000), line(500, "b", 2000)], 1100),
    ("a price of its own", SetPrice(250), Target(("tea",)), [line(300, "tea", 2000), line(900)], 1400),
    ("a price of its own never raises", SetPrice(450), Target(("tea",)), [line(300, "tea")], 300),
    ("a price of its own for one piece", SetPrice(0, 1), Target(("tea",)), [line(300, "tea", 3000)], 600),
    ("goods by weight are no pieces", BuyGet(1, 1), Target(), [line(1000, "ham", 350), line(900)], 1250),
]  # fmt: skip


@pytest.mark.parametrize(("benefit", "target", "lines", "due"), [case[1:] for case in CASES], ids=[c[0] for c in CASES])
def test_what_a_kind_gives(benefit: Benefit, target: Target, lines: list[Line], due: int) -> None:
    quote = bill(*lines, offers=(held(kind(benefit, target=target)),))
    assert quote.total_due == usd(due)
    (outcome,) = quote.coupons
    assert outcome.worth == quote.listed - quote.total_due
    assert outcome.used == bool(outcome.worth)


def test_a_category_has_its_children() -> None:
    quote = bill(
        line(300, "oolong", category="tea", parents=("drinks",)),
        offers=(held(kind(PercentOff(1000), target=Target((), ("drinks",)))),),
    )
    assert quote.total_due == usd(0)


def test_an_amount_alone_belongs_to_no_item() -> None:
    plain = Line("1", "", 1000, usd(900), 0)
    quote = bill(plain, offers=(held(kind(AmountOff(100), target=Target(("tea",)))),))
    assert reasons(quote) == {"c": Refused.COUPON_NO_GOODS}
    assert bill(plain, offers=(held(kind(AmountOff(100))),)).total_due == usd(800)


def test_gift_cards_and_top_ups_are_never_discounted() -> None:
    quote = bill(line(1000), line(5000, "gift", kind=LineKind.GIFT_CARD), offers=(held(kind(PercentOff(500))),))
    assert quote.total_due == usd(5500)


def test_extra_points_change_no_price() -> None:
    quote = bill(line(1000), offers=(held(kind(ExtraPoints(50, 2000))),))
    assert quote.total_due == usd(1000)
    assert quote.coupons[0].used


def test_the_member_price_comes_first() -> None:
    rules = replace(RULES, tiers=TierRules((Tier("gold", "Gold", Tone.GOLD, 0, percent_off_per_mille=100),)))
    quote = bill(line(1000), offers=(held(kind(PercentOff(500))),), rules=rules)
    assert [step.kind for step in quote.steps] == [StepKind.TIER_PERCENT, StepKind.COUPON_ORDER]
    assert quote.total_due == usd(450)


# -- when it counts


def refusal(
    template: CouponTemplate, moment: Moment, standing: Standing | None = ANNA, **more: object
) -> Refused | None:
    try:
        check(held(template, **more), standing, moment)  # type: ignore[arg-type]
    except Refusal as error:
        return error.code
    return None


@pytest.mark.parametrize(("day", "expected"), [
    (date(2026, 3, 1), Refused.COUPON_NOT_YET), (date(2026, 3, 2), None), (date(2026, 3, 4), None),
    (date(2026, 3, 5), Refused.COUPON_EXPIRED),
])  # fmt: skip
def test_days_are_inclusive(day: date, expected: Refused | None) -> None:
    template = kind(AmountOff(1), conditions=Conditions(date(2026, 3, 2), date(2026, 3, 4)))
    assert refusal(template, Moment.midday(day), last_day=date(2026, 3, 4)) == expected


@given(st.integers(0, 400), st.integers(0, 500))
def test_n_days_from_receipt(days: int, later: int) -> None:
    template = kind(AmountOff(1), valid_days=days)
    assert template.last_day(TODAY) == TODAY + timedelta(days)
    found = refusal(template, Moment.midday(TODAY + timedelta(later)))
    assert (found is None) == (later <= days)


def test_the_kind_ends_before_the_days_are_over() -> None:
    ends = TODAY + timedelta(3)
    assert kind(AmountOff(1), valid_days=30, conditions=Conditions(last_day=ends)).last_day(TODAY) == ends


FRIDAY = date(2026, 3, 6)


@pytest.mark.parametrize(("moment", "expected"), [
    (Moment(FRIDAY, FRIDAY, 21 * 60 + 59), Refused.COUPON_NOT_NOW),
    (Moment(FRIDAY, FRIDAY, 22 * 60), None),
    (Moment(FRIDAY, FRIDAY + timedelta(1), 60), None),
    (Moment(FRIDAY + timedelta(1), FRIDAY + timedelta(1), 119), None),
    (Moment(FRIDAY, FRIDAY + timedelta(1), 120), Refused.COUPON_NOT_NOW),
    (Moment(FRIDAY, FRIDAY, 60), Refused.COUPON_NOT_TODAY),
    (Moment(FRIDAY + timedelta(1), FRIDAY + timedelta(1), 22 * 60), Refused.COUPON_NOT_TODAY),
])  # fmt: skip
def test_hours_over_midnight_belong_to_the_day_they_start_on(moment: Moment, expected: Refused | None) -> None:
    conditions = Conditions(weekdays=(4,), hours=(Hours(22 * 60, 2 * 60),))
    assert refusal(kind(AmountOff(1), conditions=conditions), moment) == expected


@pytest.mark.parametrize(("minute", "counts"), [(899, False), (900, True), (1079, True), (1080, False)])
def test_hours_from_inclusive_to_exclusive(minute: int, counts: bool) -> None:
    template = kind(AmountOff(1), conditions=Conditions(hours=(Hours(900, 1080),)))
    assert (refusal(template, Moment(TODAY, TODAY, minute)) is None) is counts


def test_excluded_days() -> None:
    template = kind(AmountOff(1), conditions=Conditions(excluded_days=(TODAY,)))
    assert refusal(template, Moment.midday(TODAY)) is Refused.COUPON_NOT_TODAY
    assert refusal(template, Moment.midday(TODAY + timedelta(1))) is None


def test_whose_it_is() -> None:
    named = kind(AmountOff(1))
    noon = Moment.midday(TODAY)
    assert refusal(named, noon, None) is Refused.COUPON_NEEDS_MEMBER
    assert refusal(named, noon, Standing("ben")) is Refused.COUPON_OF_OTHER
    assert refusal(kind(AmountOff(1), transferable=True), noon, Standing("ben")) is None
    assert refusal(named, noon, None, member=None) is None
    assert (
        refusal(kind(AmountOff(1), limits=Limits(per_member=3)), noon, None, member=None) is Refused.COUPON_NEEDS_MEMBER
    )
    gold = kind(AmountOff(1), conditions=Conditions(tiers=("gold",)))
    assert refusal(gold, noon) is None
    assert refusal(gold, noon, Standing("anna", "silver")) is Refused.COUPON_WRONG_TIER
    assert refusal(named, noon, uses_left=0) is Refused.COUPON_USED_UP
    assert refusal(named, noon, state=CouponState.CANCELLED) is Refused.COUPON_CANCELLED


@pytest.mark.parametrize(("period", "first"), [
    (Period.DAY, date(2026, 3, 6)), (Period.WEEK, date(2026, 3, 2)), (Period.MONTH, date(2026, 3, 1)),
    (Period.YEAR, date(2026, 1, 1)),
])  # fmt: skip
def test_periods_begin(period: Period, first: date) -> None:
    assert period.first_day(FRIDAY) == first


def test_a_limit_holds_within_one_bill() -> None:
    template = kind(AmountOff(100), stacking=Stacking.STACKABLE)
    offers = tuple(replace(held(template, id=f"c{n}"), left=2) for n in range(3))
    quote = bill(line(1000), offers=offers)
    assert quote.total_due == usd(800)
    assert [outcome.reason for outcome in quote.coupons] == [None, None, Refused.COUPON_LIMIT]


# -- minimum spend


def test_the_minimum_is_measured_after_item_discounts_and_over_the_whole_basket() -> None:
    drink = kind(PercentOff(500), "drink", target=Target(("tea",)), conditions=Conditions(minimum_spend=1000))
    assert bill(line(300, "tea"), line(849), offers=(held(drink),)).total_due == usd(1149)
    assert bill(line(300, "tea"), line(850), offers=(held(drink),)).total_due == usd(1000)


def test_the_minimum_is_measured_before_order_discounts() -> None:
    off = kind(AmountOff(500), conditions=Conditions(minimum_spend=1000))
    assert bill(line(1000), offers=(held(off),)).total_due == usd(500)
    assert reasons(bill(line(999), offers=(held(off),))) == {"c": Refused.COUPON_BELOW_MINIMUM}


def test_the_missing_amount_is_told() -> None:
    off = kind(AmountOff(500), conditions=Conditions(minimum_spend=1000))
    assert dict(bill(line(940), offers=(held(off),)).coupons[0].fields)["missing"] == usd(60)


@pytest.mark.parametrize(("inside", "with_tax", "enough"), [
    (True, True, 1000), (True, False, 1100), (False, False, 1000), (False, True, 909),
])  # fmt: skip
def test_the_minimum_with_tax_in_or_out(inside: bool, with_tax: bool, enough: int) -> None:
    rules = replace(RULES, prices=PriceRules(prices_include_tax=inside))
    conditions = Conditions(minimum_spend=1000, minimum_with_tax=with_tax)
    offers = (held(kind(AmountOff(100), conditions=conditions)),)
    taxed = Line("1", "x", 1000, usd(enough), 1000)
    assert bill(taxed, offers=offers, rules=rules).coupons[0].used
    assert not bill(replace(taxed, unit_price=usd(enough - 2)), offers=offers, rules=rules).coupons[0].used


def test_gift_cards_do_not_reach_the_minimum() -> None:
    off = kind(AmountOff(500), conditions=Conditions(minimum_spend=1000))
    quote = bill(line(900), line(5000, "gift", kind=LineKind.GIFT_CARD), offers=(held(off),))
    assert reasons(quote) == {"c": Refused.COUPON_BELOW_MINIMUM}


def test_minimum_pieces_count_the_goods_it_is_for() -> None:
    template = kind(PercentOff(100), target=Target(("tea",)), conditions=Conditions(minimum_pieces=3))
    assert reasons(bill(line(300, "tea", 2000), line(1), offers=(held(template),))) == {"c": Refused.COUPON_TOO_FEW}
    assert bill(line(300, "tea", 3000), offers=(held(template),)).coupons[0].used


def test_one_that_leaves_may_bring_another_back() -> None:
    free = kind(FreePieces(1), "free", target=Target(("tea",)), conditions=Conditions(minimum_spend=900), priority=2)
    off = kind(AmountOff(100), "off", conditions=Conditions(minimum_spend=1000), priority=1)
    quote = bill(line(300, "tea"), line(700), offers=(held(free), held(off)))
    assert reasons(quote) == {"free": Refused.COUPON_BELOW_MINIMUM, "off": None}
    assert quote.total_due == usd(900)
