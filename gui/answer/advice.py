"""What to do next with a film that was not assessed, by the code of its reason."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NEW_COPY = QT_TRANSLATE_NOOP("Advice", "Copy or export the film from its source again, and open the new copy.")
_EXPORT = QT_TRANSLATE_NOOP(
    "Advice", "Export the film from the archive as uncompressed DICOM or as PNG, and open that file."
)
_FRONTAL = QT_TRANSLATE_NOOP(
    "Advice", "Open a frontal chest film of this patient instead; this picture is for a reader alone."
)
_OUTSIDE = QT_TRANSLATE_NOOP("Advice", "Read this film by eye; the model has nothing to say about such patients.")
_SMALLER = QT_TRANSLATE_NOOP("Advice", "Export the film in its usual size, as one picture, and open that file.")
_AGAIN = QT_TRANSLATE_NOOP("Advice", "Open the film once more. If it fails again, get a new copy of it.")
_ROOM = QT_TRANSLATE_NOOP("Advice", "Close other programs, and open the film once more.")
_PLACE = QT_TRANSLATE_NOOP(
    "Advice", "Check that the folder and its drive are there and that you may open the file; then open it once more."
)
_FILM = QT_TRANSLATE_NOOP(
    "Advice", "If it should be a film, export it from its source again as DICOM or PNG; if not, there is nothing to do."
)
_SINGLE = QT_TRANSLATE_NOOP("Advice", "Open the films that belong to this file one by one, from the folder beside it.")
_INSTALL = QT_TRANSLATE_NOOP("Advice", "Install Hilum anew, since a part of it is missing; or export the film as PNG.")

ADVICE = {
    # of the file
    "gone": _PLACE,
    "denied": _PLACE,
    "not_opened": _PLACE,
    "missing": _PLACE,
    "time_limit": _PLACE,
    "not_a_file": _FILM,
    "not_a_film": _FILM,
    "unsupported_format": _FILM,
    "empty": _NEW_COPY,
    "damaged": _NEW_COPY,
    "cut_short": _NEW_COPY,
    "header_mismatch": _NEW_COPY,
    "not_finite": _NEW_COPY,
    "no_picture": _NEW_COPY,
    # of its format
    "bits": _EXPORT,
    "colour_space": _EXPORT,
    "transfer_syntax": _EXPORT,
    "inflates_too_far": _EXPORT,
    "too_many_tiles": _EXPORT,
    "too_large": _SMALLER,
    "too_small": _SMALLER,
    "video": _FRONTAL,
    "no_pixels": _FRONTAL,
    "dicomdir": _SINGLE,
    # of the program
    "memory": _ROOM,
    "decoder_crashed": _AGAIN,
    "decoder_unavailable": _INSTALL,
    "unexpected": _AGAIN,
    # of what the film shows
    "aspect": _FRONTAL,
    "blank": _NEW_COPY,
    "modality": _FRONTAL,
    "body_part": _FRONTAL,
    "view": _FRONTAL,
    "age": _OUTSIDE,
}
"""In English; `advice` translates."""


def advice(code: str) -> str:
    """What to do next; nothing for a code that is not known here, whose reason then stands alone."""
    known = ADVICE.get(code)
    return "" if known is None else QCoreApplication.translate("Advice", str(known))
