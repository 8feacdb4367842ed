from pathlib import Path

import pytest
from helpers.training.gate_data import write_gate_data

from training.data.gate.chest_films import chest_films, is_held_out, split_films
from training.data.manifest import DataError
from training.recipes.sections import HeldOutRecipe


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_gate_data(tmp_path_factory.mktemp("data"))


def test_films_of_both_populations_are_found_and_test_parts_are_not(data: Path) -> None:
    films = chest_films(data)
    assert {film.source for film in films} == {"chest_xray", "adult_chest_siim", "lung_masks"}
    assert all(film.adult is (film.source != "chest_xray") for film in films)
    assert not any("test" in film.path.parts for film in films)
    assert all(film.path.is_file() for film in films)


def test_a_doubtful_mask_is_left_out(data: Path) -> None:
    masks = {film.path.name: film.mask for film in chest_films(data) if film.source == "chest_xray"}
    assert masks["IM-0000-0001.jpeg"] is None
    assert masks["IM-0001-0001.jpeg"] is not None


def test_films_of_one_patient_stay_together(data: Path) -> None:
    split = split_films(chest_films(data), HeldOutRecipe(parts=3, held_out=0))
    assert split.fit
    assert split.validation
    assert not {film.patient for film in split.fit} & {film.patient for film in split.validation}
    patients = {film.path.name: film.patient for film in chest_films(data)}
    assert patients["person0_virus_0.jpeg"] == patients["person0_virus_1.jpeg"]


def test_the_split_never_changes() -> None:
    parts = [HeldOutRecipe(parts=7, held_out=part) for part in range(7)]
    for patient, part in (("cNORMAL0115", 2), ("cPNEUMONIAperson1", 4), ("sdcc3fdf6426a", 2)):
        assert [is_held_out(patient, rule) for rule in parts] == [number == part for number in range(7)]


def test_a_data_set_without_adults_is_refused(tmp_path: Path) -> None:
    write_gate_data(tmp_path)
    (tmp_path / "adult_chest_siim" / "train.csv").unlink()
    with pytest.raises(DataError, match="cannot be read"):
        chest_films(tmp_path)
