from pathlib import Path

import pytest
from helpers.training.gate_data import write_gate_data

from inference.models.gate.passport import Kind
from training.data.gate.other_pictures import other_pictures
from training.data.manifest import DataError


def test_half_of_each_subject_is_for_training_and_none_of_held_out_subjects(tmp_path: Path) -> None:
    pictures = other_pictures(write_gate_data(tmp_path, films=6))
    teaching = [one.subject for one in pictures if one.for_training]
    assert {subject: teaching.count(subject) for subject in ("knee", "lateral", "headct")} == {
        "knee": 3,
        "lateral": 3,
        "headct": 0,
    }
    assert {one.subject: one.kind for one in pictures} == {
        "knee": Kind.OTHER_PART,
        "lateral": Kind.LATERAL,
        "headct": Kind.OTHER_PART,
    }


def test_a_data_set_without_lateral_films_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="lateral"):
        other_pictures(tmp_path)
