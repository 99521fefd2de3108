"""What a return does to lots, points and its own bill, apart from who asks for it (S8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from shop_member.domain import records
from shop_member.domain.amounts import POINTS, Amount, zero
from shop_member.domain.bills import StepKind
from shop_member.domain.bookings import Chart, book_money, book_revenue
from shop_member.domain.ledger import (
    NO_FLOOR,
    AccountKind,
    AccountRef,
    Bill,
    BillKind,
    BillLine,
    BillStep,
    BillTender,
    EntryKind,
    NewLot,
    Postings,
)
from shop_member.domain.points import EarnRate, take_back
from shop_member.domain.ports import Work
from shop_member.domain.refunds import RefundPlan
from shop_member.domain.sold import SoldSale
from shop_member.domain.tenders import Means
from shop_member.domain.views import StoredBill, StoredEntry
from shop_member.domain.wallet import LotUse
from shop_member.services.accounts import Accounts


def claim_of(work: Work, stored: StoredBill) -> StoredEntry | None:
    """Return the late claim by which the points of a sale went to a member, or None."""
    if stored.bill.member_id is not None:
        return None
    about = work.bills.entries_about(stored.seq)
    return next((one for one in about if one.kind is EntryKind.LATE_CLAIM and one.bill is not None), None)


def with_claim(sale: SoldSale, claim: StoredEntry | None) -> SoldSale:
    """Return the sale with the points and the rate of its late claim, from which its returns reckon."""
    if claim is None or claim.bill is None:
        return sale
    rate = records.from_json(EarnRate, claim.bill.snapshot)
    return replace(sale, points_earned=claim.bill.points_earned, rate=rate)


def lots_given_back(
    work: Work, stored: StoredBill, account: AccountRef, units: int, accounts: Accounts
) -> tuple[tuple[LotUse, ...], tuple[NewLot, ...]]:
    """Return where `units` go back to: the lots the sale used, last used first, as far as each gave and has room.

    What no lot of the account can take becomes new lots with the dates of those that gave: a member who was merged since
    has other lots.
    """
    if units <= 0:
        return (), ()
    kind, asset = account.kind, account.asset
    own = (one.account for one in stored.postings if one.account.kind is kind and one.account.asset == asset)
    source = next(own, account)
    gave, loose = _still_out(work, stored, source, account)
    found = work.ledger.lots_by_id(gave)
    uses: list[LotUse] = []
    new: list[NewLot] = []
    missing, latest = units, None
    for lot_id, out in reversed(gave.items()):
        lot, whole = found[lot_id]
        latest = latest or lot
        before = min(out, loose)
        back = min(out - before, missing)
        into = min(back, whole - lot.left) if source == account else 0
        if into:
            uses.append(LotUse(lot_id, -into))
        if back > into:
            new.append(NewLot(back - into, lot.expires_on, lot.earned_on, lot.usable_from))
        loose, missing = loose - before, missing - back
    if missing:
        new.append(NewLot(missing, latest.expires_on if latest else None, latest.earned_on if latest else accounts.on))
    return tuple(uses), tuple(new)


def _still_out(work: Work, stored: StoredBill, source: AccountRef, account: AccountRef) -> tuple[dict[str, int], int]:
    """Return what each lot gave for a sale and has not got back, and what came back as lots of its own."""
    gave = {str(lot): used for lot, used in work.ledger.lot_uses(stored.seq, source) if used > 0}
    loose = 0
    for one in work.bills.returns_of(stored.seq):
        for ref in {source, account}:
            for lot, used in work.ledger.lot_uses(one.seq, ref):
                if used < 0 and str(lot) in gave:
                    gave[str(lot)] = max(0, gave[str(lot)] + used)
        made = [lot.id for ref, lot in work.ledger.lots_of(one.seq) if ref.kind is account.kind]
        loose += sum(whole for _, whole in work.ledger.lots_by_id(made).values())
    return gave, loose


def give_points_back(
    work: Work,
    postings: Postings,
    chart: Chart,
    stored: StoredBill,
    accounts: Accounts,
    *,
    back: int,
    taken: int,
    claim: StoredEntry | None = None,
) -> None:
    """Book the points of a return: `back` were used and come back, `taken` were won (by the `claim`) and go (S8).

    The balance may go below zero; lots then hold nothing, so that they always explain what is left of a balance.
    """
    if not back and not taken:
        return
    account, balance = chart.points(accounts.member.id), accounts.points_balance
    after = balance + back - taken
    grows = max(after, 0) - max(balance, 0)
    own = [lot.id for ref, lot in work.ledger.lots_of(claim.seq if claim else stored.seq) if ref == account]
    wanted = back - grows
    goes, missing = take_back(accounts.points_lots, max(wanted, 0), accounts.on, own[0] if own else None)
    left_over = {use.lot_id for use in goes}
    extra: list[LotUse] = []
    short = max(missing - back, 0)  # only lots past their day are left to take from
    for lot in accounts.points_lots:
        if short and lot.id not in left_over:
            extra.append(LotUse(lot.id, min(lot.left, short)))
            short -= extra[-1].units
    comes, lots = lots_given_back(work, stored, account, max(back - missing, 0), accounts)
    merged: dict[str, int] = {}
    for use in (*goes, *extra, *comes):
        merged[use.lot_id] = merged.get(use.lot_id, 0) + use.units
    uses = tuple(LotUse(lot_id, units) for lot_id, units in merged.items() if units)
    postings.add(account, Amount(back - taken, POINTS), floor=NO_FLOOR, uses=uses, lots=lots)
    postings.add(chart.shop(AccountKind.POINTS_USED, POINTS), Amount(-back, POINTS))
    postings.add(chart.shop(AccountKind.POINTS_ISSUED, POINTS), Amount(taken, POINTS))


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose points and level a return touches: the member's id on the bill, the level before it and after."""

    member_id: str | None
    before: str | None = None
    after: str | None = None


def refund_bill(
    stored: StoredBill, sale: SoldSale, plan: RefundPlan, whose: Whose, coupons: Sequence[BillStep] = ()
) -> Bill:
    """Return the bill of a refund: the lines that came back with minus signs, and where the money goes.

    What was deducted for points already spent is a step of it and was never given back: total and cash are without it.
    """
    by_id = {line.id: stored.bill.lines[at] for at, line in enumerate(sale.lines)}
    lines = []
    for at, one in enumerate(plan.lines):
        sold = by_id[one.line_id]
        lines.append(
            BillLine(
                line=at,
                item_id=sold.item_id,
                name=sold.name,
                category_id=sold.category_id,
                quantity=-one.quantity,
                unit_price=sold.unit_price,
                tax_rate=sold.tax_rate,
                gross=-one.value.units,
                net_due=-one.money.units,
                tax=-one.tax.units,
                of_line=sold.line,
            )
        )
    worth = sum((one.value - one.money).units for one in plan.lines)
    return Bill(
        kind=BillKind.REFUND,
        member_id=whose.member_id,
        card_id=stored.bill.card_id,
        total=(plan.deducted - plan.money).units,
        rounding=-plan.rounding.units,
        points_earned=-plan.points_net,
        points_used=-plan.points_back,
        points_worth=-worth,
        tier_before=whose.before,
        tier_after=whose.after,
        original_seq=stored.seq,
        snapshot=records.to_json(plan),
        lines=tuple(lines),
        steps=_numbered(*_steps(plan, worth), *coupons),
        tenders=tuple(_back_tenders(plan)),
    )


def void_bill(stored: StoredBill, points_taken: int, whose: Whose, coupons: Sequence[BillStep] = ()) -> Bill:
    """Return the bill of a void: every figure of the original with the other sign, points as far as they were taken."""
    bill = stored.bill
    return Bill(
        kind=BillKind.VOID,
        member_id=whose.member_id,
        card_id=bill.card_id,
        total=-bill.total,
        rounding=-bill.rounding,
        points_earned=-points_taken,
        points_used=-bill.points_used,
        points_worth=-bill.points_worth,
        tip=-bill.tip,
        tier_before=whose.before,
        tier_after=whose.after,
        original_seq=stored.seq,
        steps=_numbered(*coupons),
        tenders=tuple(BillTender(tender.means, -tender.units) for tender in bill.tenders),
    )


def _numbered(*steps: BillStep) -> tuple[BillStep, ...]:
    return tuple(replace(step, step=at) for at, step in enumerate(steps))


def _steps(plan: RefundPlan, worth: int) -> list[BillStep]:
    """Why the lines do not sum to what was given back: the part that points paid, and points already spent."""
    steps = []
    if worth:
        steps.append(BillStep(0, StepKind.POINTS.value, "", worth, plan.points_back))
    if plan.deducted:
        steps.append(BillStep(1, StepKind.POINTS_OWED.value, "", plan.deducted.units, plan.points_deducted))
    return steps


def _back_tenders(plan: RefundPlan) -> list[BillTender]:
    by_means: dict[str, int] = {Means.CASH.value: plan.deducted.units} if plan.deducted else {}
    for paid in plan.back:
        by_means[paid.means.value] = by_means.get(paid.means.value, 0) - paid.amount.units
    return [BillTender(means, units) for means, units in by_means.items()]


def money_back(chart: Chart, plan: RefundPlan) -> Postings:
    """Revenue and tax are taken back, each outside means gives back its part, missing points stay in the drawer."""
    postings = Postings()
    book_revenue(
        postings,
        chart,
        revenue=-plan.revenue,
        tax=-plan.tax_in_all,
        tip=zero(chart.asset),
        rounding=-plan.rounding,
    )
    book_money(postings, chart, ((paid.means, -paid.amount) for paid in plan.back))
    if plan.deducted:
        postings.add(chart.means(Means.CASH), -plan.deducted)
        postings.add(chart.shop(AccountKind.ADJUSTMENTS), plan.deducted)
    return postings
