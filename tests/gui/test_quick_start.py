"""What a start of the window spares."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

STARTS = """
import builtins

compiler, compiled = builtins.compile, []

def watched(source, filename, *how, **options):
    if str(filename).startswith("shibokensupport"):
        compiled.append(filename)
    return compiler(source, filename, *how, **options)

builtins.compile = watched
from gui.quick_start import begin_quickly

begin_quickly()
print(len(compiled), builtins.compile is watched)
"""


@pytest.fixture
def start(tmp_path: Path) -> "Starter":
    """Starts Python with compiled modules in a folder of its own."""
    return Starter(tmp_path / "compiled")


class Starter:
    """Starts Python in processes that share compiled modules."""

    def __init__(self, folder: Path) -> None:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        self._environment = {**kept, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(folder)}
        self._folder = folder

    def compiled(self) -> int:
        """How many of PySide's own modules a start compiles."""
        command = [sys.executable, "-c", STARTS]
        printed = subprocess.run(command, env=self._environment, capture_output=True, text=True, check=True).stdout
        modules, restored = printed.split()
        assert restored == "True"
        return int(modules)

    def cache(self) -> Path:
        """The file in which they are kept."""
        (file,) = self._folder.rglob("quick_start.*.opt-pyside.pyc")
        return file


def test_pyside_is_compiled_at_the_first_start_alone(start: Starter) -> None:
    assert start.compiled() > 0
    assert start.compiled() == 0


@pytest.mark.parametrize(
    "damage", [lambda data: data[:0], lambda data: data[: len(data) // 2], lambda data: b"old" + data]
)
def test_a_file_that_cannot_be_used_is_replaced(start: Starter, damage: Callable[[bytes], bytes]) -> None:
    start.compiled()
    file = start.cache()
    file.write_bytes(damage(file.read_bytes()))
    assert start.compiled() > 0
    assert start.compiled() == 0


def test_without_a_place_to_keep_it_pyside_is_compiled_again(start: Starter) -> None:
    start.compiled()
    file = start.cache()
    file.unlink()
    file.mkdir()
    assert start.compiled() > 0
    assert [path for path in file.parent.iterdir() if "opt-pyside" in path.name] == [file]
