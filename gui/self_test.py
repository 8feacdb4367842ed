"""The self-test's checks of the window: it assesses the samples and prints their report, offscreen."""

import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gui.application import Program, create_application
from gui.export.reports.paper import PaperSize, Sheet
from gui.export.reports.scan_report import ScanReport, print_scan
from gui.main_window import MainWindow
from inference.files import write_atomically
from inference.finding import Status
from inference.models.devices import CPU
from inference.paths import EMBEDDED_MODEL, SAMPLE_FILMS, USER_DATA_VARIABLE
from inference.self_test.check import Check, CheckFailedError

_TIME_LIMIT_SECONDS = 600
"""Longest time of a check; on a busy machine one took two minutes, since the window assesses at a low priority."""


def window_checks() -> list[Check]:
    """One check of the window and one of a report, each in its own process, since Qt may abort."""
    return [
        Check(name="a window opens and assesses", run=partial(_in_child_process, check_window)),
        Check(name="a report is printed as PDF", run=partial(_in_child_process, check_report)),
    ]


def check_window(window: MainWindow) -> None:
    """Compare the table with the samples.

    Raises:
        CheckFailedError: A sample has no answer in the table.
    """
    shown = {case.finding.file: case.finding.status for case in window.films.cases(window.films.case_ids())}
    expected = {path.name: Status.ASSESSED for path in SAMPLE_FILMS.iterdir()}
    if shown != expected:
        rows = ", ".join(f"{file} {status}" for file, status in shown.items())
        raise CheckFailedError(f"{len(expected)} samples were opened, the table shows {rows or 'nothing'}")


def check_report(window: MainWindow) -> None:
    """Print the report of the films in the table.

    Raises:
        CheckFailedError: The file is not a complete PDF.
    """
    cases = window.films.cases(window.films.case_ids())
    report = ScanReport(cases, f"{len(cases)} films", window.operating_point.models)
    sheet = Sheet(PaperSize.A4, QApplication.font().family(), "Hilum report")
    with tempfile.TemporaryDirectory(prefix="hilum-") as folder:
        target = Path(folder) / "report.pdf"
        write_atomically(target, print_scan(report, sheet))
        content = target.read_bytes()
    if not content.startswith(b"%PDF") or not content.rstrip().endswith(b"%%EOF"):
        raise CheckFailedError(f"the report of {len(content)} bytes is no whole PDF")


def _in_child_process(check: Callable[[MainWindow], None]) -> None:
    """Run a check with a window in a child process.

    Raises:
        CheckFailedError: The check failed, or the child process gave no answer.
    """
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    with tempfile.TemporaryDirectory(prefix="hilum-", ignore_cleanup_errors=True) as data:
        child = context.Process(target=_run_in_child, args=(sender, check, data), daemon=True)
        child.start()
        sender.close()
        try:
            if not receiver.poll(_TIME_LIMIT_SECONDS):
                raise CheckFailedError(f"the window gave no answer within {_TIME_LIMIT_SECONDS} seconds")
            failure = receiver.recv()
        except EOFError:
            raise CheckFailedError("Qt ended the program that opened the window") from None
        finally:
            child.kill()
            child.join()
            receiver.close()
    if failure:
        raise CheckFailedError(failure)


def _run_in_child(connection: Connection, check: Callable[[MainWindow], None], data: str) -> None:
    """Run a check in the child process, and send its failure, or an empty text.

    Args:
        connection: Sends the text.
        check: The check.
        data: An empty folder in place of the user's data.
    """
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", USER_DATA_VARIABLE: data}
    qInstallMessageHandler(_print_message)
    try:
        _with_window(check)
    except CheckFailedError as error:
        connection.send(str(error))
    except Exception as error:  # noqa: BLE001  # the self-test must report any error
        connection.send(f"{type(error).__name__}: {error}")
    else:
        connection.send("")


def _print_message(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Print a message of Qt, except for the one that it sends for each window without a screen."""
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


def _with_window(check: Callable[[MainWindow], None]) -> None:
    """Open a window as the program does, wait until the samples are assessed, run the check, and close it."""
    program = Program(create_application(), EMBEDDED_MODEL, CPU)
    loop, window = QEventLoop(), program.window
    window.bridge.finished.connect(loop.quit)
    QTimer.singleShot(_TIME_LIMIT_SECONDS * 1000, loop.quit)
    window.open_when_painted([SAMPLE_FILMS])
    window.show()
    loop.exec()
    try:
        check(window)
    finally:
        window.close()
