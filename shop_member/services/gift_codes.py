"""The secret codes of gift cards: made once, found by their keyed hash, guessing slowed and locked (G1).

A code is in the file only while it waits for the printer, encrypted in an outbox row that is wiped after printing.
"""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from shop_member.domain.amounts import Amount
from shop_member.domain.codes import Kind, code_hash, fold, grammatical, last_four, typed_code
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.gift_bookings import gift_account
from shop_member.domain.gift_cards import Act, GiftCard, GiftCardState, NewCode, admit, new_code
from shop_member.domain.permissions import Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.staff import Throttle
from shop_member.domain.tenders import Means, Tender
from shop_member.services.desk import Desk
from shop_member.services.guessing import Tries

GIFT_CODES = "gift_card"
"""The kind of an outbox row that holds codes."""


@dataclass(frozen=True, slots=True, repr=False)
class CodedCard:
    """A card just made, with the code that is shown once; no log ever says it."""

    card: GiftCard
    code: str

    def __repr__(self) -> str:
        return f"CodedCard({self.card.number})"


def subject_of(by: str) -> str:
    """Return under which subject the wrong codes of a person are counted."""
    return f"gift_card:{by}"


def gift_code(text: str) -> str | None:
    """Return the full code that was scanned or typed, None if it is no well-formed code of a gift card."""
    code = fold(text).strip()
    full = code if grammatical(code) else typed_code(text)
    return full if full is not None and grammatical(full) is Kind.GIFT else None


def fresh_code(desk: Desk) -> NewCode:
    """Return a code that nobody can guess, with its keyed hash."""
    return new_code(desk.keys.code_key, secrets.token_bytes(15))


def make_card(work: Work, desk: Desk, card: GiftCard) -> CodedCard:
    """Return a card like the one given with an id, number and code of its own; it is not written down yet."""
    code = fresh_code(desk)
    made = replace(
        card,
        id=desk.ids(),
        number=work.gift_cards.next_number(),
        code_hash=code.code_hash,
        last_four=code.last_four,
    )
    return CodedCard(made, code.code)


def leave_codes(work: Work, desk: Desk, made: Sequence[CodedCard], seq: int | None = None) -> str:
    """Leave codes for the printer, encrypted and bound to their row; return its id."""
    if desk.box is None:
        raise ValueError("a till without a box makes no gift cards")
    row_id = desk.ids()
    plain = json.dumps([[one.card.id, one.code] for one in made]).encode("ascii")
    sealed = base64.b64encode(desk.box().seal(plain, row_id)).decode("ascii")
    work.outbox.add(row_id, GIFT_CODES, sealed, desk.now(), seq)
    return row_id


def read_codes(desk: Desk, row_id: str, payload: str) -> tuple[tuple[str, str], ...]:
    """Return (card id, code) of a row that waits. Raises: Fault KEYS_FOREIGN if it was changed or moved."""
    if desk.box is None:
        raise ValueError("a till without a box reads no codes")
    plain = desk.box().open(base64.b64decode(payload), row_id)
    return tuple((card_id, code) for card_id, code in json.loads(plain))


def balance_of(work: Work, card: GiftCard) -> Amount:
    """Return what is on a card."""
    return Amount(work.ledger.balance(gift_account(card.id, card.face.asset)), card.face.asset)


def admitted(work: Work, card: GiftCard | None, act: Act, desk: Desk) -> GiftCard:
    """Return a card that may do this today. Refuses: as `gift_cards.admit`; for a sale, one that is not inactive."""
    if act is Act.ACTIVATE:
        if card is None or card.state is not GiftCardState.INACTIVE:
            raise Refusal(Refused.GIFT_CARD_NOT_VALID)
        return card
    return admit(card, balance_of(work, card) if card else None, act, desk.today())


@dataclass(slots=True)
class GiftCodes:
    """Finds cards by their codes. Wrong ones are counted for the person at the till, whatever screen asks."""

    desk: Desk
    tries: Tries = field(init=False)

    def __post_init__(self) -> None:
        self.tries = Tries(self.desk)

    def find(self, by: str, text: str, act: Act) -> GiftCard:
        """Return the card of a code, if this may be done with it now; the try is counted before it is looked up.

        One answer for unknown, inactive, closed and used up, and each of them counts. Refuses: CODE_DAMAGED for a text that is
        no code (not counted: its check character says so), GIFT_CARD_NOT_VALID, which is put on record, GIFT_CARD_FROZEN,
        GIFT_CARD_REPLACED, GIFT_CARD_EXPIRED, GIFT_CARD_WAIT (seconds), GIFT_CARD_LOCKED until a manager unlocks.
        """
        desk, code, answer = self.desk, gift_code(text), list[GiftCard | Refusal]()
        if code is None:
            raise Refusal(Refused.CODE_DAMAGED)

        def is_known() -> bool:
            with desk.reading() as work:
                found = work.gift_cards.by_hash(code_hash(desk.keys.code_key, code))
                try:
                    answer.append(admitted(work, found, act, desk))
                except Refusal as refusal:
                    answer.append(refusal)
                    return refusal.code is not Refused.GIFT_CARD_NOT_VALID
            return True

        subject = subject_of(by)
        try:
            wrong = self.tries.try_once(subject, is_known)
        except Refusal as refusal:
            if refusal.code is Refused.PIN_LOCKED:
                raise Refusal(Refused.GIFT_CARD_LOCKED) from refusal
            raise Refusal(Refused.GIFT_CARD_WAIT, **refusal.fields) from refusal
        with desk.writing() as work:
            if wrong is None:
                work.staff.set_throttle(subject, Throttle())
            else:
                detail = {"last_four": last_four(code), "failed": str(wrong.failed)}
                work.audit.add(desk.now_text(), by, "gift_code_wrong", by, detail)
        (found,) = answer
        if isinstance(found, Refusal):
            raise found
        return found

    def tenders(self, by: str, request_id: str, mark: str, tenders: tuple[Tender, ...]) -> tuple[Tender, ...]:
        """Return tenders that name gift cards by id instead of by code; nothing is tried for a request that was booked.

        Refuses: as `find`, NOT_PERMITTED.
        """
        if not any(tender.means is Means.GIFT_CARD and gift_code(tender.ref) for tender in tenders):
            return tenders
        with self.desk.reading() as work:
            if self.desk.repeated(work, request_id, mark) is not None:
                return tenders
            actor = self.desk.actor(work, by)
            for permission in (Permission.SELL, Permission.REDEEM):
                require(actor, permission)
        return tuple(
            replace(tender, ref=self.find(by, tender.ref, Act.PAY).id)
            if tender.means is Means.GIFT_CARD and gift_code(tender.ref)
            else tender
            for tender in tenders
        )
