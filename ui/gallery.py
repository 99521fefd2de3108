"""Pictures of every screen in every state, for eyes: same names and same pixels each time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from shop_member import i18n
from shop_member.domain.clock import FixedClock
from shop_member.domain.permissions import OWNER, Actor
from ui import theme
from ui.events import Events
from ui.main_window import MainWindow
from ui.screen import Context, GalleryState, Screen, Shop, discover
from ui.session import Session
from ui.tasks import ImmediateRunner
from ui.theme import Theme
from ui.translator import Languages
from ui.widgets.focus_ring import FocusRings

NOON = datetime(2026, 11, 21, 4, 2, tzinfo=UTC)
SIZES = ((1280, 720), (1366, 768), (1920, 1080))


def picture_name(screen: str, state: str, language: str, look: str, size: tuple[int, int]) -> str:
    """Return `till_typical_zh_TW_dark_1280x720.png`."""
    return f"{screen}_{state}_{language}_{look}_{size[0]}x{size[1]}.png"


def gallery_screens() -> list[Screen]:
    """Return every shipped screen and the pages of widgets."""
    from ui.samples import PAGES

    return [*discover(), *PAGES]


@dataclass(frozen=True)
class Stage:
    """What the pictures are taken of: an open `App` for view models, who is logged in, the shop's facts."""

    resource: Any
    actor: Actor
    shop: Shop


def empty_stage(language: str) -> Stage:
    """Return a stage without services: enough for the pages of widgets."""
    name = {"zh_TW": "小美", "zh_CN": "小美"}.get(language, "Amy")
    shop = {"zh_TW": "燈籠麵館", "zh_CN": "灯笼面馆"}.get(language, "Lantern Noodles")
    return Stage(None, Actor("gallery", name, OWNER.id, OWNER.permissions), Shop(shop))


def demo_stage(language: str, folder: Path) -> Stage:
    """Build a small demo shop in `folder`, the same one each time, and return it opened with its owner logged in."""
    from shop_member.demo.build import Builder, DemoOptions

    builder = Builder(folder, DemoOptions(members=80, months=6, language=language, until=NOON.date()))
    builder.run(lambda fraction, words: None)
    settings = builder.app.desk.settings()
    name = empty_stage(language).actor.name
    actor = Actor(builder.staff.owner, name, OWNER.id, OWNER.permissions)
    return Stage(builder.app, actor, Shop(settings.name, settings.asset, settings.time_zone))


def render_gallery(
    out_dir: Path,
    language: str = "en",
    look: str = "light",
    size: tuple[int, int] = (1280, 720),
    screen: str = "",
    *,
    stage: Stage | None = None,
    screens: Sequence[Screen] | None = None,
    scale: float = 1.0,
    brand: str = "",
) -> list[Path]:
    """Write one PNG for each state of each screen (or of the one named) and return their paths.

    `look` is "light" or "dark", `size` in logical pixels, `stage` what view models ask (`demo_stage`),
    `scale` 1.25 for large print. Needs a QApplication, usually offscreen. Each state is built afresh, so that no state
    colours the next. Refuses an unknown screen (ValueError).
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a QApplication is needed first")
    shown = gallery_screens() if screens is None else list(screens)
    chosen = [one for one in shown if screen in ("", one.name)]
    if not chosen:
        raise ValueError(f"no screen named {screen!r}")
    out_dir.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    scene = stage or empty_stage(language)
    with _stage(app, Theme(language, look == "dark", scale, brand)):
        rings = FocusRings(app)
        for one in chosen:
            for number in range(len(list(one.gallery_states(_context(scene, language))))):
                window, state = _set_scene(shown, one, number, scene, language, size)
                path = out_dir / picture_name(one.name, state.name, language, look, size)
                if not window.grab().save(str(path)):
                    raise OSError(f"{path} could not be written")
                written.append(path)
                window.close()
                window.deleteLater()
                app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.focusChanged.disconnect(rings._moved)
        rings.deleteLater()
    return written


@contextmanager
def _stage(app: QApplication, look: Theme) -> Iterator[None]:
    """Dress the application for pictures and give it back as it was; carets do not blink."""
    before, language, flash = theme.current(), i18n.current_language(), app.cursorFlashTime()
    languages = Languages(app)
    app.setCursorFlashTime(0)
    languages.use(look.language)
    theme.apply(app, look)
    try:
        yield
    finally:
        app.setCursorFlashTime(flash)
        languages.use(language)
        theme.apply(app, before)


def _context(stage: Stage, language: str) -> Context:
    return Context(ImmediateRunner(stage.resource), Events(), Session(), stage.shop, language, FixedClock(NOON))


def _set_scene(
    screens: Sequence[Screen], screen: Screen, number: int, scene: Stage, language: str, size: tuple[int, int]
) -> tuple[MainWindow, GalleryState]:
    context = _context(scene, language)
    context.session.log_in(scene.actor)
    window = MainWindow(screens, context)
    window.resize(*size)
    window.show()
    window.activateWindow()
    window.open(screen.name)
    state = list(screen.gallery_states(context))[number]
    _settle()
    state.prepare(window.widget(screen.name))
    _settle()
    return window, state


def _settle() -> None:
    app = QApplication.instance()
    for _ in range(4):
        app.processEvents()  # type: ignore[union-attr]
