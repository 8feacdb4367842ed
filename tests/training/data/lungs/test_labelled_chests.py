"""What is known of each film: label, kind, boxes; the official test parts are kept apart."""

import shutil
from pathlib import Path

import pytest
from helpers.training.gate_data import OPACITY_BOX, write_gate_data

from inference.populations import POPULATIONS
from training.data.lungs.labelled_chests import LabelledChest, labelled_chests, official_test_films


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_gate_data(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def chests(data: Path) -> list[LabelledChest]:
    return labelled_chests(data)


def test_films_of_both_populations_are_found_without_those_that_only_have_masks(chests: list[LabelledChest]) -> None:
    assert sum(chest.film.adult for chest in chests) == 8
    assert sum(not chest.film.adult for chest in chests) == 16
    assert {chest.kind for chest in chests} == {"normal", "virus", "negative", "typical"}


def test_boxes_are_known_empty_or_unknown(chests: list[LabelledChest]) -> None:
    adults = {chest.path.name: chest for chest in chests if chest.film.adult}
    assert adults["0.jpg"].boxes == ()  # negative
    (box,) = adults["1.jpg"].boxes or ()
    assert (box.left, box.top, box.right, box.bottom) == pytest.approx(OPACITY_BOX)
    assert adults["5.jpg"].pneumonia
    assert adults["5.jpg"].boxes is None  # it has an opacity, but nobody drew it
    assert all(chest.boxes is None for chest in chests if not chest.film.adult)


def test_films_of_test_parts_are_not_used_for_training(data: Path, chests: list[LabelledChest]) -> None:
    taught = {chest.path for chest in chests}
    for population in POPULATIONS:
        test = official_test_films(data, population)
        assert {chest.pneumonia for chest in test} == {False, True}
        assert not taught & {chest.path for chest in test}
        assert all("test" in chest.path.parts for chest in test)


def test_the_file_name_tells_the_cause_of_a_childs_pneumonia(data: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(data, tmp_path / "data")
    sick = sorted((copy / "chest_xray" / "train" / "PNEUMONIA").iterdir())
    sick[0].rename(sick[0].with_name("person900_bacteria_1.jpeg"))
    sick[1].rename(sick[1].with_name("person901_1.jpeg"))
    kinds = {chest.path.name: chest.kind for chest in labelled_chests(copy) if not chest.film.adult}
    assert kinds["person900_bacteria_1.jpeg"] == "bacteria"
    assert kinds["person901_1.jpeg"] == "pneumonia"
