"""Short titles of zones, for cells that are too narrow for the sentence."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.i18n.message_translation import translated

if TYPE_CHECKING:
    from inference.messages import Message

TITLES = {
    "upper zone, left lung": QT_TRANSLATE_NOOP("Zone", "L upper"),
    "middle zone, left lung": QT_TRANSLATE_NOOP("Zone", "L mid"),
    "lower zone, left lung": QT_TRANSLATE_NOOP("Zone", "L lower"),
    "upper and middle zones, left lung": QT_TRANSLATE_NOOP("Zone", "L upper, mid"),
    "middle and lower zones, left lung": QT_TRANSLATE_NOOP("Zone", "L mid, lower"),
    "all zones, left lung": QT_TRANSLATE_NOOP("Zone", "L all"),
    "upper zone, right lung": QT_TRANSLATE_NOOP("Zone", "R upper"),
    "middle zone, right lung": QT_TRANSLATE_NOOP("Zone", "R mid"),
    "lower zone, right lung": QT_TRANSLATE_NOOP("Zone", "R lower"),
    "upper and middle zones, right lung": QT_TRANSLATE_NOOP("Zone", "R upper, mid"),
    "middle and lower zones, right lung": QT_TRANSLATE_NOOP("Zone", "R mid, lower"),
    "all zones, right lung": QT_TRANSLATE_NOOP("Zone", "R all"),
    "upper zone, both lungs": QT_TRANSLATE_NOOP("Zone", "Both upper"),
    "middle zone, both lungs": QT_TRANSLATE_NOOP("Zone", "Both mid"),
    "lower zone, both lungs": QT_TRANSLATE_NOOP("Zone", "Both lower"),
    "upper and middle zones, both lungs": QT_TRANSLATE_NOOP("Zone", "Both upper, mid"),
    "middle and lower zones, both lungs": QT_TRANSLATE_NOOP("Zone", "Both mid, lower"),
    "all zones, both lungs": QT_TRANSLATE_NOOP("Zone", "Both all"),
}
"""By the zone's name, in English; L and R are the patient's lungs. `zone_title` translates."""

_IN_DOUBT = "{0} (side in doubt: the film may be mirrored)"
"""The sentence of `inference.localisation.zones`, which loads too much for the window's first picture."""


def zone_title(zone: "Message | None") -> str:
    """The title of the zones of the strongest evidence, a line for each lung; the sentence if it has no title.

    A question mark follows where the side is in doubt. The tool tip, the verdict panel and the exports also say how the
    side is known.
    """
    names = [] if zone is None else _names(zone)
    if any(name not in TITLES for name in names):
        return translated(zone)
    mark = "?" if zone is not None and zone.template == _IN_DOUBT else ""
    return "\n".join(QCoreApplication.translate("Zone", str(TITLES[name])) + mark for name in names)


def _names(zone: "Message") -> list[str]:
    """The names of the zones in the sentence, which are its innermost parts."""
    if not zone.arguments:
        return [zone.template]
    return [name for part in zone.arguments if not isinstance(part, str) for name in _names(part)]
