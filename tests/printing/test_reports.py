"""Reports on office paper: figures whole and aligned, heads repeated, totals at the end."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import MAX_UNITS, Amount, currency
from shop_member.domain.documents import ReportColumn, ReportTable
from shop_member.printing.layout import MM
from shop_member.printing.reports import PAPERS, layout_report, report_pdf, write_report
from tests.printing import samples
from tests.printing.reading import fonts_not_embedded, outside, overlapping, read_pdf

LANGUAGES = ("en", "zh_TW", "zh_CN")
TWD = currency("TWD")


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rows", [0, 12, 150])
def test_nothing_overlaps_or_leaves_the_margins(paper: str, language: str, rows: int) -> None:
    for page in layout_report(samples.report(language, rows), paper):
        assert outside(page, 18 * MM, page.width - 18 * MM) == []
        assert overlapping(page) == []


def test_a_report_reads_back_with_its_head_on_every_page(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_report(samples.report("zh_TW", 150), path)
    pages = read_pdf(path.read_bytes(), 36)
    assert len(pages) >= 3
    assert all("發行月份" in page.text for page in pages[:-1])
    assert "合計" in pages[-1].text
    assert all(f"{index + 1} / {len(pages)}" in page.text for index, page in enumerate(pages))
    assert fonts_not_embedded(path.read_bytes()) == set()
    assert report_pdf(samples.report("zh_TW", 150)) == path.read_bytes()


def test_figures_of_a_column_end_on_one_edge() -> None:
    (page,) = layout_report(samples.report("en"))
    edges = {round(t.x + t.width, 1) for t in page.texts() if t.text.endswith(".00") and t.text[:1] in "−0123456789"}
    assert len(edges) == 4


@given(st.lists(st.tuples(st.text(max_size=120), st.integers(-MAX_UNITS, MAX_UNITS)), max_size=6), st.integers(1, 8))
def test_any_cells_keep_their_places(rows: list[tuple[str, int]], columns: int) -> None:
    table = ReportTable(
        (ReportColumn("Name"), *(ReportColumn("Sold", figures=True) for _ in range(columns))),
        tuple((text, *(Amount(units, TWD) for _ in range(columns))) for text, units in rows),
    )
    for page in layout_report(replace(samples.report("en"), tables=(table,))):
        assert outside(page, 18 * MM, page.width - 18 * MM) == []
        assert overlapping(page) == []


def test_a_row_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="columns"):
        ReportTable((ReportColumn("Name"),), (("a", "b"),))
