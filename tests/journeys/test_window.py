"""The window as a whole: scans on every screen, a second start, the clock, settings that hold at once, leaving."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.journeys.driver import ROOT, Display, ShopFiles, Till, go, scanned_member


def test_a_scan_finds_the_member_on_every_screen(owners_till: Till, shop: ShopFiles) -> None:
    till = owners_till
    guests = shop.members()
    for place, guest in zip(("Till", "Shift", "Data", "Settings"), guests, strict=False):
        if place != "Till":
            go(till, place)
            till.sees(screen=place.lower())
        scanned_member(till, shop, guest)
    # Where members are the subject, the scan stays there.
    for place, guest in zip(("Members", "Cards", "Statements"), guests[4:], strict=False):
        go(till, place)
        till.sees(screen=place.lower())
        till.scan(shop.card_code(guest.member.id))
        till.sees(guest.member.name, screen=place.lower())


def test_a_scan_never_lands_in_a_field_and_a_search_is_undisturbed(owners_till: Till, shop: ShopFiles) -> None:
    till, guest = owners_till, shop.members()[0]
    till.key("F2")
    till.entry("Wa")
    code = shop.card_code(guest.member.id)
    scanned_member(till, shop, guest)
    assert code not in till.words and code[:6] not in till.words
    till.key("F12")
    till.sees("0 digits typed", screen="lock")
    till.scan(code)
    till.waits(lambda: "0 digits typed" in till.words, "no digit of a code among those of a PIN")
    assert till.state["actor"] == ""


def test_codes_of_others_get_one_sentence_and_no_member(till: Till) -> None:
    for code, words in (
        ("134567890123456789", "payment code"),
        ("https://example.com/a/long/path", "web link"),
        ("1234567890", "not one of ours"),
    ):
        till.scan(code)
        till.sees(words)
        assert "No member yet" in till.words
        till.key("Escape")
        till.waits(lambda words=words: words not in till.words, "the sentence gone")  # type: ignore[misc]


def test_the_second_start_raises_the_first_window(till: Till, shop: ShopFiles) -> None:
    environment = till.display.environment | {"HOME": str(shop.home)}
    subprocess.run(["xdotool", "getactivewindow", "windowminimize"], env=environment, check=True, timeout=30)
    time.sleep(0.5)
    command = [sys.executable, "-m", "ui", "--db", str(shop.path)]
    done = subprocess.run(command, cwd=ROOT, env=environment, timeout=60, check=False)
    assert done.returncode == 0
    till.key("F2")  # the first window has the keyboard again
    till.sees("Phone, name or card number")
    assert till.leave() == 0
    assert not shop.verified().problems


def test_a_suspect_clock_is_said_and_the_owner_confirms_the_date(display: Display, tmp_path: Path) -> None:
    today = datetime.now(UTC).date()
    shop = ShopFiles.build(tmp_path / "shop", members=5, months=1, until=today - timedelta(days=20))
    till = Till(display, shop)
    try:
        till.log_in("owner")
        till.sees("Check the date", "does not follow the last booking")
        go(till, "The date is right")
        till.waits(lambda: "Check the date" not in till.words, "the date confirmed")
        assert shop.ask(lambda app: app.jobs.run()).waits_for_clock is False
    finally:
        till.close()


def test_without_a_display_the_demo_is_built_and_one_line_says_why_no_window(tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-m", "ui", "demo", str(tmp_path / "demo"), "--members", "5", "--months", "1"]
    done = subprocess.run(command, cwd=ROOT, env=kept, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0
    _begun, *progress, why = done.stderr.splitlines()
    assert all("%" in line for line in progress)
    assert "%" not in why
    assert why.endswith((".", "。"))
    assert (tmp_path / "demo" / "shop.db").exists()
