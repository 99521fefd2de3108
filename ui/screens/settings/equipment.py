"""Look, printer, scanner and the shop's file: pages that act at once instead of being saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.amounts import Amount, Asset
from shop_member.domain.changes import Changes
from shop_member.domain.documents import (
    ReceiptDocument,
    ReceiptKind,
    ReceiptLine,
    ShopHeader,
    TaxLine,
    Tender,
    phrase,
)
from shop_member.domain.shop import ShopSettings
from shop_member.domain.verification import Verification
from shop_member.i18n import translate
from shop_member.printing.receipts import layout_receipt
from ui.messages import Message, message_of, success
from ui.printing import send
from ui.scanning.probe import ProbeReport, ScanProbe, advice
from ui.screen import Context
from ui.screens.settings.form import NAME
from ui.tasks import Cancelled, Job, Lane, teller
from ui.view_model import ViewModel


def _by(context: Context) -> str:
    actor = context.session.actor
    return actor.staff_id if actor is not None else ""


# -- how the window looks


@dataclass(frozen=True, slots=True)
class LookState:
    """Language, light or dark, large print, tones, the shop's colour."""

    language: str = "en"
    theme: str = "light"
    large_print: bool = False
    sounds: bool = True
    brand: str = "#1F5FBF"
    message: Message | None = None


class LookModel(ViewModel):
    """Changes take effect at once; the colour belongs to the shop and needs the right to its settings."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(LookState(), context.runner, parent)
        self._context = context

    def read(self) -> None:
        """Read what is kept."""
        self.run(lambda app: app.settings.shop(), self._took)

    def _took(self, shop: ShopSettings) -> None:
        self.set_state(
            language=shop.language,
            theme=shop.theme,
            large_print=shop.large_print,
            sounds=shop.sounds,
            brand=shop.brand_colour.upper(),
        )

    def choose(self, **changes: Any) -> None:
        """Take another language, theme or type size, or switch the tones."""
        by = _by(self._context)
        self.set_state(message=None)
        self.run(lambda app: app.settings.set_look(by, **changes), self._follow)

    def choose_brand(self, colour: str) -> None:
        """Take another colour of the shop."""
        by = _by(self._context)
        self.set_state(message=None)
        self.run(
            lambda app: app.settings.save_shop(by, replace(app.settings.shop(), brand_colour=colour)), self._follow
        )

    def _follow(self, shop: ShopSettings) -> None:
        self._took(shop)
        self._context.events.changed.emit(Changes.SETTINGS, NAME)
        self.run(lambda app: app.desk.forget(), lane=Lane.OFFICE)
        self._context.adopt(shop)


# -- a test print


class PrinterTest(ViewModel):
    """Prints a receipt that was never booked, on the printer and paper that are saved."""

    @dataclass(frozen=True, slots=True)
    class State:
        """What came of it."""

        busy: bool = False
        message: Message | None = None

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(PrinterTest.State(), context.runner, parent)
        self._context = context

    def print(self, printer: str, width: int) -> None:
        """Send the test receipt."""
        self.set_state(busy=True, message=None)
        now, shop, language = self._context.clock.now(), self._context.shop, self._context.language
        document = sample_receipt(shop.name, shop.asset, str(shop.zone), language, now)
        words = translate("settings", "The test receipt is at the printer.")
        self.run(
            lambda app: send([layout_receipt(document, width)], printer, title="Shop Member"),
            lambda done: self.set_state(busy=False, message=success(words)),
            lambda error: self.set_state(busy=False, message=message_of(error)),
            lane=Lane.OFFICE,
        )


def sample_receipt(shop: str, asset: Asset, zone: str, language: str, at: datetime) -> ReceiptDocument:
    """Return a receipt with everything that may come out wrong: long names, Chinese, figures, a code."""
    one = 10**asset.scale

    def money(units: int) -> Amount:
        return Amount(units * one, asset)

    header = ShopHeader(name=shop, currency=asset.code, language=language, zone=zone)
    return ReceiptDocument(
        kind=ReceiptKind.SALE,
        shop=header,
        number="00-000000",
        at=at,
        total=money(437),
        till="00",
        cashier=translate("settings", "Test print"),
        lines=(
            ReceiptLine("紅燒牛肉麵 / 红烧牛肉面 / Beef noodle soup", money(360), "2", money(180)),
            ReceiptLine("Crème brûlée", money(77)),
        ),
        tax_lines=(TaxLine(phrase("paper", "Tax {rate}%", {"rate": "5"}), money(21), money(416)),),
        tenders=(Tender(translate("settings", "Cash"), money(437)),),
        tendered=money(500),
        change=money(63),
    )


# -- a test scan


@dataclass(frozen=True, slots=True)
class ScannerState:
    """Whether a scan is awaited, and what the last one told."""

    waiting: bool = False
    available: bool = True
    hold: int = 50
    report: ProbeReport | None = None
    sentence: str = ""
    message: Message | None = None


class ScannerModel(ViewModel):
    """Listens to one scan of the code on the screen, says in one sentence what to do, and takes over its pace."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(ScannerState(available=context.scans is not None), context.runner, parent)
        self._context = context
        scans: Any = context.scans
        self._scans = scans
        if scans is not None:
            scans.probed.connect(self._probed)

    def read(self) -> None:
        """Read the pace in use."""
        self.run(lambda app: app.settings.shop().scan_hold_ms, lambda hold: self.set_state(hold=hold))

    def begin(self) -> None:
        """Wait for the scan."""
        if self._scans is not None:
            self.set_state(waiting=True, report=None, sentence="", message=None)
            self._scans.start_probe(ScanProbe())

    def stop(self) -> None:
        """Wait no longer."""
        if self.state.waiting and self._scans is not None:
            self._scans.stop_probe()
        self.set_state(waiting=False)

    def _probed(self, report: ProbeReport) -> None:
        self.set_state(waiting=False, report=report, sentence=advice(report))

    def use(self) -> None:
        """Wait as long as this scanner needs from now on."""
        report, by = self.state.report, _by(self._context)
        if report is None:
            return
        hold = report.timing.hold

        def kept(shop: ShopSettings) -> None:
            if self._scans is not None:
                self._scans.set_timing(report.timing)
            self._context.events.changed.emit(Changes.SETTINGS, NAME)
            words = translate("settings", "Scans are told from typing after {ms} ms now.")
            self.set_state(hold=hold, message=success(words.format(ms=hold)))

        self.run(lambda app: app.settings.save_shop(by, replace(app.settings.shop(), scan_hold_ms=hold)), kept)


# -- the shop's file


@dataclass(frozen=True, slots=True)
class DatabaseState:
    """Where the file lies, how large it is, and what checking it found."""

    path: str = ""
    size: int = 0
    log_size: int = 0
    checking: bool = False
    fraction: float = 0.0
    remaining: float | None = None
    result: Verification | None = None
    message: Message | None = None


class DatabaseModel(ViewModel):
    """Shows the shop's file and proves it: every balance, every chain, every rule, from the rows."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(DatabaseState(), context.runner, parent)
        self._job: Job | None = None

    def read(self) -> None:
        """Read path and sizes."""

        def call(app: Any) -> tuple[str, int, int]:
            path = Path(app.path)
            log = path.with_name(path.name + "-wal")
            return str(path), path.stat().st_size, log.stat().st_size if log.exists() else 0

        self.run(call, lambda answer: self.set_state(path=answer[0], size=answer[1], log_size=answer[2]))

    def verify(self) -> None:
        """Check the whole file beside the till's work."""
        if self.state.checking:
            return
        self.set_state(checking=True, fraction=0.0, remaining=None, result=None, message=None)

        def check(app: Any, job: Job) -> Verification:
            self._job = job
            result: Verification = app.verify(teller(job))
            return result

        def done(result: Verification) -> None:
            self._job = None
            self.set_state(checking=False, result=result)

        def failed(error: Exception) -> None:
            self._job = None
            stopped = isinstance(error, Cancelled)
            self.set_state(checking=False, message=None if stopped else message_of(error))

        def progressed(fraction: float, remaining: float | None) -> None:
            if self.state.checking:
                self.set_state(fraction=fraction, remaining=remaining)

        self._job = self.start(check, done, failed, progressed)

    def stop(self) -> None:
        """Stop the check: it changes nothing."""
        if self._job is not None:
            self._job.cancel()
