"""The main job on the finished demo shop: scan a member, take the money, print every paper, keep the CSV folder."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from shop_member.app import App, open_shop
from shop_member.demo.build import Builder, DemoOptions
from shop_member.demo.pins import PINS
from shop_member.domain.amounts import Amount
from shop_member.domain.bills import Basket, Line
from shop_member.domain.dates import months_later
from shop_member.domain.errors import Fault, Faulted
from shop_member.domain.returns import ReturnAmount
from shop_member.domain.tenders import Means, Tender
from shop_member.printing.cards import card_picture, write_card, write_card_sheet
from shop_member.printing.output import whole_file
from shop_member.printing.receipts import write_receipt
from shop_member.printing.statements import write_statements
from shop_member.services.returns import RefundCommand
from shop_member.services.statements import StatementRequest
from shop_member.services.till import SaleCommand
from shop_member.services.wallet import TopUpCommand

T = TypeVar("T")
SHEETED = 60
"""Cards on the sheet: the newest members, as a shop prints them."""


@dataclass
class DemoReport:
    """What was made, where, and how long each part took (seconds)."""

    folder: str
    members: int = 0
    entries: int = 0
    sales: int = 0
    liabilities: dict[str, str] = field(default_factory=dict)
    statements: int = 0
    statement_pages: int = 0
    cards: int = 0
    receipts: list[str] = field(default_factory=list)
    csv: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    pins: dict[str, str] = field(default_factory=lambda: dict(PINS))
    seconds: dict[str, float] = field(default_factory=dict)

    def plain(self) -> dict[str, Any]:
        """Return the report as JSON can hold it."""
        return asdict(self)


def make_demo(folder: Path, options: DemoOptions, progress: Callable[[float, str], None]) -> DemoReport:
    """Build the demo shop in `folder` and write shop.db, cards.pdf, receipts, last month's statements, the CSV folder.

    Stopped or broken off, it leaves nothing of it: half a shop would be taken for a whole one. Raises: Fault FILE_EXISTS
    if a shop is there already, disk faults.
    """
    database = folder / "shop.db"
    if database.exists():
        raise Fault(Faulted.FILE_EXISTS, path=str(database))
    before = set(folder.iterdir()) if folder.is_dir() else None
    try:
        return _made(folder, options, progress)
    except BaseException:
        _take_away(folder, before)
        raise


def _take_away(folder: Path, before: set[Path] | None) -> None:
    """Remove what was not there before; `None`: the folder itself was not."""
    for path in [folder] if before is None else set(folder.iterdir()) - before:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _made(folder: Path, options: DemoOptions, progress: Callable[[float, str], None]) -> DemoReport:
    report = DemoReport(str(folder))
    builder = Builder(folder, options)
    app = builder.app
    try:
        _timed(report, "shop", lambda: builder.run(progress))
        builder.clock.at = builder.clock.now() + timedelta(hours=14)
        _timed(report, "main job", lambda: main_job(builder, folder, report))
        _timed(report, "cards", lambda: _cards(app, builder.staff.owner, folder, report))
        _timed(report, "statements", lambda: _statements(builder, folder, report))
        _timed(report, "csv", lambda: report.csv.update(app.sync.sync_folder(builder.staff.owner, folder / "csv").rows))
        verdict = _timed(report, "verify", lambda: app.verify())
        report.entries = verdict.entries
        report.problems = [f"{problem.code.value} {problem.subject}" for problem in verdict.problems]
        with app.store.reading() as work:
            owed = work.reports.liabilities()
            report.members = work.members.count()
            asset = app.desk.rules().asset
            report.liabilities = {
                "principal": Amount(owed.principal, asset).plain(),
                "bonus": Amount(owed.bonus, asset).plain(),
                "points": str(owed.points),
            }
    finally:
        app.close()
    return report


def _timed(report: DemoReport, name: str, call: Callable[[], T]) -> T:
    began = time.perf_counter()
    result = call()
    report.seconds[name] = round(time.perf_counter() - began, 2)
    return result


def main_job(builder: Builder, folder: Path, report: DemoReport) -> None:
    """Open the till, scan a card, top up, sell against stored value and cash, refund a part, print each receipt."""
    app, by = builder.app, builder.staff.manager
    shift = app.shifts
    carried = shift.carried_over()
    shift.open(builder._new_id(), by, carried)
    member_id, card_id = builder.member_ids[min(builder.member_ids)]
    code = app.cards.payload(app.guests.guest(by, member_id).cards[0])
    guest = app.guests.by_code(by, code).guest
    if guest is None or guest.member.id != member_id:
        raise RuntimeError("the card does not lead to its member")
    amount = builder.money(1000)
    topped = app.wallet.top_up(
        TopUpCommand(builder._new_id(), by, member_id, amount, (Tender(Means.CASH, amount),), card_id)
    )
    rules = app.desk.rules()
    lines = tuple(
        Line(str(at), item.name, 2000 if at == 1 else 1000, Amount(item.price, rules.asset), item.tax_rate, item.id,
             item.category_id)
        for at, item in enumerate((builder.items[0], builder.items[10], builder.items[-1]), 1)
    )  # fmt: skip
    basket = Basket(lines)
    due = app.till.quote(basket, app.till.accounts(member_id)).total_due
    cash = builder.money(100)
    sold = app.till.sell(
        SaleCommand(
            builder._new_id(),
            by,
            basket,
            (Tender(Means.STORED_VALUE, due - cash), Tender(Means.CASH, cash)),
            member_id,
            card_id,
        )
    )
    reason = builder.shop.texts("refund_reasons")[0]
    half = Amount(lines[0].unit_price.units // 2, rules.asset)
    refund = app.returns.refund(RefundCommand(builder._new_id(), by, sold.document_no, ReturnAmount(half), reason))
    papers = folder / "receipts"
    papers.mkdir(exist_ok=True)
    for document_no in (topped.document_no, sold.document_no, refund.document_no):
        path = papers / f"{document_no}.pdf"
        write_receipt(app.papers.first_print(document_no), path, app.desk.settings().receipt_width_mm)
        report.receipts.append(str(path.relative_to(folder)))
    held = shift.carried_over()
    shift.close(builder._new_id(), by, held, held - carried)


def _cards(app: App, by: str, folder: Path, report: DemoReport) -> None:
    with app.desk.reading() as work:
        newest = [card.id for card in work.cards.page(limit=100_000)][-SHEETED:]
    documents = app.cards.documents(by, newest)
    design = app.desk.settings().card_design
    write_card_sheet(documents, folder / "cards.pdf", "A4", design)
    write_card(documents[0], folder / "card.pdf", design)
    with whole_file(folder / "card.png") as file:
        file.write(card_picture(documents[0]))
    report.cards = len(documents)


def _statements(builder: Builder, folder: Path, report: DemoReport) -> None:
    month = months_later(builder.options.until.replace(day=1), -1)
    request = StatementRequest(month)
    by = builder.staff.owner
    total = builder.app.statements.count(by, request)
    path = folder / f"statements-{month:%Y-%m}.pdf"
    written = write_statements(builder.app.statements.documents(by, request), path, "A4", total=total, apart=True)
    report.statements, report.statement_pages = written.documents, written.pages


def reopen(folder: Path) -> App:
    """Open a demo shop on today's clock."""
    return open_shop(folder / "shop.db", keys_in_file=True)
