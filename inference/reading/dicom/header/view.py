"""The view of a film, from every element of its header that names one, in codes or in words."""

import re
from dataclasses import dataclass
from itertools import pairwise

from pydicom import Dataset

from inference.messages import Code, Message, Notes
from inference.reading.dicom.header.elements import compact, plain, quotable, text

TURNED = Message(
    "By its header (Patient Orientation) the film lies on its side or upside down; it is read as it is stored.",
    code=Code.TURNED,
)
FRONTAL = frozenset({"AP", "PA", "FRONTAL"})
"""The views of a chest from the front or the back; "FRONTAL" leaves open which."""

_CODES = {
    "399033003": "FRONTAL", "R10202": "FRONTAL", "399348003": "AP", "R10206": "AP", "272479007": "PA", "R10214": "PA",
    "399067008": "LATERAL", "399173006": "LL", "R10236": "LL", "399198007": "RL", "R10232": "RL",
    "399182000": "OBLIQUE", "R102C1": "OBLIQUE",
}  # fmt: skip
"""Code Values of CID 4010, DX View, in SNOMED CT and in SNOMED-RT."""

_WORDS = {
    "AP": ("AP", "ANTEROPOSTERIOR", "ANTPOST", "APSUPINE", "APERECT", "APPORTABLE"),
    "PA": ("PA", "POSTEROANTERIOR", "POSTANT", "PAERECT"),
    "FRONTAL": ("FRONTAL", "FRONTALE", "FACE", "FRENTE"),
    "LL": ("LL", "LLAT", "LATL", "LTLAT"),
    "RL": ("RL", "RLAT", "LATR", "RTLAT"),
    "LATERAL": (
        "LAT",
        "LATERAL",
        "LATERALE",
        "LATERALES",
        "LATERALER",
        "SEITLICH",
        "SEITL",
        "SEITE",
        "PROFIL",
        "PERFIL",
        "PROFILE",
    ),
    "OBLIQUE": ("OBL", "OBLIQUE", "OBLICUA", "SCHRAG", "LAO", "RAO", "LPO", "RPO", "LLO", "RLO"),
    "DECUBITUS": ("DECUB", "DECUBITUS", "LLD", "RLD"),
}
_VIEWS = {word: view for view, words in _WORDS.items() for word in words}
_UNSPECIFIC = frozenset({"UNKNOWN", "OTHER", "NONE", "N", "A", "NA", "UNSPECIFIED", "UNDEFINED", "DEFAULT", "ANY"})
_POSTURES = frozenset({"ERECT", "SUPINE", "STANDING", "UPRIGHT", "SITTING", "PORTABLE", "BEDSIDE", "CHEST", "THORAX"})
_LATERAL_OF_SIDE = {"LEFT": "LL", "RIGHT": "RL", "LINKS": "LL", "RECHTS": "RL"}
_SPLIT = re.compile(r"[^A-Z0-9]+")
_IDEOGRAPHS = ((re.compile("正(?=[位面侧側])"), " FRONTAL "), (re.compile("[侧側](?=[位面])"), " LATERAL "))
"""Chinese and Japanese words for a view, and what they mean."""

_LEFT_RIGHT, _FRONT_BACK = frozenset("LR"), frozenset("AP")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Statement:
    """One element of the header: its text, and the view that it means, if known."""

    words: str
    view: str | None


def view_of(header: Dataset) -> tuple[str | None, Notes]:
    """The view, by the first element that names one, and warnings about contradictions.

    Returns:
        "AP", "PA", "FRONTAL", "LL", "RL", "LATERAL", "OBLIQUE" or "DECUBITUS"; else View Position in upper case, if no
        other element names a view; None if the header names none.
    """
    position = text(header, "ViewPosition")
    described = (text(header, "BodyPartExamined"), text(header, "SeriesDescription"), text(header, "ProtocolName"))
    orientation, turned = _by_orientation(orientation_of(header))
    statements = [
        _Statement(words=position, view=_in_words(position)),
        *_coded(header),
        _Statement(words=text(header, "PatientOrientation"), view=orientation),
        *(_Statement(words=words, view=_in_words(words)) for words in described),
    ]
    understood = [statement for statement in statements if statement.view is not None]
    notes: Notes = (TURNED,) if turned else ()
    if understood and statements[0].view is None and not _is_unspecific(position):
        notes += (Message("The header's view “{0}” is not understood.", quotable(position), code=Code.HEADER_UNCLEAR),)
    if not understood:
        return (None if _is_unspecific(position) else plain(position)), notes
    first = understood[0]
    is_frontal = first.view in FRONTAL
    other = next((statement for statement in understood if (statement.view in FRONTAL) is not is_frontal), None)
    return first.view, notes if other is None else (*notes, _contradiction(first.words, other.words))


def _is_unspecific(position: str) -> bool:
    """Whether View Position names no view, but at most the patient's posture."""
    return {part for part in _SPLIT.split(plain(position)) if part} <= _UNSPECIFIC | _POSTURES


def _contradiction(taken: str, other: str) -> Message:
    return Message(
        "The header contradicts itself on the view: “{0}” and “{1}”; the first was taken.",
        quotable(taken),
        quotable(other),
        code=Code.HEADER_CONTRADICTED,
    )


def _coded(header: Dataset) -> list[_Statement]:
    """The view in View Code Sequence (0054,0220), by a known code or else by its meaning."""
    try:
        items = list(header.get("ViewCodeSequence") or ())
    except Exception:  # noqa: BLE001  # an unreadable element must not make the film unreadable
        return []
    return [
        _Statement(
            words=text(item, "CodeMeaning") or text(item, "CodeValue"),
            view=_CODES.get(compact(text(item, "CodeValue"))) or _in_words(text(item, "CodeMeaning")),
        )
        for item in items
        if isinstance(item, Dataset)
    ]


def _in_words(words: str) -> str | None:
    """The view that words name; None if they name none or several."""
    spelt = plain(words).replace(".", "")
    for ideographs, meaning in _IDEOGRAPHS:
        spelt = ideographs.sub(meaning, spelt)
    parts = [part for part in _SPLIT.split(spelt) if part]
    joined = [one + other for one, other in pairwise(parts)]
    views = {_VIEWS[part] for part in (*parts, *joined) if part in _VIEWS}
    if "OBLIQUE" in views or "DECUBITUS" in views:
        return "DECUBITUS" if "DECUBITUS" in views else "OBLIQUE"
    if views & {"LL", "RL"}:
        views -= {"LATERAL"}
    if len(views) > 1 and views <= FRONTAL:
        return "FRONTAL"
    if len(views) != 1:
        return None
    view = views.pop()
    sides = {_LATERAL_OF_SIDE[part] for part in parts if part in _LATERAL_OF_SIDE}
    return sides.pop() if view == "LATERAL" and len(sides) == 1 else view


def orientation_of(header: Dataset) -> tuple[str, str] | None:
    """The directions of rows and columns by Patient Orientation (PS3.3 C.7.6.1.1.1), each one of "LRAPHF"."""
    directions = [part[0] for part in plain(text(header, "PatientOrientation")).replace("\\", " ").split()]
    if len(directions) != 2 or not set(directions) <= set("LRAPHF"):  # noqa: PLR2004
        return None
    return directions[0], directions[1]


def _by_orientation(orientation: tuple[str, str] | None) -> tuple[str | None, bool]:
    """The view that an orientation implies, and whether the film is not upright."""
    if orientation is None:
        return None, False
    across, down = orientation
    turned = down != "F"
    horizontal = {across, down} - {"H", "F"}
    if len(horizontal) != 1:
        return None, False
    view = "LATERAL" if horizontal <= _FRONT_BACK else "FRONTAL" if horizontal <= _LEFT_RIGHT else None
    return view, turned
