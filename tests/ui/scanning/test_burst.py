"""A scan is told from typing whatever comes between: rules 1-4 and 6, by the times of the keys alone."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.routing import Looks
from tests.ui.scanning.keyboard import OWN_LENGTH, PREFIX, Desk, Event, article, ours, own_code, scan
from ui.scanning.burst import Burst, Foreign, Scanned, Timing, gap_ms
from ui.scanning.decoder import Key, Keyboard, scan_of

SPEEDS = (1, 8, 16, 31, 45)
TYPABLE = "0123456789abcdefgzqxyZQ .-+/*"
FOREIGN = {
    "134567890123456789": Looks.WECHAT_PAY,
    "284567890123456789": Looks.ALIPAY,
    "6212345678901234567": Looks.UNIONPAY,
    "https://pay.example.com/q?c=88W11": Looks.LINK,
    "9780306406158": Looks.ISBN,
    "AB123456781140521999900000064": Looks.INVOICE,
    "**:item:1:20:tea:2:15": Looks.INVOICE,
}


class Story:
    """A random quarter of a minute at the till, and what should come of it."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.events: list[Event] = []
        self.expected: list[str] = []
        self.now = self.rng.randrange(0, 1 << 33)
        self.bare = False
        for _ in range(self.rng.randint(3, 8)):
            self.rng.choice((self.type_some, self.type_some, self.scan_own, self.scan_article, self.scan_foreign))()
        if seed % 7 == 0:  # the server's clock wraps after 49.7 days
            self.events = [Event(e.time & 0xFFFFFFFF, e.press, e.key, e.who, e.repeat, e.text) for e in self.events]

    def type_some(self) -> None:
        """Type a few keys, sometimes Enter at the end, 70 to 200 ms apart; keys overlap."""
        self.now += self.rng.randint(51, 130) if self.bare else self.rng.randint(1, 200)
        for _ in range(self.rng.randint(1, 6)):
            char = self.rng.choice(TYPABLE)
            self._person(char)
            self.expected.append(char)
            self.now += self.rng.randint(70, 200)
        if self.rng.random() < 0.4:
            self.now += 60 if self.bare else 0
            self._person("Enter")
            self.expected.append("Enter")
            self.now += 70
        self.bare = False

    def _person(self, key: str) -> None:
        self.events.append(Event(self.now, True, key, "person"))
        self.events.append(Event(self.now + self.rng.randint(40, 69), False, key, "person"))

    def scan_own(self) -> None:
        """Scan a member at any distance after a typed key; Caps Lock on or off."""
        self._scan(own_code(self.rng), Scanned, self.rng.randint(1, 200), self.rng.random() < 0.5)

    def scan_article(self) -> None:
        """Scan a number; between typed digits and a number of digits only time can tell."""
        self._scan(article(self.rng, self.rng.choice((8, 12, 13))), Scanned, self.rng.randint(95, 200), False)

    def scan_foreign(self) -> None:
        """Scan what a guest holds out by mistake."""
        self._scan(self.rng.choice(list(FOREIGN)), Foreign, self.rng.randint(51, 200), False)

    def _scan(self, code: str, kind: type, pause: int, caps_lock: bool) -> None:
        self.now += max(pause, 121) if self.bare else pause
        end = self.rng.choice(("enter", "enter", "tab", "crlf", "none"))
        speed = self.rng.choice(SPEEDS)
        events = scan(code, self.now, speed, end, caps_lock, self.rng)
        self.events += events
        self.expected.append(f"{kind.__name__} {code}")
        self.now = events[-1].time + 1
        self.bare = end == "none"


def result(desk: Desk) -> list[str]:
    """Return what the window was told, in order: characters, named keys, codes."""
    said = []
    for entry in desk.out:
        if isinstance(entry, Event):
            said += [entry.key] if entry.press else []
        else:
            said.append(f"{type(entry).__name__} {entry.code}")
    return said


def play_in_order(desk: Desk, story: Story) -> None:
    """Play without sorting by time, which wraps."""
    order = sorted(range(len(story.events)), key=lambda i: gap_ms(story.events[0].time, story.events[i].time))
    for i in order:
        event = story.events[i]
        if desk._deadline is not None and gap_ms(desk._deadline, event.time) not in (0, 1 << 30):
            desk._until(1 << 40)
        desk._take(event)
    desk._until(1 << 40)


@pytest.mark.parametrize("block", range(10))
def test_ten_thousand_interleavings_lose_nothing_and_leak_nothing(block: int) -> None:
    for seed in range(block * 1_000, (block + 1) * 1_000):
        story, desk = Story(seed), Desk()
        play_in_order(desk, story)
        assert result(desk) == story.expected, f"seed {seed}"
        assert all(event.who == "person" for event in desk.keys), f"seed {seed}"
        typed = [event for event in story.events if event.who == "person"]
        assert sorted(map(id, desk.keys)) == sorted(map(id, typed)), f"seed {seed}"
        for key in {event.key for event in typed}:
            presses = [event.press for event in desk.keys if event.key == key]
            assert presses == [True, False] * (len(presses) // 2), f"seed {seed} {key}"


def typing(text: str, start: int = 1_000, gap: int = 90) -> list[Event]:
    events = []
    for i, char in enumerate(text):
        moment = start + i * gap
        events += [Event(moment, True, char, "person"), Event(moment + 30, False, char, "person")]
    return events


@given(gaps=st.lists(st.integers(51, 400), max_size=30), text=st.text(TYPABLE, min_size=31, max_size=31))
def test_typing_alone_is_never_held_longer_than_the_hold(gaps: list[int], text: str) -> None:
    desk, moment, events = Desk(), 5, []
    for char, gap in zip(text, [0, *gaps], strict=False):
        moment += gap
        events.append(Event(moment, True, char, "person"))
    desk.play(events)
    assert desk.typed == text[: len(events)]
    assert desk.longest_hold <= Timing().hold
    assert not desk.codes
    assert not desk.foreign


@given(
    keys=st.lists(
        st.tuples(st.integers(0, 300), st.sampled_from([*"01ZQz", "Enter", "Tab", "F5", "Left"]), st.booleans()),
        max_size=60,
    )
)
def test_no_key_is_invented_and_none_is_handed_on_twice(keys: list[tuple[int, str, bool]]) -> None:
    moment, events = 0, []
    for gap, key, repeat in keys:
        moment += gap
        events += [Event(moment, True, key, "person", repeat), Event(moment, False, key, "person")]
    desk = Desk().play(events)
    handed = [id(event) for event in desk.keys]
    assert len(handed) == len(set(handed))
    assert set(handed) <= set(map(id, events))
    order = {id(event): i for i, event in enumerate(events)}
    presses = [order[id(event)] for event in desk.keys if event.press]
    assert presses == sorted(presses)
    for event in desk.keys:  # a release only follows its own press
        if not event.press:
            assert id(events[order[id(event)] - 1]) in handed


@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize("end", ["enter", "tab", "crlf", "none"])
def test_a_code_is_read_at_every_speed_with_every_ending(speed: int, end: str) -> None:
    code = own_code(random.Random(speed))
    desk = Desk().play(scan(code, 500, speed, end))
    assert desk.codes == [code]
    assert desk.keys == []


@pytest.mark.parametrize("speed", SPEEDS)
def test_caps_lock_and_small_letters_make_no_difference(speed: int) -> None:
    code = own_code(random.Random(3))
    assert Desk().play(scan(code, 500, speed, caps_lock=True)).codes == [code]
    assert Desk().play(scan(code.lower(), 500, speed)).codes == [code]


FRENCH = str.maketrans("QWAZ;M1234567890", "AZQWm,&é\"'(-è_çà")


def test_a_scanner_of_another_layout_is_read_by_its_keys() -> None:
    code = own_code(random.Random(4))
    events = [Event(e.time, e.press, e.key, e.who, e.repeat, e.text.translate(FRENCH)) for e in scan(code, 500, 8)]
    assert Desk().play(events).codes == [code]


def test_a_scanner_of_the_tills_own_layout_is_read_by_its_text() -> None:
    desk, code = Desk(), own_code(random.Random(5))
    unfrench = {ord(shown): key for key, shown in zip("QWAZM", "AZQW,", strict=True)}
    for i, char in enumerate(code):
        place = scan_of(char.translate(unfrench), Keyboard.X11)
        desk.burst.press(Key(1_000 + 8 * i, char, place), Event(0, True, char, "scanner"), i)
    verdict = desk.burst.terminator(1_000 + 8 * len(code), "Enter")
    assert verdict.outcome == Scanned(code)
    assert verdict.stop


def test_a_key_of_unknown_place_never_completes_a_code_by_its_absence() -> None:
    desk, code = Desk(), own_code(random.Random(6))
    shown = [("é", None) if i == 9 else (char, scan_of(char, Keyboard.X11)) for i, char in enumerate(code)]
    shown.insert(9, ("x", 9_999))
    for i, (text, place) in enumerate(shown):
        desk.burst.press(Key(8 * i, text, place), Event(0, True, "x", "scanner"), i)
    assert isinstance(desk.burst.terminator(8 * len(shown), "Enter").outcome, Foreign)


@pytest.mark.parametrize(("code", "looks"), FOREIGN.items())
@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize("end", ["enter", "none"])
def test_foreign_codes_are_named_and_reach_no_field(code: str, looks: Looks, speed: int, end: str) -> None:
    assert not ours(code)
    desk = Desk().play([*typing("12"), *scan(code, 1_200, speed, end), *typing("34", 6_000)])
    assert [entry for entry in desk.out if isinstance(entry, Foreign)] == [Foreign(code, looks)]
    assert desk.codes == []
    assert desk.typed == "1234"
    assert "Enter" not in [event.key for event in desk.keys]


def test_every_line_of_a_code_with_lines_is_kept_out() -> None:
    """A visiting card in a QR code sends Enter after each line, and short lines look like typing."""
    moment, events = 1_000, []
    for line in ("BEGIN:VCARD", "N:Li", "TEL:1", "END:VCARD"):
        events += scan(line, moment, 8)
        moment = events[-1].time + 8
    desk = Desk().play(events)
    assert desk.keys == []
    assert desk.codes == []
    assert desk.foreign[0] == "BEGIN:VCARD"


def test_typing_a_number_fast_by_hand_and_enter_stays_typing() -> None:
    number = article(random.Random(1), 8)
    events = [*typing(number, gap=70), Event(1_000 + 8 * 70, True, "Enter", "person")]
    desk = Desk().play(events)
    assert desk.typed == number
    assert desk.codes == []
    assert desk.keys[-1].key == "Enter"


def test_five_quick_keys_and_enter_stay_typing() -> None:
    desk = Desk().play([*typing("12345", gap=10), Event(1_060, True, "Enter", "person")])
    assert [event.key for event in desk.keys if event.press] == [*"12345", "Enter"]


@pytest.mark.parametrize("stall", [51, 100, 119, 150, 400])
@pytest.mark.parametrize("cut", [1, 3, 5, 6, 12, 20, 24, 25])
def test_a_stall_that_splits_a_scan_is_mended(stall: int, cut: int) -> None:
    code = own_code(random.Random(stall * 100 + cut))
    whole = scan(code, 1_000, 8)
    seam = sorted(event.time for event in whole if event.press)[cut]
    events = [e if e.time < seam else Event(e.time + stall, e.press, e.key, e.who, e.repeat, e.text) for e in whole]
    desk = Desk().play([*typing("7", 800), *events])
    assert desk.codes == [code]
    assert desk.typed == "7"
    assert "Enter" not in [event.key for event in desk.keys]


def test_a_code_with_a_check_character_survives_any_number_of_stalls() -> None:
    rng = random.Random(21)
    for _ in range(200):
        code, events = own_code(rng), []
        moment = 1_000
        for char in code:
            moment += rng.choice((1, 8, 8, 8, 60, 130, 300)) if rng.random() < 0.4 else 8
            events += [Event(moment, True, char, "scanner"), Event(moment + 1, False, char, "scanner")]
        events += [Event(moment + 8, True, "Enter", "scanner"), Event(moment + 9, False, "Enter", "scanner")]
        desk = Desk().play([*typing("7", 300), *events])
        assert desk.codes == [code]
        assert desk.typed == "7"
        assert "Enter" not in [event.key for event in desk.keys]


def test_a_typed_digit_never_completes_a_number() -> None:
    rng = random.Random(8)
    whole = article(rng)
    assert not ours(whole[1:])
    desk = Desk().play([*typing(whole[0], 1_000), *scan(whole[1:], 1_090, 8)])
    assert desk.codes == []
    assert desk.foreign == [whole[1:]]
    assert desk.typed == whole[0]


def test_part_of_a_long_number_is_never_an_article() -> None:
    rng = random.Random(11)
    for _ in range(3_000):
        code = "".join(rng.choice("0123456789") for _ in range(rng.randint(14, 24)))
        desk = Desk().play(scan(code, 1_000, rng.choice(SPEEDS), rng.choice(("enter", "none")), rng=rng))
        assert desk.codes == []
        assert desk.foreign == [code]


def test_the_same_member_twice_within_the_window_counts_once_and_articles_each_time() -> None:
    rng = random.Random(9)
    member, thing = own_code(rng), article(rng)
    for code, again, expected in ((member, 300, 1), (member, 401, 2), (thing, 100, 2), (thing, 300, 2)):
        first = scan(code, 1_000, 8)
        last_character = [event.time for event in first if event.press][-2]
        desk = Desk().play([*first, *scan(code, last_character + again, 8)])
        assert desk.codes == [code] * expected, (code, again)
        assert desk.keys == []


def test_two_different_members_in_a_row_both_count() -> None:
    rng = random.Random(10)
    one, two = own_code(rng), own_code(rng)
    desk = Desk().play([*scan(one, 1_000, 1), *scan(two, 1_080, 1)])
    assert desk.codes == [one, two]


def test_a_held_down_key_repeats_as_it_should() -> None:
    moments = [1_000, *range(1_500, 2_000, 33)]
    events = [Event(moment, True, "5", "person", i > 0) for i, moment in enumerate(moments)]
    desk = Desk().play([*events, Event(2_100, False, "5", "person")])
    assert desk.typed == "5" * len(moments)
    assert desk.keys[-1].press is False


def test_any_other_key_comes_after_what_was_typed_before_it() -> None:
    events = [*typing("12", gap=40), Event(1_060, True, "F5", "person"), *typing("3", 1_070)]
    assert result(Desk().play(events)) == ["1", "2", "F5", "3"]


def test_a_function_key_right_after_a_scan_without_ending_acts_on_the_scan() -> None:
    code = own_code(random.Random(12))
    events = scan(code, 1_000, 8, "none")
    desk = Desk().play([*events, Event(events[-1].time + 60, True, "F6", "person")])
    assert result(desk) == [f"Scanned {code}", "F6"]


def test_a_shorter_hold_from_the_wizard_still_reads_a_fast_scanner() -> None:
    code = own_code(random.Random(13))
    desk = Desk(Timing(hold=20)).play([*typing("12", 500, 60), *scan(code, 1_000, 8)])
    assert desk.codes == [code]
    assert desk.longest_hold <= 20


def test_releases_that_come_after_the_scan_was_decided_are_stopped_too() -> None:
    code = own_code(random.Random(14), doubled=False)
    events = scan(code, 1_000, 8)
    presses = [event for event in events if event.press]
    late = [Event(5_000 - i, False, key, "scanner") for i, key in enumerate({event.key for event in presses})]
    desk = Desk().play([*presses, *late, *typing("Z", 9_000)])
    assert desk.codes == [code]
    assert [(event.key, event.press) for event in desk.keys] == [("Z", True), ("Z", False)]


def test_two_possible_readings_are_none() -> None:
    burst: Burst[str] = Burst(lambda text: len(text) == 8, once=bool)
    for i, char in enumerate("ABCDEFGHI"):
        burst.press(Key(8 * i, char), char, char)
    assert burst.terminator(72, "Enter").outcome == Foreign("ABCDEFGHI", Looks.UNKNOWN)


@given(st.integers(0, (1 << 32) - 1), st.integers(0, (1 << 31) - 1))
def test_times_may_wrap(start: int, gap: int) -> None:
    assert gap_ms(start, (start + gap) & 0xFFFFFFFF) == gap


def test_the_machine_forgets_nothing_it_holds_when_asked_early() -> None:
    burst: Burst[str] = Burst(ours, once=lambda code: code.startswith(PREFIX))
    burst.press(Key(1, "4"), "down", "4")
    burst.lift("up", "4")
    assert burst.wait_ms == Timing().hold
    assert burst.quiet().give == ("down", "up")
    assert burst.wait_ms is None
    assert Timing().least < OWN_LENGTH


def test_enter_behind_another_key_is_pressed_however_close_the_scan_was() -> None:
    code = own_code(random.Random(5))
    events = scan(code, 1_000, 1)
    last = events[-1].time
    pressed = [Event(last + 10, True, "F7", "person"), Event(last + 20, True, "Enter", "person")]
    desk = Desk().play(events + pressed)
    assert desk.codes == [code]
    assert [event.key for event in desk.keys if event.press] == ["F7", "Enter"]
