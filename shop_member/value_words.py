"""Sentences for what gift cards, session cards, plans, tabs and rewards refuse; `words.py` speaks them."""

from __future__ import annotations

from shop_member.domain.errors import Refused
from shop_member.i18n import QT_TRANSLATE_NOOP

VALUE_REFUSALS: dict[Refused, str] = {
    Refused.GIFT_CARD_NOT_VALID: QT_TRANSLATE_NOOP(
        "refusal",
        "This gift card can't be used here: check the code with the guest, or look the card up by its number.",
    ),
    Refused.GIFT_CARD_FROZEN: QT_TRANSLATE_NOOP(
        "refusal", "Gift card {number} was reported lost and is frozen: thaw it once the holder is known."
    ),
    Refused.GIFT_CARD_REPLACED: QT_TRANSLATE_NOOP(
        "refusal", "Gift card {number} was replaced by a newer one: ask for the new card."
    ),
    Refused.GIFT_CARD_EXPIRED: QT_TRANSLATE_NOOP(
        "refusal", "This gift card was valid until {last_day}: take the money by other means."
    ),
    Refused.GIFT_CARD_NOT_NOW: QT_TRANSLATE_NOOP(
        "refusal", "Gift card {number} is in a state in which this can't be done: look at its page first."
    ),
    Refused.GIFT_CARD_NO_TOP_UP: QT_TRANSLATE_NOOP(
        "refusal", "This gift card can't be topped up: sell a new one instead."
    ),
    Refused.GIFT_CARD_NO_CASH: QT_TRANSLATE_NOOP(
        "refusal", "Gift cards are not paid out here: the rest can be spent on goods."
    ),
    Refused.GIFT_CARD_CASH_BELOW: QT_TRANSLATE_NOOP(
        "refusal", "Only a balance below {limit} is paid out: the rest can be spent on goods."
    ),
    Refused.GIFT_CARD_REFUND_TOO_LATE: QT_TRANSLATE_NOOP(
        "refusal", "The sale of this gift card could be refunded until {last_day}: it can still be spent on goods."
    ),
    Refused.SESSION_CARD_EXPIRED: QT_TRANSLATE_NOOP(
        "refusal", "This session card was valid until {last_day}: sell a new one or take the price."
    ),
    Refused.MEMBER_HAS_SESSIONS: QT_TRANSLATE_NOOP(
        "refusal", "A session card of this member has uses left: refund it first, then erase."
    ),
    Refused.SESSION_CARD_UNKNOWN: QT_TRANSLATE_NOOP(
        "refusal", "There is no such session card: look at the member's page."
    ),
    Refused.SESSIONS_TOO_FEW: QT_TRANSLATE_NOOP(
        "refusal", "Uses left on this session card: {left}. Use fewer or take the price for the rest."
    ),
    Refused.PLAN_NOT_SOLD: QT_TRANSLATE_NOOP("refusal", "“{name}” is not sold any more: choose another from the list."),
    Refused.PLAN_NEEDS_MEMBER: QT_TRANSLATE_NOOP(
        "refusal", "Session cards and memberships belong to somebody: choose the member first."
    ),
    Refused.TAB_NEEDS_MEMBER: QT_TRANSLATE_NOOP("refusal", "A tab belongs to somebody: choose the member first."),
    Refused.TAB_OFF: QT_TRANSLATE_NOOP(
        "refusal", "This member has no tab: take the money now, or give a limit on the member's page."
    ),
    Refused.TAB_OVER_LIMIT: QT_TRANSLATE_NOOP(
        "refusal", "The tab goes up to {limit} and {owed} is owed already: take the rest by other means."
    ),
    Refused.TAB_OVER_OWED: QT_TRANSLATE_NOOP("refusal", "Only {owed} is owed on this tab: take no more than that."),
    Refused.TAB_OUTSIDE_ONLY: QT_TRANSLATE_NOOP(
        "refusal", "A tab is paid back with cash, card or other money from outside: choose one of these."
    ),
    Refused.REWARD_NOT_POSSIBLE: QT_TRANSLATE_NOOP(
        "refusal", "{line} is not to be had for points now: sell it for money."
    ),
    Refused.REWARD_TOO_FEW_POINTS: QT_TRANSLATE_NOOP(
        "refusal", "This reward takes {wanted} points and {available} can be used: sell it for money."
    ),
    Refused.GIFT_CARD_WAIT: QT_TRANSLATE_NOOP(
        "refusal", "Too many gift-card codes were wrong: wait {seconds} seconds, then scan the card."
    ),
    Refused.GIFT_CARD_LOCKED: QT_TRANSLATE_NOOP(
        "refusal", "Too many gift-card codes were wrong: a manager has to unlock gift cards for you."
    ),
    Refused.GIFT_CARD_USED: QT_TRANSLATE_NOOP(
        "refusal", "Gift card {number} has been used since: refund what is left of it instead of voiding the sale."
    ),
    Refused.GIFT_CARD_WHICH: QT_TRANSLATE_NOOP(
        "refusal", "Several gift cards were sold on this line: scan the ones that come back, or take back all of them."
    ),
}
