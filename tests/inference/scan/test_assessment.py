from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from helpers.faulty_devices import answer_no_numbers, failing_classifier, hang, lose_the_device
from helpers.films import write_film
from helpers.models import make_passport, write_tiny_model

from inference.admission.picture import check_picture
from inference.errors import ModelError
from inference.finding import Finding, Status, Verdict
from inference.messages import Code, Message
from inference.models import classifier as classifier_module
from inference.models.classifier import PneumoniaClassifier
from inference.models.devices import DeviceChoice
from inference.models.model_set import ModelSet
from inference.radiograph import Radiograph
from inference.reading.timeout import never_stopped
from inference.scan import assessment as assessment_module
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile, discover
from inference.scan.folder_scan import FolderScan
from inference.scan.prepared_film import PreparedFilm


@pytest.fixture
def findings(tiny_classifier: PneumoniaClassifier, film_folder: Path) -> dict[str, Finding]:
    files = list(discover([film_folder]))
    return {finding.file: finding for finding in FilmAssessor(ModelSet.of(tiny_classifier)).assess(files)}


def test_every_file_has_its_finding(findings: dict[str, Finding]) -> None:
    assert {name: (finding.status, finding.verdict, finding.code) for name, finding in findings.items()} == {
        "bright.png": (Status.ASSESSED, Verdict.SIGNS, None),
        "dark.jpg": (Status.ASSESSED, Verdict.NO_SIGNS, None),
        "deeper/bright.tif": (Status.ASSESSED, Verdict.SIGNS, None),
        'deeper/a,"b".png': (Status.ASSESSED, Verdict.NO_SIGNS, None),
        "cut.jpg": (Status.UNREADABLE, None, "damaged"),
        "empty.jpeg": (Status.UNREADABLE, None, "empty"),
        "notes.txt": (Status.UNSUPPORTED, None, "not_a_film"),
        "page.jpg": (Status.UNSUPPORTED, None, "not_a_film"),
    }


def test_a_film_without_an_answer_has_a_reason_and_no_number(findings: dict[str, Finding]) -> None:
    for finding in findings.values():
        if finding.status is not Status.ASSESSED:
            assert str(finding.reasons[0]).endswith(".")
            answer = (finding.probability, finding.heatmap, finding.zone, finding.operating_point)
            assert answer == (None, None, None, "")


def test_an_answer_can_be_traced_to_the_pixels_and_the_model(
    findings: dict[str, Finding], tiny_classifier: PneumoniaClassifier
) -> None:
    finding = findings["bright.png"]
    assert finding.film is not None
    assert (finding.film.width, finding.film.height, finding.film.source_format) == (96, 80, "PNG")
    assert len(finding.film.sha256) == 64
    assert finding.model == tiny_classifier.record
    assert finding.assessed_at.tzinfo is not None
    assert finding.operating_point == "balanced"
    assert finding.heatmap is not None
    assert (finding.zone, finding.lung_field) == (None, None)  # no gate knows this model's films


def test_signs_of_a_copy_are_not_kept_without_a_gate(
    tiny_classifier: PneumoniaClassifier, shipped_classifier: PneumoniaClassifier, film_folder: Path
) -> None:
    (found,) = (found for found in discover([film_folder]) if found.file == "bright.png")
    kept = []
    for classifier in (tiny_classifier, shipped_classifier):
        film = FilmAssessor(ModelSet.of(classifier))._prepare(found, never_stopped)
        assert isinstance(film, PreparedFilm)
        kept.append(len(film.copy_signs.edges))
    assert kept == [0, 4]


def test_the_operating_point_decides(tiny_classifier: PneumoniaClassifier, film_folder: Path) -> None:
    files = [found for found in discover([film_folder]) if found.file == "bright.png"]
    assert FilmAssessor(ModelSet.of(tiny_classifier), "rule-in").assess(files)[0].operating_point == "rule-in"
    with pytest.raises(ModelError, match="no operating point"):
        FilmAssessor(ModelSet.of(tiny_classifier), "lenient")


def test_an_unexpected_error_on_one_film_leaves_the_others_their_findings(
    tiny_classifier: PneumoniaClassifier,
    film_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail_on_dark(film: Radiograph) -> Message | None:
        if film.path.name == "dark.jpg":
            raise ZeroDivisionError
        return check_picture(film)

    monkeypatch.setattr(assessment_module, "check_picture", fail_on_dark)
    files = [found for found in discover([film_folder]) if found.path.stem in {"bright", "dark"}]
    findings = FilmAssessor(ModelSet.of(tiny_classifier)).assess(files)
    assert [(one.file, one.status, one.code) for one in findings] == [
        ("bright.png", Status.ASSESSED, None),
        ("dark.jpg", Status.UNREADABLE, Code.UNEXPECTED),
        ("deeper/bright.tif", Status.ASSESSED, None),
    ]
    assert [record.getMessage() for record in caplog.records] == ["assessing dark.jpg failed"]


def test_no_files_give_no_findings(tiny_classifier: PneumoniaClassifier) -> None:
    assert FilmAssessor(ModelSet.of(tiny_classifier)).assess([]) == []


@pytest.mark.parametrize(
    ("fail", "reason"),
    [
        (lose_the_device, "cuda failed: The model could not be run (CUDA failure 719: unspecified launch failure)."),
        (answer_no_numbers, "cuda failed: The model gave an answer that is not a number."),
        (hang, "cuda failed: The model gave no answer within 0.5 seconds."),
    ],
)
def test_a_device_that_fails_in_the_middle_leaves_the_rest_to_the_processor(
    tiny_model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fail: Callable[[list[np.ndarray]], list[np.ndarray]],
    reason: str,
) -> None:
    monkeypatch.setattr(classifier_module, "RUN_LIMIT_SECONDS", 0.5)
    levels = np.linspace(0.1, 0.9, 60)
    for number, level in enumerate(levels):
        write_film(tmp_path / "films" / f"{number:02}.png", level)
    fallbacks: list[DeviceChoice] = []
    assessor = FilmAssessor(ModelSet.of(failing_classifier(tiny_model, 5, fail)), on_fallback=fallbacks.append)
    findings = list(FolderScan(assessor, discover([tmp_path / "films"]), workers=3, batch=4))
    assert [finding.status for finding in findings] == [Status.ASSESSED] * 60
    assert [finding.probability for finding in findings] == sorted(finding.probability for finding in findings)
    devices = [finding.model.device for finding in findings]
    assert (devices.count("cuda"), devices.count("cpu")) == (5 * 4, 60 - 5 * 4)
    assert [(choice.device, str(choice.reason)) for choice in fallbacks] == [("cpu", reason)]
    assert assessor.models.classifiers[0].device == "cpu"


def test_a_model_file_that_was_replaced_is_not_used_after_a_device_fails(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "tiny.onnx", make_passport())
    assessor = FilmAssessor(ModelSet.of(failing_classifier(model, 0, lose_the_device)))
    write_tiny_model(model, make_passport(version="2"))
    film = write_film(tmp_path / "film.png", 0.5)
    with pytest.raises(ModelError, match="no longer the one that the scan began with"):
        assessor.assess([FoundFile(file="film.png", path=film)])
