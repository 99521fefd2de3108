"""What the top-up shows, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, field

from ui.messages import Message
from ui.screens.till.state import Display, GuestPanel, Tile


@dataclass(frozen=True, slots=True)
class LadderStep:
    """A step of the ladder: what is paid, the parts that are given, what the balance will be, the digit that chooses it."""

    units: int
    pays: str
    gifts: tuple[str, ...] = ()
    line: str = ""
    digit: str = ""
    selected: bool = False


@dataclass(frozen=True, slots=True)
class TopUpState:
    """Everything the top-up shows."""

    display: Display = field(default_factory=Display)
    steps: tuple[LadderStep, ...] = ()
    custom: bool = False
    tiles: tuple[Tile, ...] = ()
    result: str = ""
    message: Message | None = None
    guest: GuestPanel | None = None
    enter: str = ""
    busy: bool = False
