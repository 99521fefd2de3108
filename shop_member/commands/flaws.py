"""What `verify` found, in words: what it means for the shop; code and place stay beside it for whoever helps."""

from __future__ import annotations

from shop_member.domain.verification import Flaw, Problem
from shop_member.i18n import QT_TRANSLATE_NOOP, translate

_KEYS = QT_TRANSLATE_NOOP("command", "these keys do not belong to this file")
_DAMAGED = QT_TRANSLATE_NOOP("command", "the file is damaged")
_STRUCTURE = QT_TRANSLATE_NOOP("command", "tables or guards were changed")
_LOOSE = QT_TRANSLATE_NOOP("command", "something that belongs together is not complete")
_ENTRY = QT_TRANSLATE_NOOP("command", "an entry was changed or is missing")
_BALANCE = QT_TRANSLATE_NOOP("command", "a balance does not follow from its entries")
_RULE = QT_TRANSLATE_NOOP("command", "an entry should never have been booked")
_BILL = QT_TRANSLATE_NOOP("command", "a bill does not agree with what was booked")
_REFUND = QT_TRANSLATE_NOOP("command", "more was refunded than was sold")
_NUMBER = QT_TRANSLATE_NOOP("command", "a number was given out twice, or would be")
_ROW = QT_TRANSLATE_NOOP("command", "a record was changed by something else than this program")
_AUDIT = QT_TRANSLATE_NOOP("command", "the audit trail was changed")
_NOTE = QT_TRANSLATE_NOOP("command", "a note was changed")
_MONTH = QT_TRANSLATE_NOOP("command", "a locked month was changed")
_SHIFT = QT_TRANSLATE_NOOP("command", "a closed shift does not add up")
_SEARCH = QT_TRANSLATE_NOOP("command", "the search does not find every member")

MEANINGS: dict[Flaw, str] = {
    Flaw.KEYS_FOREIGN: _KEYS,
    Flaw.UNREADABLE: _DAMAGED,
    Flaw.FILE_DAMAGED: _DAMAGED,
    Flaw.SCHEMA_CHANGED: _STRUCTURE,
    Flaw.GUARD_MISSING: _STRUCTURE,
    Flaw.REFERENCE_BROKEN: _LOOSE,
    Flaw.SEQ_GAP: _ENTRY,
    Flaw.CHAIN_BROKEN: _ENTRY,
    Flaw.HASH_WRONG: _ENTRY,
    Flaw.UNBALANCED: _BALANCE,
    Flaw.BALANCE_AFTER_WRONG: _BALANCE,
    Flaw.BALANCE_WRONG: _BALANCE,
    Flaw.FLOOR_PASSED: _BALANCE,
    Flaw.LOTS_UNEXPLAINED: _BALANCE,
    Flaw.LOT_LEFT_WRONG: _BALANCE,
    Flaw.LOTS_NOT_BALANCE: _BALANCE,
    Flaw.REQUEST_WRONG: _LOOSE,
    Flaw.REQUEST_WITHOUT_ENTRY: _LOOSE,
    Flaw.APPROVED_BY_ACTOR: _RULE,
    Flaw.REVERSED_TWICE: _RULE,
    Flaw.REVERSES_LATER: _RULE,
    Flaw.NOTE_WRONG: _NOTE,
    Flaw.MONTH_WRONG: _MONTH,
    Flaw.BILL_PARTS: _LOOSE,
    Flaw.BILL_TOTAL: _BILL,
    Flaw.BILL_MONEY: _BILL,
    Flaw.BILL_STORED_VALUE: _BILL,
    Flaw.BILL_POINTS: _BILL,
    Flaw.BILL_GIFT_CARDS: _BILL,
    Flaw.BILL_TAB: _BILL,
    Flaw.REFUND_OVER_LINE: _REFUND,
    Flaw.REFUND_OVER_MEANS: _REFUND,
    Flaw.NUMBER_TWICE: _NUMBER,
    Flaw.COUNTER_BEHIND: _NUMBER,
    Flaw.SESSION_CARD_WRONG: _BALANCE,
    Flaw.MEMBERSHIP_WRONG: _ROW,
    Flaw.GIFT_PART_WRONG: _ROW,
    Flaw.GIFT_CARD_WRONG: _BALANCE,
    Flaw.SEAL_WRONG: _ROW,
    Flaw.AUDIT_BROKEN: _AUDIT,
    Flaw.SHIFT_WRONG: _SHIFT,
    Flaw.CLEARING_OPEN: _SHIFT,
    Flaw.SEARCH_INCOMPLETE: _SEARCH,
}


def code_of(problem: Problem) -> str:
    """Return a problem as machines read it: `balance_wrong principal/m1/TWD`."""
    return f"{problem.code.value} {problem.subject}".strip()


def told(problem: Problem) -> str:
    """Return a problem as a person reads it, its code behind it."""
    return f"{translate('command', MEANINGS[problem.code])} ({code_of(problem)})"
