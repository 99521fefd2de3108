"""One application for all window tests here, and a filter that is taken off again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.scanning.keyboard import once, ours
from tests.ui.scanning.window import Ear, Frame, show
from ui.scanning.filter import ScanFilter


@pytest.fixture(scope="session")
def application() -> QApplication:
    return QApplication.instance() or QApplication([])  # type: ignore[return-value]


@pytest.fixture
def scanner(application: QApplication) -> Iterator[ScanFilter]:
    scan_filter = ScanFilter(ours, once=once)
    scan_filter.install()
    yield scan_filter
    scan_filter.remove()
    scan_filter.deleteLater()


@pytest.fixture
def ear(scanner: ScanFilter) -> Ear:
    return Ear(scanner)


@pytest.fixture
def frame(application: QApplication, scanner: ScanFilter) -> Iterator[Frame]:
    frame = Frame()
    show(frame, frame.board)
    yield frame
    frame.close()
    frame.deleteLater()
    QApplication.processEvents()
