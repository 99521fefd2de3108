"""A small shop in a real file, opened for the till: an owner, a manager, a cashier, a few members, a few items."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from shop_member.app import App, open_shop
from shop_member.domain.amounts import Amount
from shop_member.domain.clock import FixedClock
from shop_member.domain.ids import new_id
from shop_member.domain.profiles import default_rules
from shop_member.domain.rules import RedeemRules, Rules, Step, Tier, TierRules, Tone, TopUpRules
from shop_member.domain.shop import Category, Item, ShopSettings
from shop_member.domain.tenders import Means, Tender
from shop_member.services.enrolment import EnrolCommand
from shop_member.services.setup import Answers
from shop_member.services.wallet import TopUpCommand
from tests.ui.till.hands import Hands
from ui.events import Events
from ui.main_window import MainWindow
from ui.screen import Context, Shop
from ui.screens.till import SCREEN as TILL
from ui.screens.top_up import SCREEN as TOP_UP
from ui.session import Session
from ui.tasks import ImmediateRunner
from ui.widgets import paint

NOON = datetime(2026, 11, 21, 4, 2, tzinfo=UTC)
OWNER_PIN, MANAGER_PIN = "270518", "483175"
WATER = "4710088412348"


@dataclass
class Stand:
    """The open shop with what tests ask for again and again."""

    app: App
    context: Context
    owner: str
    manager: str
    cashier: str
    opened: list[tuple[str, dict[str, object]]]

    def money(self, units: int) -> Amount:
        return Amount(units, self.app.desk.rules().asset)

    def enrol(self, name: str, phone: str = "", **more: object) -> tuple[str, str]:
        """Return member id and the code of the card."""
        done = self.app.enrolment.enrol(
            EnrolCommand(request_id=new_id(), by=self.owner, name=name, phone=phone, **more)  # type: ignore[arg-type]
        )
        return done.member_id, done.payload

    def top_up(self, member_id: str, units: int) -> None:
        self.app.wallet.top_up(
            TopUpCommand(new_id(), self.owner, member_id, self.money(units), (Tender(Means.CASH, self.money(units)),))
        )

    def balance(self, member_id: str) -> int:
        return self.app.guests.guest(self.owner, member_id).balance.units

    def points(self, member_id: str) -> int:
        return self.app.guests.guest(self.owner, member_id).points_available

    def log_in(self, staff_id: str) -> None:
        with self.app.desk.reading() as work:
            actor = work.staff.actor(staff_id)
        assert actor is not None
        self.context.session.log_in(actor)

    def use_rules(self, change: Callable[[Rules], Rules]) -> None:
        self.app.settings.save_rules(self.owner, change(self.app.desk.rules()))


def shop_rules() -> Rules:
    rules = default_rules("TW", "TWD")
    return replace(
        rules,
        points=replace(rules.points, points=1, per_units=10, redeem=RedeemRules(10, 1, 10, 10)),
        top_ups=TopUpRules(ladder=(Step(200, gives_bonus=50), Step(1000, gives_bonus=300))),
        tiers=TierRules(tiers=(Tier("gold", "Gold", Tone.GOLD, 5000, 1500, 50),)),
    )


@dataclass(frozen=True)
class Made:
    """A shop file with its people, closed again, to be copied for each test: making one hashes six secrets."""

    folder: Path
    owner: str
    manager: str
    cashier: str


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("till-shop")
    app = open_shop(folder / "shop.db", create=True, clock=FixedClock(NOON), keys_in_file=True)
    settings = ShopSettings(
        name="Lantern Noodles", currency="TWD", profile="TW", zone="Asia/Taipei", print_receipts="never"
    )
    owner = app.setup.create_shop(
        Answers(settings, "Olivia", OWNER_PIN, "seven lanterns on the river", shop_rules())
    ).owner_id
    manager = _person(app, owner, "Mark", "manager", MANAGER_PIN)
    cashier = _person(app, owner, "Amy", "cashier", "592716")
    noodles = app.items.save_category(owner, Category("", "Noodles"))
    drinks = app.items.save_category(owner, Category("", "Drinks", position=1))
    for position, (name, price, category, barcode) in enumerate(
        (
            ("Beef noodles, large", 180, noodles.id, None),
            ("Beef noodles, small", 150, noodles.id, None),
            ("Soy egg", 20, noodles.id, None),
            ("Winter melon tea", 40, drinks.id, None),
            ("Water", 25, drinks.id, WATER),
        )
    ):
        app.items.save(owner, Item("", name, price, category, 500, barcode, position=position))
    app.shifts.open(new_id(), owner, Amount(3000, app.desk.rules().asset))
    app.close()
    return Made(folder, owner, manager, cashier)


@pytest.fixture
def stand(made: Made, tmp_path: Path) -> Iterator[Stand]:
    folder = tmp_path / "shop"
    copytree(made.folder, folder)
    clock = FixedClock(NOON)
    app = open_shop(folder / "shop.db", clock=clock, keys_in_file=True)
    opened: list[tuple[str, dict[str, object]]] = []
    context = Context(
        ImmediateRunner(app), Events(), Session(), Shop("Lantern Noodles"), "en", clock,
        open=lambda name, **arguments: opened.append((name, arguments)),
    )  # fmt: skip
    stand = Stand(app, context, made.owner, made.manager, made.cashier, opened)
    stand.log_in(made.owner)
    yield stand
    app.close()


@pytest.fixture
def hands(app: QApplication, stand: Stand) -> Iterator[Hands]:
    window = MainWindow([TILL, TOP_UP], stand.context)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    window.open("till")
    app.processEvents()
    yield Hands(window)
    window.close()
    window.deleteLater()
    app.processEvents()


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list in which every text is noted that a painter had to shorten from now on."""
    shortened: list[str] = []
    paint_text = paint.text

    def watched(p: Any, rect: Any, words: str, font: Any, *more: Any, **named: Any) -> float:
        if paint.advance(words, font) > rect.width() + 0.5:
            shortened.append(words)
        return paint_text(p, rect, words, font, *more, **named)

    monkeypatch.setattr(paint, "text", watched)
    return shortened


def _person(app: App, owner: str, name: str, role: str, pin: str) -> str:
    given = app.staff.add(new_id(), owner, name, role)
    app.staff.choose_pin(given.staff_id, given.pin, pin)
    return given.staff_id
