"""Step 3: what heads the statements of a locked month, kept when it changes (R3).

A row holds what was true when `month`, the newest locked one then, was followed by a change; months before it that have no
row of their own had the same.
"""

from __future__ import annotations

from sqlite_utils import Database

HEADS = (
    """
CREATE TABLE month_member (
  month TEXT NOT NULL CHECK (length(month) = 7),
  member_id TEXT NOT NULL REFERENCES member (id),
  name TEXT NOT NULL,
  number TEXT NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (month, member_id)
) STRICT, WITHOUT ROWID
""",
    "CREATE INDEX month_member_by_member ON month_member (member_id)",
    """
CREATE TABLE month_shop (
  month TEXT NOT NULL CHECK (length(month) = 7),
  part TEXT NOT NULL CHECK (part IN ('settings', 'logo', 'rules')),
  content BLOB NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (month, part)
) STRICT, WITHOUT ROWID
""",
)


def month_heads(db: Database) -> None:
    """Create the tables; months locked before this step keep the heads that stand when it is taken."""
    for statement in HEADS:
        db.execute(statement)
