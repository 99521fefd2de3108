"""Tables that others wrote: any encoding and delimiter, and hostile bytes that never crash (X2, quality.md)."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.errors import Fault, Refusal, Refused
from shop_member.sync.csv_folder import write_sheet
from shop_member.sync.csv_read import parse_sheet, read_sheet

CHINESE = "姓名,手機,備註\r\n陳美玲,0912345678,不吃香菜\r\n王小明,0922333444,常客\r\n"
SIMPLE = "会员名称,手机号码,备注\r\n陈美玲,13812345678,不吃香菜\r\n王晓明,13922223333,常客\r\n"
WESTERN = "Name;Phone;Note\nJürgen Müller;01701;große Gläser\nFrançois Lefèvre;01702;crème brûlée\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "big5", "gb18030"])
@pytest.mark.parametrize("language", ["", "en", "zh_TW", "zh_CN"])
def test_encodings_are_found_out(encoding: str, language: str) -> None:
    sheet = parse_sheet(CHINESE.encode(encoding), "a.csv", language)
    assert sheet.columns == ("name", "phone", "note")
    assert [cells for _, cells in sheet.rows] == [
        ("陳美玲", "0912345678", "不吃香菜"),
        ("王小明", "0922333444", "常客"),
    ]


@pytest.mark.parametrize("language", ["", "zh_TW", "zh_CN"])
def test_mainland_files(language: str) -> None:
    sheet = parse_sheet(SIMPLE.encode("gb18030"), "a.csv", language)
    assert (sheet.encoding, sheet.columns, sheet.rows[1][1][0]) == ("gb18030", ("name", "phone", "note"), "王晓明")


@pytest.mark.parametrize("language", ["", "en", "zh_TW"])
def test_western_files_with_semicolons(language: str) -> None:
    sheet = parse_sheet(WESTERN.encode("cp1252"), "a.csv", language)
    assert (sheet.encoding, sheet.delimiter, sheet.rows[0][1][0]) == ("cp1252", ";", "Jürgen Müller")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_delimiters_are_found_out(delimiter: str) -> None:
    text = delimiter.join(("name", "phone", "note")) + "\n" + delimiter.join(("Ann", "0912345678", '"a, b; c"')) + "\n"
    sheet = parse_sheet(text.encode(), "a.csv")
    assert (sheet.delimiter, sheet.rows) == (delimiter, ((2, ("Ann", "0912345678", "a, b; c")),))


def test_lines_are_counted_as_an_editor_does() -> None:
    sheet = parse_sheet(b'sep=;\r\nname;note\r\n\r\nAnn;"two\r\nlines"\r\nBob;x\r\n', "a.csv")
    assert [line for line, _ in sheet.rows] == [4, 6]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", Refused.SHEET_EMPTY),
        (b"\xef\xbb\xbf\r\n \r\n", Refused.SHEET_EMPTY),
        (b"name,phone\nAnn\x00,1\n", Refused.SHEET_NOT_READABLE),
        (b'name,phone\n"Ann,1\nBob,2\n', Refused.SHEET_NOT_READABLE),
        (b'name,phone\n"Ann"x,1\n', Refused.SHEET_NOT_READABLE),
        (b"name,name\nAnn,Bob\n", Refused.COLUMN_TWICE),
        (b"name" + b"," * 1_000_000 + b"\nAnn\n", Refused.SHEET_TOO_LARGE),
        (b"name,note\nAnn," + b"x" * 200_000 + b"\n", Refused.SHEET_NOT_READABLE),
        (b"\xff\xfe\x00\xd8\x00", Refused.SHEET_NOT_READABLE),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", Refused.SHEET_NOT_READABLE),
    ],
)
def test_hostile_files_are_refused_in_one_sentence(data: bytes, code: Refused) -> None:
    with pytest.raises(Refusal) as refused:
        parse_sheet(data, "a.csv")
    assert refused.value.code is code


def test_a_refusal_names_the_line() -> None:
    with pytest.raises(Refusal) as refused:
        parse_sheet(b'name,phone\nAnn,1\nBob,"2\nCy,3\n', "a.csv")
    assert refused.value.fields["line"] >= 3


@given(st.binary(max_size=300) | st.text(st.sampled_from("ab,;\t\n\r\"'\0=陳"), max_size=80).map(str.encode))
def test_any_bytes_are_read_whole_or_refused(data: bytes) -> None:
    code, rows = "", ()
    try:
        rows = parse_sheet(data, "a.csv").rows
    except Refusal as refusal:
        code = refusal.code.name
    assert code == "" or code.startswith(("SHEET", "COLUMN"))
    assert all(any(cell.strip() for cell in cells) for _, cells in rows)


def test_a_missing_file_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Fault):
        read_sheet(tmp_path / "none.csv")
    with pytest.raises(Fault):
        read_sheet(tmp_path)


@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=3, max_size=3),
        max_size=8,
    )
)
def test_what_we_write_we_read(tmp_path: Path, rows: list[list[str]]) -> None:
    path = tmp_path / "out.csv"
    write_sheet(path, ("name", "phone", "note"), rows)
    sheet = read_sheet(path)
    assert [list(cells) for _, cells in sheet.rows] == [row for row in rows if any(cell.strip() for cell in row)]
