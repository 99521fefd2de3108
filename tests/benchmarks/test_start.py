"""From the start of the process to a usable till, and the memory it then keeps, beside a bare PySide6 window."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from shop_member.app import open_shop
from shop_member.domain.profiles import default_rules
from shop_member.domain.shop import ShopSettings
from shop_member.services.setup import Answers
from tests.benchmarks.conftest import Say

START_AT_MOST, MEMORY_AT_MOST = 2.5, 3.0
ROUNDS = 5
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


def run(arguments: list[str], sign: Path, **environment: str) -> tuple[float, int]:
    """Start a program; return seconds until its window is painted and its memory in bytes a while later (0: not told)."""
    sign.unlink(missing_ok=True)
    began = time.time()
    process = subprocess.Popen(
        [sys.executable, *arguments], env={**os.environ, **environment}, stderr=subprocess.DEVNULL
    )
    try:
        until = time.monotonic() + 60
        while not (sign.exists() and sign.read_text(encoding="utf-8").endswith("\n")):
            assert process.poll() is None and time.monotonic() < until, "the window never came"
            time.sleep(0.005)
        at = json.loads(sign.read_text(encoding="utf-8").splitlines()[0])["at"]
        time.sleep(3)
        return at - began, _memory(process.pid)
    finally:
        process.kill()
        process.wait()


def _memory(pid: int) -> int:
    """The proportional share where the system tells it: libraries that others use too count in part."""
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
    bare, ours = [], []
    for _ in range(ROUNDS):
        bare.append(run(["-c", BARE, str(sign)], sign))
        ours.append(
            run(
                ["-m", "ui", "--db", str(tmp_path / "shop.db")],
                sign,
                SHOP_MEMBER_PROBE=str(sign),
                XDG_STATE_HOME=str(tmp_path),
            )
        )
    start = [statistics.median(one[0] for one in side) for side in (ours, bare)]
    memory = [statistics.median(one[1] for one in side) for side in (ours, bare)]
    ratio = start[0] / start[1]
    say(
        f"start to usable till {start[0] * 1e3:.0f} ms, bare window {start[1] * 1e3:.0f} ms: ratio {ratio:.2f} "
        f"(at most {START_AT_MOST})"
    )
    if memory[1]:
        share = memory[0] / memory[1]
        say(
            f"idle memory {memory[0] / 2**20:.0f} MB, bare window {memory[1] / 2**20:.0f} MB: ratio {share:.2f} "
            f"(at most {MEMORY_AT_MOST})"
        )
        assert share <= MEMORY_AT_MOST
    assert ratio <= START_AT_MOST
