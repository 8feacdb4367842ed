import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from inference.errors import HilumError
from inference.finding import FilmRecord, Finding, ModelRecord, Status, Verdict
from inference.scan.discovery import FoundFile
from inference.scan.journal import FileStamp, Journal, journal_path

MODEL = ModelRecord(name="tiny 1", sha256="ab" * 32, device="cpu")
STAMP = FileStamp(size=10, modified_ns=20)


def finding(name: str = "a/b.png") -> Finding:
    return Finding(
        file=name,
        path=Path("films") / name,
        status=Status.ASSESSED,
        model=MODEL,
        assessed_at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        verdict=Verdict.SIGNS,
        probability=0.123456789,
        operating_point="balanced",
        zone="lower zone, both sides",
        warnings=("The first of several pages.",),
        heatmap=np.linspace(0, 1, 12, dtype=np.float32).reshape(3, 4),
        film=FilmRecord(width=100, height=80, source_format="PNG", sha256="cd" * 32),
    )


def place(one: Finding) -> FoundFile:
    return FoundFile(file=one.file, path=one.path)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    with Journal(tmp_path / "deep" / "journal.sqlite", model_sha256=MODEL.sha256) as journal:
        yield journal


@pytest.mark.parametrize("name", ["a/b.png", "é 😀.png", "=1+1\n.png", os.fsdecode(b"film\xff.png")])
def test_a_finding_comes_back_as_it_was(journal: Journal, name: str) -> None:
    journal.keep([(finding(name), STAMP)])
    recalled = journal.recall(place(finding(name)), STAMP)
    assert recalled is not None
    assert replace(recalled, heatmap=None) == replace(finding(name), heatmap=None)
    assert np.array_equal(recalled.heatmap, finding().heatmap)


def test_a_film_without_an_answer_comes_back_too(journal: Journal) -> None:
    unreadable = Finding(
        file="cut.png",
        path=Path("cut.png"),
        status=Status.UNREADABLE,
        model=MODEL,
        assessed_at=datetime.now(UTC),
        code="damaged",
        reasons=("It is cut short.",),
    )
    journal.keep([(unreadable, STAMP)])
    assert journal.recall(place(unreadable), STAMP) == unreadable


@pytest.mark.parametrize("stamp", [FileStamp(size=11, modified_ns=20), FileStamp(size=10, modified_ns=21)])
def test_a_file_that_has_changed_is_not_recalled(journal: Journal, stamp: FileStamp) -> None:
    journal.keep([(finding(), STAMP)])
    assert journal.recall(place(finding()), stamp) is None


@pytest.mark.parametrize(("status", "code"), [(Status.MISSING, "gone"), (Status.UNREADABLE, "time_limit")])
def test_what_may_pass_is_tried_again(journal: Journal, status: Status, code: str) -> None:
    passing = replace(finding(), status=status, code=code, probability=None, verdict=None, heatmap=None)
    journal.keep([(passing, STAMP)])
    assert journal.recall(place(passing), STAMP) is None


def test_another_model_knows_nothing_of_it(tmp_path: Path) -> None:
    with Journal(tmp_path / "j.sqlite", model_sha256=MODEL.sha256) as journal:
        journal.keep([(finding(), STAMP)])
    with Journal(tmp_path / "j.sqlite", model_sha256="ef" * 32) as other:
        assert other.recall(place(finding()), STAMP) is None
    assert journal_path(tmp_path, "ab") != journal_path(tmp_path, "cd")


def test_a_cleared_journal_is_empty(journal: Journal) -> None:
    journal.keep([(finding(), STAMP)])
    journal.clear()
    assert journal.recall(place(finding()), STAMP) is None


def test_a_damaged_journal_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_bytes(b"this is no database" * 100)
    with Journal(path, model_sha256=MODEL.sha256) as journal:
        journal.keep([(finding(), STAMP)])
        assert journal.recall(place(finding()), STAMP) is not None
    assert path.with_suffix(".damaged").is_file()


def test_a_place_that_cannot_be_written_is_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(HilumError, match=r"cannot be kept .* Make room"):
        Journal(tmp_path / "file" / "journal.sqlite", model_sha256=MODEL.sha256)


def test_what_was_kept_survives_a_kill(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "sys.path[:0] = sys.argv[2:]\n"
        "from test_journal import MODEL, STAMP, Journal, finding\n"
        "journal = Journal(Path(sys.argv[1]), model_sha256=MODEL.sha256)\n"
        "journal.keep([(finding(f'{number}.png'), STAMP) for number in range(50)])\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    path = tmp_path / "journal.sqlite"
    root = Path(__file__).resolve().parents[3]
    killed = subprocess.run([sys.executable, "-c", code, path, Path(__file__).parent, root], check=False)
    assert killed.returncode < 0
    with Journal(path, model_sha256=MODEL.sha256) as journal:
        assert all(journal.recall(place(finding(f"{number}.png")), STAMP) for number in range(50))


def test_a_full_disk_is_said_to_be_and_what_was_kept_stays(journal: Journal) -> None:
    journal.keep([(finding(), STAMP)])
    journal._connection.execute("PRAGMA max_page_count = 8")  # as full as a disk can be
    many = [(finding(f"{number:0200}.png"), STAMP) for number in range(500)]
    with pytest.raises(HilumError, match=r"full.*what was found so far is safe"):
        journal.keep(many)
    assert journal.recall(place(finding()), STAMP) is not None
    assert journal.recall(place(many[0][0]), STAMP) is None  # all of a batch, or none of it
