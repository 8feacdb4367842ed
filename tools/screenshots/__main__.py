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
    (scenes.arrival,),
    (scenes.window, scenes.search, scenes.refused, scenes.measured, scenes.contours, scenes.two_films),
    (scenes.scanning,),
    (scenes.blind,),
    (scenes.agreement,),
    (dialogs.export, scenes.operating_point, dialogs.settings, dialogs.help_pages, dialogs.fault),
    (dialogs.evaluation,),
)
"""What one user does after the other, each with a window and data of its own."""

_PATIENCE_S = 400

_CHOSEN = {"arrival", "window", "settings", "evaluation"}
"""Of these there are pictures in a language of long words too, and at twice the size."""

_MANNERS = (
    (Manner(scheme="light"), set()),
    (Manner(scheme="dark"), set()),
    (Manner(scheme="light", language="de"), _CHOSEN | {"operating_point", "export"}),
    (Manner(scheme="light", scale=2), {"arrival", "settings"}),
    (Manner(scheme="dark", language="de", scale=2), {"window", "evaluation"}),
)


def main(wanted: set[str]) -> int:
    """Take the pictures of the scenes wanted, all if none is named."""
    with tempfile.TemporaryDirectory(prefix="hilum-films-") as folder:
        Films.below(Path(folder)).write()
        for number, (manner, chosen) in enumerate(_MANNERS):
            names = {scene.__name__ for user in _USERS for scene in user}
            names &= (chosen or names) & (wanted or names)
            if names:
                environment = os.environ | {"QT_SCALE_FACTOR": str(manner.scale)}
                command = [sys.executable, "-X", "faulthandler", __file__, f"--manner={number}", folder, *names]
                subprocess.run(command, env=environment, check=True, timeout=_PATIENCE_S)  # noqa: S603  # this very file
    return 0


def act(manner: Manner, films: Films, names: set[str]) -> int:
    """Take the pictures of one manner."""
    TARGET.mkdir(parents=True, exist_ok=True)
    stage = Stage(manner, films)
    for user in _USERS:
        wanted = [scene for scene in user if scene.__name__ in names]
        if wanted:
            stage.renew()
        for scene in wanted:
            scene(stage)
    stage.close()
    return 0


if __name__ == "__main__":
    match sys.argv[1:]:
        case [first, folder, *names] if first.startswith("--manner="):
            manner, _ = _MANNERS[int(first.removeprefix("--manner="))]
            sys.exit(act(manner, Films.below(Path(folder)), set(names)))
        case names:
            sys.exit(main(set(names)))
