"""A member's accounts as a unit of work needs them: balances, open lots, level, what counts towards it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from shop_member.domain.amounts import Amount
from shop_member.domain.bills import PlanBenefits, Standing
from shop_member.domain.bookings import Chart, WalletUse
from shop_member.domain.cards import Card, admit
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import AccountKind, BillTender
from shop_member.domain.members import Member, MemberState, require_active
from shop_member.domain.memberships import benefits
from shop_member.domain.ports import Work
from shop_member.domain.rules import Rules, TierBasis
from shop_member.domain.tenders import Means, Settlement
from shop_member.domain.tiers import Assessment, Measure, TierFacts, TierState, assess
from shop_member.domain.views import Activity
from shop_member.domain.wallet import Lot, Wallet, available, spend_split, use_lots


@dataclass(frozen=True, slots=True)
class Accounts:
    """One member's money and points on one day; lots that have expired no longer count, booked or not (P6)."""

    member: Member
    tier: TierState
    principal_lots: tuple[Lot, ...]
    bonus_lots: tuple[Lot, ...]
    points_lots: tuple[Lot, ...]
    principal: Amount
    bonus: Amount
    points_balance: int
    on: date
    plan: PlanBenefits | None = None
    """What the paid memberships that run give."""

    @property
    def erased(self) -> bool:
        """Whether the member's data were erased: the accounts are closed and stay at zero."""
        return self.member.state is MemberState.ERASED

    @property
    def wallet(self) -> Wallet:
        """What can be spent today."""
        asset = self.principal.asset
        return Wallet(
            Amount(available(self.principal_lots, self.on), asset), Amount(available(self.bonus_lots, self.on), asset)
        )

    @property
    def standing(self) -> Standing:
        """What the price asks."""
        birthday = self.member.birthday
        return Standing(
            member_id=self.member.id,
            tier_id=self.tier.tier_id,
            points_available=available(self.points_lots, self.on) if self.points_balance > 0 else 0,
            birthday=(birthday.month, birthday.day) if birthday and not birthday.lunar else None,
            plan=self.plan,
        )


def load_accounts(work: Work, chart: Chart, member: Member, on: date, tier: TierState | None = None) -> Accounts:
    """Return a member's accounts as the file has them; `tier` is the level held, if it was read already."""
    balances = work.ledger.balances_of(member.id)
    principal = balances.get((AccountKind.PRINCIPAL.value, chart.asset.code), 0)
    bonus = balances.get((AccountKind.BONUS.value, chart.asset.code), 0)
    points = balances.get((AccountKind.POINTS.value, "PTS"), 0)
    return Accounts(
        member=member,
        tier=work.members.tier_state(member.id) if tier is None else tier,
        principal_lots=work.ledger.open_lots(chart.principal(member.id)) if principal else (),
        bonus_lots=work.ledger.open_lots(chart.bonus(member.id)) if bonus else (),
        points_lots=work.ledger.open_lots(chart.points(member.id)) if points > 0 else (),
        principal=Amount(principal, chart.asset),
        bonus=Amount(bonus, chart.asset),
        points_balance=points,
        on=on,
        plan=benefits((row.term for row in work.plans.terms_of_member(member.id)), on),
    )


def find_member(work: Work, member_id: str) -> Member:
    """Return an active member; one that was merged leads to whom it was merged into. Refuses: MEMBER_UNKNOWN, MEMBER_ERASED."""
    return require_active(find_owner(work, member_id))


def find_owner(work: Work, member_id: str) -> Member:
    """Return whose accounts these are now, also of a member who was erased. Refuses: MEMBER_UNKNOWN."""
    member = work.members.get(member_id)
    if member is not None and member.state is MemberState.MERGED and member.merged_into:
        member = work.members.get(member.merged_into)
    if member is None:
        raise Refusal(Refused.MEMBER_UNKNOWN)
    return member


def shown_card(work: Work, card_id: str | None, member: Member | None) -> Card | None:
    """Return the card that was shown for a member, None if none was.

    Refuses: CARD_UNKNOWN for no card of theirs, CARD_FROZEN, CARD_REPLACED, CARD_CLOSED.
    """
    if card_id is None:
        return None
    card = work.cards.get(card_id)
    if card is None or member is None or card.member_id != member.id:
        raise Refusal(Refused.CARD_UNKNOWN)
    return admit(card)


def spend(accounts: Accounts, amount: Amount, rules: Rules) -> WalletUse:
    """Return which buckets and lots pay `amount`. Refuses: AMOUNT_NOT_POSITIVE, BALANCE_TOO_SMALL (V4)."""
    principal, bonus = spend_split(amount, accounts.wallet, rules.wallet.spend_order)
    return WalletUse(
        accounts.member.id,
        principal,
        bonus,
        use_lots(accounts.principal_lots, principal.units, accounts.on),
        use_lots(accounts.bonus_lots, bonus.units, accounts.on),
    )


def check_drawer(work: Work, chart: Chart, cash: Amount) -> None:
    """Let pass what the drawer can hand over. Refuses: DRAWER_TOO_SMALL (available, wanted)."""
    held = Amount(-work.ledger.balance(chart.means(Means.CASH)), chart.asset)
    if cash.units > 0 and cash > held:
        raise Refusal(Refused.DRAWER_TOO_SMALL, available=held, wanted=cash)


def bill_tenders(settlement: Settlement) -> tuple[BillTender, ...]:
    """Return the tenders of a bill, one for each means; cash that was all given back stays, with what was handed over."""
    paid: dict[Means, int] = {}
    for tender in settlement.paid:
        paid[tender.means] = paid.get(tender.means, 0) + tender.amount.units
    if settlement.cash_tendered:
        paid.setdefault(Means.CASH, 0)
    return tuple(
        BillTender(means.value, units, settlement.cash_tendered.units if means is Means.CASH else 0)
        for means, units in paid.items()
    )


@dataclass(frozen=True, slots=True)
class Counted:
    """What the bill being booked adds to what counts towards a level (T1: the current bill is included)."""

    spend: int = 0
    points: int = 0
    top_ups: int = 0
    is_sale: bool = False
    visits: int = 0
    """Below zero for a void that leaves its day without a sale."""
    on: date | None = None
    """The business day it counts on, today unless said: that of the sale for a return or a late claim."""


def tier_facts(work: Work, member_id: str, rules: Rules, on: date, now: Counted = Counted()) -> TierFacts:
    """Return everything the shop's tiers ask about a member as of a day."""
    measures = []
    joined = (member_id, *work.members.merged_into(member_id))
    for basis, window in sorted({(tier.basis, tier.window_days) for tier in rules.tiers.tiers}):
        since = on - timedelta(days=window - 1) if window else date.min
        activity = total_activity(work.bills.activity(one, since, on) for one in joined)
        day = now.on or on
        bill = now if day >= since else Counted()  # what lies before the window counts in it neither way
        by_visits = basis is TierBasis.VISITS
        new_visit = by_visits and bill.is_sale and not work.bills.visited(member_id, day)
        units = {
            TierBasis.SPEND: activity.spend + bill.spend,
            TierBasis.VISITS: activity.visits + (1 if new_visit else 0) + bill.visits,
            TierBasis.POINTS: activity.points_earned + bill.points,
            TierBasis.TOP_UPS: activity.topped_up + bill.top_ups,
        }[basis]
        measures.append(Measure(basis, window, units))
    return TierFacts(tuple(measures))


def total_activity(activities: Iterable[Activity]) -> Activity:
    """Return the sum: a level follows from the joint history of members that were merged (rules.md)."""
    found = list(activities)
    return Activity(
        sum(one.spend for one in found),
        sum(one.visits for one in found),
        sum(one.points_earned for one in found),
        sum(one.topped_up for one in found),
    )


def settle_tier(work: Work, accounts: Accounts, rules: Rules, now: Counted) -> Assessment | None:
    """Judge the level with the current bill and write it down if it changed; None for bearer cards and shops without tiers."""
    if not rules.tiers.tiers:
        return None
    facts = tier_facts(work, accounts.member.id, rules, accounts.on, now)
    result = assess(accounts.tier, facts, rules.tiers, accounts.on)
    if result.changed:
        work.members.set_tier(accounts.member.id, result.state)
    return result
