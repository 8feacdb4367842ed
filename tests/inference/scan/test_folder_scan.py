import itertools
import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from helpers.films import endless_jpeg, write_film
from helpers.hangs import HANG_S
from helpers.models import TINY_SIDE, make_passport, write_tiny_model
from helpers.outputs import rows_of

from inference.errors import ModelError, UnreadableFilmError
from inference.finding import Finding, Status, Verdict
from inference.messages import Code, Message
from inference.models.classifier import PneumoniaClassifier
from inference.models.model_set import ModelSet
from inference.radiograph import Radiograph
from inference.reading.reader import read_radiograph
from inference.reading.timeout import TimedOutError, run_watched
from inference.scan import assessment
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile, discover
from inference.scan.folder_scan import FolderScan
from inference.scan.journal import Journal

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_findings_come_in_the_order_of_the_files(
    tiny_classifier: PneumoniaClassifier, tmp_path: Path, workers: int
) -> None:
    for number in range(37):
        write_film(tmp_path / f"{number:03}.png", number / 40)
    findings = list(FolderScan(FilmAssessor(ModelSet.of(tiny_classifier)), discover([tmp_path]), workers=workers))
    assert [finding.file for finding in findings] == [f"{number:03}.png" for number in range(37)]
    probabilities = [finding.probability for finding in findings]
    assert probabilities == sorted(probabilities)


def test_bad_files_stop_nothing(tiny_classifier: PneumoniaClassifier, film_folder: Path) -> None:
    findings = list(FolderScan(FilmAssessor(ModelSet.of(tiny_classifier)), discover([film_folder])))
    assert len(findings) == 8
    assert sum(finding.status is Status.ASSESSED for finding in findings) == 4


def test_files_are_taken_as_they_are_needed(tiny_classifier: PneumoniaClassifier, tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5)
    taken = itertools.count()
    endless = (FoundFile(file=str(next(taken)), path=path) for _ in itertools.repeat(None))
    scan = iter(FolderScan(FilmAssessor(ModelSet.of(tiny_classifier)), endless, workers=2))
    first = list(itertools.islice(scan, 10))
    scan.close()
    assert [finding.file for finding in first] == [str(number) for number in range(10)]
    assert next(taken) < 100


@pytest.mark.parametrize(
    ("workers", "films", "batches"),
    [
        (1, 50, [1, 2, 3, 4, 5, 6, 7, 8, 8, 6]),
        (2, 9, [1, 1, 2, 2, 2, 1]),
        (2, 82, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 5, 3, 1, 1]),
    ],
)
def test_batches_grow_so_that_the_first_answer_does_not_wait_for_others_and_shrink_so_that_no_core_waits_for_the_last(
    tiny_classifier: PneumoniaClassifier, tmp_path: Path, workers: int, films: int, batches: list[int]
) -> None:
    taken: list[int] = []

    class Recording(FilmAssessor):
        def assess(self, files: Sequence[FoundFile], *, stopped: Callable[[], bool] = lambda: False) -> list[Finding]:
            taken.append(len(files))
            return super().assess(files, stopped=stopped)

    path = write_film(tmp_path / "film.png", 0.5)
    files = [FoundFile(file=str(number), path=path) for number in range(films)]
    scan = FolderScan(Recording(ModelSet.of(tiny_classifier)), files, workers=workers)
    assert [len(batch) for batch in scan._batches()] == batches
    findings = list(scan)
    assert sorted(taken) == sorted(batches)  # threads may begin in another order
    assert len({finding.probability for finding in findings}) == 1


def test_a_cancelled_scan_ends_and_leaves_no_thread(tiny_classifier: PneumoniaClassifier, tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5)
    endless = (FoundFile(file=str(number), path=path) for number in itertools.count())
    scan = FolderScan(FilmAssessor(ModelSet.of(tiny_classifier)), endless)
    given = []
    for finding in scan:
        given.append(finding)
        if len(given) == 20:
            scan.cancel()
    assert len(given) < 100
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("scan")]


def test_a_model_that_fails_ends_the_scan_with_its_reason(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "tiny.onnx", make_passport())
    classifier = PneumoniaClassifier(model)
    broken = classifier.passport.__class__.from_json(
        make_passport().to_json().replace(f'"input_size":{TINY_SIDE}', '"input_size":40')
    )
    classifier.passport = broken  # films come in a size that the graph does not take
    write_film(tmp_path / "films" / "film.png", 0.5)
    with pytest.raises(ModelError, match="could not be run"):
        list(FolderScan(FilmAssessor(ModelSet.of(classifier)), discover([tmp_path / "films"])))


def test_a_paused_scan_waits_and_resumes(tiny_classifier: PneumoniaClassifier, tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5)
    assessor = FilmAssessor(ModelSet.of(tiny_classifier))
    files = [FoundFile(file=str(number), path=path) for number in range(60)]
    scan = FolderScan(assessor, files)
    findings: list[Finding] = []
    reader = threading.Thread(target=lambda: findings.extend(scan))
    scan.pause()
    reader.start()
    assert len(list(FolderScan(assessor, files))) == 60  # meanwhile another scan of the same films comes to its end
    assert reader.is_alive()
    assert findings == []
    scan.resume()
    reader.join(HANG_S)
    assert len(findings) == 60


def test_a_paused_scan_can_be_cancelled(tiny_classifier: PneumoniaClassifier, tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5)
    files = [FoundFile(file=str(number), path=path) for number in range(60)]
    scan = FolderScan(FilmAssessor(ModelSet.of(tiny_classifier)), files)
    reader = threading.Thread(target=lambda: list(scan))
    scan.pause()
    reader.start()
    scan.cancel()
    reader.join(HANG_S)
    assert not reader.is_alive()


def test_a_scan_that_is_busy_with_a_film_without_end_can_be_cancelled(
    tiny_classifier: PneumoniaClassifier, tmp_path: Path
) -> None:
    (tmp_path / "film.jpg").write_bytes(endless_jpeg())
    scan = FolderScan(FilmAssessor(ModelSet.of(tiny_classifier)), discover([tmp_path]))
    findings: list[Finding] = []
    reader = threading.Thread(target=lambda: findings.extend(scan))
    reader.start()
    reader.join(1)
    assert reader.is_alive()
    scan.cancel()
    reader.join(15)  # long before the film's time limit
    assert not reader.is_alive()
    assert findings == []


def test_a_film_that_takes_too_long_leaves_the_others_their_findings(
    tiny_classifier: PneumoniaClassifier, film_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go = threading.Event()

    def hang_on_dark(path: Path, **options: Any) -> Radiograph:
        if path.name == "dark.jpg":
            try:
                run_watched(0.05, let_go.wait)
            except TimedOutError:
                raise UnreadableFilmError(Message("The drive is slow.", code=Code.TIME_LIMIT)) from None
        return read_radiograph(path, **options)

    monkeypatch.setattr(assessment, "read_radiograph", hang_on_dark)
    files = [found for found in discover([film_folder]) if found.path.stem in {"bright", "dark"}]
    findings = list(FolderScan(FilmAssessor(ModelSet.of(tiny_classifier)), files, batch=2))
    let_go.set()
    assert [(one.file, one.status, one.code) for one in findings] == [
        ("bright.png", Status.ASSESSED, None),
        ("dark.jpg", Status.UNREADABLE, Code.TIME_LIMIT),
        ("deeper/bright.tif", Status.ASSESSED, None),
    ]


def test_duplicates_are_named(tiny_classifier: PneumoniaClassifier, tmp_path: Path) -> None:
    write_film(tmp_path / "a.png", 0.5)
    (tmp_path / "b.png").write_bytes((tmp_path / "a.png").read_bytes())
    first, second = FolderScan(FilmAssessor(ModelSet.of(tiny_classifier)), discover([tmp_path]))
    assert first.warnings == ()
    assert tuple(map(str, second.warnings)) == ("The same file as a.png.",)


def scan_with_journal(classifier: PneumoniaClassifier, folder: Path, point: str | None = None) -> list[Finding]:
    with Journal(folder.parent / "journal.sqlite", model_sha256=classifier.sha256) as journal:
        return list(FolderScan(FilmAssessor(ModelSet.of(classifier), point), discover([folder]), journal=journal))


def test_a_second_scan_recalls_what_has_not_changed(tiny_classifier: PneumoniaClassifier, film_folder: Path) -> None:
    first = scan_with_journal(tiny_classifier, film_folder)
    write_film(film_folder / "bright.png", 0.1)  # another film under the old name
    second = scan_with_journal(tiny_classifier, film_folder)
    same = [one.assessed_at == two.assessed_at for one, two in zip(first, second, strict=True)]
    assert [one.file for one, kept in zip(first, same, strict=True) if not kept] == ["bright.png"]
    assert next(one for one in second if one.file == "bright.png").verdict is Verdict.NO_SIGNS


def test_a_recalled_film_gets_the_verdict_of_the_current_operating_point(
    tiny_classifier: PneumoniaClassifier, tmp_path: Path
) -> None:
    write_film(tmp_path / "films" / "film.png", 0.56)
    (lenient,) = scan_with_journal(tiny_classifier, tmp_path / "films", "balanced")
    (strict,) = scan_with_journal(tiny_classifier, tmp_path / "films", "rule-in")
    assert lenient.assessed_at == strict.assessed_at
    assert (lenient.verdict, strict.verdict) == (Verdict.SIGNS, Verdict.UNDECIDED)
    assert (lenient.operating_point, strict.operating_point) == ("balanced", "rule-in")


@pytest.mark.parametrize("run", range(3))
def test_a_scan_killed_at_any_instant_resumes_with_nothing_lost_or_done_twice(
    tiny_model: Path, tmp_path: Path, run: int
) -> None:
    for number in range(120):
        write_film(tmp_path / "films" / f"{number:03}.png", number / 120)
    table = tmp_path / "a.csv"
    command = [sys.executable, "main.py", "scan", tmp_path / "films", "--model", tiny_model, "--csv", table]
    environment = {**os.environ, "HILUM_DATA": str(tmp_path / "data")}
    running = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    journal = wait_for_rows(tmp_path / "data", 13 + 37 * run, running)
    running.kill()
    running.wait()
    before = journal_rows(journal)
    assert subprocess.run(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL, check=False).returncode == 0
    assert [row["file"] for row in rows_of(table)] == [f"{number:03}.png" for number in range(120)]
    after = journal_rows(journal)
    assert len(after) == 120
    assert before.items() <= after.items()


def wait_for_rows(data: Path, count: int, running: subprocess.Popen[bytes]) -> Path:
    """The journal, once it holds so many rows or the scan is over."""
    while running.poll() is None:
        for journal in (data / "journals").glob("*.sqlite"):
            if len(journal_rows(journal)) >= count:
                return journal
    return next((data / "journals").glob("*.sqlite"))


def journal_rows(journal: Path) -> dict[bytes, str]:
    try:
        with closing(sqlite3.connect(journal, timeout=10)) as connection:
            return dict(connection.execute("SELECT file, finding FROM findings"))
    except sqlite3.OperationalError:  # before the table is there
        return {}


def replaced_unseen(film: Path, level: float) -> None:
    """Put another film of the same size and time in a film's place, as copying with its times does."""
    before = film.stat()
    write_film(film.with_name("new.bmp"), level)
    assert film.with_name("new.bmp").stat().st_size == before.st_size
    film.write_bytes(film.with_name("new.bmp").read_bytes())
    film.with_name("new.bmp").unlink()
    os.utime(film, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize("identity", ["as it is", "never"])
def test_a_replaced_film_of_the_same_size_and_time_gets_a_new_answer(
    tiny_classifier: PneumoniaClassifier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, identity: str
) -> None:
    if identity == "never":  # as on a network drive
        monkeypatch.setattr("inference.reading.film_file._identity", lambda *_: None)
    folder = tmp_path / "films"
    film = write_film(folder / "film.bmp", 0.9)
    write_film(folder / "other.bmp", 0.9)
    (folder / "no film.txt").write_text("not a film", encoding="utf-8")
    first = scan_with_journal(tiny_classifier, folder)
    replaced_unseen(film, 0.1)
    second = scan_with_journal(tiny_classifier, folder)
    new = [one.file for one, two in zip(first, second, strict=True) if one.assessed_at != two.assessed_at]
    assert new == ["film.bmp"]
    assert (first[0].verdict, second[0].verdict) == (Verdict.SIGNS, Verdict.NO_SIGNS)
    assert first[0].film != second[0].film


def test_a_film_that_was_only_touched_is_recalled(tiny_classifier: PneumoniaClassifier, tmp_path: Path) -> None:
    folder = tmp_path / "films"
    film = write_film(folder / "film.bmp", 0.9)
    (first,) = scan_with_journal(tiny_classifier, folder)
    os.utime(film, (1, 1))
    (second,) = scan_with_journal(tiny_classifier, folder)
    assert first.assessed_at == second.assessed_at
