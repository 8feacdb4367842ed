"""An evaluation in the background: it judges as the window does."""

from functools import partial
from pathlib import Path

from helpers.reports import in_background

from gui.evaluation.evaluation_run import EvaluationRun
from inference.evaluation.labels import open_source


def test_it_judges_by_the_model_that_the_user_has_chosen(labelled_folder: Path, tiny_model: Path) -> None:
    source = in_background(partial(open_source, labelled_folder))
    by_look, as_adults = (EvaluationRun(source, {}, None, "cpu", asked)._load() for asked in ("auto", "adults"))
    assert by_look.sha256 != as_adults.sha256  # which names all that an answer depends on
    assert EvaluationRun(source, {}, tiny_model, "cpu", "adults")._load().models.populations  # has no such model
