"""What each event of the shop does to the accounts: one function per kind of entry, each sum zero per asset.

Read with ledger.py (credit is positive). Sale: sales, tax, tips and rounding are credited; drawer, terminal, other means,
principal and bonus are debited. Top-up: principal and bonus are credited, the drawer and `bonus_given` are debited.
Points are booked against issued, used and expired, in their own asset.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from shop_member.domain.amounts import COUPONS, POINTS, Amount, Asset
from shop_member.domain.ledger import NO_FLOOR, SHOP, AccountKind, AccountRef, NewLot, Postings
from shop_member.domain.tenders import MEMBER_MEANS, Means
from shop_member.domain.wallet import LotUse


@dataclass(frozen=True, slots=True)
class Chart:
    """The accounts of one till in one currency."""

    asset: Asset
    till: str

    def shop(self, kind: AccountKind, asset: Asset | None = None) -> AccountRef:
        """Return an account of the business as a whole."""
        return AccountRef(kind, SHOP, asset or self.asset)

    def principal(self, member_id: str) -> AccountRef:
        """Return what the member paid in."""
        return AccountRef(AccountKind.PRINCIPAL, member_id, self.asset)

    def bonus(self, member_id: str) -> AccountRef:
        """Return what the member was given."""
        return AccountRef(AccountKind.BONUS, member_id, self.asset)

    def points(self, member_id: str) -> AccountRef:
        """Return the member's points."""
        return AccountRef(AccountKind.POINTS, member_id, POINTS)

    def tab(self, member_id: str) -> AccountRef:
        """Return what the member owes: below zero (V11)."""
        return AccountRef(AccountKind.TAB, member_id, self.asset)

    def means(self, means: Means) -> AccountRef:
        """Return where money of a means from outside lies until the shift closes. Member means have none (KeyError)."""
        kind = {
            Means.CASH: AccountKind.DRAWER,
            Means.CARD: AccountKind.TERMINAL,
            Means.OTHER: AccountKind.OTHER_MEANS,
        }[means]
        return AccountRef(kind, self.till, self.asset)


@dataclass(frozen=True, slots=True)
class WalletUse:
    """Stored value that pays (or, with negative amounts, is paid back), with the lots it comes from."""

    member_id: str
    principal: Amount
    bonus: Amount
    principal_uses: tuple[LotUse, ...] = ()
    bonus_uses: tuple[LotUse, ...] = ()


def book_money(postings: Postings, chart: Chart, paid: Iterable[tuple[Means, Amount]]) -> None:
    """Debit what was taken by each outside means (credit what was given back); the member's own are booked apart."""
    for means, amount in paid:
        if means not in MEMBER_MEANS:
            postings.add(chart.means(means), -amount)


def book_revenue(
    postings: Postings, chart: Chart, *, revenue: Amount, tax: Amount, tip: Amount, rounding: Amount
) -> None:
    """Credit what a bill earned; negative amounts take it back."""
    postings.add(chart.shop(AccountKind.SALES), revenue)
    postings.add(chart.shop(AccountKind.TAX), tax)
    postings.add(chart.shop(AccountKind.TIPS), tip)
    postings.add(chart.shop(AccountKind.ROUNDING), rounding)


def book_wallet(postings: Postings, chart: Chart, use: WalletUse) -> None:
    """Debit stored value; a redemption never passes zero in either bucket (V4)."""
    postings.add(chart.principal(use.member_id), -use.principal, floor=0, uses=use.principal_uses)
    postings.add(chart.bonus(use.member_id), -use.bonus, floor=0, uses=use.bonus_uses)


def book_points_used(postings: Postings, chart: Chart, member_id: str, points: int, uses: Sequence[LotUse]) -> None:
    """Debit points that were redeemed (negative: given back); never below zero."""
    postings.add(chart.points(member_id), Amount(-points, POINTS), floor=0, uses=uses)
    postings.add(chart.shop(AccountKind.POINTS_USED, POINTS), Amount(points, POINTS))


def book_points_won(postings: Postings, chart: Chart, member_id: str, points: int, lots: Sequence[NewLot]) -> None:
    """Credit points that were earned."""
    postings.add(chart.points(member_id), Amount(points, POINTS), lots=lots)
    postings.add(chart.shop(AccountKind.POINTS_ISSUED, POINTS), Amount(-points, POINTS))


def book_points_taken_back(
    postings: Postings, chart: Chart, member_id: str, points: int, uses: Sequence[LotUse], *, may_go_negative: bool
) -> None:
    """Debit points that a return takes back; points already spent leave a negative balance if the shop allows (S8)."""
    floor = NO_FLOOR if may_go_negative else 0
    postings.add(chart.points(member_id), Amount(-points, POINTS), floor=floor, uses=uses)
    postings.add(chart.shop(AccountKind.POINTS_ISSUED, POINTS), Amount(points, POINTS))


def book_top_up(
    postings: Postings,
    chart: Chart,
    member_id: str,
    principal: Amount,
    bonus: Amount,
    *,
    principal_lot: NewLot | None,
    bonus_lot: NewLot | None,
) -> None:
    """Credit both buckets; the gift is debited to `bonus_given`, the money comes by `book_money`."""
    postings.add(chart.principal(member_id), principal, lots=[principal_lot] if principal_lot else [])
    postings.add(chart.bonus(member_id), bonus, lots=[bonus_lot] if bonus_lot else [])
    postings.add(chart.shop(AccountKind.BONUS_GIVEN), -bonus)


def points_lots(points: int, balance_before: int, lot: NewLot) -> tuple[NewLot, ...]:
    """Return the lot that newly won points make: what repays a negative balance makes none."""
    left = points - min(points, max(0, -balance_before))
    return (NewLot(left, lot.expires_on, lot.earned_on, lot.usable_from),) if left else ()


# -- coupons: issued + used + cancelled + expired = what members hold, counted in uses


def coupon_account(template_id: str, version: int) -> AccountRef:
    """Return the account of the coupons of one kind, as one version issued them."""
    return AccountRef(AccountKind.COUPON, f"{template_id}@{version}", COUPONS)


def book_coupons(
    postings: Postings,
    account: AccountRef,
    units: int,
    against: AccountKind,
    *,
    lots: Sequence[NewLot] = (),
    uses: Sequence[LotUse] = (),
) -> None:
    """Credit coupons (below zero: debit, never past zero) against why: issued, used, cancelled or expired."""
    postings.add(account, Amount(units, COUPONS), floor=0, lots=lots, uses=uses)
    postings.add(AccountRef(against, SHOP, COUPONS), Amount(-units, COUPONS))


def book_coupon_used(postings: Postings, account: AccountRef, coupon_id: str) -> None:
    """Use up one use of a coupon (I8)."""
    book_coupons(postings, account, -1, AccountKind.COUPONS_USED, uses=[LotUse(coupon_id, 1)])


def book_coupon_back(postings: Postings, account: AccountRef, coupon_id: str) -> None:
    """Give one use of a coupon back; it keeps its last day."""
    book_coupons(postings, account, 1, AccountKind.COUPONS_USED, uses=[LotUse(coupon_id, -1)])
