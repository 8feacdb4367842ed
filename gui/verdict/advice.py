"""Advice for the user on films that were not assessed, by the code of the reason."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NEW_COPY = QT_TRANSLATE_NOOP("Advice", "Copy or export the film from its source again, and open the new copy.")
_EXPORT = QT_TRANSLATE_NOOP(
    "Advice", "Export the film from the archive as uncompressed DICOM or as PNG, and open that file."
)
_OPEN_FRONTAL = QT_TRANSLATE_NOOP(
    "Advice", "Open a frontal chest film of this patient instead; this picture is for a reader alone."
)
_READ_BY_EYE = QT_TRANSLATE_NOOP("Advice", "Read this film by eye; the model has nothing to say about such patients.")
_EXPORT_USUAL_SIZE = QT_TRANSLATE_NOOP(
    "Advice", "Export the film in its usual size, as one picture, and open that file."
)
_OPEN_AGAIN = QT_TRANSLATE_NOOP("Advice", "Open the film once more. If it fails again, get a new copy of it.")
_FREE_MEMORY = QT_TRANSLATE_NOOP("Advice", "Close other programs, and open the film once more.")
_CHECK_FOLDER = QT_TRANSLATE_NOOP(
    "Advice", "Check that the folder and its drive are there and that you may open the file; then open it once more."
)
_EXPORT_IF_FILM = QT_TRANSLATE_NOOP(
    "Advice", "If it should be a film, export it from its source again as DICOM or PNG; if not, there is nothing to do."
)
_OPEN_SINGLE_FILMS = QT_TRANSLATE_NOOP(
    "Advice", "Open the films that belong to this file one by one, from the folder beside it."
)
_EXPORT_WHOLE_FILM = QT_TRANSLATE_NOOP(
    "Advice", "Open the whole film as the archive exports it, and nothing around it."
)
_CORRECT = QT_TRANSLATE_NOOP(
    "Advice", "Have it corrected here; or turn or invert it in the archive's viewer, export it, and open that file."
)
_EXPORT_ONE_BY_ONE = QT_TRANSLATE_NOOP("Advice", "Export the films one by one, and open those files.")
_INSTALL_AGAIN = QT_TRANSLATE_NOOP(
    "Advice", "Install Hilum anew, since a part of it is missing; or export the film as PNG."
)

ADVICE = {
    # about the file
    "gone": _CHECK_FOLDER,
    "denied": _CHECK_FOLDER,
    "not_opened": _CHECK_FOLDER,
    "missing": _CHECK_FOLDER,
    "time_limit": _CHECK_FOLDER,
    "not_a_file": _EXPORT_IF_FILM,
    "not_a_film": _EXPORT_IF_FILM,
    "unsupported_format": _EXPORT_IF_FILM,
    "empty": _NEW_COPY,
    "damaged": _NEW_COPY,
    "cut_short": _NEW_COPY,
    "header_mismatch": _NEW_COPY,
    "not_finite": _NEW_COPY,
    "no_picture": _NEW_COPY,
    # about its format
    "bits": _EXPORT,
    "colour_space": _EXPORT,
    "transfer_syntax": _EXPORT,
    "inflates_too_far": _EXPORT,
    "too_many_tiles": _EXPORT,
    "too_large": _EXPORT_USUAL_SIZE,
    "too_small": _EXPORT_USUAL_SIZE,
    "video": _OPEN_FRONTAL,
    "no_pixels": _OPEN_FRONTAL,
    "dicomdir": _OPEN_SINGLE_FILMS,
    # about the program
    "memory": _FREE_MEMORY,
    "decoder_crashed": _OPEN_AGAIN,
    "decoder_unavailable": _INSTALL_AGAIN,
    "unexpected": _OPEN_AGAIN,
    # about the header and the content
    "aspect": _OPEN_FRONTAL,
    "blank": _NEW_COPY,
    "modality": _OPEN_FRONTAL,
    "body_part": _OPEN_FRONTAL,
    "view": _OPEN_FRONTAL,
    "age": _READ_BY_EYE,
    "age_between": _READ_BY_EYE,
    # from the gate
    "population": _READ_BY_EYE,
    "lateral": _OPEN_FRONTAL,
    "other_part": _OPEN_FRONTAL,
    "no_radiograph": _OPEN_FRONTAL,
    "not_whole": _EXPORT_WHOLE_FILM,
    "picture_of_film": _EXPORT_WHOLE_FILM,
    "several_films": _EXPORT_ONE_BY_ONE,
    "inverted": _CORRECT,
    "not_upright": _CORRECT,
    "blurred": _NEW_COPY,
}
"""Advice by the code of the reason, in English; `advice` translates it."""


def advice(code: str) -> str:
    """The advice for the code of a reason; empty for an unknown code."""
    known = ADVICE.get(code)
    return "" if known is None else QCoreApplication.translate("Advice", str(known))
