"""Two models in the window: each film is judged by the model of its population, or by a chosen one."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from helpers.dicom import encoded, film_object
from helpers.window.films import findings_of, select_film
from PIL import Image
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.table.rows.column import Column
from inference.finding import Status
from inference.messages import Code
from inference.paths import SAMPLE_FILMS
from inference.populations import ADULTS, CHILDREN

SAMPLE = SAMPLE_FILMS / "synthetic-pneumonia-1.png"


@pytest.fixture
def mixed(make_window: Callable[[Path], MainWindow], qtbot: QtBot, adults_model: Path, tmp_path: Path) -> MainWindow:
    """The window with two models, and films of a child, of a ten-year-old and of an adult, and one without an age."""
    folder = tmp_path / "mixed"
    folder.mkdir()
    picture = np.asarray(Image.open(SAMPLE).convert("L"), dtype=np.float64) / 255
    for name, age in (("adult", "040Y"), ("child", "003Y"), ("ten", "010Y")):
        (folder / f"{name}.dcm").write_bytes(encoded(film_object(picture=picture, PatientAge=age)))
    (folder / "no age.png").write_bytes(SAMPLE.read_bytes())
    window = make_window(adults_model)
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([folder])
    return window


def model_cells(window: MainWindow) -> dict[str, object]:
    films = window.films
    return {films.case(one).finding.file: films.data(films.index_of(one, Column.MODEL)) for one in films.case_ids()}


def test_rows_name_their_model_and_each_has_its_own_operating_point(mixed: MainWindow, qtbot: QtBot) -> None:
    assert model_cells(mixed) == {
        "adult.dcm": "Adults",
        "child.dcm": "Children",
        "no age.png": "Children",
        "ten.dcm": "",
    }
    mixed.review_actions.operating_point.trigger()
    panel = mixed.operating_point_controller.panel
    assert [panel.tabs.tabText(tab) for tab in range(panel.tabs.count())] == ["Children", "Adults"]
    panel.tabs.setCurrentIndex(1)
    rule_in = mixed.operating_point.models[1].passport.operating_points[2]
    with qtbot.waitSignal(mixed.operating_point.changed):
        panel._named[2].click()
    assert findings_of(mixed)["adult.dcm"].operating_point == rule_in.name
    assert findings_of(mixed)["child.dcm"].operating_point == "balanced"
    select_film(mixed, "adult.dcm")
    assert "adults" in mixed.viewer.verdict_panel.research_use.text()
    select_film(mixed, "child.dcm")
    assert "children" in mixed.viewer.verdict_panel.research_use.text()


def test_refused_film_is_judged_anyway_by_the_chosen_model(mixed: MainWindow, qtbot: QtBot) -> None:
    select_film(mixed, "ten.dcm")
    assert findings_of(mixed)["ten.dcm"].code is Code.AGE_BETWEEN
    allowance_bar = mixed.viewer.verdict_panel.allowance_bar
    assert allowance_bar.anyway.isVisible()
    choices = {action.text(): action for action in allowance_bar.models.actions()}
    assert set(choices) == {"Model for adults", "Model for children"}
    with qtbot.waitSignal(mixed.bridge.finished):
        choices["Model for adults"].trigger()
    finding = findings_of(mixed)["ten.dcm"]
    assert (finding.status, finding.population) == (Status.ASSESSED, ADULTS)
    assert finding.warnings[-1].code is Code.ANYWAY
    assert "Assessed anyway, by the model for adults" in mixed.viewer.verdict_panel.warnings.text()
    with qtbot.waitSignal(mixed.bridge.finished):
        mixed.table_actions.as_is.trigger()
    assert findings_of(mixed)["ten.dcm"].status is Status.REFUSED


def test_all_films_of_a_folder_are_judged_anyway(mixed: MainWindow, qtbot: QtBot) -> None:
    select_film(mixed, "child.dcm")
    with qtbot.waitSignal(mixed.bridge.finished):
        mixed.table_actions.folder_anyway[CHILDREN].trigger()
    assert findings_of(mixed)["ten.dcm"].population == CHILDREN
    anyway = {file for file, one in findings_of(mixed).items() if Code.ANYWAY in {each.code for each in one.warnings}}
    assert anyway == {"ten.dcm"}


def test_films_without_an_age_are_judged_as_the_users_patients(mixed: MainWindow, qtbot: QtBot) -> None:
    assert mixed.population_button_action.isVisible()
    with qtbot.waitSignals([mixed.bridge.finished] * 2):
        mixed.app_state.use_population(ADULTS)
    assert model_cells(mixed)["no age.png"] == "Adults"
    assert [warning.code for warning in findings_of(mixed)["no age.png"].warnings] == [Code.ANYWAY]
    assert model_cells(mixed)["child.dcm"] == "Children"
