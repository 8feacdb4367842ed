"""The settings of a scan, as one value that is passed from the command line to the assessor."""

from pathlib import Path

from msgspec import Struct

from inference import populations
from inference.models.devices import AUTO


class ScanSettings(Struct, frozen=True, kw_only=True):
    """The settings of a scan.

    Attributes:
        model: An ONNX file with a passport that replaces the shipped model of its population; None for the shipped
            models.
        device: One of `inference.models.devices.DEVICE_NAMES`.
        operating_point: Its name, used for each model that has it; None for each model's default.
        error_rate: 0 to 1, used for each model that has it; None for each model's default.
        fresh: Assess every film, ignoring the journal.
        recursive: Descend into subfolders.
        workers: Number of threads; None for one per core.
        correct: Turn and invert films that are rotated or inverted, and assess them with a warning.
        population: The population of films whose header states no age; "auto" for the gate's choice.
        anyway: The model that judges, with a warning, films refused for age, appearance or view; None to refuse them.
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
