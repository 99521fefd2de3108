"""Shop Member: a membership-card till over one local SQLite file; this package holds everything but the window."""

__version__ = "0.1.0"
