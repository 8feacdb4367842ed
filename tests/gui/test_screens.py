"""On screens from a small laptop to 4K, the window and every dialog fit, in German."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.films import write_film
from helpers.hangs import HANG_S

PROBE = Path(__file__).with_name("screen_probe.py")
SCREENS = [
    (1024, 600, 1.0),
    (1280, 720, 2.0),
    (1366, 768, 1.25),
    (1920, 1080, 1.0),
    (2560, 1440, 1.5),
    (3840, 2160, 2.0),
]
"""Width and height in device pixels, and the scale: device pixels per logical pixel."""


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """Labelled films of both classes."""
    for number in range(12):
        write_film(tmp_path / "labelled" / "NORMAL" / f"{number}.png", 0.1 + 0.02 * number)
        write_film(tmp_path / "labelled" / "PNEUMONIA" / f"{number}.png", 0.9 - 0.02 * number)
    return tmp_path / "labelled"


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: "{}x{}@{}".format(*screen))
def test_window_and_dialogs_are_within_the_screen(
    screen: tuple[int, int, float],
    tiny_model: Path,
    film_folder: Path,
    many_films: Callable[[int], Path],
    labelled: Path,
) -> None:
    result = probe(screen, labelled.parent, tiny_model, film_folder, many_films(300), labelled)
    assert {name: faults for name, faults in result["faults"].items() if faults} == {}
    assert len(result["faults"]) == 29


def probe(screen: tuple[int, int, float], folder: Path, *paths: Path) -> dict[str, dict[str, list[str]]]:
    """The output of the probe on a screen."""
    width, height, scale = screen
    described = {"name": "x", "x": 0, "y": 0, "width": width, "height": height}
    density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config = folder / "screen.json"
    config.write_text(json.dumps({"screens": [described | density]}), encoding="utf-8")
    environment = {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "QT_SCALE_FACTOR": str(scale)}
    command = [sys.executable, str(PROBE), *map(str, paths)]
    done = subprocess.run(
        command, env=os.environ | environment, capture_output=True, text=True, check=False, timeout=2 * HANG_S
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, dict[str, list[str]]] = json.loads(done.stdout.splitlines()[-1])
    return result
