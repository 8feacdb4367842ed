"""Short titles of the reasons why a film was not assessed, for cells that are too narrow for the sentence."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from inference.finding import Finding

TITLES = {
    # of the file
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
    # of its format
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
    # of the program
    "memory": QT_TRANSLATE_NOOP("Reason", "Not enough memory"),
    "decoder_crashed": QT_TRANSLATE_NOOP("Reason", "Decoder failed"),
    "decoder_unavailable": QT_TRANSLATE_NOOP("Reason", "Decoder missing"),
    "unexpected": QT_TRANSLATE_NOOP("Reason", "Unexpected error"),
    # of what the film shows
    "aspect": QT_TRANSLATE_NOOP("Reason", "Too narrow"),
    "blank": QT_TRANSLATE_NOOP("Reason", "Blank"),
    "modality": QT_TRANSLATE_NOOP("Reason", "Another modality"),
    "body_part": QT_TRANSLATE_NOOP("Reason", "Another body part"),
    "view": QT_TRANSLATE_NOOP("Reason", "Not frontal"),
    "age": QT_TRANSLATE_NOOP("Reason", "Age not covered"),
    "age_between": QT_TRANSLATE_NOOP("Reason", "Age not covered"),
    # of how it looks
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
"""By code, in English; `reason_title` translates."""


def reason_title(finding: "Finding") -> str:
    """The title of the reason why a film was not assessed; empty if it was, or if the code is of a later version."""
    known = TITLES.get(finding.code or "")
    return "" if known is None else QCoreApplication.translate("Reason", str(known))
