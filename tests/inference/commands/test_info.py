import json
from pathlib import Path

import pytest

from inference.commands.command_line import DONE, main


def test_info_shows_the_passport(tiny_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", "--model", str(tiny_model)]) == DONE
    text = capsys.readouterr().out
    assert "children of 1 to 5 years" in text
    assert "cpu" in text
    assert main(["info", "--json", "--model", str(tiny_model)]) == DONE
    facts = json.loads(capsys.readouterr().out)
    assert [point["name"] for point in facts["passport"]["operating_points"]] == ["screening", "balanced", "rule-in"]


def test_info_lists_every_model_and_the_gate(adults_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", "--model", str(adults_model)]) == DONE
    text = capsys.readouterr().out
    for words in ("Made for: adults", "Made for: children of 1 to 5 years", "Gate: gate "):
        assert words in text
    assert main(["info", "--json", "--model", str(adults_model)]) == DONE
    facts = json.loads(capsys.readouterr().out)
    assert [one["population"] for one in facts["models"]] == ["children", "adults"]
    assert facts["gate"]["name"] == "gate"
