"""SQLite's own full-text table of members (FTS5); what is stored and asked in it is decided in `domain/search.py`.

These texts and `sqlite.py` are all that is not portable SQL: the full-text table knows its rows by number only.
"""

from __future__ import annotations

ADD = "INSERT INTO member_search (rowid, tokens) VALUES (:number, :tokens)"
REMOVE = "DELETE FROM member_search WHERE rowid = :number"
FIND = """
SELECT x.id, x.name, x.phone, x.state, t.tier_id, x.hits FROM (
  SELECT m.id, m.name, m.phone, m.state, COUNT(*) OVER () AS hits
  FROM (SELECT rowid AS number FROM member_search WHERE member_search MATCH :query LIMIT :most) f
  JOIN member m ON m.number = f.number ORDER BY m.name, m.id LIMIT :limit) x
LEFT JOIN member_tier t ON t.member_id = x.id ORDER BY x.name, x.id
"""
