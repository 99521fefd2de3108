"""Which encoding a table's bytes are in: marks first, then strict UTF-8, then what East Asian text looks like (X2)."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 1 << 20
# Two bytes for one character: those of everyday use in each code, by its first byte.
_BIG5_COMMON = re.compile(rb"[\xa4-\xc6][\x40-\x7e\xa1-\xfe]")
_BIG5_ANY = re.compile(rb"[\x81-\xfe][\x40-\x7e\xa1-\xfe]")
_GB_COMMON = re.compile(rb"[\xb0-\xd7][\xa1-\xfe]")
_GB_ANY = re.compile(rb"[\x81-\xfe][\x40-\x7e\x80-\xfe]")
_HIGH = re.compile(rb"[\x80-\xff]")
_LONE = re.compile(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")


def decode(data: bytes, language: str = "") -> tuple[str, str] | None:
    """Return the text and the name of its encoding, or None if it is in none of those that are read.

    UTF-8 with or without mark, UTF-16, GB18030, Big5, Windows-1252. `language` of the shop decides where Big5 and
    GB18030 look equally likely.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strict(data, name)
    if (wide := _unmarked_utf16(data)) is not None:
        return _strict(data, wide)
    found = _strict(data, "utf-8")
    if found is not None:
        return found
    for name in _guesses(data[:_SAMPLE], language):
        if (found := _strict(data, name)) is not None:
            return found
    return None


def _strict(data: bytes, name: str) -> tuple[str, str] | None:
    try:
        return data.decode(name), name
    except UnicodeDecodeError:
        return None


def _unmarked_utf16(data: bytes) -> str | None:
    sample = data[:4096]
    if len(sample) < 4 or len(data) % 2:
        return None
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > half * 0.3 and even <= half * 0.02:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.3 and odd <= half * 0.02 else None


def _guesses(sample: bytes, language: str) -> list[str]:
    """Western text has its accents alone between letters; Chinese text has bytes in pairs."""
    high = len(_HIGH.findall(sample))
    lone = len(_LONE.findall(sample))
    big5 = _share(sample, _BIG5_COMMON, _BIG5_ANY)
    gb = _share(sample, _GB_COMMON, _GB_ANY)
    if language == "zh_TW":
        big5 += 0.05
    elif language == "zh_CN":
        gb += 0.05
    asian = ["big5", "cp950", "gb18030"] if big5 > gb else ["gb18030", "big5", "cp950"]
    western = high > 0 and lone > high * 0.6 and not (language.startswith("zh") and max(big5, gb) > 0.9)
    return ["cp1252", *asian] if western else [*asian, "cp1252"]


def _share(sample: bytes, common: re.Pattern[bytes], pairs: re.Pattern[bytes]) -> float:
    found = pairs.findall(sample)
    return sum(1 for pair in found if common.fullmatch(pair)) / len(found) if found else 0.0
