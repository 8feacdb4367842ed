"""How soon the bundle has painted its window, against `python main.py`: `python bundle_start.py dist/hilum`."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from program_environment import ROOT, program_environment
from report import Row, at_most

ROUNDS, MOST_TIMES = 15, 1.3

_LOG_PAINTING = {
    "QT_LOGGING_RULES": "qt.widgets.painting=true",
    "QT_FORCE_STDERR_LOGGING": "1",
    "QT_QPA_PLATFORM": "offscreen",
}
"""Qt logs to stderr whenever it paints; what it paints first is the window."""


def measure(bundle: Path) -> list[Row]:
    """Start both in turn; compare the medians of time, and of processor time, which other programs hardly change."""
    python, bundled = [], []
    for _ in range(ROUNDS):
        python.append(_until_painted([sys.executable, str(ROOT / "main.py")]))
        bundled.append(_until_painted([str(bundle / "hilum")]))
    rows = []
    for index, kind in enumerate(("time", "processor time")):
        source, frozen = (statistics.median(start[index] for start in starts) for starts in (python, bundled))
        rows += [
            Row(label=f"{kind} until the window is painted, python main.py", value=1000 * source, unit="ms"),
            Row(label=f"{kind} until then, the bundle", value=1000 * frozen, unit="ms"),
            at_most(f"{kind}, the bundle against python main.py", frozen / source, MOST_TIMES, "times"),
        ]
    return rows


def _until_painted(command: Sequence[str]) -> tuple[float, float]:
    """Seconds until the window is painted, and seconds of processor time until then."""
    with tempfile.TemporaryDirectory(prefix="hilum-bench-", ignore_cleanup_errors=True) as data:
        environment = program_environment(HILUM_DATA=data, **_LOG_PAINTING)
        begun = time.perf_counter()
        program = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
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
        sys.stdout.write(f"{row.label}: {row.value:.4g} {row.unit} {row.target} {row.met}\n")
