"""Short titles of reasons and zones, for cells that are too narrow for the sentence."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.i18n.message_translation import translated

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.messages import Message

REASON_TITLES = {
    # about the file
    "gone": QT_TRANSLATE_NOOP("Reason", "File is gone"),
    "denied": QT_TRANSLATE_NOOP("Reason", "No access"),
    "not_opened": QT_TRANSLATE_NOOP("Reason", "Cannot be opened"),
    "missing": QT_TRANSLATE_NOOP("Reason", "File not found"),
    "time_limit": QT_TRANSLATE_NOOP("Reason", "Took too long"),
    "not_a_file": QT_TRANSLATE_NOOP("Reason", "Not a file"),
    "not_a_film": QT_TRANSLATE_NOOP("Reason", "Not a picture"),
    "unsupported_format": QT_TRANSLATE_NOOP("Reason", "Unknown format"),
    "empty": QT_TRANSLATE_NOOP("Reason", "Empty file"),
    "damaged": QT_TRANSLATE_NOOP("Reason", "Damaged file"),
    "cut_short": QT_TRANSLATE_NOOP("Reason", "Incomplete file"),
    "header_mismatch": QT_TRANSLATE_NOOP("Reason", "Header does not fit"),
    "not_finite": QT_TRANSLATE_NOOP("Reason", "Invalid pixels"),
    "no_picture": QT_TRANSLATE_NOOP("Reason", "No picture"),
    # about its format
    "bits": QT_TRANSLATE_NOOP("Reason", "Unknown bit depth"),
    "colour_space": QT_TRANSLATE_NOOP("Reason", "Unknown colours"),
    "transfer_syntax": QT_TRANSLATE_NOOP("Reason", "Unknown compression"),
    "inflates_too_far": QT_TRANSLATE_NOOP("Reason", "Expands too far"),
    "too_many_tiles": QT_TRANSLATE_NOOP("Reason", "Too many tiles"),
    "too_large": QT_TRANSLATE_NOOP("Reason", "Too large"),
    "too_small": QT_TRANSLATE_NOOP("Reason", "Too small"),
    "video": QT_TRANSLATE_NOOP("Reason", "Video"),
    "no_pixels": QT_TRANSLATE_NOOP("Reason", "No pixels"),
    "dicomdir": QT_TRANSLATE_NOOP("Reason", "List of a medium"),
    # about the program
    "memory": QT_TRANSLATE_NOOP("Reason", "Not enough memory"),
    "decoder_crashed": QT_TRANSLATE_NOOP("Reason", "Decoder failed"),
    "decoder_unavailable": QT_TRANSLATE_NOOP("Reason", "Decoder missing"),
    "unexpected": QT_TRANSLATE_NOOP("Reason", "Unexpected error"),
    # about the header and the content
    "aspect": QT_TRANSLATE_NOOP("Reason", "Too narrow"),
    "blank": QT_TRANSLATE_NOOP("Reason", "Blank"),
    "modality": QT_TRANSLATE_NOOP("Reason", "Another modality"),
    "body_part": QT_TRANSLATE_NOOP("Reason", "Another body part"),
    "view": QT_TRANSLATE_NOOP("Reason", "Not frontal"),
    "age": QT_TRANSLATE_NOOP("Reason", "Age not covered"),
    "age_between": QT_TRANSLATE_NOOP("Reason", "Age not covered"),
    # from the gate
    "population": QT_TRANSLATE_NOOP("Reason", "Other age group"),
    "lateral": QT_TRANSLATE_NOOP("Reason", "Lateral film"),
    "other_part": QT_TRANSLATE_NOOP("Reason", "Another body part"),
    "no_radiograph": QT_TRANSLATE_NOOP("Reason", "Not a radiograph"),
    "not_whole": QT_TRANSLATE_NOOP("Reason", "Not a whole chest"),
    "picture_of_film": QT_TRANSLATE_NOOP("Reason", "Photo or screenshot"),
    "several_films": QT_TRANSLATE_NOOP("Reason", "Several films"),
    "inverted": QT_TRANSLATE_NOOP("Reason", "Inverted"),
    "not_upright": QT_TRANSLATE_NOOP("Reason", "Not upright"),
    "blurred": QT_TRANSLATE_NOOP("Reason", "Blurred or dark"),
}
"""Titles by the code of the reason, in English; `reason_title` translates them."""

ZONE_TITLES = {
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
"""Titles by the name of the zone, in English; L and R are the patient's lungs. `zone_title` translates them."""

_IN_DOUBT = "{0} (side in doubt: the film may be mirrored)"
"""Repeated from `inference.localisation.zones`, which imports too much for the window's first picture."""


def reason_title(finding: "Finding") -> str:
    """The title of the reason why a film was not assessed; empty if it was, or if its code is unknown."""
    known = REASON_TITLES.get(finding.code or "")
    return "" if known is None else QCoreApplication.translate("Reason", str(known))


def zone_title(zone: "Message | None") -> str:
    """The title of the zones of the strongest evidence, one line per lung; the full sentence if there is no title.

    A question mark follows if the side is in doubt.
    """
    names = [] if zone is None else _names(zone)
    if any(name not in ZONE_TITLES for name in names):
        return translated(zone)
    mark = "?" if zone is not None and zone.template == _IN_DOUBT else ""
    return "\n".join(QCoreApplication.translate("Zone", str(ZONE_TITLES[name])) + mark for name in names)


def _names(zone: "Message") -> list[str]:
    """The names of the zones in a sentence: its innermost arguments."""
    if not zone.arguments:
        return [zone.template]
    return [name for part in zone.arguments if not isinstance(part, str) for name in _names(part)]
