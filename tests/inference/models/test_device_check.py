from pathlib import Path

import pytest
from helpers import faulty_devices

from inference.models.device_check import Opener, check_device
from inference.models.model_file import ModelFile


@pytest.mark.parametrize(
    ("opener", "trusted", "reason"),
    [
        (faulty_devices.open_sound, True, "with the same answers"),
        (faulty_devices.open_wrong, False, "differ from the processor's by up to 0.2"),
        (faulty_devices.open_not_a_number, False, "differ from the processor's by up to nan"),
        (faulty_devices.open_slow, False, "times as fast as the processor"),
        (faulty_devices.open_absent, False, "finds no device on this computer"),
        (faulty_devices.open_raising, False, "driver version mismatch"),
        (faulty_devices.open_crashing, False, "ended the program that asked it"),
    ],
)
def test_only_a_device_with_the_same_answers_and_more_speed_is_trusted(
    tiny_model: Path, opener: Opener, trusted: bool, reason: str
) -> None:
    check = check_device("cuda", ModelFile.read(tiny_model), opener=opener)
    assert check.trusted is trusted
    assert reason in str(check.reason)


def test_a_device_that_hangs_is_not_trusted(tiny_model: Path) -> None:
    check = check_device("cuda", ModelFile.read(tiny_model), opener=faulty_devices.open_hanging, time_limit=3)
    assert not check.trusted
    assert "no answer within 3 seconds" in str(check.reason)
