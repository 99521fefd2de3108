"""Work that waits for the commit, and what was imported."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from shop_member.domain.changes import Changes
from shop_member.domain.clock import utc_text
from shop_member.domain.shop import OutboxRow
from shop_member.domain.views import ImportBatch
from shop_member.store.session import Session

_COLUMNS = "id, kind, entry_seq, payload, created_at, done_at"
_ADD = f"INSERT INTO outbox ({_COLUMNS}, seal) VALUES (:id, :kind, :entry_seq, :payload, :created_at, :done_at, :seal)"
_DONE = "UPDATE outbox SET payload = :payload, done_at = :done_at, seal = :seal WHERE id = :id"
_BATCH_COLUMNS = "id, file_digest, name, recorded_at, report, state"


class OutboxRepository:
    """Reads and writes work to do after the commit."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, row_id: str, kind: str, payload: str, at: datetime, entry_seq: int | None = None) -> None:
        """Leave work to be done once this unit of work is committed."""
        row = {
            "id": row_id,
            "kind": kind,
            "entry_seq": entry_seq,
            "payload": payload,
            "created_at": utc_text(at),
            "done_at": None,
        }
        self._session.execute(_ADD, self._session.sealed("outbox", row))
        self._session.changes |= Changes.OUTBOX

    def done(self, row_id: str, at: datetime, *, wipe: bool = False) -> None:
        """Mark work as done; `wipe` empties its payload (codes that must not stay). Unknown ids change nothing."""
        row = self._session.one(f"SELECT {_COLUMNS} FROM outbox WHERE id = :id", {"id": row_id})
        if row is None:
            return
        row |= {"done_at": utc_text(at), "payload": "" if wipe else row["payload"]}
        self._session.execute(_DONE, self._session.sealed("outbox", row))
        self._session.changes |= Changes.OUTBOX

    def waiting(self, limit: int = 100, kind: str = "") -> tuple[OutboxRow, ...]:
        """Return work that is not done, of one kind or all, oldest first."""
        rows = self._session.all(
            f"SELECT {_COLUMNS} FROM outbox WHERE done_at IS NULL AND (:kind = '' OR kind = :kind) "
            "ORDER BY created_at, id LIMIT :limit",
            {"limit": limit, "kind": kind},
        )
        return tuple(_outbox(row) for row in rows)

    def get(self, row_id: str) -> OutboxRow | None:
        """Return a piece of work, done or not, or None."""
        row = self._session.one(f"SELECT {_COLUMNS} FROM outbox WHERE id = :id", {"id": row_id})
        return None if row is None else _outbox(row)

    def of_entry(self, seq: int) -> tuple[OutboxRow, ...]:
        """Return the work an entry left, done or not."""
        rows = self._session.all(
            f"SELECT {_COLUMNS} FROM outbox WHERE entry_seq = :seq ORDER BY created_at, id", {"seq": seq}
        )
        return tuple(_outbox(row) for row in rows)


class ImportRepository:
    """Remembers imported files and rows, so that the same file twice adds nothing (X3)."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, batch: ImportBatch) -> None:
        """Remember an imported file."""
        row = {
            "id": batch.id,
            "file_digest": batch.file_digest,
            "name": batch.name,
            "recorded_at": batch.recorded_at,
            "report": batch.report,
            "state": batch.state,
        }
        self._session.execute(
            f"INSERT INTO import_batch ({_BATCH_COLUMNS}, seal) "
            "VALUES (:id, :file_digest, :name, :recorded_at, :report, :state, :seal)",
            self._session.sealed("import_batch", row),
        )
        self._session.changes |= Changes.MEMBERS

    def set_state(self, batch_id: str, state: str, report: str | None = None) -> None:
        """Change what became of a batch, and its report if given. Unknown ids change nothing."""
        row = self._session.one(f"SELECT {_BATCH_COLUMNS} FROM import_batch WHERE id = :id", {"id": batch_id})
        if row is None:
            return
        row |= {"state": state, "report": row["report"] if report is None else report}
        self._session.execute(
            "UPDATE import_batch SET state = :state, report = :report, seal = :seal WHERE id = :id",
            self._session.sealed("import_batch", row),
        )

    def get(self, batch_id: str) -> ImportBatch | None:
        """Return a batch, or None."""
        row = self._session.one(f"SELECT {_BATCH_COLUMNS} FROM import_batch WHERE id = :id", {"id": batch_id})
        return None if row is None else ImportBatch(**row)

    def by_digest(self, file_digest: str) -> ImportBatch | None:
        """Return the batch the same file was imported as, or None."""
        row = self._session.one(
            f"SELECT {_BATCH_COLUMNS} FROM import_batch WHERE file_digest = :digest", {"digest": file_digest}
        )
        return None if row is None else ImportBatch(**row)

    def all(self) -> tuple[ImportBatch, ...]:
        """Return every batch, newest first."""
        rows = self._session.all(f"SELECT {_BATCH_COLUMNS} FROM import_batch ORDER BY recorded_at DESC, id")
        return tuple(ImportBatch(**row) for row in rows)

    def add_row(self, source: str, external_key: str, member_id: str, batch_id: str) -> None:
        """Remember which member a row of another system became; the same row again points to the new member."""
        row = {"source": source, "external_key": external_key, "member_id": member_id, "batch_id": batch_id}
        self._session.execute(
            "INSERT INTO import_row VALUES (:source, :external_key, :member_id, :batch_id, :seal) "
            "ON CONFLICT (source, external_key) DO UPDATE SET member_id = excluded.member_id, "
            "batch_id = excluded.batch_id, seal = excluded.seal",
            self._session.sealed("import_row", row),
        )

    def member_of(self, source: str, external_key: str) -> str | None:
        """Return the id of the member a row of another system became, or None."""
        value = self._session.scalar(
            "SELECT member_id FROM import_row WHERE source = :source AND external_key = :key",
            {"source": source, "key": external_key},
        )
        return None if value is None else str(value)

    def rows_of(self, batch_id: str) -> list[tuple[str, str, str]]:
        """Return (source, external key, member id) of a batch."""
        rows = self._session.execute(
            "SELECT source, external_key, member_id FROM import_row WHERE batch_id = :id ORDER BY source, external_key",
            {"id": batch_id},
        )
        return [(row[0], row[1], row[2]) for row in rows.fetchall()]


def _outbox(row: dict[str, Any]) -> OutboxRow:
    return OutboxRow(
        id=row["id"],
        kind=row["kind"],
        payload=row["payload"],
        created_at=row["created_at"],
        entry_seq=row["entry_seq"],
        done_at=row["done_at"],
    )
