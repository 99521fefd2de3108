"""Receipts and reports: what a guest checks, on one edge, nothing cut, on both widths."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import MAX_UNITS, Amount, currency
from shop_member.domain.documents import ReceiptDocument, ReceiptKind, ReceiptLine, ShiftReportKind, Tender
from shop_member.printing.layout import MM, Page, Symbol
from shop_member.printing.raster import bitmap
from shop_member.printing.receipts import layout_receipt, receipt_pdf, write_receipt
from shop_member.printing.roll import BIG, BODY, PRINTABLE
from shop_member.printing.shift_reports import layout_shift_report, shift_report_pdf
from tests.printing import samples
from tests.printing.reading import ascending, fonts_not_embedded, outside, overlapping, read_pdf

LANGUAGES = ("en", "zh_TW", "zh_CN")
WIDTHS = (80, 58)
KINDS = (samples.sale, samples.refund, samples.top_up, samples.void)
TWD = currency("TWD")


def _edges(page: Page, width: int) -> tuple[float, float]:
    left = (width - PRINTABLE[width]) / 2 * MM
    return left, left + PRINTABLE[width] * MM


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_overlaps_or_leaves_the_printable_width(kind, language: str, width: int) -> None:
    page = layout_receipt(kind(language), width)
    assert outside(page, *_edges(page, width)) == []
    assert overlapping(page) == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sale_reads_back(language: str, width: int) -> None:
    document = samples.sale(language)
    content = receipt_pdf(document, width)
    for dpi in (200, 300):
        (page,) = read_pdf(content, dpi)
        assert page.codes() == [samples.RECEIPT_PAYLOAD]
    assert page.width_mm == pytest.approx(width, abs=0.02)
    cents = "" if language == "zh_TW" else ".00"
    for said in (
        "01-000123",
        "1042-7",
        f"360{cents}",
        f"−23{cents}",
        f"427{cents}",
        f"363{cents}",
        "+43",
        "903",
        "120",
    ):
        assert said in page.text
    assert fonts_not_embedded(content) == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", WIDTHS)
def test_all_figures_end_on_one_edge_in_two_sizes(language: str, width: int) -> None:
    page = layout_receipt(samples.sale(language), width)
    _, right = _edges(page, width)
    figures = [text for text in page.texts() if text.text.strip("−+NT$¥,.0123456789") == "" and text.x > page.width / 2]
    assert len(figures) >= 12
    assert all(text.x + text.width == pytest.approx(right, abs=0.01) for text in figures)
    assert {text.size for text in figures} == {BODY, BIG}
    assert sum(text.size == BIG for text in figures) == 1, "the total is the only large figure"


def test_the_order_is_what_the_guest_checks() -> None:
    page = layout_receipt(samples.sale("en"))
    said = [text.text for text in page.texts()]
    order = ["2026-11-20 23:34", "Tea egg", "Subtotal", "Total", "Cash", "Change", "Balance", "Points won"]
    assert ascending([said.index(word) for word in order])
    assert ascending([round(next(t.y for t in page.texts() if t.text == word)) for word in order])


def test_the_time_is_the_shops() -> None:
    assert "2026/11/21 12:34" in [text.text for text in layout_receipt(samples.sale("zh_TW")).texts()]


def test_a_refund_says_so_and_where_the_money_goes() -> None:
    (page,) = read_pdf(receipt_pdf(samples.refund("en")))
    for said in ("Refund", "COPY 2", "01-000123", "Wrong dish", "−$171.00", "Stored value", "−134.00", "−37.00"):
        assert said in page.text
    white = [text.text for text in layout_receipt(samples.refund("en")).texts() if text.colour == "#FFFFFF"]
    assert white == ["Refund"]


def test_an_original_is_no_copy_and_copies_are_counted() -> None:
    texts = [text.text for text in layout_receipt(samples.sale("en")).texts()]
    assert not any("COPY" in text for text in texts)
    texts = [text.text for text in layout_receipt(samples.sale("en", copy=3)).texts()]
    assert "COPY 3" in texts


def test_a_top_up_shows_what_was_paid_given_and_agreed() -> None:
    (page,) = read_pdf(receipt_pdf(samples.top_up("zh_TW")))
    flat = page.text.replace("\n", "").replace("\u2009", "").replace(" ", "")
    for said in ("+1,000", "+250", "2,415", "2,002", "413", "本金可隨時退還"):
        assert said in flat


@pytest.mark.parametrize("kind", ReceiptKind)
def test_every_kind_can_be_printed(kind: ReceiptKind, tmp_path: Path) -> None:
    path = tmp_path / "receipt.pdf"
    write_receipt(samples.sale("en", kind=kind), path)
    (page,) = read_pdf(path.read_bytes())
    assert "427.00" in page.text


@given(
    name=st.text(max_size=90),
    units=st.integers(-MAX_UNITS, MAX_UNITS),
    quantity=st.sampled_from(["", "1", "2", "0.350 kg"]),
    width=st.sampled_from(WIDTHS),
    language=st.sampled_from(LANGUAGES),
)
def test_any_name_and_any_price_keep_their_places(
    name: str, units: int, quantity: str, width: int, language: str
) -> None:
    amount = Amount(units, TWD)
    document = ReceiptDocument(
        ReceiptKind.SALE,
        samples.shop(language),
        "01-000001",
        samples.NOON,
        amount,
        lines=(ReceiptLine(name, amount, quantity, amount if quantity == "2" else None),),
        tenders=(Tender(name, amount),),
        member_name=name,
        cashier=name,
    )
    page = layout_receipt(document, width)
    assert outside(page, *_edges(page, width)) == []
    assert overlapping(page) == []
    figure = f"{abs(units):,}"
    assert sum(figure in text.text and "…" not in text.text for text in page.texts()) >= 3


def test_html_is_text() -> None:
    (page,) = read_pdf(receipt_pdf(samples.sale("en", member_name="<img src=x>")))
    assert "<img src=x>" in page.text


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_thermal_head_gets_exact_dots_and_a_code_that_scans(language: str, width: int) -> None:
    dots = {80: 576, 58: 384}[width]
    page = layout_receipt(samples.sale(language), width, bare=True)
    image = bitmap(page, dots)
    assert (image.mode, image.width) == ("1", dots)
    found = zxingcpp.read_barcodes(image.convert("L"))
    assert [code.text for code in found] == [samples.RECEIPT_PAYLOAD]
    (symbol,) = (mark for mark in page.marks if isinstance(mark, Symbol))
    assert symbol.size / MM * 8 == pytest.approx(145, abs=0.01), "29 modules of five dots"


def test_the_same_receipt_is_the_same_file() -> None:
    assert receipt_pdf(samples.sale("zh_CN")) == receipt_pdf(samples.sale("zh_CN"))


@pytest.mark.parametrize("kind", ShiftReportKind)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_reports_keep_their_places(language: str, width: int, kind: ShiftReportKind) -> None:
    page = layout_shift_report(samples.shift_report(language, kind), width)
    assert outside(page, *_edges(page, width)) == []
    assert overlapping(page) == []


def test_a_z_report_names_the_difference_and_an_x_report_has_none() -> None:
    (page,) = read_pdf(shift_report_pdf(samples.shift_report("en")))
    for said in ("Z-0042", "Short", "−40.00", "15,450.00", "15,410.00", "27,540.00"):
        assert said in page.text
    (page,) = read_pdf(shift_report_pdf(samples.shift_report("en", ShiftReportKind.X)))
    assert "Short" not in page.text


def test_a_cashier_who_must_count_blind_sees_no_expected_sum() -> None:
    document = replace(samples.shift_report("en", ShiftReportKind.X), expected=None)
    (page,) = read_pdf(shift_report_pdf(document))
    assert "15,450" not in page.text
