"""Reads paper back as a stranger would: text, sizes and codes out of the finished files."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium
import zxingcpp
from PIL import Image

from shop_member.printing.layout import MM, Page, Text


@dataclass(frozen=True)
class Read:
    """One page of a PDF."""

    width_mm: float
    height_mm: float
    text: str
    image: Image.Image

    def codes(self) -> list[str]:
        """What a scanner sees, from left to right and top to bottom."""
        found = zxingcpp.read_barcodes(self.image, formats=zxingcpp.BarcodeFormat.QRCode)
        return [code.text for code in sorted(found, key=lambda c: (c.position.top_left.y // 60, c.position.top_left.x))]


def read_pdf(content: bytes, dpi: int = 200) -> list[Read]:
    """Return every page with its text and its picture."""
    document = pypdfium2.PdfDocument(content)
    pages = []
    for page in document:
        words = page.get_textpage()
        text = words.get_text_bounded().replace("\r\n", "\n")
        image = page.render(scale=dpi / 72).to_pil()
        pages.append(Read(page.get_width() / MM, page.get_height() / MM, text, image))
        words.close()
        page.close()
    document.close()
    return pages


def fonts_not_embedded(content: bytes) -> set[str]:
    """Return the names of fonts that the file uses and does not carry."""
    document = pypdfium2.PdfDocument(content)
    missing: set[str] = set()
    for page in document:
        for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            font = pdfium.FPDFTextObj_GetFont(item.raw)
            name = ctypes.create_string_buffer(200)
            pdfium.FPDFFont_GetBaseFontName(font, name, 200)
            if pdfium.FPDFFont_GetIsEmbedded(font) != 1:
                missing.add(name.value.decode())
        page.close()
    document.close()
    return missing


def outside(page: Page, left: float = 0.0, right: float | None = None) -> list[str]:
    """Return texts that leave the page or, if given, the two edges."""
    edge = page.width if right is None else right
    return [
        text.text
        for text in page.texts()
        if text.x < left - 0.01
        or text.x + text.width > edge + 0.01
        or text.y - text.size * 0.75 < 0
        or text.y + text.size * 0.12 > page.height
    ]


def overlapping(page: Page) -> list[tuple[str, str]]:
    """Return pairs of texts whose ink runs into each other."""
    boxes = sorted((text for text in page.texts() if text.text.strip()), key=lambda text: text.y)
    pairs = []
    for index, one in enumerate(boxes):
        for other in boxes[index + 1 :]:
            if other.y - other.size * 0.72 >= one.y + one.size * 0.08:
                continue
            if min(_end(one), _end(other)) - max(one.x, other.x) > 0.5:
                pairs.append((one.text, other.text))
    return pairs


def _end(text: Text) -> float:
    return text.x + text.width


def ascending(values: list[int]) -> bool:
    """Return whether values grow from one to the next."""
    return all(one < two for one, two in pairwise(values))
