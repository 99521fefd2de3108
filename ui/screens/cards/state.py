"""What the cards' screen shows, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shop_member.printing.layout import Page
from ui.messages import Message
from ui.screens.cards.runs import Target


class Source(StrEnum):
    """Which cards are offered."""

    NEW = "new"
    FOUND = "found"
    TAG = "tag"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class CardsState:
    """Everything the screen shows beside the list; `fraction` below zero while nothing runs."""

    source: Source = Source.NEW
    query: str = ""
    tags: tuple[tuple[str, int], ...] = ()
    tag: str = ""
    offered: int = 0
    chosen: frozenset[str] = frozenset()
    reading: bool = False
    design: str = "colour"
    paper: str = "A4"
    both: bool = True
    target: Target = Target.FILE
    folder: str = ""
    printers: tuple[str, ...] = ()
    printer: str = ""
    front: Page | None = None
    back: Page | None = None
    previewed: str = ""
    fraction: float = -1.0
    remaining: float | None = None
    doing: str = ""
    stoppable: bool = True
    busy: bool = False
    message: Message | None = None

    @property
    def running(self) -> bool:
        """Whether cards are being made."""
        return self.fraction >= 0
