"""A table of any length costs what is seen of it, and Qt's own tester finds nothing wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from shop_member.domain.amounts import Amount, currency
from shop_member.domain.errors import Fault, Faulted
from tests.ui.frame.support import settle
from ui.models.paged import ROW, Cell, Column, PagedModel, RowsModel, State, shown
from ui.tasks import ImmediateRunner, Lane, Task
from ui.widgets.states import StateView
from ui.widgets.table import Table, TablePane

TWD = currency("TWD")
COLUMNS = (
    Column("Name", lambda row: f"Member {row}", Cell.STRONG, second=lambda row: f"No. {row}"),
    Column("Balance", lambda row: Amount(row * 100, TWD), Cell.MONEY, 120),
)


class Shelf:
    """A hundred thousand rows that count how often they were asked."""

    def __init__(self, total: int = 100_000) -> None:
        self.total = total
        self.asked: list[int] = []

    def fetch(self, resource: Any, offset: int, limit: int) -> tuple[Sequence[int], int]:
        self.asked.append(offset)
        return range(offset, min(offset + limit, self.total)), self.total


class LaterRunner(ImmediateRunner):
    """Keeps every call until the test lets it go."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Task] = []

    def run(
        self,
        call: Any,
        done: Any = None,
        failed: Any = None,
        *,
        lane: Lane = Lane.TILL,
        owner: QObject | None = None,
    ) -> Task:
        task = Task(call, done, failed, owner)
        self.waiting.append(task)
        return task

    def let_go(self) -> None:
        tasks, self.waiting = self.waiting, []
        for task in tasks:
            task.deliver(*task.perform(None))


def test_qt_finds_nothing_wrong(app: QApplication) -> None:
    runner, shelf = LaterRunner(), Shelf(1_000)
    model = PagedModel(COLUMNS, runner, shelf.fetch)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.reload()
    runner.let_go()
    for row in range(0, 1_000, 50):
        model.data(model.index(row, 0))
        settle(2)
        runner.let_go()
    shelf.total = 300
    model.reload()
    runner.let_go()
    assert model.rowCount() == 300
    tester.deleteLater()


def test_only_pages_in_sight_are_read(app: QApplication) -> None:
    shelf = Shelf()
    model = PagedModel(COLUMNS, ImmediateRunner(), shelf.fetch)
    model.reload()
    table = Table(model)
    table.resize(600, 640)
    table.show()
    settle()
    assert model.rowCount() == 100_000
    assert shelf.asked == [0]
    table.scrollToBottom()
    settle(10)
    assert len(shelf.asked) <= 3
    assert model.data(model.index(99_999, 0)) == "Member 99999"
    table.close()
    table.deleteLater()


def test_a_row_on_its_way_shows_an_ellipsis_and_memory_stays_bounded(app: QApplication) -> None:
    runner, shelf = LaterRunner(), Shelf()
    model = PagedModel(COLUMNS, runner, shelf.fetch, keep=3)
    model.reload()
    runner.let_go()
    index = model.index(50_000, 0)
    assert (model.data(index), model.data(index, ROW)) == ("…", None)
    settle()
    runner.let_go()
    assert model.data(index) == "Member 50000"
    for row in range(0, 5_000, 100):
        model.data(model.index(row, 0))
        settle(2)
        runner.let_go()
    assert len(model._pages) <= 3


def test_answers_of_an_earlier_search_are_thrown_away(app: QApplication) -> None:
    runner = LaterRunner()
    model = PagedModel(COLUMNS, runner)
    model.reload(Shelf(10).fetch)
    model.reload(Shelf(7).fetch)
    runner.let_go()
    assert model.total == 7


def test_failure_and_nothing_have_their_states(app: QApplication) -> None:
    def broken(resource: Any, offset: int, limit: int) -> tuple[Sequence[int], int]:
        raise Fault(Faulted.STORE_BUSY, path="shop.db", retry=True)

    model = PagedModel(COLUMNS, ImmediateRunner(), broken)
    states: list[State] = []
    model.state_changed.connect(states.append)
    pane = TablePane(Table(model))
    pane.resize(500, 500)
    pane.show()
    model.reload()
    assert states == [State.LOADING, State.FAILED]
    assert pane.findChild(StateView) is not None
    acted = QSignalSpy(pane.acted)
    model.reload(Shelf(0).fetch)
    assert states[-1] is State.EMPTY
    model.reload(Shelf(3).fetch)
    assert states[-1] is State.READY
    assert pane.table.isVisible() and acted.count() == 0
    pane.close()
    pane.deleteLater()


def test_retry_reads_again(app: QApplication) -> None:
    answers = [Fault(Faulted.STORE_BUSY, path="shop.db", retry=True), None]

    def once(resource: Any, offset: int, limit: int) -> tuple[Sequence[int], int]:
        error = answers.pop(0)
        if error is not None:
            raise error
        return range(2), 2

    model = PagedModel(COLUMNS, ImmediateRunner(), once)
    pane = TablePane(Table(model))
    pane.resize(500, 500)
    pane.show()
    model.reload()
    view = pane.findChild(StateView)
    assert view is not None
    view.acted.emit("retry")
    assert (model.state, model.total) == (State.READY, 2)
    pane.close()
    pane.deleteLater()


def test_the_table_opens_rows_by_key_and_finger(app: QApplication) -> None:
    table = Table(RowsModel(COLUMNS, (10, 20, 30)))
    table.resize(500, 300)
    table.show()
    opened: list[int] = []
    table.opened.connect(opened.append)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    where = table.visualRect(table.model().index(2, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened[-1] == 30 and opened[0] in (10, 20)
    assert table.current() == 30
    table.close()
    table.deleteLater()


def test_cells_are_written_as_statements_are() -> None:
    assert shown(Amount(-1250, currency("CNY"))) == "−12.50"
    assert shown(Amount(0, TWD)) == "–"
    assert shown(-3) == "−3"
    assert shown(1234567) == "1,234,567"
    assert shown(None) == ""
