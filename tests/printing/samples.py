"""Paper as a real shop would hand it out, in three languages; for tests and for looking at."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from shop_member.domain.amounts import POINTS, Amount, currency, zero
from shop_member.domain.documents import (
    BalanceAfter,
    CardDocument,
    Equation,
    Expiring,
    MonthlyVisits,
    Part,
    PointsAfter,
    PriceStep,
    ReceiptDocument,
    ReceiptKind,
    ReceiptLine,
    ReportColumn,
    ReportDocument,
    ReportRow,
    ReportSection,
    ReportTable,
    ShiftReportDocument,
    ShiftReportKind,
    ShopHeader,
    StatementCoupon,
    StatementDocument,
    StatementMovement,
    TaxLine,
    Tender,
    Tone,
    VoucherDocument,
    VoucherKind,
)
from tests.printing.sample_logo import logo as logo
from tests.printing.sample_words import WORDS

MEMBER_PAYLOAD = "SM17K9Q2M4T8XWZ0PRB5N3HV6CJD1YGSAEF7K9Q2M4T8"
RECEIPT_PAYLOAD = "SM1R000123WZ0PRB5N3HV6CJD1YGSAEF7K9Q2M4T8XK9"

_CURRENCY = {"en": "USD", "zh_TW": "TWD", "zh_CN": "CNY"}
_PHONE = {"en": "+1 555 0142", "zh_TW": "02-2345-6789", "zh_CN": "021-6328 5517"}
_ZONE = {"en": "America/New_York", "zh_TW": "Asia/Taipei", "zh_CN": "Asia/Shanghai"}
NOON = datetime(2026, 11, 21, 4, 34, tzinfo=UTC)


def shop(language: str = "en", *, with_logo: bool = True, brand: str = "#1F5FBF") -> ShopHeader:
    """The noodle shop in one of the languages."""
    words = WORDS[language]
    return ShopHeader(
        name=words["shop"],
        address=words["address"],
        phone=_PHONE[language],
        tax_id="" if language == "en" else "24536806",
        greeting=words["greeting"],
        logo=logo() if with_logo else None,
        brand=brand,
        currency=_CURRENCY[language],
        language=language,
        zone=_ZONE[language],
    )


def card(language: str = "en", **changes: object) -> CardDocument:
    """A gold member's card; `changes` replace its fields."""
    words = WORDS[language]
    document = CardDocument(
        shop=shop(language),
        number="1042-7",
        payload=MEMBER_PAYLOAD,
        name=words["member"],
        tier=words["tier"],
        tone=Tone.GOLD,
        terms=(words["terms"],),
        valid_until=date(2027, 6, 30),
    )
    return replace(document, **changes)  # type: ignore[arg-type]


def _money(language: str, whole: int) -> Amount:
    """`whole` dollars of Taiwan; elsewhere an amount of about the same number of digits, with cents."""
    asset = currency(_CURRENCY[language])
    return Amount(whole * 10**asset.scale, asset)


def _points(units: int) -> Amount:
    return Amount(units, POINTS)


def sale(language: str = "en", **changes: object) -> ReceiptDocument:
    """Three dishes, the tier's discount, paid from stored value and cash."""
    words = WORDS[language]

    def money(whole: int) -> Amount:
        return _money(language, whole)

    document = ReceiptDocument(
        kind=ReceiptKind.SALE,
        shop=shop(language),
        number="01-000123",
        at=NOON,
        till="01",
        cashier=words["cashier"],
        member_name=words["member"],
        member_number="1042-7",
        tier=words["tier"],
        lines=(
            ReceiptLine(words["noodles"], money(360), "2", money(180)),
            ReceiptLine(words["egg"], money(20)),
            ReceiptLine(words["greens"], money(80), reductions=(Part(words["coupon"], -money(10)),)),
        ),
        subtotal=money(450),
        steps=(PriceStep(words["tier_step"], -money(23)),),
        total=money(427),
        tax_lines=(TaxLine(words["tax"], money(20), money(407)),),
        tenders=(
            Tender(
                words["stored"],
                money(400),
                (Part(words["principal"], money(363)), Part(words["bonus"], money(37))),
            ),
            Tender(words["cash"], money(27)),
        ),
        tendered=money(100),
        change=money(73),
        balance=BalanceAfter(money(1002), money(163), (Expiring(money(63), date(2026, 12, 15)),)),
        points=PointsAfter(_points(43), _points(0), _points(903), (Expiring(_points(120), date(2026, 12, 31)),)),
        payload=RECEIPT_PAYLOAD,
    )
    return replace(document, **changes)  # type: ignore[arg-type]


def top_up(language: str = "en", **changes: object) -> ReceiptDocument:
    """1,000 paid, 250 given."""
    words = WORDS[language]
    document = ReceiptDocument(
        kind=ReceiptKind.TOP_UP,
        shop=shop(language),
        number="01-000124",
        at=NOON + timedelta(minutes=3),
        till="01",
        cashier=words["cashier"],
        member_name=words["member"],
        member_number="1042-7",
        tier=words["tier"],
        total=_money(language, 1000),
        credited=(
            Part(words["principal"], _money(language, 1000)),
            Part(words["bonus"], _money(language, 250)),
        ),
        tenders=(Tender(words["cash"], _money(language, 1000)),),
        balance=BalanceAfter(_money(language, 2002), _money(language, 413)),
        terms=(words["terms"],),
        payload=RECEIPT_PAYLOAD,
    )
    return replace(document, **changes)  # type: ignore[arg-type]


def refund(language: str = "en", **changes: object) -> ReceiptDocument:
    """One dish given back, to stored value first; the second copy."""
    words = WORDS[language]

    def money(whole: int) -> Amount:
        return _money(language, whole)

    document = ReceiptDocument(
        kind=ReceiptKind.REFUND,
        shop=shop(language),
        number="01-000131",
        at=NOON + timedelta(minutes=50),
        till="01",
        cashier=words["cashier"],
        member_name=words["member"],
        member_number="1042-7",
        lines=(ReceiptLine(words["noodles"], -money(171), "1"),),
        total=-money(171),
        tenders=(
            Tender(
                words["stored"], -money(171), (Part(words["principal"], -money(134)), Part(words["bonus"], -money(37)))
            ),
        ),
        balance=BalanceAfter(money(1136), money(200)),
        points=PointsAfter(_points(-17), _points(0), _points(886)),
        reason=words["wrong"],
        original="01-000123",
        copy=2,
        payload=RECEIPT_PAYLOAD,
    )
    return replace(document, **changes)  # type: ignore[arg-type]


def void(language: str = "en") -> ReceiptDocument:
    """The whole sale taken back in the same shift."""
    before = sale(language)
    return replace(
        before,
        kind=ReceiptKind.VOID,
        number="01-000132",
        original="01-000123",
        lines=tuple(replace(line, amount=-line.amount, reductions=()) for line in before.lines),
        subtotal=None,
        steps=(),
        tax_lines=(),
        total=-before.total,
        tenders=tuple(
            replace(
                tender, amount=-tender.amount, parts=tuple(replace(part, amount=-part.amount) for part in tender.parts)
            )
            for tender in before.tenders
        ),
        tendered=None,
        change=None,
        payload="",
    )


def shift_report(language: str = "en", kind: ShiftReportKind = ShiftReportKind.Z) -> ShiftReportDocument:
    """A full day at one till, 40 short."""
    words = WORDS[language]

    def money(whole: int) -> Amount:
        return _money(language, whole)

    titles = {
        "en": ("Sales by means", "Card terminal", "Total", "Top-ups by means", "Points used", "Refunds", "By cashier"),
        "zh_TW": ("交易（依付款方式）", "刷卡機", "合計", "儲值（依付款方式）", "使用點數", "退款", "依收銀員"),
        "zh_CN": ("交易（按支付方式）", "刷卡", "合计", "充值（按支付方式）", "使用积分", "退款", "按收银员"),
    }[language]
    return ShiftReportDocument(
        kind=kind,
        shop=shop(language),
        number="Z-0042" if kind is ShiftReportKind.Z else "",
        business_date=date(2026, 11, 21),
        opened_at=NOON - timedelta(hours=3),
        opened_by=words["cashier"],
        at=NOON + timedelta(hours=9),
        by=words["cashier"],
        till="01",
        sections=(
            ReportSection(
                titles[0],
                (
                    ReportRow(words["cash"], money(8450), 37),
                    ReportRow(titles[1], money(6210), 18),
                    ReportRow(words["stored"], money(12880), 41),
                    ReportRow(words["principal"], money(11200), indent=1),
                    ReportRow(words["bonus"], money(1680), indent=1),
                    ReportRow(titles[2], money(27540), 96, strong=True),
                ),
            ),
            ReportSection(titles[3], (ReportRow(words["cash"], money(5000), 5), ReportRow(titles[1], money(3000), 2))),
            ReportSection(
                titles[6],
                (
                    ReportRow(words["cashier"], money(27540), 96),
                    ReportRow(titles[5], -money(171), 1),
                    ReportRow(titles[4], _points(400), 4),
                ),
            ),
        ),
        expected=money(15450),
        counted=money(15410) if kind is ShiftReportKind.Z else None,
        note="",
    )


def statement(language: str = "en", count: int = 9, **changes: object) -> StatementDocument:
    """October of a guest with `count` movements: a top-up every seventh, meals between, all sums exact."""
    words = WORDS[language]
    nothing = zero(currency(_CURRENCY[language]))

    def money(whole: int) -> Amount:
        return _money(language, whole)

    principal, bonus, points = money(1200), money(150), _points(817)
    opening = (principal, bonus, points)
    moves: list[StatementMovement] = []
    for index in range(count):
        if index % 7 == 0:
            change = (money(1000), money(250), _points(0))
            text, no = words["top_up_text"], f"T-{881 + index:06d}"
        else:
            spent = 60 + index * 37 % 130
            from_bonus = 37 if index % 5 == 0 else 0
            change = (
                money(-spent + from_bonus),
                money(-from_bonus),
                _points(spent // 10 - (100 if index % 6 == 5 else 0)),
            )
            text, no = (
                f"{words['meal']}：{words['noodles']}" if language != "en" else words["noodles"],
                f"01-{420 + index:06d}",
            )
        principal, bonus, points = principal + change[0], bonus + change[1], points + change[2]
        moves.append(
            StatementMovement(date(2026, 10, 1 + index * 30 // max(count, 1)), text, no, *change, principal + bonus)
        )

    def parts(column: str, ups: str, start: Amount) -> tuple[Part, ...]:
        gained = start - start
        lost = start - start
        for move in moves:
            amount: Amount = getattr(move, column)
            if amount.units > 0:
                gained = gained + amount
            else:
                lost = lost + amount
        return Part(words[ups], gained), Part(words["used"], lost)

    document = StatementDocument(
        shop=shop(language),
        number="S-202610-1042",
        member_name=words["member"],
        member_number="1042-7",
        tier=words["tier"],
        tone=Tone.GOLD,
        first=date(2026, 10, 1),
        last=date(2026, 10, 31),
        principal=Equation(words["principal"], opening[0], parts("principal", "top_up", nothing), principal),
        bonus=Equation(words["bonus"], opening[1], parts("bonus", "top_up_given", nothing), bonus),
        points=Equation(words["points"], opening[2], parts("points", "earned", _points(0)), points),
        movements=tuple(moves),
        expiring=(Expiring(_points(120), date(2026, 12, 31)),),
        coupons=(StatementCoupon(words["coupon"], date(2026, 11, 30)),),
        visits=tuple(
            MonthlyVisits(date(2025 + (10 + index) // 12, (10 + index) % 12 + 1, 1), visits)
            for index, visits in enumerate((3, 6, 4, 1, 7, 8, 4, 3, 5, 6, 4, count))
        ),
        greeting=words["message"],
        month_hash="9f2c41d7a80b3e55c1d0",
    )
    return replace(document, **changes)  # type: ignore[arg-type]


def report(language: str = "en", rows: int = 12) -> ReportDocument:
    """What the shop owes its members, by month of issue."""
    words = WORDS[language]
    titles = {
        "en": ("Prepaid balances", "Month of issue", "Sold", "Given", "Used", "Left", "Total"),
        "zh_TW": ("預收餘額表", "發行月份", "儲值", "贈送", "使用", "餘額", "合計"),
        "zh_CN": ("预收余额表", "发行月份", "充值", "赠送", "使用", "余额", "合计"),
    }[language]

    def money(whole: int) -> Amount:
        return _money(language, whole)

    lines = []
    sums = [0, 0, 0, 0]
    for index in range(rows):
        sold = 40_000 + index * 7_310 % 21_000
        given, used = sold // 5, sold - index * 900
        row = (sold, given, -used, sold + given - used)
        sums = [before + value for before, value in zip(sums, row, strict=True)]
        lines.append((f"{2025 + (10 + index) // 12}-{(10 + index) % 12 + 1:02d}", *(money(value) for value in row)))
    return ReportDocument(
        shop(language),
        titles[0],
        (
            ReportTable(
                (ReportColumn(titles[1]), *(ReportColumn(title, figures=True) for title in titles[2:6])),
                tuple(lines),
                totals=(titles[6], *(money(value) for value in sums)),
            ),
        ),
        NOON,
        date(2025, 11, 1),
        date(2026, 10, 31),
        notes=(words["terms"],),
    )


def voucher(language: str = "en", kind: VoucherKind = VoucherKind.COUPON, **changes: object) -> VoucherDocument:
    """50 off over 300, or a gift card for a friend."""
    words = WORDS[language]
    gift = kind is VoucherKind.GIFT_CARD
    document = VoucherDocument(
        kind,
        shop(language, brand="#B3261E" if gift else "#1F5FBF"),
        _money(language, 1000) if gift else words["coupon"],
        "7K9Q-2M4T-8XWZ-0PRB" if gift else "C7K9-Q2M4",
        "SG17K9Q2M4T8XWZ0PRB5N3HV6CJD1YG" if gift else "SC17K9Q2M4T8XWZ0PRB5N3HV6CJD1YGSAEF7K9Q2M4T8",
        date(2027, 11, 30),
        conditions=(words["terms"],),
        message=words["greeting"] if gift else "",
        recipient=words["member"] if gift else "",
        sender=words["cashier"] if gift else "",
    )
    return replace(document, **changes)  # type: ignore[arg-type]
