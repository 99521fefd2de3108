"""Bad files, bad figures, bad names, a disk that fills: one clear sentence each in every language, and nothing lost."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shop_member.app import App, open_shop
from shop_member.domain.amounts import Amount, currency, parse
from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.tenders import Means
from shop_member.i18n import LANGUAGES
from shop_member.printing.receipts import layout_receipt, receipt_pdf
from shop_member.printing.statements import statement_pdf
from shop_member.services.enrolment import EnrolmentService
from shop_member.services.personal import EnrolCommand
from shop_member.services.statements import StatementRequest
from shop_member.store.driver import sqlite
from shop_member.store.migrations import SCHEMA_VERSION
from shop_member.store.verify import verify
from shop_member.words import sentence
from tests.printing.reading import outside, read_pdf
from tests.services.people import QuickPins
from tests.shop import KEYS, SmallShop, reopened, small_shop
from tests.sync.shops import exchange_shop
from ui.widgets.label import Label

HERE = Path(__file__).parents[1]


def said_well(error: Refusal | Fault) -> None:
    """One sentence that a person can act on, in each language in its own words, without markup or the program's."""
    sentences = [sentence(error, language) for language in LANGUAGES]
    assert len(set(sentences)) == len(LANGUAGES)
    for text in sentences:
        assert text == text.strip() and 5 < len(text) < 400 and "\n" not in text
        assert "{" not in text and "Traceback" not in text and "Error" not in text
        assert text[-1] in ".。？?！!”"


@contextmanager
def complains(*codes: str) -> Iterator[None]:
    """Expect a refusal or a fault with one of these codes, said well."""
    with pytest.raises((Refusal, Fault)) as caught:
        yield
    assert caught.value.code.value in codes
    said_well(caught.value)


# -- files


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of a whole shop with its keys, closed."""
    path = tmp_path / "shop" / "shop.db"
    app = open_shop(path, create=True, keys_in_file=True)
    with app.store.writing() as work:
        work.settings.put("kept", "yes")
    app.close()
    return path


def opened(path: Path) -> App:
    return open_shop(path, keys_in_file=True)


def damaged(path: Path) -> None:
    connection = sqlite.connect(str(path))
    page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'setting'").fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(os.urandom(size))


def pragma(text: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        connection = sqlite.connect(str(path), isolation_level=None)
        connection.execute(f"PRAGMA {text}")
        connection.close()

    return change


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (damaged, "store_damaged"),
        (lambda path: path.write_bytes(os.urandom(20_000)), "store_damaged"),
        (lambda path: path.write_text("name,phone\n" * 2000), "store_damaged"),
        (lambda path: path.write_bytes(path.read_bytes()[:5000]), "store_damaged"),
        (pragma(f"user_version = {SCHEMA_VERSION + 1}"), "store_newer"),
        (pragma("application_id = 1196444487"), "store_foreign"),
        (lambda path: path.unlink(), "file_unreadable"),
        (lambda path: path.write_bytes(b""), "file_unreadable"),
        (lambda path: (path.unlink(), path.mkdir()), "file_unreadable"),
    ],
    ids=["page", "garbage", "a table", "cut", "newer", "foreign", "gone", "empty", "a folder"],
)
def test_a_file_that_is_no_shop_is_named_and_left_alone(path: Path, spoil: Callable[[Path], None], code: str) -> None:
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    with complains(code):
        opened(path).close()
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_second_program_on_the_same_file_is_told_so(path: Path) -> None:
    first = opened(path)
    other = (
        "import sys; from pathlib import Path; from shop_member.app import open_shop\n"
        "from shop_member.domain.errors import Fault; from shop_member.words import sentence\n"
        "try: open_shop(Path(sys.argv[1]), keys_in_file=True)\n"
        "except Fault as fault: print(fault.code.value)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", other, str(path)], cwd=HERE, capture_output=True, text=True, timeout=60, check=True
    )
    assert said.stdout == "store_open_elsewhere\n"
    with complains("store_open_elsewhere"):
        opened(path).close()
    reader = open_shop(path, read_only=True, keys_in_file=True)
    with first.store.writing() as work:
        work.settings.put("kept", "still")
    with reader.store.reading() as work:
        assert work.settings.get("kept") == "still"
    reader.close()
    first.close()
    opened(path).close()


# -- figures


@pytest.mark.parametrize(
    "text",
    [
        "１２３",
        "1e5",
        "1_000",
        "NaN",
        "inf",
        "",
        " ",
        "-",
        "12,34",
        "1,2345",
        "0x10",
        "1.2.3",
        "٣",
        "½",
        "12 34",
        "--5",
        "9" * 60,
    ],
)
def test_what_is_no_amount_is_refused_in_words(text: str) -> None:
    with complains("amount_not_a_number"):
        parse(text, currency("USD"))


def test_what_is_too_fine_or_too_large_is_refused_in_words() -> None:
    with complains("amount_too_precise"):
        parse("1.005", currency("USD"))
    with complains("amount_too_precise"):
        parse("1.5", currency("TWD"))
    with complains("amount_too_large"):
        parse("9" * 20, currency("USD"))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    made = small_shop(tmp_path / "small.db")
    made.open_shift()
    yield made
    assert verify(made.store.connection, KEYS.chain_key).sound
    made.close()


@pytest.mark.parametrize(
    ("do", "code"),
    [
        (lambda shop: shop.sell(-1), "amount_not_positive"),
        (lambda shop: shop.top_up(-1), "amount_not_positive"),
        (lambda shop: shop.top_up(0), "amount_not_positive"),
        (lambda shop: shop.sell(100, (Means.CASH, -100)), "amount_not_positive"),
        (lambda shop: shop.sell(10**20), "amount_too_large"),
        (
            lambda shop: shop.shifts.move_cash(new_id(), "owner", shop.money(-5), "x", into_drawer=True),
            "amount_not_positive",
        ),
        (lambda shop: shop.shifts.close(new_id(), "owner", shop.money(-5), shop.money(0)), "amount_not_positive"),
        (lambda shop: shop.sell(100, (Means.STORED_VALUE, 100), member_id="m1"), "balance_too_small"),
    ],
)
def test_a_bad_amount_books_nothing(shop: SmallShop, do: Callable[[SmallShop], object], code: str) -> None:
    before = shop.store.head()
    with complains(code):
        do(shop)
    assert shop.store.head() == before and shop.balances() == (0, 0, 0)


# -- names


NAMES = [
    "<img src=x onerror=alert(1)>",
    "🍜" * 80,
    "=cmd|' /C calc'!A0",
    "x\u0301" * 40,
    "{name} %n %1 &amp; 陳",
    "O'; DROP TABLE member;--",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_strange_name_goes_everywhere_as_it_is(tmp_path: Path, name: str) -> None:
    exchange = exchange_shop(tmp_path / "shop")
    shop = exchange.small
    shop.open_shift()
    member = EnrolmentService(shop.desk, QuickPins()).enrol(EnrolCommand(request_id=new_id(), by="cashier", name=name))
    with shop.store.reading() as work:
        kept = work.members.get(member.member_id)
        assert kept is not None
    shop.top_up(200, member.member_id)
    sold = shop.sell(120, (Means.STORED_VALUE, 120), member_id=member.member_id)
    receipt = shop.papers.receipt(sold.document_no)
    assert receipt.member_name == kept.name
    for width in (58, 80):
        page = layout_receipt(receipt, width)
        assert outside(page, 0, page.width) == []
        assert "120" in read_pdf(receipt_pdf(receipt, width))[0].text
    request = StatementRequest(shop.desk.today(), (member.member_id,))
    (statement,) = shop.statements.documents("owner", request)
    text = read_pdf(statement_pdf(statement))[0].text
    assert "200" in text and (name.isascii() is False or name[:8] in text)
    exchange.sync.sync_folder("owner", exchange.folder)
    (row,) = exchange.table("members.csv")
    assert row["name"].lstrip("'") == kept.name and row["name"][0] not in "=+-@\t"
    application = QApplication.instance() or QApplication([])
    label = Label(kept.name)
    assert application and label.textFormat() is Qt.TextFormat.PlainText and label.text() == kept.name
    label.deleteLater()
    assert exchange.sound()
    shop.close()


def test_a_name_too_long_or_unprintable_is_refused_in_words(shop: SmallShop) -> None:
    service = EnrolmentService(shop.desk, QuickPins())
    for name, code in (("🍜" * 200, "text_too_long"), ("a\0b", "text_unprintable"), ("  ", "name_missing")):
        with complains(code):
            service.enrol(EnrolCommand(request_id=new_id(), by="cashier", name=name))
    assert len(list(shop.store.connection.execute("SELECT 1 FROM member"))) == 1


# -- a full disk


def sell_until_full(path: Path, report: Path) -> None:
    """In a process of its own: no file may grow beyond a little more than the shop has; then it may again."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    shop = reopened(path)
    shop.store.connection.execute("PRAGMA wal_autocheckpoint = 0")
    first = shop.sell(50, member_id="m1").seq
    requests = [new_id() for _ in range(100)]
    done: dict[str, int] = {}
    faults: list[Fault] = []
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    room = path.with_name(path.name + "-wal").stat().st_size + 400_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    for request in requests:
        try:
            done[request] = shop.sell(50, member_id="m1", request_id=request).seq
        except Fault as fault:
            faults.append(fault)
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    rows = shop.store.connection.execute("SELECT request_id, seq FROM entry WHERE kind = 'sale' AND seq > ?", (first,))
    kept = dict(rows.fetchall()) == done
    for request in requests:  # every one again, as a till does that does not know
        assert done.setdefault(request, shop.sell(50, member_id="m1", request_id=request).seq)
    sales = shop.store.connection.execute("SELECT count(*) FROM entry WHERE kind = 'sale'").fetchone()[0]
    found = {
        "said": sorted({f"{fault.code.value} {fault.retry}" for fault in faults}),
        "faults": len(faults),
        "kept": kept,
        "sales": sales,
        "sound": verify(shop.store.connection, KEYS.chain_key).sound,
    }
    shop.close()
    report.write_text(json.dumps(found))


def test_a_full_disk_is_said_and_work_goes_on_when_there_is_room_again(tmp_path: Path) -> None:
    path, report = tmp_path / "small.db", tmp_path / "report.json"
    shop = small_shop(path)
    shop.open_shift()
    shop.close()
    call = (
        "import sys; from pathlib import Path; from tests.test_bad_input import sell_until_full\n"
        "sell_until_full(Path(sys.argv[1]), Path(sys.argv[2]))\n"
    )
    subprocess.run([sys.executable, "-c", call, str(path), str(report)], cwd=HERE, timeout=120, check=True)
    found = json.loads(report.read_text())
    assert set(found["said"]) <= {"disk_full True", "disk_error True"}
    assert 0 < found["faults"] < 100
    assert found["kept"] and found["sound"] and found["sales"] == 101


# -- a disk that fails


def sell_on_a_bad_disk(path: Path, report: Path) -> None:
    """In a process of its own, whose system calls fail now and then: note at once what was answered."""
    answers = os.open(report, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    shop = reopened(path)
    for _ in range(25):
        request = new_id()
        try:
            said = f"done {request} {shop.sell(50, member_id='m1', request_id=request).seq}"
        except Fault as fault:
            said_well(fault)
            said = f"{'unknown' if fault.code is Faulted.OUTCOME_UNKNOWN else 'failed'} {request}"
        os.writev(answers, [f"{said}\n".encode()])
    os._exit(0)


@pytest.mark.campaign
@pytest.mark.parametrize("again", ["", "+"], ids=["once", "for good"])
@pytest.mark.parametrize("error", ["EIO", "ENOSPC", "EROFS"])
@pytest.mark.parametrize("call", ["pwrite64", "fdatasync", "fsync", "ftruncate", "pread64"])
def test_what_was_answered_is_true_whatever_call_fails(tmp_path: Path, call: str, error: str, again: str) -> None:
    """Needs strace. Nothing acknowledged is lost, nothing that failed was booked."""
    code = (
        "import sys; from pathlib import Path; from tests.test_bad_input import sell_on_a_bad_disk\n"
        "sell_on_a_bad_disk(Path(sys.argv[1]), Path(sys.argv[2]))\n"
    )
    troubled = 0
    for number in (1, 2, 3, 5, 8, 13, 21, 34, 55):
        folder = tmp_path / str(number)
        folder.mkdir()
        path, report = folder / "small.db", folder / "report"
        shop = small_shop(path)
        shop.open_shift()
        shop.close()
        report.touch()
        spoil = f"inject={call}:error={error}:when={number}{again}"
        command = ["strace", "-f", "-qqq", "-o", "/dev/null", "-P", str(path), "-P", f"{path}-wal", "-e", spoil]
        subprocess.run([*command, sys.executable, "-c", code, str(path), str(report)],
                       cwd=HERE, timeout=120, capture_output=True)  # fmt: skip
        shop = reopened(path)
        rows = shop.store.connection.execute("SELECT request_id, seq FROM entry WHERE kind = 'sale'")
        booked = dict(rows.fetchall())
        for line in report.read_text().splitlines():
            answer, request, *seq = line.split()
            if answer == "done":
                assert booked.pop(request) == int(seq[0]), "lost"
            elif answer == "failed":
                assert request not in booked, "booked although it was said to have failed"
            else:
                booked.pop(request, None)
        troubled += report.read_text().count("\n") != report.read_text().count("done")
        assert len(booked) <= 1, "made up"
        assert verify(shop.store.connection, KEYS.chain_key).sound
        shop.close()
    assert troubled or call not in ("pwrite64", "fdatasync"), "no call failed at all"


def test_every_fault_of_a_disk_is_said_well() -> None:
    for code in Faulted:
        said_well(Fault(code, path="D:/shop/shop.db", detail="x", version="3.45"))
    said_well(
        Refusal(Refused.BALANCE_TOO_SMALL, available=Amount(5, currency("TWD")), wanted=Amount(9, currency("TWD")))
    )
