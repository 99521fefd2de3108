"""The gallery draws the same picture each time, in every language and look, and finds cut words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from shop_member import paths
from shop_member.i18n import LANGUAGES, current_language
from ui import theme
from ui.commands import program
from ui.gallery import picture_name, render_gallery
from ui.samples import PAGES
from ui.theme import Theme


def test_pictures_are_named_sized_and_the_same_each_time(app: QApplication, tmp_path: Path) -> None:
    first = render_gallery(tmp_path / "a", "zh_TW", "dark", (1366, 768), screens=PAGES)
    second = render_gallery(tmp_path / "b", "zh_TW", "dark", (1366, 768), screens=PAGES)
    assert [path.name for path in first] == [path.name for path in second]
    assert picture_name("widgets-till", "refused", "zh_TW", "dark", (1366, 768)) in {path.name for path in first}
    for one, other in zip(first, second, strict=True):
        image = QImage(str(one))
        assert (image.width(), image.height()) == (1366, 768)
        assert image == QImage(str(other)), one.name


def test_the_application_is_given_back_as_it_was(app: QApplication, tmp_path: Path) -> None:
    theme.apply(app, Theme("en", dark=False))
    render_gallery(tmp_path, "zh_CN", "dark", screen="widgets-charts", screens=PAGES)
    assert theme.current() == Theme("en", dark=False)
    assert current_language() == "en"


def test_an_unknown_screen_is_refused(app: QApplication, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="nothing"):
        render_gallery(tmp_path, screen="nothing", screens=PAGES)


def test_sample_words_are_complete_in_every_language() -> None:
    words = json.loads(paths.resource("gallery.json").read_text(encoding="utf-8"))
    assert set(words) == set(LANGUAGES)
    assert len({frozenset(words[language]) for language in LANGUAGES}) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_differ_by_language_and_look(app: QApplication, tmp_path: Path, language: str) -> None:
    light = render_gallery(tmp_path, language, "light", screen="widgets-charts", screens=PAGES)
    dark = render_gallery(tmp_path, language, "dark", screen="widgets-charts", screens=PAGES)
    assert QImage(str(light[0])).pixelColor(8, 400).lightness() > 200
    assert QImage(str(dark[0])).pixelColor(8, 400).lightness() < 60


def _python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, env=kept | environment, check=False
    )


def test_the_self_check_says_ok() -> None:
    done = _python("import sys; sys.argv = ['shop-member', '--self-check']; from ui.__main__ import main; main()")
    assert (done.returncode, done.stdout.strip()) == (0, "ok"), done.stderr


def test_the_command_draws_and_refuses_odd_sizes(app: QApplication, tmp_path: Path) -> None:
    wanted = ["gallery", "--out", str(tmp_path), "--screen", "widgets-charts", "--language", "zh_CN"]
    done = CliRunner().invoke(program(), [*wanted, "--size", "1366x768"])
    assert done.exit_code == 0, done.output
    assert [path.name for path in tmp_path.iterdir()] == [
        picture_name("widgets-charts", "typical", "zh_CN", "light", (1366, 768))
    ]
    for size in ("1366", "0x0", "９９９x700", "1e3x700"):
        assert CliRunner().invoke(program(), [*wanted, "--size", size]).exit_code == 2
    assert CliRunner().invoke(program(), ["gallery", "--out", str(tmp_path), "--screen", "widgets-none"]).exit_code == 1


def test_without_a_display_there_is_a_sentence_and_no_abort() -> None:
    code = (
        "import sys; sys.platform = 'linux'; import click; from pathlib import Path; from ui.commands import _window\n"
        "try: _window(Path('shop.db'))\nexcept click.ClickException as error: print(error.message)"
    )
    done = _python(code)
    assert done.returncode == 0, done.stderr
    assert "display" in done.stdout
