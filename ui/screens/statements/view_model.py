"""The statements' screen: which month, for whom, where to; a preview, a run, the lock of a month."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.changes import Changes
from shop_member.domain.codes import Kind, fold_typed, grammatical
from shop_member.domain.dates import month_end, months_later
from shop_member.domain.permissions import Permission
from shop_member.formats import day, month
from shop_member.i18n import translate
from shop_member.printing.layout import Page
from shop_member.services.statements import StatementRequest
from ui import saving
from ui.messages import Message, Step, message_of, success
from ui.printing import printer_names
from ui.screen import Context
from ui.screens.statements.runs import Made, Order, Output, Preview, one_statement, read_preview, run_statements
from ui.tasks import Job, Lane
from ui.view_model import ViewModel

MOST_HITS = 5
EARLIEST_MONTHS = 120


class Whom(StrEnum):
    """For whom statements are made."""

    MOVED = "moved"
    BALANCE = "balance"
    ONE = "one"


@dataclass(frozen=True, slots=True)
class Hit:
    """A member found, or the one chosen."""

    id: str
    name: str
    line: str = ""


@dataclass(frozen=True, slots=True)
class StatementsState:
    """Everything the screen shows. `count` None while it is being counted; `fraction` below zero while nothing runs."""

    month: date = date.min
    month_words: str = ""
    span: str = ""
    over: bool = True
    locked: str = ""
    may_lock: bool = False
    newest: bool = False
    whom: Whom = Whom.MOVED
    member: Hit | None = None
    hits: tuple[Hit, ...] = ()
    searched: str = ""
    output: Output = Output.FILE
    paper: str = "A4"
    folder: str = ""
    printers: tuple[str, ...] = ()
    printer: str = ""
    count: int | None = None
    pages: tuple[Page, ...] = ()
    page: int = 0
    previewed: str = ""
    fraction: float = -1.0
    remaining: float | None = None
    locking: bool = False
    busy: bool = False
    message: Message | None = None

    @property
    def running(self) -> bool:
        """Whether a long run is under way."""
        return self.fraction >= 0

    @property
    def ready(self) -> bool:
        """Whether there is something to make."""
        if self.busy or (self.running and not (self.whom is Whom.ONE and self.output is not Output.PRINT)):
            return False
        return self.member is not None if self.whom is Whom.ONE else bool(self.count)


class StatementsModel(ViewModel):
    """Everything the statements' screen knows and does."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(StatementsState(), context.runner, parent)
        self.context = context
        self._asked = 0
        self._searches = 0
        self._job: Job | None = None
        self._today: date | None = None
        self._stale = True
        self._here = False
        context.events.changed.connect(self._changed)

    @property
    def by(self) -> str:
        """The staff id of who is logged in, '' for nobody."""
        actor = self.context.session.actor
        return actor.staff_id if actor is not None else ""

    # -- coming and going

    def enter(self, member_id: str = "") -> None:
        """Come to the screen, for everybody or for one member; the last complete month is chosen."""
        self._here = True
        self.set_state(
            may_lock=self.context.session.may(Permission.LOCK_MONTH), folder=saving.short_path(saving.papers_folder())
        )
        if member_id:
            self.set_state(whom=Whom.ONE, member=Hit(member_id, ""), hits=(), searched="", message=None)
        if self._today is None or member_id:
            self.run(lambda app: app.desk.today(), self._begin)
        elif self._stale:
            self._look()
        if not self.state.printers:
            self.run(lambda app: printer_names(), self._know_printers, lane=Lane.OFFICE)

    def leave(self) -> None:
        """Leave the screen; a run goes on."""
        self._here = False

    def _begin(self, today: date) -> None:
        self._today = today
        self._take_month(months_later(today.replace(day=1), -1))

    def _know_printers(self, names: list[str]) -> None:
        self.set_state(printers=tuple(names), printer=self.state.printer or (names[0] if names else ""))

    def _changed(self, changes: Changes, origin: str) -> None:
        if changes & (Changes.LEDGER | Changes.MEMBERS | Changes.SETTINGS):
            self._stale = True
            if self._here and origin != "statements":
                self._look()

    # -- month

    def step_month(self, months: int) -> None:
        """Go some months back or on, not beyond the present one."""
        if self._today is None:
            return
        this = self._today.replace(day=1)
        wanted = months_later(self.state.month, months)
        if months_later(this, -EARLIEST_MONTHS) <= wanted <= this:
            self._take_month(wanted)

    def relabel(self) -> None:
        """Say the month in the present language, after the window changed it."""
        state, language = self.state, self.context.language
        if self._today is not None:
            last = month_end(state.month)
            span = f"{day(state.month, language)} – {day(last, language)}"
            self.set_state(month_words=month(state.month, language), span=span)

    def _take_month(self, first: date) -> None:
        language = self.context.language
        last = month_end(first)
        today = self._today or last
        self.set_state(
            month=first,
            month_words=month(first, language),
            span=f"{day(first, language)} – {day(last, language)}",
            over=last < today,
            newest=first == today.replace(day=1),
            locked="",
            locking=False,
            message=None,
        )
        self._look()

    # -- whom

    def choose_whom(self, whom: Whom) -> None:
        """Choose for whom."""
        if whom is not self.state.whom:
            self.set_state(whom=whom, hits=(), searched="", message=None)
            self._look()

    def search(self, text: str) -> None:
        """Look for one member; the latest text wins."""
        self._searches += 1
        asked, by = self._searches, self.by
        self.set_state(searched=text, hits=self.state.hits if text.strip() else ())
        if text.strip():
            self.run(lambda app: app.guests.search(by, text, MOST_HITS), lambda hits: self._found(hits, asked))

    def _found(self, hits: Any, asked: int) -> None:
        if asked == self._searches:
            rows = tuple(
                Hit(row.id, row.name, " · ".join(part for part in (*row.card_numbers[:1], row.phone) if part))
                for row in hits.rows
            )
            self.set_state(hits=rows)

    def choose_member(self, member_id: str) -> None:
        """Take one member."""
        hit = next((one for one in self.state.hits if one.id == member_id), Hit(member_id, ""))
        self.set_state(whom=Whom.ONE, member=hit, hits=(), searched="", message=None)
        self._look()

    def drop_member(self) -> None:
        """Look for somebody else."""
        self._asked += 1
        self.set_state(member=None, hits=(), pages=(), previewed="", count=None)

    def scanned(self, code: str) -> bool:
        """Take the member of a scanned card."""
        if grammatical(fold_typed(code)) is not Kind.CARD:
            return False
        by = self.by

        def found(answer: Any) -> None:
            if answer.guest is not None:
                self.choose_member(answer.guest.member.id)

        self.run(lambda app: app.guests.by_code(by, code), found)
        return True

    # -- where to

    def choose_output(self, output: Output) -> None:
        """Choose where to."""
        self.set_state(output=output, message=None)

    def choose_paper(self, paper: str) -> None:
        """Choose the paper."""
        if paper != self.state.paper:
            self.set_state(paper=paper)
            self._look()

    def choose_printer(self, name: str) -> None:
        """Choose the printer."""
        self.set_state(printer=name)

    def folder_chosen(self) -> None:
        """Follow the folder chosen."""
        self.set_state(folder=saving.short_path(saving.papers_folder()))

    # -- preview

    def _request(self) -> StatementRequest:
        state = self.state
        if state.whom is Whom.ONE:
            return StatementRequest(state.month, (state.member.id,) if state.member else ())
        return StatementRequest(state.month, with_balance=state.whom is Whom.BALANCE)

    def _look(self) -> None:
        """Count and lay out the first statement; an answer to earlier choices is thrown away."""
        self._asked += 1
        self._stale = False
        asked, by, state = self._asked, self.by, self.state
        self.set_state(count=None)
        if state.whom is Whom.ONE and state.member is None:
            self.set_state(pages=(), previewed="")
            return
        request, paper, one = self._request(), state.paper, state.whom is Whom.ONE
        # One member is quick and must not wait behind a long run; everybody is not and must not stop a sale.
        lane = Lane.TILL if one else Lane.OFFICE

        def call(app: Any) -> tuple[Preview, Any, str]:
            name = ""
            if one:
                name = app.guests.name_of(by, request.member_ids[0]) if request.member_ids else ""
            return read_preview(app, by, request, paper), app.statements.lock_of(by, request.first), name

        self.run(call, lambda answer: self._previewed(answer, asked), lane=lane)

    def _previewed(self, answer: tuple[Preview, Any, str], asked: int) -> None:
        if asked != self._asked:
            return
        preview, lock, name = answer
        locked = ""
        if lock is not None:
            locked = translate("statements", "Locked · {hash}").format(hash=lock.head_hash[:8])
        member = self.state.member
        if member is not None and name and not member.name:
            member = replace(member, name=name)
        self.set_state(
            count=preview.count,
            pages=preview.pages,
            page=0,
            previewed=preview.name,
            locked=locked,
            member=member,
        )

    def turn_page(self, pages: int) -> None:
        """Show another page of the preview."""
        wanted = self.state.page + pages
        if 0 <= wanted < len(self.state.pages):
            self.set_state(page=wanted)

    # -- making them

    def start_run(self) -> None:
        """Make the statements as chosen."""
        state = self.state
        if not state.ready:
            return
        by = self.by
        order = Order(self._request(), state.output, saving.papers_folder(), state.paper, state.printer)
        if state.whom is Whom.ONE and state.output is not Output.PRINT:
            self.set_state(busy=True, message=None)
            self.run(lambda app: one_statement(app, by, order), self._tell_made)
            return
        self.set_state(fraction=0.0, remaining=None, message=None)
        self._job = self.start(
            lambda app, job: run_statements(app, job, by, order), self._made, self._not_made, self._progressed
        )

    def stop(self) -> None:
        """Stop the run."""
        if self._job is not None:
            self._job.cancel()

    def _progressed(self, fraction: float, remaining: float | None) -> None:
        if self.state.running:
            self.set_state(fraction=fraction, remaining=remaining)

    def _made(self, made: Made) -> None:
        self._job = None
        self.set_state(fraction=-1.0, remaining=None)
        self._tell_made(made)

    def _tell_made(self, made: Made) -> None:
        count = translate("statements", "{count} statements", made.documents).format(count=f"{made.documents:,}")
        if made.path is None:
            self.set_state(busy=False, message=success(translate("statements", "{what} printed.").format(what=count)))
            return
        words = translate("statements", "{what} saved in {name}.").format(what=count, name=made.path.name)
        if made.documents == 1:
            words = translate("statements", "Saved as {name}.").format(name=made.path.name)
        steps = (
            Step(f"show:{made.path}", translate("statements", "Open")),
            Step(f"folder:{made.path.parent}", translate("statements", "Show the folder")),
        )
        self.set_state(busy=False, message=success(words, *steps))

    def _not_made(self, error: Exception) -> None:
        self._job = None
        self.set_state(fraction=-1.0, remaining=None, message=message_of(error))

    # -- the lock

    def ask_lock(self) -> None:
        """Say what locking means before it is done."""
        self.set_state(locking=True, message=None)

    def drop_lock(self) -> None:
        """Leave the month open."""
        self.set_state(locking=False)

    def lock_month(self) -> None:
        """Lock the month for good."""
        by, first = self.by, self.state.month
        self.set_state(busy=True, locking=False)
        self.run(lambda app: app.statements.lock_month(by, first), self._locked)

    def _locked(self, lock: Any) -> None:
        words = translate("statements", "{month} is locked and prints the same for ever.")
        self.set_state(busy=False)
        self.context.events.changed.emit(Changes.AUDIT, "statements")
        self._look()
        self.set_state(message=success(words.format(month=self.state.month_words)))

    # -- steps

    def take_step(self, name: str, show: Callable[[Path], None] = saving.show_file) -> None:
        """Do what a message offers."""
        kind, _, rest = name.partition(":")
        if kind in ("show", "folder"):
            show(Path(rest))
        elif kind == "retry":
            self.set_state(message=None)
            self.start_run()

    def back(self) -> bool:
        """Go one step back; False if there is nowhere to go."""
        state = self.state
        if state.locking:
            self.drop_lock()
        elif state.message is not None:
            self.set_state(message=None)
        elif state.hits:
            self.set_state(hits=(), searched="")
        else:
            return False
        return True
