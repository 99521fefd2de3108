"""The small shop with its CSV folder and imports, on real files."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from shop_member.domain.ids import new_id
from shop_member.domain.imports import Imported, Plan
from shop_member.services.exchange import SyncService
from shop_member.services.imports import ImportService
from shop_member.store.verify import verify
from shop_member.sync.csv_folder import CsvFolder, write_sheet
from shop_member.sync.csv_read import read_sheet
from tests.shop import KEYS, SmallShop, small_shop

Rows = list[dict[str, str]]


@dataclass
class ExchangeShop:
    """One shop, one folder of files, one file to import."""

    small: SmallShop
    sync: SyncService
    imports: ImportService
    folder: Path
    file: Path

    def table(self, name: str) -> Rows:
        """Return the rows of a file of the folder as any program reads them."""
        with (self.folder / name).open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def rewrite(self, name: str, rows: Rows) -> None:
        """Write rows as a spreadsheet saves them."""
        with (self.folder / name).open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, rows[0].keys())
            writer.writeheader()
            writer.writerows(rows)

    def preview(self, text: str | bytes | None = None, **options: bool) -> Plan:
        if text is not None:
            self.file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return self.imports.preview("owner", self.file, **options)

    def apply(self, text: str | bytes | None = None, **options: bool) -> Imported:
        if text is not None:
            self.file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return self.imports.apply(new_id(), "owner", self.file, **options)

    def names(self) -> list[str]:
        with self.small.store.reading() as work:
            return [member.name for member in work.members.each() if member.state.value == "active"]

    def entries(self) -> int:
        return self.small.store.head()[0]

    def sound(self) -> bool:
        return verify(self.small.store.connection, KEYS.chain_key).sound


def exchange_shop(path: Path, members: int = 0) -> ExchangeShop:
    path.mkdir(exist_ok=True)
    small = small_shop(path / "shop.db", members=members)
    sync = SyncService(small.desk, CsvFolder, KEYS.fingerprint)
    return ExchangeShop(small, sync, ImportService(small.desk, read_sheet, write_sheet), path / "csv", path / "in.csv")
