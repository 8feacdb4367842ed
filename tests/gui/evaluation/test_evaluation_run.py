"""An evaluation in the background: its models are those of the window."""

from functools import partial
from pathlib import Path

from helpers.window.background import in_background

from gui.evaluation.evaluation_run import EvaluationRun
from inference.evaluation.labels import open_source


def test_films_are_judged_by_the_model_that_the_user_has_chosen(labelled_folder: Path, tiny_model: Path) -> None:
    source = in_background(partial(open_source, labelled_folder))
    by_look, as_adults = (EvaluationRun(source, {}, None, "cpu", name)._load() for name in ("auto", "adults"))
    assert by_look.sha256 != as_adults.sha256  # the digest of everything that an answer depends on
    without_adults = EvaluationRun(source, {}, tiny_model, "cpu", "adults")._load()
    assert "adults" not in without_adults.models.populations  # the choice is ignored, as in the window
