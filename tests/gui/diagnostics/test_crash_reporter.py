"""Unexpected exceptions of threads are reported in one dialog."""

import threading

from pytestqt.qtbot import QtBot

from gui.diagnostics.crash_reporter import CrashReporter


def test_fault_in_a_thread_is_one_dialog(qtbot: QtBot) -> None:
    reporter = CrashReporter()
    reporter.install()
    try:
        threads = [threading.Thread(target=_fail) for _ in range(3)]
        for thread in threads:
            thread.start()
        qtbot.waitUntil(lambda: reporter._dialog is not None)
        for thread in threads:
            thread.join()
        assert reporter._dialog is not None
        assert "ValueError: nobody expected this" in reporter._dialog.fault.toPlainText()
        reporter._dialog.close()
        qtbot.waitUntil(lambda: reporter._dialog is None)
    finally:
        reporter.uninstall()


def _fail() -> None:
    raise ValueError("nobody expected this")
