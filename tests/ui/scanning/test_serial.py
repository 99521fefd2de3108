"""Bytes of a serial scanner become codes, whatever pieces they arrive in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.scanning.serial import LONGEST, PAUSE_MS, SerialLines

LINES = st.lists(st.text("0123456789ABCXYZ儲值", min_size=1, max_size=60), max_size=8)


@given(lines=LINES, ends=st.sampled_from([b"\r", b"\n", b"\r\n"]), data=st.data())
def test_codes_are_the_same_in_whatever_pieces(lines: list[str], ends: bytes, data: st.DataObject) -> None:
    whole = b"".join(line.encode() + ends for line in lines)
    assembler, codes, at, now = SerialLines(), [], 0, 1_000
    while at < len(whole):
        size = data.draw(st.integers(1, 20))
        codes += assembler.feed(whole[at : at + size], now)
        at += size
        now += data.draw(st.integers(0, PAUSE_MS - 1))
    assert codes == lines
    assert assembler.due is None


def test_a_pause_ends_a_code_without_line_end() -> None:
    assembler = SerialLines()
    assert assembler.feed(b"SMC1", 100) == []
    assert assembler.quiet(159) == []
    assert assembler.due == 160
    assert assembler.quiet(160) == ["SMC1"]
    assert assembler.feed(b"AB", 300) == []
    assert assembler.feed(b"CD\r", 400) == ["AB", "CD"]


def test_an_overlong_line_is_dropped_whole() -> None:
    assembler = SerialLines()
    assert assembler.feed(b"1" * LONGEST + b"\r", 0) == ["1" * LONGEST]
    assert assembler.feed(b"2" * (LONGEST + 1), 10) == []
    assert assembler.feed(b"4710088412347\r9\r", 20) == ["9"]
    assert assembler.dropped == 1


def test_control_characters_go_and_bad_bytes_never_pass_for_a_code() -> None:
    assembler = SerialLines()
    assert assembler.feed(b"\x02SM\x00C1\x03\r", 0) == ["SMC1"]
    assert assembler.feed(b"SM\xffC1\r\r\n \r", 10) == ["SM\ufffdC1"]


def test_unplugging_forgets_half_a_line() -> None:
    assembler = SerialLines()
    assembler.feed(b"SMC1", 0)
    assembler.reset()
    assert assembler.due is None
    assert assembler.feed(b"X\r", 10) == ["X"]
