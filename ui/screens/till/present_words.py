"""The sentences of the till: what Enter does, what will be left, what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shop_member.domain.bills import Line
from shop_member.domain.refunds import RefundPlan
from shop_member.domain.tenders import Means
from shop_member.formats import number, percent_off
from shop_member.i18n import translate
from ui.screens.till.coming_back import chosen_plan
from ui.screens.till.sale import Standpoint
from ui.screens.till.state import Mode, Pad, RailKey

if TYPE_CHECKING:
    from ui.screens.till.base import TillBase


def means_word(means: str) -> str:
    """Return what a means is called at the till."""
    words = {
        Means.CASH: translate("till", "Cash"),
        Means.CARD: translate("till", "Card terminal"),
        Means.STORED_VALUE: translate("till", "Stored value"),
        Means.GIFT_CARD: translate("till", "Gift card"),
        Means.TAB: translate("till", "Tab"),
        Means.OTHER: translate("till", "Other"),
    }
    return words[Means(means)]


def line_discount(line: Line, language: str) -> str:
    """Return the discount by hand that stands below a line."""
    discount = line.hand_discount
    if discount is None:
        return ""
    if discount.per_mille is not None:
        return f"{percent_off(discount.per_mille, language)} · {discount.reason}"
    return f"−{number(discount.amount)} · {discount.reason}" if discount.amount is not None else discount.reason


def enter(till: TillBase, standpoint: Standpoint | None) -> str:
    """Return what Enter does now."""
    asked = till.returning or till.discounting
    if till.mode is Mode.SALE:
        return _enter_sale(till, standpoint)
    if till.mode in (Mode.REFUND, Mode.DISCOUNT) and asked is not None:
        if not asked.asking_reason:
            return translate("till", "Next")
        return translate("till", "Refund") if till.mode is Mode.REFUND else translate("till", "Apply")
    return {
        Mode.LINE: translate("till", "Done"),
        Mode.FIND: translate("till", "Take"),
        Mode.ENROL: _enter_form(till),
        Mode.RECEIPT: translate("till", "Look up"),
        Mode.VOID: translate("till", "Void"),
        Mode.HELD: translate("till", "Recall"),
        Mode.COUPONS: translate("till", "Use coupon"),
        Mode.SHIFT: translate("till", "Open shift"),
        Mode.PROOF: translate("till", "Confirm"),
        Mode.APPROVE: translate("till", "Approve"),
    }.get(till.mode, translate("till", "Done"))


def _enter_form(till: TillBase) -> str:
    form = till.enrolling
    saves = form is not None and form.step == "save"
    return translate("till", "Save") if saves else translate("till", "Next")


def _enter_sale(till: TillBase, standpoint: Standpoint | None) -> str:
    if till.entry.text and till.armed == "points":
        return translate("till", "Use points")
    if till.entry.text and not till.sale.empty and not till.armed:
        return translate("till", "Add")
    if standpoint is not None and standpoint.complete and till.sale.wishes:
        return translate("till", "Finish")
    if standpoint is not None and standpoint.quote.lines:
        if till.sale.wishes:
            return translate("till", "Take payment")
        default = till.default_means()
        return translate("till", "Pay") if default is not None else translate("till", "Take payment")
    if till.ready.shift is None and till.sale.empty and not till.entry.text:
        return translate("till", "Open shift")
    return translate("till", "Done")


def result(till: TillBase, standpoint: Standpoint | None) -> tuple[str, str]:
    """Return what happens with the next Enter, or what to do next, and its icon."""
    returning = till.returning
    if till.mode is Mode.REFUND and returning is not None:
        plan = chosen_plan(returning)
        if returning.asking_reason and plan is not None:
            return goes_back(plan), "undo-2"
        if till.selected is not None:
            return translate("till", "Type how many or press + and −; Enter goes on"), "info"
        return translate("till", "Type an amount, or choose lines with ↑ ↓; Enter for everything"), "info"
    if till.mode is Mode.VOID:
        return translate("till", "Everything booked with it is taken back"), "undo-2"
    if till.mode is Mode.DISCOUNT and till.discounting is not None:
        if till.discounting.asking_reason:
            return translate("till", "Choose the reason"), "info"
        return translate("till", "0 takes a discount away"), "info"
    hints = {
        Mode.LINE: translate("till", "Type a quantity, or change the line"),
        Mode.RECEIPT: translate("till", "Scan the code on the receipt, or type its number"),
        Mode.SHIFT: translate("till", "Count the drawer, type the float, Enter"),
        Mode.PROOF: translate("till", "The member types it or says it"),
        Mode.APPROVE: _approval_hint(till),
        Mode.HELD: translate("till", "Choose with ↑ ↓ and Enter"),
        Mode.COUPONS: translate("till", "Press a digit, or choose with ↑ ↓ and Enter"),
        Mode.FIND: translate("till", "Name, phone, card number or e-mail"),
        Mode.ENROL: translate("till", "Name and phone are enough"),
        Mode.KEYS: translate("till", "Esc closes the list of keys"),
    }
    if till.mode in hints:
        return hints[till.mode], "info"
    return _sale_result(till, standpoint)


def _approval_hint(till: TillBase) -> str:
    name = next((name for staff_id, name in till.approvers if staff_id == till.approver), "")
    if not name:
        return translate("till", "Nobody else may approve this")
    return translate("till", "{name} types the PIN").format(name=name)


def goes_back(plan: RefundPlan) -> str:
    """Return where the money of a refund goes."""
    parts = [f"{means_word(paid.means)} {number(paid.amount)}" for paid in plan.back if paid.amount]
    if plan.points_back:
        parts.append(translate("till", "%n points back", plan.points_back))
    if plan.points_net > 0:
        parts.append(translate("till", "%n points taken", plan.points_net))
    return " · ".join(parts) if parts else translate("till", "Nothing goes back")


def _sale_result(till: TillBase, standpoint: Standpoint | None) -> tuple[str, str]:
    if standpoint is None or not standpoint.quote.lines:
        return "", ""
    settlement = standpoint.settlement
    stored = settlement.paid_by(Means.STORED_VALUE)
    default = till.default_means()
    if default is Means.STORED_VALUE and not till.sale.wishes:
        stored = standpoint.quote.total_due
    if till.guest is not None and stored:
        after = till.guest.balance - stored
        return translate("till", "Balance after this sale {amount}").format(amount=number(after)), "stored-value"
    if standpoint.complete and settlement.cash_tendered and settlement.change:
        return translate("till", "Change {amount}").format(amount=number(settlement.change)), "banknote"
    if till.sale.wishes and not standpoint.complete and standpoint.refusal is None:
        return translate("till", "Rest {amount}").format(amount=number(settlement.rest)), "info"
    return "", ""


def asking(till: TillBase) -> str:
    """Return what is being asked for in secret."""
    if till.mode is Mode.APPROVE:
        name = next((name for staff_id, name in till.approvers if staff_id == till.approver), "")
        return translate("till", "PIN of {name}").format(name=name) if name else translate("till", "Manager approval")
    guest = till.guest
    if guest is not None and guest.has_pin:
        return translate("till", "Member's PIN")
    return translate("till", "Last four digits of the phone")


def secret_hint(till: TillBase) -> str:
    """Return why it is asked."""
    if till.mode is Mode.APPROVE:
        return translate("till", "Manager approval")
    return translate("till", "for larger amounts")


def empty_basket(till: TillBase) -> tuple[str, str]:
    """Return what stands in an empty basket."""
    if till.mode in (Mode.SHIFT, Mode.SALE) and till.ready.shift is None:
        return translate("till", "No shift is open"), translate("till", "Sales begin once the drawer is counted.")
    if till.ready.items:
        return translate("till", "Ready"), translate("till", "Press an item, scan it, or type an amount.")
    return translate("till", "Ready"), translate("till", "Type an amount, or scan a member card first.")


def rail(till: TillBase) -> tuple[RailKey, ...]:
    """Return the function keys; F4 says which of its three things it does."""
    undo = till.finished is not None and till.finished.voidable and till.sale.empty and till.mode is Mode.SALE
    if undo:
        fourth = translate("till", "Void")
    elif till.sale.empty and not till.entry.text:
        fourth = translate("till", "Recall")
    else:
        fourth = translate("till", "Hold")
    free = not till.busy
    pads: tuple[RailKey, ...] = ()
    if till.ready.items:
        other = translate("till", "Items") if till.pad is Pad.DIGITS else translate("till", "Digits")
        pads = (RailKey("PgDn", other, free and till.mode is Mode.SALE),)
    return (
        RailKey("F1", translate("till", "Keys"), free),
        RailKey("F2", translate("till", "Member"), free),
        RailKey("F3", translate("till", "Top up"), free),
        RailKey("F4", fourth, free and till.mode is Mode.SALE),
        RailKey("%", translate("till", "Discount"), free and till.mode in (Mode.SALE, Mode.LINE)),
        RailKey("F9", translate("till", "Coupons"), free and till.mode in (Mode.SALE, Mode.COUPONS)),
        RailKey("F11", translate("till", "Refund"), free),
        *pads,
    )


def keys() -> tuple[tuple[str, str], ...]:
    """Return every key of the till with what it does."""
    return (
        ("F2", translate("till", "Find or add a member")),
        ("F3", translate("till", "Top up")),
        ("F4", translate("till", "Hold, recall; void after a sale")),
        ("F5 −", translate("till", "Stored value")),
        ("F6 +", translate("till", "Cash")),
        ("F7 /", translate("till", "Card terminal")),
        ("F8", translate("till", "Points")),
        ("F9", translate("till", "Coupons of the guest")),
        ("F11", translate("till", "Refund by receipt")),
        ("F12", translate("till", "Lock, switch cashier")),
        ("*", translate("till", "Quantity: 3 * then an item")),
        ("%", translate("till", "Discount")),
        ("↑ ↓", translate("till", "Choose a line")),
        ("PgDn", translate("till", "Digits or items")),
        ("Ctrl+P", translate("till", "Print the receipt")),
        ("Esc", translate("till", "One step back")),
    )
