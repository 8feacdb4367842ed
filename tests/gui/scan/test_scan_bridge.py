"""The scan behind the window: pause, cancel, another model, another device, and failures."""

import logging
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from helpers.dicom import encoded, film_object
from helpers.faulty_devices import failing_classifier, lose_the_device
from helpers.hangs import HANG_MS, HungAfter
from helpers.models import make_passport, write_tiny_model
from helpers.window.scans import scan
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.scan.allowances import Allowance
from gui.scan.events import DeviceInUse
from gui.scan.scan_bridge import ScanBridge
from gui.scan.scan_worker import ScanWorker
from inference.finding import Finding, Status
from inference.messages import Code, Message
from inference.models import model_set
from inference.models.devices import DeviceChoice
from inference.reading.film_file import FileStamp
from inference.scan.discovery import FoundFile


def test_first_finding_does_not_wait_for_the_next_poll(bridge: ScanBridge, qtbot: QtBot, film_folder: Path) -> None:
    bridge.add([film_folder])
    bridge._timer.setInterval(HANG_MS)  # so that the timer looks at nothing in this test
    with qtbot.waitSignal(bridge.finished):  # which may be emitted together with the last findings
        with qtbot.waitSignal(bridge.findings_arrived):
            pass
        bridge._timer.setInterval(1)


def test_closed_bridge_emits_no_earlier_finding(bridge: ScanBridge, qtbot: QtBot, film_folder: Path) -> None:
    arrived: list[object] = []
    bridge.findings_arrived.connect(arrived.append)
    bridge.add([film_folder])
    bridge.close()
    bridge._woken.emit()
    qtbot.wait(0)
    assert not arrived


def test_abandoned_scan_ends_at_once_and_emits_nothing_more(
    bridge: ScanBridge,
    qtbot: QtBot,
    film_folder: Path,
    many_films: Callable[[int], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hung = HungAfter(FileStamp.of, 40)
    monkeypatch.setattr(FileStamp, "of", hung)
    arrived: list[Finding] = []
    ends: list[object] = []
    bridge.findings_arrived.connect(arrived.extend)
    job = bridge.add([many_films(300)])
    bridge._timer.setInterval(HANG_MS)  # so that findings wait for the window
    qtbot.waitUntil(lambda: bridge._worker.events.qsize() > 5 and hung.asked.is_set())
    arrived.clear()
    bridge.job_finished.connect(ends.append)
    bridge.finished.connect(lambda: ends.append("all"))
    bridge.abandon()
    assert not hung.ended.is_set()
    assert ends == [job, "all"]
    assert not bridge.is_running
    assert bridge.progress.cancelled
    hung.released.set()
    bridge._timer.setInterval(1)
    assert len(scan(bridge, qtbot, [film_folder])) == 8
    assert {one.path.parent.name for one in arrived} == {film_folder.name, "deeper"}
    assert (bridge.progress.done, bridge.progress.total, bridge.progress.cancelled) == (8, 8, False)
    assert len(ends) == 4


def test_models_loaded_ahead_are_loaded_once(bridge: ScanBridge, qtbot: QtBot, film_folder: Path) -> None:
    loaded, ends = list[object](), list[int]()
    bridge.models_loaded.connect(loaded.append)
    bridge.job_finished.connect(ends.append)
    bridge.load_ahead()
    assert not bridge.is_running
    assert len(scan(bridge, qtbot, [film_folder])) == 8
    assert (len(loaded), len(ends)) == (1, 1)


def test_models_that_cannot_be_loaded_ahead_are_reported_once(qtbot: QtBot, tmp_path: Path, film_folder: Path) -> None:
    (tmp_path / "broken.onnx").write_text("no model")
    bridge, failures = ScanBridge(ScanWorker(tmp_path / "broken.onnx", "cpu")), list[str]()
    bridge.failed.connect(failures.append)
    bridge.load_ahead()
    assert scan(bridge, qtbot, [film_folder]) == []
    bridge.close()
    assert len(failures) == 1
    assert "not a model that can be run" in failures[0]


def test_search_that_hangs_is_abandoned_at_once_and_the_model_stays(
    bridge: ScanBridge, qtbot: QtBot, film_folder: Path
) -> None:
    loaded: list[object] = []
    bridge.models_loaded.connect(loaded.append)
    scan(bridge, qtbot, [film_folder])
    hung, failures = HungAfter(_fail, 0), list[str]()
    bridge.failed.connect(failures.append)
    bridge.add_found(hung)
    bridge.add([film_folder])
    qtbot.waitUntil(hung.asked.is_set)
    with qtbot.waitSignal(bridge.finished, timeout=0):
        bridge.abandon()
    assert not hung.ended.is_set()
    hung.released.set()
    assert len(scan(bridge, qtbot, [film_folder])) == 8
    assert len(loaded) == 1
    assert failures == []  # of a folder that nobody waits for any longer


def test_worker_wakes_the_window_once_for_each_job(qtbot: QtBot, tiny_model: Path, film_folder: Path) -> None:
    films = sorted(film_folder.rglob("*.png"))
    allowances = {film: Allowance(correct=bool(number % 2)) for number, film in enumerate(films)}
    worker = ScanWorker(tiny_model, "cpu", allowances.__getitem__)
    bridge = ScanBridge(worker)
    woken: list[None] = []
    worker.wake = lambda: woken.append(None)
    found = [len(scan(bridge, qtbot, films)) for _ in range(2)]
    bridge.close()
    assert len(set(allowances.values())) == 2
    assert found == [len(films)] * 2
    assert len(woken) == 2


def test_paused_scan_stands_still_until_it_is_resumed(
    bridge: ScanBridge, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    found: list[Finding] = []
    bridge.findings_arrived.connect(found.extend)
    bridge.add([many_films(200)])
    bridge.pause()  # before the worker has begun, so that it cannot have come to the end
    qtbot.waitUntil(lambda: bridge.progress.total == 200)
    stood = bridge.progress
    qtbot.wait(120)  # several drains
    assert bridge.progress == stood  # neither films nor seconds are counted
    assert (stood.paused, stood.done, found) == (True, 0, [])
    with qtbot.waitSignal(bridge.finished):
        bridge.resume()
    assert len(found) == 200
    assert not bridge.progress.paused


def test_scan_paused_in_the_middle_loses_no_film(
    bridge: ScanBridge, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    found: list[Finding] = []
    bridge.findings_arrived.connect(found.extend)
    bridge.findings_arrived.connect(lambda: rest(bridge))
    with qtbot.waitSignal(bridge.finished):
        bridge.add([many_films(100)])
    assert len({one.file for one in found}) == len(found) == 100


def rest(bridge: ScanBridge) -> None:
    """Pause, and go on once the events that wait have been handled."""
    bridge.pause()
    QTimer.singleShot(0, bridge.resume)


def test_paused_scan_can_be_cancelled(bridge: ScanBridge, qtbot: QtBot, many_films: Callable[[int], Path]) -> None:
    bridge.add([many_films(200)])
    bridge.pause()
    qtbot.waitUntil(lambda: bridge.progress.total == 200)
    with qtbot.waitSignal(bridge.finished):
        bridge.cancel()
    assert not bridge.progress.paused
    assert len(scan(bridge, qtbot, [many_films(3) / "film 0.png"])) == 1


def test_job_added_while_paused_waits_too(
    bridge: ScanBridge, qtbot: QtBot, film_folder: Path, many_films: Callable[[int], Path]
) -> None:
    bridge.add([many_films(100)])
    bridge.pause()
    bridge.add([film_folder])
    assert bridge.progress.paused
    with qtbot.waitSignal(bridge.finished):
        bridge.resume()
    assert bridge.progress.done == bridge.progress.total == 108


def test_end_of_a_job_is_emitted_after_its_findings(bridge: ScanBridge, qtbot: QtBot, film_folder: Path) -> None:
    events: list[object] = []
    bridge.findings_arrived.connect(lambda findings: events.extend(one.file for one in findings))
    bridge.job_finished.connect(events.append)
    bridge.paths_added.connect(lambda job, paths: events.append((job, paths)))
    with qtbot.waitSignal(bridge.finished):
        first = bridge.add([film_folder / "bright.png"])
        second = bridge.add([film_folder / "dark.jpg"])
    assert events[:2] == [(first, [film_folder / "bright.png"]), (second, [film_folder / "dark.jpg"])]
    assert events.index("bright.png") < events.index(first) < events.index(second)
    assert events.index("dark.jpg") < events.index(second)


def test_another_model_is_used_from_the_next_job_on(
    bridge: ScanBridge, qtbot: QtBot, film_folder: Path, tmp_path: Path
) -> None:
    (before,) = scan(bridge, qtbot, [film_folder / "bright.png"])
    other = write_tiny_model(tmp_path / "other.onnx", make_passport(name="other"))
    with qtbot.waitSignal(bridge.models_loaded) as loaded:
        bridge.use(other, "cpu")
    (after,) = scan(bridge, qtbot, [film_folder / "bright.png"])
    assert [model.passport.name for model in loaded.args[0].models] == ["other"]
    assert (before.model.name, after.model.name) == ("tiny 1", "other 1")


def test_requested_device_that_cannot_be_used_is_reported_with_the_reason(
    bridge: ScanBridge, qtbot: QtBot, tiny_model: Path
) -> None:
    with qtbot.waitSignal(bridge.device_changed) as signal:
        bridge.use(tiny_model, "cuda")
    device = signal.args[0]
    assert device == bridge.device
    assert (device.requested, device.runs, device.fell_back) == ("cuda", "cpu", False)
    assert "cannot use it" in str(device.reason)


def test_device_that_fails_in_a_scan_is_reported_once_and_every_film_has_an_answer(
    qtbot: QtBot, tiny_model: Path, many_films: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = (
        failing_classifier(tiny_model, 2, lose_the_device),
        DeviceChoice(device="cuda", reason=Message("twice as fast")),
    )
    monkeypatch.setattr(model_set, "open_on_device", lambda *_: begun)
    bridge = ScanBridge(ScanWorker(tiny_model, "auto"))
    emitted: list[DeviceInUse] = []
    bridge.device_changed.connect(emitted.append)
    found = scan(bridge, qtbot, [many_films(24)])
    bridge.close()
    first, then = emitted
    assert first == DeviceInUse(requested="auto", runs="cuda", reason=Message("twice as fast"))
    assert (then.requested, then.runs, then.fell_back) == ("auto", "cpu", True)
    assert str(then.reason).startswith("cuda failed: ")
    assert bridge.device == then
    assert [one.probability is not None for one in found] == [True] * 24
    assert {one.model.device for one in found} == {"cuda", "cpu"}


def assessing_threads() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if one.name.startswith(("scan", "classifier")) and one.native_id]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has priorities of single threads")
def test_assessing_threads_have_a_lower_priority_than_the_window(
    bridge: ScanBridge, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    bridge.add([many_films(200)])
    bridge.pause()  # the threads stay, whatever the machine's speed
    qtbot.waitUntil(lambda: any(one.name.startswith("scan") for one in assessing_threads()))
    ours = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    working = assessing_threads()
    assert len(working) > 1
    assert {os.getpriority(os.PRIO_PROCESS, one.native_id or 0) for one in working} == {min(19, ours + 10)}
    bridge.cancel()


def test_unexpected_fault_is_logged_and_reported(
    bridge: ScanBridge, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.CRITICAL), qtbot.waitSignal(bridge.failed) as failed:
        bridge.add_found(_fail)
    assert "unexpectedly (ZeroDivisionError" in failed.args[0]


def _fail() -> list[object]:
    raise ZeroDivisionError("nobody expected this")


def test_film_of_another_age_is_refused_by_a_chosen_model_and_the_rest_is_assessed(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    picture = np.tile(np.linspace(0.0, 1.0, 96), (80, 1))
    (film_folder / "adult.dcm").write_bytes(encoded(film_object(picture=picture, PatientAge="040Y")))
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([film_folder])
    found = {case.finding.file: case.finding for case in map(window.films.case, window.films.case_ids())}
    assert (found["adult.dcm"].status, found["adult.dcm"].code) == (Status.REFUSED, Code.AGE)
    assert found["bright.png"].status is Status.ASSESSED
    assert len(found) == 9
    assert window.viewer.verdict_panel.allowance_bar.anyway.isHidden()


def test_folder_that_is_deleted_during_a_scan_leaves_each_film_its_row(
    bridge: ScanBridge, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    folder = many_films(120)
    for part in "abcd":
        (folder / part).mkdir()
    for number, film in enumerate(sorted(folder.glob("*.png"))):
        film.rename(folder / "abcd"[number % 4] / film.name)
    found: list[Finding] = []
    bridge.findings_arrived.connect(found.extend)
    with qtbot.waitSignal(bridge.finished):
        bridge.add([folder])
        qtbot.waitUntil(lambda: len(found) > 0)
        bridge.pause()
        shutil.rmtree(folder)
        bridge.resume()
    assert bridge.progress.done == bridge.progress.total == len({one.file for one in found}) == 120
    gone = [one for one in found if one.status is Status.MISSING]
    assert gone
    assert all(one.path.suffix == ".png" for one in gone)


def test_number_of_files_is_reported_while_a_slow_folder_is_searched(
    bridge: ScanBridge, qtbot: QtBot, film_folder: Path
) -> None:
    film = FoundFile(file="bright.png", path=film_folder / "bright.png")
    go_on = threading.Event()

    def slowly() -> Iterator[FoundFile]:
        for number in range(3):
            yield FoundFile(file=f"{number}.png", path=film.path)
            time.sleep(0.25)
        go_on.wait(20)

    bridge.add_found(slowly)
    qtbot.waitUntil(lambda: (bridge.progress.found_so_far or 0) >= 2)
    assert bridge.progress.total is None
    with qtbot.waitSignal(bridge.finished):
        go_on.set()
    assert bridge.progress.total == 3
