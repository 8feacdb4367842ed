"""How soon the bundle has painted its window, against `python main.py`: `python bundle_start.py dist/hilum`."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from report import Row, at_most
from surroundings import ROOT, environment

ROUNDS, MOST = 15, 1.3

_TELLS = {
    "QT_LOGGING_RULES": "qt.widgets.painting=true",
    "QT_FORCE_STDERR_LOGGING": "1",
    "QT_QPA_PLATFORM": "offscreen",
}
"""Qt says on stderr when it paints; the first that it paints is the window."""


def measure(bundle: Path) -> list[Row]:
    """Start both in turn, and compare medians: of the time, and of the processor's, which hardly depends on others."""
    python, bundled = [], []
    for _ in range(ROUNDS):
        python.append(_until_painted([sys.executable, str(ROOT / "main.py")]))
        bundled.append(_until_painted([str(bundle / "hilum")]))
    rows = []
    for index, kind in enumerate(("time", "processor time")):
        source, frozen = (statistics.median(each[index] for each in times) for times in (python, bundled))
        rows += [
            Row(what=f"{kind} until the window is painted, python main.py", value=1000 * source, unit="ms"),
            Row(what=f"{kind} until then, the bundle", value=1000 * frozen, unit="ms"),
            at_most(f"{kind}, the bundle against python main.py", frozen / source, MOST, "times"),
        ]
    return rows


def _until_painted(command: Sequence[str]) -> tuple[float, float]:
    """Seconds until the window is painted, and how many of them the processor worked for it."""
    with tempfile.TemporaryDirectory(prefix="hilum-bench-", ignore_cleanup_errors=True) as data:
        surroundings = environment(HILUM_DATA=data, **_TELLS)
        begun = time.perf_counter()
        program = subprocess.Popen(command, env=surroundings, stderr=subprocess.PIPE, text=True)
        assert program.stderr is not None
        painted = any("qt.widgets.painting" in line for line in program.stderr)
        seconds = time.perf_counter() - begun
        program.kill()
        _, _, used = os.wait4(program.pid, 0)
        program.stderr.close()
    if not painted:
        raise RuntimeError(f"{command[0]} ended before it painted")
    return seconds, used.ru_utime + used.ru_stime


if __name__ == "__main__":
    for row in measure(Path(sys.argv[1]).resolve()):
        sys.stdout.write(f"{row.what}: {row.value:.4g} {row.unit} {row.target} {row.met}\n")
