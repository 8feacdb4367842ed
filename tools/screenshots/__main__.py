"""Takes the pictures of the documentation, from synthetic films only: `make screenshots`.

Those that the documentation shows, in English and light, go to docs/screenshots. The rest, dark, German, on small and
large screens, is there to be looked at before a release, in build/screenshots. Without arguments all of them; with
names of scenes only those. Each variant has a process of its own, since Qt takes its scale from the environment.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from films import Films
from programme import VARIANTS, scene_names

_ONE_VARIANT = Path(__file__).with_name("one_variant.py")

_TIMEOUT_S = 3_600
"""Ends a hang; a busy machine may take long."""


def main(chosen: set[str]) -> int:
    """Take the pictures of the chosen scenes, or of all if none is named."""
    with tempfile.TemporaryDirectory(prefix="hilum-films-") as folder:
        Films.below(Path(folder)).write()
        for number, variant in enumerate(VARIANTS):
            screen = {"QT_SCALE_FACTOR": str(variant.scale), "QT_QPA_PLATFORM": variant.platform(Path(folder))}
            scenes = scene_names(variant, chosen)
            command = [sys.executable, "-X", "faulthandler", _ONE_VARIANT, str(number), folder, *scenes]
            if scenes:
                subprocess.run(command, env=os.environ | screen, check=True, timeout=_TIMEOUT_S)  # noqa: S603
    return 0


if __name__ == "__main__":
    sys.exit(main(set(sys.argv[1:])))
