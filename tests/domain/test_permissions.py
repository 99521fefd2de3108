"""Every action × every role, and approvals that fit one thing only."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import POINTS, Amount, currency
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.permissions import (
    CASHIER,
    MANAGER,
    OWNER,
    ROLES,
    SYSTEM,
    Actor,
    Approval,
    Permission,
    Role,
    actor_of,
    own_role,
    require,
    subject_digest,
)

TWD = currency("TWD")
# c cashier, m manager, o owner, s the program itself; written by hand, so that a change of a role shows here.
TABLE = {
    "sell": "cmo", "take_cash": "cmo", "redeem": "cmo", "top_up": "cmo", "sell_gift_card": "cmo", "sell_plan": "cmo",
    "use_session": "cmo", "give_tab": "mo", "redeem_coupon": "cmo", "claim_late": "cmo", "claim_gift_card": "cmo",
    "refund": "mo", "void": "mo", "hand_discount": "cmo", "hand_price": "mo", "waive": "mo", "withdraw": "mo",
    "adjust_points": "mo", "adjust_value": "o", "skip_member_check": "mo", "reprint": "mo", "open_drawer": "mo",
    "see_members": "cmo", "enrol": "cmo", "edit_member": "cmo", "freeze_card": "cmo", "replace_card": "mo",
    "print_cards": "mo", "merge": "mo", "erase": "o", "export_member": "mo", "lock_tier": "mo", "issue_coupon": "mo",
    "cancel_coupon": "mo", "campaign": "mo", "gift_card_batch": "mo", "freeze_gift_card": "mo",
    "cash_out_gift_card": "mo", "accept_voucher": "cmo", "alliance": "o", "open_shift": "cmo", "cash_in_out": "cmo",
    "x_report": "cmo", "close_shift": "cmo", "close_day": "mo", "see_reports": "mo", "see_insight": "mo",
    "statements": "mo", "lock_month": "mo", "care": "cmo", "send_messages": "mo", "export": "mo", "import": "o",
    "sync": "o", "edit_items": "mo", "rules": "o", "staff": "o", "settings": "o", "audit": "mo", "verify": "mos",
    "backup": "mos", "restore": "o", "keys": "o", "confirm_clock": "o", "run_jobs": "s",
}  # fmt: skip
ACTORS = {role.id[0]: actor_of(f"{role.id}-1", role.name, role) for role in ROLES} | {"s": SYSTEM}
SUBJECT = subject_digest("request-1", "refund", Amount(500, TWD))
permissions = st.sampled_from(Permission)


def refusal(code: Refused, *arguments: object, **fields: object) -> None:
    with pytest.raises(Refusal) as caught:
        require(*arguments, **fields)  # type: ignore[arg-type]
    assert caught.value.code is code


def test_the_table_names_every_action() -> None:
    assert set(TABLE) == {permission.value for permission in Permission}


@pytest.mark.parametrize(("permission", "letter"), list(product(Permission, ACTORS)))
def test_action_by_role(permission: Permission, letter: str) -> None:
    actor = ACTORS[letter]
    if letter in TABLE[permission.value]:
        assert require(actor, permission) is None
    else:
        refusal(Refused.NOT_PERMITTED, actor, permission)


@pytest.mark.parametrize("permission", Permission)
def test_nobody_may_nothing(permission: Permission) -> None:
    refusal(Refused.NOT_LOGGED_IN, None, permission)
    refusal(Refused.NOT_PERMITTED, Actor("x", "X", "empty", frozenset()), permission)


@pytest.mark.parametrize("permission", [p for p in Permission if TABLE[p.value] in ("mo", "o")])
def test_an_approval_opens_exactly_its_action(permission: Permission) -> None:
    cashier, owner = ACTORS["c"], ACTORS["o"]
    amount = Amount(500, TWD)
    approval = Approval("a1", owner, permission, SUBJECT, amount)
    assert require(cashier, permission, approval, subject=SUBJECT, amount=amount) is approval
    wrong = [
        {"subject": subject_digest("request-2", "refund", amount), "amount": amount},
        {"subject": SUBJECT, "amount": Amount(501, TWD)},
        {"subject": SUBJECT, "amount": Amount(500, POINTS)},
        {"subject": SUBJECT, "amount": None},
    ]
    for fields in wrong:
        refusal(Refused.APPROVAL_DIFFERENT, cashier, permission, approval, **fields)
    for other in Permission:
        if other is not permission and other not in cashier.permissions:
            refusal(Refused.APPROVAL_DIFFERENT, cashier, other, approval, subject=SUBJECT, amount=amount)
    refusal(Refused.NOT_PERMITTED, cashier, permission, approval, amount=amount)


def test_nobody_approves_themselves() -> None:
    promoted = Actor(ACTORS["c"].staff_id, "same person", "owner", frozenset(Permission))
    approval = Approval("a1", promoted, Permission.REFUND, SUBJECT)
    refusal(Refused.APPROVER_IS_ACTOR, ACTORS["c"], Permission.REFUND, approval, subject=SUBJECT)


@given(permissions, st.sampled_from("cms"))
def test_an_approver_gives_only_what_they_hold(permission: Permission, letter: str) -> None:
    actor = Actor("new", "New", "none", frozenset())
    approver = ACTORS[letter]
    approval = Approval("a1", approver, permission, SUBJECT)
    if letter in TABLE[permission.value]:
        assert require(actor, permission, approval, subject=SUBJECT) is approval
    else:
        refusal(Refused.NOT_PERMITTED, actor, permission, approval, subject=SUBJECT)


@given(st.integers(0, 1000))
def test_ceilings(per_mille: int) -> None:
    cashier, manager, owner = ACTORS["c"], ACTORS["m"], ACTORS["o"]
    ask = {"subject": SUBJECT, "measure": per_mille}
    by_manager = Approval("a1", manager, Permission.HAND_DISCOUNT, SUBJECT)
    by_owner = Approval("a2", owner, Permission.HAND_DISCOUNT, SUBJECT)
    assert require(owner, Permission.HAND_DISCOUNT, measure=per_mille) is None
    if per_mille <= CASHIER.ceilings[Permission.HAND_DISCOUNT]:
        assert require(cashier, Permission.HAND_DISCOUNT, by_manager, **ask) is None  # type: ignore[arg-type]
        return
    refusal(Refused.ABOVE_CEILING, cashier, Permission.HAND_DISCOUNT, None, **ask)
    assert require(cashier, Permission.HAND_DISCOUNT, by_owner, **ask) is by_owner  # type: ignore[arg-type]
    if per_mille <= MANAGER.ceilings[Permission.HAND_DISCOUNT]:
        assert require(cashier, Permission.HAND_DISCOUNT, by_manager, **ask) is by_manager  # type: ignore[arg-type]
    else:
        refusal(Refused.ABOVE_CEILING, cashier, Permission.HAND_DISCOUNT, by_manager, **ask)


@given(
    st.sets(st.one_of(permissions.map(str), st.text(max_size=8))), st.dictionaries(permissions.map(str), st.integers(0))
)
def test_own_roles_hold_what_was_granted_and_nothing_else(granted: set[str], ceilings: dict[str, int]) -> None:
    role = own_role("helper", "Helper", granted, ceilings)
    actor = actor_of("h1", "Helper", role)
    for permission in Permission:
        expected = permission.value in granted and permission is not Permission.RUN_JOBS
        assert actor.may(permission) == expected


def test_nobody_but_the_program_runs_jobs() -> None:
    assert all(Permission.RUN_JOBS not in role.permissions for role in ROLES)
    assert OWNER.permissions == frozenset(Permission) - {Permission.RUN_JOBS}
    assert not SYSTEM.permissions & CASHIER.permissions


def test_ceilings_only_where_something_is_measured() -> None:
    for ceilings in ({Permission.SELL: 5}, {Permission.REFUND: -1}):
        with pytest.raises(ValueError, match="ceiling"):
            Role("x", "X", frozenset(), ceilings)


part = st.one_of(st.text(max_size=6), st.integers(), st.none(), st.integers().map(lambda n: Amount(n, TWD)))


@given(st.lists(part, max_size=4), st.lists(part, max_size=4))
def test_different_subjects_have_different_digests(one: list[str], other: list[str]) -> None:
    assert (subject_digest(*one) == subject_digest(*other)) == (one == other)


def test_parts_do_not_run_together() -> None:
    assert len({subject_digest("ab", "c"), subject_digest("a", "bc"), subject_digest("abc"), subject_digest("1"),
                subject_digest(1), subject_digest(None), subject_digest("None")}) == 7  # fmt: skip
