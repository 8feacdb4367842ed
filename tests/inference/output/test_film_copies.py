"""Copies of films: in the folder of their verdict, numbered where a name is taken, and a row where there is none."""

import hashlib
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from helpers.file_system import no_file_longer_than
from helpers.outputs import rows_of

from inference.errors import HilumError, OutputTargetError
from inference.finding import Finding, ModelRecord, Status, Verdict
from inference.output.film_copies import LIST_NAME, CopyBy, check_copy_folder, copy_folder, film_copies
from inference.radiograph import FilmRecord
from inference.review.verdicts import ReaderVerdict, Review

WHEN = datetime(2026, 1, 2, tzinfo=UTC)
SIGNS = Review(reviewed_at=WHEN, verdict=ReaderVerdict.SIGNS)

MakeFilm = Callable[..., Finding]


@pytest.fixture
def film(tmp_path: Path) -> MakeFilm:
    """Writes a file, and makes its finding."""

    def make(file: str, content: bytes = b"a film", status: str = "signs") -> Finding:
        path = tmp_path / "films" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        assessed = status in set(Verdict)
        return Finding(
            file=file,
            path=path,
            status=Status.ASSESSED if assessed else Status(status),
            verdict=Verdict(status) if assessed else None,
            probability=0.5 if assessed else None,
            model=ModelRecord(name="tiny 1", sha256="0" * 64, device="cpu"),
            assessed_at=WHEN,
            film=FilmRecord(width=1, height=1, source_format="PNG", sha256=hashlib.sha256(content).hexdigest()),
        )

    return make


def copied(folder: Path) -> dict[str, bytes]:
    every = (path for path in folder.rglob("*") if path.is_file() and path.name != LIST_NAME)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in every}


def listed(folder: Path, name: str = LIST_NAME) -> list[tuple[str, str, str]]:
    return [(row["file"], row["copied_to"], row["problem"]) for row in rows_of(folder / name)]


@pytest.mark.parametrize(
    ("by", "status", "review", "folder"),
    [
        (CopyBy.VERDICT, "signs", None, "signs"),
        (CopyBy.VERDICT, "no_signs", SIGNS, "no_signs"),
        (CopyBy.VERDICT, "refused", None, "refused"),
        (CopyBy.READER, "no_signs", SIGNS, "reader_signs"),
        (CopyBy.READER, "signs", None, "reader_none"),
        (CopyBy.READER, "signs", Review(reviewed_at=WHEN, note="?"), "reader_none"),
        (CopyBy.BOTH, "undecided", SIGNS, "undecided/reader_signs"),
    ],
)
def test_folders_are_named_as_in_the_table(
    film: MakeFilm, by: CopyBy, status: str, review: Review | None, folder: str
) -> None:
    assert copy_folder(by, film("a.png", status=status), review).as_posix() == folder


def test_films_are_copied_with_their_times_and_stay_where_they_are(film: MakeFilm, tmp_path: Path) -> None:
    first, second = film("a.png", b"one"), film("deeper/b.png", b"two", "no_signs")
    with film_copies(tmp_path / "new" / "out", CopyBy.VERDICT) as copies:
        for finding in (first, second):
            copies.add(finding)
    assert copied(tmp_path / "new" / "out") == {"signs/a.png": b"one", "no_signs/b.png": b"two"}
    assert (first.path.read_bytes(), second.path.read_bytes()) == (b"one", b"two")
    copy = tmp_path / "new" / "out" / "signs" / "a.png"
    assert copy.stat().st_mtime_ns == first.path.stat().st_mtime_ns


def test_existing_files_are_not_replaced(film: MakeFilm, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "signs").mkdir(parents=True)
    (out / "signs" / "image.dcm").write_bytes(b"another program's")
    for _ in range(2):
        with film_copies(out, CopyBy.VERDICT) as copies:
            for number in range(3):
                copies.add(film(f"{number}/image.dcm", b"%d" % number))
    assert copied(out) == {
        "signs/image.dcm": b"another program's",
        "signs/image (2).dcm": b"0",
        "signs/image (3).dcm": b"1",
        "signs/image (4).dcm": b"2",
        "signs/image (5).dcm": b"0",
        "signs/image (6).dcm": b"1",
        "signs/image (7).dcm": b"2",
        "copies (2).csv": (out / "copies (2).csv").read_bytes(),
    }
    assert listed(out)[1] == ("1/image.dcm", "signs/image (3).dcm", "")
    assert copies.list_name == "copies (2).csv"
    assert listed(out, "copies (2).csv")[1] == ("1/image.dcm", "signs/image (6).dcm", "")


def test_a_deleted_or_changed_film_is_listed_and_does_not_stop_the_copying(film: MakeFilm, tmp_path: Path) -> None:
    gone, changed, sound = film("gone.png"), film("changed.png"), film("sound.png")
    gone.path.unlink()
    changed.path.write_bytes(b"another film")
    with film_copies(tmp_path / "out", CopyBy.VERDICT) as copies:
        for finding in (gone, changed, sound):
            copies.add(finding)
    assert (copies.copied, copies.failed) == (1, 2)
    assert copied(tmp_path / "out") == {"signs/sound.png": b"a film"}
    assert listed(tmp_path / "out") == [
        ("gone.png", "", "The film is not there any more."),
        ("changed.png", "", "The file has changed since it was assessed."),
        ("sound.png", "signs/sound.png", ""),
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="only Unix limits what a process may write, as a full disk does")
def test_a_copy_on_a_full_disk_is_listed_and_leaves_no_part(film: MakeFilm, tmp_path: Path) -> None:
    large, small = film("large.png", bytes(100_000)), film("small.png")
    with no_file_longer_than(10_000), film_copies(tmp_path / "out", CopyBy.VERDICT) as copies:
        copies.add(large)
        copies.add(small)
    assert copied(tmp_path / "out") == {"signs/small.png": b"a film"}
    assert listed(tmp_path / "out")[0] == ("large.png", "", "The copy cannot be written (File too large).")


def test_work_that_is_interrupted_leaves_its_list(film: MakeFilm, tmp_path: Path) -> None:
    def interrupted() -> None:
        with film_copies(tmp_path / "out", CopyBy.VERDICT) as copies:
            copies.add(film("=cmd.png"))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert listed(tmp_path / "out") == [("'=cmd.png", "signs/=cmd.png", "")]


def test_simultaneous_copies_have_a_list_each(film: MakeFilm, tmp_path: Path) -> None:
    findings, start = [film(f"{number}.png") for number in range(8)], threading.Barrier(8, timeout=60)

    def run(finding: Finding) -> None:
        with film_copies(tmp_path / "out", CopyBy.VERDICT) as copies:
            copies.add(finding)
            start.wait()

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(run, findings))
    lists = [path.name for path in (tmp_path / "out").glob("copies*.csv")]
    named = sorted(row[0] for name in lists for row in listed(tmp_path / "out", name))
    assert named == [finding.file for finding in findings]


def test_a_folder_that_cannot_be_made_is_an_error(film: MakeFilm) -> None:
    path = film("a.png").path
    with pytest.raises(HilumError, match=r"cannot be made"), film_copies(path / "out", CopyBy.VERDICT):
        pass


@pytest.mark.parametrize("inside", ["films", "films/sorted", "films/../films/x/y"])
def test_films_are_not_copied_into_the_folder_that_they_come_from(tmp_path: Path, inside: str) -> None:
    (tmp_path / "films").mkdir()
    with pytest.raises(OutputTargetError, match="Name a folder outside it"):
        check_copy_folder(tmp_path / inside, tmp_path / "films")
    check_copy_folder(tmp_path / "films 2", tmp_path / "films")


@pytest.mark.parametrize("films", ["signs", "ward/signs"])
def test_films_are_not_copied_around_the_folder_that_they_come_from(tmp_path: Path, films: str) -> None:
    with pytest.raises(OutputTargetError, match=r"The films lie within .*\. Name another folder"):
        check_copy_folder(tmp_path, tmp_path / films)


def test_copies_may_go_beside_films_that_were_opened_one_by_one(tmp_path: Path) -> None:
    check_copy_folder(tmp_path / "desktop" / "out", tmp_path / "desktop", is_whole=False)
    for folder in (tmp_path / "desktop", tmp_path):
        with pytest.raises(OutputTargetError):
            check_copy_folder(folder, tmp_path / "desktop", is_whole=False)
