import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from inference.errors import HilumError
from inference.finding import Finding, ModelRecord, Status, Verdict
from inference.messages import Code, Message
from inference.radiograph import FilmRecord
from inference.reading.film_file import FileStamp
from inference.scan.discovery import FoundFile
from inference.scan.journal import Journal, journal_path

MODEL = ModelRecord(name="tiny 1", sha256="ab" * 32, device="cpu")
STAMP = FileStamp(size=10, modified_ns=20, identity="7:30")


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
        zone=Message("lower zone, both lungs"),
        warnings=(Message("At {0} of {1} pages.", 1, 2, code=Code.SEVERAL_PAGES),),
        heatmap=np.linspace(0, 1, 12, dtype=np.float16).reshape(3, 4),
        localisation=np.linspace(1, 0, 6, dtype=np.float16).reshape(2, 3),
        lung_field=bytes(range(256)),
        film=FilmRecord(width=100, height=80, source_format="PNG", sha256="cd" * 32),
    )


def place(one: Finding) -> FoundFile:
    return FoundFile(file=one.file, path=one.path)


def load(journal: Journal, found: FoundFile, stamp: FileStamp) -> Finding | None:
    (recalled,) = journal.load([(found, stamp)])
    return recalled


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    with Journal(tmp_path / "deep" / "journal.sqlite", model_sha256=MODEL.sha256) as journal:
        yield journal


@pytest.mark.parametrize("name", ["a/b.png", "é 😀.png", "=1+1\n.png", os.fsdecode(b"film\xff.png")])
def test_a_saved_finding_is_loaded_unchanged(journal: Journal, name: str) -> None:
    journal.save([(finding(name), STAMP)])
    recalled = load(journal, place(finding(name)), STAMP)
    assert recalled is not None
    without = {"heatmap": None, "localisation": None}
    assert replace(recalled, **without) == replace(finding(name), **without)
    assert np.array_equal(recalled.heatmap, finding().heatmap)
    assert np.array_equal(recalled.localisation, finding().localisation)


def test_a_saved_finding_without_an_answer_is_loaded_unchanged(journal: Journal) -> None:
    unreadable = Finding(
        file="cut.png",
        path=Path("cut.png"),
        status=Status.UNREADABLE,
        model=MODEL,
        assessed_at=datetime.now(UTC),
        reasons=(Message("It is {0}.", Message("cut short"), code=Code.DAMAGED),),
    )
    journal.save([(unreadable, STAMP)])
    assert load(journal, place(unreadable), STAMP) == unreadable


@pytest.mark.parametrize("stamp", [FileStamp(size=11, modified_ns=20), FileStamp(size=10, modified_ns=21)])
def test_a_file_that_has_changed_is_not_recalled(journal: Journal, stamp: FileStamp) -> None:
    journal.save([(finding(), STAMP)])
    assert load(journal, place(finding()), stamp) is None


@pytest.mark.parametrize(("status", "code"), [(Status.MISSING, Code.GONE), (Status.UNREADABLE, Code.TIME_LIMIT)])
def test_a_film_with_a_transient_error_is_assessed_again(journal: Journal, status: Status, code: Code) -> None:
    reasons = (Message("Not now.", code=code),)
    passing = replace(finding(), status=status, reasons=reasons, probability=None, verdict=None, heatmap=None)
    journal.save([(passing, STAMP)])
    assert load(journal, place(passing), STAMP) is None


def test_findings_of_another_model_are_not_recalled(tmp_path: Path) -> None:
    with Journal(tmp_path / "j.sqlite", model_sha256=MODEL.sha256) as journal:
        journal.save([(finding(), STAMP)])
    with Journal(tmp_path / "j.sqlite", model_sha256="ef" * 32) as other:
        assert load(other, place(finding()), STAMP) is None
    assert journal_path(tmp_path, "ab") != journal_path(tmp_path, "cd")


def test_a_cleared_journal_is_empty(journal: Journal) -> None:
    journal.save([(finding(), STAMP)])
    journal.clear()
    assert load(journal, place(finding()), STAMP) is None


def test_a_damaged_journal_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_bytes(b"this is no database" * 100)
    with Journal(path, model_sha256=MODEL.sha256) as journal:
        journal.save([(finding(), STAMP)])
        assert load(journal, place(finding()), STAMP) is not None
    assert path.with_suffix(".damaged").is_file()


def test_a_damaged_journal_that_cannot_be_set_aside_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_bytes(b"this is no database" * 100)
    (path.with_suffix(".damaged") / "taken").mkdir(parents=True)
    with pytest.raises(HilumError, match=r"journal\.sqlite cannot be set aside \(.+\)\. Close every other Hilum"):
        Journal(path, model_sha256=MODEL.sha256)


def test_a_folder_without_permissions_is_reported(unprivileged_folder: Path) -> None:
    unprivileged_folder.chmod(0o000)
    with pytest.raises(HilumError, match=r"The folder .*journals cannot be made \(Permission denied\)\."):
        Journal(unprivileged_folder / "journals" / "journal.sqlite", model_sha256=MODEL.sha256)
    unprivileged_folder.chmod(0o700)


def test_a_path_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(HilumError, match=r"The folder .*file cannot be made \([\w ]+\)\.") as refusal:
        Journal(tmp_path / "file" / "journal.sqlite", model_sha256=MODEL.sha256)
    assert "or set HILUM_DATA to another folder" in str(refusal.value)
    (tmp_path / "folder.sqlite").mkdir()
    with pytest.raises(HilumError, match=r"cannot be kept .* Make room"):
        Journal(tmp_path / "folder.sqlite", model_sha256=MODEL.sha256)


def test_saved_findings_survive_a_kill(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "sys.path[:0] = sys.argv[2:]\n"
        "from test_journal import MODEL, STAMP, Journal, finding\n"
        "journal = Journal(Path(sys.argv[1]), model_sha256=MODEL.sha256)\n"
        "journal.save([(finding(f'{number}.png'), STAMP) for number in range(50)])\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    path = tmp_path / "journal.sqlite"
    root = Path(__file__).resolve().parents[3]
    killed = subprocess.run([sys.executable, "-c", code, path, Path(__file__).parent, root], check=False)
    assert killed.returncode < 0
    with Journal(path, model_sha256=MODEL.sha256) as journal:
        assert all(load(journal, place(finding(f"{number}.png")), STAMP) for number in range(50))


def test_a_full_disk_is_reported_and_what_was_kept_stays(journal: Journal) -> None:
    journal.save([(finding(), STAMP)])
    journal._connection.execute("PRAGMA max_page_count = 8")  # as full as a disk can be
    many = [(finding(f"{number:0200}.png"), STAMP) for number in range(500)]
    with pytest.raises(HilumError, match=r"full.*what was found so far is safe"):
        journal.save(many)
    assert load(journal, place(finding()), STAMP) is not None
    assert load(journal, place(many[0][0]), STAMP) is None  # all of a batch, or none of it


OLD_FORM = (
    '{"status":"unreadable","model":{"name":"tiny 1","sha256":"' + "ab" * 32 + '","device":"cpu"},'
    '"assessed_at":"2026-01-02T03:04:05+00:00","verdict":null,"probability":null,"operating_point":"",'
    '"code":"too_small","reasons":["The picture is 8x9 pixels; a film has at least 32 on each side."],'
    '"zone":"","warnings":["The file has several pages; the first one was read."],"film":null}'
)
"""As journals kept a finding before its sentences were kept as data."""


def put(path: Path, text: str) -> None:
    """Keep a finding as JSON that another version of Hilum has written."""
    with Journal(path, model_sha256=MODEL.sha256) as journal:
        journal.save([(finding(), STAMP)])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE findings SET finding = ?, heatmap = NULL, rows = NULL, columns = NULL", (text,))


def test_a_journal_with_finished_sentences_is_still_read(tmp_path: Path) -> None:
    put(tmp_path / "old.sqlite", OLD_FORM)
    with Journal(tmp_path / "old.sqlite", model_sha256=MODEL.sha256) as journal:
        recalled = load(journal, place(finding()), STAMP)
    assert recalled is not None
    assert (recalled.status, recalled.code, recalled.zone) == (Status.UNREADABLE, Code.TOO_SMALL, None)
    assert [str(reason) for reason in recalled.reasons] == [
        "The picture is 8x9 pixels; a film has at least 32 on each side."
    ]
    assert recalled.warnings == (Message("The file has several pages; the first one was read."),)


def test_a_journal_without_lungs_and_with_finer_heat_maps_is_still_read(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    with Journal(path, model_sha256=MODEL.sha256) as journal:
        journal.save([(finding(), STAMP)])
    finer = np.asarray(finding().heatmap, "<f4")
    with closing(sqlite3.connect(path)) as connection, connection:
        kept = json.loads(connection.execute("SELECT finding FROM findings").fetchone()[0])
        older = json.dumps({name: value for name, value in kept.items() if name not in {"localisation", "lung_field"}})
        connection.execute("UPDATE findings SET finding = ?, heatmap = ?", (older, finer.tobytes()))
    with Journal(path, model_sha256=MODEL.sha256) as journal:
        recalled = load(journal, place(finding()), STAMP)
    assert recalled is not None
    assert (recalled.localisation, recalled.lung_field) == (None, None)
    assert np.array_equal(recalled.heatmap, finding().heatmap)


def test_the_journal_stores_english_and_data(journal: Journal) -> None:
    journal.save([(finding(), STAMP)])
    with closing(sqlite3.connect(journal.path)) as connection:
        kept = json.loads(connection.execute("SELECT finding FROM findings").fetchone()[0])
    assert (kept["zone"], kept["warnings"]) == ("lower zone, both lungs", ["At 1 of 2 pages."])


def test_a_code_of_a_later_version_is_assessed_again(tmp_path: Path) -> None:
    put(tmp_path / "new.sqlite", OLD_FORM.replace("too_small", "of_a_later_version"))
    with Journal(tmp_path / "new.sqlite", model_sha256=MODEL.sha256) as journal:
        assert load(journal, place(finding()), STAMP) is None


VERSION_1 = (
    "CREATE TABLE findings (file BLOB PRIMARY KEY, size INTEGER NOT NULL, modified_ns INTEGER NOT NULL, "
    "model_sha256 TEXT NOT NULL, finding TEXT NOT NULL, heatmap BLOB, rows INTEGER, columns INTEGER) WITHOUT ROWID"
)


def as_version_1(path: Path) -> None:
    """Make of a journal what the first version of Hilum would have written."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("ALTER TABLE findings RENAME TO kept")
        connection.execute(VERSION_1)
        connection.execute(
            "INSERT INTO findings "
            "SELECT file, size, modified_ns, model_sha256, finding, heatmap, rows, columns FROM kept"
        )
        connection.execute("DROP TABLE kept")
        connection.execute("PRAGMA user_version = 1")


def test_a_journal_of_the_first_version_is_recalled_if_its_films_are_unchanged(tmp_path: Path) -> None:
    content = b"the bytes of a film"
    path = tmp_path / "journal.sqlite"
    films = [tmp_path / f"{number}.png" for number in range(2)]
    record = finding().film
    assert record is not None
    known = replace(finding(), film=replace(record, sha256=hashlib.sha256(content).hexdigest()))
    with Journal(path, model_sha256=MODEL.sha256) as journal:
        journal.save([(replace(known, file=film.name, path=film), STAMP) for film in films])
    as_version_1(path)
    films[0].write_bytes(content)
    films[1].write_bytes(content[::-1])
    with Journal(path, model_sha256=MODEL.sha256) as journal:
        same, other = (load(journal, FoundFile(file=film.name, path=film), STAMP) for film in films)
        assert same is not None
        assert other is None
        films[0].unlink()  # from now on the stamp is enough
        assert load(journal, FoundFile(file=films[0].name, path=films[0]), STAMP) is not None
    assert not list(tmp_path.glob("*.damaged"))
