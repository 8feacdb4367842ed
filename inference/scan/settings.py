"""What a scan was asked for, in one value that travels from the command line to the scan."""

from dataclasses import dataclass
from pathlib import Path

from inference import populations
from inference.models.devices import AUTO


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanSettings:
    """How films are assessed.

    Attributes:
        model: An ONNX file with a passport, in place of the shipped model of its population; None for what ships.
        device: One of `inference.models.devices.DEVICE_NAMES`.
        operating_point: For each model that has one of that name; None for each model's default.
        error_rate: For each model that has it, 0 to 1; None for each model's default.
        fresh: Assess every film anew, whatever the journal knows.
        recursive: Enter the folders within a folder.
        workers: Threads; None for one a core.
        correct: Turn and invert films that lie wrong, and assess them with a warning.
        population: Whose model judges a film whose header states no age; "auto" for its look.
        anyway: Whose model judges, with a warning, what would be refused for age, look or view; None to refuse it.
    """

    model: Path | None = None
    device: str = AUTO
    operating_point: str | None = None
    error_rate: float | None = None
    fresh: bool = False
    recursive: bool = True
    workers: int | None = None
    correct: bool = False
    population: str = populations.AUTO
    anyway: str | None = None
