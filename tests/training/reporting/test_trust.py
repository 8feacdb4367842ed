"""The page of trust holds what was measured, of the gate and of each model."""

from pathlib import Path

from making_runs import JointRun

from inference.models.classifier import PneumoniaClassifier
from inference.models.gate.gate import Gate
from training.reporting.trust import write_trust_page


def test_the_page_holds_every_measured_figure(joint_run: JointRun, tmp_path: Path) -> None:
    models = [joint_run.models / f"{name}.onnx" for name in ("children", "adults")]
    page = write_trust_page(models, joint_run.data, tmp_path / "trust.md").read_text(encoding="utf-8")
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
    assert "| the outer 10 % of the frame, lungs masked |" in page
