"""Who may do what: permissions, roles, and approvals given on the spot (O1). Denied unless granted."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from shop_member.domain.amounts import Amount
from shop_member.domain.errors import Refusal, Refused


class Permission(StrEnum):
    """Every action that is asked about; a service asks in the unit of work that posts."""

    # the till
    SELL = "sell"
    TAKE_CASH = "take_cash"
    REDEEM = "redeem"
    TOP_UP = "top_up"
    SELL_GIFT_CARD = "sell_gift_card"
    SELL_PLAN = "sell_plan"
    USE_SESSION = "use_session"
    GIVE_TAB = "give_tab"
    REDEEM_COUPON = "redeem_coupon"
    CLAIM_LATE = "claim_late"
    CLAIM_GIFT_CARD = "claim_gift_card"
    # putting right
    REFUND = "refund"
    VOID = "void"
    HAND_DISCOUNT = "hand_discount"
    HAND_PRICE = "hand_price"
    WAIVE = "waive"
    WITHDRAW = "withdraw"
    ADJUST_POINTS = "adjust_points"
    ADJUST_VALUE = "adjust_value"
    SKIP_MEMBER_CHECK = "skip_member_check"
    REPRINT = "reprint"
    OPEN_DRAWER = "open_drawer"
    # members and cards
    SEE_MEMBERS = "see_members"
    ENROL = "enrol"
    EDIT_MEMBER = "edit_member"
    FREEZE_CARD = "freeze_card"
    REPLACE_CARD = "replace_card"
    PRINT_CARDS = "print_cards"
    MERGE = "merge"
    ERASE = "erase"
    EXPORT_MEMBER = "export_member"
    LOCK_TIER = "lock_tier"
    # coupons, gift cards, partners
    ISSUE_COUPON = "issue_coupon"
    CANCEL_COUPON = "cancel_coupon"
    CAMPAIGN = "campaign"
    GIFT_CARD_BATCH = "gift_card_batch"
    FREEZE_GIFT_CARD = "freeze_gift_card"
    CASH_OUT_GIFT_CARD = "cash_out_gift_card"
    ACCEPT_VOUCHER = "accept_voucher"
    ALLIANCE = "alliance"
    # shift
    OPEN_SHIFT = "open_shift"
    CASH_IN_OUT = "cash_in_out"
    X_REPORT = "x_report"
    CLOSE_SHIFT = "close_shift"
    CLOSE_DAY = "close_day"
    # office
    SEE_REPORTS = "see_reports"
    SEE_INSIGHT = "see_insight"
    STATEMENTS = "statements"
    LOCK_MONTH = "lock_month"
    CARE = "care"
    SEND_MESSAGES = "send_messages"
    EXPORT = "export"
    IMPORT = "import"
    SYNC = "sync"
    # the shop itself
    EDIT_ITEMS = "edit_items"
    RULES = "rules"
    STAFF = "staff"
    SETTINGS = "settings"
    AUDIT = "audit"
    VERIFY = "verify"
    BACKUP = "backup"
    RESTORE = "restore"
    KEYS = "keys"
    CONFIRM_CLOCK = "confirm_clock"
    RUN_JOBS = "run_jobs"


_CASHIER = frozenset(
    {
        Permission.SELL,
        Permission.TAKE_CASH,
        Permission.REDEEM,
        Permission.TOP_UP,
        Permission.SELL_GIFT_CARD,
        Permission.SELL_PLAN,
        Permission.USE_SESSION,
        Permission.REDEEM_COUPON,
        Permission.CLAIM_LATE,
        Permission.CLAIM_GIFT_CARD,
        Permission.HAND_DISCOUNT,
        Permission.SEE_MEMBERS,
        Permission.ENROL,
        Permission.EDIT_MEMBER,
        Permission.FREEZE_CARD,
        Permission.ACCEPT_VOUCHER,
        Permission.OPEN_SHIFT,
        Permission.CASH_IN_OUT,
        Permission.X_REPORT,
        Permission.CLOSE_SHIFT,
        Permission.CARE,
    }
)
_OWNER_ONLY = frozenset(
    {
        Permission.ADJUST_VALUE,
        Permission.ERASE,
        Permission.IMPORT,
        Permission.SYNC,
        Permission.ALLIANCE,
        Permission.RULES,
        Permission.STAFF,
        Permission.SETTINGS,
        Permission.RESTORE,
        Permission.KEYS,
        Permission.CONFIRM_CLOCK,
    }
)
_JOBS = frozenset({Permission.RUN_JOBS, Permission.BACKUP, Permission.VERIFY})

CEILED = frozenset({Permission.HAND_DISCOUNT, Permission.HAND_PRICE, Permission.ADJUST_POINTS, Permission.REFUND})
"""Permissions a role may hold up to a ceiling: tenths of a percent off for the two prices by hand, else units."""


@dataclass(frozen=True, slots=True)
class Role:
    """A named set of permissions with ceilings; `id` is `cashier`, `manager`, `owner` or one of the shop's own."""

    id: str
    name: str
    permissions: frozenset[Permission]
    ceilings: Mapping[Permission, int] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        if not set(self.ceilings) <= CEILED or any(ceiling < 0 for ceiling in self.ceilings.values()):
            raise ValueError("a ceiling is a non-negative number for a permission that is measured")


CASHIER = Role("cashier", "Cashier", _CASHIER, MappingProxyType({Permission.HAND_DISCOUNT: 100}))
"""Sells and tops up, may take 10 % off by hand; whatever gives money back or alters what was booked needs a manager."""
MANAGER = Role(
    "manager",
    "Manager",
    frozenset(Permission) - _OWNER_ONLY - {Permission.RUN_JOBS},
    MappingProxyType({Permission.HAND_DISCOUNT: 500, Permission.HAND_PRICE: 500, Permission.ADJUST_POINTS: 1000}),
)
"""Runs the shop's day: everything but rules, staff, settings, keys, imports and what owes money."""
OWNER = Role("owner", "Owner", frozenset(Permission) - {Permission.RUN_JOBS})
"""May do everything a person may."""
ROLES = (CASHIER, MANAGER, OWNER)
"""The roles a new shop starts with."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a member of staff who logged in, with what the role allows at this moment."""

    staff_id: str
    name: str
    role_id: str
    permissions: frozenset[Permission]
    ceilings: Mapping[Permission, int] = field(default_factory=lambda: MappingProxyType({}))

    def may(self, permission: Permission, measure: int = 0) -> bool:
        """Tell whether this person may do it without anybody else, up to the ceiling."""
        return permission in self.permissions and measure <= self.ceilings.get(permission, measure)


SYSTEM = Actor("system", "", "system", _JOBS)
"""The program itself: expiry, birthdays, backups; it may never touch a sale."""


@dataclass(frozen=True, slots=True)
class Approval:
    """A yes given by somebody who holds the permission, for one action on one thing over one amount, once.

    `id` is unique and kept with the entry, so that the store refuses it a second time (APPROVAL_USED). `subject` is
    `subject_digest` of all that defines the action, its request id included. `approver` is the actor who typed a PIN
    for this approval.
    """

    id: str
    approver: Actor
    permission: Permission
    subject: str
    amount: Amount | None = None


def actor_of(staff_id: str, name: str, role: Role) -> Actor:
    """Return the actor a person in a role is."""
    return Actor(staff_id, name, role.id, role.permissions, role.ceilings)


def own_role(role_id: str, name: str, granted: Collection[str], ceilings: Mapping[str, int]) -> Role:
    """Return a role from stored texts; what this program does not know grants nothing, nor does RUN_JOBS."""
    known: dict[str, Permission] = {
        permission.value: permission for permission in Permission if permission is not Permission.RUN_JOBS
    }
    bounds = {known[text]: units for text, units in ceilings.items() if text in known and known[text] in CEILED}
    return Role(role_id, name, frozenset(known[text] for text in granted if text in known), MappingProxyType(bounds))


def subject_digest(*parts: str | int | Amount | None) -> str:
    """Return 64 hexadecimal digits that stand for exactly these parts in this order.

    Every part carries its type and length, so that no two different actions share a digest.
    """
    digest = hashlib.sha256(b"shop-member/approval/1")
    for part in parts:
        if isinstance(part, Amount):
            text = f"amount {part.units} {part.asset.code} {part.asset.scale}"
        else:
            text = f"{type(part).__name__} {part}"
        encoded = text.encode("utf-8", "surrogatepass")
        digest.update(len(encoded).to_bytes(8, "big") + encoded)
    return digest.hexdigest()


def require(
    actor: Actor | None,
    permission: Permission,
    approval: Approval | None = None,
    *,
    subject: str = "",
    amount: Amount | None = None,
    measure: int = 0,
) -> Approval | None:
    """Return the approval that was needed, to be recorded with the entry, or None where the actor may act alone.

    `subject` and `amount` are what is about to be done, computed anew by the caller and never taken from the approval;
    `measure` is compared with the ceilings (tenths of a percent for prices, units elsewhere). An approval that is not
    needed is not used up.

    Refuses: NOT_LOGGED_IN, NOT_PERMITTED (permission), ABOVE_CEILING (permission, ceiling), APPROVER_IS_ACTOR,
    APPROVAL_DIFFERENT when it was given for another action, thing or amount.
    """
    if actor is None:
        raise Refusal(Refused.NOT_LOGGED_IN)
    if actor.may(permission, measure):
        return None
    if approval is None or not subject:
        if permission in actor.permissions:
            raise Refusal(Refused.ABOVE_CEILING, permission=permission, ceiling=actor.ceilings[permission])
        raise Refusal(Refused.NOT_PERMITTED, permission=permission)
    if approval.approver.staff_id == actor.staff_id:
        raise Refusal(Refused.APPROVER_IS_ACTOR)
    if (approval.permission, approval.subject, approval.amount) != (permission, subject, amount):
        raise Refusal(Refused.APPROVAL_DIFFERENT)
    if permission not in approval.approver.permissions:
        raise Refusal(Refused.NOT_PERMITTED, permission=permission)
    if not approval.approver.may(permission, measure):
        raise Refusal(Refused.ABOVE_CEILING, permission=permission, ceiling=approval.approver.ceilings[permission])
    return approval
