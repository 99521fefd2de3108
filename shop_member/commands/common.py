"""What every command stands on: how it speaks, how it fails, how it opens a shop."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import click

from shop_member import __version__, paths
from shop_member.app import DATABASE, App, open_shop
from shop_member.commands.speech import choose, choose_for, misunderstood
from shop_member.domain.errors import Fault, Faulted, Refusal
from shop_member.files import fault_of
from shop_member.i18n import LANGUAGES, translate
from shop_member.words import sentence

# Whether a path can be read is found by reading it: then there is a sentence of our own.
FILE = click.Path(path_type=Path, dir_okay=False, readable=False)
FOLDER = click.Path(path_type=Path, file_okay=False, readable=False)
BAD_INPUT = 2
NOT_WELL = 1
_SQLITE = b"SQLite format 3\0"


class Teller:
    """Says what happened: lines for people, one JSON object for machines."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self._next = 2.0

    def done(self, facts: dict[str, Any], *lines: str) -> None:
        """Say the result."""
        if self.as_json:
            click.echo(json.dumps(facts, ensure_ascii=False, default=str))
        else:
            for line in lines:
                click.echo(line)

    def begin(self, line: str) -> None:
        """Say on stderr what a job of a minute does, and from then on in steps how far it is, to whoever reads it."""
        if not self.as_json:
            click.echo(line, err=True)
            self._next = 0.0

    def progress(self, fraction: float, what: str) -> None:
        """Show how far a long job is: on a terminal in place; elsewhere a line for each tenth, once `begin` was called."""
        if self.as_json:
            return
        if sys.stderr.isatty():
            click.echo(f"\r{fraction:4.0%} {what:24.24}", err=True, nl=fraction >= 1)
        elif fraction >= self._next:
            click.echo(f"{fraction:4.0%} {what}", err=True)
            self._next = 2.0 if fraction >= 1 else min(fraction + 0.1, 1.0)

    def stages(self, what: str) -> Callable[..., None]:
        """Return a report of `done` out of `total`, as the printing modules give it."""

        def on_progress(done: int, total: int, *_: Any) -> None:
            self.progress(done / total if total else 1.0, what)

        return on_progress


def fail(text: str, code: int = BAD_INPUT) -> NoReturn:
    """Say one sentence on stderr and leave."""
    click.echo(text, err=True)
    raise SystemExit(code)


class Commands(click.Group):
    """Turns what is not understood, refusals and faults into one sentence and exit code 2."""

    def make_context(self, *args: Any, **more: Any) -> click.Context:
        choose(None)
        try:
            return super().make_context(*args, **more)
        except click.UsageError as error:
            fail(misunderstood(error))

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except click.exceptions.NoArgsIsHelpError:
            raise  # a group without a command shows what there is
        except click.UsageError as error:
            fail(misunderstood(error))
        except (Refusal, Fault) as error:
            fail(sentence(error))
        except BrokenPipeError:
            raise
        except OSError as error:
            fail(sentence(fault_of(error, Path(error.filename or "."))))


@click.group(cls=Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="shop-member")
def cli() -> None:
    """Membership-card till for small shops: without a command, the window opens on your own shop."""


def _speak(_context: click.Context, _parameter: click.Parameter, language: str | None) -> None:
    choose(language)


def common(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--db`, `--json` and `--language`, which every command has."""
    function = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")(function)
    function = click.option(
        "--language",
        type=click.Choice(LANGUAGES),
        default=None,
        is_eager=True,
        expose_value=False,
        callback=_speak,
        help="Speak this language; by default that of LANG, else the shop's.",
    )(function)
    return click.option(
        "--db",
        type=FILE,
        default=None,
        help="The shop's file; by default the user's own shop.",
    )(function)


def database(db: Path | None) -> Path:
    """Return the shop's file that a command works on."""
    return db or paths.user_shop() / DATABASE


@contextmanager
def opened(db: Path | None, *, read_only: bool = False) -> Iterator[App]:
    """Open a shop for one command; whoever may read file and keys on this machine acts for the owner.

    Raises: as `open_shop`, and Fault STORE_FOREIGN for a file that is no shop at all.
    """
    path = database(db)
    try:
        app = open_shop(path, read_only=read_only, console=True)
    except Fault as fault:
        if fault.code is Faulted.KEYS_MISSING:
            _check_kind(path)
        raise
    try:
        if not app.setup.is_set_up():
            fail(translate("command", "This shop is not set up yet: open the window once."))
        choose_for(app.desk.settings().language)
        try:
            yield app
        except OSError as error:
            if error.filename is not None or isinstance(error, BrokenPipeError):
                raise
            raise fault_of(error, path.parent) from error
    finally:
        app.close()


def _check_kind(path: Path) -> None:
    """What is no shop has no keys either, and saying that it lacks them would lead nowhere."""
    try:
        with path.open("rb") as file:
            start = file.read(len(_SQLITE))
    except OSError as error:
        raise Fault(Faulted.FILE_UNREADABLE, path=str(path)) from error
    if start != _SQLITE:
        raise Fault(Faulted.STORE_FOREIGN, path=str(path))
