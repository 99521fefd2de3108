"""Members who leave: erased on request, or merged into the account they should have been (M4, M5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from shop_member.domain.amounts import POINTS, Amount, Asset, currency, total, zero
from shop_member.domain.bookings import Chart, book_coupons, coupon_account
from shop_member.domain.cards import Card, CardKind, CardState, close
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import (
    NO_FLOOR,
    AccountKind,
    AccountRef,
    Bill,
    BillKind,
    BillTender,
    EntryKind,
    NewLot,
    Postings,
    fingerprint,
)
from shop_member.domain.members import Member, MemberKind, erased, merged
from shop_member.domain.permissions import Actor
from shop_member.domain.ports import Work
from shop_member.domain.refunds import RefundPlan
from shop_member.domain.sold import Paid
from shop_member.domain.tenders import Means, round_cash
from shop_member.domain.tiers import Measure, TierFacts, TierState, assess
from shop_member.domain.views import StoredBill, StoredMember
from shop_member.domain.wallet import Lot, LotUse, usable
from shop_member.services.accounts import Accounts, check_drawer, load_accounts, tier_facts
from shop_member.services.desk import Booked, Desk
from shop_member.services.gift_parts import move_parts, stop_parts
from shop_member.services.membership_parts import join_terms
from shop_member.services.occasions import keep_welcomes

_FORFEITED = (AccountKind.BONUS.value, AccountKind.POINTS.value)


def erase_member(
    work: Work,
    desk: Desk,
    member: Member,
    actor: Actor,
    *,
    request_id: str,
    fingerprint: str,
    approver: str | None,
) -> Booked:
    """Book what is forfeited and take away name, contacts, notes, photo, PIN, level and cards; figures stay.

    Coupons are cancelled. Refuses: MEMBER_HAS_VALUE (left) while anything but bonus and points is not zero, a tab
    and their gift cards included, MEMBER_HAS_SESSIONS while a session card has uses left.
    """
    for (kind, code), units in work.ledger.balances_of(member.id).items():
        if units and kind not in _FORFEITED:
            raise Refusal(Refused.MEMBER_HAS_VALUE, left=Amount(units, currency(code)))
    for row in work.gift_cards.of_member(member.id):
        if row.balance:
            raise Refusal(Refused.MEMBER_HAS_VALUE, left=row.balance)
    if any(row.left for row in work.plans.cards_of_member(member.id)):
        raise Refusal(Refused.MEMBER_HAS_SESSIONS)
    chart = Chart(desk.rules().asset, desk.till)
    accounts = load_accounts(work, chart, member, desk.today())
    postings = Postings()
    postings.add(chart.bonus(member.id), -accounts.bonus, floor=0, uses=_everything(accounts.bonus_lots))
    postings.add(chart.shop(AccountKind.BONUS_VOID), accounts.bonus)
    points = Amount(accounts.points_balance, POINTS)
    postings.add(chart.points(member.id), -points, uses=_everything(accounts.points_lots))
    postings.add(chart.shop(AccountKind.POINTS_EXPIRED, POINTS), points)
    _cancel_coupons(work, postings, member.id)
    booked = desk.post(
        work,
        EntryKind.ERASURE,
        postings.done(),
        request_id=request_id,
        fingerprint=fingerprint,
        actor=actor,
        approver=approver,
    )
    for card in work.cards.of_member(member.id):
        ended = card if card.state is CardState.REPLACED else close(card)
        work.cards.update(replace(ended, holder="", daily_limit=None))
    for row in work.gift_cards.of_member(member.id):
        work.gift_cards.update(replace(row.card, member_id=None, to_name="", from_name="", message=""))
    for picture in {f"member:{member.id}", member.photo}:
        if picture:
            work.pictures.remove(picture)
    stop_parts(work, work.gifts.parts_of_member(member.id))
    work.ledger.erase_notes(member.id)
    work.members.set_tier(member.id, TierState())
    work.members.set_pin(member.id, "")
    work.plans.set_tab_limit(member.id, None)
    work.members.update(erased(member))
    work.audit.add(
        desk.now_text(), actor.staff_id, "member_erased", member.id, {"seq": str(booked.seq)}, approver=approver
    )
    return replace(booked, changes=work.changes)


def pay_out_erased(
    work: Work, desk: Desk, member: Member, refund: StoredBill, actor: Actor, approver: str | None, *, paper: bool
) -> Amount:
    """Empty the wallet of an erased member after a refund put value back into it, and return the cash to hand over.

    Nobody can reach that wallet any more: the principal is the guest's own money and leaves in cash, rounded to coins, as
    a withdrawal that names the refund; the bonus is forfeited as it was at the erasure. Nothing to do books nothing.
    Refuses: DRAWER_TOO_SMALL.
    """
    chart = Chart(desk.rules().asset, desk.till)
    accounts = load_accounts(work, chart, member, desk.today())
    tab = Amount(work.ledger.balance(chart.tab(member.id)), chart.asset)
    owed = accounts.principal + tab
    if not owed and not accounts.bonus:
        return zero(chart.asset)
    paid = round_cash(owed, desk.rules().prices.cash_rounding_step)
    check_drawer(work, chart, paid)
    postings = Postings()
    postings.add(chart.principal(member.id), -accounts.principal, floor=0, uses=_everything(accounts.principal_lots))
    postings.add(chart.tab(member.id), -tab, floor=0)
    postings.add(chart.bonus(member.id), -accounts.bonus, floor=0, uses=_everything(accounts.bonus_lots))
    postings.add(chart.shop(AccountKind.BONUS_VOID), accounts.bonus)
    postings.add(chart.means(Means.CASH), paid)
    postings.add(chart.shop(AccountKind.ROUNDING), owed - paid)
    booked = desk.post(
        work,
        EntryKind.WITHDRAWAL,
        postings.done(),
        request_id=desk.ids(),
        fingerprint=fingerprint("pay_out_erased", refund.seq),
        actor=actor,
        shift=desk.open_shift(work),
        numbered=True,
        reverses=refund.seq,
        approver=approver,
        bill=Bill(
            kind=BillKind.WITHDRAWAL,
            member_id=member.id,
            card_id=None,
            total=-owed.units,
            rounding=(owed - paid).units,
            original_seq=refund.seq,
            tenders=(BillTender(Means.CASH.value, -paid.units),) if paid else (),
        ),
    )
    if paper:
        work.outbox.add(desk.ids(), "receipt", booked.document_no, desk.now(), booked.seq)
    return paid


def handed_over(plan: RefundPlan, cash_step: int) -> RefundPlan:
    """Return the plan of an erased member's refund as it leaves the shop: principal as cash, forfeited bonus not at all."""
    principal = total((paid.principal for paid in plan.back if paid.principal is not None), plan.money.asset)
    kept = [paid for paid in plan.back if paid.means not in (Means.STORED_VALUE, Means.CASH)]
    cash = total((paid.amount for paid in plan.back if paid.means is Means.CASH), plan.money.asset)
    cash += round_cash(principal, cash_step)
    return replace(plan, back=(*kept, Paid(Means.CASH, cash)) if cash else tuple(kept))


def paid_out_erased(work: Work, refund: StoredBill, asset: Asset) -> Amount:
    """Return the cash that `pay_out_erased` handed over for a refund."""
    return total(
        (
            Amount(-tender.units, asset)
            for one in work.bills.entries_about(refund.seq)
            if one.bill is not None and one.kind is EntryKind.WITHDRAWAL
            for tender in one.bill.tenders
        ),
        asset,
    )


@dataclass(frozen=True, slots=True)
class MergeSide:
    """One member of a merge as they stand."""

    member: Member
    principal: Amount
    bonus: Amount
    points: int
    tier_id: str | None
    card_numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MergePreview:
    """Who goes, who stays, and the one who stays afterwards."""

    gone: MergeSide
    kept: MergeSide
    after: MergeSide


def preview_merge(work: Work, desk: Desk, gone: StoredMember, kept: StoredMember) -> MergePreview:
    """Return both members and what the one who stays will be."""
    chart, on = Chart(desk.rules().asset, desk.till), desk.today()
    sides = []
    for one in (gone, kept):
        accounts = load_accounts(work, chart, one.member, on)
        cards = tuple(card.number for card in work.cards.of_member(one.member.id))
        sides.append(
            MergeSide(one.member, accounts.principal, accounts.bonus, accounts.points_balance, one.tier.tier_id, cards)
        )
    first, second = sides
    after = MergeSide(
        _joined(gone.member, kept.member)[1],
        first.principal + second.principal,
        first.bonus + second.bonus,
        first.points + second.points,
        _joint_tier(work, desk, gone, kept).tier_id,
        (*second.card_numbers, *first.card_numbers),
    )
    return MergePreview(first, second, after)


def merge_members(
    work: Work,
    desk: Desk,
    gone: StoredMember,
    kept: StoredMember,
    actor: Actor,
    *,
    request_id: str,
    fingerprint: str,
    approver: str | None,
) -> Booked:
    """Move every bucket by one entry, lot by lot, and everything else that names the member who goes."""
    chart, on = Chart(desk.rules().asset, desk.till), desk.today()
    source, target = load_accounts(work, chart, gone.member, on), load_accounts(work, chart, kept.member, on)
    postings = Postings()
    for bucket in _buckets(chart, source, target):
        _move(postings, *bucket, on)
    tab = Amount(work.ledger.balance(chart.tab(gone.member.id)), chart.asset)
    postings.add(chart.tab(gone.member.id), -tab)
    postings.add(chart.tab(kept.member.id), tab)
    _move_coupons(work, postings, gone.member.id, kept.member.id)
    booked = desk.post(
        work,
        EntryKind.MERGE,
        postings.done(),
        request_id=request_id,
        fingerprint=fingerprint,
        actor=actor,
        approver=approver,
    )
    tier = _joint_tier(work, desk, gone, kept)
    leaving, staying = _joined(gone.member, kept.member)
    for card in work.cards.of_member(gone.member.id):
        work.cards.update(_moved_card(card, staying))
    for gift in work.gift_cards.of_member(gone.member.id):
        work.gift_cards.update(replace(gift.card, member_id=staying.id))
    work.members.set_pin(gone.member.id, "")
    work.members.update(leaving)
    work.members.update(staying)
    work.members.set_tier(gone.member.id, TierState())
    work.members.set_tier(staying.id, tier)
    _point_to(work, gone.member, staying)
    move_parts(work, gone.member.id, staying.id)
    for row in work.plans.cards_of_member(gone.member.id, usable_only=False):
        work.plans.put_card(replace(row, card=replace(row.card, member_id=staying.id)))
    join_terms(work, desk, gone.member.id, staying.id)
    _join_tab_limits(work, gone.member.id, staying.id)
    keep_welcomes(work, desk.rules(), gone.member.id, staying.id, booked.seq)
    work.audit.add(desk.now_text(), actor.staff_id, "members_merged", staying.id,
                   {"gone": gone.member.id, "seq": str(booked.seq)}, approver=approver)  # fmt: skip
    return replace(booked, changes=work.changes)


def _move_coupons(work: Work, postings: Postings, gone_id: str, kept_id: str) -> None:
    """Each coupon becomes one of the member who stays, with its dates and what is left of it."""
    for coupon in work.coupons.of_member(gone_id):
        account = coupon_account(coupon.template_id, coupon.template_version)
        lot = NewLot(coupon.uses_left, coupon.last_day, coupon.issued_on, holder=kept_id)
        postings.add(account, zero(account.asset), lots=[lot], uses=[LotUse(coupon.id, coupon.uses_left)])


def _cancel_coupons(work: Work, postings: Postings, member_id: str) -> None:
    for coupon in work.coupons.of_member(member_id):
        account = coupon_account(coupon.template_id, coupon.template_version)
        uses = [LotUse(coupon.id, coupon.uses_left)]
        book_coupons(postings, account, -coupon.uses_left, AccountKind.COUPONS_CANCELLED, uses=uses)


def _join_tab_limits(work: Work, gone_id: str, kept_id: str) -> None:
    """A limit of one's own stays, the higher one where both had theirs."""
    limits = [one for member in (gone_id, kept_id) if (one := work.plans.tab_limit(member)) is not None]
    if limits:
        work.plans.set_tab_limit(kept_id, max(limits))
    work.plans.set_tab_limit(gone_id, None)


def _everything(lots: Iterable[Lot]) -> tuple[LotUse, ...]:
    return tuple(LotUse(lot.id, lot.left) for lot in lots)


def _buckets(
    chart: Chart, source: Accounts, target: Accounts
) -> Iterator[tuple[AccountRef, AccountRef, Amount, Amount, Sequence[Lot], Sequence[Lot]]]:
    gone, kept = source.member.id, target.member.id
    yield (chart.principal(gone), chart.principal(kept), source.principal, target.principal,
           source.principal_lots, target.principal_lots)  # fmt: skip
    yield (chart.bonus(gone), chart.bonus(kept), source.bonus, target.bonus, source.bonus_lots, target.bonus_lots)
    yield (chart.points(gone), chart.points(kept), Amount(source.points_balance, POINTS),
           Amount(target.points_balance, POINTS), source.points_lots, target.points_lots)  # fmt: skip


def _move(
    postings: Postings,
    source: AccountRef,
    target: AccountRef,
    amount: Amount,
    there: Amount,
    lots: Sequence[Lot],
    target_lots: Sequence[Lot],
    on: date,
) -> None:
    """Lots keep their dates; points below zero on one side are repaid from the other, nearest expiry first."""
    if amount.units > 0:
        debt = min(max(0, -there.units), amount.units)
        repaid = {use.lot_id: use.units for use in _taken(lots, debt, on)}
        copies = [
            NewLot(left, lot.expires_on, lot.earned_on, lot.usable_from)
            for lot in lots
            if (left := lot.left - repaid.get(lot.id, 0))
        ]
        postings.add(source, -amount, floor=0, uses=_everything(lots))
        postings.add(target, amount, lots=copies)
    elif amount.units < 0:
        repaid_here = min(-amount.units, max(0, there.units))
        postings.add(source, -amount)
        postings.add(target, amount, floor=NO_FLOOR, uses=_taken(target_lots, repaid_here, on))


def _taken(lots: Sequence[Lot], units: int, on: date) -> tuple[LotUse, ...]:
    """Take units in the order of use, then from what waits or is past its day, so that lots explain the balance."""
    first = usable(lots, on)
    uses, missing = [], units
    for lot in (*first, *(lot for lot in lots if lot not in first)):
        if missing and lot.left:
            uses.append(LotUse(lot.id, min(lot.left, missing)))
            missing -= uses[-1].units
    return tuple(uses)


def _joined(gone: Member, kept: Member) -> tuple[Member, Member]:
    leaving, staying = merged(gone, kept)
    named = MemberKind.NAMED in (gone.kind, kept.kind)
    return leaving, replace(staying, kind=MemberKind.NAMED if named else MemberKind.BEARER)


def _moved_card(card: Card, staying: Member) -> Card:
    kind = CardKind.NAMED if staying.kind is MemberKind.NAMED else card.kind
    return replace(card, member_id=staying.id, kind=kind)


def _joint_tier(work: Work, desk: Desk, gone: StoredMember, kept: StoredMember) -> TierState:
    """The better of both levels, judged by the joint history (rules.md)."""
    rules, on = desk.rules(), desk.today()
    if not rules.tiers.tiers:
        return kept.tier
    best = max(kept.tier, gone.tier, key=lambda state: rules.tiers.rank(state.tier_id))
    facts = [tier_facts(work, one.member.id, rules, on).measures for one in (gone, kept)]
    joint = TierFacts(
        tuple(
            Measure(first.basis, first.window_days, first.units + second.units)
            for first, second in zip(*facts, strict=True)
        )
    )
    return assess(best, joint, rules.tiers, on).state


def _point_to(work: Work, gone: Member, staying: Member) -> None:
    """Whatever led to the member who goes leads to the one who stays."""
    for member_id in work.members.merged_into(gone.id):
        if member_id != gone.id and (earlier := work.members.get(member_id)) is not None:
            work.members.update(replace(earlier, merged_into=staying.id))
    for person in work.staff.all():
        if person.member_id == gone.id:
            work.staff.update(replace(person, member_id=staying.id))
    if gone.photo and staying.photo != gone.photo:
        work.pictures.remove(gone.photo)
