"""Commands that keep the shop safe: `verify`, `backup`, `restore`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from shop_member.app import App, restore_shop
from shop_member.commands.common import FILE, NOT_WELL, Teller, common, database, fail, opened
from shop_member.commands.flaws import code_of, told
from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.i18n import translate
from shop_member.keys import recovery_code
from shop_member.services.desk import CONSOLE

PASSPHRASE = "SHOP_MEMBER_PASSPHRASE"
"""Environment variable that holds the passphrase or recovery code."""


@click.command()
@common
def verify(db: Path | None, as_json: bool) -> None:
    """Check every invariant of a shop's file; exit code 1 if anything is wrong."""
    with opened(db, read_only=True) as app:
        report = app.verify()
    facts = {
        "entries": report.entries,
        "sound": report.sound,
        "count": report.count,
        "problems": [code_of(problem) for problem in report.problems],
    }
    found = [told(problem) for problem in report.problems] or [translate("command", "All in order")]
    Teller(as_json=as_json).done(facts, translate("command", "%n entries", report.entries), *found)
    if not report.sound:
        raise SystemExit(NOT_WELL)


def secret_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add where a passphrase comes from; never the command line itself, which everybody on the machine can read."""
    function = click.option(
        "--passphrase-file",
        type=FILE,
        help="A file whose first line is the passphrase or recovery code.",
    )(function)
    return click.option(
        "--ask", is_flag=True, help=f"Ask for the passphrase. Otherwise {PASSPHRASE} is used if it is set."
    )(function)


def _secret(ask: bool, file: Path | None, *, confirm: bool) -> str:
    if ask:
        return str(
            click.prompt(translate("command", "Passphrase"), hide_input=True, confirmation_prompt=confirm, err=True)
        )
    if file is not None:
        try:
            lines = file.read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise Fault(Faulted.FILE_UNREADABLE, path=str(file)) from error
        if not lines or not lines[0].strip():
            text = translate("command", "{file} is empty: its first line has to be the passphrase.")
            fail(text.format(file=file))
        return lines[0].strip()
    return os.environ.get(PASSPHRASE, "")


@click.command()
@click.option("--out", type=FILE, help="The file; by default in the shop's folder.")
@click.option("--encrypt", is_flag=True, help="Encrypt the shop's data too; the keys always are.")
@click.option(
    "--recovery-code", "with_code", is_flag=True, help="Make a recovery code for this backup and show it once."
)
@secret_options
@common
def backup(
    db: Path | None,
    as_json: bool,
    out: Path | None,
    encrypt: bool,
    with_code: bool,
    ask: bool,
    passphrase_file: Path | None,
) -> None:
    """Write a backup into one file, read it back and check it; also while the window is open."""
    passphrase = _secret(ask, passphrase_file, confirm=True)
    code = recovery_code() if with_code else ""
    with _opened_anyhow(db) as app:
        made = app.backups.backup(CONSOLE, out, passphrase=passphrase, code=code, encrypted=encrypt)
    facts = {
        "out": str(made.path),
        "keys_inside": made.with_keys,
        **asdict(made.facts),
        "counts": dict(made.facts.counts),
    }
    facts |= {"recovery_code": code} if code else {}
    counts = dict(made.facts.counts)
    lines = [f"{made.path}: {_counted(counts)}", translate("command", "Read back and checked")]
    if code:
        lines.append(translate("command", "Recovery code, shown only now: {code}").format(code=code))
    Teller(as_json=as_json).done(facts, *lines)
    if not made.with_keys:
        text = translate(
            "command", "The keys are not inside: with a passphrase it can be restored on another computer too."
        )
        click.echo(text, err=True)
    if not made.facts.sound:
        text = translate("command", "The shop's file contradicts itself: see what verify says, and keep older backups.")
        fail(text, NOT_WELL)


def _counted(counts: dict[str, int]) -> str:
    entries = translate("command", "%n entries", counts["entry"])
    return f"{entries}, {translate('command', '%n members', counts['member'])}"


@contextmanager
def _opened_anyhow(db: Path | None) -> Iterator[App]:
    """A window that has the shop open is no reason not to back it up."""
    with ExitStack() as stack:
        try:
            app = stack.enter_context(opened(db))
        except Fault as fault:
            if fault.code is not Faulted.STORE_OPEN_ELSEWHERE:
                raise
            app = stack.enter_context(opened(db, read_only=True))
        yield app


@click.command()
@click.argument("file", type=FILE)
@click.option("--keys-in-file", is_flag=True, help="Keep the keys in a file beside the shop, not in the keyring.")
@secret_options
@common
def restore(
    db: Path | None, as_json: bool, file: Path, keys_in_file: bool, ask: bool, passphrase_file: Path | None
) -> None:
    """Put the shop inside a backup FILE in place; the present one is moved aside, never deleted."""
    path = database(db)
    if not file.is_file():
        raise Fault(Faulted.FILE_UNREADABLE, path=str(file))
    password = _secret(ask, passphrase_file, confirm=False)
    try:
        done = restore_shop(file, path, password, keys_in_file=keys_in_file)
    except Refusal as refusal:
        if refusal.code is not Refused.KEYS_PASSPHRASE_MISSING or not sys.stdin.isatty():
            raise
        done = restore_shop(file, path, _secret(True, None, confirm=False), keys_in_file=keys_in_file)
    counts = dict(done.facts.counts)
    facts = {"db": str(done.path), "aside": done.aside, "made_at": done.facts.made_at, "counts": counts}
    lines = [f"{done.path}: {_counted(counts)}"]
    lines.append(translate("command", "As of {moment}").format(moment=done.facts.made_at))
    if done.aside:
        lines.append(translate("command", "The shop before is in {folder}").format(folder=done.aside))
    Teller(as_json=as_json).done(facts, *lines)
    if not done.facts.sound:
        fail(
            translate("command", "The shop contradicted itself when it was backed up: see what verify says."), NOT_WELL
        )
