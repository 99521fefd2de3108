"""The states of the cards' screen that somebody should look at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from shop_member.domain.errors import Fault, Faulted
from shop_member.domain.views import CardRow
from shop_member.i18n import translate
from ui.messages import Step, message_of, success
from ui.screen import Context, GalleryState
from ui.screens.cards.runs import SINGLE, Target
from ui.screens.cards.state import Source

LONG = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Maximi"


def states(context: Context) -> Iterable[GalleryState]:
    """Return every state of the screen."""
    return (
        GalleryState("typical"),
        GalleryState("night", lambda view: view.model.choose_design("night")),
        GalleryState("light", lambda view: view.model.choose_design("light")),
        GalleryState("plain", _plain),
        GalleryState("search", _search),
        GalleryState("search_empty", lambda view: view.model.offer(Source.FOUND)),
        GalleryState("tags", lambda view: view.model.offer(Source.TAG)),
        GalleryState("blank_empty", lambda view: view.model.offer(Source.BLANK)),
        GalleryState("print", lambda view: view.model.choose_target(Target.PRINT)),
        GalleryState("running", _running),
        GalleryState("done", _done),
        GalleryState("fault", lambda view: view.model.set_state(message=_full())),
        GalleryState("extreme", _extreme),
        GalleryState("blank", _blank),
    )


def _plain(view: Any) -> None:
    view.model.choose_design("plain")
    view.model.choose_sides(both=False)
    view.model.choose_paper(SINGLE)


def _search(view: Any) -> None:
    model = view.model
    model.offer(Source.FOUND)
    view.search.setText("a")
    model.search("09")
    for number in (0, 2, 3):
        row = model.rows.row(number)
        if row is not None:
            model.toggle(row.id)


def _blank(view: Any) -> None:
    view.model.offer(Source.BLANK)
    view.model.make_blanks("20")


def _running(view: Any) -> None:
    view.model.set_state(fraction=0.31, remaining=140.0, doing=translate("cards", "Drawing the cards"))
    view.progress.show()


def _done(view: Any) -> None:
    path = Path.home() / "cards-80.pdf"
    count = translate("cards", "{count} cards", 80).format(count=80)
    words = translate("cards", "{what} saved in {name}.").format(what=count, name=path.name)
    steps = (
        Step(f"show:{path}", translate("cards", "Open")),
        Step("folder:x", translate("cards", "Show the folder")),
    )
    view.model.set_state(message=success(words, *steps))


def _full() -> Any:
    return message_of(Fault(Faulted.DISK_FULL, retry=True, path="/media/USB/Shop Member/cards-80.pdf"))


def _extreme(view: Any) -> None:
    model = view.model
    names = (LONG, f"<img src=x> {LONG}", "\U0001f363" * 200, "陳" * 60)
    rows = tuple(CardRow(str(n), "1234567890-1", None, name, "active", "", n * 100) for n, name in enumerate(names))
    model._offer(rows, model._asked, None)
    first = model._document
    if first is not None:
        model._document = replace(first, holder=LONG, number="1234567890-1")
        model._lay_out()
    model.set_state(folder="/shops/lantern/" + "a very long folder name/" * 6)
