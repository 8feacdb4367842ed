from pathlib import Path

import pytest
from helpers.films import write_film
from helpers.models import make_passport

from inference.errors import HilumError
from inference.evaluation.labels import films_of_both_classes, open_source
from inference.evaluation.site.evaluation import SiteEvaluation, site_evaluation
from inference.models.classifier import PneumoniaClassifier
from inference.models.model_set import ModelSet
from inference.scan.assessment import FilmAssessor
from inference.scan.folder_scan import FolderScan


def evaluated(path: Path, classifier: PneumoniaClassifier) -> SiteEvaluation:
    source = open_source(path)
    classes = source.guessed_classes()
    films = films_of_both_classes(source, classes)
    findings = list(FolderScan(FilmAssessor(ModelSet.of(classifier)), [one.found for one in films]))
    return site_evaluation(findings, source, classes, make_passport())


def test_everything_that_is_listed_is_counted_once(tmp_path: Path, tiny_classifier: PneumoniaClassifier) -> None:
    for number in range(3):
        write_film(tmp_path / "n" / f"{number}.png", 0.1 + number / 20)
        write_film(tmp_path / "p" / f"{number}.png", 0.8 + number / 20)
    (tmp_path / "p" / "empty.png").touch()
    write_film(tmp_path / "n" / "again.png", 0.1)
    rows = ["n/0.png,0,A", "n/1.png,0,A", "n/2.png,0,B", "n/again.png,0,B", "p/0.png,1,C", "p/1.png,1,C", "p/2.png,1,A"]
    rows += ["p/empty.png,1,D", "gone.png,1,D", "n/9.png,0,E"]
    write_film(tmp_path / "n" / "8.png", 0.3)
    table = tmp_path / "table.csv"
    table.write_text("path,label,patient\n" + "\n".join([*rows, "n/8.png,unclear,F"]), encoding="utf-8")
    evaluation = evaluated(table, tiny_classifier)
    assert evaluation.listed == 11
    assert (evaluation.with_problems, evaluation.left_out, sum(evaluation.not_assessed.values())) == (2, 1, 1)
    assert evaluation.assessed == 7
    assert evaluation.duplicates == 1
    assert evaluation.scores.patient_count == 3
    assert evaluation.scores.normal == tuple(sorted(evaluation.scores.normal))
    assert max(evaluation.scores.normal) < 0.5 < min(evaluation.scores.pneumonia)
    assert len(evaluation.judged) == 8
    assert (evaluation.model_sha256, evaluation.default_threshold) == (tiny_classifier.sha256, 0.5)


def test_without_patients_nothing_is_made_up(tmp_path: Path, tiny_classifier: PneumoniaClassifier) -> None:
    write_film(tmp_path / "NORMAL" / "a.png", 0.2)
    write_film(tmp_path / "PNEUMONIA" / "a.png", 0.8)
    scores = evaluated(tmp_path, tiny_classifier).scores
    assert scores.patients is None
    assert scores.patient_count is None


def test_a_film_that_lies_in_both_classes_is_known_by_its_content(
    tmp_path: Path, tiny_classifier: PneumoniaClassifier
) -> None:
    write_film(tmp_path / "NORMAL" / "a.png", 0.2)
    write_film(tmp_path / "NORMAL" / "again.png", 0.2)
    write_film(tmp_path / "NORMAL" / "b.png", 0.3)
    write_film(tmp_path / "PNEUMONIA" / "x.png", 0.2)
    write_film(tmp_path / "PNEUMONIA" / "y.png", 0.8)
    evaluation = evaluated(tmp_path, tiny_classifier)
    assert evaluation.in_both_classes == 1
    assert evaluation.assessed == 5
    assert {one.file: one.normal_duplicate for one in evaluation.judged if one.normal_duplicate} == {
        "PNEUMONIA/x.png": "NORMAL/a.png"
    }


def test_one_class_alone_is_reported(tmp_path: Path, tiny_classifier: PneumoniaClassifier) -> None:
    write_film(tmp_path / "NORMAL" / "a.png", 0.2)
    (tmp_path / "PNEUMONIA").mkdir()
    (tmp_path / "PNEUMONIA" / "a.png").touch()
    with pytest.raises(HilumError, match="nothing to measure"):
        evaluated(tmp_path, tiny_classifier)
