"""Statements: the printed figures add up, pages carry over, long runs can be stopped and resumed."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import POINTS, Amount, currency
from shop_member.domain.documents import Equation, Expiring, Part, StatementDocument, Tone
from shop_member.formats import money
from shop_member.printing.layout import MM, Page
from shop_member.printing.statement_forms import FORMS
from shop_member.printing.statement_layout import AMBER_SOFT, layout_statement
from shop_member.printing.statements import (
    CHUNK,
    file_name,
    statement_pdf,
    write_statement,
    write_statement_files,
    write_statements,
)
from tests.printing import samples
from tests.printing.reading import fonts_not_embedded, outside, overlapping, read_pdf

LANGUAGES = ("en", "zh_TW", "zh_CN")
TWD = currency("TWD")


def _rows(page: Page) -> dict[float, list[str]]:
    """Return the texts of each baseline from left to right."""
    rows: dict[float, list[tuple[float, str]]] = {}
    for text in page.texts():
        rows.setdefault(round(text.y, 2), []).append((text.x, text.text))
    return {y: [text for _, text in sorted(row)] for y, row in sorted(rows.items())}


def _row(page: Page, label: str) -> list[str]:
    return next(row for row in _rows(page).values() if label in row)


@pytest.mark.parametrize("paper", FORMS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 9, 26, 27, 28, 160])
def test_nothing_overlaps_or_leaves_the_margins(paper: str, language: str, count: int) -> None:
    form = FORMS[paper]
    for page in layout_statement(samples.statement(language, count), paper):
        assert outside(page, form.margin, form.right) == []
        assert overlapping(page) == []
        assert max(text.y for text in page.texts()) <= page.height - form.margin + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_statement_reads_back(language: str) -> None:
    document = samples.statement(language)
    content = statement_pdf(document)
    (page,) = read_pdf(content, 72)
    assert (page.width_mm, page.height_mm) == (pytest.approx(210, abs=0.02), pytest.approx(297, abs=0.02))
    assert document.member_name in page.text
    assert "S-202610-1042" in page.text
    assert "9f2c41d7a80b3e55" in page.text
    assert fonts_not_embedded(content) == set()


def test_the_printed_figures_add_up() -> None:
    """Read from the finished file: opening + every movement = closing, and each balance follows from the one before."""
    pages = read_pdf(statement_pdf(samples.statement("en", 100)), 72)
    assert len(pages) > 2
    balance: int | None = None
    rows = 0
    for page in pages:
        for line in page.text.split("\n"):
            if line.startswith(("Opening balance", "Brought forward", "Carried forward", "Closing balance")):
                principal, bonus, _, whole = _figures(line)
                assert principal + bonus == whole
                assert balance in (None, whole)
                balance = whole
            elif match := re.match(r"\d+ Oct .*?((?:[+−]?[\d,]+\.\d\d ?)+)(?:[+−]?\d+ )?", line):
                figures = [value for value in _figures(line) if value is not None]
                assert balance is not None
                moves = [int(v.replace(",", "").replace(".", "").replace("−", "-")) for v in _money_moves(match[0])]
                balance += sum(moves)
                assert figures[-1] == balance
                rows += 1
    assert rows == 100


def _figures(line: str) -> list[int]:
    found = re.findall(r"(?<![\w-])[+−]?[\d,]+(?:\.\d\d)?(?=\s|$)", line)
    return [int(value.replace(",", "").replace(".", "").replace("−", "-")) for value in found]


def _money_moves(line: str) -> list[str]:
    return re.findall(r"[+−][\d,]+\.\d\d", line)


@pytest.mark.parametrize("paper", FORMS)
def test_balances_carry_over_every_page(paper: str) -> None:
    pages = layout_statement(samples.statement("en", 160), paper)
    assert len(pages) >= 4
    carrying = [page for page in pages if any(text.text == "Carried forward" for text in page.texts())]
    for here, there in zip(carrying, pages[1:], strict=False):
        assert _row(here, "Carried forward")[1:] == _row(there, "Brought forward")[1:]
    assert any("Closing balance" in row for row in _rows(pages[len(carrying)]).values())
    for index, page in enumerate(pages):
        assert any(text.text == f"Page {index + 1} / {len(pages)}" for text in page.texts())


def test_the_summary_stands_on_the_first_page_whatever_follows() -> None:
    pages = layout_statement(samples.statement("en", 400))
    assert any(text.text == "Closing" for text in pages[0].texts())
    assert not any(text.text == "Closing" for page in pages[1:] for text in page.texts())


def test_what_everybody_looks_for_stands_first_and_largest() -> None:
    document = samples.statement("zh_TW", 9)
    page = layout_statement(document)[0]
    largest = max((text for text in page.texts() if text.text.startswith("NT$")), key=lambda text: text.size)
    assert largest.text == money(document.principal.closing + document.bonus.closing)
    assert largest.size > FORMS["A4"].title


def test_who_never_paid_in_reads_about_points_only() -> None:
    nothing = Amount(0, TWD)
    full = samples.statement("zh_TW", 0)
    document = replace(
        full,
        principal=Equation("本金", nothing, (), nothing),
        bonus=Equation("贈金", nothing, (), nothing),
        points=Equation("點數", Amount(817, POINTS), (), Amount(817, POINTS)),
    )
    texts = layout_statement(document)[0].texts()
    assert [text.text for text in texts if text.size > FORMS["A4"].title] == ["817"]
    assert sum(text.text == "期末" for text in texts) == 1
    points = replace(document, points=Equation("點數", Amount(0, POINTS), (), Amount(0, POINTS)))
    assert sum(text.text == "期末" for text in layout_statement(points)[0].texts()) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_columns_of_figures_have_fixed_right_edges(language: str) -> None:
    form = FORMS["A4"]
    page = layout_statement(samples.statement(language, 20))[0]
    edges: dict[float, int] = {}
    table_top = next(text.y for text in page.texts() if text.text == "T-000881")
    for text in page.texts():
        if (
            text.size == form.body
            and table_top <= text.y < table_top + 250
            and re.fullmatch(r"[+−]?[\d,.]+", text.text)
        ):
            edge = round(text.x + text.width, 1)
            edges[edge] = edges.get(edge, 0) + 1
    assert len(edges) == 4
    assert max(edges) == pytest.approx(form.right, abs=0.1)


def test_zero_is_blank_and_signs_are_written() -> None:
    page = layout_statement(samples.statement("zh_TW", 9))[0]
    assert _row(page, "T-000881")[3:] == ["+1,000", "+250", "2,600"]
    assert _row(page, "01-000421")[3:] == ["−97", "+9", "2,503"]


def test_the_bar_appears_only_if_there_is_something_to_say() -> None:
    quiet = samples.statement("en", expiring=(), coupons=())
    fills = [getattr(mark, "fill", None) for mark in layout_statement(quiet)[0].marks]
    assert AMBER_SOFT not in fills
    loud = layout_statement(samples.statement("en"))[0]
    assert AMBER_SOFT in [getattr(mark, "fill", None) for mark in loud.marks]
    assert "▲" in [text.text for text in loud.texts()]
    assert any("120" in text.text and "2026-12-31" in text.text for text in loud.texts())


def test_an_open_month_is_called_preliminary_and_a_locked_one_proves_itself() -> None:
    assert "Preliminary" in read_pdf(statement_pdf(samples.statement("en", month_hash="")), 72)[0].text
    assert "Preliminary" not in read_pdf(statement_pdf(samples.statement("en")), 72)[0].text


def test_a_locked_month_prints_the_same_for_ever() -> None:
    assert statement_pdf(samples.statement("zh_TW", 60)) == statement_pdf(samples.statement("zh_TW", 60))


@given(st.text(max_size=250), st.sampled_from(LANGUAGES), st.sampled_from(sorted(FORMS)))
def test_any_words_keep_their_places(words: str, language: str, paper: str) -> None:
    document = samples.statement(language, 4, member_name=words, tier=words, greeting=words, tone=Tone.NONE)
    moves = tuple(replace(move, text=words, document_no=words) for move in document.movements)
    shop = replace(document.shop, name=words, address=words, phone=words[:40])
    document = replace(document, movements=moves, shop=shop, postal=(words, words))
    form = FORMS[paper]
    for page in layout_statement(document, paper):
        assert outside(page, min(form.margin, 20 * MM), form.right) == []
        assert overlapping(page) == []


@given(st.lists(st.integers(-(10**12), 10**12), max_size=8), st.sampled_from(sorted(FORMS)))
def test_any_figures_keep_their_places(units: list[int], paper: str) -> None:
    document = samples.statement("zh_TW", 0)
    opening = Amount(10**12, TWD)
    closing = Amount(10**12 + sum(units), TWD)
    parts = tuple(Part(f"異動 {index}", Amount(value, TWD)) for index, value in enumerate(units))
    equation = Equation("本金", opening, parts, closing)
    # The summary is laid out alone: as many kinds of movement as there may be, in any size.
    moves = replace(samples.statement("zh_TW", 1).movements[0], principal=closing - opening)
    moves = replace(moves, bonus=Amount(0, TWD), balance=closing + document.bonus.opening)
    page = layout_statement(replace(document, principal=equation, movements=(moves,)), paper)[0]
    assert outside(page, FORMS[paper].margin, FORMS[paper].right) == []
    assert overlapping(page) == []


def test_sums_that_do_not_add_up_are_never_printed() -> None:
    with pytest.raises(ValueError, match="is not"):
        Equation("本金", Amount(1, TWD), (), Amount(2, TWD))
    document = samples.statement("zh_TW", 5)
    with pytest.raises(ValueError, match="do not lead"):
        replace(document, movements=document.movements[1:])
    wrong = replace(document.movements[0], balance=Amount(1, TWD))
    with pytest.raises(ValueError, match="is not the balance"):
        replace(document, movements=(wrong, *document.movements[1:]))


def _many(count: int) -> list[StatementDocument]:
    return [samples.statement("zh_TW", 3, number=f"S-202610-{index:05d}") for index in range(count)]


@pytest.mark.parametrize("apart", [False, True])
def test_many_statements_make_one_file(tmp_path: Path, apart: bool) -> None:
    count = CHUNK + 5
    seen: list[tuple[int, int]] = []
    path = tmp_path / "all.pdf"
    written = write_statements(
        iter(_many(count)), path, on_progress=lambda done, of: seen.append((done, of)), total=count, apart=apart
    )
    pages = read_pdf(path.read_bytes(), 36)
    assert (written.documents, written.pages, written.complete) == (count, count, True)
    assert [f"S-202610-{index:05d}" in page.text for index, page in enumerate(pages)] == [True] * count
    assert seen[-1] == (count, count)
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})


@pytest.mark.parametrize("apart", [False, True])
def test_a_stopped_run_leaves_the_older_file_alone(tmp_path: Path, apart: bool) -> None:
    path = tmp_path / "all.pdf"
    path.write_bytes(b"older")
    asked = iter([False, True])
    written = write_statements(_many(CHUNK * 3), path, cancelled=lambda: next(asked), apart=apart)
    assert not written.complete
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]


def test_no_statements_make_no_file(tmp_path: Path) -> None:
    assert write_statements([], tmp_path / "all.pdf").complete
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("workers", [0, 2])
def test_a_stopped_run_of_files_resumes_where_it_was(tmp_path: Path, workers: int) -> None:
    documents = _many(CHUNK * 3 + 2)
    asked = iter([False, True])
    first = write_statement_files(documents, tmp_path, cancelled=lambda: next(asked), workers=workers)
    assert not first.complete
    before = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    assert 0 < len(before) < len(documents)
    second = write_statement_files(documents, tmp_path, workers=workers)
    assert second.complete
    assert {path.name for path in tmp_path.iterdir()} == {file_name(document) for document in documents}
    assert all(path.stat().st_mtime_ns == stamp for path, stamp in before.items())
    assert second.pages == len(documents) - len(before)


def test_a_file_name_is_safe_everywhere() -> None:
    document = samples.statement("en", number="../S/2026:10*", member_number="10\\42?")
    assert re.fullmatch(r"[\w.\-]+\.pdf", file_name(document))
    assert "/" not in file_name(document)


def test_a_window_envelope_finds_the_address(tmp_path: Path) -> None:
    document = samples.statement("zh_TW", postal=("103 台北市大同區", "迪化街一段 32 巷 6 號"))
    text = next(text for text in layout_statement(document)[0].texts() if text.text.startswith("103"))
    assert text.x == pytest.approx(20 * MM)
    assert 45 * MM <= text.y <= 52 * MM
    write_statement(document, tmp_path / "one.pdf", "A5")
    assert read_pdf((tmp_path / "one.pdf").read_bytes(), 36)[0].width_mm == pytest.approx(148, abs=0.02)


def test_expiring_bonus_is_money_and_points_are_points() -> None:
    expiring = (Expiring(Amount(120, POINTS), date(2026, 12, 31)), Expiring(Amount(63, TWD), date(2026, 12, 15)))
    page = layout_statement(samples.statement("en", expiring=expiring))[0]
    bar = " ".join(text.text for text in page.texts())
    assert "120 points" in bar
    assert "NT$63 bonus" in bar
