"""From the start of the process to a usable till, and the memory it then keeps, beside a bare PySide6 window."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

from shop_member.app import open_shop
from shop_member.domain.profiles import default_rules
from shop_member.domain.shop import ShopSettings
from shop_member.services.setup import Answers
from tests.benchmarks.conftest import Say

START_AT_MOST, MEMORY_AT_MOST = 2.5, 3.0
ROUNDS = 7
BARE = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
app = QApplication(sys.argv)
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: Path(sys.argv[1]).write_text('{"at": %r}\\n' % time.time()))
window = Window()
QVBoxLayout(window).addWidget(QLabel("bare"))
window.resize(1280, 720)
window.show()
app.exec()
"""


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from the start of the process to the painted window, processor seconds until then, bytes a while later."""

    clock: float
    processor: float
    memory: int


def run(arguments: list[str], sign: Path, usable: str = "", **environment: str) -> Start:
    """Start a program and wait until its window is painted with the words `usable` in sight.

    Bytecode is kept between the rounds whatever this process does with its own: an installed program has it.
    """
    sign.unlink(missing_ok=True)
    kept = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(sign.parent / "bytecode")}
    began = time.time()
    process = subprocess.Popen(
        [sys.executable, *arguments], env={**os.environ, **kept, **environment}, stderr=subprocess.DEVNULL
    )
    try:
        until = time.monotonic() + 60
        while (at := _usable_at(sign, usable)) is None:
            assert process.poll() is None and time.monotonic() < until, "the window never came"
            time.sleep(0.002)
        spent = _processor(process.pid)
        time.sleep(3)
        return Start(at - began, spent, _memory(process.pid))
    finally:
        process.kill()
        process.wait()


def _usable_at(sign: Path, usable: str) -> float | None:
    """Return when the first state was painted that shows the words, or None so far."""
    if not sign.exists():
        return None
    for line in sign.read_text(encoding="utf-8").splitlines(keepends=True):
        if line.endswith("\n"):
            state = json.loads(line)
            if not usable or usable in state["texts"]:
                return float(state["at"])
    return None


def _processor(pid: int) -> float:
    """Return the processor seconds of all its threads, 0 where the system does not tell."""
    tasks = Path(f"/proc/{pid}/task")
    if not tasks.exists():
        return 0.0
    return sum(int((task / "schedstat").read_text(encoding="ascii").split()[0]) for task in tasks.iterdir()) / 1e9


def _memory(pid: int) -> int:
    """Return what it has in memory, shared libraries included, 0 where the system does not tell."""
    place = Path(f"/proc/{pid}/smaps_rollup")
    if not place.exists():
        return 0
    lines = dict(line.split(":", 1) for line in place.read_text(encoding="ascii").splitlines()[1:])
    return int(lines["Rss"].split()[0]) * 1024


def test_start_and_memory_beside_a_bare_window(tmp_path: Path, say: Say) -> None:
    settings = ShopSettings(name="Lantern", currency="TWD", profile="TW", zone="Asia/Taipei")
    app = open_shop(tmp_path / "shop.db", create=True)
    app.setup.create_shop(Answers(settings, "Olivia", "271903", "lantern river seven", default_rules("TW")))
    app.close()
    sign = tmp_path / "sign"
    ours_as = ["-m", "ui", "--db", str(tmp_path / "shop.db")]
    bare, ours = [], []
    for number in range(ROUNDS + 1):
        plain = run(["-c", BARE, str(sign)], sign)
        real = run(ours_as, sign, "Olivia", SHOP_MEMBER_PROBE=str(sign), XDG_STATE_HOME=str(tmp_path))
        if number:  # the first round writes the bytecode
            bare.append(plain)
            ours.append(real)

    for name, seconds in (("clock", clock), ("processor", processor)):
        say(
            f"start to usable till, {name}: {statistics.median(map(seconds, ours)) * 1e3:.0f} ms, bare window "
            f"{statistics.median(map(seconds, bare)) * 1e3:.0f} ms, ratio {_ratio(ours, bare, seconds):.2f} "
            f"(at most {START_AT_MOST})"
        )
    share = _ratio(ours, bare, memory)
    if share:
        say(
            f"idle memory {statistics.median(map(memory, ours)) / 2**20:.0f} MB, bare window "
            f"{statistics.median(map(memory, bare)) / 2**20:.0f} MB, ratio {share:.2f} (at most {MEMORY_AT_MOST})"
        )
        assert share <= MEMORY_AT_MOST
    assert _ratio(ours, bare, clock) <= START_AT_MOST


clock, processor, memory = attrgetter("clock"), attrgetter("processor"), attrgetter("memory")


def _ratio(ours: list[Start], bare: list[Start], of: Callable[[Start], float]) -> float:
    """Return the middle of the rounds' ratios, 0 if it was not told: the two starts of a round shared the load."""
    return statistics.median(of(one) / of(other) if of(other) else 0.0 for one, other in zip(ours, bare, strict=True))
