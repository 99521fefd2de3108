"""Commands that make paper and files: the demo shop, statements, cards, all about one member."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import click

from shop_member.app import App, open_shop
from shop_member.commands.common import FILE, FOLDER, NOT_WELL, Teller, common, fail, opened
from shop_member.commands.speech import Misuse, choose, choose_for
from shop_member.demo.build import DemoOptions
from shop_member.demo.results import DemoReport, make_demo
from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.domain.routing import Way
from shop_member.domain.shop import ShopSettings
from shop_member.files import whole_file
from shop_member.i18n import LANGUAGES, translate, use_language
from shop_member.printing.cards import write_card_sheet
from shop_member.printing.statements import write_statement_files, write_statements
from shop_member.services.desk import CONSOLE
from shop_member.services.guests import FoundKind
from shop_member.services.statements import StatementRequest

LEDGER = "ledger/"
"""The folder of the CSV files that hold the ledger, one for each month."""
_MONTH = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])", re.ASCII)


@click.command()
@click.argument("folder", type=FOLDER, default=Path("demo-shop"))
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
    _speak(language)
    if not no_window and (there := _demo_in(folder / "shop.db")) is not None:
        _speak(language if _typed("language") else there.language)
        click.echo(_already(folder), err=True)
        return folder / "shop.db"
    if (folder / "shop.db").exists():
        raise Fault(Faulted.FILE_EXISTS, path=str(folder / "shop.db"))
    day = until.date() if until else datetime.now(UTC).date()
    text = translate("command", "A demo shop is made in {folder}: {members}, {months}. This takes a minute.")
    size = {"members": translate("command", "%n members", members), "months": translate("command", "%n months", months)}
    teller.begin(text.format(folder=folder, **size))
    use_language(language)  # of what the shop itself writes down
    began = datetime.now(UTC)
    report = make_demo(folder, DemoOptions(members, months, seed, language, day), teller.progress)
    _speak(language)
    seconds = (datetime.now(UTC) - began).total_seconds()
    teller.done({**report.plain(), "total_seconds": round(seconds, 1)}, *_told(report, seconds))
    if report.problems:
        raise SystemExit(NOT_WELL)
    return None if no_window else folder / "shop.db"


def _typed(name: str) -> bool:
    return click.get_current_context().get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE


def _speak(language: str) -> None:
    """The language that was typed for the shop is spoken too; the one it has otherwise is like any shop's own."""
    if _typed("language"):
        choose(language)
    else:
        choose_for(language)


def _already(folder: Path) -> str:
    """Say that the shop is there, and that what was asked for a new one is not done to it."""
    for_new = [name for name in ("members", "months", "seed", "language", "until") if _typed(name)]
    text = translate("command", "{folder} is a demo shop already: it opens as it was left.")
    if for_new:
        text = translate(
            "command", "{folder} is a demo shop already and opens as it was left: {options} is for a new folder."
        )
    return text.format(folder=folder, options=", ".join(f"--{name}" for name in for_new))


def _demo_in(path: Path) -> ShopSettings | None:
    """Return the settings of a demo shop that lies there, so that trying it a second time simply opens it, else None."""
    if not path.exists():
        return None
    try:
        app = open_shop(path, read_only=True, keys_in_file=True)
    except Fault:
        return None
    try:
        return app.desk.settings() if app.desk.settings().is_demo else None
    finally:
        app.close()


def _told(report: DemoReport, seconds: float) -> Iterator[str]:
    members = translate("command", "%n members", report.members)
    yield f"{report.folder}: {members}, {translate('command', '%n entries', report.entries)}"
    owed = translate("command", "Owed to guests: principal {principal}, bonus {bonus}, points {points}")
    yield "  " + owed.format(**report.liabilities)
    yield f"  cards.pdf: {translate('command', '%n cards', report.cards)}"
    yield "  " + translate("command", "Receipts: {files}").format(files=", ".join(report.receipts))
    yield f"  {_statements_written(report.statements, report.statement_pages)}"
    ledger = sum(rows for name, rows in report.csv.items() if name.startswith(LEDGER))
    tables = [f"{name} {rows}" for name, rows in report.csv.items() if not name.startswith(LEDGER)]
    yield f"  csv: {', '.join([*tables, f'{LEDGER} {ledger}'])}"
    yield f"  {'; '.join(report.problems) or translate('command', 'All in order')}"
    pins = ", ".join(f"{_role(role)} {pin}" for role, pin in report.pins.items())
    yield "  " + translate("command", "PINs to log in with: {pins}").format(pins=pins)
    yield "  " + translate("command", "Made in {seconds} seconds").format(seconds=f"{seconds:.1f}")


def _role(role: str) -> str:
    names = {
        "owner": translate("command", "owner"),
        "manager": translate("command", "manager"),
        "cashier": translate("command", "cashier"),
    }
    return names[role]


def _statements_written(count: int, pages: int) -> str:
    return f"{translate('command', '%n statements', count)}, {translate('command', '%n pages', pages)}"


@click.command()
@click.option("--month", required=True, help="The month, as 2026-10.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, readable=False),
    required=True,
    help="A PDF file, or a folder for one file each.",
)
@click.option("--member", "members", multiple=True, help="A card number; may be given several times. Default: all.")
@click.option("--with-balance", is_flag=True, help="Also members without movement who have a balance.")
@click.option("--paper", type=click.Choice(["A4", "A5"]), default="A4", show_default=True)
@common
def statements(
    db: Path | None, as_json: bool, month: str, out: Path, members: tuple[str, ...], with_balance: bool, paper: str
) -> None:
    """Write monthly member statements as PDF."""
    teller, first = Teller(as_json=as_json), _month(month)
    with opened(db, read_only=True) as app:
        ids = tuple(_member_of(app, number) for number in members) or None
        request = StatementRequest(first, ids, with_balance)
        total = app.statements.count(CONSOLE, request)
        documents, what = app.statements.documents(CONSOLE, request), translate("command", "Statements")
        if out.suffix.lower() == ".pdf":
            written = write_statements(documents, out, paper, teller.stages(what), total=total)
        else:
            out.mkdir(parents=True, exist_ok=True)
            written = write_statement_files(documents, out, paper, teller.stages(what), total=total)
    facts = {"statements": written.documents, "pages": written.pages, "out": str(out)}
    teller.done(facts, f"{_statements_written(written.documents, written.pages)}: {out}")


@click.command()
@click.option("--out", type=FILE, required=True, help="The PDF file.")
@click.option("--member", "members", multiple=True, help="A card number; may be given several times. Default: all.")
@click.option("--paper", type=click.Choice(["A4", "Letter"]), default="A4", show_default=True)
@click.option("--new", is_flag=True, help="Only cards whose present code was never printed.")
@click.option("--design", type=click.Choice(["colour", "night", "light", "plain"]), default=None)
@common
def cards(
    db: Path | None, as_json: bool, out: Path, members: tuple[str, ...], paper: str, design: str | None, new: bool
) -> None:
    """Write member cards on sheets to cut, fronts and backs."""
    teller = Teller(as_json=as_json)
    with opened(db) as app:
        found = [_card_of(app, number) for number in members] if members else _all_cards(app, new)
        if not found:
            fail(translate("command", "There are no cards to print."), NOT_WELL)
        documents = app.cards.documents(CONSOLE, found)
        chosen = design or app.desk.settings().card_design
        written = write_card_sheet(
            documents, out, paper, chosen, on_progress=teller.stages(translate("command", "Cards"))
        )
    facts = {"cards": written.documents, "pages": written.pages, "out": str(out)}
    teller.done(facts, f"{translate('command', '%n cards', written.documents)}: {out}")


@click.command(name="export")
@click.option("--member", required=True, help="A card number.")
@click.option("--out", type=FILE, required=True, help="The JSON file.")
@common
def export_member(db: Path | None, as_json: bool, member: str, out: Path) -> None:
    """Write everything the shop knows of one member into a file (M5)."""
    with opened(db) as app:
        facts = app.enrolment.export_member(CONSOLE, _member_of(app, member))
        with whole_file(out) as file:
            file.write(json.dumps(facts, ensure_ascii=False, indent=2, default=str).encode())
    Teller(as_json=as_json).done({"out": str(out)}, str(out))


def _month(text: str) -> date:
    found = _MONTH.fullmatch(text)
    if found is None:
        raise Misuse(translate("command", "“{text}” is not a month: write it as 2026-10.").format(text=text))
    return date(int(found[1]), int(found[2]), 1)


def _member_of(app: App, number: str) -> str:
    """Return the member of a card number, also of a card that may no longer be used."""
    try:
        found = app.guests.by_code(CONSOLE, number, Way.TYPED)
    except Refusal as refusal:
        if refusal.fields.get("member_id"):
            return str(refusal.fields["member_id"])
        raise
    if found.guest is None:
        raise Refusal(Refused.CARD_UNKNOWN)
    return found.guest.member.id


def _card_of(app: App, number: str) -> str:
    found = app.guests.by_code(CONSOLE, number, Way.TYPED)
    if found.kind not in (FoundKind.GUEST, FoundKind.BLANK_CARD) or found.card is None:
        raise Refusal(Refused.CARD_UNKNOWN)
    return found.card.id


def _all_cards(app: App, new: bool) -> list[str]:
    """Every usable card of a member by number, or only those never printed."""
    if new:
        return [row.id for row in app.cards.unprinted(CONSOLE)]
    return [card.id for card in app.cards.usable(CONSOLE)]
