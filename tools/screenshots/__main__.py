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

import dialogs
import scenes
from films import Films
from stage import Scene, Stage, Variant

_USERS: tuple[tuple[Scene, ...], ...] = (
    (scenes.welcome_page,),
    (scenes.window, scenes.search, scenes.refused, scenes.measured, scenes.contours, scenes.two_films),
    (scenes.scanning,),
    (scenes.blind,),
    (scenes.agreement,),
    (scenes.prior,),
    (dialogs.export, scenes.operating_point, dialogs.settings, dialogs.help_pages, dialogs.fault),
    (dialogs.evaluation,),
)
"""What one user does after the other, each with a window and data of its own."""

_TIMEOUT_S = 3_600
"""Ends a hang; a busy machine may take long."""

_VARIANTS = (Variant(scheme="light"), Variant(scheme="dark"), Variant(scheme="dark", language="de", scale=2))
"""Both themes, and a language of long words at twice the size."""

_SCREENS = (((1024, 600), 1), ((1280, 720), 2), ((1366, 768), 1.25), ((1280, 800), 1), ((2560, 1440), 1))
_SCREENS += (((3840, 2160), 2),)
"""From a small laptop and a projector to 4K: device pixels, and how many of them are one logical pixel."""

_ALL_VARIANTS = _VARIANTS + tuple(
    Variant(scheme=scheme, language="de", scale=scale, screen=screen)
    for screen, scale in _SCREENS
    for scheme in ("light", "dark")
)

_ON_SCREENS = ("window", "two_films", "scanning", "export", "settings", "evaluation")
"""The scenes that are taken on each of these screens, in German, which needs the most room."""


def main(chosen: set[str]) -> int:
    """Take the pictures of the chosen scenes, or of all if none is named."""
    with tempfile.TemporaryDirectory(prefix="hilum-films-") as folder:
        Films.below(Path(folder)).write()
        known = {scene.__name__ for user in _USERS for scene in user}
        for number, variant in enumerate(_ALL_VARIANTS):
            screen = {"QT_SCALE_FACTOR": str(variant.scale), "QT_QPA_PLATFORM": variant.platform(Path(folder))}
            names = (chosen or known) & (set(_ON_SCREENS) if variant.screen else known)
            command = [sys.executable, "-X", "faulthandler", __file__, f"--variant={number}", folder, *names]
            if names:
                subprocess.run(command, env=os.environ | screen, check=True, timeout=_TIMEOUT_S)  # noqa: S603
    return 0


def take_pictures(variant: Variant, films: Films, names: set[str]) -> int:
    """Take the pictures of one variant."""
    stage = Stage(variant, films)
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
        case [first, folder, *names] if first.startswith("--variant="):
            sys.exit(
                take_pictures(
                    _ALL_VARIANTS[int(first.removeprefix("--variant="))], Films.below(Path(folder)), set(names)
                )
            )
        case names:
            sys.exit(main(set(names)))
