"""The CSV folder: every table of the shop kept up to date for spreadsheets and other programs (X1, X4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from shop_member.domain.amounts import POINTS, Amount, Asset, currency
from shop_member.domain.clock import from_utc_text
from shop_member.domain.exchange import Column, OpensFolders, Row, Synced, Table, TableFolder
from shop_member.domain.ledger import AccountKind
from shop_member.domain.permissions import Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.progress import Told, part, untold, watched
from shop_member.services.desk import Desk
from shop_member.services.member_sheet import MEMBER_COLUMNS, MEMBERS, member_rows

NEVER, DAY_CLOSE, EACH_CHANGE = "never", "day_close", "each_change"
PIECES = Asset("PCS", 3)
PERCENT = Asset("PCT", 2)

_PAGE = 500


def _columns(names: str) -> tuple[Column, ...]:
    """A name with `#` behind it is a column of numbers or days."""
    return tuple(Column(name.rstrip("#"), not name.endswith("#")) for name in names.split())


_CARDS = _columns("card_no kind state member_id holder daily_limit#")
_BALANCES = _columns(
    "member_id card_no name principal# bonus# stored_value# points# bonus_expires_on# points_expire_on# tab#"
)
_GIFT_CARDS = _columns("number last_four kind state face# balance# issued_on# expires_on# batch member_id replaced_by")
_COUPONS = _columns("coupon template name member_id state issued_on# last_day# uses_left#")
_SESSIONS = _columns(
    "session_card member_id name service state uses# uses_left# price# tax# tax_percent# sold_on# expires_on# sold_with"
)
_PLANS = _columns("id member_id plan name first_day# last_day# days# price# tax# refunded_on# reminded_on# sold_with")
_ITEMS = _columns("id name category price# tax_percent# barcode earns# active#")
_SALES = _columns(
    "entry# document_no kind business_date# time# till cashier member_id card_no total# rounding# tip# tax# "
    "points_earned# points_used# points_worth# original_no"
)
_LINES = _columns(
    "entry# document_no business_date# line# name item_id barcode category quantity# unit_price# tax_percent# gross# "
    "net# tax#"
)
_TENDERS = _columns("entry# document_no business_date# means amount# tendered#")
_LEDGER = _columns(
    "entry# line# kind business_date# recorded_at# till document_no actor approver reverses# account owner asset amount# "
    "balance_after# hash"
)


@dataclass(slots=True)
class SyncService:
    """Keeps the folder; ledger files are written from the journal and never read."""

    desk: Desk
    open_folder: OpensFolders
    shop: str
    """What tells this shop from others: the fingerprint of its keys."""

    def sync_folder(self, by: str, folder: Path, *, overwrite: bool = False, told: Told = untold) -> Synced:
        """Bring a folder up to date: only ledger months touched since the last time, sales by what is new.

        A members.csv that somebody edited is left alone unless `overwrite` says so, and named in the answer. Refuses:
        NOT_PERMITTED. Raises: Fault DISK_FULL, DISK_ERROR, FILE_UNREADABLE. Stopped by `told` or broken off, the folder is as
        it was: files take their places only once all of them are written.
        """
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.SYNC)
            return self._sync(work, folder, overwrite, told)

    def after(self, moment: str) -> Synced | None:
        """Sync by itself if the shop wants it at this moment (`day_close` or `each_change`), else None.

        At day close a folder kept after each change is synced too. Raises: as `sync_folder`.
        """
        settings = self.desk.settings()
        wanted = settings.sync_when == moment or (settings.sync_when, moment) == (EACH_CHANGE, DAY_CLOSE)
        if not settings.sync_folder or not wanted:
            return None
        with self.desk.reading() as work:
            return self._sync(work, Path(settings.sync_folder), False, untold)

    def _sync(self, work: Work, folder: Path, overwrite: bool, told: Told) -> Synced:
        files = self.open_folder(folder)
        try:
            rows, edited = self._write(work, files, overwrite, told)
            written = files.finish(self.shop, work.exports.head())
        finally:
            files.discard()
        return Synced(rows, tuple(edited), written)

    def _write(self, work: Work, files: TableFolder, overwrite: bool, told: Told) -> tuple[dict[str, int], list[str]]:
        since, digest = files.position(self.shop)
        if since and work.exports.hash_of(since) != digest:
            since = 0  # an older copy of the shop was put back
        rows: dict[str, int] = {}
        edited = []
        if files.edited(MEMBERS) and not overwrite:
            edited.append(MEMBERS)
        else:
            members = watched(member_rows(work), part(told, 0.0, 0.1), work.members.count())
            rows[MEMBERS] = files.write(Table(MEMBERS, MEMBER_COLUMNS, members))
        asset = self.desk.rules().asset
        for place, (name, columns, found) in enumerate(
            (
                ("cards.csv", _CARDS, _cards(work)),
                ("balances.csv", _BALANCES, _balances(work, asset)),
                ("items.csv", _ITEMS, _items(work, asset)),
                ("coupons.csv", _COUPONS, _coupons(work)),
                ("sessions.csv", _SESSIONS, _sessions(work)),
                ("plans.csv", _PLANS, _plans(work)),
                ("gift_cards.csv", _GIFT_CARDS, _gift_cards(work)),
            )
        ):
            here = part(told, 0.1 + 0.02 * place, 0.12 + 0.02 * place)
            rows[name] = files.write(Table(name, columns, watched(found, here)))
        for place, (name, columns, make) in enumerate(
            (
                ("sales.csv", _SALES, self._sales),
                ("sale_lines.csv", _LINES, _lines),
                ("tenders.csv", _TENDERS, _tenders),
            )
        ):
            here = part(told, 0.25 + 0.1 * place, 0.35 + 0.1 * place)
            rows[name] = _grown(
                files,
                name,
                columns,
                since,
                lambda start, make=make, here=here: watched(make(work, asset, start), here),  # type: ignore[misc]
            )
        rows |= self._ledger(work, files, since, part(told, 0.55, 1.0))
        return rows, edited

    def _ledger(self, work: Work, files: TableFolder, since: int, told: Told) -> dict[str, int]:
        touched = set(work.exports.months_since(since))
        names = {month: f"ledger/ledger-{month}.csv" for month in sorted(work.reports.months())}
        todo = {month: name for month, name in names.items() if month in touched or not files.holds(name)}
        rows = {}
        for place, (month, name) in enumerate(todo.items()):
            here = part(told, place / len(todo), (place + 1) / len(todo))
            rows[name] = files.write(Table(name, _LEDGER, watched(_postings(work, month), here)))
        return rows

    def _sales(self, work: Work, asset: Asset, since: int) -> Iterator[Row]:
        zone = self.desk.settings().time_zone
        for row in work.exports.bills(since):
            local = from_utc_text(row["recorded_at"]).astimezone(zone)
            yield (
                row["seq"], row["document_no"], row["kind"], row["business_date"], f"{local:%Y-%m-%d %H:%M:%S}", row["till"],
                row["cashier"], row["member_id"], row["card_no"], _money(row["total"], asset), _money(row["rounding"], asset),
                _money(row["tip"], asset), _money(row["tax"], asset), row["points_earned"], row["points_used"],
                _money(row["points_worth"], asset), row["original_no"],
            )  # fmt: skip


def _grown(
    files: TableFolder, name: str, columns: tuple[Column, ...], since: int, make: Callable[[int], Iterator[Row]]
) -> int:
    """Bills are never changed: what is new goes to the end of a file that is as it was written."""
    if since and files.holds(name):
        return files.extend(Table(name, columns, make(since)))
    return files.write(Table(name, columns, make(0)))


def _money(units: int, asset: Asset) -> str:
    return Amount(units, asset).plain()


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _cards(work: Work) -> Iterator[Row]:
    after = ""
    while page := work.cards.page(after, _PAGE):
        for card in page:
            limit = card.daily_limit.plain() if card.daily_limit else None
            yield card.number, card.kind.value, card.state.value, card.member_id, card.holder, limit
        after = page[-1].number


def _balances(work: Work, asset: Asset) -> Iterator[Row]:
    numbers, expiring = work.exports.card_numbers(), work.exports.expiring()
    owner, name = "", ""
    units: dict[str, int] = {}

    def row() -> Row:
        principal, bonus = units.get(AccountKind.PRINCIPAL, 0), units.get(AccountKind.BONUS, 0)
        return (
            owner, numbers.get(owner), name, _money(principal, asset), _money(bonus, asset), _money(principal + bonus, asset),
            units.get(AccountKind.POINTS, 0), expiring.get((owner, AccountKind.BONUS)),
            expiring.get((owner, AccountKind.POINTS)), _money(units.get(AccountKind.TAB, 0), asset),
        )  # fmt: skip

    for found in work.exports.balances():
        if found["id"] != owner:
            if owner:
                yield row()
            owner, name, units = found["id"], found["name"], {}
        if found["asset"] in (asset.code, POINTS.code):
            units[found["kind"]] = found["balance"]
    if owner:
        yield row()


def _gift_cards(work: Work) -> Iterator[Row]:
    """Never a code, nor its hash: the number on the card and the last four are what a spreadsheet may know (G1)."""
    for row in work.gift_cards.each():
        card = row.card
        following = work.gift_cards.get(card.replaced_by) if card.replaced_by else None
        yield (
            card.number, card.last_four, "given" if card.given else "sold", card.state.value, card.face.plain(),
            row.balance.plain(), _day(card.issued_on), _day(card.expires_on), card.batch_name, card.member_id,
            following.number if following else None,
        )  # fmt: skip


def _items(work: Work, asset: Asset) -> Iterator[Row]:
    categories = {category.id: category.name for category in work.items.categories()}
    for item in work.items.all(active_only=False):
        yield (
            item.id, item.name, categories.get(item.category_id or ""), _money(item.price, asset),
            _money(item.tax_rate, PERCENT), item.barcode, int(item.earns), int(item.active),
        )  # fmt: skip


def _coupons(work: Work) -> Iterator[Row]:
    for row in work.exports.coupons():
        kind = str(row["owner"]).rpartition("@")[0]
        state = "active" if row["left_over"] else row["gone"] or "used"
        yield row["id"], kind, row["name"], row["holder"], state, row["earned_on"], row["expires_on"], row["left_over"]


def _sessions(work: Work) -> Iterator[Row]:
    for row in work.exports.session_cards():
        asset = currency(row["asset"])
        yield (
            row["number"], row["member_id"], row["name"], row["service"], row["state"], row["uses"], row["left_over"],
            _money(row["price"], asset), _money(row["tax"], asset), _money(row["tax_rate"], PERCENT), row["sold_on"],
            row["expires_on"], row["document_no"],
        )  # fmt: skip


def _plans(work: Work) -> Iterator[Row]:
    for row in work.exports.memberships():
        asset = currency(row["asset"])
        yield (
            row["id"], row["member_id"], row["plan_id"], row["name"], row["first_day"], row["last_day"], row["days"],
            _money(row["price"], asset), _money(row["tax"], asset), row["refunded_on"], row["reminded_on"],
            row["document_no"],
        )  # fmt: skip


def _lines(work: Work, asset: Asset, since: int) -> Iterator[Row]:
    for row in work.exports.bill_lines(since):
        yield (
            row["entry_seq"], row["document_no"], row["business_date"], row["line"], row["name"], row["item_id"],
            row["barcode"], row["category"], _money(row["quantity"], PIECES), _money(row["unit_price"], asset),
            _money(row["tax_rate"], PERCENT), _money(row["gross"], asset), _money(row["net_due"], asset),
            _money(row["tax"], asset),
        )  # fmt: skip


def _tenders(work: Work, asset: Asset, since: int) -> Iterator[Row]:
    for row in work.exports.bill_tenders(since):
        yield (row["entry_seq"], row["document_no"], row["business_date"], row["means"], _money(row["units"], asset),
               _money(row["tendered"], asset))  # fmt: skip


def _postings(work: Work, month: str) -> Iterator[Row]:
    for row in work.exports.postings(month):
        yield _posting(row)


def _posting(row: dict[str, Any]) -> Row:
    asset = Asset(row["asset"], row["scale"])
    return (
        row["seq"], row["line"], row["kind"], row["business_date"], row["recorded_at"], row["till"], row["document_no"],
        row["actor"], row["approver"], row["reverses"], row["account"], row["owner"], row["asset"],
        _money(row["units"], asset), _money(row["balance_after"], asset), row["hash"],
    )  # fmt: skip
