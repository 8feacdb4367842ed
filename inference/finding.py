"""The finding for one film: a verdict, or the reason why there is none."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from inference.arrays import HeatmapArray
from inference.messages import Code, Message
from inference.radiograph import FilmRecord


class Status(StrEnum):
    """The status of a file; the counts of the five add up to the files found."""

    ASSESSED = "assessed"
    REFUSED = "refused"  # readable, but must not be assessed
    UNREADABLE = "unreadable"  # damaged
    UNSUPPORTED = "unsupported"  # valid, but of a kind that Hilum does not read
    MISSING = "missing"  # does not exist, or access is denied


class Verdict(StrEnum):
    """The answer for an assessed film."""

    SIGNS = "signs"
    NO_SIGNS = "no_signs"
    UNDECIDED = "undecided"


DICOM = "DICOM"
"""The `source_format` of DICOM objects."""

_REVEALING_CODES = frozenset({Code.OUTSIDE_LUNGS, Code.MAPS_DISAGREE, Code.SAME_FILE})
"""Warnings that hint at the answer: two come from it, and one names another file, which may name a class."""


class ModelRecord(Struct, frozen=True, kw_only=True):
    """The model that answered, and its device."""

    name: str
    sha256: str
    device: str


class Correction(Struct, frozen=True, kw_only=True):
    """The correction of a rotated or inverted film before it was assessed.

    Attributes:
        quarter_turns: The clockwise rotation in quarter turns, 0 to 3.
        inverted: Whether its grey values were inverted.
    """

    quarter_turns: int = 0
    inverted: bool = False


class Finding(Struct, frozen=True, kw_only=True):
    """The finding for one film.

    Attributes:
        file: Identity of the film in its scan: the path relative to the folder, with forward slashes.
        path: The file's path.
        is_folder: Whether it is a folder that could not be listed, so that its films are missing.
        probability: Calibrated probability of signs of pneumonia, 0 to 1; None unless assessed.
        operating_point: Name of the operating point behind the verdict; empty unless assessed.
        population: The model's population, "children" or "adults"; empty unless assessed, and if the gate does not know
            it.
        model: The model that answered; for a film that was not assessed, the gate, or the only model if there is no
            gate.
        reasons: Why the film was not assessed, the first reason with its code; empty if it was.
        zone: The zone of the strongest evidence, in words; None if nothing stands out in a lung.
        heatmap: [h, w], 0 to 1, over the whole film: each region's evidence for pneumonia, on one scale for all films.
        localisation: [h, w], 0 to 1, over the whole film: each region's probability of an opacity of the lung; None if
            the model has no such output.
        lung_field: The lungs, packed by `inference.localisation.lung_field`; None if there was no gate.
        film: None if the file could not be read as a film.
        correction: None if the film was not corrected.
        assessed_at: Local time with its offset from UTC.
    """

    file: str
    path: Path
    status: Status
    model: ModelRecord
    assessed_at: datetime
    is_folder: bool = False
    verdict: Verdict | None = None
    probability: float | None = None
    operating_point: str = ""
    population: str = ""
    reasons: tuple[Message, ...] = ()
    zone: Message | None = None
    warnings: tuple[Message, ...] = ()
    heatmap: HeatmapArray | None = None
    localisation: HeatmapArray | None = None
    lung_field: bytes | None = None
    film: FilmRecord | None = None
    correction: Correction | None = None

    def __post_init__(self) -> None:
        assessed = self.status is Status.ASSESSED
        if assessed in {self.probability is None, self.verdict is None}:
            raise ValueError("a film has a probability and a verdict if, and only if, it was assessed")

    @property
    def key(self) -> str:
        """The film's key in stored reviews and marks: its content's digest, so that they follow a moved file.

        Of a file that could not be read: its path.
        """
        return self.film.sha256 if self.film is not None else f"path:{self.path.absolute()}"

    @property
    def outcome(self) -> Verdict | Status:
        """The verdict of an assessed film, the status of any other file."""
        return self.verdict or self.status

    @property
    def code(self) -> Code | None:
        """The code of the reason why the film was not assessed; None if it was."""
        return self.reasons[0].code if self.reasons else None

    @property
    def is_dicom(self) -> bool:
        """Whether the film is a DICOM object with a picture."""
        return self.film is not None and self.film.source_format == DICOM

    def shown_map(self, *, of_evidence: bool = False) -> HeatmapArray | None:
        """The map to show over the film: of opacities if there is one, unless the evidence map is requested."""
        return self.heatmap if of_evidence or self.localisation is None else self.localisation

    def visible_warnings(self, *, withheld: bool) -> tuple[Message, ...]:
        """The warnings, without those that would reveal a withheld answer."""
        if not withheld:
            return self.warnings
        return tuple(warning for warning in self.warnings if warning.code not in _REVEALING_CODES)
