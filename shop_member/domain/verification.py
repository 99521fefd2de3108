"""What a check of the shop's file can find, by code; the words are found at the edge."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Flaw(StrEnum):
    """Every way in which a file can contradict itself; the comment says what the subject of the problem names."""

    KEYS_FOREIGN = "keys_foreign"  # nothing: no hash and no seal fits these keys
    # the file
    UNREADABLE = "unreadable"  # the check that could not read on
    FILE_DAMAGED = "file_damaged"  # SQLite's own words
    SCHEMA_CHANGED = "schema_changed"  # name of the table, index or trigger
    GUARD_MISSING = "guard_missing"  # name of the guard
    REFERENCE_BROKEN = "reference_broken"  # table
    # the journal
    SEQ_GAP = "seq_gap"  # seq that should be there
    CHAIN_BROKEN = "chain_broken"  # seq
    HASH_WRONG = "hash_wrong"  # seq
    UNBALANCED = "unbalanced"  # seq
    BALANCE_AFTER_WRONG = "balance_after_wrong"  # seq
    BALANCE_WRONG = "balance_wrong"  # account as kind/owner/asset
    FLOOR_PASSED = "floor_passed"  # account
    LOTS_UNEXPLAINED = "lots_unexplained"  # seq
    LOT_LEFT_WRONG = "lot_left_wrong"  # lot id
    LOTS_NOT_BALANCE = "lots_not_balance"  # account
    REQUEST_WRONG = "request_wrong"  # seq
    REQUEST_WITHOUT_ENTRY = "request_without_entry"  # request id
    APPROVED_BY_ACTOR = "approved_by_actor"  # seq
    REVERSED_TWICE = "reversed_twice"  # seq of the original
    REVERSES_LATER = "reverses_later"  # seq
    NOTE_WRONG = "note_wrong"  # seq
    MONTH_WRONG = "month_wrong"  # month
    # bills
    BILL_PARTS = "bill_parts"  # seq
    BILL_TOTAL = "bill_total"  # seq
    BILL_MONEY = "bill_money"  # seq
    BILL_STORED_VALUE = "bill_stored_value"  # seq
    BILL_POINTS = "bill_points"  # seq
    BILL_GIFT_CARDS = "bill_gift_cards"  # seq
    BILL_TAB = "bill_tab"  # seq
    REFUND_OVER_LINE = "refund_over_line"  # seq of the original
    REFUND_OVER_MEANS = "refund_over_means"  # seq of the original
    NUMBER_TWICE = "number_twice"  # document number
    # beside the journal
    COUNTER_BEHIND = "counter_behind"  # series
    SESSION_CARD_WRONG = "session_card_wrong"  # number of the card
    MEMBERSHIP_WRONG = "membership_wrong"  # id of the term
    GIFT_PART_WRONG = "gift_part_wrong"  # id of the part
    GIFT_CARD_WRONG = "gift_card_wrong"  # number of the card
    SEAL_WRONG = "seal_wrong"  # table and key
    AUDIT_BROKEN = "audit_broken"  # number of the line
    SHIFT_WRONG = "shift_wrong"  # shift id
    CLEARING_OPEN = "clearing_open"  # account
    SEARCH_INCOMPLETE = "search_incomplete"  # member number


@dataclass(frozen=True, slots=True)
class Problem:
    """One contradiction: what kind, and where."""

    code: Flaw
    subject: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What a check found; `count` is the number of problems, of which `problems` keeps the first of each kind."""

    entries: int
    problems: tuple[Problem, ...]
    count: int
    head: tuple[int, str]
    """Seq and hash of the newest entry."""

    @property
    def sound(self) -> bool:
        """Whether nothing contradicts anything."""
        return not self.count


class Findings:
    """Gathers problems, a limited number of each kind."""

    def __init__(self, most: int = 20) -> None:
        self._most = most
        self._found: dict[Flaw, list[str]] = {}
        self.count = 0

    def add(self, code: Flaw, subject: object) -> None:
        """Note a problem."""
        self.count += 1
        subjects = self._found.setdefault(code, [])
        if len(subjects) < self._most:
            subjects.append(str(subject))

    def absorb(self, other: Findings) -> None:
        """Take over what another check noted."""
        self.count += other.count
        for code, subjects in other._found.items():
            kept = self._found.setdefault(code, [])
            kept.extend(subjects[: self._most - len(kept)])

    def problems(self) -> tuple[Problem, ...]:
        """Return what was noted, in the order of `Flaw`."""
        return tuple(Problem(code, subject) for code in Flaw for subject in self._found.get(code, ()))
