"""The cache of PySide's compiled modules, and its replacement when it is damaged."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

STARTS = """
import builtins
import sys

compiler, compiled, opened = builtins.compile, [], []

def watched(source, filename, *how, **options):
    if str(filename).startswith("shibokensupport"):
        compiled.append(filename)
    return compiler(source, filename, *how, **options)

def audited(event, arguments):
    if event == "open" and "opt-pyside" in str(arguments[0]):
        opened.append(arguments[0])

builtins.compile = watched
sys.addaudithook(audited)
from gui.quick_start import speed_up_start

speed_up_start()
opened_once = len(opened)
speed_up_start()
print(len(compiled), builtins.compile is watched and len(opened) == opened_once)
"""


@pytest.fixture
def start(tmp_path: Path) -> "Starter":
    """Starts Python with its compiled modules in a folder of the test."""
    return Starter(tmp_path / "compiled")


class Starter:
    """Starts Python in processes that share compiled modules."""

    def __init__(self, folder: Path) -> None:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        self._environment = {**environment, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(folder)}
        self._folder = folder

    def compiled(self, *options: str) -> int:
        """The number of PySide's modules that a start compiles, with options of Python."""
        command = [sys.executable, *options, "-c", STARTS]
        printed = subprocess.run(command, env=self._environment, capture_output=True, text=True, check=True).stdout
        modules, restored = printed.split()
        assert restored == "True"
        return int(modules)

    def cache(self) -> Path:
        """The cache file."""
        (file,) = self._folder.rglob("quick_start.*.opt-pyside0.pyc")
        return file


def with_a_flipped_bit(where: float) -> Callable[[bytes], bytes]:
    """A damage by which Python may crash if it runs the code.

    Args:
        where: The position of the bit, as a share of the file.
    """

    def flip(data: bytes) -> bytes:
        place = int(where * (len(data) - 1))
        return data[:place] + bytes([data[place] ^ 16]) + data[place + 1 :]

    return flip


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "emptied": lambda data: data[:0],
    "cut off": lambda data: data[: len(data) // 2],
    "shifted": lambda data: b"old" + data,
    **{f"a bit at {where} of it flipped": with_a_flipped_bit(where) for where in (0, 0.0001, 0.3, 0.6, 1)},
}


def test_pyside_is_compiled_only_at_the_first_start(start: Starter) -> None:
    assert start.compiled() > 0
    assert start.compiled() == 0


def test_optimised_starts_have_their_own_cache(start: Starter) -> None:
    start.compiled()
    assert start.compiled("-OO") > 0
    assert start.compiled("-OO") == 0
    assert start.compiled() == 0


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_damaged_cache_file_is_replaced(start: Starter, damage: Callable[[bytes], bytes]) -> None:
    start.compiled()
    file = start.cache()
    file.write_bytes(damage(file.read_bytes()))
    assert start.compiled() > 0
    assert start.compiled() == 0


def test_without_a_writable_cache_file_pyside_is_compiled_again(start: Starter) -> None:
    start.compiled()
    file = start.cache()
    file.unlink()
    file.mkdir()
    assert start.compiled() > 0
    assert [path for path in file.parent.iterdir() if "opt-pyside" in path.name] == [file]


def test_commands_of_the_bundle_start_without_qt() -> None:
    hook = ROOT / "tools" / "bundle" / "compiled_pyside.py"
    start = f"import runpy, sys; sys.modules['PySide6.QtCore'] = None; runpy.run_path({str(hook)!r}); print('started')"
    command = [sys.executable, "-c", start]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert "started" in subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
