"""The page of trust holds what was measured, of the gate and of each model."""

from pathlib import Path

from helpers.training.runs import JointRun

from inference.models.classifier import PneumoniaClassifier
from inference.models.gate.gate import Gate
from inference.models.gate.passport import MeasuredShare
from inference.models.model_set import SHIPPED
from inference.models.passport import Estimate
from training.measuring.lungs.cross_population import CrossPopulationResult, write_cross_population
from training.reporting.trust import write_trust_page

_PAGE = Path(__file__).parents[3] / "docs" / "trust.md"

ACROSS = CrossPopulationResult(
    trained_on="adults",
    tested_on="children",
    films=9,
    auc=Estimate(value=0.75, low=0.5, high=1.0),
    peaks=(MeasuredShare(name="the peak lies in a lung", share=Estimate(value=1.0, low=0.7, high=1.0), films=7),),
)


def test_the_page_contains_every_measured_figure(joint_run: JointRun, tmp_path: Path) -> None:
    models = [joint_run.models / f"{name}.onnx" for name in ("children", "adults")]
    across = tmp_path / "across.json"
    write_cross_population([ACROSS], across)
    page = write_trust_page(models, joint_run.data, tmp_path / "trust.md", across=across).read_text(encoding="utf-8")
    for model in models:
        passport = PneumoniaClassifier(model).passport
        assert f"## The model for {passport.name}" in page
        assert passport.training_data.licence in page
        for performance in passport.performance:
            auc = performance.auc
            assert (
                f"| {performance.dataset} | {performance.films} | {auc.value:.3f} ({auc.low:.3f} to {auc.high:.3f})"
                in page
            )
        assert all(f"| {point.name} | {point.threshold:.3f} |" in page for point in passport.operating_points)
    assert all(f"| {one.name} |" in page for one in Gate().passport.performance)
    assert page.count("Mean AUC under the changes") == 2
    of_children, of_adults = page.split("## The model for ")[1:]
    assert "| children with pneumonia, the peak" in of_children
    assert "| adults, " not in of_children
    assert "| adults, the peak" in of_adults
    assert "| children with pneumonia" not in of_adults
    assert "| children, photographs of films: refused, or the verdict kept |" in of_children
    assert "| adults, screenshots of films: refused, or the verdict kept |" in of_adults
    assert "Trained on adults, tested on children:" in of_adults
    assert "| AUC | 0.750 (0.500 to 1.000) | 9 |" in of_adults
    assert "| the peak lies in a lung | 1.000 (0.700 to 1.000) | 7 |" in of_adults
    assert "| the outer 10 % of the frame, lungs masked |" in page
    assert "| the outer 10 % of the film's frame, what the models do not see covered |" in page
    assert "There are two readings" in page


def test_the_page_in_the_documentation_has_the_figures_of_the_shipped_models() -> None:
    page = _PAGE.read_text(encoding="utf-8")
    for one in Gate().passport.performance:
        share = one.share
        assert f"| {one.name} | {share.value:.3f} ({share.low:.3f} to {share.high:.3f}) | {one.films} |" in page
    for model in SHIPPED.values():
        for performance in PneumoniaClassifier(model).passport.performance:
            auc = performance.auc
            row = f"| {performance.dataset} | {performance.films} | {auc.value:.3f} ({auc.low:.3f} to {auc.high:.3f})"
            assert row in page
