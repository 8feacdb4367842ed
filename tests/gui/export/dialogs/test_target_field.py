"""Where an export goes: the folder that is proposed, a free name, and the field for another one."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from helpers.hangs import HungShare
from msgspec.structs import replace
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gui.common.settings import Settings
from gui.export.dialogs.target_field import FolderField, TargetField, film_folders, free_name, proposed_folder, remember
from inference.finding import Finding

Location = QStandardPaths.StandardLocation


@pytest.fixture
def documents(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The user's folders are in a place of this test alone."""
    places = {Location.DocumentsLocation: "Documents", Location.HomeLocation: "."}
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", lambda location: str(tmp_path / places.get(location, "not there"))
    )
    (tmp_path / "Documents").mkdir()
    return tmp_path / "Documents"


@pytest.fixture
def settings(qapp: QApplication) -> Settings:
    return Settings(qapp)


def found(make_finding: Callable[..., Finding], folder: Path, file: str) -> Finding:
    return replace(make_finding(file), path=folder / file)


def test_the_last_folder_is_remembered(settings: Settings, documents: Path, tmp_path: Path) -> None:
    assert proposed_folder(settings, []) == documents
    (tmp_path / "results").mkdir()
    remember(settings, tmp_path / "results" / "table.csv")
    settings.flush()
    assert proposed_folder(Settings(), []) == tmp_path / "results"
    (tmp_path / "results").rmdir()
    assert proposed_folder(settings, []) == documents


def test_the_folder_of_the_films_is_never_proposed(
    settings: Settings, documents: Path, tmp_path: Path, make_finding: Callable[..., Finding]
) -> None:
    (tmp_path / "films" / "results").mkdir(parents=True)
    finding = found(make_finding, tmp_path / "films", "ward/one.png")
    for name in ("films", "films/results", "films/ward"):
        (tmp_path / name).mkdir(exist_ok=True)
        remember(settings, tmp_path / name / "table.csv")
        assert proposed_folder(settings, [finding]) == documents
    in_documents = found(make_finding, documents, "two.png")
    assert proposed_folder(settings, [finding, in_documents]) == tmp_path
    at_home = found(make_finding, tmp_path, "three.png")
    assert proposed_folder(settings, [finding, in_documents, at_home]) is None


def test_films_lie_in_their_folder_and_in_the_one_that_was_scanned(make_finding: Callable[..., Finding]) -> None:
    findings = [found(make_finding, Path("/scan"), "a/one.png"), found(make_finding, Path("/scan"), "b/c/two.png")]
    assert film_folders(findings) == {"/scan", "/scan/a", "/scan/b/c"}


def test_a_proposed_name_has_the_date_and_is_free(tmp_path: Path) -> None:
    today = datetime.now(UTC).astimezone().date().isoformat()
    assert free_name(tmp_path, "hilum", ".csv") == tmp_path / f"hilum {today}.csv"
    (tmp_path / f"hilum {today}.csv").touch()
    (tmp_path / f"hilum {today} (2).csv").touch()
    assert free_name(tmp_path, "hilum", ".csv") == tmp_path / f"hilum {today} (3).csv"
    assert free_name(None, "hilum", ".csv") == Path(f"hilum {today}.csv")


@pytest.mark.parametrize("name", ["", "hilum.csv", "not there/hilum.csv", "."])
def test_a_name_that_cannot_be_written_is_reported(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    field = TargetField(tmp_path / "hilum.csv")
    qtbot.addWidget(field)
    assert (field.path, field.note.text()) == (tmp_path / "hilum.csv", "")
    with qtbot.waitSignal(field.changed):
        field.line.setText(name if name in {"", "hilum.csv"} else str(tmp_path / name))
    assert field.path is None
    assert field.note.text() == "Name a file in a folder that is there."


def test_a_file_that_would_be_replaced_is_pointed_out(qtbot: QtBot, tmp_path: Path) -> None:
    field = TargetField(tmp_path / "hilum.csv")
    qtbot.addWidget(field)
    (tmp_path / "hilum.pdf").touch()
    field.set_ending(".pdf")
    assert field.path == tmp_path / "hilum.pdf"
    assert "it will be replaced" in field.note.text()


def test_a_name_with_a_point_keeps_it(qtbot: QtBot, tmp_path: Path) -> None:
    field = TargetField(tmp_path / "ward 2.1.csv")
    qtbot.addWidget(field)
    field.set_ending(".jsonl")
    assert field.line.text() == str(tmp_path / "ward 2.1.jsonl")
    field.line.setText(str(tmp_path / "ward 2.1"))
    field.set_ending(".pdf")
    assert field.line.text() == str(tmp_path / "ward 2.1.pdf")


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HungShare]:
    share = HungShare(tmp_path / "share", monkeypatch)
    yield share
    share.released.set()


@pytest.fixture(params=[TargetField, FolderField])
def hanging(request: pytest.FixtureRequest, qtbot: QtBot, share: HungShare) -> TargetField:
    """A field whose path is on a share that hangs."""
    field: TargetField = request.param(share.folder / "results")
    qtbot.addWidget(field)
    return field


def name_a_good_path(field: TargetField, path: Path, qtbot: QtBot) -> None:
    """Name a path on a drive that answers, and wait for the answer."""
    with qtbot.waitSignal(field.changed, check_params_cb=lambda: field.path is not None):
        field.line.setText(str(path))


def test_another_file_is_chosen_with_the_systems_dialog(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = TargetField(tmp_path / "hilum.csv")
    qtbot.addWidget(field)
    answers = iter([(str(tmp_path / "other.csv"), ""), ("", "")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_options: next(answers))
    for _ in range(2):  # the second time it is left without an answer
        qtbot.mouseClick(field.browse, Qt.MouseButton.LeftButton)
        assert field.path == tmp_path / "other.csv"


def test_systems_dialog_does_not_begin_on_a_share_that_hangs(
    hanging: TargetField, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beginnings: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **_: (beginnings.append(args[2]), ("", ""))[1])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: (beginnings.append(args[2]), "")[1])
    qtbot.mouseClick(hanging.browse, Qt.MouseButton.LeftButton)
    name_a_good_path(hanging, tmp_path / "results", qtbot)
    qtbot.mouseClick(hanging.browse, Qt.MouseButton.LeftButton)
    assert beginnings == ["", str(tmp_path / "results")]


def test_path_on_a_share_that_hangs_leaves_the_field_usable(
    hanging: TargetField, share: HungShare, qtbot: QtBot, tmp_path: Path
) -> None:
    assert hanging.path is None
    assert hanging.note.text() == "The drive does not answer. Wait for it, or name another place."
    name_a_good_path(hanging, tmp_path / "results", qtbot)
    assert not share.ended.is_set()
    hanging.line.setText(str(share.folder / "results"))
    assert hanging.path is None
    share.folder.mkdir()
    share.released.set()
    qtbot.waitUntil(lambda: hanging.path == share.folder / "results")
    assert "does not answer" not in hanging.note.text()


def test_share_that_hangs_is_not_proposed(settings: Settings, documents: Path, share: HungShare) -> None:
    remember(settings, share.folder / "table.csv")
    assert proposed_folder(settings, []) == documents
    assert free_name(share.folder, "hilum", ".csv").parent == share.folder
    assert not share.ended.is_set()
