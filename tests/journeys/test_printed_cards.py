"""Printed member cards as a scanner sees them: read from paper by two readers, then scanned into the window."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import zxingcpp

from shop_member.domain.codes import ALPHABET
from tests.journeys.driver import ShopFiles, Till, missing_tools, scanned_member
from tests.printing.reading import read_pdf


def by_zbar(pictures: list[Path]) -> set[str]:
    """Return what zbar reads from pictures."""
    done = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", *map(str, pictures)],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    return set(done.stdout.split())


@pytest.mark.parametrize("dpi", [200, 300])
def test_every_card_on_paper_is_read_by_both_readers(shop: ShopFiles, tmp_path: Path, dpi: int) -> None:
    assert not missing_tools("zbarimg")
    wanted = {shop.card_code(guest.member.id) for guest in shop.members()}
    by_zxing: list[str] = []
    cut_out: list[Path] = []
    for page in read_pdf((shop.folder / "cards.pdf").read_bytes(), dpi):
        for code in zxingcpp.read_barcodes(page.image, formats=zxingcpp.BarcodeFormat.QRCode):
            by_zxing.append(code.text)
            # A scanner looks at one card: the code with its quiet zone and what lies beside it.
            first, last = code.position.top_left, code.position.bottom_right
            around = (last.x - first.x) // 4
            picture = tmp_path / f"{len(cut_out)}.png"
            page.image.crop((first.x - around, first.y - around, last.x + around, last.y + around)).save(picture)
            cut_out.append(picture)
    assert set(by_zxing) == wanted
    assert by_zbar(cut_out) == wanted


def test_a_code_read_from_paper_finds_its_member_and_a_changed_one_nobody(till: Till, shop: ShopFiles) -> None:
    codes = [code for page in read_pdf((shop.folder / "cards.pdf").read_bytes(), 200) for code in page.codes()]
    owners = {shop.card_code(guest.member.id): guest for guest in shop.members()}
    for code in (codes[0], codes[len(codes) // 2], codes[-1]):
        scanned_member(till, shop, owners[code], code)
    till.key("Escape")
    till.sees("No member yet")
    for place in (3, len(codes[0]) // 2, len(codes[0]) - 1):
        changed = next(char for char in ALPHABET if char != codes[0][place])
        till.scan(codes[0][:place] + changed + codes[0][place + 1 :])
        till.waits(lambda: "Close this message" in till.words, "a refusal")
        assert "No member yet" in till.words
        till.key("Escape")
        till.waits(lambda: "Close this message" not in till.words, "the refusal gone")
