"""Coupons together on one bill: the best, the stackable, the exclusive, and discounts by hand (C4, C5)."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.benefits import (
    AmountOff,
    BuyGet,
    CheapestFree,
    FreePieces,
    PercentOff,
    SetPrice,
)
from shop_member.domain.bills import HandDiscount, Line
from shop_member.domain.coupons import (
    Conditions,
    CouponTemplate,
    Offer,
    Stacking,
    Target,
)
from shop_member.domain.errors import Refused
from tests.domain.makers import usd
from tests.domain.test_coupons import bill, held, kind, line, reasons

# -- together


def test_only_the_best_order_discount_counts() -> None:
    ten, five = kind(PercentOff(100), "ten"), kind(AmountOff(50), "five")
    quote = bill(line(1000), offers=(held(five), held(ten)))
    assert quote.total_due == usd(900)
    assert reasons(quote) == {"five": Refused.COUPON_BETTER_ONE, "ten": None}
    assert reasons(bill(line(400), offers=(held(five), held(ten)))) == {"five": None, "ten": Refused.COUPON_BETTER_ONE}


def test_stackable_ones_join_the_best_and_compound_in_order() -> None:
    best = kind(AmountOff(100), "best")
    ten = kind(PercentOff(100), "ten", stacking=Stacking.STACKABLE)
    more = kind(PercentOff(200), "more", stacking=Stacking.STACKABLE)
    quote = bill(line(1000), offers=(held(best), held(more), held(ten)))
    assert [step.label for step in quote.steps] == ["more", "ten", "best"]
    assert quote.total_due == usd(1000 - 200 - 80 - 100)
    first = replace(best, priority=1)
    assert bill(line(1000), offers=(held(first), held(ten))).total_due == usd(810)


def test_a_discount_by_hand_competes_with_order_coupons() -> None:
    by_hand = HandDiscount("regular guest", per_mille=200)
    small, big = held(kind(PercentOff(100))), held(kind(PercentOff(300)))
    assert bill(line(1000), offers=(small,), order_discount=by_hand).total_due == usd(800)
    assert bill(line(1000), offers=(big,), order_discount=by_hand).total_due == usd(700)
    both = held(kind(PercentOff(100), stacking=Stacking.STACKABLE))
    assert bill(line(1000), offers=(both,), order_discount=by_hand).total_due == usd(720)


def test_item_discounts_do_not_compete_with_order_discounts() -> None:
    item = kind(PercentOff(500), "item", target=Target(("tea",)))
    order = kind(PercentOff(100), "order")
    quote = bill(line(300, "tea"), line(850), offers=(held(order), held(item)))
    assert quote.total_due == usd(900)


def test_of_two_for_the_same_goods_the_better_counts() -> None:
    half = kind(PercentOff(500), "half", target=Target(("tea",)))
    off = kind(AmountOff(100), "off", target=Target(("tea", "cake")))
    quote = bill(line(300, "tea"), line(900, "cake"), offers=(held(half), held(off)))
    assert reasons(quote) == {"half": None, "off": Refused.COUPON_BETTER_ONE}
    apart = replace(off, target=Target(("cake",)))
    assert bill(line(300, "tea"), line(900, "cake"), offers=(held(half), held(apart))).total_due == usd(950)


def test_an_exclusive_one_counts_alone_or_not_at_all() -> None:
    alone = kind(PercentOff(300), "alone", stacking=Stacking.EXCLUSIVE)
    ten = kind(PercentOff(100), "ten")
    drink = kind(FreePieces(1), "drink", target=Target(("tea",)))
    small = bill(line(100, "tea"), line(900), offers=(held(alone), held(ten), held(drink)))
    assert small.total_due == usd(700)
    assert reasons(small) == {"alone": None, "ten": Refused.COUPON_BETTER_ONE, "drink": Refused.COUPON_BETTER_ONE}
    big = bill(line(500, "tea"), line(500), offers=(held(alone), held(ten), held(drink)))
    assert big.total_due == usd(450)
    assert reasons(big)["alone"] is Refused.COUPON_BETTER_ONE


def test_what_applies_itself_is_silent_when_it_does_not_count() -> None:
    happy = kind(PercentOff(200), "happy", applies_itself=True, conditions=Conditions(minimum_spend=1000))
    assert bill(line(1000), offers=(Offer(happy),)).total_due == usd(800)
    quote = bill(line(999), offers=(Offer(happy),))
    assert quote.total_due == usd(999)
    assert quote.coupons == ()


def test_one_that_gives_nothing_is_not_used() -> None:
    quote = bill(line(0), offers=(held(kind(AmountOff(100))),))
    assert reasons(quote) == {"c": Refused.COUPON_GAVE_NOTHING}


def test_the_tier_before_the_bill_prices_it() -> None:
    gold_only = kind(PercentOff(500), conditions=Conditions(tiers=("gold",)))
    assert bill(line(1000), offers=(held(gold_only),)).total_due == usd(500)


# -- always


benefits = st.one_of(
    st.builds(AmountOff, st.integers(1, 3000)),
    st.builds(PercentOff, st.integers(1, 1000), st.none() | st.integers(1, 500)),
    st.builds(FreePieces, st.integers(1, 3)),
    st.builds(BuyGet, st.integers(1, 3), st.integers(1, 2)),
    st.builds(CheapestFree, st.integers(2, 4)),
    st.builds(SetPrice, st.integers(0, 500)),
)
targets = st.builds(Target, st.lists(st.sampled_from(["a", "b", "c"]), max_size=2, unique=True).map(tuple), st.just(()))
templates = st.builds(
    lambda n, benefit, target, stacking, priority, minimum: kind(
        benefit, f"k{n}", target=target, stacking=stacking, priority=priority, conditions=Conditions(minimum_spend=minimum)
    ),
    st.integers(0, 9), benefits, targets, st.sampled_from(list(Stacking)), st.integers(1, 3), st.sampled_from([0, 800]),
)  # fmt: skip
lines = st.lists(
    st.builds(
        line, st.integers(0, 2000), st.sampled_from(["a", "b", "c", "d"]), st.sampled_from([1000, 2000, 3000, 350])
    ),
    min_size=1,
    max_size=4,
)
chosen = st.lists(templates, max_size=4, unique_by=lambda one: one.id)


def unique(found: list[Line]) -> tuple[Line, ...]:
    return tuple(replace(one, id=str(n)) for n, one in enumerate(found))


@given(lines, chosen)
def test_the_bill_adds_up_and_is_never_below_zero(found: list[Line], picked: list[CouponTemplate]) -> None:
    quote = bill(*unique(found), offers=tuple(held(one) for one in picked))
    worth = sum(outcome.worth.units for outcome in quote.coupons)
    assert quote.listed.units - worth == quote.total_due.units
    assert all(entry.total.units >= 0 for entry in quote.lines)
    assert {one.id for one in picked} == {outcome.template_id for outcome in quote.coupons}
    assert all(bool(outcome.worth) == outcome.used for outcome in quote.coupons)


@given(lines, chosen, st.randoms())
def test_the_order_in_which_they_are_brought_does_not_matter(
    found: list[Line], picked: list[CouponTemplate], random
) -> None:  # type: ignore[no-untyped-def]
    basket = unique(found)
    mixed = list(picked)
    random.shuffle(mixed)
    one = bill(*basket, offers=tuple(held(template) for template in picked))
    other = bill(*basket, offers=tuple(held(template) for template in mixed))
    assert one.total_due == other.total_due


@given(lines, chosen)
def test_one_exclusive_never_makes_the_bill_dearer(found: list[Line], picked: list[CouponTemplate]) -> None:
    basket = unique(found)
    alone = [one for one in picked if one.stacking is Stacking.EXCLUSIVE]
    rest = tuple(held(one) for one in picked if one.stacking is not Stacking.EXCLUSIVE)
    quote = bill(*basket, offers=tuple(held(one) for one in picked))
    assert quote.total_due <= bill(*basket, offers=rest).total_due
    for one in alone:
        assert quote.total_due <= bill(*basket, offers=(held(one),)).total_due


@given(templates)
def test_a_kind_is_read_back_as_it_was(template: CouponTemplate) -> None:
    assert CouponTemplate.from_json(template.to_json()) == template
