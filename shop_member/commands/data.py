"""Commands that let tables in and out: `import` and `sync`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from shop_member.app import App
from shop_member.commands.common import FILE, FOLDER, NOT_WELL, Teller, common, fail, opened
from shop_member.commands.speech import Misuse
from shop_member.domain.errors import Refusal
from shop_member.domain.ids import new_id
from shop_member.domain.imports import Action, Plan, PlannedRow
from shop_member.i18n import QT_TRANSLATE_NOOP, translate
from shop_member.services.desk import CONSOLE
from shop_member.services.import_plan import REVERSED
from shop_member.services.member_sheet import MEMBERS
from shop_member.words import sentence

_ACTIONS = {
    Action.NEW: QT_TRANSLATE_NOOP("command", "new"),
    Action.UPDATE: QT_TRANSLATE_NOOP("command", "changed"),
    Action.SKIP: QT_TRANSLATE_NOOP("command", "as before"),
    Action.CONFLICT: QT_TRANSLATE_NOOP("command", "in conflict"),
    Action.ERROR: QT_TRANSLATE_NOOP("command", "refused"),
}
SHOWN = 10
"""Rows of each kind that a preview lists."""


@click.command(name="import")
@click.argument("file", type=FILE, required=False)
@click.option("--apply", "apply_it", is_flag=True, help="Do it; without this only a preview is shown.")
@click.option("--good-rows-only", is_flag=True, help="Import what can be imported, leave the rest.")
@click.option("--errors", type=FILE, help="Write refused rows and reasons here.")
@click.option("--cents", is_flag=True, help="Money in the file is in cents (fen), not dollars (yuan).")
@click.option("--undo", default="", metavar="ID", help="Undo an import as a whole, while nothing of it is spent.")
@click.option("--list", "list_them", is_flag=True, help="List the imports so far.")
@common
def import_members(
    db: Path | None,
    as_json: bool,
    file: Path | None,
    apply_it: bool,
    good_rows_only: bool,
    errors: Path | None,
    cents: bool,
    undo: str,
    list_them: bool,
) -> None:
    """Import members and their balances from a CSV FILE, or show what that would do."""
    teller = Teller(as_json=as_json)
    if sum((file is not None, bool(undo), list_them)) != 1:
        raise Misuse(translate("command", "Name a file, or --undo, or --list: one of them."))
    with opened(db, read_only=list_them or not (apply_it or undo)) as app:
        if list_them:
            _list(teller, app)
        elif file is None:
            undone = app.imports.reverse(new_id(), CONSOLE, undo)
            counts = undone.counts
            teller.done({"undone": undo, **counts}, *_undone(counts["entries"], counts["members"]))
        else:
            _import(teller, app, file, errors, apply_it=apply_it, good_rows_only=good_rows_only, cents=cents)


def _undone(entries: int, members: int) -> tuple[str, str]:
    return (
        translate("command", "Undone: %n balances", entries),
        translate("command", "Undone: %n members", members),
    )


def _import(
    teller: Teller, app: App, file: Path, errors: Path | None, *, apply_it: bool, good_rows_only: bool, cents: bool
) -> None:
    plan = app.imports.preview(CONSOLE, file, minor_units=cents)
    if errors is not None and plan.wrong:
        app.imports.write_errors(file, errors, plan)
    facts = _plan_facts(plan)
    if not apply_it or (plan.wrong and not good_rows_only):
        teller.done({**facts, "applied": False}, *_plan_lines(plan), translate("command", "Nothing was changed."))
        raise SystemExit(NOT_WELL if plan.wrong else 0)
    done = app.imports.apply(new_id(), CONSOLE, file, good_rows_only=good_rows_only, minor_units=cents)
    batch = translate("command", "There was nothing to do.")
    if done.batch_id:
        batch = translate("command", "Done; to undo it: {command}").format(command=f"import --undo {done.batch_id}")
    teller.done({**facts, "applied": True, "batch": done.batch_id, "counts": done.counts}, *_plan_lines(plan), batch)
    if plan.wrong:
        raise SystemExit(NOT_WELL)


def _list(teller: Teller, app: App) -> None:
    batches = app.imports.batches(CONSOLE)
    facts = [{"id": one.id, "name": one.name, "at": one.recorded_at, "state": one.state} for one in batches]
    lines = [f"{one.id}  {one.recorded_at[:16]}  {_state(one.state)}  {one.name}" for one in batches]
    teller.done({"imports": facts}, *(lines or [translate("command", "There are no imports yet.")]))


def _state(state: str) -> str:
    return translate("command", "undone") if state == REVERSED else translate("command", "done")


@click.command()
@click.argument("folder", type=FOLDER, required=False)
@click.option("--back", is_flag=True, help="Show what the edited members.csv of the folder would change.")
@click.option("--apply", "apply_it", is_flag=True, help="With --back: change it, then bring the folder up to date.")
@click.option("--good-rows-only", is_flag=True, help="With --apply: change what can be changed, leave the rest.")
@click.option("--overwrite", is_flag=True, help="Write members.csv anew although it was edited.")
@common
def sync(
    db: Path | None,
    as_json: bool,
    folder: Path | None,
    back: bool,
    apply_it: bool,
    good_rows_only: bool,
    overwrite: bool,
) -> None:
    """Bring a FOLDER of CSV files up to date; by default the one of the shop's settings."""
    teller = Teller(as_json=as_json)
    if (apply_it or good_rows_only) and not back:
        raise Misuse(translate("command", "--apply and --good-rows-only belong to --back."))
    with opened(db, read_only=not apply_it) as app:
        chosen = folder or (Path(app.desk.settings().sync_folder) if app.desk.settings().sync_folder else None)
        if chosen is None:
            fail(translate("command", "No folder is set for the CSV files: name one."))
        if back:
            try:
                _import(
                    teller, app, chosen / MEMBERS, None, apply_it=apply_it, good_rows_only=good_rows_only, cents=False
                )
            finally:
                if apply_it:
                    _refresh(app, chosen)
            return
        done = app.sync.sync_folder(CONSOLE, chosen, overwrite=overwrite)
    facts = {"folder": str(chosen), "rows": done.rows, "written": done.written, "edited": done.edited}
    lines = [f"{name:28} {translate('command', '%n rows', rows)}" for name, rows in done.rows.items()]
    edited = translate("command", "{name} was edited and is left as it is: see --back, or --overwrite.")
    lines += [edited.format(name=name) for name in done.edited]
    teller.done(facts, *lines, str(chosen))
    if done.edited:
        raise SystemExit(NOT_WELL)


def _refresh(app: App, folder: Path) -> None:
    """Bring the folder up to date, but keep an edited members.csv of which a row was refused."""
    plan = app.imports.preview(CONSOLE, folder / MEMBERS)
    left = any(row.action is not Action.SKIP for row in plan.rows)
    app.sync.sync_folder(CONSOLE, folder, overwrite=not left)


def _plan_facts(plan: Plan) -> dict[str, Any]:
    return {
        "file": plan.name,
        "encoding": plan.encoding,
        "columns": plan.columns,
        "ignored": plan.ignored,
        "known_since": plan.known_since,
        **{action.value: plan.count(action) for action in Action},
        "opening": {"principal": plan.principal, "bonus": plan.bonus, "points": plan.points},
        "refused": [
            {"line": row.line, "name": row.name, "code": row.refusal.code.value, "reason": sentence(row.refusal)}
            for row in plan.wrong
            if row.refusal is not None
        ],
    }


def _plan_lines(plan: Plan) -> Iterator[str]:
    counts = ", ".join(f"{translate('command', _ACTIONS[one])} {plan.count(one)}" for one in Action)
    yield f"{plan.name} ({plan.encoding}): {counts}"
    if plan.known_since:
        yield "  " + translate("command", "This file was imported on {day}.").format(day=plan.known_since)
    if plan.ignored:
        yield "  " + translate("command", "Left out: {columns}").format(columns=", ".join(plan.ignored))
    if any(text.strip("0.") for text in (plan.principal, plan.bonus, plan.points)):
        text = translate("command", "Brought along: principal {principal}, bonus {bonus}, points {points}")
        yield "  " + text.format(principal=plan.principal, bonus=plan.bonus, points=plan.points)
    for action in Action:
        rows = [row for row in plan.rows if row.action is action]
        if action is not Action.SKIP:
            word = translate("command", _ACTIONS[action])
            yield from (f"  {row.line:>6}  {word}  {row.name}{_why(row, row.refusal)}" for row in rows[:SHOWN])
            if len(rows) > SHOWN:
                more = translate("command", "and %n more", len(rows) - SHOWN)
                yield f"  {'':>6}  {word}  {more}"


def _why(row: PlannedRow, refusal: Refusal | None) -> str:
    if refusal is not None:
        return f": {sentence(refusal)}"
    changes = (f"{change.column} {change.before or '–'} → {change.after or '–'}" for change in row.changes)
    return "".join(f"; {change}" for change in changes)
