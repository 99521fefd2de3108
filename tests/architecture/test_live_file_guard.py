"""The guard that every test runs under (tests/live_files.py) sees what it should and nothing else."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

import pysqlite3.dbapi2 as sqlite

from tests.live_files import second_handles


def test_a_second_handle_on_a_live_file_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    with closing(sqlite.connect(path)) as connection:
        connection.execute("create table drawer (units integer)")
        path.read_bytes()
    seen = list(second_handles)
    second_handles.clear()
    assert seen == ([str(path)] if sys.platform == "linux" else [])


def test_a_closed_file_may_be_read(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    with closing(sqlite.connect(path)) as connection:
        connection.execute("create table drawer (units integer)")
    path.read_bytes()
    assert second_handles == []
