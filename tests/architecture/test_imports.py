"""The layers of docs/architecture.md hold: every contract of pyproject.toml, and each can be broken."""

from __future__ import annotations

import tomllib
from pathlib import Path

import grimp
import pytest
from importlinter.application.use_cases import SUCCESS, create_report, lint_imports, read_user_options
from importlinter.configuration import configure

configure()
ROOT = Path(__file__).parents[2]
CONFIGURATION = ROOT / "pyproject.toml"
CONTRACTS = tomllib.loads(CONFIGURATION.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]

BREACHES = {
    "downwards": ("shop_member.services", "shop_member.store"),
    "window-on-top": ("shop_member.domain", "ui"),
    "no-qt-in-core": ("shop_member.printing", "PySide6"),
    "no-database-in-window": ("ui", "shop_member.store"),
    "one-driver": ("shop_member.services", "pysqlite3"),
    "pure-domain": ("shop_member.domain", "socket"),
}


def test_every_contract_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    # Not the command line's own entry: that one silences every logger of the process that runs the tests.
    assert lint_imports(config_filename=str(CONFIGURATION), cache_dir=None) is SUCCESS, capsys.readouterr().out


@pytest.mark.parametrize("contract", [contract["id"] for contract in CONTRACTS])
def test_each_contract_can_be_broken(contract: str, monkeypatch: pytest.MonkeyPatch) -> None:
    importer, imported = BREACHES[contract]
    build = grimp.build_graph

    def with_breach(*names: str, **options: object) -> grimp.ImportGraph:
        graph = build(*names, **options)  # type: ignore[arg-type]
        if imported not in graph.modules:
            graph.add_module(imported, is_squashed=True)
        graph.add_import(importer=importer, imported=imported)
        return graph

    monkeypatch.setattr(grimp, "build_graph", with_breach)
    report = create_report(read_user_options(str(CONFIGURATION)), limit_to_contracts=(contract,), cache_dir=None)
    assert report.contains_failures
