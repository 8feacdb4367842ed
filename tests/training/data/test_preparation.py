from pathlib import Path

import pytest
from helpers.training.runs import write_patchy_film

from training.__main__ import main


@pytest.fixture
def own(tmp_path: Path) -> Path:
    for part in ("train", "test"):
        for number in range(3):
            seed = len(part) * 100 + number
            write_patchy_film(tmp_path / "own" / part / "NORMAL" / f"{number}.png", pneumonia=False, seed=seed)
            write_patchy_film(tmp_path / "own" / part / "PNEUMONIA" / f"{number}.png", pneumonia=True, seed=seed + 50)
    return tmp_path / "own"


def test_a_sound_data_set_is_counted(data_set: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prepare", "--data", str(data_set)]) == 0
    output = capsys.readouterr().out
    assert "development: 42 normal, 42 pneumonia, 42 patients" in output
    assert "test: 12 normal, 12 pneumonia, 12 patients" in output
    assert "does not have the films of the official set" in output


def test_broken_films_and_duplicates_across_parts_are_listed(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own / "train" / "NORMAL" / "0.png").write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    twin = own / "test" / "PNEUMONIA" / "twin.png"
    twin.write_bytes((own / "train" / "PNEUMONIA" / "1.png").read_bytes())
    assert main(["prepare", "--data", str(own)]) == 1
    output = capsys.readouterr()
    assert "1 films cannot be read" in output.out
    assert "1 pairs across parts look alike" in output.out
    assert "byte for byte: twin.png" in output.out
    assert "must be put right" in output.err


def test_films_that_changed_since_the_checksums_are_reported(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["prepare", "--data", str(own), "--checksums", str(tmp_path / "sums")]
    assert main(arguments) == main(arguments) == 0
    write_patchy_film(own / "train" / "NORMAL" / "0.png", pneumonia=False, seed=77)
    (own / "test" / "NORMAL" / "1.png").unlink()
    assert main(arguments) == 1
    output = capsys.readouterr().out
    assert "Problem: train/NORMAL/0.png is not as sums says." in output
    assert "Problem: test/NORMAL/1.png is in sums, but not there." in output
