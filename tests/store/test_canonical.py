"""The text under an entry's hash is the same from Python, when it is posted, and from SQL, when it is proved."""

from __future__ import annotations

import hmac
import tempfile
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.ledger import (
    AccountKind,
    Bill,
    BillKind,
    BillLine,
    BillStep,
    BillTender,
    Entry,
    EntryKind,
    NewLot,
    Posting,
)
from shop_member.store.canonical import CANONICAL_SQL
from shop_member.store.verify import verify
from tests.store.shop_file import AT, DRAWER, KEY, SALES, ShopFile, account, opened, principal

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12)
MAYBE = st.none() | st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12)
UNITS = st.integers(-(10**15), 10**15)
DAYS = st.dates(date(1900, 1, 1), date(2999, 12, 31))


@st.composite
def bills(draw: st.DrawFn) -> Bill:
    lines = draw(
        st.lists(
            st.tuples(MAYBE, TEXT, MAYBE, UNITS.filter(bool), UNITS, st.integers(0, 10_000), UNITS, UNITS, UNITS,
                      st.none() | st.integers(0, 99)),
            max_size=4,
        )
    )  # fmt: skip
    steps = draw(st.lists(st.tuples(TEXT, TEXT, UNITS, UNITS), max_size=3))
    tenders = draw(st.lists(st.tuples(TEXT, UNITS, UNITS), max_size=3, unique_by=lambda tender: tender[0]))
    return Bill(
        kind=draw(st.sampled_from((BillKind.REFUND, BillKind.VOID, BillKind.WITHDRAWAL))),
        member_id=draw(st.sampled_from((None, "wang"))),
        card_id=draw(st.sampled_from((None, "card-wang"))),
        total=draw(UNITS),
        rounding=draw(UNITS),
        earn_base=draw(UNITS),
        points_earned=draw(UNITS),
        points_used=draw(UNITS),
        points_worth=draw(UNITS),
        tip=draw(UNITS),
        tier_before=draw(MAYBE),
        tier_after=draw(MAYBE),
        lines=tuple(BillLine(at, *line) for at, line in enumerate(lines)),
        steps=tuple(BillStep(at, *step) for at, step in enumerate(steps)),
        tenders=tuple(BillTender(*tender) for tender in tenders),
        snapshot=draw(TEXT),
    )


@st.composite
def entries(draw: st.DrawFn, number: int) -> Entry:
    paid = draw(st.lists(st.integers(1, 10**9), min_size=1, max_size=3))
    lots = tuple(NewLot(units, draw(st.none() | DAYS), draw(DAYS), draw(st.none() | DAYS)) for units in paid)
    safe = draw(st.integers(1, 10**9))
    postings = (
        Posting(principal(draw(st.sampled_from(("wang", "jones")))), sum(paid), lots=lots),
        Posting(DRAWER, -sum(paid) - safe),
        Posting(account(AccountKind.SAFE), safe),
    )
    return Entry(
        id=f"{number}",
        kind=draw(st.sampled_from(EntryKind)),
        request_id=f"{draw(TEXT)}{number}",
        fingerprint=draw(TEXT),
        recorded_at=AT,
        business_date=draw(DAYS),
        till=draw(TEXT),
        actor="a" + draw(TEXT),
        approver=draw(MAYBE.map(lambda name: name and "b" + name)),
        postings=postings,
        rule_version=draw(st.integers(0, 10**6)),
        shift_id=draw(MAYBE),
        document_no=draw(MAYBE.map(lambda text: text and f"{text}/{number}")),
        note=draw(TEXT),
        bill=draw(st.none() | bills()),
    )


@given(st.data())
def test_sql_and_python_agree(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shop = opened(Path(folder) / "shop.shopmember").furnish()
        made = [data.draw(entries(number)) for number in range(data.draw(st.integers(1, 3)))]
        with shop.store.writing() as work:
            hashes = [work.ledger.post(entry).hash for entry in made]
        before = ""
        for (_, previous, stored, text), digest in zip(
            shop.store.connection.execute(CANONICAL_SQL).fetchall(), hashes, strict=True
        ):
            assert previous == before
            assert stored == digest == hmac.digest(KEY, (before + text).encode(), "sha256").hex()
            before = digest
        with shop.store.reading() as work:
            for seq, entry in enumerate(made, start=1):
                stored = work.bills.entry(seq)
                assert stored is not None
                assert (stored.bill and {*stored.bill.tenders}) == (entry.bill and {*entry.bill.tenders})
                assert (stored.bill and stored.bill.lines) == (entry.bill and entry.bill.lines)
                assert (stored.note, stored.document_no) == (entry.note, entry.document_no)
                assert [posting.units for posting in stored.postings] == [posting.units for posting in entry.postings]
        shop.store.close()


def test_two_entries_never_share_a_text(shop: ShopFile) -> None:
    """What free text could imitate, its length gives away."""

    def bill(*lines: str) -> Bill:
        parts = tuple(BillLine(at, None, name, None, 1, 0, 0, 0, 0, 0) for at, name in enumerate(lines))
        return Bill(BillKind.REFUND, None, None, 0, lines=parts)

    texts = set()
    for one in (bill("a", "b"), bill("a,,1,0,0,0,0,0,;1,,1:b"), bill("a;b"), bill("a", "b#")):
        with shop.store.writing() as work:
            work.ledger.post(shop.entry(EntryKind.REFUND, [Posting(DRAWER, -1), Posting(SALES, 1)], bill=one))
        text = shop.store.connection.execute(CANONICAL_SQL).fetchall()[-1][3]
        texts.add(text.rsplit("|", 1)[1])
    assert len(texts) == 4
    assert not [problem for problem in verify(shop.store.connection, KEY).problems if "hash" in problem.code]
