"""Scans typed as real X key events into a real window, beside typing, with Caps Lock, another layout and a busy machine.

Needs Xvfb, xdotool, openbox and setxkbmap.
"""

from __future__ import annotations

import json
import os
import queue
import random
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.ui.scanning.keyboard import own_code

ROUNDS = 50
TOOLS = ("Xvfb", "xdotool", "openbox", "setxkbmap")


class Screen:
    """A virtual screen with a window manager and the window under test."""

    def __init__(self, number: int, *options: str) -> None:
        missing = [tool for tool in TOOLS if shutil.which(tool) is None]
        assert not missing, f"install {missing} for this journey"
        self.environment = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QT_IM_MODULE": "compose"}
        self.processes: list[subprocess.Popen[Any]] = []
        try:
            self._open(number, options)
        except BaseException:
            self.close()
            raise

    def _open(self, number: int, options: tuple[str, ...]) -> None:
        self.processes = [self._start("Xvfb", f":{number}", "-screen", "0", "800x600x24", "-nolisten", "tcp")]
        deadline = time.monotonic() + 10
        while not Path(f"/tmp/.X11-unix/X{number}").exists():
            assert time.monotonic() < deadline, "the virtual screen did not start"
            time.sleep(0.05)
        self.processes.append(self._start("openbox"))
        time.sleep(0.5)
        root = Path(__file__).parents[2]
        self.window = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.key_window", *options],
            cwd=root, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._heard: queue.Queue[str] = queue.Queue()
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()
        self.processes.append(self.window)
        self.hear()
        self.keys("sleep", "0.5")

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        quiet = subprocess.DEVNULL
        return subprocess.Popen(command, env=self.environment, stdout=quiet, stderr=quiet)

    def keys(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=30)

    def scan(self, code: str, delay: int, end: str = "Return") -> None:
        """Type a code and its terminator in one go, as a scanner does."""
        self.keys("type", "--delay", str(delay), "--args", "1", code, "key", "--delay", "0", end)

    def tell(self, word: str) -> dict[str, Any]:
        assert self.window.stdin is not None
        self.window.stdin.write(word + "\n")
        self.window.stdin.flush()
        return self.hear()

    def hear(self) -> dict[str, Any]:
        """Return the window's next line; a scan that was lost fails here (queue.Empty)."""
        return json.loads(self._heard.get(timeout=20))

    def _listen(self) -> None:
        assert self.window.stdout is not None
        for line in self.window.stdout:
            self._heard.put(line)

    def close(self) -> None:
        """End what was started, the window first."""
        for process in reversed(self.processes):
            if process.stdin is not None:
                process.stdin.close()  # the window's signal to leave
            else:
                process.terminate()
            process.wait(10)
            if process.stdout is not None:
                self._listener.join(10)
                process.stdout.close()


@pytest.fixture
def screen() -> Iterator[Screen]:
    screen = Screen(random.Random().randint(200, 9_000))
    yield screen
    screen.close()


@pytest.fixture
def tapped_screen() -> Iterator[Screen]:
    screen = Screen(random.Random().randint(200, 9_000), "--tap")
    yield screen
    screen.close()


def test_fifty_scans_in_a_field_with_and_without_caps_lock(screen: Screen) -> None:
    rng = random.Random(1)
    for i in range(ROUNDS):
        if i % 2:
            screen.keys("key", "Caps_Lock")
        code = own_code(rng)
        screen.scan(code, 1)
        assert screen.hear() == {"scanned": code}
        if i % 2:
            screen.keys("key", "Caps_Lock")
    state = screen.tell("state")
    assert state["line"] == ""
    assert state["pressed"] == 0


@pytest.mark.parametrize("part", ["spin", "combo", "name", "board", "button"])
def test_scans_over_other_parts(screen: Screen, part: str) -> None:
    rng = random.Random(part)
    screen.tell(part)
    before = screen.tell("state")
    for delay in (1, 8, 16, 31):
        code = own_code(rng)
        screen.scan(code, delay, rng.choice(["Return", "Tab", "KP_Enter"]))
        assert screen.hear() == {"scanned": code}
    time.sleep(0.2)
    assert screen.tell("state") == before


def test_typing_around_scans_stays_exact(screen: Screen) -> None:
    rng = random.Random(2)
    typed = ""
    for _ in range(20):
        digits = "".join(rng.choice("0123456789") for _ in range(3))
        screen.keys("type", "--delay", "80", digits)
        code = own_code(rng)
        screen.scan(code, 1)
        assert screen.hear() == {"scanned": code}
        typed += digits
    time.sleep(0.2)
    assert screen.tell("state")["line"] == typed


def test_a_us_scanner_on_a_french_keyboard(screen: Screen) -> None:
    """xdotool types by symbol, so the keys are named by their codes: those of a US scanner."""
    from ui.scanning.decoder import Keyboard, scan_of

    subprocess.run(["setxkbmap", "fr"], env=screen.environment, check=True, timeout=10)
    rng = random.Random(3)
    for _ in range(5):
        code = own_code(rng)
        places = [str(scan_of(char, Keyboard.X11)) for char in code]
        screen.keys("key", "--delay", "2", *places, "Return")
        assert screen.hear() == {"scanned": code}
    assert screen.tell("state")["line"] == ""


def test_a_busy_machine_changes_nothing(screen: Screen) -> None:
    hogs = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(3)]
    try:
        rng = random.Random(4)
        for _ in range(20):
            code = own_code(rng)
            screen.scan(code, 1)
            said = screen.hear()
            # The virtual server itself may be stopped in the middle of a code: then it is mended when the rest comes.
            assert (said if "scanned" in said else screen.hear()) == {"scanned": code}
        time.sleep(0.3)
        assert screen.tell("state")["line"] == ""
    finally:
        for hog in hogs:
            hog.kill()
            hog.wait()


@pytest.mark.parametrize("part", ["name", "note"])
def test_scans_into_a_field_with_an_input_method_are_caught_before_it(tapped_screen: Screen, part: str) -> None:
    screen, rng, typed = tapped_screen, random.Random(part), ""
    screen.tell(part)
    for delay in (1, 8, 16, 31) * 3:
        word = "".join(rng.choice("abcdefgh") for _ in range(4))
        screen.keys("type", "--delay", "80", word)
        typed += word
        time.sleep(0.1)
        code = own_code(rng)
        screen.scan(code, delay)
        assert screen.hear() == {"scanned": code}
        assert screen.tell("state")[part] == typed
    screen.keys("type", "--delay", "10", "fast")  # kept back and given back
    time.sleep(0.4)
    assert screen.tell("state")[part] == typed + "fast"
    screen.keys("type", "--delay", "10", "more")
    screen.keys("key", "BackSpace")
    time.sleep(0.4)
    assert screen.tell("state")[part] == typed + "fastmor"
    screen.scan("134567890123456789", 8)
    assert screen.hear() == {"foreign": "134567890123456789", "looks": "wechat_pay"}
    assert screen.tell("state")[part] == typed + "fastmor"
