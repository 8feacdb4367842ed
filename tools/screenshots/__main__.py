"""Takes the pictures of the documentation, from synthetic films only: `make screenshots`.

Those that the documentation shows go to docs/screenshots. The rest, dark, in other languages, on small and large
screens, is there to be looked at before a release, in build/screenshots. Without arguments all of them; with names of
scenes only those. Each variant has a process of its own, since Qt takes screen and scale from the environment.
"""

import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from films import Films
from variants import VARIANTS, scene_names

_ONE_VARIANT = Path(__file__).with_name("one_variant.py")

_AT_ONCE = max(1, (os.cpu_count() or 2) // 2)
"""Variants; each of them waits most of the time, and lets the films be assessed by several threads."""

_TIMEOUT_S = 3_600
"""Ends a hang; a busy machine may take long."""


def main(chosen: set[str]) -> int:
    """Take the pictures of the chosen scenes, or of all if none is named."""
    with tempfile.TemporaryDirectory(prefix="hilum-films-") as folder, ThreadPoolExecutor(_AT_ONCE) as pool:
        Films.below(Path(folder)).write()
        for _ in pool.map(lambda number: _take(number, folder, chosen), range(len(VARIANTS))):
            pass
    return 0


def _take(number: int, folder: str, chosen: set[str]) -> None:
    """Take the pictures of one variant, in its own process."""
    variant = VARIANTS[number]
    scenes = scene_names(variant, chosen)
    screen = {"QT_SCALE_FACTOR": str(variant.scale), "QT_QPA_PLATFORM": variant.platform(Path(folder))}
    command = [sys.executable, "-X", "faulthandler", _ONE_VARIANT, str(number), folder, *scenes]
    if scenes:
        subprocess.run(command, env=os.environ | screen, check=True, timeout=_TIMEOUT_S)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main(set(sys.argv[1:])))
