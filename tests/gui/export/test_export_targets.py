"""Nothing that the window writes takes the place of a film."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.diagnostics.report import write_fault_report
from gui.evaluation.evaluation_pdf import write_evaluation_pdf
from gui.export.dialogs.export_dialogs import ExportDialog
from gui.export.export_choice import Format
from gui.main_window import MainWindow
from inference.errors import OutputTargetError


def _table(window: MainWindow, target: Path) -> None:
    window.export.scan.export_shown_to(target)


def _export_as(form: Format) -> Callable[[MainWindow, Path], None]:
    def export(window: MainWindow, target: Path) -> None:
        window.export.scan.ask_for_export()
        dialog = window.export.context.dialog
        assert isinstance(dialog, ExportDialog)
        dialog.formats.button(list(Format).index(form)).click()
        dialog.target.line.setText(str(target))
        assert dialog.target.path is None
        assert not dialog.confirm.isEnabled()
        assert "It stays as it is" in dialog.target.note.text()
        window.export.context._accept(target)  # as if the film had come after the question

    return export


def _film_report(window: MainWindow, target: Path) -> None:
    window.export.film.ask_for_report()
    window.export.context._accept(target)


def _picture(window: MainWindow, target: Path) -> None:
    window.export.film.ask_for_picture()
    window.export.context._accept(target)


WRITERS = [
    _table,
    _export_as(Format.CSV),
    _export_as(Format.JSON_LINES),
    _export_as(Format.PDF),
    _export_as(Format.XLSX),
    _film_report,
    _picture,
]


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("other_name", [False, True])
def test_no_export_replaces_a_film(
    qtbot: QtBot,
    scanned: MainWindow,
    film_folder: Path,
    write: Callable[[MainWindow, Path], None],
    *,
    other_name: bool,
) -> None:
    target = film = film_folder / "bright.png"
    if other_name:
        target = film_folder.parent / "other name"
        os.link(film, target)
    before = film.read_bytes()
    scanned.table.select_case(scanned.films.case_ids()[0])
    with qtbot.waitSignal(scanned.export.failed) as signal:
        write(scanned, target)
    assert "name another file" in signal.args[0]
    assert film.read_bytes() == target.read_bytes() == before


def test_no_export_replaces_an_empty_film(qtbot: QtBot, scanned: MainWindow, film_folder: Path) -> None:
    empty = next(path for path in film_folder.rglob("*") if path.is_file() and not path.stat().st_size)
    with qtbot.waitSignal(scanned.export.failed) as signal:
        scanned.export.scan.export_shown_to(empty)
    assert "is one of the films" in signal.args[0]
    assert empty.read_bytes() == b""


def test_the_key_for_saving_does_not_replace_a_film(
    qtbot: QtBot, scanned: MainWindow, film_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = film_folder / "dark.jpg"
    before = film.read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(film), ""))
    with qtbot.waitSignal(scanned.export.failed):
        scanned.export.scan.ask_for_table()
    assert film.read_bytes() == before


def test_neither_a_fault_report_nor_an_evaluation_replaces_a_film(film_folder: Path) -> None:
    film = film_folder / "dark.jpg"
    before = film.read_bytes()
    with pytest.raises(OutputTargetError):
        write_fault_report(film)
    with pytest.raises(OutputTargetError):
        write_evaluation_pdf(None, film, with_names=False)  # type: ignore[arg-type]  # refused before it is looked at
    assert film.read_bytes() == before
