"""Reading a table of members against the shop's file: who is new, what changes, what can't be, and why (X1-X3)."""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from shop_member.domain.amounts import POINTS, Amount, Asset, parse
from shop_member.domain.cells import CameBack, came_back, check_text, days, read_day, unguard
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.exchange import Sheet
from shop_member.domain.imports import Action, Change, Opening, Plan, PlannedRow
from shop_member.domain.members import (
    Member,
    MemberKind,
    MemberState,
    duplicate,
    email_key,
    phone_key,
    require_active,
    tidy,
)
from shop_member.domain.ports import Work
from shop_member.domain.progress import Told, untold, watched
from shop_member.services.desk import Desk
from shop_member.services.member_sheet import CHECK, EDITABLE, OPENING, mark, marks, texts, with_cells

SOURCE = "members"
REVERSED = "reversed"
_IDENTITY = ("id", "card_no", "phone", "email")
_CURRENCY_SIGN = re.compile(r"^(?:NT\$|HK\$|US\$|[$¥€£])\s*")


def plan_import(work: Work, desk: Desk, sheet: Sheet, *, minor_units: bool = False, told: Told = untold) -> Plan:
    """Return what a file would do, without doing it.

    A file that carries our `sync_check` is merged field by field with what changed in the shop since; any other file is
    known again by its bytes, and its rows by their keys. `minor_units` says that money is in cents. Refuses:
    COLUMN_MISSING without a column for names or ids, SHEET_EMPTY.
    """
    known = set(sheet.columns) - {""}
    if not sheet.rows:
        raise Refusal(Refused.SHEET_EMPTY)
    if not known & {"id", "name", "first_name", "last_name"}:
        raise Refusal(Refused.COLUMN_MISSING, column="name")
    planner = _Planner(work, desk, CHECK in known, minor_units)
    since = "" if CHECK in known else _known_since(work, sheet.digest)
    if since:
        rows = tuple(PlannedRow(line, Action.SKIP) for line, _ in sheet.rows)
    else:
        rows = tuple(watched(planner.rows(sheet), told, len(sheet.rows)))
    new = [row.opening for row in rows if row.action is Action.NEW]
    asset = desk.rules().asset
    return Plan(
        name=sheet.name,
        digest=sheet.digest,
        columns=tuple(column for column in sheet.columns if column),
        ignored=tuple(cell for cell, column in zip(sheet.header, sheet.columns, strict=True) if cell and not column),
        rows=rows,
        encoding=sheet.encoding,
        known_since=since,
        principal=Amount(sum(one.principal for one in new), asset).plain(),
        bonus=Amount(sum(one.bonus for one in new), asset).plain(),
        points=str(sum(one.points for one in new)),
    )


def free_digest(work: Work, digest: str) -> str:
    """Return under which name a file is remembered: the same file may come again once its import was undone."""
    number, name = 1, digest
    while work.imports.by_digest(name) is not None:
        number += 1
        name = f"{digest}/{number}"
    return name


def _known_since(work: Work, digest: str) -> str:
    number, name, since = 1, digest, ""
    while (batch := work.imports.by_digest(name)) is not None:
        since = "" if batch.state == REVERSED else batch.recorded_at[:10]
        number += 1
        name = f"{digest}/{number}"
    return since


@dataclass(slots=True)
class _Planner:
    work: Work
    desk: Desk
    merges: bool
    minor_units: bool
    _seen: dict[tuple[str, str], int] = field(default_factory=dict)
    _key: bytes = b""

    def __post_init__(self) -> None:
        self._key = self.desk.keys.derived("import")

    def rows(self, sheet: Sheet) -> Iterator[PlannedRow]:
        """Yield the plan of every row; a row alone never stops the others."""
        for line, cells in sheet.rows:
            named = {column: cell for column, cell in zip(sheet.columns, cells, strict=False) if column}
            try:
                if any(cell.strip() for cell in cells[len(sheet.columns) :]):
                    raise Refusal(Refused.SHEET_NOT_READABLE, line=line)
                yield self._row(line, named)
            except Refusal as refusal:
                action = Action.CONFLICT if refusal.code is Refused.CELL_CONFLICT else Action.ERROR
                yield PlannedRow(line, action, unguard(named.get("name", ""))[:80], refusal=refusal)

    def _row(self, line: int, cells: dict[str, str]) -> PlannedRow:
        cells = _one_name(cells)
        for column in ("id", "card_no"):
            if column in cells:
                check_text(cells[column])
        key = self._key_of(cells)
        member = self._known(cells, key)
        if member is not None:
            self._once(("member", member.id), line)
            return self._known_row(line, key, member, cells)
        return self._new_row(line, key, cells)

    def _known(self, cells: Mapping[str, str], key: str) -> Member | None:
        """A row's member: by our id, or by the row having been imported before; an undone import knows nobody."""
        found = self.work.members.get(unguard(cells.get("id", "")).strip()) if cells.get("id") else None
        if found is None and (member_id := self.work.imports.member_of(SOURCE, key)) is not None:
            found = self.work.members.get(member_id)
            if found is not None and found.state is not MemberState.ACTIVE:
                found = None
        return found

    def _known_row(self, line: int, key: str, member: Member, cells: Mapping[str, str]) -> PlannedRow:
        base = marks(cells.get(CHECK, "")) if self.merges else {}
        ours = texts(member)
        changed = {}
        try:
            for name in EDITABLE:
                if name in cells and (theirs := self._theirs(member, name, cells[name], ours[name], base)) is not None:
                    changed[name] = theirs
        except Refusal:
            require_active(member)  # who is gone is the better reason
            raise
        if not changed:
            return PlannedRow(line, Action.SKIP, member.name, member, key=key)
        require_active(member)
        after = self._tidied(member, changed)
        shown = texts(after)
        changes = tuple(Change(name, ours[name], shown[name]) for name in EDITABLE if shown[name] != ours[name])
        if not changes:
            return PlannedRow(line, Action.SKIP, member.name, member, key=key)
        self._free(after, line)
        return PlannedRow(line, Action.UPDATE, after.name, after, changes, key=key)

    def _theirs(self, member: Member, name: str, cell: str, ours: str, base: Mapping[str, str]) -> str | None:
        """Return the cell if it means a change of the field, None if it says what the shop says or said."""
        if not base and not unguard(cell).strip():
            return None  # a foreign file that is silent changes nothing
        if _says(name, cell, ours):
            return None
        if name == "phone":
            back = came_back(ours, cell)
            if back is CameBack.SAME:
                return None
            if back is CameBack.UNCLEAR:
                raise Refusal(Refused.DIGITS_LOST, text=unguard(cell)[:40])
        read = texts(with_cells(member, {name: cell}))[name]
        if read == ours:
            return None
        if not base or base[name] == mark(name, ours):
            return cell
        if base[name] == mark(name, read):
            return None  # only the shop changed it since
        raise Refusal(Refused.CELL_CONFLICT, column=name, text=ours)

    def _new_row(self, line: int, key: str, cells: Mapping[str, str]) -> PlannedRow:
        if cells.get("state", "").strip() in (MemberState.ERASED, MemberState.MERGED):
            return PlannedRow(line, Action.SKIP, key=key)  # who left another shop does not begin here
        opening = self._opening(cells)
        today = self.desk.today()
        joined = read_day(cells["joined_on"]) if cells.get("joined_on", "").strip() else None
        kind = MemberKind.BEARER if cells.get("kind", "").strip() == MemberKind.BEARER else MemberKind.NAMED
        blank = Member(self.desk.ids(), "", min(joined or today, today), kind=kind)
        given = {name: cells[name] for name in EDITABLE if cells.get(name, "").strip()}
        member = self._tidied(blank, given)
        self._once(("key", key), line)
        self._free(member, line)
        return PlannedRow(line, Action.NEW, member.name, member, opening=opening, key=key)

    def _tidied(self, member: Member, cells: Mapping[str, str]) -> Member:
        return tidy(with_cells(member, cells), self.desk.settings().profile)

    def _free(self, member: Member, line: int) -> None:
        """Phone and e-mail belong to nobody else, in the shop or in this file (M6)."""
        for name, value, other in (
            ("phone", member.phone_key, self.work.members.by_phone),
            ("email", member.email_key, self.work.members.by_email),
        ):
            if value:
                found = other(value)
                if found is not None and found.id != member.id:
                    raise duplicate(name, found)
                self._once((name, value), line)

    def _once(self, what: tuple[str, str], line: int) -> None:
        first = self._seen.setdefault(what, line)
        if first != line:
            raise Refusal(Refused.ROW_TWICE, line=first)

    def _opening(self, cells: Mapping[str, str]) -> Opening:
        asset = self.desk.rules().asset
        money = Asset(asset.code, 0) if self.minor_units else asset
        days_of = {name: read_day(cells.get(name, "")) for name in OPENING if name.endswith("_on")}
        return Opening(
            _units(cells.get("principal", ""), money),
            _units(cells.get("bonus", ""), money),
            _units(cells.get("points", ""), POINTS),
            days_of["bonus_expires_on"],
            days_of["points_expire_on"],
        )

    def _key_of(self, cells: Mapping[str, str]) -> str:
        country = self.desk.settings().profile
        for column in _IDENTITY:
            text = unguard(cells.get(column, "")).strip()
            if text:
                if column == "phone":
                    text = phone_key(check_text(text), country)
                elif column == "email":
                    text = email_key(text)
                return self._hashed(column, text)
        return self._hashed("row", "\0".join(f"{name}\1{cell.strip()}" for name, cell in sorted(cells.items())))

    def _hashed(self, column: str, text: str) -> str:
        return hmac.digest(self._key, f"{column}\0{text}".encode("utf-8", "surrogatepass"), "sha256").hex()[:32]


def _says(name: str, cell: str, ours: str) -> bool:
    """Tell whether a cell is what was written, or what a spreadsheet makes of a day."""
    if unguard(cell) == ours:
        return True
    if name in ("consent_on", "birthday") and ours:
        return bool(days(ours)) and days(ours) <= days(cell)
    return False


def _units(cell: str, asset: Asset) -> int:
    text = _CURRENCY_SIGN.sub("", unguard(cell).strip())
    if not text:
        return 0
    amount = parse(text, asset)
    if amount.units < 0:
        raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
    return amount.units


def _one_name(cells: dict[str, str]) -> dict[str, str]:
    """Other systems keep two names; ours is one, the family name first where it is written in Chinese."""
    if cells.get("name", "").strip() or not {"first_name", "last_name"} & cells.keys():
        return cells
    first, last = (unguard(cells.get(part, "")).strip() for part in ("first_name", "last_name"))
    joined = f"{last}{first}" if last and not last.isascii() and not first.isascii() else f"{first} {last}".strip()
    return {**cells, "name": joined}
