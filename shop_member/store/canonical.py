"""The text of an entry that its hash covers, in Python for posting and in SQL for `verify`; a test holds them equal.

Fields are joined by `|`, rows by `;`, columns by `,`; free text carries its length in front, so that no two entries
share a text. NULL is written as nothing. No personal data enters (I11): members appear by id, notes as a digest.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from shop_member.domain.ledger import Bill


def canonical(
    fields: Sequence[Any],
    postings: Sequence[tuple[int, int, int, int]],
    lots: Sequence[tuple[int, int, int, str, str | None, str | None, str | None]] | str,
    uses: Sequence[tuple[int, int]],
    bill: Bill | None,
) -> str:
    """Return the canonical text of an entry.

    `fields` are the columns of `entry` before the hashes; postings are (line, account, units, after), lots (id, account,
    units, earned, expires, usable from, holder), uses (lot, units) by lot id. Lots may come as the
    text that LOTS_SQL makes of them.
    """
    parts = [*(("" if value is None else str(value)) for value in fields)]
    parts.append(";".join(f"{line},{account},{units},{after}" for line, account, units, after in postings))
    parts.append(lots if isinstance(lots, str) else ";".join(_lot(lot) for lot in lots))
    parts.append(";".join(f"{lot},{units}" for lot, units in uses))
    parts.append("" if bill is None else _bill(bill))
    return "|".join(parts)


def _lot(lot: tuple[int, int, int, str, str | None, str | None, str | None]) -> str:
    """What came with a later schema is written only where it is there: what was hashed before keeps its text."""
    plain = ",".join("" if value is None else str(value) for value in lot[:6])
    return plain if lot[6] is None else f"{plain},{lot[6]}"


def _bill(bill: Bill) -> str:
    head = ",".join(
        "" if value is None else str(value)
        for value in (
            bill.kind.value, bill.member_id, bill.card_id, bill.total, bill.rounding, bill.earn_base, bill.points_earned,
            bill.points_used, bill.points_worth, bill.tip, bill.tier_before, bill.tier_after, bill.original_seq,
            f"{len(bill.snapshot)}:{bill.snapshot}",
        )
    )  # fmt: skip
    lines = ";".join(
        f"{n.line},{n.item_id or ''},{len(n.name)}:{n.name},{n.category_id or ''},{n.quantity},{n.unit_price},{n.tax_rate},"
        f"{n.gross},{n.net_due},{n.tax},{'' if n.of_line is None else n.of_line}"
        for n in bill.lines
    )
    steps = ";".join(
        f"{s.step},{s.kind},{len(s.reason)}:{s.reason},{s.units},{s.measure}{_source(s.source)}" for s in bill.steps
    )
    tenders = ";".join(f"{t.means},{t.units},{t.tendered}" for t in sorted(bill.tenders, key=lambda t: t.means))
    return f"{head}#{lines}#{steps}#{tenders}"


def _source(source: str | None) -> str:
    return "" if source is None else f",{len(source)}:{source}"


def _row(*columns: str) -> str:
    return "concat(" + ", ',', ".join(columns) + ")"


_HEAD = """
e.seq, '|', e.id, '|', e.kind, '|', e.request_id, '|', e.fingerprint, '|', e.recorded_at, '|', e.business_date, '|',
e.till, '|', e.shift_id, '|', e.actor, '|', e.approver, '|', e.reverses, '|', e.rule_version, '|', e.document_no, '|',
e.note_digest
"""
_POSTING = _row("p.line", "p.account_id", "p.units", "p.balance_after")
_USE = _row("u.lot_id", "u.units")
_LOT = _row("l.id", "l.account_id", "l.units", "l.earned_on", "l.expires_on", "l.usable_from, ',' || l.holder")
LOTS_SQL = f"SELECT group_concat({_LOT}, ';' ORDER BY l.id) FROM lot l WHERE l.entry_seq = :seq"
_BILL_HEAD = _row(
    "b.kind", "b.member_id", "b.card_id", "b.total", "b.rounding", "b.earn_base", "b.points_earned", "b.points_used",
    "b.points_worth", "b.tip", "b.tier_before", "b.tier_after", "b.original_seq", "length(b.snapshot), ':', b.snapshot",
)  # fmt: skip
_LINE = _row(
    "n.line", "n.item_id", "length(n.name), ':', n.name", "n.category_id", "n.quantity", "n.unit_price", "n.tax_rate",
    "n.gross", "n.net_due", "n.tax", "n.of_line",
)  # fmt: skip
_STEP = _row(
    "s.step",
    "s.kind",
    "length(s.reason), ':', s.reason",
    "s.units",
    "s.measure, ',' || length(s.source) || ':' || s.source",
)
_TENDER = _row("t.means", "t.units", "t.tendered")


def _text(ordered: bool) -> str:
    """The expression for the text of entry `e` with bill `b`."""

    def rows(row: str, table: str, order: str) -> str:
        by = f" ORDER BY {order}" if ordered else ""
        return f"(SELECT group_concat({row}, ';'{by}) FROM {table} WHERE entry_seq = e.seq)"

    # concat() writes NULL as nothing and copies each text once, which `||` in a long row does not.
    return f"""{_HEAD},
  '|', {rows(_POSTING, "posting p", "p.line")},
  '|', {rows(_LOT, "lot l", "l.id")},
  '|', {rows(_USE, "lot_use u", "u.lot_id")},
  '|', CASE WHEN b.entry_seq IS NOT NULL THEN concat({_BILL_HEAD},
    '#', {rows(_LINE, "bill_line n", "n.line")},
    '#', {rows(_STEP, "bill_step s", "s.step")},
    '#', {rows(_TENDER, "bill_tender t", "t.means")}) END"""


_FROM = "FROM entry e LEFT JOIN bill b ON b.entry_seq = e.seq"

CANONICAL_SQL = f"SELECT e.seq, e.prev_hash, e.hash, concat({_text(True)}) AS text {_FROM} ORDER BY e.seq"
"""Each entry with its text."""

HASHED_SQL = f"SELECT CAST(concat(e.prev_hash, {_text(True)}) AS BLOB) {_FROM} WHERE e.seq = :seq"
"""The bytes under the hash of an entry: the hash before it and its text."""

CHAIN_SQL = f"""
SELECT e.seq, e.prev_hash, e.hash, CAST(concat(e.prev_hash, {_text(False)}) AS BLOB) {_FROM}
WHERE e.seq >= :first AND e.seq < :end ORDER BY e.seq
"""
"""The entries of a span with those bytes, each part in whatever order SQLite finds its rows, which is that of their keys.

Sorting what is in order costs a fifth of the walk. A hash that fits proves the order too; one that does not is reckoned
again by `HASHED_SQL` before anybody is accused.
"""
