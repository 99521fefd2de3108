"""The audit trail in the file: numbered lines, each with a keyed hash over the one before (O2)."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

from shop_member.domain.changes import Changes
from shop_member.domain.shop import AuditRow
from shop_member.store.session import Session

LINE = ("seq", "recorded_at", "actor", "approver", "action", "subject", "detail")
_COLUMNS = ", ".join(LINE)
_ADD = """
INSERT INTO audit VALUES (:seq, :recorded_at, :actor, :approver, :action, :subject, :detail, :hash)
"""
_PRINTED = """
INSERT INTO print_count VALUES (:document, :times, :seal)
ON CONFLICT (document) DO UPDATE SET times = excluded.times, seal = excluded.seal
"""


class AuditRepository:
    """Adds lines to the trail and reads it; what is in it never changes."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        at: str,
        actor: str,
        action: str,
        subject: str,
        detail: Mapping[str, str] | None = None,
        *,
        approver: str | None = None,
    ) -> int:
        """Write a line and return its number; `detail` holds no personal data, or erasing a person would be idle."""
        session = self._session
        last = session.one("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
        seq, before = (1, "") if last is None else (int(last["seq"]) + 1, str(last["hash"]))
        row = {
            "seq": seq,
            "recorded_at": at,
            "actor": actor,
            "approver": approver,
            "action": action,
            "subject": subject,
            "detail": json.dumps(dict(detail or {}), sort_keys=True, ensure_ascii=False, separators=(",", ":")),
        }
        session.execute(_ADD, {**row, "hash": chained(session.key, before, row)})
        session.set_number("audit", seq)
        session.changes |= Changes.AUDIT
        return seq

    def count_print(self, document: str) -> int:
        """Count one more print of a document and return how often it came out now: 1 is the original (V10)."""
        times = self.printed(document) + 1
        self._session.execute(_PRINTED, self._session.sealed("print_count", {"document": document, "times": times}))
        return times

    def printed(self, document: str) -> int:
        """Return how often a document was printed."""
        value = self._session.scalar("SELECT times FROM print_count WHERE document = :document", {"document": document})
        return 0 if value is None else int(value)

    def page(
        self,
        before: int | None = None,
        limit: int = 100,
        *,
        actor: str | None = None,
        action: str | None = None,
        subject: str | None = None,
        text: str = "",
    ) -> tuple[AuditRow, ...]:
        """Return lines, newest first, those below `before`; by person, action, subject and any part of their text."""
        pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        conditions = ["seq < :before"]
        if actor is not None:
            conditions.append("(actor = :actor OR approver = :actor)")
        if action is not None:
            conditions.append("action = :action")
        if subject is not None:
            conditions.append("subject = :subject")
        if text:
            conditions.append("(lower(action || ' ' || subject || ' ' || detail) LIKE lower(:text) ESCAPE '\\')")
        rows = self._session.all(
            f"SELECT {_COLUMNS} FROM audit WHERE {' AND '.join(conditions)} ORDER BY seq DESC LIMIT :limit",
            {
                "before": before or 2**62,
                "limit": limit,
                "actor": actor,
                "action": action,
                "subject": subject,
                "text": pattern,
            },
        )
        return tuple(AuditRow(**{**row, "detail": json.loads(row["detail"])}) for row in rows)


def chained(key: bytes, before: str, row: Mapping[str, Any]) -> str:
    """Return the keyed hash of a line over the hash of the line before."""
    text = json.dumps([before, *(row[name] for name in LINE)], ensure_ascii=False)
    return hmac.digest(key, b"shop-member/audit/1" + text.encode("utf-8", "surrogatepass"), hashlib.sha256).hex()
