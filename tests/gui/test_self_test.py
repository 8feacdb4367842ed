"""The self-test: its whole run, its checks of the window, and an installation without Qt."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.hangs import HANG_S

from gui.main_window import MainWindow
from gui.self_test import check_report, check_window
from inference.self_test.check import CheckFailedError

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the program as on a machine without a display, and without coverage.

    When OpenCV changes `sys.path`, coverage searches it again and removes modules that other threads are importing.
    """
    hidden = {"DISPLAY", "QT_QPA_PLATFORM", *(name for name in os.environ if name.startswith("COVERAGE_"))}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=HANG_S
    )


def test_self_test_passes_and_leaves_no_files(tmp_path: Path, isolated_user_data: Path) -> None:
    here = tmp_path / "here"
    here.mkdir()
    result = run(str(ROOT / "main.py"), "self-test", cwd=here)
    assert result.returncode == 0, result.stdout + result.stderr
    for name in (
        "answers for children on cpu",
        "a killed scan goes on",
        "a window opens and assesses",
        "a report is printed as PDF",
    ):
        assert f"ok       {name}" in result.stdout
    assert result.stderr == ""
    assert not list(here.iterdir())
    assert not isolated_user_data.exists()


@pytest.mark.parametrize(
    ("missing", "result", "status"), [("PySide6", "skipped", 0), ("gui.export.reports.paper", "failed ", 1)]
)
def test_missing_qt_is_skipped_and_a_missing_module_fails(
    tmp_path: Path, missing: str, result: str, status: int
) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); sys.modules[{missing!r}] = None\n"
        "if __name__ == '__main__':\n"
        "    import main\n"
        "    sys.exit(main.main(['self-test']))\n"
    )
    done = run("-c", code, cwd=tmp_path)
    assert done.returncode == status, done.stdout + done.stderr
    assert f"{result}  a window opens and assesses" in done.stdout


def test_films_other_than_the_samples_are_reported(scanned: MainWindow) -> None:
    with pytest.raises(CheckFailedError, match=r"^6 samples were opened, the table shows bright\.png assessed"):
        check_window(scanned)


def test_report_of_the_table_is_printed(scanned: MainWindow) -> None:
    check_report(scanned)
