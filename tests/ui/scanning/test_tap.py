"""The machine in front of input methods: scans are kept from them, typing is given back whole and in order."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.routing import Looks
from tests.ui.scanning.keyboard import ours, own_code
from ui.scanning.burst import Foreign, Scanned
from ui.scanning.decoder import Keyboard, scan_of
from ui.scanning.tap import Tap, Tapped

ENTER, LEFT = 36, 113


class Wire:
    """An X server: events go through the tap, and what is given back arrives behind everything sent so far."""

    def __init__(self) -> None:
        self.tap: Tap[str] = Tap(ours)
        self.seen: list[str] = []
        self.found: list[Scanned | Foreign] = []
        self.restored = 0
        self._due: int | None = None

    def send(self, time: int, place: int, name: str, press: bool = True) -> None:
        self.wait(time)
        if not press:
            tapped = self.tap.lift(place, f"-{name}")
        elif name == "Enter":
            tapped = self.tap.terminator(time, place, name)
        elif name == "Left":
            tapped = self.tap.other(place, name)
        else:
            tapped = self.tap.press(time, place, name)
        self._obey(tapped)
        if not tapped.keep:
            self.seen.append(name if press else f"-{name}")
        wait = self.tap.wait_ms
        self._due = None if wait is None else time + wait

    def wait(self, time: int) -> None:
        if self._due is not None and self._due < time:
            self._due = None
            self._obey(self.tap.quiet())

    def _obey(self, tapped: Tapped[str]) -> None:
        self.seen += tapped.back
        for _ in tapped.back:
            self.tap.returned()
        if tapped.outcome is not None:
            self.found.append(tapped.outcome)

    @property
    def presses(self) -> list[str]:
        return [name for name in self.seen if not name.startswith("-")]


def scan_into(wire: Wire, code: str, start: int, speed: int, end: bool = True) -> int:
    for char in code:
        place = scan_of(char, Keyboard.X11) or 0
        wire.send(start, place, char)
        wire.send(start + speed // 2, place, char, press=False)
        start += speed
    if end:
        wire.send(start, ENTER, "Enter")
        wire.send(start + speed // 2, ENTER, "Enter", press=False)
    return start


@pytest.mark.parametrize("speed", [1, 8, 16, 31, 45])
@pytest.mark.parametrize("end", [True, False])
def test_of_a_scan_only_the_first_two_keys_are_seen(speed: int, end: bool) -> None:
    wire, code = Wire(), own_code(random.Random(speed))
    scan_into(wire, code, 1_000, speed, end)
    wire.wait(1 << 30)
    assert wire.found == [Scanned(code)]
    assert wire.presses == list(code[:2])


def test_foreign_codes_are_kept_out_too() -> None:
    wire = Wire()
    scan_into(wire, "134567890123456789", 1_000, 8)
    assert wire.found == [Foreign("134567890123456789", Looks.WECHAT_PAY)]


@given(
    keys=st.lists(st.tuples(st.integers(1, 400), st.sampled_from([*"abcxyz", "Enter", "Left"])), max_size=5),
    pause=st.integers(51, 400),
)
def test_typing_is_seen_whole_and_in_order_before_a_scan(keys: list[tuple[int, str]], pause: int) -> None:
    wire, time = Wire(), 1_000
    for gap, name in keys:
        time += gap
        place = {"Enter": ENTER, "Left": LEFT}.get(name) or scan_of(name, Keyboard.X11) or 0
        wire.send(time, place, name)
        wire.send(time, place, name, press=False)
    wire.wait(time + 130)
    typed = [name for _, name in keys]
    assert wire.presses == typed
    code = own_code(random.Random(pause))
    scan_into(wire, code, time + 130 + pause, 8)
    assert wire.found == [Scanned(code)]
    assert wire.presses == typed + list(code[:2])


@given(keys=st.lists(st.tuples(st.integers(0, 200), st.sampled_from([*"abcxyz", "Enter", "Left"])), max_size=40))
def test_no_event_is_doubled_or_out_of_order(keys: list[tuple[int, str]]) -> None:
    wire, time, sent = Wire(), 1_000, []
    for gap, name in keys:
        time += gap
        place = {"Enter": ENTER, "Left": LEFT}.get(name) or scan_of(name, Keyboard.X11) or 0
        sent.append(name)
        wire.send(time, place, name)
    wire.wait(1 << 30)
    if not wire.found:
        assert wire.presses == sent


def test_a_key_while_others_are_on_their_way_back_does_not_overtake_them() -> None:
    wire = Wire()
    wire.tap.press(0, 38, "a")
    wire.tap.press(40, 56, "b")
    wire.tap.press(80, 54, "c")
    assert wire.tap.quiet().back == ("c",)
    assert wire.tap.press(205, 40, "d").keep  # "c" has not come back yet
    assert wire.tap.quiet().back == ("d",)
    wire.tap.returned()
    wire.tap.returned()
    assert not wire.tap.press(500, 41, "e").keep


def test_shift_alone_is_kept_from_the_input_method_during_a_scan() -> None:
    tap: Tap[str] = Tap(ours)
    assert not tap.modifier(0, 50, "Shift").keep
    tap.press(1, 38, "A")
    tap.press(2, 56, "B")
    assert tap.modifier(3, 50, "Shift").keep
    assert tap.lift(50, "-Shift").keep
    assert tap.quiet().back == ("Shift", "-Shift")
