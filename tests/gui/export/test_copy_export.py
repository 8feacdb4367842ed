"""Films copied into folders from the window: the dialog, the copies, and the films that stay as they are."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from helpers.outputs import rows_of
from helpers.window.films import case_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.common.background import ProgressToken
from gui.export.copy_export import CopyDialog, copy_films
from gui.export.export_choice import Scope
from gui.main_window import MainWindow
from inference.errors import HilumError
from inference.output.film_copies import LIST_NAME, CopyBy
from inference.review.verdicts import ReaderVerdict, Review

SIGNS = Review(reviewed_at=datetime(2026, 1, 2, tzinfo=UTC), verdict=ReaderVerdict.SIGNS)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def copies(folder: Path) -> list[str]:
    return sorted(name for name in contents(folder) if not name.startswith("copies"))


def asked(window: MainWindow) -> CopyDialog:
    """The dialog, opened from the menu as a user would."""
    file = next(action.menu() for action in window.menuBar().actions())
    assert isinstance(file, QMenu)
    next(action for action in file.actions() if action.text() == "Copy films into folders…").trigger()
    dialog = window.export.context.dialog
    assert isinstance(dialog, CopyDialog)
    return dialog


def choose(qtbot: QtBot, dialog: CopyDialog, by: CopyBy, folder: Path, scope: Scope = Scope.ALL) -> None:
    dialog.films.buttons.button(list(Scope).index(scope)).click()
    dialog.verdicts.button(list(CopyBy).index(by)).click()
    dialog.target.line.selectAll()
    qtbot.keyClicks(dialog.target.line, str(folder))


def copied(qtbot: QtBot, window: MainWindow, by: CopyBy, folder: Path) -> str:
    dialog = asked(window)
    choose(qtbot, dialog, by, folder)
    with qtbot.waitSignal(window.export.succeeded) as signal:
        qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    return str(signal.args[0])


def test_films_are_copied_into_a_folder_per_verdict(
    qtbot: QtBot, scanned: MainWindow, film_folder: Path, tmp_path: Path
) -> None:
    before, out = contents(film_folder), tmp_path / "out"
    sentence = copied(qtbot, scanned, CopyBy.VERDICT, out)
    assert sentence == f"8 films were copied into {out}."
    assert copies(out) == [
        'no_signs/a,"b".png',
        "no_signs/dark.jpg",
        "signs/bright.png",
        "signs/bright.tif",
        "unreadable/cut.jpg",
        "unreadable/empty.jpeg",
        "unsupported/notes.txt",
        "unsupported/page.jpg",
    ]
    assert contents(film_folder) == before
    assert not scanned.banner.folder.isHidden()
    scanned.banner.folder_requested.disconnect()  # no file manager opens in a test
    with qtbot.waitSignal(scanned.banner.folder_requested) as wanted:
        qtbot.mouseClick(scanned.banner.folder, Qt.MouseButton.LeftButton)
    assert wanted.args == [out / LIST_NAME]


def test_copying_twice_replaces_nothing(qtbot: QtBot, scanned: MainWindow, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "signs").mkdir(parents=True)
    (out / "signs" / "bright.png").write_bytes(b"another program's")
    copied(qtbot, scanned, CopyBy.VERDICT, out)
    once = contents(out)
    copied(qtbot, scanned, CopyBy.VERDICT, out)
    twice = contents(out)
    assert once.items() <= twice.items()
    assert twice["signs/bright.png"] == b"another program's"
    assert twice["signs/bright (2).png"] == twice["signs/bright (3).png"]
    assert len(copies(out)) == 17


def test_folders_can_be_named_by_the_reader_or_by_both(qtbot: QtBot, scanned: MainWindow, tmp_path: Path) -> None:
    scanned.films.set_review(case_of(scanned, "dark.jpg").case_id, SIGNS)
    copied(qtbot, scanned, CopyBy.READER, tmp_path / "reader")
    assert "reader_signs/dark.jpg" in copies(tmp_path / "reader")
    assert "reader_none/bright.png" in copies(tmp_path / "reader")
    copied(qtbot, scanned, CopyBy.BOTH, tmp_path / "both")
    assert "no_signs/reader_signs/dark.jpg" in copies(tmp_path / "both")
    assert asked(scanned).by is CopyBy.BOTH  # as the last time


def test_a_deleted_film_gets_a_row_in_the_list_of_copies(
    qtbot: QtBot, scanned: MainWindow, film_folder: Path, tmp_path: Path
) -> None:
    (film_folder / "dark.jpg").unlink()
    sentence = copied(qtbot, scanned, CopyBy.VERDICT, tmp_path / "out")
    assert sentence == f"7 films were copied into {tmp_path / 'out'}. 1 could not be: copies.csv there says why."
    problems = {row["file"]: row["problem"] for row in rows_of(tmp_path / "out" / LIST_NAME) if row["problem"]}
    assert problems == {"dark.jpg": "The film is not there any more."}


def test_reading_blind_no_folder_reveals_the_models_answer(qtbot: QtBot, scanned: MainWindow, tmp_path: Path) -> None:
    scanned.films.set_blind(True)
    scanned.films.set_review(case_of(scanned, "dark.jpg").case_id, SIGNS)
    dialog = asked(scanned)
    assert [button.isEnabled() for button in dialog.verdicts.buttons()] == [False, True, False]
    assert dialog.by is CopyBy.READER
    choose(qtbot, dialog, CopyBy.VERDICT, tmp_path / "out")
    with qtbot.waitSignal(scanned.export.succeeded) as signal:
        dialog.accept()
    assert "7 films are still to be read blind and were left out." in signal.args[0]
    assert copies(tmp_path / "out") == ["reader_signs/dark.jpg"]


def test_reading_blind_a_film_without_an_answer_keeps_its_name_hidden(
    qtbot: QtBot, scanned: MainWindow, tmp_path: Path
) -> None:
    scanned.films.set_blind(True)
    for case in scanned.films.cases(scanned.films.case_ids()):
        if case.outcome.is_assessed:
            scanned.films.set_review(case.case_id, SIGNS)
    dialog = asked(scanned)
    assert dialog.by is CopyBy.READER
    choose(qtbot, dialog, CopyBy.READER, tmp_path / "out")
    with qtbot.waitSignal(scanned.export.succeeded) as signal:
        dialog.accept()
    assert "4 films are still to be read blind and were left out." in signal.args[0]
    assert not [name for name in copies(tmp_path / "out") if "cut" in name or "page" in name]
    assert "cut.jpg" not in (tmp_path / "out" / LIST_NAME).read_text(encoding="utf-8-sig")


def test_the_folder_field_says_what_happens_to_the_folder(qtbot: QtBot, scanned: MainWindow, tmp_path: Path) -> None:
    dialog = asked(scanned)
    assert "hilum films" in dialog.target.line.text()
    (tmp_path / "a file").touch()
    for path, note in (
        (tmp_path / "gone" / "out", "itself in a folder that is there"),
        (tmp_path / "a file", "A file has this name"),
    ):
        choose(qtbot, dialog, CopyBy.VERDICT, path)
        assert note in dialog.target.note.text()
        assert not dialog.confirm.isEnabled()
    for path, note in ((tmp_path, "What is there stays"), (tmp_path / "out", "will be made")):
        choose(qtbot, dialog, CopyBy.VERDICT, path)
        assert note in dialog.target.note.text()
        assert dialog.confirm.isEnabled()


@pytest.mark.parametrize("inside", ["", "sorted", "deeper/sorted"])
def test_films_are_not_copied_into_their_own_folder(
    qtbot: QtBot, scanned: MainWindow, film_folder: Path, inside: str
) -> None:
    before = contents(film_folder)
    dialog = asked(scanned)
    choose(qtbot, dialog, CopyBy.VERDICT, film_folder / inside)
    with qtbot.waitSignal(scanned.export.failed) as signal:
        qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    assert "lies within the folder of the films. Name a folder outside it." in signal.args[0]
    assert contents(film_folder) == before


def test_films_are_not_copied_into_the_parent_of_their_folder(
    qtbot: QtBot, scanned: MainWindow, film_folder: Path, tmp_path: Path
) -> None:
    dialog = asked(scanned)
    choose(qtbot, dialog, CopyBy.VERDICT, film_folder.parent)
    with qtbot.waitSignal(scanned.export.failed) as signal:
        qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    assert "The films lie within" in signal.args[0]
    assert not list(tmp_path.rglob(LIST_NAME))


def test_a_film_that_was_opened_alone_can_be_copied_into_a_folder_beside_it(
    scanned: MainWindow, film_folder: Path
) -> None:
    film = case_of(scanned, "dark.jpg")
    out, progress = film_folder / "out", ProgressToken()
    with pytest.raises(HilumError, match="Name a folder outside it"):
        copy_films([film], out, CopyBy.VERDICT, progress, opened=[film_folder])
    assert not out.exists()
    copy_films([film], out, CopyBy.VERDICT, progress)
    assert copies(out) == ["no_signs/dark.jpg"]


def test_the_message_names_the_list_that_was_written(qtbot: QtBot, scanned: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "signs").touch()  # no folder can be made here
    copied(qtbot, scanned, CopyBy.VERDICT, tmp_path / "out")
    assert "2 could not be: copies (2).csv there says why." in copied(qtbot, scanned, CopyBy.VERDICT, tmp_path / "out")


def test_cancelled_copying_keeps_the_copies_made(scanned: MainWindow, tmp_path: Path) -> None:
    cases = scanned.films.cases(scanned.films.case_ids())
    done: list[int] = []
    progress = ProgressToken(lambda: len(done) == 3, lambda number, _total: done.append(number))
    sentence = copy_films(cases, tmp_path / "out", CopyBy.VERDICT, progress)
    assert sentence == f"3 films were copied into {tmp_path / 'out'}. It was cancelled: 5 films were not copied."
    assert len(copies(tmp_path / "out")) == 3


def test_it_is_an_error_if_no_film_can_be_copied(scanned: MainWindow, film_folder: Path, tmp_path: Path) -> None:
    case_id = case_of(scanned, "dark.jpg").case_id
    (film_folder / "dark.jpg").unlink()
    with pytest.raises(HilumError, match=r"No film could be copied into .*: The film is not there any more"):
        copy_films([scanned.films.case(case_id)], tmp_path / "out", CopyBy.VERDICT, ProgressToken())
