"""A run of one population is measured on the other, kept, and read back."""

from pathlib import Path

import pytest
from helpers.training.runs import JointRun, tiny_joint_recipe

from training.data.manifest import DataError
from training.fitting.joint.train import train_joint
from training.measuring.lungs.cross_population import (
    measure_cross_population,
    read_cross_population,
    write_cross_population,
)


def test_a_run_of_one_population_is_measured_on_the_other(joint_run: JointRun, tmp_path: Path) -> None:
    results = []
    for trained_on in ("adults", "children"):
        recipe = tiny_joint_recipe().replace('populations = ["children", "adults"]', f'populations = ["{trained_on}"]')
        train_joint(recipe, joint_run.data, tmp_path / trained_on, progress=False)
        results.append(measure_cross_population(tmp_path / trained_on, joint_run.data))
    assert [(one.trained_on, one.tested_on) for one in results] == [("adults", "children"), ("children", "adults")]
    for one in results:
        assert one.films > 0
        assert 0 <= one.auc.low <= one.auc.value <= one.auc.high <= 1
        assert [peak.name.split(" lies")[0] for peak in one.peaks] == [
            "the peak of the map of opacities",
            "the peak of the map of evidence",
        ]
        assert all(peak.films > 0 for peak in one.peaks)
    write_cross_population(results, tmp_path / "across.json")
    assert read_cross_population(tmp_path / "across.json") == results


def test_a_run_of_both_populations_is_refused(joint_run: JointRun, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="learnt from both populations"):
        measure_cross_population(joint_run.folder, joint_run.data)
    with pytest.raises(DataError, match="There is no run in"):
        measure_cross_population(tmp_path, joint_run.data)


def test_stored_measurements_may_be_absent_but_not_damaged(tmp_path: Path) -> None:
    assert read_cross_population(tmp_path / "across.json") == []
    (tmp_path / "across.json").write_text("{", encoding="utf-8")
    with pytest.raises(DataError, match="cannot be read"):
        read_cross_population(tmp_path / "across.json")
