"""Settings, versions of the rules and locked months in the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from shop_member.domain.changes import Changes
from shop_member.domain.dates import month_end, months_later
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.records import from_json, to_json
from shop_member.domain.rules import Rules
from shop_member.domain.shop import ShopSettings
from shop_member.domain.views import LockedMonth
from shop_member.store.session import Session

_PUT = """
INSERT INTO setting VALUES (:name, :value, :seal)
ON CONFLICT (name) DO UPDATE SET value = excluded.value, seal = excluded.seal
"""
_LAST_OF_MONTH = "SELECT COALESCE(MAX(seq), 0) FROM entry WHERE business_date <= :last"


class SettingRepository:
    """Reads and writes settings by name; the shop's own record is one of them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def shop(self) -> ShopSettings:
        """Return the shop's settings; those of a new shop before the first are kept. Refuses: RECORD_NOT_READABLE."""
        text = self.get("shop")
        return ShopSettings() if text is None else from_json(ShopSettings, text)

    def put_shop(self, settings: ShopSettings) -> None:
        """Keep the shop's settings."""
        self.put("shop", to_json(settings))

    def get(self, name: str) -> str | None:
        """Return a setting's text, or None."""
        value = self._session.scalar("SELECT value FROM setting WHERE name = :name", {"name": name})
        return None if value is None else str(value)

    def put(self, name: str, value: str) -> None:
        """Keep a setting."""
        self._session.execute(_PUT, self._session.sealed("setting", {"name": name, "value": value}))
        self._session.changes |= Changes.SETTINGS


class RuleRepository:
    """Versions of the rules: a new one is added, none is ever changed."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def current(self) -> Rules:
        """Return the rules in force. A file that was never set up has none (LookupError, a programming error)."""
        text = self._session.scalar("SELECT rules FROM rule_version ORDER BY version DESC LIMIT 1")
        if text is None:
            raise LookupError("the shop has no rules yet")
        return Rules.from_json(text)

    def get(self, version: int) -> Rules | None:
        """Return the rules of a version, or None."""
        text = self._session.scalar("SELECT rules FROM rule_version WHERE version = :version", {"version": version})
        return None if text is None else Rules.from_json(text)

    def add(self, rules: Rules, recorded_at: str, actor: str) -> Rules:
        """Put rules into force and return them with their version."""
        last = self._session.scalar("SELECT COALESCE(MAX(version), 0) FROM rule_version")
        rules = replace(rules, version=int(last) + 1)
        row = {"version": rules.version, "recorded_at": recorded_at, "actor": actor, "rules": rules.to_json()}
        self._session.execute(
            "INSERT INTO rule_version VALUES (:version, :recorded_at, :actor, :rules, :seal)",
            self._session.sealed("rule_version", row),
        )
        self._session.changes |= Changes.RULES
        return rules

    def history(self) -> list[tuple[int, str, str]]:
        """Return (version, recorded at, actor) of every version, newest first."""
        rows = self._session.execute("SELECT version, recorded_at, actor FROM rule_version ORDER BY version DESC")
        return [(row[0], row[1], row[2]) for row in rows.fetchall()]


class MonthRepository:
    """Locked months; locking one closes every month before it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def first_open_day(self) -> date | None:
        """Return the first business day that may still be booked on, or None while no month is locked."""
        month = self._session.scalar("SELECT MAX(month) FROM locked_month")
        return None if month is None else months_later(date.fromisoformat(f"{month}-01"), 1)

    def lock(self, month: str, at: str) -> LockedMonth:
        """Lock a month (`2026-11`) with the last entry it may show. Refuses: MONTH_LOCKED for one that is."""
        first = date.fromisoformat(f"{month}-01")
        open_day = self.first_open_day()
        if open_day is not None and first < open_day:
            raise Refusal(Refused.MONTH_LOCKED, month=month)
        seq = int(self._session.scalar(_LAST_OF_MONTH, {"last": month_end(first).isoformat()}))
        head = self._session.scalar("SELECT hash FROM entry WHERE seq = :seq", {"seq": seq})
        row = {"month": month, "last_seq": seq, "head_hash": head or "", "locked_at": at}
        self._session.execute(
            "INSERT INTO locked_month VALUES (:month, :last_seq, :head_hash, :locked_at, :seal)",
            self._session.sealed("locked_month", row),
        )
        self._session.changes |= Changes.LEDGER
        return LockedMonth(month, seq, str(row["head_hash"]), at)

    def get(self, month: str) -> LockedMonth | None:
        """Return how a month was locked, or None for one that was not locked itself."""
        row = self._session.one(
            "SELECT month, last_seq, head_hash, locked_at FROM locked_month WHERE month = :month", {"month": month}
        )
        return None if row is None else LockedMonth(**row)

    def all(self) -> tuple[LockedMonth, ...]:
        """Return every locked month, newest first."""
        rows = self._session.all("SELECT month, last_seq, head_hash, locked_at FROM locked_month ORDER BY month DESC")
        return tuple(LockedMonth(**row) for row in rows)
