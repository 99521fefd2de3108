"""The command line (O6): thin over the services; `--json` for machines, exit code 0 only when all went well, 2 for bad input."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NoReturn

import click

from shop_member import __version__, paths
from shop_member.app import App, open_shop
from shop_member.demo.build import DemoOptions
from shop_member.demo.results import DemoReport, make_demo
from shop_member.domain.errors import Fault, Refusal
from shop_member.i18n import LANGUAGES, use_language
from shop_member.printing.cards import write_card_sheet
from shop_member.printing.output import whole_file
from shop_member.printing.statements import write_statement_files, write_statements
from shop_member.services.desk import CONSOLE
from shop_member.services.statements import StatementRequest
from shop_member.words import sentence

BAD_INPUT = 2
NOT_WELL = 1


class Teller:
    """Says what happened: lines for people, one JSON object for machines."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def done(self, facts: dict[str, Any], *lines: str) -> None:
        """Say the result."""
        if self.as_json:
            click.echo(json.dumps(facts, ensure_ascii=False, default=str))
        else:
            for line in lines:
                click.echo(line)

    def progress(self, fraction: float, what: str) -> None:
        """Show how far a long job is, on a terminal only."""
        if not self.as_json and sys.stderr.isatty():
            click.echo(f"\r{fraction:4.0%} {what:24.24}", err=True, nl=fraction >= 1)


def fail(text: str, code: int = BAD_INPUT) -> NoReturn:
    """Say one sentence on stderr and leave."""
    click.echo(text, err=True)
    raise SystemExit(code)


class Commands(click.Group):
    """Turns refusals and faults into one sentence and exit code 2."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (Refusal, Fault) as error:
            fail(sentence(error))


def common(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--db` and `--json`, which every command has."""
    function = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")(function)
    return click.option(
        "--db",
        type=click.Path(path_type=Path, dir_okay=False),
        default=None,
        help="The shop's file; by default the user's own shop.",
    )(function)


@contextmanager
def opened(db: Path | None, *, read_only: bool = False) -> Iterator[App]:
    """Open a shop for one command; whoever may read file and keys on this machine acts for the owner."""
    app = open_shop(db or paths.user_shop() / "shop.db", read_only=read_only, console=True)
    try:
        use_language(app.desk.settings().language)
        yield app
    finally:
        app.close()


@click.group(cls=Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="shop-member")
def cli() -> None:
    """Membership-card till for small shops: without a command, the window opens on your own shop."""


@cli.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path("demo-shop"))
@click.option("--no-window", is_flag=True, help="Do not open the window afterwards.")
@click.option("--members", type=click.IntRange(1, 20_000), default=600, show_default=True)
@click.option("--months", type=click.IntRange(1, 60), default=14, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--language", type=click.Choice(LANGUAGES), default="zh_TW", show_default=True)
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), default=None, help="Last day plus one; by default today.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def demo(
    folder: Path,
    no_window: bool,
    members: int,
    months: int,
    seed: int,
    language: str,
    until: datetime | None,
    as_json: bool,
) -> Path | None:
    """Build a believable restaurant in FOLDER, do the whole main job on it, then open the window."""
    teller = Teller(as_json=as_json)
    day = until.date() if until else datetime.now(UTC).date()
    use_language(language)
    began = datetime.now(UTC)
    report = make_demo(folder, DemoOptions(members, months, seed, language, day), teller.progress)
    seconds = (datetime.now(UTC) - began).total_seconds()
    teller.done({**report.plain(), "total_seconds": round(seconds, 1)}, *_told(report, seconds))
    if report.problems:
        raise SystemExit(NOT_WELL)
    return None if no_window else folder / "shop.db"


def _told(report: DemoReport, seconds: float) -> Iterator[str]:
    yield f"{report.folder}: {report.members} members, {report.entries} entries"
    yield f"  shop.db          principal {report.liabilities['principal']}, bonus {report.liabilities['bonus']}, points {report.liabilities['points']}"
    yield f"  cards.pdf        {report.cards} cards"
    for receipt in report.receipts:
        yield f"  {receipt}"
    yield f"  statements       {report.statements} members, {report.statement_pages} pages"
    yield f"  csv              {', '.join(f'{name} {rows}' for name, rows in report.csv.items())}"
    yield f"  verify           {'all in order' if not report.problems else '; '.join(report.problems)}"
    yield f"  PINs             {', '.join(f'{role} {pin}' for role, pin in report.pins.items())}"
    yield f"{seconds:.1f} s: " + ", ".join(f"{name} {time:.1f}" for name, time in report.seconds.items())


@cli.command()
@common
def verify(db: Path | None, as_json: bool) -> None:
    """Check every invariant of a shop's file; exit code 1 if anything is wrong."""
    with opened(db, read_only=True) as app:
        report = app.verify()
    facts = {"entries": report.entries, "problems": [str(problem) for problem in report.problems]}
    Teller(as_json=as_json).done(facts, f"{report.entries} entries", *(facts["problems"] or ["all in order"]))
    if report.problems:
        raise SystemExit(NOT_WELL)


@cli.command()
@click.option("--month", required=True, help="The month, as 2026-10.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="A PDF file, or a folder for one file each.")
@click.option("--member", "members", multiple=True, help="A card number; may be given several times. Default: all.")
@click.option("--with-balance", is_flag=True, help="Also members without movement who have a balance.")
@click.option("--paper", type=click.Choice(["A4", "A5"]), default="A4", show_default=True)
@common
def statements(
    db: Path | None, as_json: bool, month: str, out: Path, members: tuple[str, ...], with_balance: bool, paper: str
) -> None:
    """Write monthly member statements as PDF."""
    teller = Teller(as_json=as_json)
    with opened(db, read_only=True) as app:
        ids = tuple(app.guests.by_number(number).member.id for number in members) or None
        request = StatementRequest(_month(month), ids, with_balance)
        total = app.statements.count(CONSOLE, request)
        documents = app.statements.documents(CONSOLE, request)
        if out.suffix.lower() == ".pdf":
            written = write_statements(documents, out, paper, _stages(teller, "statements"), total=total)
        else:
            out.mkdir(parents=True, exist_ok=True)
            written = write_statement_files(documents, out, paper, _stages(teller, "statements"), total=total)
    facts = {"statements": written.documents, "pages": written.pages, "out": str(out)}
    teller.done(facts, f"{written.documents} statements, {written.pages} pages: {out}")


@cli.command()
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The PDF file.")
@click.option("--member", "members", multiple=True, help="A card number; may be given several times. Default: all.")
@click.option("--paper", type=click.Choice(["A4", "Letter"]), default="A4", show_default=True)
@click.option("--design", type=click.Choice(["colour", "light", "plain"]), default=None)
@common
def cards(db: Path | None, as_json: bool, out: Path, members: tuple[str, ...], paper: str, design: str | None) -> None:
    """Write member cards on sheets to cut, fronts and backs."""
    teller = Teller(as_json=as_json)
    with opened(db) as app:
        documents = app.cards.documents(CONSOLE, numbers=members or None)
        chosen = design or app.desk.settings().card_design
        written = write_card_sheet(documents, out, paper, chosen, on_progress=_stages(teller, "cards"))
    teller.done({"cards": written.documents, "pages": written.pages, "out": str(out)}, f"{written.documents} cards: {out}")


@cli.command(name="export")
@click.option("--member", required=True, help="A card number.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The JSON file.")
@common
def export_member(db: Path | None, as_json: bool, member: str, out: Path) -> None:
    """Write everything the shop knows of one member into a file (M5)."""
    with opened(db) as app:
        found = app.guests.by_number(member)
        facts = app.enrolment.export_member(CONSOLE, found.member.id)
        with whole_file(out) as file:
            file.write(json.dumps(facts, ensure_ascii=False, indent=2, default=str).encode())
    Teller(as_json=as_json).done({"out": str(out)}, str(out))


def _month(text: str) -> date:
    try:
        return datetime.strptime(text, "%Y-%m").date()
    except ValueError:
        fail(f"{text!r} is not a month: write it as 2026-10.")


def _stages(teller: Teller, what: str) -> Any:
    def on_progress(done: int, total: int, *_: Any) -> None:
        teller.progress(done / total if total else 1.0, what)

    return on_progress
