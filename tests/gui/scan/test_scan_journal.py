"""The journal of the window: findings are reused, and a damaged or missing journal stops no scan."""

import sqlite3
from pathlib import Path

from helpers.models import answers_sha256
from helpers.window.scans import scan
from pytestqt.qtbot import QtBot

from gui.scan.scan_bridge import ScanBridge
from gui.scan.scan_worker import ScanWorker
from inference.scan.journal import window_journal_path


def test_unchanged_films_are_not_assessed_twice(
    bridge: ScanBridge, qtbot: QtBot, film_folder: Path, tiny_model: Path
) -> None:
    first, second = (scan(bridge, qtbot, [film_folder]) for _ in range(2))
    assert [one.assessed_at for one in first] == [one.assessed_at for one in second]
    assert window_journal_path(answers_sha256(tiny_model)).is_file()


def test_fresh_job_assesses_again_and_its_finding_is_stored(
    bridge: ScanBridge, qtbot: QtBot, film_folder: Path
) -> None:
    film = film_folder / "bright.png"
    (first,) = scan(bridge, qtbot, [film])
    (again,) = scan(bridge, qtbot, [film], fresh=True)
    (recalled,) = scan(bridge, qtbot, [film])
    assert first.assessed_at < again.assessed_at == recalled.assessed_at


def test_findings_survive_the_worker(qtbot: QtBot, tiny_model: Path, film_folder: Path, bridge: ScanBridge) -> None:
    before = scan(bridge, qtbot, [film_folder])
    bridge.close()
    later = ScanBridge(ScanWorker(tiny_model, "cpu"))
    after = scan(later, qtbot, [film_folder])
    later.close()
    assert [one.assessed_at for one in before] == [one.assessed_at for one in after]


def test_damaged_journal_is_set_aside(bridge: ScanBridge, qtbot: QtBot, film_folder: Path, tiny_model: Path) -> None:
    scan(bridge, qtbot, [film_folder])
    bridge.close()
    journal = window_journal_path(answers_sha256(tiny_model))
    journal.write_bytes(b"not a database" * 100)
    assert len(scan(bridge, qtbot, [film_folder])) == 8
    assert journal.with_suffix(".damaged").is_file()


def test_films_are_assessed_without_a_journal_that_cannot_be_opened(
    bridge: ScanBridge, qtbot: QtBot, film_folder: Path, isolated_user_data: Path
) -> None:
    isolated_user_data.mkdir()
    (isolated_user_data / "journals").write_text("a file where a folder should be", encoding="utf-8")
    emitted: list[str] = []
    bridge.failed.connect(emitted.append)
    assert len(scan(bridge, qtbot, [film_folder])) == 8
    assert len(emitted) == 1
    assert "journals cannot be made" in emitted[0]


def test_failure_of_the_journal_during_a_scan_is_reported(
    bridge: ScanBridge, qtbot: QtBot, film_folder: Path, tiny_model: Path
) -> None:
    scan(bridge, qtbot, [film_folder / "bright.png"])
    with sqlite3.connect(window_journal_path(answers_sha256(tiny_model))) as journal:
        journal.execute("CREATE TRIGGER full BEFORE INSERT ON findings BEGIN SELECT RAISE (ABORT, 'disk full'); END")
    journal.close()
    with qtbot.waitSignal(bridge.failed) as failed:
        scan(bridge, qtbot, [film_folder])
    assert "Make room on the disk" in failed.args[0]
    assert not bridge.is_running
