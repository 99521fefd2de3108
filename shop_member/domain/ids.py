"""Identities made at the edge: time-ordered, 128 bits, as text."""

from __future__ import annotations

import os
import time


def new_id() -> str:
    """Return a UUID version 7 (RFC 9562: 48 bits of milliseconds, 74 random bits) as 36 lower-case characters."""
    return uuid7(time.time_ns() // 1_000_000, os.urandom(10))


def uuid7(milliseconds: int, randomness: bytes) -> str:
    """Return the UUID version 7 of a Unix time in ms and ten random bytes; a seeded shop gives its own bytes."""
    value = (milliseconds & (1 << 48) - 1) << 80 | int.from_bytes(randomness, "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    text = f"{value:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
