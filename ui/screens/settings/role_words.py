"""What a role may do, in words and in the groups a person looks for them in."""

from __future__ import annotations

from shop_member.domain.permissions import Permission
from shop_member.i18n import QT_TRANSLATE_NOOP, translate

GROUPS: tuple[tuple[str, tuple[tuple[Permission, str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("permissions", "At the till"),
        (
            (Permission.SELL, QT_TRANSLATE_NOOP("permissions", "Sell")),
            (Permission.TAKE_CASH, QT_TRANSLATE_NOOP("permissions", "Take cash")),
            (Permission.REDEEM, QT_TRANSLATE_NOOP("permissions", "Take stored value and points")),
            (Permission.TOP_UP, QT_TRANSLATE_NOOP("permissions", "Top up")),
            (Permission.SELL_GIFT_CARD, QT_TRANSLATE_NOOP("permissions", "Sell gift cards")),
            (Permission.CLAIM_GIFT_CARD, QT_TRANSLATE_NOOP("permissions", "Put a gift card into a wallet")),
            (Permission.SELL_PLAN, QT_TRANSLATE_NOOP("permissions", "Sell session cards and memberships")),
            (Permission.USE_SESSION, QT_TRANSLATE_NOOP("permissions", "Use session cards")),
            (Permission.REDEEM_COUPON, QT_TRANSLATE_NOOP("permissions", "Redeem coupons")),
            (Permission.CLAIM_LATE, QT_TRANSLATE_NOOP("permissions", "Book points for an earlier receipt")),
            (Permission.GIVE_TAB, QT_TRANSLATE_NOOP("permissions", "Let guests pay later")),
            (Permission.ACCEPT_VOUCHER, QT_TRANSLATE_NOOP("permissions", "Accept partners' vouchers")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("permissions", "Putting right and giving away"),
        (
            (Permission.HAND_DISCOUNT, QT_TRANSLATE_NOOP("permissions", "Discount by hand")),
            (Permission.HAND_PRICE, QT_TRANSLATE_NOOP("permissions", "Price by hand")),
            (Permission.REFUND, QT_TRANSLATE_NOOP("permissions", "Refund")),
            (Permission.ADJUST_POINTS, QT_TRANSLATE_NOOP("permissions", "Adjust points")),
            (Permission.VOID, QT_TRANSLATE_NOOP("permissions", "Void a sale")),
            (Permission.WAIVE, QT_TRANSLATE_NOOP("permissions", "Waive missing points")),
            (Permission.WITHDRAW, QT_TRANSLATE_NOOP("permissions", "Pay back stored value")),
            (Permission.ADJUST_VALUE, QT_TRANSLATE_NOOP("permissions", "Adjust stored value")),
            (Permission.SKIP_MEMBER_CHECK, QT_TRANSLATE_NOOP("permissions", "Skip the member's PIN")),
            (Permission.REPRINT, QT_TRANSLATE_NOOP("permissions", "Print copies of receipts")),
            (Permission.OPEN_DRAWER, QT_TRANSLATE_NOOP("permissions", "Open the drawer without a sale")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("permissions", "Shift"),
        (
            (Permission.OPEN_SHIFT, QT_TRANSLATE_NOOP("permissions", "Open a shift")),
            (Permission.CASH_IN_OUT, QT_TRANSLATE_NOOP("permissions", "Put cash in and take it out")),
            (Permission.X_REPORT, QT_TRANSLATE_NOOP("permissions", "See the report of the shift")),
            (Permission.CLOSE_SHIFT, QT_TRANSLATE_NOOP("permissions", "Close the shift")),
            (Permission.CLOSE_DAY, QT_TRANSLATE_NOOP("permissions", "Close the day")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("permissions", "Members and cards"),
        (
            (Permission.SEE_MEMBERS, QT_TRANSLATE_NOOP("permissions", "See members")),
            (Permission.ENROL, QT_TRANSLATE_NOOP("permissions", "Enrol members")),
            (Permission.EDIT_MEMBER, QT_TRANSLATE_NOOP("permissions", "Edit members")),
            (Permission.FREEZE_CARD, QT_TRANSLATE_NOOP("permissions", "Freeze and thaw cards")),
            (Permission.REPLACE_CARD, QT_TRANSLATE_NOOP("permissions", "Replace cards")),
            (Permission.PRINT_CARDS, QT_TRANSLATE_NOOP("permissions", "Print cards")),
            (Permission.LOCK_TIER, QT_TRANSLATE_NOOP("permissions", "Set a member's tier by hand")),
            (Permission.MERGE, QT_TRANSLATE_NOOP("permissions", "Merge members")),
            (Permission.EXPORT_MEMBER, QT_TRANSLATE_NOOP("permissions", "Hand out a member's data")),
            (Permission.ERASE, QT_TRANSLATE_NOOP("permissions", "Erase members")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("permissions", "Coupons, gift cards, partners"),
        (
            (Permission.ISSUE_COUPON, QT_TRANSLATE_NOOP("permissions", "Issue coupons")),
            (Permission.CANCEL_COUPON, QT_TRANSLATE_NOOP("permissions", "Cancel coupons")),
            (Permission.CAMPAIGN, QT_TRANSLATE_NOOP("permissions", "Run campaigns")),
            (Permission.GIFT_CARD_BATCH, QT_TRANSLATE_NOOP("permissions", "Make gift cards in number")),
            (Permission.FREEZE_GIFT_CARD, QT_TRANSLATE_NOOP("permissions", "Freeze gift cards")),
            (Permission.CASH_OUT_GIFT_CARD, QT_TRANSLATE_NOOP("permissions", "Pay out gift cards")),
            (Permission.ALLIANCE, QT_TRANSLATE_NOOP("permissions", "Look after partner shops")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("permissions", "Back office"),
        (
            (Permission.SEE_REPORTS, QT_TRANSLATE_NOOP("permissions", "See reports")),
            (Permission.SEE_INSIGHT, QT_TRANSLATE_NOOP("permissions", "See who comes and who stays away")),
            (Permission.STATEMENTS, QT_TRANSLATE_NOOP("permissions", "Make statements")),
            (Permission.LOCK_MONTH, QT_TRANSLATE_NOOP("permissions", "Lock a month")),
            (Permission.CARE, QT_TRANSLATE_NOOP("permissions", "See the care list")),
            (Permission.SEND_MESSAGES, QT_TRANSLATE_NOOP("permissions", "Send messages")),
            (Permission.EXPORT, QT_TRANSLATE_NOOP("permissions", "Export lists")),
            (Permission.IMPORT, QT_TRANSLATE_NOOP("permissions", "Import members")),
            (Permission.SYNC, QT_TRANSLATE_NOOP("permissions", "Keep the CSV folder")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("permissions", "The shop itself"),
        (
            (Permission.EDIT_ITEMS, QT_TRANSLATE_NOOP("permissions", "Edit items")),
            (Permission.RULES, QT_TRANSLATE_NOOP("permissions", "Change prices, points, ladders, tiers")),
            (Permission.STAFF, QT_TRANSLATE_NOOP("permissions", "Look after staff and roles")),
            (Permission.SETTINGS, QT_TRANSLATE_NOOP("permissions", "Change settings")),
            (Permission.AUDIT, QT_TRANSLATE_NOOP("permissions", "Read the audit trail")),
            (Permission.VERIFY, QT_TRANSLATE_NOOP("permissions", "Check the shop's file")),
            (Permission.BACKUP, QT_TRANSLATE_NOOP("permissions", "Make backups")),
            (Permission.RESTORE, QT_TRANSLATE_NOOP("permissions", "Restore backups")),
            (Permission.KEYS, QT_TRANSLATE_NOOP("permissions", "Passphrase and recovery code")),
            (Permission.CONFIRM_CLOCK, QT_TRANSLATE_NOOP("permissions", "Confirm the date after a clock jump")),
        ),
    ),
)
"""Every permission a person may hold, once, under the heading it is looked for."""
_WORDS = {permission: words for _, entries in GROUPS for permission, words in entries}


def permission_words(permission: Permission) -> str:
    """Return what a permission lets somebody do; by its own name what the program alone may do."""
    words = _WORDS.get(permission)
    return translate("permissions", words) if words is not None else permission.value.replace("_", " ")


def role_name(role_id: str, name: str) -> str:
    """Return a role as people say it: the three every shop starts with in the window's language, others by their name."""
    known = {
        "owner": translate("roles", "Owner"),
        "manager": translate("roles", "Manager"),
        "cashier": translate("roles", "Cashier"),
    }
    return known.get(role_id, name)
