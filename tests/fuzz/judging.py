"""Judges how Hilum reads a file: as a sound radiograph, with a named error, or with a fault of Hilum."""

import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from inference.errors import HilumError
from inference.radiograph import Radiograph
from inference.reading.limits import MINIMUM_SIDE, TIME_LIMIT_SECONDS
from inference.reading.reader import read_radiograph

READ = "read"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The outcome of one file: "read" or the code of the error; the fault of Hilum, if any; and seconds."""

    outcome: str
    fault: str | None
    seconds: float


def judge(path: Path, smallest_side: int | None = None) -> Judgement:
    """Read a file; anything but a sound radiograph or a `HilumError` within the time limit is a fault."""
    began = time.monotonic()
    outcome, fault = READ, None
    try:
        fault = _fault_of(read_radiograph(path, smallest_side=smallest_side))
    except HilumError as error:
        outcome = error.code
        fault = None if str(error).endswith(".") and "\n" not in str(error) else f"no sentence: {error}"
    except BaseException as error:  # only a HilumError may be raised
        if isinstance(error, KeyboardInterrupt):
            raise
        outcome, fault = "exception", repr(error)
    seconds = time.monotonic() - began
    if seconds > TIME_LIMIT_SECONDS + 5:
        fault = fault or f"took {seconds:.1f} s"
    return Judgement(outcome=outcome, fault=fault, seconds=seconds)


def _fault_of(film: Radiograph) -> str | None:
    """What is wrong with a radiograph, if anything."""
    pixels = film.pixels
    if pixels.dtype != np.float32 or pixels.ndim != 2 or min(film.record.width, film.record.height) < MINIMUM_SIDE:
        return f"pixels are {pixels.dtype} {pixels.shape}"
    if not np.isfinite(pixels).all() or pixels.min() < 0 or pixels.max() > 1:
        return f"pixels are from {pixels.min()} to {pixels.max()}"
    return None
