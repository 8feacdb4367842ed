from pathlib import Path

import onnx
import pytest
from helpers.training.runs import ExportedRun

from inference.models.classifier import PneumoniaClassifier
from training.exporting.quantise import QuantisationCheck, export_integer


def test_an_int8_model_is_written_with_its_own_passport(
    finished_run: ExportedRun, data_set: Path, tmp_path: Path
) -> None:
    target = tmp_path / "tiny-int8.onnx"
    check = export_integer(finished_run.folder, data_set, finished_run.model, target)
    assert target.exists() == check.ships
    assert check.ships, check.sentence()
    nodes = {node.op_type for node in onnx.load(target).graph.node}
    assert {"QuantizeLinear", "DequantizeLinear"} <= nodes
    integer = PneumoniaClassifier(target)
    assert integer.passport.name == "tiny int8"
    assert [performance.films for performance in integer.passport.performance] == [22, 24]


@pytest.mark.parametrize(
    ("auc_change", "verdicts_changed", "ships"),
    [(-0.001, 0.005, True), (-0.0011, 0.0, False), (0.0, 0.006, False), (0.0005, 0.0, True)],
)
def test_an_int8_model_ships_only_if_it_hardly_differs(auc_change: float, verdicts_changed: float, ships: bool) -> None:
    check = QuantisationCheck(auc_change=auc_change, verdicts_changed=verdicts_changed, largest_change=0.1)
    assert check.ships is ships
    assert ("may ship" in check.sentence()) is ships
    assert f"{auc_change:+.4f}" in check.sentence()
