"""Coupons and gift cards: the value, the last day and a code that scans, on paper and as a picture."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image

from shop_member.domain.documents import VoucherKind
from shop_member.printing.card_designs import BLEED
from shop_member.printing.layout import MM, Symbol
from shop_member.printing.qr import QUIET
from shop_member.printing.vouchers import layout_voucher, voucher_picture, write_voucher_sheet
from tests.printing import samples
from tests.printing.reading import fonts_not_embedded, outside, overlapping, read_pdf

LANGUAGES = ("en", "zh_TW", "zh_CN")


@pytest.mark.parametrize("kind", VoucherKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_voucher_reads_back_and_scans(tmp_path: Path, language: str, kind: VoucherKind) -> None:
    document = samples.voucher(language, kind)
    path = tmp_path / "vouchers.pdf"
    written = write_voucher_sheet([document] * 3, path)
    (page,) = read_pdf(path.read_bytes(), 300)
    assert (written.documents, written.pages) == (3, 1)
    assert page.codes() == [document.payload] * 3
    assert document.number in page.text
    assert ("2027/11/30" if language == "zh_TW" else "2027-11-30") in page.text
    assert fonts_not_embedded(path.read_bytes()) == set()
    with Image.open(io.BytesIO(voucher_picture(document))) as image:
        assert [code.text for code in zxingcpp.read_barcodes(image)] == [document.payload]


@given(st.text(max_size=120), st.sampled_from(LANGUAGES), st.sampled_from(VoucherKind))
@example("÷-n÷ꞷ\U000107bb", "zh_TW", VoucherKind.COUPON)
def test_any_words_keep_their_places(words: str, language: str, kind: VoucherKind) -> None:
    document = samples.voucher(
        language, kind, value=words, message=words, recipient=words, sender=words, conditions=(words * 5,), number=words
    )
    page = layout_voucher(document)
    safe = (BLEED + 3) * MM
    assert outside(page, safe, page.width - safe) == []
    assert overlapping(page) == []
    (symbol,) = (mark for mark in page.marks if isinstance(mark, Symbol))
    quiet = QUIET * symbol.size / len(symbol.cells)
    for text in page.texts():
        beside = text.x + text.width <= symbol.x - quiet + 0.01
        below = text.y - text.size * 0.75 >= symbol.y + symbol.size + quiet
        above = text.y + text.size * 0.2 <= symbol.y - quiet
        assert beside or below or above, text.text


def test_no_vouchers_make_no_file(tmp_path: Path) -> None:
    assert write_voucher_sheet([], tmp_path / "none.pdf").complete
    assert list(tmp_path.iterdir()) == []
