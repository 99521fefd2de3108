"""Cards: measures of the standard, codes that scan, nothing cut, from one to many."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from shop_member.colours import contrast
from shop_member.domain.documents import Tone
from shop_member.printing.card_designs import BLEED, DESIGNS, HEIGHT, WIDTH
from shop_member.printing.cards import card_picture, layout_card, write_card, write_card_sheet
from shop_member.printing.layout import MM, Box, Disc, Ground, Page, Picture, Symbol, Text
from shop_member.printing.ornaments import initials
from shop_member.printing.qr import QUIET, qr_cells
from shop_member.printing.sheets import STOCKS
from tests.printing import samples
from tests.printing.reading import fonts_not_embedded, outside, overlapping, read_pdf

NAMES = [
    "陳美玲",
    "<img src=x>",
    "👍" * 200,
    "Bartholomew Featherstonehaugh-Cholmondeley von Wolfenstein III",
    "W" * 60,
    "阿卜杜拉·買買提·吐爾遜" * 4,
]
LANGUAGES = ("en", "zh_TW", "zh_CN")


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*NAMES, None])
def test_nothing_overlaps_or_leaves_the_safe_area(design: str, language: str, name: str | None) -> None:
    document = samples.card(language, name=name)
    for side, number in (("front", "1042-7"), ("front", "1234567890-1"), ("back", "1042-7"), ("back", "1234567890-1")):
        page = layout_card(replace(document, number=number), design, side)
        safe = (BLEED + 3) * MM
        assert outside(page, safe, page.width - safe) == []
        assert overlapping(page) == []
        assert max(text.y for text in page.texts()) <= page.height - safe + 0.01


@pytest.mark.parametrize("language", LANGUAGES)
def test_small_type_stays_readable(language: str) -> None:
    for design in DESIGNS:
        for side in ("front", "back"):
            for text in layout_card(samples.card(language), design, side).texts():
                han = any("\u3400" <= letter <= "\u9fff" for letter in text.text)
                assert text.size >= (6.0 if han else 5.0)


@pytest.mark.parametrize("dpi", [200, 300])
@pytest.mark.parametrize("design", DESIGNS)
def test_a_single_card_reads_back(tmp_path: Path, design: str, dpi: int) -> None:
    path = tmp_path / "card.pdf"
    assert write_card(samples.card("zh_TW"), path, design) == 2
    front, back = read_pdf(path.read_bytes(), dpi)
    for page in (front, back):
        assert page.width_mm == pytest.approx(WIDTH + 2 * BLEED, abs=0.02)
        assert page.height_mm == pytest.approx(HEIGHT + 2 * BLEED, abs=0.02)
    assert "陳美玲" in front.text
    assert "1042-7" in front.text
    assert "燈籠麵館" in front.text
    assert "1042-7" in back.text
    assert "02-2345-6789" in back.text
    assert back.codes() == [samples.MEMBER_PAYLOAD]
    assert fonts_not_embedded(path.read_bytes()) == set()


def test_without_bleed_the_page_is_the_card(tmp_path: Path) -> None:
    path = tmp_path / "card.pdf"
    write_card(samples.card(), path, sides=("back",), bleed=False)
    (back,) = read_pdf(path.read_bytes(), 300)
    assert (back.width_mm, back.height_mm) == (pytest.approx(85.60, abs=0.02), pytest.approx(53.98, abs=0.02))
    assert (back.image.width, back.image.height) == (pytest.approx(1011, abs=1), pytest.approx(638, abs=1))
    assert back.codes() == [samples.MEMBER_PAYLOAD]


def test_the_code_has_29_modules_and_white_around_it() -> None:
    assert len(samples.MEMBER_PAYLOAD) == 44
    assert len(qr_cells(samples.MEMBER_PAYLOAD)) == 29
    for design in DESIGNS:
        page = layout_card(samples.card("zh_TW"), design, "back")
        (symbol,) = (mark for mark in page.marks if isinstance(mark, Symbol))
        module = symbol.size / 29
        assert module / MM >= 0.5
        quiet = QUIET * module
        assert symbol.x - quiet >= BLEED * MM
        assert symbol.y - quiet >= BLEED * MM
        for text in page.texts():
            right_of = text.x >= symbol.x + symbol.size + quiet
            below = text.y - text.size * 0.75 >= symbol.y + symbol.size + quiet
            assert right_of or below, text.text


def test_a_code_of_another_shape_still_becomes_a_symbol() -> None:
    assert len(qr_cells("https://example.org/會員/1042-7?x=" + "y" * 80)) > 29


def test_the_plain_design_is_black_only_and_its_back_is_a_whole_card() -> None:
    document = samples.card("zh_TW")
    for side in ("front", "back"):
        page = layout_card(document, "plain", side)
        assert {text.colour for text in page.texts()} == {"#000000"}
        assert not any(isinstance(mark, Picture | Disc | Ground) for mark in page.marks)
        assert all(mark.fill in (None, "#FFFFFF") for mark in page.marks if isinstance(mark, Box))
    said = " ".join(text.text for text in layout_card(document, "plain", "back").texts())
    assert all(word in said for word in ("燈籠麵館", "陳美玲", "1042-7", "金卡"))


BRANDS = ["#FFD400", "#F57C00", "#06C755", "#1F5FBF", "#B3261E", "#000000", "#FFFFFF", "#808080", "#777777"]


def _grounds(page: Page, text: Text) -> set[str]:
    """Return the colours that a line of type may lie on: of the topmost box that holds it, or of all waves and edges."""
    painted = page.marks[: next(index for index, mark in enumerate(page.marks) if mark is text)]
    middle, height = text.x + text.width / 2, text.y - text.size * 0.35
    for mark in reversed(painted):
        if isinstance(mark, Box) and mark.fill and mark.x <= middle <= mark.x + mark.width:
            if mark.y <= height <= mark.y + mark.height:
                return {mark.fill}
        if isinstance(mark, Ground):
            return {mark.fill, *(disc.fill for disc in mark.discs)}
    raise AssertionError(f"{text.text} lies on nothing")


@pytest.mark.parametrize("brand", BRANDS)
@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("tone", Tone)
def test_all_type_is_legible_on_what_it_lies_on(design: str, brand: str, tone: Tone) -> None:
    for sign in (samples.shop("zh_TW", brand=brand), replace(samples.shop("en", brand=brand), logo=None)):
        document = samples.card("zh_TW", shop=sign, tone=tone, tier="" if tone is Tone.NONE else "鑽石卡")
        for side in ("front", "back"):
            page = layout_card(document, design, side)
            for text in page.texts():
                worst = min(contrast(text.colour, ground) for ground in _grounds(page, text))
                assert worst >= 4.5, (text.text, worst)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("燈籠麵館", "燈"), ("Lantern Noodles", "LN"), ("The Lantern", "L"), ("a", "A"), ("7 Spices", "7S"),
        ("「」", ""), ("🍜", ""), ("", ""), ("the", "T"), ("ßar", "SS"),
    ],
)  # fmt: skip
def test_a_shop_without_a_logo_has_a_seal(name: str, letters: str) -> None:
    assert initials(name) == letters
    document = samples.card("zh_TW", shop=replace(samples.shop("zh_TW"), name=name, logo=None))
    for design in DESIGNS:
        page = layout_card(document, design)
        assert (letters in [text.text for text in page.texts()]) == bool(letters)
        assert overlapping(page) == []


def test_a_sheet_carries_the_waves_once(tmp_path: Path) -> None:
    few, many = tmp_path / "few.pdf", tmp_path / "many.pdf"
    documents = [samples.card("en", number=f"{2000 + index}-0") for index in range(10)]
    write_card_sheet(documents[:1], few, sides=("front",))
    write_card_sheet(documents, many, sides=("front",))
    assert many.stat().st_size < few.stat().st_size * 2


@pytest.mark.parametrize("tone", Tone)
def test_the_tier_is_said_in_words_on_its_metal(tone: Tone) -> None:
    page = layout_card(samples.card("zh_TW", tone=tone, tier="鑽石卡"), "colour", "front")
    at = next(index for index, mark in enumerate(page.marks) if getattr(mark, "text", "") == "鑽石卡")
    badge, words = page.marks[at - 1], page.marks[at]
    assert contrast(words.colour, badge.fill) >= 4.5  # type: ignore[union-attr, arg-type]


def test_a_bearer_card_leaves_room_to_write() -> None:
    page = layout_card(samples.card("en", name=None), "colour", "back")
    assert "Name" in [text.text for text in page.texts()]


def test_a_broken_logo_leaves_its_place_to_the_name(tmp_path: Path) -> None:
    document = samples.card("en", shop=replace(samples.shop("en"), logo=b"no picture"))
    path = tmp_path / "card.pdf"
    write_card(document, path)
    assert "Lantern Noodles" in read_pdf(path.read_bytes())[0].text


@pytest.mark.parametrize("paper", STOCKS)
def test_sheets_show_every_card_front_and_back(tmp_path: Path, paper: str) -> None:
    stock = STOCKS[paper]
    count = stock.places + 3
    payloads = [f"SM1{index:041d}" for index in range(count)]
    documents = [samples.card("en", number=f"{2000 + i}-0", payload=payload) for i, payload in enumerate(payloads)]
    seen: list[tuple[int, int]] = []
    path = tmp_path / "sheet.pdf"
    written = write_card_sheet(documents, path, paper, on_progress=lambda done, of: seen.append((done, of)))
    pages = read_pdf(path.read_bytes(), 300)
    assert (written.documents, written.pages, written.complete) == (count, 4, True)
    assert seen == [(stock.places, count), (count, count)]
    for page in pages:
        assert (page.width_mm, page.height_mm) == (
            pytest.approx(stock.width, abs=0.02),
            pytest.approx(stock.height, abs=0.02),
        )
    assert sorted(pages[1].codes() + pages[3].codes()) == payloads
    assert pages[1].codes()[:2] == [payloads[1], payloads[0]], "backs lie mirrored behind their fronts"
    assert all(f"{2000 + index}-0" in pages[0].text for index in range(stock.places))


@pytest.mark.parametrize("paper", STOCKS)
def test_places_lie_inside_the_paper_and_apart(paper: str) -> None:
    stock = STOCKS[paper]
    for index in range(stock.places):
        x, y = stock.place(index, mirrored=False)
        assert x >= 3
        assert y >= 3
        assert x + stock.cell[0] <= stock.width - 3
        assert y + stock.cell[1] <= stock.height - 3
    mirrored = {stock.place(index, mirrored=True) for index in range(stock.places)}
    assert mirrored == {stock.place(index, mirrored=False) for index in range(stock.places)}


def test_stopping_a_run_of_sheets_leaves_nothing(tmp_path: Path) -> None:
    asked = iter([False, False, True])
    documents = [samples.card("en", number=f"{index}-0") for index in range(30)]
    written = write_card_sheet(documents, tmp_path / "sheet.pdf", cancelled=lambda: next(asked))
    assert not written.complete
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*NAMES, None])
def test_the_card_for_a_phone_scans(tmp_path: Path, language: str, name: str | None) -> None:
    path = tmp_path / "card.png"
    path.write_bytes(card_picture(samples.card(language, name=name)))
    with Image.open(path) as image:
        assert image.size == (1080, 1620)
        found = zxingcpp.read_barcodes(image)
    assert [code.text for code in found] == [samples.MEMBER_PAYLOAD]
