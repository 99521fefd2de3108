"""Topping up, paying stored value back, points by hand (V2-V7, P7); what a rule refuses changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shop_member.domain.amounts import Amount
from shop_member.domain.cards import CardState
from shop_member.domain.dates import ExpiryKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.members import Member, MemberKind, tidy
from shop_member.domain.permissions import MANAGER, Approval, Permission, actor_of, subject_digest
from shop_member.domain.profiles import default_rules
from shop_member.domain.rules import (
    CustomAmount,
    Expiry,
    Limits,
    PriceRules,
    Rules,
    Step,
    Tier,
    TierBasis,
    TierRules,
    Tone,
    TopUpRules,
    WithdrawalMethod,
)
from shop_member.domain.tenders import Means, Tender
from shop_member.services.wallet import TopUpCommand
from tests.services.money import CARD, CASH, STORED, add_card, bill, entries, money_shop, tier, use, void
from tests.services.people import refused
from tests.shop import SmallShop, rules

LEFT, SHARE = WithdrawalMethod.PRINCIPAL_LEFT, WithdrawalMethod.PAID_SHARE


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    with money_shop(tmp_path) as made:
        yield made


def top_up(shop: SmallShop, units: int, *tenders: tuple[Means, int], **more: object) -> object:
    paid = tuple(Tender(means, shop.money(part)) for means, part in tenders)
    return shop.wallet.top_up(TopUpCommand(new_id(), "cashier", "m1", shop.money(units), paid, **more))  # type: ignore[arg-type]


# -- in


@pytest.mark.parametrize(
    ("units", "tenders", "code"),
    [
        (0, ((CASH, 0),), Refused.AMOUNT_NOT_POSITIVE),
        (-200, ((CASH, 200),), Refused.AMOUNT_NOT_POSITIVE),
        (200, ((CASH, 199),), Refused.REST_UNPAID),
        (200, (), Refused.REST_UNPAID),
        (200, ((CARD, 201),), Refused.TENDER_TOO_HIGH),
        (200, ((STORED, 200),), Refused.TENDER_NOT_ALLOWED),
        (200, ((CASH, 100), (STORED, 100)), Refused.TENDER_NOT_ALLOWED),
        (200, ((Means.GIFT_CARD, 200),), Refused.TENDER_NOT_ALLOWED),
        (200, ((Means.TAB, 200),), Refused.TENDER_NOT_ALLOWED),
    ],
)
def test_a_top_up_is_paid_from_outside_and_in_full(
    shop: SmallShop, units: int, tenders: tuple[tuple[Means, int], ...], code: Refused
) -> None:
    shop.top_up(1000)
    before = entries(shop), shop.balances()
    with refused(code):
        top_up(shop, units, *tenders)
    assert (entries(shop), shop.balances()) == before


def test_the_file_itself_refuses_a_top_up_of_nothing(shop: SmallShop) -> None:
    """V4: window, service and database; here the last of them."""
    connection = shop.store.connection
    for units in (0, -200):
        row = (99, "top_up", units, *[0] * 6, "")
        with pytest.raises(connection.IntegrityError, match="top_up"):
            connection.execute(
                "INSERT INTO bill (entry_seq, kind, total, rounding, earn_base, points_earned, points_used, points_worth, tip, "
                "snapshot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )


def test_slips_of_one_means_are_one_tender_on_the_receipt(shop: SmallShop) -> None:
    made = top_up(shop, 500, (CARD, 200), (CARD, 100), (CASH, 1000))
    assert {one.means: (one.units, one.tendered) for one in bill(shop, made).bill.tenders} == {  # type: ignore[arg-type]
        "card": (300, 0),
        "cash": (200, 1000),
    }
    assert shop.balances() == (500, 50, 0)


@pytest.mark.parametrize(("units", "bonus", "points"), [(199, 0, 0), (200, 50, 0), (999, 50, 0), (1000, 250, 20)])
def test_the_ladder_gives_by_the_highest_step_reached(shop: SmallShop, units: int, bonus: int, points: int) -> None:
    made = shop.top_up(units)
    assert (made.bonus, made.balance) == (shop.money(bonus), shop.money(units + bonus))
    assert shop.balances() == (units, bonus, points)


def test_between_the_steps_a_shop_may_give_nothing(shop: SmallShop) -> None:
    use(shop, replace(rules(), top_ups=replace(rules().top_ups, custom_amount=CustomAmount.NONE)))
    shop.top_up(999)
    shop.top_up(200)
    assert shop.balances() == (1199, 50, 0)


def test_a_first_top_up_counts_again_after_a_void_but_not_after_a_withdrawal(shop: SmallShop) -> None:
    use(shop, replace(rules(), top_ups=TopUpRules((Step(100, 30, first_only=True),))))
    first = shop.top_up(100)
    assert shop.top_up(100).bonus == shop.money(0)
    void(shop, bill(shop, shop.top_up(100)).document_no or "")
    shop.wallet.withdraw(new_id(), "manager", "m1", LEFT)
    assert shop.top_up(100).bonus == shop.money(0)
    shop.wallet.withdraw(new_id(), "manager", "m1", LEFT)
    again = shop.top_up(100, "m2")
    void(shop, again.document_no)
    assert shop.top_up(100, "m2").bonus == shop.money(30) and first.bonus == shop.money(30)


def test_limits_are_of_the_card_and_of_one_top_up_and_bearers_have_their_own(shop: SmallShop) -> None:
    wallet = replace(rules().wallet, named=Limits(1000, 600), bearer=Limits(300))
    use(shop, replace(rules(), wallet=wallet))
    joined = shop.desk.today()
    with shop.store.writing() as work:
        work.members.add(tidy(Member("b1", "", joined, kind=MemberKind.BEARER), "TW"))
    with refused(Refused.TOP_UP_OVER_LIMIT):
        shop.top_up(601)
    shop.top_up(600)
    with pytest.raises(Refusal) as caught:
        shop.top_up(401)
    assert caught.value.code is Refused.CARD_OVER_LIMIT
    assert caught.value.fields == {"limit": shop.money(1000), "balance": shop.money(600)}  # principal, bonus apart
    shop.top_up(400)
    with refused(Refused.CARD_OVER_LIMIT):
        shop.top_up(301, "b1")
    shop.top_up(300, "b1")


def test_a_frozen_card_and_a_card_of_somebody_else_top_nothing_up(shop: SmallShop) -> None:
    card = add_card(shop)
    add_card(shop, "c2", "m2")
    top_up(shop, 100, (CASH, 100), card_id="c1")
    with refused(Refused.CARD_UNKNOWN):
        top_up(shop, 100, (CASH, 100), card_id="c2")
    with shop.store.writing() as work:
        work.cards.update(replace(card, state=CardState.FROZEN))
    with refused(Refused.CARD_FROZEN):
        top_up(shop, 100, (CASH, 100), card_id="c1")


def test_a_level_by_top_ups_comes_with_the_top_up_and_goes_with_its_void(shop: SmallShop) -> None:
    use(shop, replace(rules(), tiers=TierRules((Tier("saver", "Saver", Tone.SILVER, 500, basis=TierBasis.TOP_UPS),))))
    made = shop.top_up(500)
    assert tier(shop) == "saver" and bill(shop, made).bill.tier_after == "saver"
    undone = void(shop, made.document_no)
    assert tier(shop) is None and bill(shop, undone).bill.tier_before == "saver"


# -- out


def test_both_ways_out_are_shown_and_booked_as_shown(shop: SmallShop) -> None:
    """200 paid + 50 given, 100 spent from principal: 100 of principal left, or 200/250 of what is left."""
    for member, method, money in (("m1", LEFT, 100), ("m2", SHARE, 120)):
        shop.top_up(200, member)
        shop.sell(100, (STORED, 100), member_id=member)
        shown = shop.wallet.withdrawal(member)
        assert (shown.principal_left.money, shown.paid_share.money) == (shop.money(100), shop.money(120))
        drawer = shop.shifts.carried_over()
        paid = shop.wallet.withdraw(new_id(), "manager", member, method)
        assert (
            drawer - shop.shifts.carried_over() == shop.money(money) == Amount(-bill(shop, paid).bill.total, shop.asset)
        )
        assert shop.balances(member)[:2] == (0, 0)
        with refused(Refused.NOTHING_TO_DO):
            shop.wallet.withdraw(new_id(), "manager", member, method)


def test_a_withdrawal_is_paid_in_coins(tmp_path: Path) -> None:
    coins = replace(default_rules("EU"), prices=PriceRules(cash_rounding_step=5))
    with money_shop(tmp_path, shop_rules=coins) as shop:
        shop.top_up(1002, means=CARD)
        paid = bill(shop, shop.wallet.withdraw(new_id(), "manager", "m1", LEFT)).bill
        assert (paid.total, paid.rounding, paid.tenders[0].units) == (-1002, 2, -1000)
        assert shop.shifts.carried_over() == shop.money(4000)


def test_a_drawer_pays_out_no_more_than_it_holds(shop: SmallShop) -> None:
    shop.top_up(6000, means=CARD)
    with pytest.raises(Refusal) as caught:
        shop.wallet.withdraw(new_id(), "manager", "m1", LEFT)
    assert caught.value.code is Refused.DRAWER_TOO_SMALL
    assert caught.value.fields == {"available": shop.money(5000), "wanted": shop.money(6000)}
    assert shop.balances()[0] == 6000


def test_expired_value_neither_pays_nor_is_paid_out(tmp_path: Path) -> None:
    yen = replace(
        default_rules("JP"), wallet=replace(default_rules("JP").wallet, principal_expiry=Expiry(ExpiryKind.DAYS, 10))
    )
    with money_shop(tmp_path, shop_rules=yen) as shop:
        shop.top_up(1000)
        shop.clock.at += timedelta(days=6)
        shop.top_up(300)
        shop.clock.at += timedelta(days=5)
        with pytest.raises(Refusal) as caught:
            shop.sell(301, (STORED, 301), member_id="m1")
        assert caught.value.code is Refused.BALANCE_TOO_SMALL and caught.value.fields["available"] == shop.money(300)
        shop.sell(100, (STORED, 100), member_id="m1")
        assert shop.wallet.withdrawal("m1").principal_left.money == shop.money(200)
        shop.wallet.withdraw(new_id(), "manager", "m1", LEFT)
        assert shop.balances()[0] == 1000  # until the job takes it


def test_a_withdrawal_by_a_cashier_needs_a_managers_yes_for_this_sum(shop: SmallShop) -> None:
    shop.top_up(500)
    request_id = new_id()
    subject = subject_digest("withdraw", request_id, "m1", LEFT.value)
    yes = Approval(new_id(), actor_of("manager", "M", MANAGER), Permission.WITHDRAW, subject, shop.money(500))
    with refused(Refused.NOT_PERMITTED):
        shop.wallet.withdraw(request_id, "cashier", "m1", LEFT)
    for wrong in (replace(yes, amount=shop.money(499)), replace(yes, subject=subject_digest("withdraw", "x", "m1"))):
        with refused(Refused.APPROVAL_DIFFERENT):
            shop.wallet.withdraw(request_id, "cashier", "m1", LEFT, wrong)
    with refused(Refused.APPROVAL_DIFFERENT):
        shop.wallet.withdraw(request_id, "cashier", "m1", SHARE, yes)
    paid = bill(shop, shop.wallet.withdraw(request_id, "cashier", "m1", LEFT, yes))
    assert (paid.actor, paid.approver) == ("cashier", "manager")


# -- points by hand


@pytest.mark.parametrize(
    ("points", "reason", "by", "code"),
    [
        (0, "counted", "owner", Refused.NOTHING_TO_DO),
        (5, " ", "owner", Refused.REASON_MISSING),
        (-21, "counted", "owner", Refused.LOTS_TOO_SMALL),
        (1001, "counted", "manager", Refused.ABOVE_CEILING),
        (-1001, "counted", "manager", Refused.ABOVE_CEILING),
        (1, "counted", "cashier", Refused.NOT_PERMITTED),
    ],
)
def test_points_by_hand_have_reason_permission_and_bounds(
    shop: SmallShop, points: int, reason: str, by: str, code: Refused
) -> None:
    shop.wallet.adjust_points(new_id(), "manager", "m1", 20, "welcome")
    with refused(code):
        shop.wallet.adjust_points(new_id(), by, "m1", points, reason)
    assert shop.balances()[2] == 20
    shop.wallet.adjust_points(new_id(), "manager", "m1", -20, "a mistake")
    assert shop.balances()[2] == 0


def test_rules_of_the_moment_of_booking_hold(shop: SmallShop) -> None:
    """A screen that showed yesterday's ladder books by today's, and the entry says which rules those were."""
    changed: Rules = replace(rules(), top_ups=TopUpRules((Step(200, 10),)))
    first = shop.top_up(200)
    use(shop, changed)
    second = shop.top_up(200)
    assert (bill(shop, first).rule_version, bill(shop, second).rule_version) == (1, 2)
    assert shop.balances()[1] == 60
