"""What the shop hands out, described completely: receipts of any entry with a bill, X and Z reports (R2, P8, V10).

The words are marked here and translated when the paper is drawn, in the paper's language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from shop_member.domain import documents as paper
from shop_member.domain.amounts import POINTS, Amount, Asset
from shop_member.domain.bookings import Chart
from shop_member.domain.clock import from_utc_text
from shop_member.domain.codes import sign_receipt
from shop_member.domain.documents import phrase
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import AccountKind, BillKind, BillLine, BillTender
from shop_member.domain.permissions import Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.shop import ShopSettings
from shop_member.domain.tenders import Means
from shop_member.domain.views import BillRow, ShiftTotals, StoredBill
from shop_member.domain.wallet import expiring
from shop_member.i18n import QT_TRANSLATE_NOOP
from shop_member.services.desk import Desk
from shop_member.services.gift_card_notes import card_tenders, gift_notes
from shop_member.services.paper_notes import came_back_late, sessions_left, tab_after
from shop_member.services.paper_steps import coupon_notes, price_steps, priced
from shop_member.services.shifts import ShiftReport

EXPIRING_DAYS = 60
"""How far ahead a receipt warns of what expires."""

MEANS_WORDS: Mapping[str, str] = {
    Means.CASH: QT_TRANSLATE_NOOP("paper", "Cash"),
    Means.CARD: QT_TRANSLATE_NOOP("paper", "Card terminal"),
    Means.OTHER: QT_TRANSLATE_NOOP("paper", "Other"),
    Means.STORED_VALUE: QT_TRANSLATE_NOOP("paper", "Stored value"),
    Means.GIFT_CARD: QT_TRANSLATE_NOOP("paper", "Gift card"),
    Means.TAB: QT_TRANSLATE_NOOP("paper", "Tab"),
}
_RECEIPTS = {
    BillKind.SALE: paper.ReceiptKind.SALE,
    BillKind.REFUND: paper.ReceiptKind.REFUND,
    BillKind.VOID: paper.ReceiptKind.VOID,
    BillKind.TOP_UP: paper.ReceiptKind.TOP_UP,
    BillKind.WITHDRAWAL: paper.ReceiptKind.WITHDRAWAL,
    BillKind.GIFT_CARD_CASH_OUT: paper.ReceiptKind.GIFT_CARD_CASH_OUT,
    BillKind.SESSION_USE: paper.ReceiptKind.SESSION_USE,
    BillKind.TAB_PAYMENT: paper.ReceiptKind.TAB_PAYMENT,
}
_PAGE = 500
_PRINCIPAL = QT_TRANSLATE_NOOP("paper", "Principal")
_BONUS = QT_TRANSLATE_NOOP("paper", "Bonus")


def shop_header(work: Work, desk: Desk) -> paper.ShopHeader:
    """Return the head of every paper from the shop's settings and logo."""
    logo = work.pictures.get("logo")
    return header_of(desk.settings(), logo.content if logo else None)


def header_of(shop: ShopSettings, logo: bytes | None) -> paper.ShopHeader:
    """Return the head of a paper from settings and a logo, those of now or of a locked month."""
    return paper.ShopHeader(
        name=shop.name,
        address=shop.address,
        phone=shop.phone,
        tax_id=shop.tax_id,
        greeting=shop.greeting,
        logo=logo,
        brand=shop.brand_colour,
        currency=shop.currency,
        language=shop.paper_language,
        zone=shop.zone,
    )


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """One paper in the list of a day: its bill, who made it, and for whom by name (empty for a walk-in guest)."""

    bill: BillRow
    cashier: str
    member: str


@dataclass(slots=True)
class PaperService:
    """Describes receipts and shift reports."""

    desk: Desk

    def receipt(self, document_no: str) -> paper.ReceiptDocument:
        """Return the receipt of a document number as it was first printed. Refuses: RECEIPT_UNKNOWN."""
        with self.desk.reading() as work:
            return self._receipt(work, self._find(work, document_no))

    def receipt_of(self, seq: int) -> paper.ReceiptDocument:
        """Return the receipt of an entry. Refuses: RECEIPT_UNKNOWN for an entry without paper."""
        with self.desk.reading() as work:
            stored = work.bills.bill(seq)
            if stored.document_no is None:
                raise Refusal(Refused.RECEIPT_UNKNOWN, number=str(seq))
            return self._receipt(work, stored)

    def on_day(self, by: str, day: date) -> tuple[ReceiptRow, ...]:
        """Return every paper of a business day, newest first; a past day needs the right to see reports.

        Refuses: NOT_PERMITTED.
        """
        with self.desk.reading() as work:
            wanted = Permission.X_REPORT if day == self.desk.today() else Permission.SEE_REPORTS
            require(self.desk.actor(work, by), wanted)
            bills: list[BillRow] = []
            while page := work.bills.on_days(day, day, bills[-1].seq if bills else None, _PAGE):
                bills.extend(page)
            ids = {bill.member_id for bill in bills if bill.member_id}
            names = {row.id: row.name for row in work.members.rows(ids)}
            cashiers = {actor: work.staff.name_of(actor) for actor in {bill.actor for bill in bills}}
            return tuple(ReceiptRow(bill, cashiers[bill.actor], names.get(bill.member_id or "", "")) for bill in bills)

    def first_print(self, document_no: str) -> paper.ReceiptDocument:
        """Count a print and return the receipt: the original the first time, a numbered copy later (V10)."""
        with self.desk.writing() as work:
            stored = self._find(work, document_no)
            times = work.audit.count_print(f"receipt:{document_no}")
            return replace(self._receipt(work, stored), copy=times - 1)

    def reprint(self, by: str, document_no: str) -> paper.ReceiptDocument:
        """Return a numbered copy and put the reprint on record. Refuses: RECEIPT_UNKNOWN, NOT_PERMITTED."""
        with self.desk.writing() as work:
            actor = self.desk.actor(work, by)
            require(actor, Permission.REPRINT)
            stored = self._find(work, document_no)
            times = work.audit.count_print(f"receipt:{document_no}")
            copy = max(times - 1, 1)
            work.audit.add(self.desk.now_text(), actor.staff_id, "receipt_reprinted", document_no, {"copy": str(copy)})
            return replace(self._receipt(work, stored), copy=copy)

    def on_request(self, by: str, document_no: str) -> paper.ReceiptDocument:
        """Return the original for the guest who asks, from whoever sells; once it was printed, a copy as `reprint`.

        Refuses: RECEIPT_UNKNOWN, NOT_PERMITTED.
        """
        with self.desk.writing() as work:
            actor = self.desk.actor(work, by)
            printed = work.audit.printed(f"receipt:{document_no}")
            require(actor, Permission.REPRINT if printed else Permission.SELL)
            if not printed:
                stored = self._find(work, document_no)
                work.audit.count_print(f"receipt:{document_no}")
                return self._receipt(work, stored)
        return self.reprint(by, document_no)

    def _find(self, work: Work, document_no: str) -> StoredBill:
        stored = work.bills.by_document(document_no)
        if stored is None:
            raise Refusal(Refused.RECEIPT_UNKNOWN, number=document_no)
        return stored

    def _receipt(self, work: Work, stored: StoredBill) -> paper.ReceiptDocument:
        bill, asset = stored.bill, self.desk.rules().asset
        member = work.members.get(bill.member_id) if bill.member_id else None
        cards = work.cards.of_member(member.id) if member else ()
        card = next((one for one in cards if one.id == bill.card_id), cards[0] if cards else None)
        tier = self.desk.rules().tiers.find(bill.tier_after) if bill.tier_after else None
        tendered = sum(tender.tendered for tender in bill.tenders)
        cash = sum(tender.units for tender in bill.tenders if tender.means == Means.CASH)
        till, number = (int(part) for part in (stored.document_no or "0-0").split("-"))
        keys = self.desk.keys
        return paper.ReceiptDocument(
            kind=_RECEIPTS[bill.kind],
            shop=shop_header(work, self.desk),
            number=stored.document_no or "",
            at=from_utc_text(stored.recorded_at),
            total=Amount(bill.total, asset),
            till=stored.till,
            cashier=work.staff.name_of(stored.actor),
            member_name=(card.holder if card and card.holder else member.name) if member else "",
            member_number=card.number if card else "",
            tier=tier.name if tier else "",
            lines=tuple(_line(line, asset) for line in bill.lines),
            subtotal=Amount(sum(line.gross for line in bill.lines), asset) if priced(bill.steps) else None,
            steps=price_steps(bill.steps, asset),
            rounding=Amount(bill.rounding, asset) if bill.rounding else None,
            tax_lines=_taxes(bill.lines, asset),
            credited=_credited(stored, asset) if bill.kind in (BillKind.TOP_UP, BillKind.WITHDRAWAL) else (),
            tenders=tuple(_tender(one, stored, asset) for one in bill.tenders if one.means != Means.GIFT_CARD)
            + card_tenders(work, stored),
            tendered=Amount(tendered, asset) if tendered > cash else None,
            change=Amount(tendered - cash, asset) if tendered > cash else None,
            balance=self._balance(work, stored, asset) if member else None,
            points=self._points(work, stored) if member else None,
            reason=stored.note if bill.kind in (BillKind.REFUND, BillKind.VOID) else "",
            original=(work.ledger.document_no(bill.original_seq) or "") if bill.original_seq else "",
            notes=coupon_notes(bill.steps)
            + gift_notes(work, stored)
            + sessions_left(work, stored)
            + tab_after(stored)
            + (came_back_late(work, stored) if bill.kind in (BillKind.REFUND, BillKind.VOID) else ()),
            payload=sign_receipt(keys.card_key, keys.key_id, till, number) if bill.kind is BillKind.SALE else "",
            footer=(self.desk.settings().receipt_footer,) if self.desk.settings().receipt_footer else (),
        )

    def _balance(self, work: Work, stored: StoredBill, asset: Asset) -> paper.BalanceAfter | None:
        owner = stored.bill.member_id or ""
        after = work.ledger.balances_at(owner, stored.seq)
        principal = after.get((AccountKind.PRINCIPAL.value, asset.code), 0)
        bonus = after.get((AccountKind.BONUS.value, asset.code), 0)
        touched = any(one.account.kind in (AccountKind.PRINCIPAL, AccountKind.BONUS) for one in stored.postings)
        if not principal and not bonus and not touched:
            return None
        chart = Chart(asset, stored.till)
        soon = expiring(
            work.ledger.open_lots(chart.bonus(owner)),
            stored.business_date,
            stored.business_date + timedelta(days=EXPIRING_DAYS),
        )
        return paper.BalanceAfter(
            Amount(principal, asset),
            Amount(bonus, asset),
            tuple(paper.Expiring(Amount(one.units, asset), one.on) for one in soon[:2]),
        )

    def _points(self, work: Work, stored: StoredBill) -> paper.PointsAfter | None:
        owner = stored.bill.member_id or ""
        balance = work.ledger.balances_at(owner, stored.seq).get((AccountKind.POINTS.value, POINTS.code), 0)
        if not balance and not stored.bill.points_earned and not stored.bill.points_used:
            return None
        chart = Chart(self.desk.rules().asset, stored.till)
        soon = expiring(
            work.ledger.open_lots(chart.points(owner)),
            stored.business_date,
            stored.business_date + timedelta(days=EXPIRING_DAYS),
        )
        return paper.PointsAfter(
            won=Amount(stored.bill.points_earned, POINTS),
            used=Amount(stored.bill.points_used, POINTS),
            balance=Amount(balance, POINTS),
            expiring=tuple(paper.Expiring(Amount(one.units, POINTS), one.on) for one in soon[:2]),
        )

    def shift_report(self, report: ShiftReport, *, blind: bool = False) -> paper.ShiftReportDocument:
        """Return the X or Z report of a shift as paper; `blind` keeps the expected cash from who still has to count."""
        shift, asset = report.shift, self.desk.rules().asset
        with self.desk.reading() as work:
            header = shop_header(work, self.desk)
            opened, closed = work.staff.name_of(shift.opened_by), work.staff.name_of(shift.closed_by or shift.opened_by)
            by_cashier = tuple(
                paper.ReportRow(work.staff.name_of(one.actor), Amount(one.sales_total, asset), one.sales)
                for one in report.totals.by_cashier
            )
        is_z = shift.closed_at is not None
        return paper.ShiftReportDocument(
            kind=paper.ShiftReportKind.Z if is_z else paper.ShiftReportKind.X,
            shop=header,
            number=f"{shift.till}-{shift.number:04d}",
            business_date=shift.business_date,
            opened_at=from_utc_text(shift.opened_at),
            opened_by=opened,
            at=from_utc_text(shift.closed_at) if shift.closed_at else self.desk.now(),
            by=closed,
            till=shift.till,
            sections=(*_sections(report.totals, asset, shift.opening_float, hide_cash=blind),
                      paper.ReportSection(phrase("paper", QT_TRANSLATE_NOOP("paper", "By cashier")), by_cashier)),
            expected=None if blind else report.expected,
            counted=Amount(shift.counted, asset) if shift.counted is not None else None,
        )  # fmt: skip


def _line(line: BillLine, asset: Asset) -> paper.ReceiptLine:
    whole, rest = divmod(abs(line.quantity), 1000)
    quantity = f"{whole}" if not rest else f"{whole}.{rest:03d}".rstrip("0")
    plain_amount = line.quantity == 0 or (line.item_id is None and line.quantity == 1000)
    return paper.ReceiptLine(
        name=line.name or phrase("paper", QT_TRANSLATE_NOOP("paper", "Amount")),
        amount=Amount(line.gross, asset),
        quantity="" if plain_amount else quantity,
        unit_price=None if plain_amount else Amount(line.unit_price, asset),
    )


def _taxes(lines: tuple[BillLine, ...], asset: Asset) -> tuple[paper.TaxLine, ...]:
    by_rate: dict[int, tuple[int, int]] = {}
    for line in lines:
        net, tax = by_rate.get(line.tax_rate, (0, 0))
        by_rate[line.tax_rate] = (net + line.net_due - line.tax, tax + line.tax)
    return tuple(
        paper.TaxLine(
            phrase("paper", QT_TRANSLATE_NOOP("paper", "Tax {rate}%"), {"rate": f"{rate / 100:g}"}),
            Amount(tax, asset),
            Amount(net, asset),
        )
        for rate, (net, tax) in sorted(by_rate.items())
        if tax
    )


def _moved(stored: StoredBill, kind: AccountKind) -> int:
    return sum(one.units for one in stored.postings if one.account.kind is kind)


def _credited(stored: StoredBill, asset: Asset) -> tuple[paper.Part, ...]:
    parts = ((_PRINCIPAL, AccountKind.PRINCIPAL), (_BONUS, AccountKind.BONUS))
    return tuple(
        paper.Part(phrase("paper", word), Amount(_moved(stored, kind), asset))
        for word, kind in parts
        if _moved(stored, kind)
    )


def _tender(tender: BillTender, stored: StoredBill, asset: Asset) -> paper.Tender:
    parts: tuple[paper.Part, ...] = ()
    if tender.means == Means.STORED_VALUE:
        parts = tuple(replace(part, amount=-part.amount) for part in _credited(stored, asset))
    return paper.Tender(phrase("paper", MEANS_WORDS[tender.means]), Amount(tender.units, asset), parts)


def _sections(
    totals: ShiftTotals, asset: Asset, opening_float: int, *, hide_cash: bool
) -> tuple[paper.ReportSection, ...]:
    def word(source: str) -> paper.Phrase:
        return phrase("paper", source)

    def by_means(values: Mapping[str, int]) -> tuple[paper.ReportRow, ...]:
        shown = {means: units for means, units in values.items() if not (hide_cash and means == Means.CASH)}
        return tuple(
            paper.ReportRow(word(MEANS_WORDS[means]), Amount(units, asset), indent=1) for means, units in shown.items()
        )

    def row(source: str, units: int, count: int | None = None, *, strong: bool = False) -> paper.ReportRow:
        return paper.ReportRow(word(source), Amount(units, asset), count, strong)

    sales = (
        row(QT_TRANSLATE_NOOP("paper", "Sales"), totals.sales_total, totals.sales, strong=True),
        *by_means(totals.sales_by_means),
        row(QT_TRANSLATE_NOOP("paper", "of which tax"), totals.tax),
    )
    top_ups = (
        row(QT_TRANSLATE_NOOP("paper", "Top-ups"), totals.top_ups_total, totals.top_ups, strong=True),
        *by_means(totals.top_ups_by_means),
        row(QT_TRANSLATE_NOOP("paper", "Bonus given"), totals.bonus_given),
    )
    members = (
        row(QT_TRANSLATE_NOOP("paper", "Stored value used"), totals.stored_value_used),
        paper.ReportRow(word(QT_TRANSLATE_NOOP("paper", "Points won")), Amount(totals.points_earned, POINTS)),
        paper.ReportRow(word(QT_TRANSLATE_NOOP("paper", "Points used")), Amount(totals.points_used, POINTS)),
    )
    later = (
        row(QT_TRANSLATE_NOOP("paper", "Session cards used"), totals.session_uses_worth, totals.session_uses),
        row(QT_TRANSLATE_NOOP("paper", "Tabs paid back"), totals.tab_payments_total, totals.tab_payments),
        *by_means(totals.tab_payments_by_means),
    )
    returns = (
        row(QT_TRANSLATE_NOOP("paper", "Refunds"), totals.refunds_total, totals.refunds, strong=True),
        *by_means(totals.refunds_by_means),
        row(QT_TRANSLATE_NOOP("paper", "Stored value paid back"), totals.withdrawals_total, totals.withdrawals),
        row(QT_TRANSLATE_NOOP("paper", "Voids"), totals.voids_total, totals.voids),
    )
    gift_cards = (
        row(QT_TRANSLATE_NOOP("paper", "Gift cards sold"), totals.gift_cards_sold_total, totals.gift_cards_sold),
        row(QT_TRANSLATE_NOOP("paper", "Gift cards used"), totals.gift_cards_used),
        row(QT_TRANSLATE_NOOP("paper", "Gift cards paid out"), totals.gift_cards_paid_out),
    )
    cash = (
        row(QT_TRANSLATE_NOOP("paper", "Float"), opening_float),
        row(QT_TRANSLATE_NOOP("paper", "Cash in"), totals.cash_in),
        row(QT_TRANSLATE_NOOP("paper", "Cash out"), totals.cash_out),
    )
    titles = (
        QT_TRANSLATE_NOOP("paper", "Sales"),
        QT_TRANSLATE_NOOP("paper", "Top-ups"),
        QT_TRANSLATE_NOOP("paper", "Members"),
        QT_TRANSLATE_NOOP("paper", "Gift cards"),
        QT_TRANSLATE_NOOP("paper", "Session cards and tabs"),
        QT_TRANSLATE_NOOP("paper", "Refunds and voids"),
        QT_TRANSLATE_NOOP("paper", "Drawer"),
    )
    return tuple(
        paper.ReportSection(word(title), rows)
        for title, rows in zip(titles, (sales, top_ups, members, gift_cards, later, returns, cash), strict=True)
        if rows not in (gift_cards, later) or any(one.amount for one in rows)
    )
