"""The proof that a large payment from stored value asks for: the member's PIN or the phone's last digits (V8)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from shop_member.domain.amounts import Amount
from shop_member.domain.codes import fold
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.members import Member, phone_digits
from shop_member.domain.ports import PinChecker, Work
from shop_member.domain.rules import WalletRules
from shop_member.domain.staff import Throttle
from shop_member.domain.wallet import needs_proof
from shop_member.services.desk import Desk
from shop_member.services.guessing import Guard


@dataclass(frozen=True, slots=True)
class Secrets:
    """What a proof is compared with: the hash of the member's PIN, the last digits of their phone, either or neither."""

    member_id: str
    pin_hash: str
    digits: str

    @property
    def any(self) -> bool:
        """Whether there is anything to compare with: the rule protects found cards, and the owner sees who has no phone."""
        return bool(self.pin_hash or self.digits)


def secrets_of(work: Work, member: Member) -> Secrets:
    """Return what proves a member."""
    digits = phone_digits(member.phone)
    return Secrets(member.id, work.members.pin_hash(member.id), digits[-4:] if len(digits) >= 4 else "")


def asks_proof(work: Work, member_id: str, amount: Amount, rules: WalletRules, day: date) -> bool:
    """Say whether stored value asks for proof: the limit is for a business day, or a found card would split the bill (V8)."""
    if rules.pin_above is None:
        return False
    spent = Amount(max(work.bills.spent_by_member(member_id, day), 0), amount.asset)
    return needs_proof(amount + spent, rules)


def check_proven(work: Work, member: Member, proven: Secrets | None, proof: str) -> None:
    """Let pass a member who was proven and has not changed since, or of whom nothing can be asked.

    Refuses: PROOF_NEEDED, PROOF_WRONG.
    """
    asked = secrets_of(work, member)
    if not asked.any:
        return
    if not proof:
        raise Refusal(Refused.PROOF_NEEDED)
    if asked != proven:
        raise Refusal(Refused.PROOF_WRONG)


@dataclass(slots=True)
class Proofs:
    """Compares proofs, slowing and locking whoever guesses; one count for each member, whoever asks."""

    desk: Desk
    pins: PinChecker
    guard: Guard = field(init=False)

    def __post_init__(self) -> None:
        self.guard = Guard(self.desk, pins=self.pins)

    def compare(self, by: str, asked: Secrets, proof: str) -> Secrets | None:
        """Return the secrets if the proof is right, None if there are none; the try is counted before it is looked at.

        Refuses: PROOF_WRONG, which is put on record, PIN_WAIT (seconds), PROOF_LOCKED until the PIN is set anew.
        """
        if not asked.any:
            return None
        subject, typed = f"member:{asked.member_id}", fold(proof).strip()
        try:
            wrong = self.guard.try_once(subject, lambda: self._is_right(asked, typed))
        except Refusal as refusal:
            if refusal.code is Refused.PIN_LOCKED:  # staff are helped by the owner, members by a manager
                raise Refusal(Refused.PROOF_LOCKED) from refusal
            raise
        with self.desk.writing() as work:
            if wrong is None:
                work.staff.set_throttle(subject, Throttle())
            else:
                detail = {"failed": str(wrong.failed)}
                work.audit.add(self.desk.now_text(), by, "member_proof_wrong", asked.member_id, detail)
        if wrong is not None:
            raise Refusal(Refused.PROOF_WRONG)
        return asked

    def _is_right(self, asked: Secrets, typed: str) -> bool:
        if asked.pin_hash and self.pins.verify(asked.pin_hash, typed):
            return True
        return bool(asked.digits) and typed == asked.digits
