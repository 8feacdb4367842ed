"""What a scan was asked for, in one value that travels from the command line to the scan."""

from dataclasses import dataclass
from pathlib import Path

from inference.models.devices import AUTO
from inference.paths import EMBEDDED_MODEL


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanSettings:
    """How films are assessed.

    Attributes:
        model: An ONNX file with a passport.
        device: One of `inference.models.devices.DEVICE_NAMES`.
        operating_point: One of the model's; None for its default.
        error_rate: One of the model's, 0 to 1; None for its default.
        fresh: Assess every film anew, whatever the journal knows.
        recursive: Enter the folders within a folder.
        workers: Threads; None for one a core.
        correct: Turn and invert films that lie wrong, and assess them with a warning.
    """

    model: Path = EMBEDDED_MODEL
    device: str = AUTO
    operating_point: str | None = None
    error_rate: float | None = None
    fresh: bool = False
    recursive: bool = True
    workers: int | None = None
    correct: bool = False
