"""The settings page's test scan: measures, verdicts, one sentence."""

from __future__ import annotations

import random

import pytest
from PySide6.QtTest import QTest

from tests.ui.scanning.keyboard import Event, own_code, scan
from tests.ui.scanning.test_burst import FRENCH
from tests.ui.scanning.window import Ear, Frame, play
from ui.scanning.filter import ScanFilter
from ui.scanning.probe import PROBE_CODE, Case, Layout, ProbeReport, ScanProbe, advice


def probe(scanner: ScanFilter, events: list[Event]) -> ProbeReport:
    reports: list[ProbeReport] = []
    scanner.probed.connect(reports.append)
    scanner.start_probe(ScanProbe())
    play(events)
    if not reports:
        QTest.qWait(450)
    scanner.probed.disconnect(reports.append)
    assert len(reports) == 1
    return reports[0]


@pytest.mark.parametrize("speed", [1, 8, 31, 80])
def test_the_probe_measures_the_scanner(speed: int, frame: Frame, scanner: ScanFilter, ear: Ear) -> None:
    report = probe(scanner, scan(PROBE_CODE, 1_000, speed))
    assert report.text == PROBE_CODE
    assert len(report.gaps) == len(PROBE_CODE) - 1
    assert speed <= report.mean_gap <= 1.3 * speed
    assert report.terminator == "enter"
    assert report.layout is Layout.BOTH
    assert report.case is Case.UPPER
    assert report.works
    assert 20 <= report.timing.hold <= 90
    assert report.timing.hold > report.slowest_gap
    assert frame.board.keys == []
    assert ear.said == []
    scanner.set_timing(report.timing)
    code = own_code(random.Random(speed))
    play(scan(code, 50_000, speed))
    assert ear.codes == [code]


def test_the_probe_gives_one_verdict_for_each_peculiarity(frame: Frame, scanner: ScanFilter) -> None:
    plain = scan(PROBE_CODE, 1_000, 8)
    french = [Event(e.time, e.press, e.key, e.who, e.repeat, e.text.translate(FRENCH)) for e in plain]
    sentences = {
        "good": advice(probe(scanner, plain)),
        "tab": advice(probe(scanner, scan(PROBE_CODE, 1_000, 8, "tab"))),
        "bare": advice(probe(scanner, scan(PROBE_CODE, 1_000, 8, "none"))),
        "slow": advice(probe(scanner, scan(PROBE_CODE, 1_000, 80))),
        "keys": advice(probe(scanner, french)),
        "wrong": advice(probe(scanner, scan("SMTEST", 1_000, 8))),
    }
    assert len(set(sentences.values())) == len(sentences)
    assert "SMTEST" in sentences["wrong"]
    assert probe(scanner, french).layout is Layout.KEYS
    assert probe(scanner, scan(PROBE_CODE.lower(), 1_000, 8)).case is Case.LOWER
    assert probe(scanner, scan("SMTEST", 1_000, 8)).works is False
