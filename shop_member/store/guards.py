"""Triggers that hold the journal's invariants inside the database (I1, I2, I7), re-applied after every migration run."""

from __future__ import annotations

from typing import Any

_GROWING = ("entry", "posting", "lot_use", "bill", "bill_line", "bill_step", "bill_tender", "request", "audit", "rule_version",
            "locked_month", "month_shop", "used_approval", "coupon_kind", "milestone")  # fmt: skip
_STAYING = ("member", "card", "staff", "role", "shift", "setting", "counter", "entry_note", "import_batch",
            "import_row", "month_member", "print_count", "member_tier", "pin_guard", "gift_card", "session_card", "membership",
            "instalment")  # fmt: skip
_PARTS = ("entry_note", "posting", "lot", "lot_use", "bill", "bill_line", "bill_step", "bill_tender")


def _growing() -> dict[str, str]:
    guards: dict[str, str] = {}
    for table in _GROWING:
        for verb in ("UPDATE", "DELETE"):
            name = f"guard_{table}_no_{verb.lower()}"
            guards[name] = (
                f"CREATE TRIGGER {name} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"
            )
    for table in _PARTS:
        # An entry row is written after its parts; once it stands, nothing can be added to it.
        name = f"guard_{table}_closed"
        guards[name] = (
            f"CREATE TRIGGER {name} BEFORE INSERT ON {table} "
            "WHEN EXISTS (SELECT 1 FROM entry WHERE seq = NEW.entry_seq) "
            f"BEGIN SELECT RAISE(ABORT, '{table} of a closed entry'); END"
        )
    for table in _STAYING:
        name = f"guard_{table}_no_delete"
        guards[name] = (
            f"CREATE TRIGGER {name} BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{table} rows stay'); END"
        )
    return guards


def _beside_the_journal() -> dict[str, str]:
    guards: dict[str, str] = {}
    guards["guard_entry_note_fixed"] = (
        "CREATE TRIGGER guard_entry_note_fixed BEFORE UPDATE ON entry_note "
        "WHEN NEW.entry_seq <> OLD.entry_seq OR NEW.salt <> OLD.salt OR NEW.note IS NOT NULL "
        "BEGIN SELECT RAISE(ABORT, 'a note can only be erased'); END"
    )
    guards["guard_shift_closed"] = (
        "CREATE TRIGGER guard_shift_closed BEFORE UPDATE ON shift WHEN OLD.closed_at IS NOT NULL "
        "BEGIN SELECT RAISE(ABORT, 'a closed shift stays'); END"
    )
    guards["guard_counter_forward"] = (
        "CREATE TRIGGER guard_counter_forward BEFORE UPDATE ON counter "
        "WHEN NEW.name <> OLD.name OR NEW.value < OLD.value "
        "BEGIN SELECT RAISE(ABORT, 'a counter only goes on'); END"
    )
    guards["guard_audit_order"] = (
        "CREATE TRIGGER guard_audit_order BEFORE INSERT ON audit "
        "WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit) "
        "BEGIN SELECT RAISE(ABORT, 'an audit line out of order'); END"
    )
    return guards


def _in_the_journal() -> dict[str, str]:
    guards: dict[str, str] = {}
    guards["guard_lot_no_delete"] = (
        "CREATE TRIGGER guard_lot_no_delete BEFORE DELETE ON lot BEGIN SELECT RAISE(ABORT, 'lot only grows'); END"
    )
    guards["guard_lot_fixed"] = (
        "CREATE TRIGGER guard_lot_fixed BEFORE UPDATE OF id, account_id, entry_seq, units, earned_on, expires_on, "
        "usable_from, holder ON lot BEGIN SELECT RAISE(ABORT, 'a lot keeps its date'); END"
    )
    guards["guard_account_no_delete"] = (
        "CREATE TRIGGER guard_account_no_delete BEFORE DELETE ON account "
        "BEGIN SELECT RAISE(ABORT, 'an account stays'); END"
    )
    guards["guard_account_fixed"] = (
        "CREATE TRIGGER guard_account_fixed BEFORE UPDATE OF id, kind, owner, asset, scale, hard_floor ON account "
        "BEGIN SELECT RAISE(ABORT, 'an account keeps its name'); END"
    )
    guards["guard_entry_order"] = (
        "CREATE TRIGGER guard_entry_order BEFORE INSERT ON entry "
        "WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM entry) "
        "OR NEW.prev_hash <> COALESCE((SELECT hash FROM entry ORDER BY seq DESC LIMIT 1), '') "
        "BEGIN SELECT RAISE(ABORT, 'an entry out of order'); END"
    )
    guards["guard_entry_balanced"] = (
        "CREATE TRIGGER guard_entry_balanced BEFORE INSERT ON entry "
        "WHEN EXISTS (SELECT 1 FROM posting p JOIN account a ON a.id = p.account_id WHERE p.entry_seq = NEW.seq "
        "GROUP BY a.asset HAVING SUM(p.units) <> 0) "
        "BEGIN SELECT RAISE(ABORT, 'an entry that does not balance'); END"
    )
    guards["guard_entry_month"] = (
        "CREATE TRIGGER guard_entry_month BEFORE INSERT ON entry "
        "WHEN EXISTS (SELECT 1 FROM locked_month WHERE month >= substr(NEW.business_date, 1, 7)) "
        "BEGIN SELECT RAISE(ABORT, 'an entry in a locked month'); END"
    )
    return guards


GUARDS = {**_growing(), **_beside_the_journal(), **_in_the_journal()}


def apply_guards(connection: Any) -> None:
    """Put every guard in place again, exactly as written here, and remove guards that are no longer wanted."""
    standing = {
        name: text
        for name, text in connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        if name.startswith("guard_")
    }
    if standing == GUARDS:
        return
    for name in standing:
        connection.execute(f"DROP TRIGGER {name}")
    for text in GUARDS.values():
        connection.execute(text)


def missing_guards(connection: Any) -> list[str]:
    """Return the names of guards that are absent or changed."""
    standing = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    return [name for name, text in GUARDS.items() if standing.get(name) != text]
