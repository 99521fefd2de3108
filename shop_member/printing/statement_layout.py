"""A member's month on paper: the figures that matter first, then every movement, page after page, then the year."""

from __future__ import annotations

from shop_member.colours import WHITE, is_colour, legible, mix, on_colour
from shop_member.domain.amounts import POINTS, Amount
from shop_member.domain.documents import Expiring, StatementCoupon, StatementDocument, StatementMovement
from shop_member.formats import day, money, month, number
from shop_member.i18n import QT_TRANSLATE_NOOP, translate
from shop_member.printing.layout import HAIRLINE, INK, INK_2, INK_3, LINE, MM, Page, Picture, Sheet
from shop_member.printing.ornaments import draw_seal
from shop_member.printing.pictures import logo
from shop_member.printing.statement_forms import FORMS, Form
from shop_member.printing.statement_summary import draw_summary, idle
from shop_member.printing.wording import say, short_day, short_month

AMBER, AMBER_SOFT = "#8A5200", "#FDF0DA"
_STRONGER = "#A9B1BC"


def layout_statement(document: StatementDocument, paper: str = "A4") -> tuple[Page, ...]:
    """Lay out a statement on `paper` (a name in FORMS): as many pages as its movements need, the summary on the first."""
    return _Statement(document, FORMS[paper]).pages()


def _t(document: StatementDocument, source: str) -> str:
    return translate("statement", source, -1, document.language)


class _Statement:
    """Fills one page after the other; page numbers are set when it is known how many there are."""

    def __init__(self, document: StatementDocument, form: Form) -> None:
        self.document, self.form = document, form
        self.language = document.language
        self.brand = document.shop.brand if is_colour(document.shop.brand) else INK
        self.ink = legible(self.brand, WHITE)
        self.sheet = Sheet(self.language)
        self.sheets = [self.sheet]
        self.y = form.margin
        self.bottom = form.height - form.margin - form.small * 3.2

    def pages(self) -> tuple[Page, ...]:
        """Lay everything out."""
        self._letterhead()
        self._member()
        form, ground = self.form, mix(WHITE, self.ink, 0.045)
        self.y = draw_summary(self.sheet, self.document, form.margin, self.y, form.room, form.body, ground)
        self._notice()
        self._table()
        self._year()
        for index, sheet in enumerate(self.sheets):
            self._footer(sheet, index + 1)
        return tuple(sheet.page(self.form.width, self.form.height) for sheet in self.sheets)

    def _letterhead(self) -> None:
        form, sheet, shop = self.form, self.sheet, self.document.shop
        x, top = form.margin, self.y
        high = form.title * 2.1
        ready = logo(shop.logo) if shop.logo else None
        if ready:
            data, aspect = ready
            high = min(high, 0.3 * form.room / aspect)
            sheet.marks.append(Picture(x, top, high * aspect, high, data))
            x += high * aspect + form.body
        elif draw_seal(sheet, x, top, high, shop.name, self.brand, on_colour(self.brand)):
            x += high + form.body * 1.2
        title = _t(self.document, QT_TRANSLATE_NOOP("statement", "Member statement"))
        wide = sheet.text(form.right, top + form.title * 0.9, title, form.title, bold=True, align="right")
        heading = month(self.document.first, self.language)
        sheet.text(
            form.right, top + form.title * 0.9 + form.name * 1.6, heading, form.name, colour=INK_2, align="right"
        )
        room = form.right - wide - form.body * 2 - x
        face = sheet.face(True)
        size = face.shrink(shop.name, form.name, room, form.name * 0.75)
        y = top + form.name * 0.95
        for line in face.wrap(shop.name, size, room, 2):
            sheet.text(x, y, line, size, bold=True)
            y += size * 1.3
        tax_id = _t(self.document, QT_TRANSLATE_NOOP("statement", "Tax ID {number}")).format(number=shop.tax_id)
        reach = " · ".join(text for text in (shop.phone, tax_id if shop.tax_id else "") if text)
        contact = "\n".join(text for text in (shop.address, reach) if text)
        y = sheet.paragraph(x, y, contact, form.small, room, form.small * 1.4, colour=INK_2, max_lines=3)
        self.y = max(y - form.small * 0.4, top + high + form.small, top + form.title + form.name * 1.6)
        sheet.box(form.margin, self.y, form.room, 1.6, fill=self.brand)
        self.y += 1.6

    def _member(self) -> None:
        """Set who it is for; a window envelope's address stands at 20 / 45 mm on whatever paper."""
        form, sheet, document = self.form, self.sheet, self.document
        if document.postal:
            y = max(self.y + form.body * 2, 45 * MM + form.body)
            for line in document.postal[:6]:
                sheet.text(20 * MM, y, line, form.body, room=85 * MM)
                y += form.leading
            self.y = y + form.leading
        top = self.y + form.name * 1.9
        number_line = _t(document, QT_TRANSLATE_NOOP("statement", "No. {number}")).format(number=document.member_number)
        tier = say(document.tier, self.language)
        period = f"{day(document.first, self.language)} – {day(document.last, self.language)}"
        room = form.room - self._balance(top) - form.body * 2
        face = sheet.face(True)
        size = face.shrink(document.member_name, form.name, room, form.body)
        end = sheet.paragraph(form.margin, top, document.member_name, size, room, form.leading, bold=True, max_lines=2)
        line = f"{number_line} · {tier}" if tier else number_line
        y = max(end, top + form.leading)
        sheet.text(form.margin, y, line, form.body, colour=INK_2, room=room)
        small = f"{period} · {document.number}"
        sheet.text(form.margin, y + form.leading, small, form.small, colour=INK_2, room=room)
        self.y = y + form.leading * 2

    def _balance(self, top: float) -> float:
        """Set what the member has, the figure everybody looks for first, at the right; return how wide it is."""
        document, form, sheet = self.document, self.form, self.sheet
        if idle(document.principal) and idle(document.bonus) and not idle(document.points):
            words, figure = QT_TRANSLATE_NOOP("statement", "Points on {date}"), number(document.points.closing)
        else:
            words = QT_TRANSLATE_NOOP("statement", "Balance on {date}")
            figure = money(document.principal.closing + document.bonus.closing)
        caption = _t(document, words).format(date=day(document.last, self.language))
        most = form.room * 0.45
        size = sheet.face(True).shrink(figure, form.title * 1.15, most, form.body * 0.8)
        across = sheet.text(form.right, top, caption, form.small, colour=INK_2, align="right", room=most)
        baseline = top + form.leading * 2
        return max(
            across, sheet.text(form.right, baseline, figure, size, bold=True, align="right", colour=INK, room=most)
        )

    def _notice(self) -> None:
        """One bar for what is about to expire and for coupons, only if there is anything to say."""
        document, form, sheet = self.document, self.form, self.sheet
        texts = []
        if document.expiring:
            until = [self._until(lot) for lot in document.expiring]
            texts.append(_t(document, QT_TRANSLATE_NOOP("statement", "Use in time: {list}")).format(list=_list(until)))
        if document.coupons:
            names = [self._coupon(coupon) for coupon in document.coupons]
            texts.append(_t(document, QT_TRANSLATE_NOOP("statement", "Your coupons: {list}")).format(list=_list(names)))
        if not texts:
            return
        indent = form.body * (2.3 if document.expiring else 1.0)
        room = form.room - indent - form.body
        lines = [line for text in texts for line in sheet.face().wrap(text, form.body, room, 4, spaced=True)]
        high = form.leading * len(lines) + form.body * 0.9
        self.y += form.body * 0.9
        if document.expiring:
            sheet.box(form.margin, self.y, form.room, high, fill=AMBER_SOFT, stroke=AMBER, line=0.6, radius=3)
        else:
            sheet.box(form.margin, self.y, form.room, high, stroke=LINE, line=0.6, radius=3)
        baseline = self.y + form.body * 0.45 + form.leading * 0.74
        if document.expiring:
            sheet.text(form.margin + form.body * 0.8, baseline, "▲", form.body, colour=AMBER)
        for line in lines:
            sheet.text(form.margin + indent, baseline, line, form.body)
            baseline += form.leading
        self.y += high

    def _until(self, lot: Expiring) -> str:
        if lot.amount.asset == POINTS:
            source, amount = QT_TRANSLATE_NOOP("statement", "{amount} points until {date}"), number(lot.amount)
        else:
            source, amount = QT_TRANSLATE_NOOP("statement", "{amount} bonus until {date}"), money(lot.amount)
        return _t(self.document, source).format(amount=amount, date=day(lot.on, self.language))

    def _coupon(self, coupon: StatementCoupon) -> str:
        name = say(coupon.name, self.language)
        if coupon.until is None:
            return name
        text = _t(self.document, QT_TRANSLATE_NOOP("statement", "{coupon} (until {date})"))
        return text.format(coupon=name, date=day(coupon.until, self.language))

    def _table(self) -> None:
        document, form = self.document, self.form
        self.y += form.body * 1.2
        self._table_head()
        opening = (document.principal.opening, document.bonus.opening, document.points.opening)
        self._balances(QT_TRANSLATE_NOOP("statement", "Opening balance"), opening)
        running = opening
        last = len(document.movements) - 1
        for index, movement in enumerate(document.movements):
            lines = self._description(movement)
            high = form.leading * len(lines)
            # Below this row there must be room for one more: either "carried forward" or the closing line.
            if self.y + high + form.leading * 1.3 > self.bottom:
                self._turn_page(running)
            self._movement(movement, lines, strong=index % 5 == 4 and index != last)
            running = (running[0] + movement.principal, running[1] + movement.bonus, running[2] + movement.points)
        closing = (document.principal.closing, document.bonus.closing, document.points.closing)
        self._balances(QT_TRANSLATE_NOOP("statement", "Closing balance"), closing, closing=True)

    def _turn_page(self, running: tuple[Amount, Amount, Amount]) -> None:
        self._balances(QT_TRANSLATE_NOOP("statement", "Carried forward"), running, quiet=True)
        self._new_page()
        self._table_head()
        self._balances(QT_TRANSLATE_NOOP("statement", "Brought forward"), running, quiet=True)

    def _new_page(self) -> None:
        """Begin a page with a short head that says whose it is."""
        form, document = self.form, self.document
        self.sheet = Sheet(self.language)
        self.sheets.append(self.sheet)
        baseline = form.margin + form.body
        title = _t(document, QT_TRANSLATE_NOOP("statement", "Member statement"))
        right = f"{title} · {month(document.first, self.language)}"
        wide = self.sheet.text(form.right, baseline, right, form.small, colour=INK_2, align="right")
        whose = f"{document.member_name} · {document.member_number}"
        self.sheet.text(form.margin, baseline, whose, form.body, bold=True, room=form.room - wide - form.body * 2)
        self.y = baseline + form.body * 0.8
        self.sheet.box(form.margin, self.y, form.room, 1.2, fill=self.brand)
        self.y += form.body

    def _edges(self) -> tuple[float, float, float, float]:
        """Return the right edges of principal, bonus, points and balance."""
        _, _, _, bonus, points, balance = self.form.columns
        right = self.form.right
        return right - balance - points - bonus, right - balance - points, right - balance, right

    def _document_x(self) -> float:
        return self._edges()[0] - self.form.columns[2] - self.form.columns[1]

    def _table_head(self) -> None:
        form, document, sheet = self.form, self.document, self.sheet
        baseline = self.y + form.small * 1.1
        x = form.margin
        sheet.text(x, baseline, _t(document, QT_TRANSLATE_NOOP("statement", "Date")), form.small, colour=INK_2)
        description = _t(document, QT_TRANSLATE_NOOP("statement", "Description"))
        sheet.text(x + form.columns[0], baseline, description, form.small, colour=INK_2)
        number_title = _t(document, QT_TRANSLATE_NOOP("statement", "Document"))
        sheet.text(self._document_x(), baseline, number_title, form.small, colour=INK_2)
        labels = [
            say(equation.label, self.language) for equation in (document.principal, document.bonus, document.points)
        ]
        labels.append(_t(document, QT_TRANSLATE_NOOP("statement", "Balance")))
        for edge, label, wide in zip(self._edges(), labels, form.columns[2:], strict=True):
            sheet.text(edge, baseline, label, form.small, bold=True, colour=INK_2, align="right", room=wide - 4)
        whole = _t(document, QT_TRANSLATE_NOOP("statement", "principal + bonus"))
        size = sheet.face().shrink(whole, form.small * 0.85, form.columns[5] - 2, 4)
        sheet.text(form.right, baseline + form.small * 1.15, whole, size, colour=INK_3, align="right")
        self.y = baseline + form.small * 1.15 + form.small * 0.6
        sheet.rule(form.margin, self.y, form.right, self.y, 0.9, INK)

    def _balances(
        self, source: str, balances: tuple[Amount, Amount, Amount], *, quiet: bool = False, closing: bool = False
    ) -> None:
        """Set a row of what the member has, unsigned: opening, carried, brought, closing."""
        form, sheet = self.form, self.sheet
        if closing:
            sheet.rule(form.margin, self.y, form.right, self.y, 0.9, INK)
            self.y += 1.5
        baseline = self.y + form.leading * 0.73
        colour = INK_2 if quiet else INK
        label = translate("statement", source, -1, self.language)
        sheet.text(form.margin + form.columns[0], baseline, label, form.body, bold=closing, colour=colour)
        figures = (*balances, balances[0] + balances[1])
        for edge, amount, wide in zip(self._edges(), figures, form.columns[2:], strict=True):
            self._figure(edge, baseline, number(amount), wide, bold=closing, colour=colour)
        self.y += form.leading
        if closing:
            self.y += 1.5
        sheet.rule(form.margin, self.y, form.right, self.y, 0.9 if closing else 0.4, INK if closing else LINE)

    def _description(self, movement: StatementMovement) -> list[str]:
        room = self._document_x() - self.form.margin - self.form.columns[0] - self.form.body * 0.8
        return self.sheet.face().wrap(say(movement.text, self.language), self.form.body, room, 2)

    def _movement(self, movement: StatementMovement, lines: list[str], *, strong: bool) -> None:
        form, sheet = self.form, self.sheet
        baseline = self.y + form.leading * 0.73
        sheet.text(form.margin, baseline, short_day(movement.on, self.language), form.body, colour=INK_2)
        for index, line in enumerate(lines):
            sheet.text(form.margin + form.columns[0], baseline + index * form.leading, line, form.body)
        if movement.document_no:
            room = form.columns[1] - 4
            size = sheet.face().shrink(movement.document_no, form.small, room, 5)
            sheet.text(self._document_x(), baseline, movement.document_no, size, colour=INK_2, room=room)
        edges = self._edges()
        columns = form.columns[2:]
        for edge, amount, wide in zip(
            edges, (movement.principal, movement.bonus, movement.points), columns, strict=False
        ):
            if amount:
                self._figure(edge, baseline, number(amount, plus=True), wide)
        self._figure(edges[3], baseline, number(movement.balance), columns[3])
        self.y += form.leading * len(lines)
        sheet.rule(form.margin, self.y, form.right, self.y, 0.5 if strong else 0.25, _STRONGER if strong else HAIRLINE)

    def _figure(
        self, edge: float, baseline: float, text: str, wide: float, *, bold: bool = False, colour: str = INK
    ) -> None:
        size = self.form.body
        if self.sheet.width(text, size, bold=bold) > wide - 4:
            size = self.sheet.face(bold).shrink(text, size, wide - 4, 3)
        self.sheet.text(edge, baseline, text, size, bold=bold, colour=colour, align="right")

    def _year(self) -> None:
        """Twelve bars of visits beside the shop's words; both stay on one page."""
        document, form = self.document, self.form
        if not document.visits and not document.greeting:
            return
        high = form.body * 9.2
        if self.y + form.leading * 1.2 + high > self.bottom:
            self._new_page()
        top = self.y + form.leading * 1.4
        gap = form.body * 2.4
        chart = form.room * 0.56 if document.greeting else form.room
        if document.visits:
            self._bars(form.margin, top, min(chart, form.room * 0.62), high)
        if document.greeting:
            x = form.margin + (chart + gap if document.visits else 0)
            title = _t(document, QT_TRANSLATE_NOOP("statement", "A word from us"))
            self.sheet.text(x, top + form.body * 0.9, title, form.small, bold=True, colour=INK_2)
            self.sheet.paragraph(
                x,
                top + form.body * 0.9 + form.leading * 1.15,
                document.greeting,
                form.body,
                form.right - x,
                form.leading * 1.1,
                max_lines=3 if not document.visits else 5,
            )
        self.y = top + high

    def _bars(self, x: float, top: float, wide: float, high: float) -> None:
        form, sheet, visits = self.form, self.sheet, self.document.visits
        title = _t(self.document, QT_TRANSLATE_NOOP("statement", "Your visits in a year"))
        sheet.text(x, top + form.body * 0.9, title, form.small, bold=True, colour=INK_2)
        base = top + high - form.small * 1.6
        tallest = base - top - form.body * 0.9 - form.leading - form.small
        step = wide / len(visits)
        most = max([entry.visits for entry in visits] + [1])
        size = min(form.small, sheet.face().shrink("Mmm", form.small, step - 2, 4))
        this, before = self.ink, mix(WHITE, self.ink, 0.32)
        for index, entry in enumerate(visits):
            middle = x + step * (index + 0.5)
            tall = tallest * entry.visits / most
            last = index == len(visits) - 1
            if entry.visits:
                sheet.box(middle - step * 0.32, base - tall, step * 0.64, tall, fill=this if last else before)
            count = f"{entry.visits:,}" if entry.visits else ""
            sheet.text(middle, base - tall - 2.5, count, size, bold=last, align="centre", colour=INK if last else INK_2)
            label = short_month(entry.month, self.language)
            sheet.text(middle, base + form.small * 1.25, label, size, bold=last, align="centre", colour=INK_2)
        sheet.rule(x, base, x + wide, base, 0.5, LINE)

    def _footer(self, sheet: Sheet, index: int) -> None:
        form, document = self.form, self.document
        y = form.height - form.margin - form.small * 1.4
        sheet.rule(form.margin, y - form.small * 1.3, form.right, y - form.small * 1.3, 0.4, LINE)
        page = _t(document, QT_TRANSLATE_NOOP("statement", "Page {page} / {pages}"))
        page = page.format(page=index, pages=len(self.sheets))
        wide = sheet.text(form.right, y, page, form.small, colour=INK_2, align="right")
        contact = document.shop.phone or document.shop.name
        ask = _t(
            document,
            QT_TRANSLATE_NOOP("statement", "If anything looks wrong, please tell us within 30 days: {contact}"),
        )
        sheet.text(
            form.margin, y, ask.format(contact=contact), form.small, colour=INK_2, room=form.room - wide - form.body
        )
        if document.month_hash:
            proof = _t(document, QT_TRANSLATE_NOOP("statement", "{number} · proof {hash}"))
            proof = proof.format(number=document.number, hash=document.month_hash[:16])
            sheet.text(form.margin, y + form.small * 1.3, proof, 6, colour=INK_3, room=form.room)
        else:
            proof = _t(document, QT_TRANSLATE_NOOP("statement", "Preliminary: this month is not closed yet."))
            sheet.text(form.margin, y + form.small * 1.3, proof, 6, bold=True, colour=INK_2, room=form.room)


def _list(items: list[str]) -> str:
    return "  ·  ".join(items)
