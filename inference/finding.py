"""What is said of one film: a finding, with a verdict or with the reason why there is none."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from inference.arrays import HeatmapArray
from inference.messages import Code, Message


class Status(StrEnum):
    """What became of a file; the five add up to the files found."""

    ASSESSED = "assessed"
    REFUSED = "refused"  # opened, but must not be assessed
    UNREADABLE = "unreadable"  # damaged
    UNSUPPORTED = "unsupported"  # sound, but not ours
    MISSING = "missing"  # gone, or may not be opened


class Verdict(StrEnum):
    """The answer for an assessed film."""

    SIGNS = "signs"
    NO_SIGNS = "no_signs"
    UNDECIDED = "undecided"


_REVEALING_CODES = frozenset({Code.OUTSIDE_LUNGS, Code.MAPS_DISAGREE, Code.SAME_FILE})
"""Warnings that tell something of the answer: two come from it, and one names another file, which may name a class."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmRecord:
    """What the finding keeps of the film itself, so that it can be traced back to the pixels."""

    width: int
    height: int
    source_format: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRecord:
    """Which model answered, and where it ran."""

    name: str
    sha256: str
    device: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was done to a film that lies wrong before it was assessed.

    Attributes:
        quarter_turns: How often it was turned by 90 degrees clockwise, 0 to 3.
        inverted: Whether its grey values were inverted.
    """

    quarter_turns: int = 0
    inverted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What is said of one film.

    Attributes:
        file: Identity of the film in its scan: the path relative to the folder, with forward slashes.
        path: Where the file lies.
        probability: Calibrated probability of signs of pneumonia, 0 to 1; None unless assessed.
        operating_point: Name of the operating point behind the verdict; empty unless assessed.
        population: Whose model answered, "children" or "adults"; empty unless assessed, and for a model of a population
            that the gate does not know.
        model: Which model answered; for a film that was not assessed, the gate, or the only model where there is none.
        reasons: Why the film was not assessed, the first reason with its code; empty if it was.
        zone: Where the model saw most, in words; None if nothing stands out in a lung.
        heatmap: [h, w], 0 to 1, over the whole film: each region's evidence for pneumonia, on one scale for all films.
        localisation: [h, w], 0 to 1, over the whole film: each region's probability of an opacity of the lung; None
            where the model does not say.
        lung_field: Where the lungs are, by `inference.localisation.lung_field`; None where no gate has seen the film.
        film: None where the file could not be opened as a film.
        correction: None for a film that was assessed as it is.
        assessed_at: Local time with its offset from UTC.
    """

    file: str
    path: Path
    status: Status
    model: ModelRecord
    assessed_at: datetime
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
    def code(self) -> Code | None:
        """Short stable name of the reason why the film was not assessed; None if it was."""
        return self.reasons[0].code if self.reasons else None

    def shown_map(self, *, of_evidence: bool = False) -> HeatmapArray | None:
        """The map that is shown of the film: of opacities where there is one, unless that of evidence is wanted."""
        return self.heatmap if of_evidence or self.localisation is None else self.localisation

    def visible_warnings(self, *, withheld: bool) -> tuple[Message, ...]:
        """The warnings; while the answer is withheld, without those that would reveal it."""
        if not withheld:
            return self.warnings
        return tuple(warning for warning in self.warnings if warning.code not in _REVEALING_CODES)
