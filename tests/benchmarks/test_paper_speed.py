"""600 statements against the same pages drawn with bare reportlab calls: at most 1.5 times as long."""

from __future__ import annotations

import io
import time
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from shop_member.domain.documents import StatementDocument
from shop_member.printing.layout import Box, Page, Picture, Rule, Text
from shop_member.printing.statement_layout import layout_statement
from shop_member.printing.statements import write_statements
from tests.printing import samples

_MOST = 1.5


def _documents(count: int) -> list[StatementDocument]:
    return [
        samples.statement(("en", "zh_TW", "zh_CN")[index % 3], 6 + index % 14, member_name=f"陳{index}玲")
        for index in range(count)
    ]


def _bare(pages: list[Page], path: Path) -> None:
    canvas = Canvas(str(path), pageCompression=1, invariant=1)
    logo = ImageReader(io.BytesIO(samples.logo()))
    for page in pages:
        canvas.setPageSize((page.width, page.height))
        for mark in page.marks:
            if isinstance(mark, Text):
                x = mark.x
                canvas.setFillColor(HexColor(mark.colour))
                for run in mark.runs:
                    canvas.setFont(run.face, mark.size)
                    canvas.drawString(x, page.height - mark.y, run.text)
                    x += run.width * mark.size
            elif isinstance(mark, Rule):
                canvas.setLineWidth(mark.width)
                canvas.setStrokeColor(HexColor(mark.colour))
                canvas.line(mark.x1, page.height - mark.y1, mark.x2, page.height - mark.y2)
            elif isinstance(mark, Box):
                _bare_box(canvas, mark, page.height)
            elif isinstance(mark, Picture):
                canvas.drawImage(logo, mark.x, page.height - mark.y - mark.height, mark.width, mark.height, mask="auto")
        canvas.showPage()
    canvas.save()


def _bare_box(canvas: Canvas, mark: Box, height: float) -> None:
    if mark.fill:
        canvas.setFillColor(HexColor(mark.fill))
    if mark.stroke:
        canvas.setStrokeColor(HexColor(mark.stroke))
    stroke, fill = int(mark.stroke is not None), int(mark.fill is not None)
    canvas.roundRect(mark.x, height - mark.y - mark.height, mark.width, mark.height, mark.radius, stroke, fill)


def test_statements_cost_little_more_than_bare_calls(tmp_path: Path, capsys) -> None:
    """Layout, wrapping and face choice included; both sides in this process, one after the other, the better of two."""
    documents = _documents(600)
    pages = [page for document in documents for page in layout_statement(document)]
    bare, ours = [], []
    for _ in range(2):
        began = time.process_time()
        _bare(pages, tmp_path / "bare.pdf")
        bare.append(time.process_time() - began)
        began = time.process_time()
        write_statements(documents, tmp_path / "ours.pdf")
        ours.append(time.process_time() - began)
    ratio = min(ours) / min(bare)
    with capsys.disabled():
        print(f"\n{len(pages)} pages: bare {min(bare):.2f} s, ours {min(ours):.2f} s, ratio {ratio:.2f}")
    assert ratio <= _MOST
