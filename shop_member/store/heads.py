"""What heads the statements of locked months: names, card numbers, the shop's own head, as they were (R3).

Nothing is kept at the locking. The first change after it keeps what stood before, under the newest locked month; so a
month's head is the first one kept under it or a later month, and what stands now if there is none.
"""

from __future__ import annotations

from datetime import date

from shop_member.domain.dates import month_end
from shop_member.domain.records import from_json
from shop_member.domain.shop import ShopSettings
from shop_member.domain.views import MemberHead
from shop_member.store.session import Session

_NEWEST = "SELECT MAX(month) FROM locked_month"
_MEMBER = """
SELECT m.name, m.joined_on, COALESCE((SELECT c.number FROM card c WHERE c.member_id = m.id
  ORDER BY CASE c.state WHEN 'active' THEN 0 WHEN 'frozen' THEN 1 ELSE 2 END, length(c.number), c.number LIMIT 1), '') AS number
FROM member m WHERE m.id = :id
"""
_KEEP_MEMBER = """
INSERT INTO month_member (month, member_id, name, number, seal) VALUES (:month, :member_id, :name, :number, :seal)
ON CONFLICT (month, member_id) DO NOTHING
"""
_OF_PERSON = """
SELECT month, member_id, number FROM month_member
WHERE member_id = :id OR member_id IN (SELECT id FROM member WHERE merged_into = :id)
"""
_KEPT = "SELECT member_id, name, number FROM month_member WHERE month >= :month ORDER BY month DESC"
_KEEP_PART = """
INSERT INTO month_shop (month, part, content, seal) VALUES (:month, :part, :content, :seal)
ON CONFLICT (month, part) DO NOTHING
"""
_PART = "SELECT content FROM month_shop WHERE part = :part AND month >= :month ORDER BY month LIMIT 1"
_CLOSED = "SELECT 1 FROM locked_month WHERE month >= :month LIMIT 1"


class HeadKeeper:
    """Keeps what a change is about to take from the statements of locked months."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep_member(self, member_id: str) -> None:
        """Keep a member's name and first card number, unless they joined after the newest locked month."""
        month = self._session.scalar(_NEWEST)
        row = None if month is None else self._session.one(_MEMBER, {"id": member_id})
        if row is None or row["joined_on"] > month_end(date.fromisoformat(f"{month}-01")).isoformat():
            return
        kept = {"month": month, "member_id": member_id, "name": row["name"], "number": row["number"]}
        self._session.execute(_KEEP_MEMBER, self._session.sealed("month_member", kept))

    def forget_name(self, member_id: str) -> None:
        """Take the name of an erased member, and of whoever was merged into them, out of every kept head (M5)."""
        for row in self._session.all(_OF_PERSON, {"id": member_id}):
            self._session.execute(
                "UPDATE month_member SET name = :name, seal = :seal WHERE month = :month AND member_id = :member_id",
                self._session.sealed("month_member", {**row, "name": ""}),
            )

    def keep_settings(self) -> None:
        """Keep the shop's settings."""
        text = self._session.scalar("SELECT value FROM setting WHERE name = 'shop'")
        self._keep_part("settings", str(text or "").encode())

    def keep_logo(self) -> None:
        """Keep the shop's logo; a shop without one keeps nothing in its place."""
        self._keep_part("logo", self._session.scalar("SELECT content FROM picture WHERE owner = 'logo'") or b"")

    def keep_rules(self) -> None:
        """Keep which version of the rules was in force: the names of levels are theirs."""
        version = self._session.scalar("SELECT COALESCE(MAX(version), 0) FROM rule_version")
        self._keep_part("rules", str(version).encode())

    def _keep_part(self, part: str, content: bytes) -> None:
        month = self._session.scalar(_NEWEST)
        if month is not None:
            kept = {"month": month, "part": part, "content": bytes(content)}
            self._session.execute(_KEEP_PART, self._session.sealed("month_shop", kept))


class HeadReads:
    """Reads the heads of statements; what was never changed since a month was locked is what stands now."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def closed(self, month: str) -> bool:
        """Say whether a month (`2026-11`) was closed, by its own lock or a later one."""
        return self._session.scalar(_CLOSED, {"month": month}) is not None

    def member_heads(self, month: str) -> dict[str, MemberHead]:
        """Return the heads of those members whose name or card changed since a month was closed."""
        rows = self._session.execute(_KEPT, {"month": month}).fetchall()
        return {row[0]: MemberHead(row[1], row[2]) for row in rows}

    def settings_then(self, month: str) -> ShopSettings | None:
        """Return the shop's settings when a month was closed, or None if they have not changed since."""
        content = self._session.scalar(_PART, {"part": "settings", "month": month})
        if content is None:
            return None
        text = bytes(content).decode()
        return from_json(ShopSettings, text) if text else ShopSettings()

    def logo_then(self, month: str) -> bytes | None:
        """Return the logo when a month was closed, b'' for none, or None if it has not changed since."""
        content = self._session.scalar(_PART, {"part": "logo", "month": month})
        return None if content is None else bytes(content)

    def rules_then(self, month: str) -> int | None:
        """Return the version of the rules when a month was closed, or None if it is still in force."""
        content = self._session.scalar(_PART, {"part": "rules", "month": month})
        return None if content is None else int(bytes(content))
