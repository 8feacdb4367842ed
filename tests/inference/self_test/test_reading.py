import shutil
from pathlib import Path

import pytest
from helpers.dicom import CHEST, encoded, film_object

from inference.paths import SELF_TEST_DICOM
from inference.self_test.check import Result, outcomes
from inference.self_test.reading import dicom_checks


def test_every_transfer_syntax_is_read() -> None:
    (outcome,) = outcomes(dicom_checks())
    assert outcome.result is Result.OK, outcome.reason
    assert len(list(SELF_TEST_DICOM.glob("*.dcm"))) == 12


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (encoded(film_object(picture=1 - CHEST)), "the transfer syntax 1.2.3 shows another picture"),
        (b"no film", "the transfer syntax 1.2.3 is not read"),
    ],
)
def test_an_object_that_is_read_wrongly_is_named(
    content: bytes, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(SELF_TEST_DICOM, tmp_path / "dicom")
    (tmp_path / "dicom" / "1.2.3.dcm").write_bytes(content)
    monkeypatch.setattr("inference.self_test.reading.SELF_TEST_DICOM", tmp_path / "dicom")
    (outcome,) = outcomes(dicom_checks())
    assert outcome.result is Result.FAILED
    assert reason in outcome.reason
