"""The variants of the pictures, the scenes that are taken in each, and how they are taken."""

import dialogs
import scenes
import studies
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
    (dialogs.exported,),
    (dialogs.questions,),
    (dialogs.evaluation,),
    (studies.study,),
)
"""The scenes of each user, in order; each user has a new window and new data."""

_SCREENS = (((1024, 600), 1), ((1280, 720), 2), ((1366, 768), 1.25), ((1280, 800), 1), ((1920, 1080), 1))
_SCREENS += (((3840, 2160), 2),)
"""From a small laptop and a projector to 4K: device pixels, and how many of them are one logical pixel."""

VARIANTS = (
    Variant(),
    Variant(schemes=("dark",), language="de", scale=2),
    *(Variant(language="de", screen=screen, scale=scale) for screen, scale in _SCREENS),
    Variant(schemes=("light",), language="fr", screen=(1366, 768), scale=1.25),
    Variant(schemes=("light",), language="es", screen=(1366, 768), scale=1.25),
)
"""English without limits, German, which needs the most room, on all screens, and the other languages on a small one."""

_ON_SCREENS = ("window", "two_films", "scanning", "export", "settings", "evaluation", "exported", "study")
"""The scenes that are taken on each of these screens."""


def scene_names(variant: Variant, chosen: set[str]) -> set[str]:
    """The chosen scenes, or all if none is chosen, that are taken in this variant."""
    known = {scene.__name__ for user in _USERS for scene in user}
    return (chosen or known) & (set(_ON_SCREENS) if variant.screen else known)


def take_pictures(variant: Variant, films: Films, names: set[str]) -> int:
    """Take the pictures of one variant."""
    stage = Stage(variant, films)
    try:
        for user in _USERS:
            chosen = [scene for scene in user if scene.__name__ in names]
            if chosen:
                stage.renew()
            for scene in chosen:
                scene(stage)
    finally:
        stage.close()
    return 0
