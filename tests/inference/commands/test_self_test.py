import re
from pathlib import Path

import pytest

from inference.commands.command_line import DONE, FAILED, main
from inference.self_test.check import Check, CheckFailedError
from inference.self_test.gate import gate_checks


def fail() -> None:
    raise CheckFailedError("no window")


def test_every_check_has_a_line_and_the_window_its_own(
    capsys: pytest.CaptureFixture[str], isolated_user_data: Path
) -> None:
    assert main(["self-test"], window_checks=lambda: [Check(name="a window", run=lambda: None)]) == DONE
    first, *lines, last = capsys.readouterr().out.splitlines()
    assert first.startswith("Hilum ")
    names = [re.split(r"  +", line)[1] for line in lines]
    assert [names[0], names[-1]] == ["answers for children on cpu", "a window"]
    assert {line.split()[0] for line in lines} <= {"ok", "skipped"}
    gate = [line.split()[0] for line in lines if " the gate " in line]
    assert gate == ["ok"] * len(gate_checks())
    assert last.startswith(f"{len(lines)} checks: ")
    assert not isolated_user_data.exists()


def test_a_failed_check_fails_the_test_and_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["self-test"], window_checks=lambda: [Check(name="a window", run=fail)]) == FAILED
    lines = capsys.readouterr().out.splitlines()
    assert lines[-2].startswith("failed   a window")
    assert lines[-2].endswith("no window")
    assert lines[-1].endswith("1 failed.")
