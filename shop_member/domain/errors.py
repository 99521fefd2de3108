"""What can go wrong for a person: a rule of the shop said no (Refusal), or something outside failed (Fault).

Codes and fields only, no prose: the words live in `shop_member/words.py`, in every language, and a test demands a
sentence for each member of both enumerations. Add a code here and its sentence there.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any


class Refused(StrEnum):
    """Every reason for which the shop's rules say no; the comment names the fields."""

    # amounts
    AMOUNT_NOT_A_NUMBER = "amount_not_a_number"  # text
    AMOUNT_TOO_PRECISE = "amount_too_precise"  # text, scale
    AMOUNT_TOO_LARGE = "amount_too_large"  # text
    AMOUNT_NOT_POSITIVE = "amount_not_positive"
    # ledger
    REQUEST_REUSED = "request_reused"
    BALANCE_TOO_SMALL = "balance_too_small"  # available: Amount, wanted: Amount
    ALREADY_REVERSED = "already_reversed"  # document_no
    NOTHING_TO_DO = "nothing_to_do"
    MONTH_LOCKED = "month_locked"  # month
    # rules, prices, tenders, wallets, points, tiers, refunds
    RULES_NOT_VALID = "rules_not_valid"  # field
    RECORD_NOT_READABLE = "record_not_readable"  # field
    QUANTITY_NOT_POSITIVE = "quantity_not_positive"  # line
    DISCOUNT_NOT_POSSIBLE = "discount_not_possible"  # line
    POINTS_NEED_MEMBER = "points_need_member"
    POINTS_BELOW_MINIMUM = "points_below_minimum"  # minimum
    POINTS_NOT_IN_STEPS = "points_not_in_steps"  # step
    POINTS_OVER_BILL = "points_over_bill"  # maximum
    LOTS_TOO_SMALL = "lots_too_small"  # available, wanted
    TENDER_TOO_HIGH = "tender_too_high"  # due: Amount, over: Amount
    GOODS_ONLY = "goods_only"  # limit: Amount
    CASH_NOT_IN_COINS = "cash_not_in_coins"  # step: Amount
    TOO_MANY = "too_many"  # most
    COUPON_UNKNOWN = "coupon_unknown"
    COUPON_CANCELLED = "coupon_cancelled"
    COUPON_USED_UP = "coupon_used_up"
    COUPON_EXPIRED = "coupon_expired"  # last_day: date
    COUPON_NOT_YET = "coupon_not_yet"  # first_day: date
    COUPON_NOT_TODAY = "coupon_not_today"
    COUPON_NOT_NOW = "coupon_not_now"
    COUPON_NEEDS_MEMBER = "coupon_needs_member"
    COUPON_OF_OTHER = "coupon_of_other"
    COUPON_WRONG_TIER = "coupon_wrong_tier"
    COUPON_WRONG_SHOP = "coupon_wrong_shop"
    COUPON_LIMIT = "coupon_limit"  # name
    COUPON_BELOW_MINIMUM = "coupon_below_minimum"  # name, missing: Amount
    COUPON_TOO_FEW = "coupon_too_few"  # name, pieces
    COUPON_NO_GOODS = "coupon_no_goods"  # name
    COUPON_GAVE_NOTHING = "coupon_gave_nothing"  # name
    COUPON_BETTER_ONE = "coupon_better_one"  # name, other
    TOP_UP_OVER_LIMIT = "top_up_over_limit"  # limit: Amount
    CARD_OVER_LIMIT = "card_over_limit"  # limit: Amount, balance: Amount
    REFUND_OVER_LINE = "refund_over_line"  # line, left: quantity as text
    REFUND_OVER_SALE = "refund_over_sale"  # left: Amount
    LATE_CLAIM_TOO_LATE = "late_claim_too_late"  # last_day
    LATE_CLAIM_TWICE = "late_claim_twice"
    LATE_CLAIM_OWN = "late_claim_own"
    # people who may not
    NOT_PERMITTED = "not_permitted"  # permission
    NOT_LOGGED_IN = "not_logged_in"
    APPROVER_IS_ACTOR = "approver_is_actor"
    PIN_WRONG = "pin_wrong"  # tries_left
    PIN_WAIT = "pin_wait"  # seconds
    PIN_LOCKED = "pin_locked"
    PIN_TOO_SIMPLE = "pin_too_simple"
    STAFF_UNKNOWN = "staff_unknown"
    PASSPHRASE_TOO_SIMPLE = "passphrase_too_simple"  # minimum
    APPROVAL_DIFFERENT = "approval_different"
    APPROVAL_USED = "approval_used"
    ABOVE_CEILING = "above_ceiling"  # permission, ceiling
    # codes
    CODE_UNKNOWN = "code_unknown"  # text
    CODE_DAMAGED = "code_damaged"
    CODE_FORGED = "code_forged"
    CODE_FOREIGN_PAYMENT = "code_foreign_payment"
    CODE_LINK = "code_link"
    CODE_INVOICE = "code_invoice"
    # cards
    CARD_UNKNOWN = "card_unknown"
    CARD_FROZEN = "card_frozen"  # number
    CARD_REPLACED = "card_replaced"  # number
    CARD_CLOSED = "card_closed"  # number
    CARD_NOT_FROZEN = "card_not_frozen"  # number
    CARD_DAILY_LIMIT = "card_daily_limit"  # limit, left: Amount
    # members
    NAME_MISSING = "name_missing"
    TEXT_TOO_LONG = "text_too_long"  # field, limit
    TEXT_UNPRINTABLE = "text_unprintable"  # field
    PAYMENT_CARD_IN_TEXT = "payment_card_in_text"  # field
    PHONE_NOT_A_NUMBER = "phone_not_a_number"  # text
    EMAIL_NOT_AN_ADDRESS = "email_not_an_address"  # text
    BIRTHDAY_IMPOSSIBLE = "birthday_impossible"
    MEMBER_EXISTS = "member_exists"  # field, name, member_id
    MEMBER_ERASED = "member_erased"
    MEMBER_MERGED = "member_merged"  # into
    MEMBER_UNKNOWN = "member_unknown"
    CARD_EXISTS = "card_exists"  # number, member_id
    BARCODE_EXISTS = "barcode_exists"  # name, item_id
    RECORD_CHANGED = "record_changed"
    # keys
    KEYS_PASSPHRASE_WRONG = "keys_passphrase_wrong"
    KEYS_PASSPHRASE_MISSING = "keys_passphrase_missing"
    # tables from spreadsheets and other systems
    DIGITS_LOST = "digits_lost"  # text
    DAY_NOT_CLEAR = "day_not_clear"  # text
    CELL_NOT_KNOWN = "cell_not_known"  # column, text
    CELL_CONFLICT = "cell_conflict"  # column, text: what the shop's file says
    SHEET_NOT_READABLE = "sheet_not_readable"  # line
    SHEET_EMPTY = "sheet_empty"
    SHEET_TOO_LARGE = "sheet_too_large"  # limit
    COLUMN_MISSING = "column_missing"  # column
    COLUMN_TWICE = "column_twice"  # column
    ROW_TWICE = "row_twice"  # line
    ROWS_WRONG = "rows_wrong"  # count
    BATCH_UNKNOWN = "batch_unknown"
    BATCH_REVERSED = "batch_reversed"  # name
    BATCH_SPENT = "batch_spent"  # name
    # till, shift, returns
    MONTH_NOT_BEGUN = "month_not_begun"
    MONTH_NOT_OVER = "month_not_over"
    SHIFT_NOT_OPEN = "shift_not_open"
    SHIFT_ALREADY_OPEN = "shift_already_open"
    SHIFT_UNKNOWN = "shift_unknown"
    REASON_MISSING = "reason_missing"
    DRAWER_TOO_SMALL = "drawer_too_small"  # available, wanted: Amount
    BASKET_EMPTY = "basket_empty"
    REST_UNPAID = "rest_unpaid"  # rest: Amount
    STORED_VALUE_NEEDS_MEMBER = "stored_value_needs_member"
    PROOF_NEEDED = "proof_needed"
    PROOF_WRONG = "proof_wrong"
    PROOF_LOCKED = "proof_locked"
    TENDER_NOT_ALLOWED = "tender_not_allowed"
    RECEIPT_UNKNOWN = "receipt_unknown"  # number
    REFUND_NOT_A_SALE = "refund_not_a_sale"  # number
    VOID_NOT_POSSIBLE = "void_not_possible"  # number
    VOID_TOP_UP_USED = "void_top_up_used"  # number
    # people around the till
    MEMBER_HAS_VALUE = "member_has_value"  # left: Amount
    MEMBER_HAS_SESSIONS = "member_has_sessions"
    MERGE_ITSELF = "merge_itself"
    PIN_NEEDED = "pin_needed"  # name, staff_id
    PIN_MUST_CHANGE = "pin_must_change"
    PASSPHRASE_WRONG = "passphrase_wrong"
    LAST_OWNER = "last_owner"
    ROLE_UNKNOWN = "role_unknown"
    ROLE_FIXED = "role_fixed"  # name
    ITEM_UNKNOWN = "item_unknown"
    CATEGORY_UNKNOWN = "category_unknown"
    PICTURE_NOT_USABLE = "picture_not_usable"  # limit: megabytes
    HELD_GONE = "held_gone"
    BATCH_TOO_LARGE = "batch_too_large"  # limit
    SETTING_NOT_VALID = "setting_not_valid"  # field
    ALREADY_SET_UP = "already_set_up"
    # gift cards, session cards, memberships, tabs, rewards
    GIFT_CARD_NOT_VALID = "gift_card_not_valid"
    GIFT_CARD_FROZEN = "gift_card_frozen"  # number
    GIFT_CARD_REPLACED = "gift_card_replaced"  # number
    GIFT_CARD_EXPIRED = "gift_card_expired"  # last_day
    GIFT_CARD_NOT_NOW = "gift_card_not_now"  # number
    GIFT_CARD_NO_TOP_UP = "gift_card_no_top_up"
    GIFT_CARD_NO_CASH = "gift_card_no_cash"
    GIFT_CARD_CASH_BELOW = "gift_card_cash_below"  # limit: Amount
    GIFT_CARD_REFUND_TOO_LATE = "gift_card_refund_too_late"  # last_day
    GIFT_CARD_WAIT = "gift_card_wait"  # seconds
    GIFT_CARD_LOCKED = "gift_card_locked"
    GIFT_CARD_USED = "gift_card_used"  # number
    GIFT_CARD_WHICH = "gift_card_which"
    SESSION_CARD_EXPIRED = "session_card_expired"  # last_day
    SESSION_CARD_UNKNOWN = "session_card_unknown"
    SESSIONS_TOO_FEW = "sessions_too_few"  # left
    PLAN_NOT_SOLD = "plan_not_sold"  # name
    PLAN_NEEDS_MEMBER = "plan_needs_member"
    TAB_NEEDS_MEMBER = "tab_needs_member"
    TAB_OFF = "tab_off"
    TAB_OVER_LIMIT = "tab_over_limit"  # limit, owed: Amount
    TAB_OVER_OWED = "tab_over_owed"  # owed: Amount
    TAB_OUTSIDE_ONLY = "tab_outside_only"
    REWARD_NOT_POSSIBLE = "reward_not_possible"  # line
    REWARD_TOO_FEW_POINTS = "reward_too_few_points"  # wanted, available


class Faulted(StrEnum):
    """Everything outside the program that can fail; the comment names the fields."""

    DISK_FULL = "disk_full"  # path
    DISK_ERROR = "disk_error"  # path, detail
    FILE_UNREADABLE = "file_unreadable"  # path
    FILE_NOT_WRITABLE = "file_not_writable"  # path
    FILE_EXISTS = "file_exists"  # path
    STORE_BUSY = "store_busy"  # path
    STORE_DAMAGED = "store_damaged"  # path
    SQLITE_TOO_OLD = "sqlite_too_old"  # version
    STORE_NEWER = "store_newer"  # path
    STORE_FOREIGN = "store_foreign"  # path
    STORE_OPEN_ELSEWHERE = "store_open_elsewhere"  # path
    STORE_LOST_TAIL = "store_lost_tail"  # path
    OUTCOME_UNKNOWN = "outcome_unknown"
    KEYS_MISSING = "keys_missing"  # path
    KEYS_FOREIGN = "keys_foreign"  # path
    KEYS_DAMAGED = "keys_damaged"  # path
    KEYRING_LOCKED = "keyring_locked"
    PRINTER_FAILED = "printer_failed"  # detail
    BACKUP_FOREIGN = "backup_foreign"  # path
    BACKUP_DAMAGED = "backup_damaged"  # path


class Refusal(Exception):
    """The shop's rule said no; nothing was changed."""

    def __init__(self, code: Refused, **fields: Any) -> None:
        super().__init__(code, fields)
        self.code = code
        self.fields = fields

    def __str__(self) -> str:
        return f"{self.code.value} {self.fields}" if self.fields else self.code.value


class Fault(Exception):
    """Something outside the program failed; `retry` says whether trying again helps. Nothing acknowledged is lost."""

    def __init__(self, code: Faulted, *, retry: bool = False, **fields: Any) -> None:
        super().__init__(code, fields)
        self.code = code
        self.retry = retry
        self.fields = fields

    def __str__(self) -> str:
        return f"{self.code.value} {self.fields}" if self.fields else self.code.value
