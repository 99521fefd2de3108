"""A cashier for the real window: keys and scans through the X server, what is in sight through the probe, the file read.

Actions are counted as the table of jobs counts them: a key, a scan, an entry (with the Enter that only closes it).
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from shop_member.app import App, open_shop
from shop_member.demo.pins import PINS
from shop_member.domain.verification import Verification
from shop_member.services.desk import CONSOLE

TOOLS = ("Xvfb", "xdotool", "openbox", "import")
ROOT = Path(__file__).parents[2]
TYPING_MS = 160
"""Given to xdotool, which sends a character every half of it: a quick person."""
TWICE = 0.5
"""One card read again sooner than this is the same scan."""
PATIENCE = 20.0


def missing_tools(*more: str) -> list[str]:
    """Return the programs that a journey needs and this machine lacks."""
    return [tool for tool in (*TOOLS, *more) if shutil.which(tool) is None]


class Display:
    """A virtual screen of its own with a window manager, 1366 × 768 unless told."""

    def __init__(self, size: str = "1366x768") -> None:
        missing = missing_tools()
        assert not missing, f"install {missing} for the journeys"
        quiet = subprocess.DEVNULL
        for _ in range(20):
            number = random.SystemRandom().randint(200, 9_000)
            if Path(f"/tmp/.X11-unix/X{number}").exists():
                continue
            command = ["Xvfb", f":{number}", "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
            self._server = subprocess.Popen(command, stdout=quiet, stderr=quiet)
            socket = Path(f"/tmp/.X11-unix/X{number}")
            if _until(lambda socket=socket: socket.exists() or self._server.poll() is not None, 10):  # type: ignore[misc]
                if self._server.poll() is None:
                    break
        self.environment = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QT_IM_MODULE": "compose"}
        self._manager = subprocess.Popen(["openbox"], env=self.environment, stdout=quiet, stderr=quiet)
        time.sleep(0.5)

    def picture(self, path: Path) -> None:
        """Save what the screen shows."""
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True, timeout=30)

    def close(self) -> None:
        """End the window manager, then the screen."""
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(10)


class ShopFiles:
    """One demo shop in a folder, with a home of its own; read while the window has it open."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "shop.db"
        self.home = folder / "home"

    @classmethod
    def build(cls, folder: Path, *, members: int = 40, months: int = 2, until: date | None = None) -> ShopFiles:
        """Build the shop as the command does, with a past that ends on a day (today if None)."""
        command = [
            sys.executable, "-m", "ui", "demo", str(folder), "--no-window", "--members", str(members), "--months",
            str(months), "--language", "en", *(("--until", until.isoformat()) if until is not None else ()),
        ]  # fmt: skip
        subprocess.run(command, cwd=ROOT, check=True, timeout=120, stdout=subprocess.DEVNULL)
        return cls(folder)

    def copied(self, folder: Path) -> ShopFiles:
        """Return a copy to spoil."""
        shutil.copytree(self.folder, folder)
        return ShopFiles(folder)

    @contextmanager
    def reading(self) -> Iterator[App]:
        """Open the file beside the window, to read."""
        app = open_shop(self.path, read_only=True, keys_in_file=True, console=True)
        try:
            yield app
        finally:
            app.close()

    @contextmanager
    def writing(self) -> Iterator[App]:
        """Open the file before the window does, to prepare something."""
        app = open_shop(self.path, keys_in_file=True, console=True)
        try:
            yield app
        finally:
            app.close()

    def ask(self, question: Callable[[App], Any]) -> Any:
        """Return what the file says now."""
        with self.reading() as app:
            return question(app)

    def verified(self) -> Verification:
        """Prove the whole file."""
        report: Verification = self.ask(lambda app: app.verify())
        return report

    def card_code(self, member_id: str) -> str:
        """Return what the member's card says when it is scanned."""
        code: str = self.ask(lambda app: app.cards.payload(app.guests.guest(CONSOLE, member_id).cards[0]))
        return code

    def receipt_code(self, document_no: str) -> str:
        """Return what the code on a receipt says."""
        code: str = self.ask(lambda app: app.papers.receipt(document_no).payload)
        return code

    def balances(self, member_id: str) -> tuple[int, int]:
        """Return a member's stored value and points."""
        guest = self.ask(lambda app: app.guests.guest(CONSOLE, member_id))
        return guest.balance.units, guest.points_available

    def members(self) -> list[Any]:
        """Return every member as the till sees them, the largest balance first."""
        with self.reading() as app:
            with app.store.reading() as work:
                found = list(work.members.each())
            guests = [app.guests.guest(CONSOLE, member.id) for member in found]
        return sorted(guests, key=lambda guest: -guest.balance.units)

    def last_document(self) -> str:
        """Return the number of the receipt booked last in the open shift."""
        with self.reading() as app:
            shift = app.shifts.current()
            assert shift is not None
            with app.store.reading() as work:
                rows = work.bills.of_shift(shift.id, limit=1)
        return rows[0].document_no or "" if rows else ""


class Till:
    """The program's window in its own process, and the hands of whoever works with it."""

    def __init__(self, display: Display, shop: ShopFiles, *arguments: str) -> None:
        self.display, self.shop = display, shop
        self.actions = 0
        shop.home.mkdir(exist_ok=True)
        self._probe = shop.folder / "probe.jsonl"
        self._probe.unlink(missing_ok=True)
        self._read = 0
        self._state: dict[str, Any] = {}
        self._scanned = ("", 0.0)
        self._log = (shop.folder / "window.txt").open("w", encoding="utf-8")
        self._process = self._start(*arguments)

    def _start(self, *arguments: str) -> subprocess.Popen[str]:
        home = str(self.shop.home)
        environment = self.display.environment | {
            "HOME": home,
            "XDG_RUNTIME_DIR": home,
            "XDG_STATE_HOME": f"{home}/state",
            "XDG_CONFIG_HOME": f"{home}/config",
            "XDG_DATA_HOME": f"{home}/data",
            "SHOP_MEMBER_PROBE": str(self._probe),
        }
        os.chmod(home, 0o700)
        command = [sys.executable, "-m", "ui", *(arguments or ("--db", str(self.shop.path)))]
        return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=self._log, stderr=self._log, text=True)

    # -- what is in sight

    @property
    def state(self) -> dict[str, Any]:
        """Return what was painted last."""
        if self._probe.exists():
            with self._probe.open(encoding="utf-8") as file:
                file.seek(self._read)
                while (line := file.readline()).endswith("\n"):
                    self._state = json.loads(line)
                    self._read = file.tell()
        return self._state

    @property
    def words(self) -> str:
        """Return everything a screen reader would say, a line each."""
        return "\n".join(self.state.get("texts", ()))

    def sees(self, *words: str, screen: str = "") -> None:
        """Wait until all these words are in sight (and the screen is this one); fails with what was in sight instead."""
        found = _until(
            lambda: all(word in self.words for word in words) and screen in ("", self.state.get("screen", "")), PATIENCE
        )
        assert found, f"waited for {words} on {screen or 'any screen'}, saw {self.state}"
        assert self.state["dialog"] != "Shop Member made a mistake", self.state

    def waits(self, happened: Callable[[], bool], what: str = "") -> None:
        """Wait until something is true of the file or the window."""
        assert _until(happened, PATIENCE), f"waited for {what or happened}, saw {self.state}"

    # -- hands

    def key(self, *names: str) -> None:
        """Press keys, each an action: `F6`, `Return`, `ctrl+e`."""
        for name in names:
            self.actions += 1
            self._send("key", "--delay", "0", name)

    def entry(self, text: str, *, closed: bool = False) -> None:
        """Type as a person does; an Enter that only closes the entry belongs to it."""
        self.actions += 1
        self._send("type", "--delay", str(TYPING_MS), text)
        if closed:
            time.sleep(0.08)
            self._send("key", "--delay", "0", "Return")

    def scan(self, code: str, end: str = "Return") -> None:
        """Scan: the whole code and its terminator without a pause, as scanners come from the factory."""
        self.actions += 1
        before, self._scanned = self._scanned, (code, time.monotonic())
        if before[0] == code and time.monotonic() - before[1] < TWICE:
            time.sleep(TWICE)
        self._send("type", "--delay", "0", "--args", "1", code, "key", "--delay", "0", end)

    def counted(self) -> int:
        """Return the actions since the last time this was asked."""
        actions, self.actions = self.actions, 0
        return actions

    def _send(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.display.environment, check=True, timeout=30)

    # -- ways that every journey goes

    def log_in(self, role: str = "cashier") -> None:
        """Come in by PIN from the lock screen, and open the shift if none is open."""
        tiles = self.shop.ask(lambda app: app.staff.tiles())
        self.sees(tiles[0].name, screen="lock")
        wanted = next(at for at, tile in enumerate(tiles) if tile.role_id == role)
        # The person pointed at is named once more beside the tiles, before the role.
        texts = self.state["texts"]
        present = max((at for at, tile in enumerate(tiles) if tile.name in texts), default=0)
        for _ in range(abs(wanted - present)):
            self.key("Right" if wanted > present else "Left")
        self.sees(tiles[wanted].name, screen="lock")
        self.waits(lambda: tiles[wanted].name in self.state["texts"], tiles[wanted].name)
        self.entry(PINS[role], closed=True)
        self.sees(screen="till")

    def open_shift(self) -> None:
        """Open the shift with what the drawer holds."""
        self.waits(lambda: "float" in self.words.casefold() or self.shift() is not None, "the question for the float")
        if self.shift() is None:
            self.key("Return")
            self.waits(lambda: self.shift() is not None, "an open shift")
        self.sees("Ready")

    def shift(self) -> Any:
        """Return the open shift."""
        return self.shop.ask(lambda app: app.shifts.current())

    def leave(self) -> int:
        """Close the window as a person does and return the program's exit code."""
        self._send("key", "alt+F4")
        return self._process.wait(30)

    def close(self) -> None:
        """End the program if it still runs."""
        if self._process.poll() is None:
            self._process.terminate()
            self._process.wait(30)
        self._log.close()

    @property
    def ended(self) -> int | None:
        """Return the exit code, or None while the program runs."""
        return self._process.poll()


def go(till: Till, place: str) -> None:
    """Walk to a screen of the bar with Tab, and in with Space."""
    for _ in range(80):
        before = till.state["focus"]
        if before.endswith(f" {place}"):
            till.key("space")
            return
        till.key("Tab")
        # Two neighbours may have one name, and a Tab right behind a scan is the scanner's.
        _until(lambda before=before: till.state["focus"] != before, 0.3)  # type: ignore[misc]
    raise AssertionError(f"Tab never reached {place}")


def scanned_member(till: Till, shop: ShopFiles, guest: Any, code: str = "") -> None:
    """Scan a card and wait until its member is at the till; the strip of the last sale shows its member too."""
    last = shop.last_document() if till.shift() is not None else ""
    till.scan(code or shop.card_code(guest.member.id))
    till.sees(guest.member.name, f"No. {guest.cards[0].number}", screen="till")
    till.waits(lambda: not last or last not in till.words, "the next sale")


def _until(true: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True
