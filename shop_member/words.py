"""Sentences for every Refusal and Fault: one clear sentence with the next step, in the reader's language.

The window, the command line and paper all speak through here. `{name}` is filled from the error's fields: amounts as
money, the rest as plain text.
"""

from __future__ import annotations

from shop_member.domain.amounts import Amount
from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.field_words import field_words
from shop_member.formats import money
from shop_member.i18n import QT_TRANSLATE_NOOP, translate
from shop_member.value_words import VALUE_REFUSALS

REFUSALS: dict[Refused, str] = {
    Refused.AMOUNT_NOT_A_NUMBER: QT_TRANSLATE_NOOP(
        "refusal", "“{text}” is not an amount: type digits 0-9 with an optional point."
    ),
    Refused.AMOUNT_TOO_PRECISE: QT_TRANSLATE_NOOP(
        "refusal", "“{text}” has too many digits after the point: {scale} are allowed."
    ),
    Refused.AMOUNT_TOO_LARGE: QT_TRANSLATE_NOOP("refusal", "“{text}” is too large: check the amount."),
    Refused.AMOUNT_NOT_POSITIVE: QT_TRANSLATE_NOOP("refusal", "The amount must be more than zero: type it again."),
    Refused.REQUEST_REUSED: QT_TRANSLATE_NOOP(
        "refusal", "This form was already used for something else: open it again and repeat."
    ),
    Refused.BALANCE_TOO_SMALL: QT_TRANSLATE_NOOP(
        "refusal", "Balance {available} is not enough for {wanted}: pay the rest by another means."
    ),
    Refused.ALREADY_REVERSED: QT_TRANSLATE_NOOP(
        "refusal", "{document_no} was already reversed: nothing is left to undo."
    ),
    Refused.NOTHING_TO_DO: QT_TRANSLATE_NOOP("refusal", "There is nothing to book here."),
    Refused.MONTH_LOCKED: QT_TRANSLATE_NOOP("refusal", "The month {month} is already locked."),
    Refused.RULES_NOT_VALID: QT_TRANSLATE_NOOP(
        "refusal", "The setting “{field}” is out of range: correct it and save again."
    ),
    Refused.RECORD_NOT_READABLE: QT_TRANSLATE_NOOP(
        "refusal", "A stored record can't be read at “{field}”: check the file or restore a backup."
    ),
    Refused.QUANTITY_NOT_POSITIVE: QT_TRANSLATE_NOOP(
        "refusal", "The quantity of {line} must be more than zero: type it again or remove the line."
    ),
    Refused.DISCOUNT_NOT_POSSIBLE: QT_TRANSLATE_NOOP(
        "refusal", "This discount does not fit {line}: give a percentage up to 100, an amount or a lower price."
    ),
    Refused.POINTS_NEED_MEMBER: QT_TRANSLATE_NOOP("refusal", "Points need a member: scan the card first."),
    Refused.POINTS_BELOW_MINIMUM: QT_TRANSLATE_NOOP(
        "refusal", "At least {minimum} points have to be used at once: use more or none."
    ),
    Refused.POINTS_NOT_IN_STEPS: QT_TRANSLATE_NOOP("refusal", "Points are used in steps of {step}: choose a multiple."),
    Refused.POINTS_OVER_BILL: QT_TRANSLATE_NOOP("refusal", "Points this bill takes at most: {maximum}. Use fewer."),
    Refused.LOTS_TOO_SMALL: QT_TRANSLATE_NOOP("refusal", "Only {available} of {wanted} can be used today: use fewer."),
    Refused.TENDER_TOO_HIGH: QT_TRANSLATE_NOOP(
        "refusal", "That is {over} more than the bill of {due}: only cash gives change, take less by this means."
    ),
    Refused.GOODS_ONLY: QT_TRANSLATE_NOOP(
        "refusal", "Stored value and gift cards pay for goods only, here up to {limit}: take the rest by other means."
    ),
    Refused.CASH_NOT_IN_COINS: QT_TRANSLATE_NOOP("refusal", "No coins make up this cash: use multiples of {step}."),
    Refused.TOO_MANY: QT_TRANSLATE_NOOP("refusal", "At most {most} at once: do it in several steps."),
    Refused.COUPON_UNKNOWN: QT_TRANSLATE_NOOP(
        "refusal", "No coupon has this code: look for the one meant on the member's page."
    ),
    Refused.COUPON_CANCELLED: QT_TRANSLATE_NOOP("refusal", "This coupon was cancelled: sell without it."),
    Refused.COUPON_USED_UP: QT_TRANSLATE_NOOP("refusal", "This coupon was used already: sell without it."),
    Refused.COUPON_EXPIRED: QT_TRANSLATE_NOOP("refusal", "The coupon was valid until {last_day}: sell without it."),
    Refused.COUPON_NOT_YET: QT_TRANSLATE_NOOP("refusal", "The coupon is valid from {first_day}: keep it until then."),
    Refused.COUPON_NOT_TODAY: QT_TRANSLATE_NOOP(
        "refusal", "The coupon does not count on this day: see the days printed on it."
    ),
    Refused.COUPON_NOT_NOW: QT_TRANSLATE_NOOP(
        "refusal", "The coupon does not count at this hour: see the hours printed on it."
    ),
    Refused.COUPON_NEEDS_MEMBER: QT_TRANSLATE_NOOP("refusal", "This coupon needs a member: scan the card first."),
    Refused.COUPON_OF_OTHER: QT_TRANSLATE_NOOP(
        "refusal", "This coupon belongs to another member: ask for the guest's own."
    ),
    Refused.COUPON_WRONG_TIER: QT_TRANSLATE_NOOP("refusal", "This coupon is for other member levels: sell without it."),
    Refused.COUPON_WRONG_SHOP: QT_TRANSLATE_NOOP("refusal", "This coupon counts in other shops only: sell without it."),
    Refused.COUPON_LIMIT: QT_TRANSLATE_NOOP("refusal", "“{name}” was used as often as it may be: sell without it."),
    Refused.COUPON_BELOW_MINIMUM: QT_TRANSLATE_NOOP("refusal", "{missing} more in the basket and “{name}” counts."),
    Refused.COUPON_TOO_FEW: QT_TRANSLATE_NOOP("refusal", "“{name}” needs more of its goods, pieces missing: {pieces}."),
    Refused.COUPON_NO_GOODS: QT_TRANSLATE_NOOP(
        "refusal", "Nothing in the basket is for “{name}”: add such an item or sell without it."
    ),
    Refused.COUPON_GAVE_NOTHING: QT_TRANSLATE_NOOP(
        "refusal", "“{name}” would change nothing on this bill, so the guest keeps it."
    ),
    Refused.COUPON_BETTER_ONE: QT_TRANSLATE_NOOP(
        "refusal", "“{other}” gives more than “{name}”, which the guest keeps."
    ),
    Refused.TOP_UP_OVER_LIMIT: QT_TRANSLATE_NOOP("refusal", "One top-up may be at most {limit}: top up less."),
    Refused.CARD_OVER_LIMIT: QT_TRANSLATE_NOOP(
        "refusal", "This card may hold at most {limit} and has {balance}: top up less."
    ),
    Refused.REFUND_OVER_LINE: QT_TRANSLATE_NOOP(
        "refusal", "Of {line} only {left} can still be returned: lower the quantity."
    ),
    Refused.REFUND_OVER_SALE: QT_TRANSLATE_NOOP(
        "refusal", "Of this sale only {left} can still be refunded: lower the amount."
    ),
    Refused.LATE_CLAIM_TOO_LATE: QT_TRANSLATE_NOOP(
        "refusal", "Points for this receipt could be claimed until {last_day}."
    ),
    Refused.LATE_CLAIM_TWICE: QT_TRANSLATE_NOOP("refusal", "The points of this receipt were already booked."),
    Refused.LATE_CLAIM_OWN: QT_TRANSLATE_NOOP(
        "refusal", "Staff win no points on their own till: ask a colleague who did not make this sale."
    ),
    Refused.NOT_PERMITTED: QT_TRANSLATE_NOOP("refusal", "This needs a manager: ask one to approve with a PIN."),
    Refused.NOT_LOGGED_IN: QT_TRANSLATE_NOOP("refusal", "Nobody is logged in: scan a badge or type your PIN."),
    Refused.APPROVER_IS_ACTOR: QT_TRANSLATE_NOOP("refusal", "Somebody else has to approve this."),
    Refused.PIN_WRONG: QT_TRANSLATE_NOOP("refusal", "That PIN is wrong: try again. Tries left: {tries_left}."),
    Refused.PIN_WAIT: QT_TRANSLATE_NOOP("refusal", "Too many wrong PINs: wait {seconds} seconds."),
    Refused.PIN_LOCKED: QT_TRANSLATE_NOOP("refusal", "This PIN is locked: the owner can reset it in Settings."),
    Refused.PIN_TOO_SIMPLE: QT_TRANSLATE_NOOP(
        "refusal", "This PIN is too easy to guess: choose another of 4 to 8 digits."
    ),
    Refused.STAFF_UNKNOWN: QT_TRANSLATE_NOOP("refusal", "This person is not on the staff list."),
    Refused.PASSPHRASE_TOO_SIMPLE: QT_TRANSLATE_NOOP(
        "refusal", "This passphrase is too easy to guess: use at least {minimum} characters, best several words."
    ),
    Refused.APPROVAL_DIFFERENT: QT_TRANSLATE_NOOP(
        "refusal", "The approval was given for something else: ask for it again."
    ),
    Refused.APPROVAL_USED: QT_TRANSLATE_NOOP("refusal", "This approval was already used: ask for a new one."),
    Refused.ABOVE_CEILING: QT_TRANSLATE_NOOP("refusal", "This is more than you may give: ask a manager to approve."),
    Refused.CODE_UNKNOWN: QT_TRANSLATE_NOOP(
        "refusal", "This code is not one of ours: look the member up by name or phone."
    ),
    Refused.CODE_DAMAGED: QT_TRANSLATE_NOOP("refusal", "The code was not read completely: scan it once more."),
    Refused.CODE_FORGED: QT_TRANSLATE_NOOP(
        "refusal", "This code was not made by this shop: ask the guest and look the member up by name or phone."
    ),
    Refused.CODE_FOREIGN_PAYMENT: QT_TRANSLATE_NOOP(
        "refusal", "This is a payment code of another app: scan it at the card terminal."
    ),
    Refused.CODE_LINK: QT_TRANSLATE_NOOP("refusal", "This code is a web link, not a member card: ask for the card."),
    Refused.CODE_INVOICE: QT_TRANSLATE_NOOP(
        "refusal", "This code belongs to a uniform invoice, not to a member: ask for the card."
    ),
    Refused.CARD_UNKNOWN: QT_TRANSLATE_NOOP("refusal", "No card has this number: check it or search by name."),
    Refused.CARD_FROZEN: QT_TRANSLATE_NOOP(
        "refusal",
        "Card {number} was reported lost and is frozen: thaw it on the member's page once the holder is known.",
    ),
    Refused.CARD_REPLACED: QT_TRANSLATE_NOOP(
        "refusal", "Card {number} was replaced by a newer one: ask for the new card."
    ),
    Refused.CARD_CLOSED: QT_TRANSLATE_NOOP("refusal", "Card {number} is closed: issue a new card."),
    Refused.CARD_DAILY_LIMIT: QT_TRANSLATE_NOOP(
        "refusal", "This card may spend {limit} a day and has {left} left today: take the rest by other means."
    ),
    Refused.CARD_NOT_FROZEN: QT_TRANSLATE_NOOP("refusal", "Card {number} is not frozen: nothing to lift."),
    Refused.NAME_MISSING: QT_TRANSLATE_NOOP("refusal", "A name is needed: type at least one character."),
    Refused.TEXT_TOO_LONG: QT_TRANSLATE_NOOP("refusal", "This text is too long: {limit} characters are allowed."),
    Refused.TEXT_UNPRINTABLE: QT_TRANSLATE_NOOP(
        "refusal", "This text contains invisible control characters: type it again."
    ),
    Refused.PAYMENT_CARD_IN_TEXT: QT_TRANSLATE_NOOP(
        "refusal", "This looks like the number of a payment card, which must not be kept here: remove it."
    ),
    Refused.PHONE_NOT_A_NUMBER: QT_TRANSLATE_NOOP("refusal", "“{text}” is not a phone number: check the digits."),
    Refused.EMAIL_NOT_AN_ADDRESS: QT_TRANSLATE_NOOP("refusal", "“{text}” is not an e-mail address: check it."),
    Refused.BIRTHDAY_IMPOSSIBLE: QT_TRANSLATE_NOOP("refusal", "There is no such day: check month and day."),
    Refused.MEMBER_EXISTS: QT_TRANSLATE_NOOP(
        "refusal", "{name} already has this: open that member instead of adding a second."
    ),
    Refused.MEMBER_ERASED: QT_TRANSLATE_NOOP("refusal", "This member's data were erased: enrol again."),
    Refused.MEMBER_MERGED: QT_TRANSLATE_NOOP("refusal", "This member was merged with another: use that one."),
    Refused.MEMBER_UNKNOWN: QT_TRANSLATE_NOOP("refusal", "This member is not in the shop's file: search again."),
    Refused.CARD_EXISTS: QT_TRANSLATE_NOOP("refusal", "Card {number} already exists: use another number."),
    Refused.BARCODE_EXISTS: QT_TRANSLATE_NOOP("refusal", "{name} already has this barcode: open that item instead."),
    Refused.RECORD_CHANGED: QT_TRANSLATE_NOOP(
        "refusal", "Somebody else changed this in the meantime: open it again and repeat your change."
    ),
    Refused.KEYS_PASSPHRASE_WRONG: QT_TRANSLATE_NOOP(
        "refusal", "That passphrase or recovery code does not open the keys: check it and try again."
    ),
    Refused.KEYS_PASSPHRASE_MISSING: QT_TRANSLATE_NOOP(
        "refusal", "This backup needs its passphrase or recovery code: type one of them."
    ),
    Refused.DIGITS_LOST: QT_TRANSLATE_NOOP(
        "refusal", "“{text}” has lost its last digits in a spreadsheet: format the column as text and fill it in again."
    ),
    Refused.DAY_NOT_CLEAR: QT_TRANSLATE_NOOP(
        "refusal", "“{text}” is no day that can be read for certain: write it as 2026-11-22."
    ),
    Refused.CELL_NOT_KNOWN: QT_TRANSLATE_NOOP(
        "refusal", "“{text}” has no meaning in the column “{column}”: correct it or leave it empty."
    ),
    Refused.CELL_CONFLICT: QT_TRANSLATE_NOOP(
        "refusal", "“{column}” was also changed in the shop since, to “{text}”: sync again and repeat the change."
    ),
    Refused.SHEET_NOT_READABLE: QT_TRANSLATE_NOOP(
        "refusal", "This is no table that can be read: look at line {line}, or save the file as CSV UTF-8 once more."
    ),
    Refused.SHEET_EMPTY: QT_TRANSLATE_NOOP("refusal", "There are no rows in this file: choose another one."),
    Refused.SHEET_TOO_LARGE: QT_TRANSLATE_NOOP(
        "refusal", "This file is too large to be a table of members: at most {limit} are read."
    ),
    Refused.COLUMN_MISSING: QT_TRANSLATE_NOOP(
        "refusal", "The file has no column “{column}”: add it or choose another file."
    ),
    Refused.COLUMN_TWICE: QT_TRANSLATE_NOOP("refusal", "The column “{column}” is there twice: remove one of them."),
    Refused.ROW_TWICE: QT_TRANSLATE_NOOP("refusal", "Line {line} is the same member: keep one of the two rows."),
    Refused.ROWS_WRONG: QT_TRANSLATE_NOOP(
        "refusal", "Nothing was imported. Rows with faults: {count}. Correct them, or import the good rows only."
    ),
    Refused.BATCH_UNKNOWN: QT_TRANSLATE_NOOP("refusal", "There is no such import: choose one of the list."),
    Refused.BATCH_REVERSED: QT_TRANSLATE_NOOP("refusal", "The import of {name} was already undone."),
    Refused.BATCH_SPENT: QT_TRANSLATE_NOOP(
        "refusal", "Something of the import of {name} has been used: correct the members one by one instead."
    ),
    Refused.MONTH_NOT_BEGUN: QT_TRANSLATE_NOOP("refusal", "This month has not begun yet: choose an earlier one."),
    Refused.MONTH_NOT_OVER: QT_TRANSLATE_NOOP(
        "refusal", "This month can be locked once its last business day is closed."
    ),
    Refused.SHIFT_NOT_OPEN: QT_TRANSLATE_NOOP(
        "refusal", "No shift is open on this till: open one with the float in the drawer."
    ),
    Refused.SHIFT_ALREADY_OPEN: QT_TRANSLATE_NOOP("refusal", "A shift is already open on this till: close it first."),
    Refused.SHIFT_UNKNOWN: QT_TRANSLATE_NOOP(
        "refusal", "This shift is not closed or not known: choose one from the list."
    ),
    Refused.REASON_MISSING: QT_TRANSLATE_NOOP("refusal", "A reason is needed: choose or type one."),
    Refused.DRAWER_TOO_SMALL: QT_TRANSLATE_NOOP(
        "refusal", "The drawer holds {available}, not {wanted}: put cash in first or use another means."
    ),
    Refused.BASKET_EMPTY: QT_TRANSLATE_NOOP(
        "refusal", "There is nothing to sell yet: type an amount or choose an item."
    ),
    Refused.REST_UNPAID: QT_TRANSLATE_NOOP("refusal", "{rest} is still to be paid: choose a means for the rest."),
    Refused.STORED_VALUE_NEEDS_MEMBER: QT_TRANSLATE_NOOP(
        "refusal", "Stored value belongs to a member: scan the card first."
    ),
    Refused.PROOF_NEEDED: QT_TRANSLATE_NOOP(
        "refusal", "This amount needs the member's PIN or the last four digits of the phone."
    ),
    Refused.PROOF_LOCKED: QT_TRANSLATE_NOOP(
        "refusal", "Too many wrong tries for this member: a manager can set a new PIN on the member's page."
    ),
    Refused.PROOF_WRONG: QT_TRANSLATE_NOOP("refusal", "The PIN or phone digits do not match: ask the member again."),
    Refused.TENDER_NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "refusal", "Stored value can only be topped up with cash, card or other money from outside."
    ),
    Refused.RECEIPT_UNKNOWN: QT_TRANSLATE_NOOP(
        "refusal", "No receipt has the number {number}: check it or scan the code on the receipt."
    ),
    Refused.REFUND_NOT_A_SALE: QT_TRANSLATE_NOOP(
        "refusal", "{number} is not the receipt of a sale: only sales can be refunded."
    ),
    Refused.VOID_NOT_POSSIBLE: QT_TRANSLATE_NOOP("refusal", "{number} can't be voided any more: refund it instead."),
    Refused.VOID_TOP_UP_USED: QT_TRANSLATE_NOOP(
        "refusal", "The value of {number} has been used already: pay the rest back to the member instead."
    ),
    Refused.MEMBER_HAS_VALUE: QT_TRANSLATE_NOOP(
        "refusal", "{left} of this member's own money is still here: pay it back or let it be spent first."
    ),
    Refused.MERGE_ITSELF: QT_TRANSLATE_NOOP("refusal", "These are the same member: choose another one to join."),
    Refused.PIN_NEEDED: QT_TRANSLATE_NOOP(
        "refusal", "{name}, type your PIN: after that the badge is enough for today."
    ),
    Refused.PIN_MUST_CHANGE: QT_TRANSLATE_NOOP("refusal", "This PIN was given to you for once: choose your own now."),
    Refused.PASSPHRASE_WRONG: QT_TRANSLATE_NOOP("refusal", "That passphrase is wrong: try again."),
    Refused.LAST_OWNER: QT_TRANSLATE_NOOP(
        "refusal", "Nobody else may look after staff: give somebody the owner's role first."
    ),
    Refused.ROLE_UNKNOWN: QT_TRANSLATE_NOOP("refusal", "There is no such role: choose one of the list."),
    Refused.ROLE_FIXED: QT_TRANSLATE_NOOP("refusal", "The role {name} can't be changed: make a role of your own."),
    Refused.ITEM_UNKNOWN: QT_TRANSLATE_NOOP("refusal", "This item is not on the list: search it or type the amount."),
    Refused.CATEGORY_UNKNOWN: QT_TRANSLATE_NOOP("refusal", "There is no such category: choose one of the list."),
    Refused.PICTURE_NOT_USABLE: QT_TRANSLATE_NOOP(
        "refusal", "This picture can't be used: choose a PNG or JPEG of at most {limit} MB."
    ),
    Refused.HELD_GONE: QT_TRANSLATE_NOOP("refusal", "This held sale was already recalled: look at the other till."),
    Refused.BATCH_TOO_LARGE: QT_TRANSLATE_NOOP("refusal", "At most {limit} can be made at once: choose fewer."),
    Refused.SETTING_NOT_VALID: QT_TRANSLATE_NOOP(
        "refusal", "The setting “{field}” can't be kept like this: correct it and save again."
    ),
    Refused.ALREADY_SET_UP: QT_TRANSLATE_NOOP("refusal", "This shop is already set up: log in instead."),
    **VALUE_REFUSALS,
}

FAULTS: dict[Faulted, str] = {
    Faulted.DISK_FULL: QT_TRANSLATE_NOOP(
        "fault", "The disk of {path} is full: free some space, then repeat. Nothing is lost."
    ),
    Faulted.DISK_ERROR: QT_TRANSLATE_NOOP(
        "fault", "The disk of {path} reports an error ({detail}): check it, then repeat. Nothing booked is lost."
    ),
    Faulted.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "fault", "{path} can't be read: check that it exists and that you may open it."
    ),
    Faulted.FILE_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "fault", "{path} can't be written: check that the folder is there and that you may write to it."
    ),
    Faulted.FILE_EXISTS: QT_TRANSLATE_NOOP("fault", "{path} is already there: choose another name or move it away."),
    Faulted.STORE_BUSY: QT_TRANSLATE_NOOP("fault", "{path} is busy: wait a moment and repeat. Nothing is lost."),
    Faulted.STORE_DAMAGED: QT_TRANSLATE_NOOP("fault", "{path} is damaged or is no shop file: restore the last backup."),
    Faulted.SQLITE_TOO_OLD: QT_TRANSLATE_NOOP(
        "fault", "The SQLite of this computer ({version}) has a known defect: install the program with its own."
    ),
    Faulted.STORE_NEWER: QT_TRANSLATE_NOOP(
        "fault", "{path} was made by a newer Shop Member: update this program first."
    ),
    Faulted.STORE_FOREIGN: QT_TRANSLATE_NOOP("fault", "{path} belongs to another program: choose a Shop Member file."),
    Faulted.STORE_OPEN_ELSEWHERE: QT_TRANSLATE_NOOP(
        "fault", "{path} is open in another window: use that one or close it."
    ),
    Faulted.STORE_LOST_TAIL: QT_TRANSLATE_NOOP(
        "fault", "The last bookings are missing from {path}: an older copy was put back. Restore the newest backup."
    ),
    Faulted.OUTCOME_UNKNOWN: QT_TRANSLATE_NOOP(
        "fault", "It is not certain that this was booked: look at the last receipts before repeating."
    ),
    Faulted.KEYS_MISSING: QT_TRANSLATE_NOOP(
        "fault", "The keys of {path} are missing: restore them from a backup with its code."
    ),
    Faulted.KEYS_FOREIGN: QT_TRANSLATE_NOOP(
        "fault", "These keys do not belong to {path}: restore both from one backup."
    ),
    Faulted.KEYS_DAMAGED: QT_TRANSLATE_NOOP(
        "fault", "The keys in {path} are damaged: restore them from a backup with its code."
    ),
    Faulted.KEYRING_LOCKED: QT_TRANSLATE_NOOP(
        "fault", "The keyring of this computer does not answer: unlock it, then start again. Nothing is lost."
    ),
    Faulted.PRINTER_FAILED: QT_TRANSLATE_NOOP(
        "fault", "The printer did not answer ({detail}): check it, then print again."
    ),
    Faulted.BACKUP_FOREIGN: QT_TRANSLATE_NOOP("fault", "{path} is no backup of Shop Member: choose another file."),
    Faulted.BACKUP_DAMAGED: QT_TRANSLATE_NOOP(
        "fault", "The backup {path} is damaged or incomplete: choose another one. The present shop is unchanged."
    ),
}


def sentence(error: Refusal | Fault, language: str | None = None) -> str:
    """Return the sentence for an error in the language named or the process's own."""
    if isinstance(error, Refusal):
        text = translate("refusal", REFUSALS[error.code], -1, language)
    else:
        text = translate("fault", FAULTS[error.code], -1, language)
    return text.format_map(_Blank({name: _said(name, value, language) for name, value in error.fields.items()}))


def _said(name: str, value: object, language: str | None) -> str:
    if name == "field":
        return field_words(str(value), language)
    return money(value) if isinstance(value, Amount) else str(value)


class _Blank(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "–"
