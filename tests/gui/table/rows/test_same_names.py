"""Films of the same name, from different folders, in one table."""

import csv
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from making import write_film
from making_reports import pages_of
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gui.export.export_job import Scope
from gui.export.reports.paper import PaperSize
from gui.main_window import MainWindow
from gui.table.rows.column import Column
from gui.table.rows.films_model import FilmsModel
from inference.finding import Finding

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no window manager


def shown(films: FilmsModel) -> list[object]:
    return [films.index(row, Column.FILE).data() for row in range(films.rowCount())]


@pytest.fixture
def place(make_finding: Callable[..., Finding]) -> Callable[[str], Finding]:
    def make(path: str) -> Finding:
        return replace(make_finding(Path(path).name, 0.5), path=Path(path))

    return make


def test_a_folder_is_shown_as_soon_as_a_second_film_has_the_name(
    place: Callable[[str], Finding], qtmodeltester: ModelTester
) -> None:
    films = FilmsModel()
    qtmodeltester.check(films)
    films.add([place("/d/A/1.png"), place("/d/A/2.png")])
    assert shown(films) == ["1.png", "2.png"]
    films.add([place("/d/B/1.png")])
    assert shown(films) == ["A/1.png", "2.png", "B/1.png"]
    films.add([place("/d/B/1.png"), place("/e/B/1.png")])  # one of them is assessed again
    assert shown(films) == ["A/1.png", "2.png", "d/B/1.png", "e/B/1.png"]


def test_names_stay_apart_when_films_are_put_back(place: Callable[[str], Finding]) -> None:
    films = FilmsModel()
    films.add([place("/d/A/1.png")])
    removed = films.remove(films.case_ids())
    films.add([place("/d/B/1.png")])
    assert shown(films) == ["1.png"]
    films.restore(removed)
    assert sorted(map(str, shown(films))) == ["A/1.png", "B/1.png"]


def test_two_folders_stay_apart_in_table_search_csv_and_report(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for folder, level in (("patient-A", 0.1), ("patient-B", 0.9)):
        write_film(tmp_path / folder / "1.png", level)
    for folder in ("patient-A", "patient-B"):
        with qtbot.waitSignal(window.bridge.finished, timeout=20_000):
            window.open_paths([tmp_path / folder])
    assert shown(window.films) == ["patient-A/1.png", "patient-B/1.png"]
    window.films_panel.bar.search.setText("patient-b")
    order = window.table.order
    assert [order.index(row, Column.FILE).data() for row in range(order.rowCount())] == ["patient-B/1.png"]
    window.films_panel.bar.search.clear()
    with qtbot.waitSignal(window.export.succeeded):
        window.export.scan.export_shown_to(tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        verdicts = {row["file"]: row["verdict"] for row in csv.DictReader(file)}
    assert verdicts == {"patient-A/1.png": "no_signs", "patient-B/1.png": "signs"}
    cases = tuple(window.films.cases(window.films.case_ids()))
    with qtbot.waitSignal(window.export.succeeded, timeout=20_000):
        window.export.scan._write_report(tmp_path / "out.pdf", Scope.ALL, PaperSize.A4, cases)
    text = " ".join(pages_of((tmp_path / "out.pdf").read_bytes()))
    assert "patient-A/1.png" in text
    assert "patient-B/1.png" in text


@pytest.mark.parametrize("typed", ["größe", "GRÖSSE", "gro\u0308ße", "gröss"])
def test_a_search_finds_both_unicode_forms(qtbot: QtBot, window: MainWindow, tmp_path: Path, typed: str) -> None:
    for name in ("Größe.png", "Gro\u0308ße 2.png", "other.png"):
        write_film(tmp_path / "films" / "film.png", 0.5).rename(tmp_path / "films" / name)
    if len(list((tmp_path / "films").iterdir())) < 3:
        shutil.rmtree(tmp_path / "films")
        pytest.skip("this file system knows one Unicode form only")
    with qtbot.waitSignal(window.bridge.finished, timeout=20_000):
        window.open_paths([tmp_path / "films"])
    window.films_panel.bar.search.setText(typed)
    assert window.table.order.rowCount() == 2
