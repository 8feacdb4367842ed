"""Takes the pictures of the documentation, from synthetic films only: `make screenshots`.

Without arguments all of them; with names of scenes only those. Each manner has a process of its own, since Qt takes its
scale from the environment.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import dialogs
import scenes
from films import Films
from stage import TARGET, Manner, Scene, Stage

_USERS: tuple[tuple[Scene, ...], ...] = (
    (scenes.welcome_page,),
    (scenes.window, scenes.search, scenes.refused, scenes.measured, scenes.contours, scenes.two_films),
    (scenes.scanning,),
    (scenes.blind,),
    (scenes.agreement,),
    (dialogs.export, scenes.operating_point, dialogs.settings, dialogs.help_pages, dialogs.fault),
    (dialogs.evaluation,),
)
"""What one user does after the other, each with a window and data of its own."""

_TIMEOUT_S = 400

_MANNERS = (Manner(scheme="light"), Manner(scheme="dark"), Manner(scheme="dark", language="de", scale=2))
"""Both themes, and a language of long words at twice the size."""

_SCREEN = Path(__file__).with_name("screen.json")
"""A screen of 3840x2160: on a small one, dialogs may not grow to the size that they need."""


def main(chosen: set[str]) -> int:
    """Take the pictures of the chosen scenes, or of all if none is named."""
    with tempfile.TemporaryDirectory(prefix="hilum-films-") as folder:
        Films.below(Path(folder)).write()
        known = {scene.__name__ for user in _USERS for scene in user}
        for number, manner in enumerate(_MANNERS):
            screen = {"QT_SCALE_FACTOR": str(manner.scale), "QT_QPA_PLATFORM": f"offscreen:configfile={_SCREEN}"}
            names = known & (chosen or known)
            command = [sys.executable, "-X", "faulthandler", __file__, f"--manner={number}", folder, *names]
            subprocess.run(command, env=os.environ | screen, check=True, timeout=_TIMEOUT_S)  # noqa: S603  # this file
    return 0


def act(manner: Manner, films: Films, names: set[str]) -> int:
    """Take the pictures of one manner."""
    TARGET.mkdir(parents=True, exist_ok=True)
    stage = Stage(manner, films)
    for user in _USERS:
        chosen = [scene for scene in user if scene.__name__ in names]
        if chosen:
            stage.renew()
        for scene in chosen:
            scene(stage)
    stage.close()
    return 0


if __name__ == "__main__":
    match sys.argv[1:]:
        case [first, folder, *names] if first.startswith("--manner="):
            sys.exit(act(_MANNERS[int(first.removeprefix("--manner="))], Films.below(Path(folder)), set(names)))
        case names:
            sys.exit(main(set(names)))
