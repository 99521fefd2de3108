"""Members and their balances from tables: a preview first, then all of it or nothing, and undone as a whole (X1-X3)."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from shop_member.domain.amounts import POINTS, Amount
from shop_member.domain.bookings import Chart
from shop_member.domain.cards import CardKind, CardState, close
from shop_member.domain.cells import guard, unguard
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.exchange import ReadsSheets, Sheet, WritesSheets
from shop_member.domain.imports import Action, Imported, Plan, PlannedRow
from shop_member.domain.ledger import AccountKind, EntryKind, NewLot, Posting, Postings, fingerprint
from shop_member.domain.members import MemberKind, MemberState, erased
from shop_member.domain.permissions import Actor, Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.progress import Told, part, untold, watched
from shop_member.domain.tiers import TierFacts, TierState, assess
from shop_member.domain.views import ImportBatch, StoredEntry
from shop_member.domain.wallet import LotUse
from shop_member.services.cards import make_card
from shop_member.services.desk import Desk, fresh_ref
from shop_member.services.import_plan import REVERSED, SOURCE, free_digest, plan_import
from shop_member.words import sentence

DONE = "done"


@dataclass(slots=True)
class ImportService:
    """Previews, applies and undoes imports."""

    desk: Desk
    read_sheet: ReadsSheets
    write_sheet: WritesSheets
    refs: Callable[[], str] = fresh_ref

    def preview(self, by: str, path: Path, *, minor_units: bool = False, told: Told = untold) -> Plan:
        """Return what a file would do: new, update, skip, conflict and error, row by row; nothing is written.

        Refuses: NOT_PERMITTED, SHEET_NOT_READABLE (line), SHEET_EMPTY, SHEET_TOO_LARGE, COLUMN_MISSING, COLUMN_TWICE.
        Raises: Fault FILE_UNREADABLE.
        """
        sheet = self._sheet(path)
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.IMPORT)
            return plan_import(work, self.desk, sheet, minor_units=minor_units, told=told)

    def apply(
        self,
        request_id: str,
        by: str,
        path: Path,
        *,
        good_rows_only: bool = False,
        minor_units: bool = False,
        told: Told = untold,
    ) -> Imported:
        """Do what the preview says, in one unit of work; the file is planned anew on what the shop says now.

        The same file again adds nothing (X3). Stopped by `told`, nothing was booked. Refuses: as `preview`, and ROWS_WRONG
        (count) if rows can't be imported and `good_rows_only` was not chosen.
        """
        sheet = self._sheet(path)
        mark = fingerprint("import", by, sheet.digest, good_rows_only, minor_units)
        with self.desk.writing() as work:
            if (earlier := work.ledger.find_request(request_id, mark)) is not None:
                return self._done_before(work, earlier)
            actor = self.desk.actor(work, by)
            require(actor, Permission.IMPORT)
            plan = plan_import(work, self.desk, sheet, minor_units=minor_units, told=part(told, 0.0, 0.3))
            if plan.wrong and not good_rows_only:
                raise Refusal(Refused.ROWS_WRONG, count=len(plan.wrong))
            return self._apply(work, actor, plan, request_id, mark, part(told, 0.3, 1.0))

    def write_errors(self, path: Path, out: Path, plan: Plan) -> int:
        """Write the rows that can't be imported with their original columns, line number and reason; return how many.

        Cells stay harmless for spreadsheets, and the corrected file can be imported as it is. Raises: Fault DISK_FULL,
        DISK_ERROR.
        """
        sheet = self._sheet(path)
        wrong = {row.line: row.refusal for row in plan.wrong}
        rows = [
            (*map(_harmless, cells), *("" for _ in range(len(sheet.header) - len(cells))), str(line), sentence(refusal))
            for line, cells in sheet.rows
            if (refusal := wrong.get(line)) is not None
        ]
        self.write_sheet(out, (*sheet.header, "line", "reason"), rows)
        return len(rows)

    def batches(self, by: str) -> tuple[ImportBatch, ...]:
        """Return every import, newest first. Refuses: NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.IMPORT)
            return work.imports.all()

    def reverse(self, request_id: str, by: str, batch_id: str, *, told: Told = untold) -> Imported:
        """Undo a whole import: every balance by an entry of its own, and members who did nothing else since go.

        Fields of members that were there before stay as the import left them. Stopped by `told`, all of it stays.

        Refuses: NOT_PERMITTED, BATCH_UNKNOWN, BATCH_REVERSED, BATCH_SPENT once anything of it was used.
        """
        mark = fingerprint("reverse_import", by, batch_id)
        with self.desk.writing() as work:
            if (earlier := work.ledger.find_request(request_id, mark)) is not None:
                return self._done_before(work, earlier)
            actor = self.desk.actor(work, by)
            require(actor, Permission.IMPORT)
            batch = work.imports.get(batch_id)
            if batch is None:
                raise Refusal(Refused.BATCH_UNKNOWN)
            if batch.state == REVERSED:
                raise Refusal(Refused.BATCH_REVERSED, name=batch.name)
            report = json.loads(batch.report)
            seqs = range(report["first_seq"], report["last_seq"] + 1)
            undone = self._reverse_entries(work, actor, batch, seqs, request_id, part(told, 0.0, 0.5))
            rows = work.imports.rows_of(batch_id)
            gone = sum(
                self._remove(work, member_id, undone)
                for _, _, member_id in watched(rows, part(told, 0.5, 1.0), len(rows))
            )
            work.imports.set_state(batch_id, REVERSED)
            detail = {"name": batch.name, "entries": str(len(undone) // 2), "members": str(gone)}
            work.audit.add(self.desk.now_text(), actor.staff_id, "import_reversed", batch_id, detail)
            work.ledger.record_request(request_id, mark, f"batch:{batch_id}")
            return Imported(batch_id, {"entries": len(undone) // 2, "members": gone}, work.changes)

    # -- parts

    def _sheet(self, path: Path) -> Sheet:
        return self.read_sheet(path, self.desk.settings().language)

    def _done_before(self, work: Work, outcome: str) -> Imported:
        batch = work.imports.get(outcome.removeprefix("batch:"))
        counts = json.loads(batch.report)["counts"] if batch else {}
        return Imported(batch.id if batch else "", counts, Changes.NONE, repeated=True)

    def _apply(self, work: Work, actor: Actor, plan: Plan, request_id: str, mark: str, told: Told) -> Imported:
        counts = {action.value: plan.count(action) for action in Action}
        todo = [row for row in plan.rows if row.action in (Action.NEW, Action.UPDATE)]
        if not todo:
            work.ledger.record_request(request_id, mark, "batch:")
            return Imported("", counts)
        batch_id, first = self.desk.ids(), work.exports.head()[0] + 1
        opened = sum(1 for row in todo if row.action is Action.NEW and row.opening)
        report = {"counts": counts, "first_seq": first, "last_seq": first + opened - 1}
        now = self.desk.now_text()
        work.imports.add(
            ImportBatch(batch_id, free_digest(work, plan.digest), plan.name[:200], now, json.dumps(report), DONE)
        )
        for row in watched(todo, told, len(todo)):
            if row.action is Action.NEW:
                self._add(work, actor, row, batch_id)
            elif row.member is not None:
                work.members.update(row.member)
                fields = " ".join(change.column for change in row.changes)
                work.audit.add(now, actor.staff_id, "member_edited", row.member.id, {"fields": fields})
        detail = {"name": plan.name[:200]} | {name: str(count) for name, count in counts.items()}
        work.audit.add(now, actor.staff_id, "import_applied", batch_id, detail)
        work.ledger.record_request(request_id, mark, f"batch:{batch_id}")
        return Imported(batch_id, counts, work.changes)

    def _add(self, work: Work, actor: Actor, row: PlannedRow, batch_id: str) -> None:
        member, desk = row.member, self.desk
        assert member is not None
        work.members.add(member)
        kind = CardKind.BEARER if member.kind is MemberKind.BEARER else CardKind.NAMED
        work.cards.add(make_card(work, desk, self.refs, kind, member.id))
        work.imports.add_row(SOURCE, row.key, member.id, batch_id)
        rules, today = desk.rules(), desk.today()
        chart = Chart(rules.asset, desk.till)
        if (tier := assess(TierState(), TierFacts(()), rules.tiers, today)).changed:
            work.members.set_tier(member.id, tier.state)  # a level that takes nothing
        opening = row.opening
        if not opening:
            return
        postings = Postings()
        principal, bonus = Amount(opening.principal, rules.asset), Amount(opening.bonus, rules.asset)
        points = Amount(opening.points, POINTS)
        points_until = opening.points_expire_on or rules.points.expiry.last_day(today)
        for account, amount, until in (
            (chart.principal(member.id), principal, rules.wallet.principal_expiry.last_day(today)),
            (chart.bonus(member.id), bonus, opening.bonus_expires_on),
            (chart.points(member.id), points, points_until),
        ):
            postings.add(account, amount, lots=[NewLot(amount.units, until, today)] if amount else [])
        postings.add(chart.shop(AccountKind.IMPORTS), -(principal + bonus))
        postings.add(chart.shop(AccountKind.IMPORTS, POINTS), -points)
        desk.post(
            work,
            EntryKind.IMPORT,
            postings.done(),
            request_id=f"{batch_id}:{row.line}",
            fingerprint=fingerprint("import_row", batch_id, row.line, opening.principal, opening.bonus, opening.points),
            actor=actor,
        )

    def _reverse_entries(
        self, work: Work, actor: Actor, batch: ImportBatch, seqs: range, request_id: str, told: Told
    ) -> frozenset[int]:
        undone = set()
        for seq in watched(seqs, told, len(seqs)):
            entry = work.bills.entry(seq)
            if entry is None or entry.kind is not EntryKind.IMPORT or work.bills.entries_about(seq):
                raise Refusal(Refused.BATCH_SPENT, name=batch.name)
            booked = self.desk.post(
                work,
                EntryKind.IMPORT_REVERSAL,
                self._opposite(work, entry, batch),
                request_id=f"{request_id}:{seq}",
                fingerprint=fingerprint("reverse_import_row", batch.id, seq),
                actor=actor,
                reverses=seq,
            )
            undone |= {seq, booked.seq}
        return frozenset(undone)

    def _opposite(self, work: Work, entry: StoredEntry, batch: ImportBatch) -> tuple[Posting, ...]:
        lots = dict(work.ledger.lots_of(entry.seq))
        postings = Postings()
        for posting in entry.postings:
            back = Amount(-posting.units, posting.account.asset)
            lot = lots.get(posting.account)
            if lot is None:
                postings.add(posting.account, back)
            elif lot.left != posting.units:
                raise Refusal(Refused.BATCH_SPENT, name=batch.name)
            else:
                postings.add(posting.account, back, floor=0, uses=[LotUse(lot.id, lot.left)])
        return postings.done()

    def _remove(self, work: Work, member_id: str, undone: frozenset[int]) -> bool:
        """Take a member away whom the import made and who did nothing else, so that a corrected file can bring them."""
        member = work.members.get(member_id)
        if member is None or member.state is not MemberState.ACTIVE:
            return False
        moved = {row.seq for row in work.bills.movements(member_id, limit=3)}
        if moved - undone or work.bills.of_member(member_id, limit=1):
            return False
        for card in work.cards.of_member(member_id):
            if card.state is not CardState.REPLACED:
                work.cards.update(close(card))
        work.members.set_tier(member_id, TierState())
        work.members.set_pin(member_id, "")
        work.members.update(erased(member))
        return True


def _harmless(cell: str) -> str:
    return guard(unguard(cell))
