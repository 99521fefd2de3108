"""The journal in the file: posting entries, and reading balances, lots, entries and bills back."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from shop_member.domain.amounts import Amount, Asset
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import LOTTED, AccountKind, AccountRef, Entry, Posting
from shop_member.domain.wallet import Lot
from shop_member.store.bill_rows import keep_bill
from shop_member.store.canonical import LOTS_SQL, canonical
from shop_member.store.seals import keyed
from shop_member.store.session import Session


@dataclass(frozen=True, slots=True)
class Posted:
    """What the journal answers: the entry's place and hash, and each account's balance after it."""

    seq: int
    hash: str
    balances: dict[AccountRef, int]


@dataclass(frozen=True, slots=True)
class ManyLots:
    """Lots that one statement writes: `insert` is given :account, :seq and `params`; each lot holds `units_each`."""

    account: AccountRef
    insert: str
    params: Mapping[str, Any]
    units_each: int


_MOVE = """
UPDATE account SET balance = balance + :units
WHERE kind = :kind AND owner = :owner AND asset = :asset AND balance + :units >= :floor
RETURNING id, balance
"""
_OPEN_ACCOUNT = """
INSERT INTO account (id, kind, owner, asset, scale, hard_floor, seal)
VALUES (:id, :kind, :owner, :asset, :scale, :hard_floor, :seal) ON CONFLICT (kind, owner, asset) DO NOTHING
"""
_POSTING = "INSERT INTO posting VALUES (:seq, :line, :account, :units, :after)"
_LOT = """
INSERT INTO lot (account_id, entry_seq, units, units_left, earned_on, expires_on, usable_from, holder)
VALUES (:account, :seq, :units, :units, :earned, :expires, :usable, :holder) RETURNING id
"""
_USE = """
UPDATE lot SET units_left = units_left - :units
WHERE id = :id AND account_id = :account AND units_left - :units >= 0 AND units_left - :units <= units
RETURNING id
"""
_ENTRY = """
INSERT INTO entry (seq, id, kind, request_id, fingerprint, recorded_at, business_date, till, shift_id, actor, approver,
  reverses, rule_version, document_no, note_digest, prev_hash, hash)
VALUES (:seq, :id, :kind, :request_id, :fingerprint, :recorded_at, :business_date, :till, :shift_id, :actor, :approver,
  :reverses, :rule_version, :document_no, :note_digest, :prev_hash, :hash)
"""
_FIELDS = (
    "seq", "id", "kind", "request_id", "fingerprint", "recorded_at", "business_date", "till", "shift_id", "actor", "approver",
    "reverses", "rule_version", "document_no", "note_digest", "prev_hash", "hash",
)  # fmt: skip
_NEWEST = "SELECT seq, hash, recorded_at, business_date FROM entry ORDER BY seq DESC LIMIT 1"
_ERASE_NOTES = """
UPDATE entry_note SET note = NULL WHERE note IS NOT NULL AND entry_seq IN (
  SELECT p.entry_seq FROM account a JOIN posting p ON p.account_id = a.id WHERE a.owner = :member
  UNION SELECT b.entry_seq FROM bill b WHERE b.member_id = :member
)
"""


class LedgerRepository:
    """Posts entries and answers for balances."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._execute = session.execute
        self._head: tuple[int, str] | None = None
        self._recorded: tuple[str, str] | None = None
        self.posted_head: tuple[int, str] | None = None

    def head(self) -> tuple[int, str]:
        """Return seq and hash of the newest entry; (0, '') before the first."""
        if self._head is None:
            row = self._execute(_NEWEST).fetchone()
            self._head = (0, "") if row is None else (row[0], row[1])
            self._recorded = None if row is None else (row[2], row[3])
        return self._head

    def find_request(self, request_id: str, fingerprint: str) -> str | None:
        """Return the outcome recorded for a request id, or None if it is new.

        Refuses: REQUEST_REUSED if the same id was used with other content.
        """
        row = self._execute("SELECT fingerprint, outcome FROM request WHERE id = :id", {"id": request_id}).fetchone()
        if row is None:
            return None
        if row[0] != fingerprint:
            raise Refusal(Refused.REQUEST_REUSED)
        return str(row[1])

    def record_request(self, request_id: str, fingerprint: str, outcome: str) -> None:
        """Remember what a command led to, for ever."""
        self._remember(
            self._session.sealed("request", {"id": request_id, "fingerprint": fingerprint, "outcome": outcome})
        )

    def _remember(self, row: dict[str, Any]) -> None:
        self._execute("INSERT INTO request VALUES (:id, :fingerprint, :outcome, :seal)", row)
        self._session.requests.append(row["id"])

    def next_number(self, name: str) -> int:
        """Return the next number of a series, counted from 1 without gaps among committed work."""
        return self._session.next_number(name)

    def post(self, entry: Entry, *, many: ManyLots | None = None) -> Posted:
        """Append an entry with its postings, lots and bill, and remember its request id with the outcome `entry:SEQ`.

        Refuses: BALANCE_TOO_SMALL when a posting would pass its floor; nothing is written then (the unit of work rolls
        back). Raises ValueError when lots do not explain a wallet's movement, a mistake of the caller. `many` are the lots
        of one of the accounts, written by one statement.
        """
        previous_seq, previous_hash = self.head()
        seq = previous_seq + 1
        balances: dict[AccountRef, int] = {}
        postings: list[tuple[int, int, int, int]] = []
        lots: list[tuple[int, int, int, str, str | None, str | None, str | None]] = []
        uses: list[tuple[int, int]] = []
        whole = ""
        for line, posting in enumerate(entry.postings):
            account, after = self._move(posting)
            balances[posting.account] = after
            postings.append((line, account, posting.units, after))
            self._execute(
                _POSTING, {"seq": seq, "line": line, "account": account, "units": posting.units, "after": after}
            )
            if many is not None and posting.account == many.account:
                whole = self._keep_many(seq, account, posting, many)
            elif posting.lots or posting.uses or posting.account.kind in LOTTED:
                self._keep_lots(seq, account, posting, after, lots, uses)
        uses.sort()
        for lot, units in uses:
            self._execute("INSERT INTO lot_use VALUES (:seq, :lot, :units)", {"seq": seq, "lot": lot, "units": units})
        if entry.bill is not None:
            keep_bill(self._execute, seq, entry.bill)
        digest = self._keep_note(seq, entry.note) if entry.note else ""
        fields: tuple[Any, ...] = (
            seq, entry.id, entry.kind.value, entry.request_id, entry.fingerprint, entry.recorded_at,
            entry.business_date.isoformat(), entry.till, entry.shift_id, entry.actor, entry.approver, entry.reverses,
            entry.rule_version, entry.document_no, digest,
        )  # fmt: skip
        text = canonical(fields, postings, whole or lots, uses, entry.bill)
        chained = keyed(self._session.key).whole((previous_hash + text).encode())
        self._execute(_ENTRY, dict(zip(_FIELDS, (*fields, previous_hash, chained), strict=True)))
        # The chain covers what this row says, so it needs no seal of its own.
        answered = {"id": entry.request_id, "fingerprint": entry.fingerprint, "outcome": f"entry:{seq}", "seal": ""}
        self._remember(answered)
        self._head = self.posted_head = (seq, chained)
        self._recorded = (entry.recorded_at, entry.business_date.isoformat())
        self._session.changes |= Changes.LEDGER
        return Posted(seq, chained, balances)

    def _move(self, posting: Posting) -> tuple[int, int]:
        ref = posting.account
        floor = max(posting.floor, ref.hard_floor) if posting.units < 0 else ref.hard_floor
        params: dict[str, str | int] = {
            "kind": ref.kind.value,
            "owner": ref.owner,
            "asset": ref.asset.code,
            "units": posting.units,
            "floor": floor,
        }
        row = self._execute(_MOVE, params).fetchone()
        if row is None and self._open(ref):
            row = self._execute(_MOVE, params).fetchone()
        if row is None:
            available = max(self.balance(ref), 0)
            raise Refusal(
                Refused.BALANCE_TOO_SMALL,
                available=Amount(available, ref.asset),
                wanted=Amount(-posting.units, ref.asset),
            )
        return int(row[0]), int(row[1])

    def _open(self, ref: AccountRef) -> bool:
        row = {
            "id": self._session.scalar("SELECT COALESCE(MAX(id), 0) + 1 FROM account"),
            "kind": ref.kind.value,
            "owner": ref.owner,
            "asset": ref.asset.code,
            "scale": ref.asset.scale,
            "hard_floor": ref.hard_floor,
        }
        return bool(self._execute(_OPEN_ACCOUNT, self._session.sealed("account", row)).rowcount)

    def _keep_lots(
        self,
        seq: int,
        account: int,
        posting: Posting,
        after: int,
        lots: list[tuple[int, int, int, str, str | None, str | None, str | None]],
        uses: list[tuple[int, int]],
    ) -> None:
        explained = sum(lot.units for lot in posting.lots) - sum(use.units for use in posting.uses)
        if explained != max(after, 0) - max(after - posting.units, 0):
            raise ValueError(f"lots explain {explained} of {posting.units} on {posting.account.kind}")
        for lot in posting.lots:
            expires = lot.expires_on.isoformat() if lot.expires_on else None
            usable = lot.usable_from.isoformat() if lot.usable_from else None
            earned = lot.earned_on.isoformat()
            row = self._execute(
                _LOT,
                {
                    "account": account,
                    "seq": seq,
                    "units": lot.units,
                    "earned": earned,
                    "expires": expires,
                    "usable": usable,
                    "holder": lot.holder,
                },
            ).fetchone()
            lots.append((row[0], account, lot.units, earned, expires, usable, lot.holder))
        for use in posting.uses:
            if self._execute(_USE, {"id": int(use.lot_id), "units": use.units, "account": account}).fetchone() is None:
                raise ValueError(f"lot {use.lot_id} has no {use.units} left")
            uses.append((int(use.lot_id), use.units))

    def _keep_many(self, seq: int, account: int, posting: Posting, many: ManyLots) -> str:
        """Write lots by one statement and return the text of them that the hash covers."""
        made = self._execute(many.insert, {**many.params, "account": account, "seq": seq}).rowcount
        if made * many.units_each != posting.units:
            raise ValueError(f"{made} lots for {posting.units}")
        return str(self._session.scalar(LOTS_SQL, {"seq": seq}))

    def _keep_note(self, seq: int, note: str) -> str:
        salt = os.urandom(16).hex()
        self._execute("INSERT INTO entry_note VALUES (:seq, :salt, :note)", {"seq": seq, "salt": salt, "note": note})
        return note_digest(salt, note)

    def balance(self, ref: AccountRef) -> int:
        """Return an account's balance in units; 0 for one that was never used."""
        value = self._session.scalar(
            "SELECT balance FROM account WHERE kind = :kind AND owner = :owner AND asset = :asset",
            {"kind": ref.kind.value, "owner": ref.owner, "asset": ref.asset.code},
        )
        return 0 if value is None else int(value)

    def balances_of(self, owner: str) -> dict[tuple[str, str], int]:
        """Return every balance of an owner by (account kind, asset code)."""
        rows = self._execute("SELECT kind, asset, balance FROM account WHERE owner = :owner", {"owner": owner})
        return {(kind, asset): balance for kind, asset, balance in rows.fetchall()}

    def balances_at(self, owner: str, seq: int) -> dict[tuple[str, str], int]:
        """Return every balance of an owner as entry `seq` left it, by (account kind, asset code)."""
        rows = self._execute(
            "SELECT a.kind, a.asset, (SELECT p.balance_after FROM posting p WHERE p.account_id = a.id "
            "AND p.entry_seq <= :seq ORDER BY p.entry_seq DESC LIMIT 1) FROM account a WHERE a.owner = :owner",
            {"owner": owner, "seq": seq},
        )
        return {(kind, asset): balance or 0 for kind, asset, balance in rows.fetchall()}

    def open_lots(self, ref: AccountRef) -> tuple[Lot, ...]:
        """Return the lots of an account that have something left, nearest expiry first, undated last, oldest first."""
        rows = self._execute(
            "SELECT l.id, l.units_left, l.earned_on, l.expires_on, l.usable_from, l.entry_seq FROM lot l "
            "JOIN account a ON a.id = l.account_id "
            "WHERE a.kind = :kind AND a.owner = :owner AND a.asset = :asset AND l.units_left > 0 "
            "ORDER BY l.expires_on IS NULL, l.expires_on, l.earned_on, l.id",
            {"kind": ref.kind.value, "owner": ref.owner, "asset": ref.asset.code},
        ).fetchall()
        return tuple(_open_lot(row) for row in rows)

    def lots_on(self, ref: AccountRef, day: date) -> tuple[Lot, ...]:
        """Return the dated lots of an account with what the end of a business day left of each, whatever came later."""
        # By way of the account's postings: of lots, only the open ones are indexed by account.
        rows = self._execute(
            "SELECT l.id, l.units - COALESCE((SELECT SUM(u.units) FROM lot_use u JOIN entry t ON t.seq = u.entry_seq "
            "WHERE u.lot_id = l.id AND t.business_date <= :day), 0) AS left_over, l.earned_on, l.expires_on, l.usable_from, "
            "l.entry_seq FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq "
            "JOIN lot l ON l.entry_seq = e.seq AND l.account_id = a.id "
            "WHERE a.kind = :kind AND a.owner = :owner AND a.asset = :asset AND e.business_date <= :day "
            "AND l.expires_on > :day ORDER BY l.expires_on, l.earned_on, l.id",
            {"kind": ref.kind.value, "owner": ref.owner, "asset": ref.asset.code, "day": day.isoformat()},
        ).fetchall()
        return tuple(_open_lot(row) for row in rows if row[1] > 0)

    def lots_by_id(self, ids: Iterable[str]) -> dict[str, tuple[Lot, int]]:
        """Return lots by their id, each with the units it began with; what is left may be nothing."""
        found = {}
        for lot_id in ids:
            row = self._execute(
                "SELECT id, units_left, earned_on, expires_on, usable_from, entry_seq, units FROM lot WHERE id = :id",
                {"id": int(lot_id)},
            ).fetchone()
            if row is not None:
                found[lot_id] = (_open_lot(row[:6]), int(row[6]))
        return found

    def lots_due(self, before: date) -> list[tuple[AccountRef, Lot]]:
        """Return every open lot whose last valid day is before `before`, with its account."""
        rows = self._execute(
            "SELECT a.kind, a.owner, a.asset, a.scale, l.id, l.units_left, l.earned_on, l.expires_on, l.usable_from, "
            "l.entry_seq FROM lot l JOIN account a ON a.id = l.account_id "
            "WHERE l.units_left > 0 AND l.expires_on IS NOT NULL AND l.expires_on < :before ORDER BY a.id, l.id",
            {"before": before.isoformat()},
        ).fetchall()
        return [(_ref(row[:4]), _open_lot(row[4:])) for row in rows]

    def lot_uses(self, seq: int, ref: AccountRef) -> list[tuple[int, int]]:
        """Return (lot id, units used) of an entry on one account."""
        rows = self._execute(
            "SELECT u.lot_id, u.units FROM lot_use u JOIN lot l ON l.id = u.lot_id JOIN account a ON a.id = l.account_id "
            "WHERE u.entry_seq = :seq AND a.kind = :kind AND a.owner = :owner AND a.asset = :asset ORDER BY u.lot_id",
            {"seq": seq, "kind": ref.kind.value, "owner": ref.owner, "asset": ref.asset.code},
        ).fetchall()
        return [(row[0], row[1]) for row in rows]

    def lots_of(self, seq: int) -> list[tuple[AccountRef, Lot]]:
        """Return the lots that an entry created, with what is left of each."""
        rows = self._execute(
            "SELECT a.kind, a.owner, a.asset, a.scale, l.id, l.units_left, l.earned_on, l.expires_on, l.usable_from, "
            "l.entry_seq FROM lot l JOIN account a ON a.id = l.account_id WHERE l.entry_seq = :seq ORDER BY l.id",
            {"seq": seq},
        ).fetchall()
        return [(_ref(row[:4]), _open_lot(row[4:])) for row in rows]

    def postings_of(self, seq: int) -> list[tuple[AccountRef, int, int]]:
        """Return (account, units, balance after) of an entry in order."""
        rows = self._execute(
            "SELECT a.kind, a.owner, a.asset, a.scale, p.units, p.balance_after FROM posting p "
            "JOIN account a ON a.id = p.account_id WHERE p.entry_seq = :seq ORDER BY p.line",
            {"seq": seq},
        ).fetchall()
        return [(_ref(row[:4]), row[4], row[5]) for row in rows]

    def document_no(self, seq: int) -> str | None:
        """Return the number people see on the document of an entry."""
        value = self._session.scalar("SELECT document_no FROM entry WHERE seq = :seq", {"seq": seq})
        return None if value is None else str(value)

    def erase_notes(self, member_id: str) -> int:
        """Erase the free text beside every entry about a member and return how many there were (M5, I11)."""
        return int(self._execute(_ERASE_NOTES, {"member": member_id}).rowcount)

    def last_recorded(self) -> tuple[str, str] | None:
        """Return (recorded_at, business_date) of the newest entry, to notice a clock that jumps."""
        self.head()
        return self._recorded


def note_digest(salt: str, note: str) -> str:
    """Return the salted SHA-256 of a note, which is all the journal keeps of free text."""
    return hashlib.sha256(f"{salt}|{note}".encode()).hexdigest()


def _ref(row: Iterable[Any]) -> AccountRef:
    kind, owner, asset, scale = row
    return AccountRef(AccountKind(kind), owner, Asset(asset, scale))


def _open_lot(row: Iterable[Any]) -> Lot:
    lot, left, earned, expires, usable_from, seq = row
    return Lot(str(lot), left, _day(expires), date.fromisoformat(earned), seq, _day(usable_from))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
