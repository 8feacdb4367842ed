import itertools
import threading
from pathlib import Path

import pytest
from making import TINY_SIDE, make_passport, write_film, write_tiny_model

from inference.assessment import FilmAssessor
from inference.classifier import PneumoniaClassifier
from inference.discovery import FoundFile, discover
from inference.errors import ModelError
from inference.finding import Status
from inference.scanning import FolderScan


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_findings_come_in_the_order_of_the_files(
    tiny_classifier: PneumoniaClassifier, tmp_path: Path, workers: int
) -> None:
    for number in range(37):
        write_film(tmp_path / f"{number:03}.png", number / 40)
    findings = list(FolderScan(FilmAssessor(tiny_classifier), discover([tmp_path]), workers=workers))
    assert [finding.file for finding in findings] == [f"{number:03}.png" for number in range(37)]
    probabilities = [finding.probability for finding in findings]
    assert probabilities == sorted(probabilities)


def test_bad_files_stop_nothing(tiny_classifier: PneumoniaClassifier, film_folder: Path) -> None:
    findings = list(FolderScan(FilmAssessor(tiny_classifier), discover([film_folder])))
    assert len(findings) == 8
    assert sum(finding.status is Status.ASSESSED for finding in findings) == 4


def test_files_are_taken_as_they_are_needed(tiny_classifier: PneumoniaClassifier, tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5)
    taken = itertools.count()
    endless = (FoundFile(file=str(next(taken)), path=path) for _ in itertools.repeat(None))
    scan = iter(FolderScan(FilmAssessor(tiny_classifier), endless, workers=2))
    first = list(itertools.islice(scan, 10))
    scan.close()
    assert [finding.file for finding in first] == [str(number) for number in range(10)]
    assert next(taken) < 100


def test_a_cancelled_scan_ends_and_leaves_no_thread(tiny_classifier: PneumoniaClassifier, tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5)
    endless = (FoundFile(file=str(number), path=path) for number in itertools.count())
    scan = FolderScan(FilmAssessor(tiny_classifier), endless)
    given = []
    for finding in scan:
        given.append(finding)
        if len(given) == 20:
            scan.cancel()
    assert len(given) < 100
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("scan")]


def test_a_model_that_fails_ends_the_scan_with_its_reason(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "tiny.onnx", make_passport())
    classifier = PneumoniaClassifier(model)
    broken = classifier.passport.__class__.from_json(
        make_passport().to_json().replace(f'"input_size":{TINY_SIDE}', '"input_size":40')
    )
    classifier.passport = broken  # films come in a size that the graph does not take
    write_film(tmp_path / "films" / "film.png", 0.5)
    with pytest.raises(ModelError, match="could not be run"):
        list(FolderScan(FilmAssessor(classifier), discover([tmp_path / "films"])))
