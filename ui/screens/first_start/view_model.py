"""The wizard that makes a shop out of an empty file, or builds the demo shop beside it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimeZone

from shop_member import paths
from shop_member.domain.changes import Changes
from shop_member.i18n import translate
from ui.messages import Message, message_of
from ui.screen import Context
from ui.screens.first_start.draft import PAGES, Draft, Page, complaints, first_draft, of_country
from ui.tasks import Job, Lane
from ui.view_model import ViewModel

DEMO_MEMBERS, DEMO_MONTHS = 240, 8


@dataclass(frozen=True, slots=True)
class State:
    """The page shown, what was answered, what is refused; `recovery` is the code, shown once after the shop was made."""

    page: Page = Page.SHOP
    draft: Draft = field(default_factory=Draft)
    errors: tuple[tuple[str, str], ...] = ()
    busy: bool = False
    building: bool = False
    fraction: float = 0.0
    remaining: float | None = None
    recovery: str = field(default="", repr=False)
    message: Message | None = None
    country_chosen: bool = False
    """Whether the page of the country was answered; until then another language may mean another country."""

    @property
    def done(self) -> bool:
        """Whether the shop is made."""
        return bool(self.recovery)


class FirstStartModel(ViewModel):
    """Pages forwards and backwards; the shop is made at the end, all or nothing, and its owner stands at the till."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        self._machine = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii")
        super().__init__(State(draft=first_draft(context.language, self._machine)), context.runner, parent)
        self._context = context
        self._job: Job | None = None
        self._ready: Any = None

    # -- answering

    def answer(self, **values: Any) -> None:
        """Take answers as they are typed; a complaint about a field goes with its next letter."""
        errors = tuple((name, words) for name, words in self.state.errors if name not in values)
        self.set_state(draft=replace(self.state.draft, **values), errors=errors, message=None)

    def choose_country(self, code: str) -> None:
        """Take a country with all that is usual there, the time zone too."""
        draft = of_country(self.state.draft, code, self._machine)
        self.set_state(draft=draft, errors=(), message=None, country_chosen=True)

    def choose_zone(self, zone: str) -> None:
        """Take another time zone than the country's usual one."""
        self.answer(zone=zone, zone_chosen=True)

    def choose_language(self, language: str) -> None:
        """Speak another language from now on; the window builds this screen anew and hands the answers over."""
        state = self.state
        if language == state.draft.language:
            return
        draft = replace(state.draft, language=language)
        if state.page is Page.SHOP and not state.country_chosen:
            begun = first_draft(language, self._machine)
            draft = replace(of_country(draft, begun.profile, self._machine), zone=begun.zone)
        self.set_state(draft=draft, errors=())
        self._context.restyle(language=language)

    # -- pages

    def next(self) -> None:
        """Go on if the page may be left; make the shop on the last one; begin when it is made."""
        state = self.state
        if state.busy:
            return
        if state.done:
            self.begin()
            return
        if state.page is Page.SUMMARY:
            self.create()
            return
        errors = tuple(complaints(state.draft, state.page).items())
        if errors:
            self.set_state(errors=errors)
        else:
            chosen = state.country_chosen or state.page is Page.COUNTRY
            following = PAGES[PAGES.index(state.page) + 1]
            self.set_state(page=following, errors=(), message=None, country_chosen=chosen)

    def back(self) -> None:
        """Go one page back; nothing typed is lost."""
        place = PAGES.index(self.state.page)
        if not self.state.busy and not self.state.done and place:
            self.set_state(page=PAGES[place - 1], errors=(), message=None)

    def go(self, place: int) -> None:
        """Go back to an earlier page by its number."""
        if not self.state.busy and not self.state.done and place < PAGES.index(self.state.page):
            self.set_state(page=PAGES[place], errors=(), message=None)

    # -- making

    def create(self) -> None:
        """Make the shop and the recovery code of its keys, then let the owner in."""
        draft = self.state.draft
        for page in PAGES:
            errors = tuple(complaints(draft, page).items())
            if errors:
                self.set_state(page=page, errors=errors)
                return
        self.set_state(busy=True, message=None)

        def make(app: Any) -> tuple[Any, str, Any]:
            made = app.setup.create_shop(draft.answers())
            code = app.backups.protect(made.owner_id, draft.phrase, with_code=True)
            return app.staff.log_in(made.owner_id, draft.pin), code, app.settings.shop()

        self.run(make, self._made)

    def _made(self, answer: tuple[Any, str, Any]) -> None:
        logged_in, code, settings = answer
        self._ready = (logged_in, settings)
        self.run(lambda app: app.desk.forget(), lane=Lane.OFFICE)
        kept = replace(self.state.draft, pin="", pin_again="", phrase="", phrase_again="")
        self.set_state(busy=False, recovery=code, draft=kept, message=None)

    def begin(self) -> None:
        """Leave the wizard: the owner stands at the till, the window bears the shop's name."""
        logged_in, settings = self._ready
        context = self._context
        self.set_state(recovery="", page=Page.SHOP, draft=Draft(language=settings.language))
        context.session.log_in(logged_in.actor)
        context.events.changed.emit(Changes.EVERYTHING, "first_start")
        context.open("till")
        context.adopt(settings)

    # -- the demo shop

    def build_demo(self, folder: Path | None = None) -> None:
        """Build a shop to try things on beside the empty one, and open it; one that is there already is opened at once."""
        where = folder or paths.user_shop().parent / "demo"
        if (where / "shop.db").exists():
            self._context.reopen(where / "shop.db", demo=True)
            return
        language = self.state.draft.language
        self.set_state(building=True, busy=True, fraction=0.0, remaining=None, message=None)
        self._job = self.start(
            lambda app, job: _build(where, language, job),
            lambda path: self._built(path),
            self._not_built,
            lambda fraction, remaining: self.set_state(fraction=fraction, remaining=remaining),
        )

    def stop(self) -> None:
        """Give the demo up."""
        if self._job is not None:
            self._job.cancel()

    def _built(self, path: Path) -> None:
        self._job = None
        self.set_state(building=False, busy=False)
        self._context.reopen(path, demo=True)

    def _not_built(self, error: Exception) -> None:
        self._job = None
        self.set_state(building=False, busy=False, message=message_of(error))

    # -- around

    def keep(self) -> State:
        """Return what another language or size must not lose."""
        state: State = self.state
        return replace(state, busy=False, building=False)

    def restore(self, state: State) -> None:
        """Take it back."""
        self.set_state(state)


def _build(folder: Path, language: str, job: Job) -> Path:
    """Build the demo in a folder of another name first, so that a stopped one leaves nothing behind."""
    from shop_member.demo.build import Builder, DemoOptions

    part = folder.with_name(folder.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)

    def progress(fraction: float, words: str) -> None:
        job.check()
        job.progress(fraction)

    builder = Builder(part, DemoOptions(members=DEMO_MEMBERS, months=DEMO_MONTHS, language=language))
    try:
        builder.run(progress)
    except BaseException:
        builder.app.close()
        shutil.rmtree(part, ignore_errors=True)
        raise
    builder.app.close()
    part.rename(folder)
    return folder / "shop.db"


def page_titles() -> tuple[str, ...]:
    """Return the pages' names for the row of steps."""
    return (
        translate("first start", "Shop"),
        translate("first start", "Country"),
        translate("first start", "Day and tax"),
        translate("first start", "Owner"),
        translate("first start", "Printer"),
        translate("first start", "Summary"),
    )
