from pathlib import Path

import pytest

from inference.commands.command_line import FAILED, WRONG_USAGE, main


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["scan", "nowhere"], "folder nowhere cannot be opened"),
        (["classify", "a.png", "--model", "nothing.onnx"], "model nothing.onnx cannot be opened"),
        (["info", "--model", "nothing.onnx"], "model nothing.onnx cannot be opened"),
    ],
)
def test_a_job_that_cannot_be_done_says_why(
    arguments: list[str],
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == FAILED
    assert sentence in capsys.readouterr().err


def test_the_help_describes_both_models(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    shown = " ".join(capsys.readouterr().out.split())
    assert "a small child or an adult" in shown
    assert "what the models are" in shown


@pytest.mark.parametrize("arguments", [[], ["scan"], ["scan", "a", "--workers", "0"], ["scan", "a", "--device", "tpu"]])
def test_wrong_usage_has_a_status_of_its_own(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: hilum" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "option", "value", "sentence"),
    [
        *(("classify", "--error-rate", value, "must be between 0 and 100") for value in ("0", "100", "-5")),
        ("classify", "--error-rate", "low", "must be a number"),
        ("verify", "--tolerance", "2", "must be between 0 and 1"),
        ("verify", "--tolerance", "low", "must be a number"),
        *(("scan", "--workers", value, "must be a whole number of at least 1") for value in ("0", "1.5", "-1", "all")),
    ],
)
def test_an_impossible_number_is_wrong_usage(
    command: str, option: str, value: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match=str(WRONG_USAGE)):
        main([command, "films", f"{option}={value}"])
    assert f"error: argument {option}: {sentence}\n" in capsys.readouterr().err
