"""What the README tells people to type does what it says."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GATE = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

BLOCKS = [
    [line for line in block.splitlines() if line and not line.startswith("#")]
    for block in re.findall(r"^```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
]
COMMANDS = [command for block in BLOCKS for command in block]
SET_UP = [command for command in COMMANDS if "pip install" in command]
PROGRAM_BLOCKS = [
    block for block in BLOCKS if all(f"{command} ".startswith("uv run shop-member ") for command in block)
]
UNSEEN = {
    "uv run shop-member": ["--self-check"],
    "uv run shop-member demo demo-english --language en": ["--no-window", "--members", "20", "--months", "1"],
}
"""What is added to the commands that open a window, so that they end by themselves."""
TEST_RUNS = [command for command in COMMANDS if "uv run pytest -m " in command]
IN_THE_GATE = {"sudo apt install ": "readme '^sudo apt install '", "uv run pyinstaller ": "uv run pyinstaller "}


def test_every_command_is_tried_somewhere() -> None:
    tried = [*SET_UP, *TEST_RUNS, *(command for block in PROGRAM_BLOCKS for command in block)]
    in_the_gate = [command for command in COMMANDS if command.startswith(tuple(IN_THE_GATE))]
    assert sorted(tried + in_the_gate) == sorted(COMMANDS)
    assert all(words in GATE for words in IN_THE_GATE.values())


def test_every_picture_is_there_and_says_what_it_shows() -> None:
    pictures = re.findall(r"!\[(.*?)\]\((.*?)\)", README)
    shown = {ROOT / path for _, path in pictures}
    assert shown == set((ROOT / "docs" / "pictures").glob("*.png")) and all(len(words) > 20 for words, _ in pictures)
    assert sum(path.stat().st_size for path in shown) < 3_000_000


def test_two_commands_set_themselves_up() -> None:
    demo, tests = SET_UP
    assert demo.endswith(" uv run shop-member demo")
    assert tests.endswith(" uv run pytest")
    assert demo.removesuffix("shop-member demo") == tests.removesuffix("pytest")
    assert "readme 'uv run pytest$'" in GATE


def test_the_set_up_finds_uv_wherever_pip_put_it(tmp_path: Path) -> None:
    """With no uv at all, a pip that refuses to touch the system, and nothing but the user's own folder left."""
    programs = tmp_path / "bin"
    programs.mkdir()
    pip = programs / "python3"
    pip.write_text(
        """#!/bin/sh
        case "$*" in
          "-m pip install -q uv") exit 1 ;;
          "-m pip install -q --user --break-system-packages uv")
            /bin/mkdir -p "$HOME/.local/bin"
            printf '#!/bin/sh\\necho uv "$@"\\n' > "$HOME/.local/bin/uv"
            /bin/chmod +x "$HOME/.local/bin/uv" ;;
          *) exit 2 ;;
        esac
        """,
        encoding="utf-8",
    )
    pip.chmod(0o755)
    done = subprocess.run(
        ["/bin/sh", "-c", SET_UP[1]],
        env={"PATH": str(programs), "HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "uv run pytest\n"), done.stderr


@pytest.mark.parametrize("block", PROGRAM_BLOCKS, ids=lambda block: block[0].removeprefix("uv run ").replace(" ", "-"))
def test_the_program_s_commands_work(block: list[str], tmp_path: Path) -> None:
    for command in block:
        words = [*shlex.split(command, comments=True)[3:], *UNSEEN.get(command, [])]
        done = subprocess.run(
            [sys.executable, "-m", "ui", *words], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"


@pytest.mark.parametrize("command", TEST_RUNS)
def test_the_other_test_runs_find_tests(command: str) -> None:
    words = shlex.split(command)
    settings = dict(word.split("=", 1) for word in words[: words.index("uv")])
    done = subprocess.run(
        [sys.executable, "-m", *words[words.index("pytest") :], "--collect-only", "-q", "-p", "no:cacheprovider"],
        cwd=ROOT,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout[-2000:]
