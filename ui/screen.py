"""What a screen is to the window, and what the window gives it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from shop_member.domain.amounts import Asset, currency
from shop_member.domain.clock import Clock, SystemClock
from shop_member.domain.permissions import Permission
from shop_member.domain.shop import ShopSettings
from ui.events import Events
from ui.session import Session
from ui.tasks import Runner

ORDER = (
    "first_start", "lock", "till", "top_up", "members", "care", "shift", "coupons", "cards", "statements", "insight",
    "alliance", "data", "settings", "guest_display",
)  # fmt: skip
"""Every screen in the order of the navigation: each is a package `ui.screens.<name>` with a `SCREEN`."""


@dataclass(frozen=True, slots=True)
class Shop:
    """What every screen needs to know of the shop before it asks anything."""

    name: str = "Shop Member"
    asset: Asset = field(default_factory=lambda: currency("TWD"))
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Asia/Taipei"))


@dataclass(slots=True)
class Context:
    """What a screen builds on. Services are reached only through `runner`, whose calls get the lane's `App`.

    `open(name, **arguments)` goes to another screen; `adopt(settings)` makes the window follow changed settings;
    `reopen(path, demo=False, before=...)` closes this shop's file, does `before` and opens another one; `services` is
    free for the composition (printers).
    """

    runner: Runner
    events: Events
    session: Session
    shop: Shop = field(default_factory=Shop)
    language: str = "en"
    clock: Clock = field(default_factory=SystemClock)
    open: Callable[..., Any] = lambda name, **arguments: None
    lock: Callable[[], None] = lambda: None
    restyle: Callable[..., None] = lambda **changes: None
    adopt: Callable[[ShopSettings], None] = lambda settings: None
    reopen: Callable[..., None] = lambda path, **arguments: None
    scans: QObject | None = None
    services: Any = None


@dataclass(frozen=True, slots=True)
class GalleryState:
    """One picture of a screen: its name and how to bring a freshly built widget into it (by its view model's state)."""

    name: str
    prepare: Callable[[Any], None] = lambda widget: None


class Screen(Protocol):
    """A screen: named, titled, lazily built. `in_bar` puts it into the navigation, `framed` keeps the top bar above it.

    The widget from `build` may have: `opened(**arguments)` each time it is shown, `left()` when it is not any more,
    `scanned(code) -> bool` (True if it took the scan), `keep() -> object` and `restore(object)` around a rebuild in
    another language or size.
    """

    @property
    def name(self) -> str:
        """The name it is opened by, and its package's."""
        ...

    @property
    def icon(self) -> str:
        """The icon of its place in the navigation."""
        ...

    @property
    def permission(self) -> Permission | None:
        """What a person must hold to see it; None for everybody."""
        ...

    @property
    def in_bar(self) -> bool:
        """Whether the navigation leads there."""
        ...

    @property
    def framed(self) -> bool:
        """Whether the top bar stays above it."""
        ...

    def title(self) -> str:
        """Return the title in the language of the process."""
        ...

    def build(self, context: Context) -> QWidget:
        """Return a new widget."""
        ...

    def gallery_states(self, context: Context) -> Iterable[GalleryState]:
        """Return every state that somebody should look at; at least empty, typical, extreme, refusal."""
        ...


@dataclass(frozen=True)
class SimpleScreen:
    """A Screen from its parts, which is what most packages need."""

    name: str
    title: Callable[[], str]
    icon: str
    build: Callable[[Context], QWidget]
    permission: Permission | None = None
    in_bar: bool = True
    framed: bool = True
    states: Callable[[Context], Iterable[GalleryState]] = lambda context: (GalleryState("typical"),)

    def gallery_states(self, context: Context) -> Iterable[GalleryState]:
        """See Screen."""
        return self.states(context)


def discover(names: Sequence[str] = ORDER) -> list[Screen]:
    """Return the `SCREEN` of every screen package that the program was shipped with, in order."""
    return list(Shelf(names=names))


class Shelf:
    """Screens in the order of the navigation: given ones, or the shipped ones, each imported when somebody wants it."""

    def __init__(self, screens: Iterable[Screen] = (), names: Sequence[str] = ()) -> None:
        self._screens: dict[str, Screen | None] = {screen.name: screen for screen in screens}
        self._screens |= {name: None for name in names if find_spec(f"ui.screens.{name}") is not None}

    def __contains__(self, name: object) -> bool:
        return name in self._screens

    def __iter__(self) -> Iterator[Screen]:
        return (screen for name in tuple(self._screens) if (screen := self.get(name)) is not None)

    def get(self, name: str) -> Screen | None:
        """Return a screen by name, or None if there is no such screen."""
        if name in self._screens and self._screens[name] is None:
            screen = getattr(import_module(f"ui.screens.{name}"), "SCREEN", None)
            if screen is None:
                del self._screens[name]
                return None
            self._screens[name] = screen
        return self._screens.get(name)

    def waiting(self) -> list[str]:
        """Return the names of screens that nobody has wanted yet."""
        return [name for name, screen in self._screens.items() if screen is None]
