"""Settings and versions of the rules in the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from shop_member.domain.changes import Changes
from shop_member.domain.records import from_json, to_json
from shop_member.domain.shop import ShopSettings
from shop_member.store.session import Session

if TYPE_CHECKING:
    from shop_member.domain.rules import Rules

_PUT = """
INSERT INTO setting VALUES (:name, :value, :seal)
ON CONFLICT (name) DO UPDATE SET value = excluded.value, seal = excluded.seal
"""


class SettingRepository:
    """Reads and writes settings by name; the shop's own record is one of them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def shop(self) -> ShopSettings:
        """Return the shop's settings; those of a new shop before the first are kept. Refuses: RECORD_NOT_READABLE."""
        text = self.get("shop")
        return ShopSettings() if text is None else from_json(ShopSettings, text)

    def put_shop(self, settings: ShopSettings) -> None:
        """Keep the shop's settings; locked months keep the ones before."""
        from shop_member.store.heads import HeadKeeper

        HeadKeeper(self._session).keep_settings()
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
        return _rules(text)

    def get(self, version: int) -> Rules | None:
        """Return the rules of a version, or None."""
        text = self._session.scalar("SELECT rules FROM rule_version WHERE version = :version", {"version": version})
        return None if text is None else _rules(text)

    def add(self, rules: Rules, recorded_at: str, actor: str) -> Rules:
        """Put rules into force and return them with their version; locked months keep the ones before."""
        from shop_member.store.heads import HeadKeeper

        HeadKeeper(self._session).keep_rules()
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


def _rules(text: str) -> Rules:
    # Read here: the window is to stand before anybody asks for a rule.
    from shop_member.domain.rules import Rules

    return Rules.from_json(text)
