"""What the open window does by itself: jobs at start and at the day's turn, tables and backup after the day is closed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from shop_member.domain.changes import Changes
from shop_member.domain.clock import business_date
from shop_member.domain.permissions import Permission
from shop_member.domain.shop import ShopSettings
from shop_member.i18n import translate
from ui.messages import RETRY, Kind, Message, Step, message_of, success
from ui.screen import Context
from ui.tasks import Lane

if TYPE_CHECKING:
    from shop_member.services.jobs import JobReport
    from ui.main_window import MainWindow

NAME = "program"
"""The origin of changes that nobody at the window made."""
_MINUTE_MS = 60_000
_QUIET_MS = 30_000
_CONFIRM = "confirm_clock"
_TABLES = Changes.LEDGER | Changes.MEMBERS | Changes.CARDS | Changes.ITEMS | Changes.SHIFT


class Housekeeping(QObject):
    """Runs the shop's jobs, keeps the CSV folder and the backups, and follows changed settings and rules.

    Failures never stop a sale: they stand in the bar until they are settled. `follow` gets the settings when they change.
    """

    def __init__(
        self, main: MainWindow, context: Context, settings: ShopSettings, follow: Any, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._main, self._context, self._settings, self._follow = main, context, settings, follow
        self._day: date | None = None
        self._shift_open = False
        self._clock_suspect = False
        self._failed: dict[str, Exception] = {}
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._look_at_the_day)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(lambda: self._sync("each_change"))
        context.events.changed.connect(self._changed)
        context.session.changed.connect(self._person_changed)

    def start(self) -> None:
        """Begin: the jobs at once, then at each turn of the business day."""
        self._day = self._today()
        self._minute.start()
        self.run_jobs()
        self._run(lambda app: app.shifts.current() is not None, self._know_shift)

    # -- the day

    def run_jobs(self) -> None:
        """Let value expire and levels end; whoever looks at something that changed reads it again."""
        self._run(lambda app: app.jobs.run(), self._jobs_done, lambda error: self._failure("jobs", error))

    def _today(self) -> date:
        return business_date(self._context.clock.now(), self._settings.time_zone, self._settings.day_end)

    def _look_at_the_day(self) -> None:
        today = self._today()
        if today != self._day:
            self._day = today
            self.run_jobs()
            # The till prices by the day it knows.
            self._context.events.changed.emit(Changes.SHIFT, NAME)

    def _jobs_done(self, report: JobReport) -> None:
        self._settled("jobs")
        if report.changes:
            self._context.events.changed.emit(report.changes, NAME)
        was, self._clock_suspect = self._clock_suspect, report.waits_for_clock
        words = translate("clock", "Check the date") if report.waits_for_clock else ""
        self._main.set_status("clock", words, "warning", "calendar", self._explain_clock)
        if report.waits_for_clock and not was:
            self._explain_clock()

    # -- the clock

    def _explain_clock(self) -> None:
        """Say that the clock jumped; the owner may confirm the date."""
        now = self._context.clock.now().astimezone(self._settings.time_zone)
        words = translate(
            "clock",
            "This computer says it is {date}, {time}, which does not follow the last booking. Selling goes on; nothing "
            "expires until the owner has confirmed the date.",
        ).format(date=f"{now:%Y-%m-%d}", time=f"{now:%H:%M}")
        steps: tuple[Step, ...] = ()
        if self._context.session.may(Permission.CONFIRM_CLOCK):
            steps = (Step(_CONFIRM, translate("clock", "The date is right")),)
        self._main.notices.say(Message(words, Kind.REFUSAL, steps), lambda step: self._confirm_clock())

    def _confirm_clock(self) -> None:
        actor = self._context.session.actor
        if actor is None:
            return
        by = actor.staff_id
        self._run(lambda app: app.jobs.confirm_clock(by), self._clock_confirmed, self._say)

    def _clock_confirmed(self, changes: Changes) -> None:
        self._context.events.changed.emit(changes, NAME)
        self.run_jobs()

    def _person_changed(self) -> None:
        if self._clock_suspect and self._context.session.may(Permission.CONFIRM_CLOCK):
            self._explain_clock()

    # -- what others changed

    def _changed(self, changes: Changes, origin: str) -> None:
        if self._day is None:
            return  # nothing was set up yet
        if changes & (Changes.SETTINGS | Changes.RULES):
            self._context.runner.run(lambda app: app.desk.forget(), lane=Lane.OFFICE, owner=self)
            self._run(_settings_again, self._adopt)
        if changes & Changes.SHIFT and origin != NAME:
            self._run(lambda app: app.shifts.current() is not None, self._know_shift)
        if changes & _TABLES and self._settings.sync_when == "each_change" and self._settings.sync_folder:
            self._quiet.start()

    def _adopt(self, settings: ShopSettings) -> None:
        if settings != self._settings:
            self._settings = settings
            self._follow(settings)
            self._look_at_the_day()

    def _know_shift(self, is_open: bool) -> None:
        was, self._shift_open = self._shift_open, is_open
        if was and not is_open:
            self.close_day()

    # -- after the day

    def close_day(self) -> None:
        """Bring the CSV folder up to date and make a backup; neither delays whoever sells meanwhile."""
        self._quiet.stop()
        self._sync("day_close")
        self._backup()

    def _sync(self, moment: str) -> None:
        def done(synced: Any) -> None:
            self._settled("sync")
            if synced is not None and synced.edited:
                names = ", ".join(synced.edited)
                words = translate("sync", "{names} was edited and left as it is: settle it under Data.")
                self._main.notices.say(Message(words.format(names=names), Kind.REFUSAL))

        self._run(lambda app: app.sync.after(moment), done, lambda error: self._failure("sync", error), Lane.OFFICE)

    def _backup(self) -> None:
        def done(answer: Any) -> None:
            made, unrecorded = answer
            self._settled("backup")
            self._main.notices.say(success(translate("backup", "The day is closed and backed up.")))
            if unrecorded:  # the office only reads: the till puts it on record
                self._run(lambda app: app.backups.record_automatic(made, "day_close"), self._recorded)

        self._run(
            lambda app: (app.backups.automatic("day_close"), app.backups.read_only),
            done,
            lambda error: self._failure("backup", error),
            Lane.OFFICE,
        )

    def _recorded(self, changes: Changes) -> None:
        self._context.events.changed.emit(changes, NAME)

    # -- failures

    def _failure(self, name: str, error: Exception) -> None:
        self._failed[name] = error
        words = {
            "jobs": translate("program", "Expiry waits"),
            "sync": translate("program", "Tables not synced"),
            "backup": translate("program", "No backup made"),
        }[name]
        self._main.set_status(name, words, "negative", "triangle-alert", lambda: self._explain(name))

    def _settled(self, name: str) -> None:
        if self._failed.pop(name, None) is not None:
            self._main.set_status(name, "")

    def _explain(self, name: str) -> None:
        error = self._failed.get(name)
        if error is not None:
            again = Step(RETRY, translate("program", "Try again"))
            self._main.notices.say(message_of(error, again), lambda step: self._again(name))

    def _again(self, name: str) -> None:
        {"jobs": self.run_jobs, "sync": lambda: self._sync("day_close"), "backup": self._backup}[name]()

    def _say(self, error: Exception) -> None:
        self._main.notices.say(message_of(error))

    def _run(self, call: Any, done: Any, failed: Any = None, lane: Lane = Lane.TILL) -> None:
        self._context.runner.run(call, done, failed or self._say, lane=lane, owner=self)


def _settings_again(app: Any) -> ShopSettings:
    app.desk.forget()
    settings: ShopSettings = app.desk.settings()
    return settings
