"""Every refusal and fault becomes one sentence of its kind with a next step where there is one."""

from __future__ import annotations

import logging
import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication

from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from tests.ui.frame.support import settle
from ui.messages import APPROVE, RETRY, CrashReporter, Kind, Step, message_of
from ui.tasks import Cancelled


@pytest.mark.parametrize("code", Refused)
def test_refusals(code: Refused) -> None:
    message = message_of(Refusal(code))
    assert message.kind is Kind.REFUSAL
    assert message.text
    assert "{" not in message.text
    assert message.code == code.value


@pytest.mark.parametrize("code", Faulted)
def test_faults_offer_to_try_again_only_where_it_helps(code: Faulted) -> None:
    again, never = message_of(Fault(code, retry=True)), message_of(Fault(code))
    assert again.kind is never.kind is Kind.FAULT
    assert again.action is not None
    assert again.action.name == RETRY
    assert never.action is None


def test_a_missing_permission_leads_to_a_manager() -> None:
    action = message_of(Refusal(Refused.NOT_PERMITTED, permission="refund")).action
    assert action is not None
    assert action.name == APPROVE


def test_a_screen_may_know_a_better_step() -> None:
    cash = Step("cash", "Rest in cash", "F6")
    assert message_of(Refusal(Refused.NOT_PERMITTED), cash).steps == (cash,)


def test_a_stopped_job_is_no_fault_and_a_bug_is_one() -> None:
    assert message_of(Cancelled()).kind is Kind.INFO
    assert message_of(ZeroDivisionError()).kind is Kind.FAULT


def test_the_reporter_hears_every_thread_once(app: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    shown: list[str] = []
    reporter = CrashReporter()
    before = sys.excepthook, threading.excepthook
    reporter.install(shown.append)

    def broken() -> None:
        raise LookupError("in a thread")

    try:
        with caplog.at_level(logging.CRITICAL, "shop_member.ui"):
            thread = threading.Thread(target=broken)
            thread.start()
            thread.join()
            settle()
    finally:
        reporter.uninstall()
    assert len(shown) == 1
    assert "LookupError: in a thread" in shown[0]
    assert "unforeseen" in caplog.text
    assert (sys.excepthook, threading.excepthook) == before
