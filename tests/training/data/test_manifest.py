from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.data.manifest import (
    DEVELOPMENT,
    DataError,
    LabelledFilm,
    digest_of,
    merge_patients,
    read_manifest,
    split_by_patient,
)


def film(patient: str, sha256: str, *, pneumonia: bool = True) -> LabelledFilm:
    return LabelledFilm(
        path=Path(f"{patient}-{sha256}"), pneumonia=pneumonia, patient=patient, kind="virus", sha256=sha256
    )


def test_films_are_indexed_with_their_patients(data_set: Path) -> None:
    films = read_manifest(data_set, DEVELOPMENT)
    assert len(films) == 2 * (40 + 2)
    by_name = {(film.path.parts[-3], film.path.name): film for film in films}
    bacterial = by_name["train", "person0_bacteria_0.jpeg"]
    assert (bacterial.pneumonia, bacterial.kind) == (True, "bacteria")
    assert bacterial.patient == by_name["train", "person0_virus_1.jpeg"].patient
    normal = by_name["train", "IM-0003-0000.jpeg"]
    assert (normal.pneumonia, normal.kind) == (False, "normal")
    assert normal.patient == by_name["train", "IM-0003-0001.jpeg"].patient
    assert by_name["val", "person0_bacteria_0.jpeg"].patient != bacterial.patient  # numbers restart in each part


@pytest.mark.parametrize(
    ("name", "patient"),
    [("NORMAL2-IM-0383-0001.jpeg", "study0383"), ("IM-0383-0001-0002.jpeg", "study0383"), ("own.png", "own.png")],
)
def test_patients_are_known_from_the_official_names(tmp_path: Path, name: str, patient: str) -> None:
    for label, file in (("NORMAL", name), ("PNEUMONIA", "person1_virus_1.jpeg")):
        (tmp_path / "train" / label).mkdir(parents=True)
        (tmp_path / "train" / label / file).write_text(file, encoding="utf-8")
    assert next(film for film in read_manifest(tmp_path, ["train"]) if not film.pneumonia).patient == f"train/{patient}"


def test_patients_who_share_a_film_are_merged_also_through_other_patients() -> None:
    films = merge_patients(
        [film("a", "1"), film("b", "2"), film("c", "3"), film("b", "1"), film("c", "2"), film("d", "4")]
    )
    patients = [film.patient for film in films]
    assert len(set(patients[:5])) == 1
    assert patients[5] == "d"


@given(seed=st.integers(0, 1000), part=st.integers(0, 4))
def test_no_patient_is_on_both_sides_of_a_split(seed: int, part: int) -> None:
    films = [
        film(f"{label}{number // 3}", f"{label}{number}", pneumonia=label == "sick")
        for label in ("sick", "well")
        for number in range(60)
    ]
    fit, held = split_by_patient(films, parts=5, seed=seed, held_out=part)
    assert not {film.patient for film in fit} & {film.patient for film in held}
    assert len(fit) + len(held) == len(films)
    assert 6 <= sum(film.pneumonia for film in held) <= 18


def test_a_split_is_the_same_every_time(data_set: Path) -> None:
    films = read_manifest(data_set, DEVELOPMENT)
    assert split_by_patient(films, parts=4, seed=1) == split_by_patient(films, parts=4, seed=1)
    assert split_by_patient(films, parts=4, seed=1) != split_by_patient(films, parts=4, seed=2)


def test_too_few_patients_are_reported() -> None:
    films = [film("a", "1"), film("b", "2", pneumonia=False)]
    with pytest.raises(DataError, match="at least 5 patients"):
        split_by_patient(films, parts=5, seed=1)


def test_a_folder_without_films_of_both_classes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="is not there"):
        read_manifest(tmp_path, ["train"])
    for label in ("NORMAL", "PNEUMONIA"):
        (tmp_path / "train" / label).mkdir(parents=True)
    with pytest.raises(DataError, match="no NORMAL films"):
        read_manifest(tmp_path, ["train"])


def test_the_digest_of_films_ignores_their_order_and_notices_a_change() -> None:
    films = [film("a", "1"), film("b", "2")]
    assert digest_of(films) == digest_of(films[::-1])
    assert digest_of(films) != digest_of([films[0], replace(films[1], sha256="3")])


def test_the_real_data_set_is_complete_and_split_by_patient(shared_data: Path) -> None:
    films = read_manifest(shared_data / "chest_xray", DEVELOPMENT)
    assert len(films) == 5216 + 16
    fit, held = split_by_patient(films, parts=7, seed=1)
    assert not {film.patient for film in fit} & {film.patient for film in held}
    assert not {film.sha256 for film in fit} & {film.sha256 for film in held}
