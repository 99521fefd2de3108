"""The SQLite driver: the `pysqlite3` package with its own known SQLite, or Python's where no wheel exists.

sqlite-utils makes the same choice by itself, so that one library serves the whole program.
"""

from __future__ import annotations

try:
    import pysqlite3.dbapi2 as sqlite
except ImportError:  # a system without a wheel; `Store` refuses a library that is too old
    import sqlite3 as sqlite

__all__ = ["sqlite"]
