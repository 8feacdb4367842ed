"""A film of a generated family with the picture that was written into it, and the outcome of reading it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from inference.errors import HilumError
from inference.messages import Code
from inference.reading.decoded import DecodedFilm
from inference.reading.dicom.decoder import decode_dicom
from inference.reading.raster.decoder import decode_raster
from inference.reading.recognition import SourceFormat, recognise

RIGHT, WARNED, REFUSED, SILENT = "right", "warned", "refused", "silently wrong"
OUTCOMES = (RIGHT, WARNED, REFUSED, SILENT)

_NO_WARNING = {Code.NO_DISPLAY_WINDOW, Code.IN_COLOUR}
"""Warnings that sound films get, too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A film.

    Attributes:
        name: Its kind of pixels and its contradiction.
        data: The content of the file.
        picture: The picture that was written, [H, W] in 0 to 1, bone bright.
        tolerance: The largest difference of a pixel that is read correctly.
        sound: Whether the file has no contradiction, so that it must be read correctly and without a warning.
    """

    name: str
    data: bytes
    picture: np.ndarray
    tolerance: float
    sound: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The outcome of reading a film: one of `OUTCOMES`, and the error or the warnings."""

    member: Member
    kind: str
    message: str

    @property
    def is_fault(self) -> bool:
        """Whether a film was misread without a warning, or a sound one was refused or warned of."""
        return self.kind == SILENT or (self.member.sound and (self.kind != RIGHT or bool(self.message)))


def outcome_of(member: Member) -> Outcome:
    """Read a film, and compare it with what was written."""
    try:
        film = _decoded(member.data)
    except HilumError as error:
        return Outcome(member=member, kind=REFUSED, message=str(error))
    warnings = [str(note) for note in film.warnings if note.code not in _NO_WARNING]
    same = film.pixels.shape == member.picture.shape
    same = same and float(np.abs(film.pixels - member.picture).max()) <= member.tolerance
    kind = RIGHT if same else WARNED if warnings else SILENT
    return Outcome(member=member, kind=kind, message=" ".join(warnings))


def counts_of(outcomes: Iterable[Outcome]) -> str:
    """The number of each kind of outcome, in words."""
    counts = Counter(outcome.kind for outcome in outcomes)
    return ", ".join(f"{counts[kind]} {kind}" for kind in OUTCOMES)


def _decoded(data: bytes) -> DecodedFilm:
    source = recognise(data)
    return decode_dicom(data) if source is SourceFormat.DICOM else decode_raster(data, source)
