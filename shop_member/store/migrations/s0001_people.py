"""Step 1: tables of the people: members, cards, staff, and how members are found."""

from __future__ import annotations

PEOPLE = """
CREATE TABLE member (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  phone_key TEXT UNIQUE CHECK (phone_key <> ''),
  email TEXT NOT NULL,
  email_key TEXT UNIQUE CHECK (email_key <> ''),
  birth_year INTEGER,
  birth_month INTEGER CHECK (birth_month BETWEEN 1 AND 12),
  birth_day INTEGER CHECK (birth_day BETWEEN 1 AND 31),
  birth_lunar INTEGER NOT NULL CHECK (birth_lunar IN (0, 1)),
  gender TEXT NOT NULL,
  tags TEXT NOT NULL,
  allergies TEXT NOT NULL,
  note TEXT NOT NULL,
  consent_on TEXT CHECK (length(consent_on) = 10),
  referrer_id TEXT REFERENCES member (id),
  came_by TEXT NOT NULL,
  joined_on TEXT NOT NULL CHECK (length(joined_on) = 10),
  state TEXT NOT NULL CHECK (state IN ('active', 'erased', 'merged')),
  merged_into TEXT REFERENCES member (id),
  photo TEXT,
  pin_hash TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  seal TEXT NOT NULL,
  CHECK ((state = 'merged') = (merged_into IS NOT NULL))
) STRICT;
CREATE INDEX member_by_name ON member (name, id) WHERE state = 'active';
CREATE INDEX member_by_joined ON member (joined_on, id) WHERE state = 'active';
CREATE INDEX member_by_birthday ON member (birth_month, birth_day) WHERE birth_month IS NOT NULL;
CREATE INDEX member_by_referrer ON member (referrer_id) WHERE referrer_id IS NOT NULL;
CREATE INDEX member_by_merged ON member (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE member_tier (
  member_id TEXT PRIMARY KEY REFERENCES member (id),
  tier_id TEXT,
  since TEXT CHECK (length(since) = 10),
  valid_until TEXT CHECK (length(valid_until) = 10),
  threshold INTEGER NOT NULL,
  locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
  next_id TEXT,
  seal TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX member_tier_ends ON member_tier (valid_until) WHERE valid_until IS NOT NULL;

CREATE TABLE card (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  member_id TEXT REFERENCES member (id),
  holder TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  state TEXT NOT NULL CHECK (state IN ('active', 'frozen', 'replaced', 'closed')),
  replaced_by TEXT REFERENCES card (id),
  daily_limit INTEGER CHECK (daily_limit >= 0),
  limit_asset TEXT,
  seal TEXT NOT NULL,
  CHECK ((daily_limit IS NULL) = (limit_asset IS NULL))
) STRICT;
CREATE INDEX card_by_member ON card (member_id, number);
CREATE INDEX card_by_replaced ON card (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE role (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  permissions TEXT NOT NULL,
  ceilings TEXT NOT NULL,
  seal TEXT NOT NULL
) STRICT;

CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role_id TEXT NOT NULL REFERENCES role (id),
  pin_hash TEXT NOT NULL,
  must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  badge_ref TEXT UNIQUE,
  badge_version INTEGER NOT NULL CHECK (badge_version > 0),
  member_id TEXT REFERENCES member (id),
  seal TEXT NOT NULL
) STRICT;

CREATE TABLE pin_guard (
  subject TEXT PRIMARY KEY,
  failed INTEGER NOT NULL CHECK (failed >= 0),
  wait_left INTEGER NOT NULL CHECK (wait_left >= 0),
  seal TEXT NOT NULL
) STRICT;

CREATE TABLE used_approval (
  id TEXT PRIMARY KEY,
  used_at TEXT NOT NULL,
  seal TEXT NOT NULL
) STRICT;
"""

SEARCH = """
CREATE VIRTUAL TABLE member_search USING fts5 (
  tokens, content='', contentless_delete=1, detail='none', prefix='1 2 3',
  tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"
);
"""
"""SQLite's own full-text table; another engine keeps the same tokens in a table of its own (see domain/search.py)."""
