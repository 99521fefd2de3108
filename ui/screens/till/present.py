"""From what the till holds to what it shows: words, figures, which thing is highlighted."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from shop_member.domain import records
from shop_member.domain.amounts import Amount
from shop_member.domain.bills import Line, PriceStep, StepKind
from shop_member.domain.clock import from_utc_text
from shop_member.formats import number, percent_off, symbol
from shop_member.i18n import translate
from ui.screens.till import present_offers, present_tiles, present_words
from ui.screens.till.coming_back import chosen_plan
from ui.screens.till.panel import guest_panel
from ui.screens.till.sale import PIECE, HeldBasket, Standpoint
from ui.screens.till.state import (
    Basket,
    Display,
    Enrol,
    Find,
    GuestPanel,
    Hit,
    Items,
    ItemTile,
    Mode,
    Row,
    StripState,
    Sum,
    TillState,
)

if TYPE_CHECKING:
    from shop_member.domain.shop import Item
    from shop_member.domain.views import MemberRow
    from ui.screens.till.base import TillBase

_NAMED = {
    StepKind.ITEM_DISCOUNT, StepKind.ORDER_DISCOUNT, StepKind.COUPON_FREE_GOODS, StepKind.COUPON_ITEM, StepKind.COUPON_ORDER,
}  # fmt: skip
_DOTS = "\u2022"


def present(till: TillBase) -> TillState:
    """Return what the view paints for the present moment."""
    if till.facts is None:
        return TillState(message=till.message)
    standpoint = till.standpoint()
    result, icon = present_words.result(till, standpoint)
    strip = _strip(till)
    receipt = till.receipt if strip is not None else None
    return TillState(
        mode=till.mode,
        display=_display(till, standpoint),
        basket=_basket(till, standpoint),
        tiles=present_tiles.tiles(till, standpoint),
        result=result,
        result_icon=icon,
        message=till.message,
        strip=strip,
        enter=present_words.enter(till, standpoint),
        enter_enabled=not till.busy,
        guest=_guest(till),
        find=_find(till),
        enrol=_enrol(till),
        keys=present_words.keys() if till.mode is Mode.KEYS else (),
        pad=till.pad,
        items=_items(till),
        rail=present_words.rail(till),
        decimals=till.facts.asset.scale > 0,
        busy=till.busy,
        receipt=receipt if receipt is not None and strip is not None and receipt.document_no == strip.receipt else None,
    )


# -- the largest number


def _display(till: TillBase, standpoint: Standpoint | None) -> Display:
    prefix = symbol(till.ready.asset.code).strip()
    entry = till.entry
    mode = till.mode
    if mode in (Mode.PROOF, Mode.APPROVE):
        note = "" if entry.text else present_words.secret_hint(till)
        return Display(present_words.asking(till), _DOTS * len(entry.text), note, "entry")
    if mode is Mode.SHIFT:
        return Display(translate("till", "Float in the drawer"), entry.shown() or "0", "", "entry", prefix)
    if mode is Mode.RECEIPT:
        return Display(translate("till", "Receipt number"), entry.text, "", "entry")
    if mode is Mode.LINE and till.selected is not None and till.selected < len(till.sale.lines):
        line = till.sale.lines[till.selected]
        label = translate("till", "Quantity of {item}").format(item=line_name(line))
        return Display(label, entry.text or quantity(line.quantity), "", "entry")
    if mode is Mode.DISCOUNT and till.discounting is not None:
        return _discount_display(till, prefix)
    if mode is Mode.REFUND:
        return _refund_display(till, prefix)
    if mode is Mode.VOID and till.finished is not None:
        return Display(
            translate("till", "To undo"), number(till.finished.total), till.finished.document_no, "warning", prefix
        )
    return _sale_display(till, standpoint, prefix)


def _discount_display(till: TillBase, prefix: str) -> Display:
    asked = till.discounting
    assert asked is not None
    if asked.in_money:
        shown = till.entry.shown() or (number(asked.money) if asked.money is not None else "0")
        note = translate("till", "* for percent")
        return Display(translate("till", "Discount as an amount"), shown, note, "entry", prefix)
    typed = till.entry.text or (f"{asked.per_mille / 10:g}" if asked.per_mille else "0")
    return Display(
        translate("till", "Discount in percent"), typed + " %", translate("till", "* for an amount"), "entry"
    )


def _refund_display(till: TillBase, prefix: str) -> Display:
    returning = till.returning
    if returning is None or returning.found is None:
        return Display()
    plan = chosen_plan(returning)
    if returning.asking_reason and plan is not None:
        return Display(translate("till", "To give back"), number(plan.money), "", "warning", prefix)
    if till.selected is not None:
        line = returning.found.sale.lines[till.selected]
        most = quantity(dict(returning.found.left.quantities).get(line.id, 0))
        label = translate("till", "Pieces coming back")
        if line.name:
            label = translate("till", "Pieces of {item} coming back").format(item=line.name)
        shown = till.entry.text or quantity((returning.pieces or {}).get(line.id, 0))
        return Display(label, shown, translate("till", "at most {amount}").format(amount=most), "entry")
    left = translate("till", "at most {amount}").format(amount=number(returning.found.left.goods))
    if till.entry.text:
        return Display(translate("till", "Refund an amount"), till.entry.shown(), left, "entry", prefix)
    if returning.pieces:
        count = sum(units for units in returning.pieces.values())
        return Display(translate("till", "Pieces coming back"), quantity(count), "", "entry")
    return Display(translate("till", "Refund everything"), number(returning.found.left.goods), "", "plain", prefix)


def _sale_display(till: TillBase, standpoint: Standpoint | None, prefix: str) -> Display:
    times = f"{quantity(till.times)} ×" if till.times else ""
    if till.armed == "points" and till.entry.text:
        return Display(translate("till", "Points to use"), till.entry.shown(), "", "entry")
    if till.sale.empty and not till.entry.text:
        if till.finished is not None and till.mode is Mode.SALE:
            return Display(till.finished.label, number(till.finished.figure), "", "positive", prefix)
        return Display(translate("till", "Amount due"), number(Amount(0, till.ready.asset)), times, "plain", prefix)
    if standpoint is None:
        return Display(translate("till", "Amount due"), till.entry.shown() or "–", times, "entry", prefix)
    if till.entry.text:
        if till.armed:
            return _tendered(till, standpoint, prefix)
        label = translate("till", "Amount due") if till.sale.empty else translate("till", "Amount to add")
        return Display(label, till.entry.shown(), times, "entry", prefix)
    if till.sale.wishes and not standpoint.complete and standpoint.refusal is None:
        note = translate("till", "of {amount}").format(amount=number(standpoint.quote.total_due))
        return Display(translate("till", "Rest"), number(standpoint.settlement.rest), note, "warning", prefix)
    return Display(translate("till", "Amount due"), number(standpoint.quote.total_due), times, "plain", prefix)


def _tendered(till: TillBase, standpoint: Standpoint, prefix: str) -> Display:
    label = translate("till", "Cash received") if till.armed == "cash" else translate("till", "To take")
    if standpoint.refusal is not None:
        note = translate("till", "more than is due")
    elif standpoint.complete:
        note = translate("till", "Change {amount}").format(amount=number(standpoint.settlement.change))
    else:
        note = translate("till", "Rest {amount}").format(amount=number(standpoint.settlement.rest))
    return Display(label, till.entry.shown(), note, "entry", prefix)


# -- the left column


def quantity(units: int) -> str:
    """Return thousandths as people write pieces: 2, 1.5."""
    whole, rest = divmod(units, PIECE)
    return f"{whole:,}" if not rest else f"{whole:,}.{rest:03d}".rstrip("0")


def line_name(line: Line) -> str:
    """Return what a line is called; an amount typed by hand has no name of its own."""
    return line.name or translate("till", "Amount")


def _basket(till: TillBase, standpoint: Standpoint | None) -> Basket:
    if till.mode is Mode.HELD:
        return _held(till)
    if till.mode is Mode.COUPONS:
        return present_offers.coupons(till)
    if till.mode in (Mode.REFUND, Mode.APPROVE) and till.returning is not None and till.returning.found is not None:
        return _receipt(till)
    held = translate("till", "%n on hold", till.ready.held) if till.ready.held else ""
    if standpoint is None or not standpoint.quote.lines:
        heading, words = present_words.empty_basket(till)
        return Basket(translate("till", "Basket"), badge=held, empty_heading=heading, empty_words=words)
    quote, language = standpoint.quote, till.context.language
    rows = tuple(
        Row(
            entry.line.id,
            line_name(entry.line),
            f"×{quantity(entry.line.quantity)}" if entry.line.item_id or entry.line.quantity != PIECE else "",
            number(entry.listed),
            present_words.line_discount(entry.line, language),
            selected=till.mode in (Mode.LINE, Mode.DISCOUNT) and at == till.selected,
        )
        for at, entry in enumerate(quote.lines)
    )
    sums = [Sum(translate("till", "Subtotal"), number(quote.listed))] if quote.steps else []
    sums += [Sum(_step_words(step, language), number(step.amount), _step_token(step)) for step in quote.steps]
    sums += present_offers.left_out(quote)
    return Basket(
        translate("till", "Basket"), rows, tuple(sums), translate("till", "Total"), number(quote.total_due), badge=held
    )


def _step_token(step: PriceStep) -> str:
    return "positive" if step.amount.units < 0 else "text_2"


def _step_words(step: PriceStep, language: str) -> str:
    off = percent_off(step.per_mille, language) if step.per_mille else ""
    if step.kind is StepKind.MEMBER_PRICE:
        return translate("till", "Member price")
    if step.kind is StepKind.REWARD:
        return f"{step.label} {translate('till', '%n points', step.points)}"
    if step.kind in (StepKind.TIER_PERCENT, StepKind.PLAN_PERCENT):
        return f"{step.label} {off}".strip()
    if step.kind in _NAMED:
        return f"{step.label} {off}".strip()
    if step.kind is StepKind.SERVICE_CHARGE:
        return translate("till", "Service charge")
    if step.kind is StepKind.TAX_ADDED:
        return translate("till", "Tax")
    if step.kind is StepKind.POINTS:
        return translate("till", "%n points", step.points)
    return translate("till", "Tip")


def _receipt(till: TillBase) -> Basket:
    returning = till.returning
    assert returning is not None and returning.found is not None and returning.pieces is not None
    left = dict(returning.found.left.quantities)
    rows = []
    for at, line in enumerate(returning.found.sale.lines):
        pieces = returning.pieces.get(line.id, 0)
        back = translate("till", "{count} come back", 1 if pieces == PIECE else 2)
        note = back.format(count=quantity(pieces)) if pieces else ""
        if not left.get(line.id, 0):
            note = translate("till", "already returned")
        rows.append(
            Row(
                line.id,
                line.name or translate("till", "Amount"),
                f"×{quantity(line.quantity)}",
                number(line.value),
                note,
                selected=bool(pieces),
                faint=not left.get(line.id, 0),
                pointed=at == till.selected and till.mode is Mode.REFUND,
            )
        )
    asset = till.ready.asset
    bill = returning.found.bill.bill
    sums = tuple(
        Sum(present_words.means_word(tender.means), number(Amount(tender.units, asset))) for tender in bill.tenders
    )
    title = translate("till", "Receipt {number}").format(number=returning.document_no)
    return Basket(title, tuple(rows), sums, translate("till", "Paid"), number(Amount(bill.total, asset)))


def _held(till: TillBase) -> Basket:
    zone = till.context.shop.zone
    rows = []
    for at, held in enumerate(till.held_sales):
        kept = records.from_json(HeldBasket, held.basket)
        moment: datetime = from_utc_text(held.held_at).astimezone(zone)
        count = translate("till", "%n lines", len(kept.lines))
        listed = sum(line.unit_price.units * line.quantity // PIECE for line in kept.lines)
        rows.append(
            Row(
                held.id,
                held.label or line_name(kept.lines[0]),
                "",
                number(Amount(listed, till.ready.asset)),
                f"{moment:%H:%M} · {count}",
                selected=at == till.selected,
            )
        )
    return Basket(translate("till", "On hold"), tuple(rows))


# -- the right column


def _guest(till: TillBase) -> GuestPanel | None:
    # A receipt being put right shows whose it is, not who stood here before.
    guest = till.guest or till.guest_before
    if till.returning is not None and till.returning.found is not None:
        guest = till.returning.guest
    if guest is None:
        return None
    return guest_panel(guest, till.ready.rules, till.context.language, till.ready.today)


def _find(till: TillBase) -> Find | None:
    if till.mode is not Mode.FIND:
        return None
    finding = till.finding
    title = translate("till", "Top up: find the member") if till.wants_top_up else translate("till", "Find member")
    if finding.hits is None:
        return Find(finding.text, title=title)
    hits = tuple(_hit(till, row, at == finding.selected) for at, row in enumerate(finding.hits.rows))
    if not hits:
        heading = translate("till", "Nobody found")
        return Find(finding.text, (), heading, translate("till", "Enter adds this guest as a new member."), True, title)
    heading = translate("till", "%n found", finding.hits.count)
    if finding.hits.more:
        heading = translate("till", "more than %n found", finding.hits.count)
    note = (
        translate("till", "Enter takes the member.")
        if len(hits) == 1
        else translate("till", "Choose with ↑ ↓ and Enter.")
    )
    return Find(finding.text, hits, heading, note, True, title)


def _hit(till: TillBase, row: MemberRow, selected: bool) -> Hit:
    tier = till.ready.rules.tiers.find(row.tier_id)
    balance = Amount(row.principal + row.bonus, till.ready.asset)
    return Hit(
        row.id,
        row.name or translate("till", "Card holder"),
        " · ".join(part for part in (row.phone, *row.card_numbers[:1]) if part),
        number(balance) if balance else "",
        tier.name if tier else "",
        tier.tone.value if tier else "",
        selected,
    )


def _enrol(till: TillBase) -> Enrol | None:
    form = till.enrolling
    if till.mode is not Mode.ENROL or form is None:
        return None
    return Enrol(form.phone, form.name, form.card, form.step)


# -- the rest


def _strip(till: TillBase) -> StripState | None:
    done = till.finished
    if done is None or not till.sale.empty or till.entry.text or till.mode is not Mode.SALE:
        return None
    return StripState(done.label, number(done.figure), done.document_no, done.note, done.voidable)


def _items(till: TillBase) -> Items:
    facts = till.ready
    if not facts.items:
        return Items()
    used = {item.category_id for item in facts.items}
    names = [(one.id, one.name) for one in facts.categories if one.id in used]
    if None in used:
        names.append(("", translate("till", "Other")))
    known = [one for one, _ in names]
    category = till.category if till.category in known else known[0]
    tiles = tuple(
        ItemTile(item.id, item.name, number(Amount(item.price, facts.asset)))
        for item in facts.items
        if (_matches(item, till.item_text) if till.item_text else (item.category_id or "") == category)
    )
    return Items(tuple(names), category, tiles)


def _matches(item: Item, text: str) -> bool:
    """Return whether every word of the text is in the item's name, or the text begins its barcode."""
    name = item.name.casefold()
    return all(word in name for word in text.casefold().split()) or bool(item.barcode and item.barcode.startswith(text))
