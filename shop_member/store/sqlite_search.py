"""SQLite's own full-text table of members (FTS5); what is stored and asked in it is decided in `domain/search.py`.

These texts and `sqlite.py` are all that is not portable SQL: the full-text table knows its rows by number only.
"""

from __future__ import annotations

ADD = "INSERT INTO member_search (rowid, tokens) VALUES (:number, :tokens)"
REMOVE = "DELETE FROM member_search WHERE rowid = :number"
COUNT = "SELECT count(*) FROM (SELECT rowid FROM member_search WHERE member_search MATCH :query LIMIT :most)"
FIND = """
SELECT m.id, m.name, m.phone, m.state, t.tier_id
FROM (SELECT rowid AS number FROM member_search WHERE member_search MATCH :query LIMIT :most) f
JOIN member m ON m.number = f.number LEFT JOIN member_tier t ON t.member_id = m.id
ORDER BY m.name, m.id LIMIT :limit
"""
