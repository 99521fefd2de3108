"""Step 1: the journal and everything the first shop needs.

Every table is STRICT. Guards (append-only, closure of entries) are triggers kept apart in `store/guards.py`, because a
later `transform()` would drop them silently.
"""

from __future__ import annotations

from sqlite_utils import Database

from shop_member.store.migrations.s0001_people import PEOPLE, SEARCH

LEDGER = """
CREATE TABLE entry (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  request_id TEXT NOT NULL UNIQUE,
  fingerprint TEXT NOT NULL,
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) = 27),
  business_date TEXT NOT NULL CHECK (length(business_date) = 10),
  till TEXT NOT NULL,
  shift_id TEXT,
  actor TEXT NOT NULL,
  approver TEXT CHECK (approver IS NULL OR approver <> actor),
  reverses INTEGER REFERENCES entry (seq),
  rule_version INTEGER NOT NULL,
  document_no TEXT UNIQUE,
  note_digest TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX entry_by_day ON entry (business_date);
CREATE INDEX entry_by_shift ON entry (shift_id);
CREATE INDEX entry_by_original ON entry (reverses) WHERE reverses IS NOT NULL;
CREATE UNIQUE INDEX entry_voided_once ON entry (reverses) WHERE kind IN ('void', 'import_reversal');

CREATE TABLE entry_note (
  entry_seq INTEGER PRIMARY KEY REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  salt TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  owner TEXT NOT NULL,
  asset TEXT NOT NULL,
  scale INTEGER NOT NULL CHECK (scale BETWEEN 0 AND 4),
  balance INTEGER NOT NULL DEFAULT 0,
  hard_floor INTEGER NOT NULL,
  seal TEXT NOT NULL,
  UNIQUE (kind, owner, asset),
  CHECK (balance >= hard_floor)
) STRICT;
CREATE INDEX account_by_owner ON account (owner);

CREATE TABLE posting (
  entry_seq INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  line INTEGER NOT NULL CHECK (line >= 0),
  account_id INTEGER NOT NULL REFERENCES account (id),
  units INTEGER NOT NULL,
  balance_after INTEGER NOT NULL,
  PRIMARY KEY (entry_seq, line)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX posting_by_account ON posting (account_id, entry_seq);

CREATE TABLE lot (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account (id),
  entry_seq INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  units INTEGER NOT NULL CHECK (units > 0),
  units_left INTEGER NOT NULL CHECK (units_left BETWEEN 0 AND units),
  earned_on TEXT NOT NULL CHECK (length(earned_on) = 10),
  expires_on TEXT CHECK (expires_on IS NULL OR length(expires_on) = 10),
  usable_from TEXT CHECK (usable_from IS NULL OR length(usable_from) = 10)
) STRICT;
CREATE INDEX lot_open ON lot (account_id) WHERE units_left > 0;
CREATE INDEX lot_due ON lot (expires_on) WHERE units_left > 0 AND expires_on IS NOT NULL;
CREATE INDEX lot_by_entry ON lot (entry_seq);

CREATE TABLE lot_use (
  entry_seq INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  lot_id INTEGER NOT NULL REFERENCES lot (id),
  units INTEGER NOT NULL CHECK (units <> 0),
  PRIMARY KEY (entry_seq, lot_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lot_use_by_lot ON lot_use (lot_id);

CREATE TABLE bill (
  entry_seq INTEGER PRIMARY KEY REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  member_id TEXT REFERENCES member (id),
  card_id TEXT REFERENCES card (id),
  total INTEGER NOT NULL,
  rounding INTEGER NOT NULL,
  earn_base INTEGER NOT NULL,
  points_earned INTEGER NOT NULL,
  points_used INTEGER NOT NULL,
  points_worth INTEGER NOT NULL,
  tip INTEGER NOT NULL,
  tier_before TEXT,
  tier_after TEXT,
  original_seq INTEGER REFERENCES entry (seq),
  snapshot TEXT NOT NULL,
  CHECK (kind <> 'top_up' OR total > 0),
  CHECK (kind <> 'sale' OR total >= 0)
) STRICT;
CREATE INDEX bill_by_member ON bill (member_id, entry_seq) WHERE member_id IS NOT NULL;
CREATE INDEX bill_by_original ON bill (original_seq) WHERE original_seq IS NOT NULL;

CREATE TABLE bill_line (
  entry_seq INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  line INTEGER NOT NULL,
  item_id TEXT,
  name TEXT NOT NULL,
  category_id TEXT,
  quantity INTEGER NOT NULL,
  unit_price INTEGER NOT NULL,
  tax_rate INTEGER NOT NULL CHECK (tax_rate BETWEEN 0 AND 10000),
  gross INTEGER NOT NULL,
  net_due INTEGER NOT NULL,
  tax INTEGER NOT NULL,
  of_line INTEGER,
  PRIMARY KEY (entry_seq, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE bill_step (
  entry_seq INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  step INTEGER NOT NULL,
  kind TEXT NOT NULL,
  reason TEXT NOT NULL,
  units INTEGER NOT NULL,
  measure INTEGER NOT NULL,
  PRIMARY KEY (entry_seq, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE bill_tender (
  entry_seq INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  means TEXT NOT NULL,
  units INTEGER NOT NULL,
  tendered INTEGER NOT NULL,
  PRIMARY KEY (entry_seq, means)
) STRICT, WITHOUT ROWID;

CREATE TABLE request (
  id TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL,
  outcome TEXT NOT NULL,
  seal TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  recorded_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  approver TEXT,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_by_subject ON audit (subject, seq);
CREATE INDEX audit_by_actor ON audit (actor, seq);
CREATE INDEX audit_by_action ON audit (action, seq);
"""

SHOP = """
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  seal TEXT NOT NULL
) STRICT;

CREATE TABLE rule_version (
  version INTEGER PRIMARY KEY CHECK (version > 0),
  recorded_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  rules TEXT NOT NULL,
  seal TEXT NOT NULL
) STRICT;

CREATE TABLE category (
  id TEXT PRIMARY KEY,
  parent_id TEXT REFERENCES category (id),
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  seal TEXT NOT NULL
) STRICT;

CREATE TABLE item (
  id TEXT PRIMARY KEY,
  category_id TEXT REFERENCES category (id),
  name TEXT NOT NULL,
  price INTEGER NOT NULL CHECK (price >= 0),
  tax_rate INTEGER NOT NULL CHECK (tax_rate BETWEEN 0 AND 10000),
  barcode TEXT UNIQUE,
  earns INTEGER NOT NULL CHECK (earns IN (0, 1)),
  position INTEGER NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  seal TEXT NOT NULL
) STRICT;
CREATE INDEX item_by_category ON item (category_id, position);
CREATE INDEX category_by_parent ON category (parent_id, position);

CREATE TABLE picture (
  owner TEXT PRIMARY KEY,
  format TEXT NOT NULL,
  content BLOB NOT NULL,
  seal TEXT NOT NULL
) STRICT;

CREATE TABLE shift (
  id TEXT PRIMARY KEY,
  till TEXT NOT NULL,
  number INTEGER NOT NULL,
  business_date TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  opening_float INTEGER NOT NULL CHECK (opening_float >= 0),
  closed_at TEXT,
  closed_by TEXT,
  counted INTEGER CHECK (counted IS NULL OR counted >= 0),
  difference INTEGER,
  to_safe INTEGER,
  seal TEXT NOT NULL,
  UNIQUE (till, number)
) STRICT;
CREATE UNIQUE INDEX shift_one_open ON shift (till) WHERE closed_at IS NULL;
CREATE INDEX shift_by_opened ON shift (opened_at, id);

CREATE TABLE held_sale (
  id TEXT PRIMARY KEY,
  till TEXT NOT NULL,
  held_at TEXT NOT NULL,
  held_by TEXT NOT NULL,
  label TEXT NOT NULL,
  basket TEXT NOT NULL,
  seal TEXT NOT NULL
) STRICT;

CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL CHECK (value > 0),
  seal TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  entry_seq INTEGER,
  payload TEXT NOT NULL,
  created_at TEXT NOT NULL,
  done_at TEXT,
  seal TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_waiting ON outbox (created_at, id) WHERE done_at IS NULL;
CREATE INDEX outbox_by_entry ON outbox (entry_seq) WHERE entry_seq IS NOT NULL;

CREATE TABLE print_count (
  document TEXT PRIMARY KEY,
  times INTEGER NOT NULL CHECK (times > 0),
  seal TEXT NOT NULL
) STRICT;

CREATE TABLE locked_month (
  month TEXT PRIMARY KEY CHECK (length(month) = 7),
  last_seq INTEGER NOT NULL,
  head_hash TEXT NOT NULL,
  locked_at TEXT NOT NULL,
  seal TEXT NOT NULL
) STRICT;

CREATE TABLE import_batch (
  id TEXT PRIMARY KEY,
  file_digest TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  report TEXT NOT NULL,
  state TEXT NOT NULL,
  seal TEXT NOT NULL
) STRICT;

CREATE TABLE import_row (
  source TEXT NOT NULL,
  external_key TEXT NOT NULL,
  member_id TEXT NOT NULL REFERENCES member (id),
  batch_id TEXT NOT NULL REFERENCES import_batch (id),
  seal TEXT NOT NULL,
  PRIMARY KEY (source, external_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_row_by_batch ON import_row (batch_id);
CREATE INDEX import_row_by_member ON import_row (member_id);
"""


def ground(db: Database) -> None:
    """Create every table of the first release."""
    for script in (PEOPLE, SHOP, LEDGER, SEARCH):
        for statement in script.split(";\n"):
            if statement.strip():
                db.execute(statement)
