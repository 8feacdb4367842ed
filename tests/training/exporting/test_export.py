from pathlib import Path

import onnx
import pytest
from helpers.training.runs import TINY_RECIPE, ExportedRun

from inference.models.classifier import PneumoniaClassifier
from inference.models.preprocessing import PREPROCESSING
from training.data.manifest import DataError, digest_of
from training.exporting import onnx_graph
from training.exporting.export import export
from training.exporting.onnx_graph import ExportError
from training.fitting.train import split_of
from training.measuring.exported_model import evaluate
from training.recipes.recipe import parse_recipe


def test_the_passport_states_recipe_data_and_performance(finished_run: ExportedRun, data_set: Path) -> None:
    passport = PneumoniaClassifier(finished_run.model).passport
    fit = split_of(parse_recipe(TINY_RECIPE), data_set).fit
    assert (passport.name, passport.input_size, passport.preprocessing) == ("tiny", 64, PREPROCESSING)
    assert passport.training_data.films == len(fit)
    assert passport.training_data.patients == len({film.patient for film in fit})
    assert passport.training_data.sha256 == digest_of(fit)
    assert passport.recipe == TINY_RECIPE
    assert [performance.films for performance in passport.performance] == [22, 24]
    assert passport.temperature > 0
    assert passport.evidence_scale >= 1
    assert passport.calibration_prevalence == 0.5


def test_the_passport_holds_the_scores_of_the_validation_films(finished_run: ExportedRun) -> None:
    passport = PneumoniaClassifier(finished_run.model).passport
    normal, pneumonia = passport.validation_scores.normal, passport.validation_scores.pneumonia
    assert (len(normal) + len(pneumonia), len(pneumonia)) == (22, passport.performance[0].positives)
    assert normal == tuple(sorted(normal))
    point = passport.operating_point()
    assert sum(p < point.threshold for p in normal) / len(normal) == pytest.approx(point.specificity.value)
    assert sum(p >= point.threshold for p in pneumonia) / len(pneumonia) == pytest.approx(point.sensitivity.value)


def test_the_passport_offers_error_rates_with_cost_and_coverage(finished_run: ExportedRun) -> None:
    passport = PneumoniaClassifier(finished_run.model).passport
    assert passport.conformal in passport.error_rates
    assert [bounds.error_rate for bounds in passport.error_rates] == [0.1, 0.05]  # 22 films are too few for less
    assert all(bounds.normal_coverage and bounds.pneumonia_coverage for bounds in passport.error_rates)
    unchanged, changed = passport.validation_scores, passport.changed_scores
    assert (len(changed.normal), len(changed.pneumonia)) == (len(unchanged.normal), len(unchanged.pneumonia))
    assert changed != unchanged


def test_the_graph_contains_nothing_that_only_training_needs(finished_run: ExportedRun) -> None:
    names = {tensor.name for tensor in onnx.load(finished_run.model).graph.initializer}
    assert not [name for name in names if "kinds" in name]
    assert {output.name for output in onnx.load(finished_run.model).graph.output} == {
        "logits",
        "activation_map",
        "embedding",
    }


def test_measuring_again_reproduces_the_passport(finished_run: ExportedRun, data_set: Path) -> None:
    stated = PneumoniaClassifier(finished_run.model).passport.performance[-1]
    measured = evaluate(finished_run.model, data_set, "test")
    assert measured.auc.value == pytest.approx(stated.auc.value, abs=1e-3)
    assert measured.brier == pytest.approx(stated.brier, abs=1e-3)
    assert measured.sensitivity == stated.sensitivity


def test_the_model_separates_the_classes(finished_run: ExportedRun, data_set: Path) -> None:
    assert evaluate(finished_run.model, data_set, "test").auc.value > 0.9


def test_the_graph_takes_batches_of_any_size_and_contains_no_local_path(finished_run: ExportedRun) -> None:
    model = onnx.load(finished_run.model)
    assert model.opset_import[0].version >= 17
    assert model.graph.input[0].type.tensor_type.shape.dim[0].dim_param
    assert str(Path.cwd()).encode() not in finished_run.model.read_bytes()


def test_a_folder_without_a_run_is_reported(data_set: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="There is no run in"):
        export(tmp_path / "nowhere", data_set, tmp_path / "tiny.onnx")


def test_no_file_is_written_unless_torch_and_onnx_runtime_agree(
    finished_run: ExportedRun, data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(onnx_graph, "PARITY", 0.0)  # no two programs agree so well
    with pytest.raises(ExportError, match="differ by"):
        export(finished_run.folder, data_set, tmp_path / "out" / "tiny.onnx")
    assert list((tmp_path / "out").iterdir()) == []
