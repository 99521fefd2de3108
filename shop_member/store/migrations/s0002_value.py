"""Step 2: what a member can hold: coupons, gift cards, session cards, plans, gifts in parts, tabs, milestones.

A coupon is a lot on the account of its kind (`coupon`, owner template@version), so that it is used at most as often as it
may be by the same bounds that hold for value (I8); `lot.holder` says whose it is. `bill_step.source` names the kind and
the coupon behind a step of a price.
"""

from __future__ import annotations

from sqlite_utils import Database

VALUE = """
ALTER TABLE lot ADD COLUMN holder TEXT REFERENCES member (id);
CREATE INDEX lot_by_holder ON lot (holder) WHERE holder IS NOT NULL AND units_left > 0;

ALTER TABLE bill_step ADD COLUMN source TEXT;
CREATE INDEX bill_step_by_source ON bill_step (source) WHERE source IS NOT NULL;

CREATE TABLE coupon_kind (
  id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL,
  record TEXT NOT NULL,
  applies_itself INTEGER NOT NULL CHECK (applies_itself IN (0, 1)),
  event TEXT,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  recorded_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE gift_card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  code_hash TEXT NOT NULL UNIQUE,
  last_four TEXT NOT NULL CHECK (length(last_four) = 4),
  state TEXT NOT NULL CHECK (state IN ('inactive', 'active', 'frozen', 'replaced', 'closed')),
  face INTEGER NOT NULL CHECK (face > 0),
  asset TEXT NOT NULL,
  given INTEGER NOT NULL CHECK (given IN (0, 1)),
  expires_on TEXT CHECK (expires_on IS NULL OR length(expires_on) = 10),
  issued_on TEXT CHECK (issued_on IS NULL OR length(issued_on) = 10),
  issued_seq INTEGER REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  issued_line INTEGER,
  member_id TEXT REFERENCES member (id),
  batch TEXT NOT NULL,
  batch_name TEXT NOT NULL,
  design TEXT NOT NULL,
  message TEXT NOT NULL,
  to_name TEXT NOT NULL,
  from_name TEXT NOT NULL,
  replaced_by TEXT REFERENCES gift_card (id) DEFERRABLE INITIALLY DEFERRED,
  seal TEXT NOT NULL,
  CHECK ((state = 'replaced') = (replaced_by IS NOT NULL)),
  CHECK ((issued_on IS NULL) = (issued_seq IS NULL)),
  CHECK (state <> 'inactive' OR issued_seq IS NULL),
  CHECK (state IN ('inactive', 'replaced') OR issued_seq IS NOT NULL)
) STRICT;
CREATE INDEX gift_card_by_member ON gift_card (member_id) WHERE member_id IS NOT NULL;
CREATE INDEX gift_card_by_issue ON gift_card (issued_seq, issued_line) WHERE issued_seq IS NOT NULL;
CREATE INDEX gift_card_by_batch ON gift_card (batch, number) WHERE batch <> '';
CREATE INDEX gift_card_by_replaced ON gift_card (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE session_card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  member_id TEXT NOT NULL REFERENCES member (id),
  plan_id TEXT NOT NULL,
  name TEXT NOT NULL,
  service TEXT NOT NULL,
  uses INTEGER NOT NULL CHECK (uses > 0),
  asset TEXT NOT NULL,
  price INTEGER NOT NULL CHECK (price >= 0),
  tax INTEGER NOT NULL CHECK (tax BETWEEN 0 AND price),
  tax_rate INTEGER NOT NULL CHECK (tax_rate BETWEEN 0 AND 10000),
  sold_on TEXT NOT NULL CHECK (length(sold_on) = 10),
  expires_on TEXT CHECK (expires_on IS NULL OR length(expires_on) = 10),
  sold_seq INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  sold_line TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('active', 'closed')),
  seal TEXT NOT NULL
) STRICT;
CREATE INDEX session_card_by_member ON session_card (member_id, number);
CREATE INDEX session_card_by_sale ON session_card (sold_seq);

CREATE TABLE membership (
  id TEXT PRIMARY KEY,
  member_id TEXT NOT NULL REFERENCES member (id),
  plan_id TEXT NOT NULL,
  name TEXT NOT NULL,
  asset TEXT NOT NULL,
  price INTEGER NOT NULL CHECK (price >= 0),
  tax INTEGER NOT NULL CHECK (tax BETWEEN 0 AND price),
  days INTEGER NOT NULL CHECK (days > 0),
  percent_off INTEGER NOT NULL CHECK (percent_off BETWEEN 0 AND 1000),
  multiplier INTEGER NOT NULL CHECK (multiplier >= 0),
  member_prices INTEGER NOT NULL CHECK (member_prices IN (0, 1)),
  first_day TEXT NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT NOT NULL CHECK (length(last_day) = 10 AND last_day >= first_day),
  sold_seq INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  sold_line TEXT NOT NULL,
  refunded_on TEXT CHECK (refunded_on IS NULL OR length(refunded_on) = 10),
  reminded_on TEXT CHECK (reminded_on IS NULL OR length(reminded_on) = 10),
  seal TEXT NOT NULL
) STRICT;
CREATE INDEX membership_by_member ON membership (member_id, last_day);
CREATE INDEX membership_by_sale ON membership (sold_seq);
CREATE INDEX membership_by_end ON membership (last_day) WHERE refunded_on IS NULL;
CREATE INDEX membership_by_begin ON membership (first_day);

CREATE TABLE instalment (
  id TEXT PRIMARY KEY,
  member_id TEXT NOT NULL REFERENCES member (id),
  top_up_seq INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  part INTEGER NOT NULL CHECK (part > 1),
  due_on TEXT NOT NULL CHECK (length(due_on) = 10),
  bonus INTEGER NOT NULL CHECK (bonus >= 0),
  points INTEGER NOT NULL CHECK (points >= 0),
  valid_days INTEGER CHECK (valid_days >= 0),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'paid', 'stopped')),
  paid_seq INTEGER REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  seal TEXT NOT NULL,
  UNIQUE (top_up_seq, part),
  CHECK (bonus + points > 0),
  CHECK ((state = 'paid') = (paid_seq IS NOT NULL))
) STRICT;
CREATE INDEX instalment_due ON instalment (due_on, id) WHERE state = 'waiting';
CREATE INDEX instalment_by_member ON instalment (member_id, due_on);
CREATE INDEX instalment_by_paid ON instalment (paid_seq) WHERE paid_seq IS NOT NULL;

CREATE TABLE tab (
  member_id TEXT PRIMARY KEY REFERENCES member (id),
  credit_limit INTEGER NOT NULL CHECK (credit_limit >= 0),
  seal TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE milestone (
  member_id TEXT NOT NULL REFERENCES member (id),
  milestone_id TEXT NOT NULL,
  figure INTEGER NOT NULL,
  reached_on TEXT NOT NULL CHECK (length(reached_on) = 10),
  entry_seq INTEGER NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (member_id, milestone_id, figure)
) STRICT, WITHOUT ROWID;
"""


def value(db: Database) -> None:
    """Add what the value engine keeps; nothing that is there changes."""
    for statement in VALUE.split(";\n"):
        if statement.strip():
            db.execute(statement)
