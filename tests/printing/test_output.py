"""Files are there whole or not at all."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from shop_member.domain.errors import Fault, Faulted
from shop_member.printing.output import Stopped, whole_file
from shop_member.printing.pictures import check_logo, logo
from tests.printing import samples


def test_a_file_takes_its_place_only_when_complete(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"older")
    with whole_file(path) as file:
        file.write(b"newer")
        assert path.read_bytes() == b"older"
    assert path.read_bytes() == b"newer"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("code", "told"),
    [(errno.ENOSPC, Faulted.DISK_FULL), (errno.EDQUOT, Faulted.DISK_FULL), (errno.EIO, Faulted.DISK_ERROR)],
)
def test_a_disk_that_fails_says_so_and_leaves_nothing(tmp_path: Path, code: int, told: Faulted) -> None:
    path = tmp_path / "paper.pdf"
    with pytest.raises(Fault) as caught:
        _write_half(path, OSError(code, "as the system says it"))
    assert caught.value.code is told
    assert caught.value.fields["path"] == str(path)
    assert list(tmp_path.iterdir()) == []


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        _write_half(tmp_path / "paper.pdf", Stopped())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Fault) as caught:
        _write_half(tmp_path / "nowhere" / "paper.pdf", Stopped())
    assert caught.value.code is Faulted.FILE_NOT_WRITABLE


@pytest.mark.parametrize("data", [b"", b"no picture", samples.logo()[:200], b"\x89PNG\r\n\x1a\n" + b"\0" * 50])
def test_a_broken_logo_is_named_when_stored_and_harmless_when_printed(data: bytes) -> None:
    with pytest.raises(Fault):
        check_logo(data)
    assert logo(data) is None


def test_a_good_logo_keeps_its_proportions() -> None:
    check_logo(samples.logo())
    ready = logo(samples.logo())
    assert ready is not None
    assert ready[1] == 1.0


def _write_half(path: Path, problem: Exception) -> None:
    with whole_file(path) as file:
        file.write(b"half")
        raise problem
