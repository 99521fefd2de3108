"""A real shop on a real file behind an immediate runner, as the screens of set-up, lock, shift, data and settings meet it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from shop_member.app import App, open_shop
from shop_member.domain.clock import FixedClock
from shop_member.domain.ids import new_id
from shop_member.domain.shop import ShopSettings
from shop_member.services.setup import Answers
from ui.events import Events
from ui.screen import Context, Shop
from ui.session import Session
from ui.tasks import ImmediateRunner

OWNER_PIN, PASSPHRASE = "270594", "lanterns over the river"
CASHIER_PIN = "4831"
NOON = datetime(2026, 11, 21, 4, 2, tzinfo=UTC)


@dataclass
class Scene:
    """An open shop with an owner and a cashier, and the context that screens are built on."""

    app: App
    context: Context
    clock: FixedClock
    owner: str
    cashier: str
    opened: list[tuple[str, dict[str, object]]]

    def log_in_owner(self) -> None:
        """Let the owner stand at the till."""
        self.context.session.log_in(self.app.staff.log_in(self.owner, OWNER_PIN).actor)

    def log_in_cashier(self) -> None:
        """Let the cashier stand at the till."""
        self.context.session.log_in(self.app.staff.log_in(self.cashier, CASHIER_PIN).actor)


def context_of(
    app: App, clock: FixedClock, shop: Shop | None = None
) -> tuple[Context, list[tuple[str, dict[str, object]]]]:
    """Return a context over an open shop, and the list of screens that were asked for."""
    opened: list[tuple[str, dict[str, object]]] = []
    context = Context(ImmediateRunner(app), Events(), Session(), shop or Shop(), "en", clock)
    context.open = lambda name, **arguments: opened.append((name, arguments))
    return context, opened


def set_up(folder: Path) -> Scene:
    """Return a scene in `folder`; nobody is logged in, no shift is open."""
    clock = FixedClock(NOON)
    app = open_shop(folder / "shop.db", create=True, clock=clock, keys_in_file=True)
    settings = ShopSettings(name="Lantern", zone="Asia/Taipei", profile="TW", currency="TWD", phone="0912345678")
    owner = app.setup.create_shop(Answers(settings, "Lin", OWNER_PIN, PASSPHRASE)).owner_id
    given = app.staff.add(new_id(), owner, "Mei", "cashier")
    app.staff.choose_pin(given.staff_id, given.pin, CASHIER_PIN)
    shop = Shop(settings.name, settings.asset, settings.time_zone)
    context, opened = context_of(app, clock, shop)
    return Scene(app, context, clock, owner, given.staff_id, opened)
