"""Gifts of the top-up ladder that come in monthly parts: kept with the top-up, given by the day's turn, stopped (V2)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from shop_member.domain.amounts import Amount, zero
from shop_member.domain.bookings import Chart, book_points_won, book_top_up, points_lots
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.instalments import GiftPart, PartState
from shop_member.domain.ledger import BillKind, EntryKind, NewLot, Postings, fingerprint
from shop_member.domain.members import MemberState
from shop_member.domain.points import new_points
from shop_member.domain.ports import Work
from shop_member.domain.views import GiftPartRow
from shop_member.services.accounts import find_owner, load_accounts
from shop_member.services.desk import Booked, Desk
from shop_member.services.sale_parts import Returning, Selling


def keep_parts(work: Work, desk: Desk, member_id: str, seq: int, parts: Iterable[GiftPart]) -> None:
    """Keep the parts of a top-up's gift that come later."""
    for part in parts:
        if part.number > 1:
            valid = (part.expires_on - part.on).days if part.expires_on is not None else None
            work.gifts.add_part(
                GiftPartRow(desk.ids(), member_id, seq, part.number, part.on, part.bonus.units, part.points, valid)
            )


def stop_parts(work: Work, parts: Iterable[GiftPartRow]) -> None:
    """Stop what still waits: it never comes, what was given stays."""
    for part in parts:
        if part.state is PartState.WAITING:
            work.gifts.put_part(replace(part, state=PartState.STOPPED))


def move_parts(work: Work, gone_id: str, kept_id: str) -> None:
    """Let what a merged member waits for come to the one who stays."""
    for part in work.gifts.parts_of_member(gone_id):
        work.gifts.put_part(replace(part, member_id=kept_id))


def give_part(work: Work, desk: Desk, part_id: str) -> Booked | None:
    """Book a part whose day has come, once; None if it no longer waits or its member was erased (then it stops)."""
    part = work.gifts.part(part_id)
    if part is None or part.state is not PartState.WAITING or part.due_on > desk.today():
        return None
    member = find_owner(work, part.member_id)
    if member.state is MemberState.ERASED:
        stop_parts(work, [part])
        return None
    rules, today = desk.rules(), desk.today()
    chart = Chart(rules.asset, desk.till)
    accounts = load_accounts(work, chart, member, today)
    postings, bonus = Postings(), Amount(part.bonus, rules.asset)
    expires = None if part.valid_days is None else today + timedelta(days=part.valid_days)
    lot = NewLot(part.bonus, expires, today) if part.bonus else None
    book_top_up(postings, chart, member.id, zero(rules.asset), bonus, principal_lot=None, bonus_lot=lot)
    if part.points:
        fresh = new_points(part.points, accounts.points_balance, rules.points, today)
        lots = points_lots(
            part.points, accounts.points_balance, NewLot(part.points, fresh.expires_on, today, fresh.usable_from)
        )
        book_points_won(postings, chart, member.id, part.points, lots)
    booked = desk.post(
        work,
        EntryKind.INSTALMENT,
        postings.done(),
        request_id=f"instalment:{part.id}",
        fingerprint=fingerprint("instalment", part.id),
        actor=None,
    )
    work.gifts.put_part(replace(part, member_id=member.id, state=PartState.GIVEN, paid_seq=booked.seq))
    return booked


class GiftPartsPart:
    """What a voided top-up does to the parts of its gift."""

    def book(self, selling: Selling) -> None:
        """Nothing: a sale has no gift in parts."""

    def keep(self, selling: Selling, booked: Booked) -> None:
        """Nothing."""

    def give_back(self, returning: Returning) -> None:
        """Stop what has not come. Refuses: VOID_TOP_UP_USED when a later part has come already."""
        stored = returning.stored
        if stored.bill.kind is not BillKind.TOP_UP:
            return
        parts: Sequence[GiftPartRow] = returning.work.gifts.parts_of_top_up(stored.seq)
        if any(part.state is PartState.GIVEN for part in parts):
            raise Refusal(Refused.VOID_TOP_UP_USED, number=stored.document_no)
        stop_parts(returning.work, parts)
