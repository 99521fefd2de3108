"""Coupons at the till: a scan, F9 and a digit, a basket that stops qualifying (job 7: one or two actions)."""

from __future__ import annotations

from typing import Any

import pytest

from shop_member.domain.benefits import AmountOff, Benefit, PercentOff
from shop_member.domain.coupons import Conditions, CouponTemplate, Target
from shop_member.domain.errors import Refused
from shop_member.domain.ids import new_id
from tests.ui.till.conftest import WATER, Stand
from tests.ui.till.hands import Hands
from ui.screens.till.state import Mode


def kind(stand: Stand, benefit: Benefit, name: str, **more: Any) -> CouponTemplate:
    return stand.app.coupons.save_kind(stand.owner, CouponTemplate("", name, benefit, **more))


def give(stand: Stand, template: CouponTemplate, member_id: str | None) -> str:
    """Return the code of a coupon just issued."""
    issued = stand.app.coupons.issue(new_id(), stand.owner, template.id, member_id)
    return stand.app.coupons.issued(stand.owner, issued.seq)[0].code


def total(hands: Hands) -> str:
    return hands.till.model.state.basket.total


def test_job_7_by_scan_in_one_action(hands: Hands, stand: Stand) -> None:
    code = give(stand, kind(stand, AmountOff(50), "Fifty off"), None)
    hands.entry("437")
    before = hands.actions
    hands.scan(code)
    assert hands.actions - before == 1
    assert total(hands) == "387"
    hands.key("F6")
    hands.key("Enter")
    assert stand.app.shifts.x_report(stand.owner).totals.sales_by_means == {"cash": 387}


def test_job_7_the_best_of_the_guests_own_in_two(hands: Hands, stand: Stand) -> None:
    member_id, card = stand.enrol("Chen Mei-ling", "0912345678")
    give(stand, kind(stand, AmountOff(50), "Fifty off"), member_id)
    give(stand, kind(stand, PercentOff(200), "A fifth off"), member_id)
    hands.scan(card)
    assert any("F9" in notice.words for notice in hands.till.model.state.guest.notices)  # type: ignore[union-attr]
    hands.entry("437")
    before = hands.actions
    hands.key("F9")
    assert [row.name for row in hands.till.model.state.basket.rows] == ["A fifth off", "Fifty off"]
    hands.key("Enter")
    assert hands.actions - before == 2
    assert hands.till.model.mode is Mode.SALE
    assert total(hands) == "350"


def test_a_digit_chooses_and_the_same_again_takes_off(hands: Hands, stand: Stand) -> None:
    member_id, card = stand.enrol("Chen Mei-ling", "0912345678")
    give(stand, kind(stand, AmountOff(50), "Fifty off"), member_id)
    hands.scan(card)
    hands.entry("437")
    for wanted in ("387", "437"):
        hands.key("F9")
        hands.digit("1")
        assert total(hands) == wanted


def test_one_that_does_not_count_says_what_is_missing_and_counts_later(hands: Hands, stand: Stand) -> None:
    template = kind(stand, AmountOff(50), "Fifty off", conditions=Conditions(minimum_spend=50))
    hands.scan(WATER)
    hands.scan(give(stand, template, None))
    assert hands.till.model.message is not None
    assert total(hands) == "25"
    assert any(line.label == "Fifty off" and "25" in line.amount for line in hands.till.model.state.basket.sums)
    hands.scan(WATER)
    assert total(hands) == "0"


def test_what_a_guest_may_not_use_is_refused_and_stays_out(hands: Hands, stand: Stand) -> None:
    other, _ = stand.enrol("Lin Yu", "0922333444")
    code = give(stand, kind(stand, AmountOff(50), "Fifty off"), other)
    _, card = stand.enrol("Chen Mei-ling", "0912345678")
    hands.scan(card)
    hands.entry("437")
    hands.scan(code)
    assert total(hands) == "437"
    assert hands.till.model.sale.offers == ()
    assert hands.till.model.message is not None


def test_what_applies_itself_needs_no_hand(hands: Hands, stand: Stand) -> None:
    kind(stand, PercentOff(100), "Happy hour", applies_itself=True, target=Target())
    hands.till.model.open()
    hands.entry("400")
    assert total(hands) == "360"


def test_a_coupon_is_kept_with_a_held_sale(hands: Hands, stand: Stand) -> None:
    code = give(stand, kind(stand, AmountOff(50), "Fifty off"), None)
    hands.entry("437")
    hands.scan(code)
    hands.key("F4")
    assert hands.till.model.sale.empty
    hands.key("F4")
    assert total(hands) == "387"


def test_named_coupons_go_with_the_guest(hands: Hands, stand: Stand) -> None:
    member_id, card = stand.enrol("Chen Mei-ling", "0912345678")
    code = give(stand, kind(stand, AmountOff(50), "Fifty off"), member_id)
    hands.scan(card)
    hands.entry("437")
    hands.scan(code)
    assert total(hands) == "387"
    hands.till.model.drop_guest()
    assert total(hands) == "437"


@pytest.mark.parametrize("guest", [False, True])
def test_f9_with_nothing_to_show_says_so(hands: Hands, stand: Stand, guest: bool) -> None:
    if guest:
        hands.scan(stand.enrol("Chen Mei-ling", "0912345678")[1])
    hands.key("F9")
    assert hands.till.model.mode is Mode.SALE
    assert hands.till.model.message is not None


def test_a_coupon_used_elsewhere_meanwhile_is_refused(hands: Hands, stand: Stand) -> None:
    member_id, card = stand.enrol("Chen Mei-ling", "0912345678")
    code = give(stand, kind(stand, AmountOff(50), "Fifty off"), member_id)
    hands.scan(card)
    hands.entry("437")
    hands.scan(code)
    (held,) = stand.app.coupons.of_member(stand.owner, member_id)
    stand.app.coupons.cancel(new_id(), stand.owner, held.coupon.id, "printed twice")
    hands.key("F6")
    hands.key("Enter")
    assert stand.app.shifts.x_report(stand.owner).totals.sales == 0
    assert hands.till.model.message is not None
    (outcome,) = hands.till.model.standpoint().quote.coupons  # type: ignore[union-attr]
    assert outcome.reason is Refused.COUPON_CANCELLED
    assert total(hands) == "437"
