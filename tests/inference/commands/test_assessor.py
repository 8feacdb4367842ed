from pathlib import Path

import pytest
from helpers.faulty_devices import failing_classifier, lose_the_device

from inference.commands.assessor import open_assessor
from inference.commands.command_line import DONE, main
from inference.commands.no_display import scan_without_display
from inference.finding import Status
from inference.models.devices import ACCELERATORS
from inference.models.model_set import ModelSet
from inference.models.runtime import available_devices
from inference.scan.discovery import discover
from inference.scan.settings import ScanSettings


def test_a_device_that_is_absent_is_reported_and_the_processor_runs(
    tiny_model: Path, film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = next(name for name in ACCELERATORS if name not in available_devices())
    sentence = f"hilum: running on cpu; {missing} was asked for: this installation of Hilum cannot use it\n"
    model = ["--model", str(tiny_model), "--device", missing]
    assert main(["scan", str(film_folder), "--quiet", "--csv", str(tmp_path / "out.csv"), *model]) == DONE
    assert capsys.readouterr().err == sentence
    assert main(["classify", str(film_folder / "bright.png"), *model]) == DONE
    assert capsys.readouterr().err == sentence
    assert scan_without_display([film_folder], model=tiny_model, device=missing) == DONE
    assert capsys.readouterr().err == sentence


def test_a_device_that_fails_in_the_middle_is_reported_as_failed(
    tiny_model: Path, film_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assessor = open_assessor(ScanSettings(model=tiny_model, device="cpu"))
    assessor.models = ModelSet.of(failing_classifier(tiny_model, 0, lose_the_device))
    findings = assessor.assess(list(discover([film_folder])))
    assert [finding.model.device for finding in findings if finding.status is Status.ASSESSED] == ["cpu"] * 4
    output = capsys.readouterr()
    assert output.err.startswith("hilum: running on cpu; cuda failed: The model could not be run (CUDA failure 719: ")
    assert output.err.count("\n") == 1
