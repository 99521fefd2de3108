"""Any part of what is known finds the member, in SQLite's own full-text table as the store creates it."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pysqlite3 import dbapi2 as sqlite

import shop_member.domain.search as search
from shop_member.domain.members import Member, tidy
from shop_member.domain.search import fold, query, terms, tokens

TABLE = re.search(r"CREATE VIRTUAL TABLE .*?\n    \)", search.__doc__ or "", re.DOTALL)


@pytest.fixture(scope="module")
def db() -> Iterator[sqlite.Connection]:
    connection = sqlite.connect(":memory:", isolation_level=None)
    assert TABLE is not None
    connection.execute(TABLE[0])
    yield connection
    connection.close()


def member(name: str, phone: str = "", email: str = "") -> Member:
    return tidy(Member("m", name, date(2026, 1, 1), phone=phone, email=email), "TW")


def finds(db: sqlite.Connection, text: str, stored: str) -> bool:
    db.execute("DELETE FROM member_search WHERE rowid = 1")
    db.execute("INSERT INTO member_search (rowid, tokens) VALUES (1, ?)", (stored,))
    expression = query(text)
    if not expression:
        return False
    by_table = db.execute("SELECT rowid FROM member_search WHERE member_search MATCH ?", (expression,)).fetchall() != []
    by_prefix = all(any(token.startswith(term) for token in stored.split(" ")) for term in terms(text))
    assert by_table == by_prefix
    return by_table


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("陳小明", "陳 小 明 小明 陳小 chenxiaoming chenxiao xiaoming ming cxm xm cx chenxm CHEN ｃｘｍ xiaom"),
        ("曾國藩", "zeng zengguofan zgf guofan"),
        ("單美玲", "shan shanmeiling sml dan"),
        ("仇英", "qiu chou qiuying qy"),
        ("呂布", "lv lvbu lu lubu lyu lb"),
        ("歐陽娜娜", "歐陽 陽娜 娜娜 ouyang ouyangnana oynn nana ouynn"),
        ("王樂樂", "wanglele wangyuele wll"),
        ("Zoë O'Brien-Łukasz", "zoe Zoë ZOE obrien brien lukasz luk ukas o'brien"),
        ("Elizabeth Chen", "eliz izabeth beth chen eli,chen"),
        ("王 mei", "王mei mei王 wang"),
        ("さくら", "さ くら さくら"),
        ("김철수", "김 철수"),
        ("Große Straße", "strasse straße grosse"),
        ("🍜 Noodle", "🍜 noodle"),
        ("𠮷野", "𠮷 野 𠮷野"),
    ],
)
def test_names(db: sqlite.Connection, name: str, asked: str) -> None:
    stored = tokens(member(name))
    for text in asked.split():
        assert finds(db, text, stored), text
    for text in ("zzz", "龍", "qq", "999"):
        assert not finds(db, text, stored), text


def test_names_with_spaces_in_the_question(db: sqlite.Connection) -> None:
    stored = tokens(member("陳小明", "0912-345-678"))
    for text in ("chen xiao ming", "陳 678", "xm 5678", "小明 0912"):
        assert finds(db, text, stored)
    for text in ("chen da ming", "陳 679"):
        assert not finds(db, text, stored)


@given(tail=st.integers(0, 10**8 - 1), start=st.integers(0, 7), length=st.integers(3, 10))
def test_any_three_digits_of_a_phone(db: sqlite.Connection, tail: int, start: int, length: int) -> None:
    digits = f"09{tail:08d}"
    stored = tokens(member("Amy", digits))
    part = digits[start : start + length]
    assert finds(db, part, stored)
    assert finds(db, digits[-4:], stored)
    assert finds(db, f"{digits[:4]}-{digits[4:7]}-{digits[7:]}", stored)
    assert finds(db, f"+886 {digits[1:]}", stored)


def test_addresses_and_card_numbers(db: sqlite.Connection) -> None:
    stored = tokens(member("Amy", email="Mei.Ling+shop@Mail.Example.com"), ["1042-9", "1043-6"])
    for text in (
        "mei",
        "ling",
        "shop",
        "mei.ling",
        "ling+shop@mail",
        "@mail.example",
        "MEI.LING+SHOP@MAIL.EXAMPLE.COM",
    ):
        assert finds(db, text, stored), text
    for text in ("1042-9", "10429", "1042", "1043-6"):
        assert finds(db, text, stored), text
    assert not finds(db, "1044", stored)
    assert not finds(db, "mei@mail", stored)


@given(st.text(st.characters(categories=["L", "Nd", "Zs", "S", "P", "M"]), min_size=1, max_size=30), st.data())
def test_any_part_of_any_name(db: sqlite.Connection, name: str, data: st.DataObject) -> None:
    assume(fold(name).strip())
    stored = tokens(Member("m", name, date(2026, 1, 1)))
    words = [word for word in fold(name).split() if terms(word)]
    assume(words)
    whole = data.draw(st.sampled_from(words))
    runs = [run for run in terms(whole) if not run[0].isdigit()]
    assume(runs)
    run = data.draw(st.sampled_from(runs))
    longest = len(run) - (1 if not run.isascii() else min(2, len(run)))
    part = run[data.draw(st.integers(0, longest)) :]
    assume(terms(part) == (part,))
    assert finds(db, part, stored)


@given(st.text(st.one_of(st.characters(codec=None), st.sampled_from('@"*:\x00\ud800')), max_size=60))
def test_no_question_is_taken_for_syntax(db: sqlite.Connection, text: str) -> None:
    finds(db, text, tokens(member("Amy")))
    assert len(terms(text)) <= search.MOST_TERMS


@pytest.mark.parametrize(
    "text", ['" OR tokens:*', "NEAR(a b)", "a AND NOT b", "^a", "{x}:y", "*", '""', "-", "a*", "%"]
)
def test_operators_are_plain_words(db: sqlite.Connection, text: str) -> None:
    assert not finds(db, text, tokens(member("Zzz")))


def test_punctuation_asks_nothing() -> None:
    for text in ("", "   ", "***", "-", "…", "\u200d"):
        assert query(text) == ""


def test_erased_members_are_not_found() -> None:
    assert tokens(Member("m", "", date(2026, 1, 1))) == ""


def test_the_tokenizer_cuts_only_at_spaces(db: sqlite.Connection) -> None:
    """Every character Python lets into a token is part of a token for SQLite too, whatever its Unicode version."""
    db.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, member_search, row)")
    wanted = [
        chr(code)
        for code in range(0x80, sys.maxunicode)
        if unicodedata.category(chr(code))[0] in "LMNS" and fold(chr(code)) == chr(code)
    ]
    db.execute("DELETE FROM member_search WHERE rowid = 1")
    db.execute("INSERT INTO member_search (rowid, tokens) VALUES (1, ?)", (" ".join("x" + c + "x" for c in wanted),))
    kept = {word for (word,) in db.execute("SELECT term FROM temp.word")}
    assert not kept & {"x"}
    assert len([word for word in kept if len(word) == 3]) >= len(wanted) * 0.99
