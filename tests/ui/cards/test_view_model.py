"""Cards: chosen, looked at, drawn, put on record; PDFs and codes are read back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtTest import QAbstractItemModelTester

from shop_member.domain.errors import Refused
from tests.ui.till.conftest import Stand
from ui.printing import picture_of
from ui.screens.cards.runs import PAPERS, SINGLE, Target, print_pages, sheets_needed
from ui.screens.cards.state import Source
from ui.screens.cards.view_model import CardsModel
from ui.tasks import ImmediateRunner, Job, Lane


def listed(model: CardsModel) -> list[str]:
    return [model.rows.row(number).name for number in range(model.rows.total)]


def codes(path: Path) -> set[str]:
    found = set()
    with pypdfium2.PdfDocument(path) as book:
        for page in book:
            picture = page.render(scale=300 / 72).to_pil()
            found |= {one.text for one in zxingcpp.read_barcodes(picture)}
    return found


def payloads(stand: Stand, people: list[str]) -> set[str]:
    return {
        stand.app.cards.payload(card) for member in people for card in stand.app.cards.of_member(stand.owner, member)
    }


def test_new_cards_are_offered_and_all_chosen(model: CardsModel) -> None:
    QAbstractItemModelTester(model.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert listed(model) == ["Guest A", "Guest B", "Guest C"]
    assert len(model.state.chosen) == 3 and model.state.front is not None and model.state.back is not None
    model.choose_all(on=False)
    model.toggle(model.rows.row(1).id)
    assert model.state.chosen == {model.rows.row(1).id}


@pytest.mark.parametrize(("tag", "names"), [("vip", ["Guest A", "Guest B"]), ("100%_odd", ["Guest B"])])
def test_cards_by_tag(model: CardsModel, tag: str, names: list[str]) -> None:
    model.offer(Source.TAG)
    assert dict(model.state.tags) == {"100%_odd": 1, "vip": 2}
    model.choose_tag(tag)
    assert listed(model) == names and len(model.state.chosen) == len(names)


def test_a_search_gathers_over_several_words(model: CardsModel) -> None:
    model.offer(Source.FOUND)
    assert model.state.chosen == frozenset()
    for name in ("Guest A", "Guest C"):
        model.search(name)
        assert listed(model) == [name] and len(model.state.chosen) < 2
        model.toggle(model.rows.row(0).id)
    assert len(model.order().ids) == 2


def test_looking_counts_no_print(model: CardsModel, stand: Stand) -> None:
    card = model.rows.row(2).id
    model.look_at(card)
    model.choose_design("light")
    assert "Guest C" in model.state.previewed
    assert stand.app.cards.times_printed(stand.owner, card) == 0


@pytest.mark.parametrize("paper", PAPERS)
def test_a_pdf_holds_every_code_and_every_print_is_on_record(
    model: CardsModel, stand: Stand, people: list[str], folder: Path, paper: str
) -> None:
    model.choose_paper(paper)
    ids = model.order().ids
    model.start_run()
    (path,) = [one for one in folder.iterdir() if one.is_file()]
    assert path.suffix == ".pdf" and codes(path) == payloads(stand, people)
    assert [stand.app.cards.times_printed(stand.owner, card) for card in ids] == [1, 1, 1]
    assert model.state.message is not None and not model.state.running
    assert model.rows.total == 0, "what was printed is not new any more"


def test_the_printer_gets_what_the_pdf_shows(model: CardsModel, stand: Stand, people: list[str]) -> None:
    documents = stand.app.cards.described(stand.owner, model.order().ids)
    for paper in PAPERS:
        model.choose_paper(paper)
        pages = print_pages(documents, model.order())
        assert len(pages) == (6 if paper == SINGLE else 2)
        found = set()
        for page in pages:
            image = picture_of(page, 300 / 72)
            image.convertTo(image.Format.Format_Grayscale8)
            shape = (image.height(), image.bytesPerLine())
            grey = memoryview(image.constBits()).cast("B", shape)
            found |= {one.text for one in zxingcpp.read_barcodes(grey)}
        assert found == payloads(stand, people), paper


class StoppingRunner(ImmediateRunner):
    """A person who presses Stop as soon as something moves."""

    def start(
        self, call: Any, done: Any = None, failed: Any = None, progressed: Any = None, *,
        lane: Lane = Lane.OFFICE, owner: Any = None,
    ) -> Job:  # fmt: skip
        job = Job(call, done, failed, owner, lambda fraction, remaining: job.cancel())
        job.deliver(*job.perform(self.resource))
        return job


@pytest.mark.parametrize("paper", ["A4", SINGLE])
def test_a_stopped_run_leaves_nothing_and_counts_nothing(
    stand: Stand, people: list[str], folder: Path, paper: str
) -> None:
    stand.context.runner = StoppingRunner(stand.app)
    model = CardsModel(stand.context)
    model.enter()
    model.choose_paper(paper)
    ids = model.order().ids
    model.start_run()
    assert not model.state.running and model.state.message is not None
    assert [one for one in folder.rglob("*") if one.is_file()] == []
    assert [stand.app.cards.times_printed(stand.owner, card) for card in ids] == [0, 0, 0]


def test_a_card_frozen_meanwhile_stops_nobody_but_a_closed_one_does(
    model: CardsModel, stand: Stand, folder: Path
) -> None:
    ids = model.order().ids
    stand.app.cards.close(stand.owner, ids[0])
    model.start_run()
    assert model.state.message is not None and model.state.message.code == Refused.CARD_CLOSED.value
    assert not folder.exists() or list(folder.iterdir()) == []
    assert stand.app.cards.times_printed(stand.owner, ids[1]) == 0


def test_a_place_that_is_none_is_said_and_nothing_is_counted(model: CardsModel, stand: Stand, folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("not a folder")
    ids = model.order().ids
    model.start_run()
    message = model.state.message
    assert message is not None and message.code == "file_not_writable" and message.action is not None
    assert stand.app.cards.times_printed(stand.owner, ids[0]) == 0
    folder.unlink()
    model.take_step(message.action.name)
    assert len(list(folder.glob("*.pdf"))) == 1


def test_blank_cards_are_made_in_steps_and_chosen(model: CardsModel) -> None:
    model.offer(Source.BLANK)
    assert model.rows.total == 0
    model.make_blanks("120")
    assert model.rows.total == 120 and len(model.state.chosen) == 120 and not model.state.busy
    model.make_blanks("0")
    assert model.rows.total == 120


def test_another_screen_names_a_card(model: CardsModel, stand: Stand, people: list[str]) -> None:
    card = stand.app.cards.of_member(stand.owner, people[1])[0]
    model.enter((card.id,))
    assert model.order().ids == (card.id,) and listed(model) == ["Guest B"]


def test_a_scan_offers_that_card(model: CardsModel, stand: Stand) -> None:
    _, code = stand.enrol("Guest D")
    assert model.scanned(code)
    assert listed(model) == ["Guest D"] and len(model.state.chosen) == 1
    assert not model.scanned("4710088412348")


def test_printing_without_a_printer_is_a_fault_that_can_be_repeated(model: CardsModel) -> None:
    model.choose_target(Target.PRINT)
    model.choose_printer("no such printer")
    model.start_run()
    message = model.state.message
    assert message is not None and message.code == "printer_failed" and message.action is not None


@pytest.mark.parametrize(("cards", "paper", "sheets"), [(0, "A4", 0), (10, "A4", 1), (11, "A4", 2), (9, "Letter", 2)])
def test_sheets_are_counted(cards: int, paper: str, sheets: int) -> None:
    assert sheets_needed(cards, paper) == sheets and sheets_needed(cards, SINGLE) == 0
