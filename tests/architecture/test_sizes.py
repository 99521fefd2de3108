"""No file over 400 lines, no function over 70. What is over is listed here with its size, and may only shrink."""

from __future__ import annotations

import ast

from tests.architecture.sources import name, parsed, python_files

FILE_LINES = 400
FUNCTION_LINES = 70

LARGE_FILES: dict[str, int] = {}
LARGE_FUNCTIONS: dict[str, int] = {}

FOLDERS = ("shop_member", "ui", "tests")


def over(sizes: dict[str, int], limit: int) -> dict[str, int]:
    return {what: lines for what, lines in sizes.items() if lines > limit}


def file_sizes() -> dict[str, int]:
    return {name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in python_files(*FOLDERS)}


def function_sizes() -> dict[str, int]:
    sizes: dict[str, int] = {}
    for path in python_files(*FOLDERS):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                label = f"{name(path)}:{node.name}"
                sizes[label] = max(sizes.get(label, 0), (node.end_lineno or node.lineno) - node.lineno + 1)
    return sizes


def test_files_are_small_enough_to_read() -> None:
    sizes = file_sizes()
    assert len(sizes) > 20
    assert over(sizes, FILE_LINES) == LARGE_FILES


def test_functions_are_small_enough_to_read() -> None:
    sizes = function_sizes()
    assert len(sizes) > 100
    assert over(sizes, FUNCTION_LINES) == LARGE_FUNCTIONS
