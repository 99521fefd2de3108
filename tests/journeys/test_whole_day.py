"""A day at the till from the PIN in the morning to the counted drawer, without a mouse; then the file is asked what was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from shop_member.services.desk import CONSOLE
from tests.journeys.driver import Display, ShopFiles, Till, go, scanned_member
from tests.printing.reading import read_pdf


@dataclass
class Day:
    """What was done, added up by hand beside the window."""

    till: Till
    shop: ShopFiles
    documents: list[str] = field(default_factory=list)

    def booked(self, what: str) -> str:
        """Wait for the next booking and return its number."""
        self.till.waits(lambda: self.shop.last_document() not in ("", *self.documents), what)
        number = self.shop.last_document()
        self.documents.append(number)
        self.till.sees(number, screen="till")
        return number


@pytest.fixture
def day(display: Display, shop: ShopFiles, tmp_path: Path) -> Iterator[Day]:
    with shop.writing() as app:
        owner = next(tile for tile in app.staff.tiles() if tile.role_id == "owner")
        app.settings.set_printer(owner.id, "pdf", 80, "always")
    till = Till(display, shop)
    try:
        till.log_in("owner")
        till.open_shift()
        yield Day(till, shop)
    except BaseException:
        display.picture(tmp_path / "failure.png")
        raise
    finally:
        till.close()


def papers(shop: ShopFiles, folder: str) -> list[Path]:
    return sorted(path for path in shop.home.rglob("*.pdf") if path.parent.name == folder)


def joins_and_pays_in(day: Day, step: Any) -> Any:
    """Somebody new joins and pays in."""
    till, shop = day.till, day.shop
    till.key("F2")
    till.entry("0987654321", closed=True)
    till.sees("Save the member")
    till.entry("Lin Ya-ting", closed=True)
    till.key("Return")
    till.sees("Lin Ya-ting", "is a member now")
    new = next(one for one in shop.members() if one.member.name == "Lin Ya-ting")
    till.key("F3")
    till.sees(screen="top_up")
    till.key("1", "F6", "Return")
    day.booked("the top-up")
    assert shop.balances(new.member.id)[0] == step.pays + step.gives_bonus
    return new


def buys_in_cash(day: Day, tea: Any) -> tuple[int, str]:
    """A scanned item twice and an amount, in cash with change."""
    till = day.till
    till.scan(tea.barcode)
    till.sees(tea.name)
    till.scan(tea.barcode)
    till.entry("100", closed=True)
    total = 2 * tea.price + 100
    till.sees(f"NT${total}")
    till.key("F6")
    till.entry("1000", closed=True)
    cash_sale = day.booked("the sale in cash")
    till.sees("Change", str(1000 - total))
    return total, cash_sale


def puts_right(day: Day) -> None:
    """Half of 400 goes back, and a sale of 90 is undone."""
    till, shop = day.till, day.shop
    till.entry("400")
    till.sees("NT$400")
    till.key("F6", "Return")
    returned = day.booked("the sale to be returned")
    till.scan(shop.receipt_code(returned))
    till.sees(returned, "400")
    till.entry("200", closed=True)
    till.sees("Goods returned")
    till.key("1", "Return")
    day.booked("the refund")
    till.entry("90")
    till.sees("NT$90")
    till.key("F6", "Return")
    day.booked("the sale to be undone")
    till.key("F4")
    till.sees("Typed wrong")
    till.key("1", "Return")
    day.booked("the void")


def prints(day: Day, saver: Any, new: Any) -> None:
    """A statement and the new card, on paper."""
    till, shop = day.till, day.shop
    scanned_member(till, shop, saver)
    till.key("ctrl+m")
    till.sees("Save the statement", screen="statements")
    till.key("Return")
    till.waits(lambda: len(papers(shop, "Shop Member")) == 1, "the statement")
    go(till, "Cards")
    till.sees(new.cards[0].number, screen="cards")
    till.key("ctrl+s")
    till.waits(lambda: len(papers(shop, "Shop Member")) == 2, "the card")


def test_a_whole_day_without_a_mouse(day: Day) -> None:
    till, shop = day.till, day.shop
    opening = till.shift().opening_float
    shift_id = till.shift().id
    step = shop.ask(lambda app: app.desk.rules().top_ups.ladder)[0]
    tea = next(item for item in shop.ask(lambda app: app.items.all()) if item.barcode)
    saver = max(shop.members(), key=lambda one: one.points_available)

    new = joins_and_pays_in(day, step)
    total, cash_sale = buys_in_cash(day, tea)

    # The new member eats for a part of the stored value.
    scanned_member(till, shop, new)
    till.entry("60")
    till.sees("NT$60")
    till.key("Return")
    day.booked("the sale by stored value")
    assert shop.balances(new.member.id)[0] == step.pays + step.gives_bonus - 60

    # Points first, the rest by card.
    scanned_member(till, shop, saver)
    till.entry("900")
    till.sees("NT$900")
    till.key("F8")
    till.waits(lambda: "NT$900" not in till.words, "a smaller amount")
    till.key("F7", "Return")
    day.booked("the split sale")

    puts_right(day)
    prints(day, saver, new)

    # The drawer is counted blind and closed.
    totals = shop.ask(lambda app: app.shifts.x_report(CONSOLE).totals)
    drawer = opening + step.pays + total + 400 - 200
    till.key("ctrl+e")
    till.sees(screen="shift")
    till.entry(str(drawer), closed=True)
    till.sees("safe")
    till.key("Return")
    till.waits(lambda: till.shift() is None, "a closed shift")
    till.sees("The count is exact")
    till.key("Return")
    till.waits(lambda: list((shop.folder / "backups").glob("*.shopbackup")) != [], "a backup")
    till.waits(lambda: len(papers(shop, "receipts")) == len(day.documents), "every receipt on paper")
    assert till.leave() == 0

    z = closed_report(shop, shift_id, drawer)
    assert z == totals
    # The sale of 90 was undone: it is in no figure but the voids.
    by_card = 900 - z.points_used_worth
    assert (z.sales, z.sales_total) == (4, total + 60 + by_card + 400)
    assert z.sales_by_means == {"cash": total + 400, "stored_value": 60, "card": by_card} and by_card < 900
    assert (z.top_ups_by_means, z.bonus_given) == ({"cash": step.pays}, step.gives_bonus)
    assert (z.refunds, z.refunds_by_means, z.voids, z.voids_total) == (1, {"cash": 200}, 1, 90)
    assert z.expected_drawer == drawer
    printed = {path.stem: path for path in papers(shop, "receipts")}
    assert read_pdf(printed[cash_sale].read_bytes(), 300)[0].codes() == [shop.receipt_code(cash_sale)]


def closed_report(shop: ShopFiles, shift_id: str, drawer: int) -> Any:
    """Prove the file and return the figures of the Z report."""
    assert not shop.verified().problems
    with shop.reading() as app, app.store.reading() as work:
        shift = work.shifts.get(shift_id)
        totals = work.reports.shift_totals(shift_id)
    assert shift is not None and (shift.counted, shift.difference) == (drawer, 0)
    return totals
