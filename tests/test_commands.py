"""The command line, as it is typed: what it does, what it says, and how it ends (O6)."""

from __future__ import annotations

import csv
import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pypdfium2
import pytest
from click.testing import CliRunner, Result

from shop_member.app import open_shop
from shop_member.commands import cli
from shop_member.commands.safety import PASSPHRASE

QUIET = {"LC_ALL": "C", PASSPHRASE: ""}
"""An environment that asks for no language, so that the shop's is spoken."""
ROOT = Path(__file__).parents[1]
SECRET = "lantern river seven"
PEOPLE = "name,phone,principal,points\n陳大文,0955111222,500,30\n林小美,0955333444,,\n"
MIXED = PEOPLE + ",0955777888,10,\n王五,1.23E+15,20,\n"


def run(*words: object, code: int = 0, env: dict[str, str] | None = None) -> Result:
    done = CliRunner().invoke(cli, [str(word) for word in words], env={**QUIET, **(env or {})})
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    assert done.exit_code == code, done.output
    assert code == 0 or "Traceback" not in done.output
    return done


def told(*words: object, code: int = 0, env: dict[str, str] | None = None) -> dict[str, Any]:
    """Return the JSON object of a command; standard output holds nothing else."""
    facts = json.loads(run(*words, "--json", code=code, env=env).stdout)
    assert isinstance(facts, dict)
    return facts


def refused(*words: object, env: dict[str, str] | None = None) -> str:
    """Return the one sentence with which a command refuses; nothing is on standard output."""
    done = run(*words, code=2, env=env)
    assert done.stdout == ""
    (sentence,) = done.stderr.strip().splitlines()
    assert sentence.endswith((".", "。"))
    return sentence


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "shop"
    words = "--no-window --members 15 --months 1 --until 2026-11-22 --language en"
    facts = told("demo", folder, *words.split())
    assert (facts["members"], facts["problems"]) == (15, [])
    return folder


@pytest.fixture
def db(demo: Path, tmp_path: Path) -> Path:
    """A copy of the demo shop that a test may change."""
    folder = tmp_path / "shop"
    folder.mkdir()
    for name in ("shop.db", "shop.keys"):
        shutil.copy(demo / name, folder / name)
    return folder / "shop.db"


def first_card(db: Path) -> str:
    app = open_shop(db, read_only=True, console=True)
    try:
        return app.cards.usable("console")[0].number
    finally:
        app.close()


def test_the_demo_does_the_whole_job(demo: Path) -> None:
    assert {"shop.db", "cards.pdf", "card.png", "receipts", "csv", "statements-2026-10.pdf"} <= set(os.listdir(demo))
    with (demo / "csv/members.csv").open(encoding="utf-8-sig") as file:
        assert len(list(csv.DictReader(file))) == 15
    assert str(demo / "shop.db") in refused("demo", demo, "--no-window")
    assert "demo shop already" in run("demo", demo).stderr
    said = run("demo", demo, "--language", "zh_TW", "--members", "5").stderr
    assert "--members, --language" in said and "demo" not in said.partition("shop")[2]
    assert "--members, --language" in run("demo", demo, "--language", "en", "--members", "5").stderr


def test_a_demo_says_what_it_does_also_where_nobody_sees_it_draw(tmp_path: Path) -> None:
    """In a file or a pipe: what is made first, then how far it is, then what there is; nothing of it among JSON."""
    words = "--no-window --members 3 --months 1 --until 2026-11-22 --language en".split()
    done = run("demo", tmp_path / "told", *words)
    began, *steps = done.stderr.splitlines()
    assert str(tmp_path / "told") in began and 3 <= len(steps) <= 12 and steps[-1].startswith("100%")
    assert "3 members" in done.stdout and "All in order" in done.stdout
    done = run("demo", tmp_path / "json", "--json", *words)
    assert done.stderr == "" and json.loads(done.stdout)["members"] == 3


def test_verify(db: Path) -> None:
    assert told("verify", "--db", db)["sound"] is True
    assert run("verify", "--db", db).stdout.endswith("All in order\n")
    app = open_shop(db)
    app.store.connection.execute("UPDATE account SET balance = balance + 1 WHERE kind = 'principal'")
    app.close()
    spoilt = told("verify", "--db", db, code=1)
    assert any(problem.startswith("balance_wrong") for problem in spoilt["problems"])


def test_statements_and_cards_are_paper(db: Path, tmp_path: Path) -> None:
    number = first_card(db)
    facts = told("statements", "--db", db, "--month", "2026-10", "--out", tmp_path / "s.pdf", "--with-balance")
    assert len(pypdfium2.PdfDocument(tmp_path / "s.pdf")) == facts["pages"] > 0
    told("statements", "--db", db, "--month", "2026-11", "--member", number, "--out", tmp_path / "each")
    assert len(list((tmp_path / "each").glob("*.pdf"))) == 1
    assert told("cards", "--db", db, "--out", tmp_path / "c.pdf")["cards"] == 15
    assert told("cards", "--db", db, "--out", tmp_path / "one.pdf", "--member", number)["cards"] == 1
    assert "no cards" in run("cards", "--db", db, "--out", tmp_path / "new.pdf", "--new", code=1).stderr


def test_everything_about_one_member(db: Path, tmp_path: Path) -> None:
    number = first_card(db)
    run("export", "--db", db, "--member", number, "--out", tmp_path / "m.json")
    facts = json.loads((tmp_path / "m.json").read_text(encoding="utf-8"))
    assert number in [card["number"] for card in facts["cards"]]


def test_an_import_is_shown_first_then_done_then_undone(db: Path, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text(PEOPLE, encoding="utf-8")
    preview = told("import", file, "--db", db)
    assert (preview["new"], preview["applied"], preview["opening"]["principal"]) == (2, False, "500")
    assert "Nothing was changed" in run("import", file, "--db", db).stdout
    done = told("import", file, "--db", db, "--apply")
    assert done["counts"]["new"] == 2
    assert told("import", file, "--db", db, "--apply")["batch"] == ""
    assert [one["state"] for one in told("import", "--list", "--db", db)["imports"]] == ["done"]
    assert told("import", "--undo", done["batch"], "--db", db) == {"undone": done["batch"], "entries": 1, "members": 2}
    assert "already undone" in refused("import", "--undo", done["batch"], "--db", db)
    assert told("verify", "--db", db)["sound"] is True


def test_wrong_rows_end_honestly(db: Path, tmp_path: Path) -> None:
    file, errors = tmp_path / "people.csv", tmp_path / "errors.csv"
    file.write_text(MIXED, encoding="utf-8")
    facts = told("import", file, "--db", db, "--apply", "--errors", errors, code=1)
    assert (facts["error"], facts["applied"]) == (2, False)
    assert [one["code"] for one in facts["refused"]] == ["name_missing", "digits_lost"]
    with errors.open(encoding="utf-8-sig", newline="") as written:
        assert [row["line"] for row in csv.DictReader(written)] == ["4", "5"]
    assert told("import", file, "--db", db, "--apply", "--good-rows-only", code=1)["counts"]["new"] == 2


def test_the_folder_goes_out_and_comes_back(db: Path, tmp_path: Path) -> None:
    folder = tmp_path / "csv"
    facts = told("sync", folder, "--db", db)
    assert facts["rows"]["members.csv"] == 15
    assert told("sync", folder, "--db", db)["written"] == []
    text = (folder / "members.csv").read_text(encoding="utf-8-sig")
    with (folder / "members.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert text.count("\n") == 16
    rows[0]["note"] = "window seat"
    with (folder / "members.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    assert told("sync", folder, "--db", db, code=1)["edited"] == ["members.csv"]
    assert told("sync", folder, "--back", "--db", db)["update"] == 1
    assert told("sync", folder, "--back", "--apply", "--db", db)["applied"] is True
    assert told("sync", folder, "--back", "--db", db)["update"] == 0
    assert told("sync", folder, "--db", db)["edited"] == []
    assert "No folder is set" in refused("sync", "--db", db)


@pytest.mark.parametrize("source", ["environment", "file", "prompt"])
def test_a_backup_and_back(db: Path, tmp_path: Path, source: str) -> None:
    out, env, options = tmp_path / "my.shopbackup", None, []
    if source == "environment":
        env = {PASSPHRASE: SECRET}
    elif source == "file":
        (tmp_path / "secret").write_text(SECRET + "\n", encoding="utf-8")
        options = ["--passphrase-file", tmp_path / "secret"]
    if source == "prompt":
        words = ["backup", "--db", str(db), "--out", str(out), "--ask", "--json"]
        done = CliRunner().invoke(cli, words, input=f"{SECRET}\n{SECRET}\n")
        assert done.exit_code == 0, done.output
        facts = json.loads(done.stdout)
        env = {PASSPHRASE: SECRET}
    else:
        facts = told("backup", "--db", db, "--out", out, "--encrypt", *options, env=env)
    assert (facts["keys_inside"], facts["sound"], facts["counts"]["member"]) == (True, True, 15)
    there = tmp_path / "there" / "shop.db"
    restored = told("restore", out, "--db", there, "--keys-in-file", *options, env=env)
    assert restored["aside"] is None
    assert told("verify", "--db", there)["sound"] is True


def test_a_recovery_code_is_shown_once(db: Path, tmp_path: Path) -> None:
    out = tmp_path / "my.shopbackup"
    code = told("backup", "--db", db, "--out", out, "--recovery-code")["recovery_code"]
    assert len(code.replace("-", "")) == 28
    there = tmp_path / "there" / "shop.db"
    assert "passphrase" in refused("restore", out, "--db", there, "--keys-in-file")
    assert "does not open" in refused("restore", out, "--db", there, env={PASSPHRASE: SECRET})
    told("restore", out, "--db", there, "--keys-in-file", env={PASSPHRASE: code})
    assert told("verify", "--db", there)["sound"] is True


def test_a_backup_is_made_beside_an_open_window(db: Path, tmp_path: Path) -> None:
    app = open_shop(db)
    try:
        assert "restored on another computer" in run("backup", "--db", db, "--out", tmp_path / "b").stderr
        assert "open in another window" in refused("restore", tmp_path / "b", "--db", db)
        assert "open in another window" in refused("import", "--undo", "x", "--db", db)
    finally:
        app.close()


def test_restoring_over_a_shop_keeps_it(db: Path, tmp_path: Path) -> None:
    run("backup", "--db", db, "--out", tmp_path / "b")
    facts = told("restore", tmp_path / "b", "--db", db)
    assert (Path(facts["aside"]) / "shop.db").exists()
    assert told("verify", "--db", db)["sound"] is True


def test_bad_input_is_one_sentence_and_two(db: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "notes.txt"
    foreign.write_text("hello", encoding="utf-8")
    for words in (
        ("verify", "--db", tmp_path / "none.db"),
        ("verify", "--db", foreign),
        ("statements", "--db", db, "--month", "2026-13", "--out", tmp_path / "s.pdf"),
        ("statements", "--db", db, "--month", "2030-01", "--out", tmp_path / "s.pdf"),
        ("statements", "--db", db, "--month", "2026-10", "--member", "1", "--out", tmp_path / "s.pdf"),
        ("cards", "--db", db, "--member", "99999-1", "--out", tmp_path / "c.pdf"),
        ("cards", "--db", db, "--out", tmp_path / "no folder" / "c.pdf"),
        ("export", "--db", db, "--member", "no such", "--out", tmp_path / "m.json"),
        ("import", tmp_path / "none.csv", "--db", db),
        ("import", db.with_name("shop.keys"), "--db", db),
        ("import", "--undo", "none", "--db", db),
        ("sync", foreign / "inside", "--db", db),
        ("backup", "--db", db, "--out", foreign),
        ("backup", "--db", db, "--out", tmp_path / "b", "--encrypt"),
        ("restore", foreign, "--db", tmp_path / "new.db"),
        ("restore", tmp_path / "none", "--db", tmp_path / "new.db"),
    ):
        assert refused(*words), words
    assert "too easy" in refused("backup", "--db", db, "--out", tmp_path / "b", env={PASSPHRASE: "short"})
    assert not (tmp_path / "new.db").exists()
    assert "can't be read" in refused("restore", tmp_path / "none", "--db", tmp_path / "new" / "shop.db")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("place", ["no folder/x", "notes.txt/x"])
def test_a_place_where_nothing_can_be_written_is_named(db: Path, tmp_path: Path, place: str) -> None:
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    out = tmp_path / place
    for words in (
        ("cards", "--db", db, "--out", f"{out}.pdf"),
        ("export", "--db", db, "--member", first_card(db), "--out", f"{out}.json"),
        ("statements", "--db", db, "--month", "2026-10", "--with-balance", "--out", f"{out}.pdf"),
        ("backup", "--db", db, "--out", tmp_path / "notes.txt" / "b"),
        ("sync", tmp_path / "notes.txt" / "csv", "--db", db),
    ):
        assert "can't be written" in refused(*words), words


def test_a_shop_that_was_never_set_up(tmp_path: Path) -> None:
    open_shop(tmp_path / "shop.db", create=True, keys_in_file=True).close()
    for words in (("verify",), ("sync", tmp_path / "csv"), ("backup",)):
        assert "not set up" in refused(*words, "--db", tmp_path / "shop.db")


@pytest.mark.parametrize(
    "words",
    [
        "frobnicate", "--wrong", "verify --wrong", "verify now", "verify --db", "verify --db .", "verify --language de",
        "statements", "statements --month 2026-10 --out x.pdf --paper A3", "statements --out x.pdf --month 10/2026",
        "cards", "cards --out .", "export --member 1", "import", "import a --list", "import .", "sync x --apply",
        "sync pyproject.toml", "backup --out .", "restore", "restore .", "demo --members 0", "demo --members many",
        "demo --until tomorrow", "demo pyproject.toml --no-window",
    ],
)  # fmt: skip
def test_what_is_not_understood_is_said_in_one_sentence_of_each_language(words: str) -> None:
    said = set()
    for locale in ("en", "zh_TW", "zh_CN"):
        done = CliRunner().invoke(cli, words.split(), env={"LC_ALL": f"{locale}.UTF-8"})
        assert (done.exit_code, done.stdout, len(done.stderr.splitlines())) == (2, "", 1), done.output
        assert done.stderr.rstrip()[-1] in ".。" and "--help" in done.stderr
        said.add(done.stderr)
    assert len(said) == 3


def every_command(group: click.Group = cli, *above: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Yield each command with the words that call it, those of groups too."""
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from every_command(command, *above, name)
        else:
            yield (*above, name), command


@pytest.mark.parametrize("words", [words for words, _ in every_command()], ids=" ".join)
def test_every_command_has_help_and_speaks_json(words: tuple[str, ...]) -> None:
    command = dict(every_command())[words]
    assert command.help
    assert "as_json" in {parameter.name for parameter in command.params}
    assert CliRunner().invoke(cli, [*words, "--help"]).exit_code == 0


def test_the_installed_program(db: Path, tmp_path: Path) -> None:
    """As a process of its own: exit codes, JSON on standard output, sentences on standard error."""

    def program(*words: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "ui", *map(str, words)]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)

    done = program("verify", "--db", db, "--json")
    assert (done.returncode, done.stderr, json.loads(done.stdout)["sound"]) == (0, "", True)
    done = program("sync", tmp_path / "csv", "--db", db, "--json")
    assert (done.returncode, json.loads(done.stdout)["rows"]["members.csv"]) == (0, 15)
    done = program("verify", "--db", tmp_path / "none.db")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)


def test_a_demo_that_breaks_off_leaves_nothing_of_it(tmp_path: Path) -> None:
    """A full disk in the middle: what was there stays, nothing else does, and the next try begins anew."""
    words = "--no-window --members 2 --months 1 --until 2026-11-22 --language en".split()
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "notes.txt").write_text("mine", encoding="utf-8")
    for folder in (tmp_path / "there", tmp_path / "new"):
        done = subprocess.run(
            [sys.executable, "-m", "ui", "demo", str(folder), *words],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000)),
        )
        assert (done.returncode, done.stdout) == (2, "") and "The disk of" in done.stderr.splitlines()[-1], done.stderr
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["notes.txt"] and not (tmp_path / "new").exists()
    assert told("demo", tmp_path / "new", *words)["problems"] == []
