"""The fields for the file or the folder that an export writes."""

from pathlib import Path

import pytest
from helpers.hangs import HungShare
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.export.dialogs.target_field import FolderField, TargetField


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
    field.set_suffix(".pdf")
    assert field.path == tmp_path / "hilum.pdf"
    assert "it will be replaced" in field.note.text()


def test_a_dot_within_a_file_name_stays(qtbot: QtBot, tmp_path: Path) -> None:
    field = TargetField(tmp_path / "ward 2.1.csv")
    qtbot.addWidget(field)
    field.set_suffix(".jsonl")
    assert field.line.text() == str(tmp_path / "ward 2.1.jsonl")
    field.line.setText(str(tmp_path / "ward 2.1"))
    field.set_suffix(".pdf")
    assert field.line.text() == str(tmp_path / "ward 2.1.pdf")


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
