from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.export.target import TargetField


@pytest.mark.parametrize("name", ["", "hilum.csv", "not there/hilum.csv", "."])
def test_a_name_that_cannot_be_written_is_said_to_be(qtbot: QtBot, tmp_path: Path, name: str) -> None:
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
