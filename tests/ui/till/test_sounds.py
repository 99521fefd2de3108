"""Yes and no are heard, by whatever can play them, without anything waiting for it."""

from __future__ import annotations

import logging
import sys
import wave
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shop_member import paths
from shop_member.domain.shop import ShopSettings
from tests.ui.till.conftest import WATER, Stand
from tests.ui.till.hands import Hands
from ui import sounds
from ui.screens.settings.equipment import LookModel
from ui.screens.settings.equipment_views import LookView
from ui.sounds import Sounds, tones


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Return the list of tones asked for from now on."""
    said: list[bool] = []
    monkeypatch.setattr(Sounds, "play", lambda self, good: said.append(good))
    return said


def player(script: str, *arguments: str) -> tuple[str, ...]:
    """Return a player that is a program of this computer; the tone's path is its last argument."""
    return (sys.executable, "-c", script, *arguments)


NOTES = "import pathlib, sys; p = pathlib.Path(sys.argv[1]); p.open('a').write(pathlib.Path(sys.argv[2]).name + ' ')"


def test_the_tones_are_short_different_and_begin_and_end_quietly() -> None:
    frames = []
    for name in ("yes", "no"):
        with wave.open(str(paths.resource(f"sounds/{name}.wav"))) as file:
            assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
            assert file.getnframes() / file.getframerate() <= 0.35
            data = file.readframes(file.getnframes())
        samples = [int.from_bytes(data[at : at + 2], "little", signed=True) for at in range(0, len(data), 2)]
        assert 8_000 < max(map(abs, samples)) < 30_000
        assert max(map(abs, samples[:8] + samples[-8:])) < 1_500
        frames.append(data)
    assert frames[0] != frames[1]


def test_the_first_player_that_can_plays_and_the_others_are_not_asked_again(
    app: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    out = tmp_path / "out"
    made = Sounds((("no-such-player",), player("raise SystemExit(3)"), player(NOTES, str(out))))
    said: list[bool] = []
    made.silent.connect(said.append)
    with caplog.at_level(logging.WARNING):
        made.sound(True)
        made.sound(False)
    assert out.read_text() == "yes.wav no.wav " and said == []
    assert len([one for one in caplog.records if "no tone by" in one.message]) == 2


def test_where_nothing_plays_it_is_said_and_nothing_fails(app: QApplication) -> None:
    made = Sounds((("no-such-player",),))
    said: list[bool] = []
    made.silent.connect(said.append)
    made.sound(True)
    made.sound(False)
    assert said == [True, False]


def test_playing_waits_for_nothing_and_a_tone_too_many_is_dropped(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sounds, "_UNHEARD", ())
    go, out = tmp_path / "go", tmp_path / "out"
    wait = f"import pathlib, time\nwhile not pathlib.Path({str(go)!r}).exists(): time.sleep(0.01)\n{NOTES}"
    made = Sounds((player(wait, str(out)),))
    made.play(True)
    assert made._pool is None
    made.use(True)
    for good in (True, False, False):
        made.play(good)
    assert not out.exists()
    go.touch()
    assert made._pool is not None and made._pool.waitForDone(60_000)
    assert out.read_text() == "yes.wav "
    made.use(False)
    made.play(False)
    assert made._pool.activeThreadCount() == 0


def test_scans_sales_and_refusals_at_the_till_sound(hands: Hands, stand: Stand, heard: list[bool]) -> None:
    _, code = stand.enrol("Bo")
    for act, tone in (
        (lambda: hands.scan(code), True),
        (lambda: hands.scan(WATER), True),
        (lambda: hands.scan("SMC0000000000000000000"), False),
        (lambda: (hands.key("F6"), hands.key("Enter")), True),
        (lambda: hands.key("F5"), False),
    ):
        heard.clear()
        act()
        assert heard == [tone]


def test_a_top_up_sounds_when_it_is_booked_and_when_it_is_refused(
    hands: Hands, stand: Stand, heard: list[bool]
) -> None:
    _, code = stand.enrol("Bo")
    hands.scan(code)
    hands.key("F3")
    heard.clear()
    hands.entry("*300")
    hands.key("F6")
    hands.entry("200", closed=True)
    assert heard == [False]
    hands.key("Esc")
    hands.key("Esc")
    heard.clear()
    hands.entry("500", closed=True)
    assert heard == [True] and hands.window.here == "till"


def test_tones_are_switched_off_in_the_settings(app: QApplication, stand: Stand) -> None:
    assert ShopSettings().sounds
    model = LookModel(stand.context)
    taken: list[ShopSettings] = []
    stand.context.adopt = taken.append
    view = LookView(stand.context, model)
    view.opened()
    assert view._sounds.isChecked()
    view._sounds.click()
    assert not stand.app.settings.shop().sounds and not taken[-1].sounds and not view._sounds.isChecked()
    view.deleteLater()
    assert tones() is tones()
