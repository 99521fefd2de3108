"""Data: CSV, import, backup and restore."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from shop_member.domain.backups import BackupFacts
from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.domain.exchange import Synced
from shop_member.domain.imports import Action, Change, Opening, Plan, PlannedRow
from shop_member.domain.permissions import Permission
from shop_member.i18n import translate
from ui.messages import message_of
from ui.screen import Context, GalleryState, SimpleScreen
from ui.screens.data.backup_models import Kept
from ui.screens.data.view import BACKUP, FOLDER, IMPORT, RESTORE, DataView

_FACTS = BackupFacts(
    "2026-11-20T13:15:00.000000Z", "1.0", "Lantern", "0", True, 1, 20_431, "", 8_400_000, True, (("member", 611),)
)


def _plan(count: int) -> Plan:
    rows = []
    for number in range(count):
        line, name = number + 2, ("陳美玲", "Maximiliane-Charlotte von Hohenstein", "王小明")[number % 3]
        if number % 11 == 3:
            refusal = Refusal(Refused.DIGITS_LOST, text="8.86912E+11")
            rows.append(PlannedRow(line, Action.ERROR, name, refusal=refusal))
        elif number % 17 == 5:
            rows.append(
                PlannedRow(
                    line,
                    Action.CONFLICT,
                    name,
                    refusal=Refusal(Refused.CELL_CONFLICT, column="phone", text="0912345678"),
                )
            )
        elif number % 3 == 1:
            rows.append(PlannedRow(line, Action.UPDATE, name, changes=(Change("phone", "0912345678", "0987654321"),)))
        elif number % 5 == 2:
            rows.append(PlannedRow(line, Action.SKIP, name))
        else:
            rows.append(PlannedRow(line, Action.NEW, name, opening=Opening(1200, 300, 85)))
    return Plan(
        "members-2026.csv", "0", ("name", "phone"), ("Loyalty Tier",), tuple(rows), "utf-8", "", "1200", "300", "85"
    )


def _states(context: Context) -> Iterable[GalleryState]:
    def folder(view: Any) -> None:
        view.go(FOLDER)
        rows = {"members.csv": 611, "cards.csv": 640, "balances.csv": 611, "items.csv": 24, "sales.csv": 9120,
                "sale_lines.csv": 21_377, "tenders.csv": 9544, "ledger/ledger-2026-11.csv": 6120}  # fmt: skip
        done = Synced(rows, (), ("members.csv", "sales.csv", "ledger/ledger-2026-11.csv"))
        view.folder.set_state(folder="Documents/Lantern CSV", done=done)

    def edited(view: Any) -> None:
        folder(view)
        view.folder._synced(Synced({"cards.csv": 640, "items.csv": 24}, ("members.csv",), ("cards.csv",)))

    def running(view: Any) -> None:
        view.go(BACKUP)
        words = translate("data", "Writing and checking the backup …")
        view.backups.set_state(busy=words, fraction=0.42, remaining=8.0, stoppable=True)
        view._pages[BACKUP].working.show()

    def preview(view: Any) -> None:
        view.go(IMPORT)
        view.imports._planned(_plan(120))
        view.imports.show(None)

    def errors(view: Any) -> None:
        view.go(IMPORT)
        view.imports._planned(_plan(12_000))

    def backup(view: Any) -> None:
        view.go(BACKUP)
        names = ("shop-2026-11-20-211500-000000.shopbackup", "shop-2026-11-19-211500-000000.shopbackup")
        view.backups.set_state(
            rows=(Kept(names[0], 8_400_000, _FACTS), Kept(names[1], 8_300_000, None)), protected=True
        )

    def code(view: Any) -> None:
        view.go(BACKUP)
        view.backups.set_state(code="7KQ2-M9XA-4TRB-0HJW-E5ZC-PN83-VYD6", protected=True)

    def foreign(view: Any) -> None:
        view.go(RESTORE)
        file = "shop-2026-11-20-211500-000000.shopbackup"
        view.restoring.set_state(
            file=file, facts=_FACTS, foreign=True, message=message_of(Refusal(Refused.KEYS_PASSPHRASE_WRONG))
        )

    def proved(view: Any) -> None:
        view.go(RESTORE)
        view.restoring.set_state(file="shop-2026-11-20-211500-000000.shopbackup", facts=_FACTS, proved=True)

    def fault(view: Any) -> None:
        view.go(FOLDER)
        error = Fault(Faulted.DISK_FULL, retry=True, path="E:/Lantern")
        view.folder.set_state(folder="E:/Lantern", message=message_of(error))

    yield GalleryState("typical", folder)
    yield GalleryState("empty", lambda view: view.go(FOLDER))
    yield GalleryState("edited", edited)
    yield GalleryState("fault", fault)
    yield GalleryState("import", lambda view: view.go(IMPORT))
    yield GalleryState("preview", preview)
    yield GalleryState("extreme", errors)
    yield GalleryState("backup", backup)
    yield GalleryState("running", running)
    yield GalleryState("code", code)
    yield GalleryState("restore", lambda view: view.go(RESTORE))
    yield GalleryState("refusal", foreign)
    yield GalleryState("proved", proved)


SCREEN = SimpleScreen(
    "data", lambda: translate("data", "Data"), "database", DataView, Permission.BACKUP, states=_states
)
