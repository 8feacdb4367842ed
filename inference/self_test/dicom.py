"""Checks that small DICOM objects in all transfer syntaxes are read as the same picture."""

import numpy as np

from inference.errors import HilumError
from inference.paths import SELF_TEST_DICOM
from inference.reading import read_radiograph
from inference.self_test.check import Check, CheckFailedError

_TOLERANCE = 0.01
"""Greatest mean difference of grey, 0 to 1: some of the objects have 8 bits, and some are compressed with loss."""


def dicom_checks() -> list[Check]:
    """One check for all of them."""
    return [Check(name="DICOM of every transfer syntax", run=_check)]


def _check() -> None:
    objects = sorted(SELF_TEST_DICOM.glob("*.dcm"))
    if not objects:
        raise CheckFailedError("there are no objects")
    pictures = {}
    for path in objects:
        try:
            pictures[path.stem] = read_radiograph(path).pixels
        except HilumError as error:
            raise CheckFailedError(f"the transfer syntax {path.stem} is not read: {error}") from error
    expected = np.median(np.stack(list(pictures.values())), axis=0)
    for syntax, pixels in pictures.items():
        difference = float(np.abs(pixels - expected).mean())
        if not difference <= _TOLERANCE:
            raise CheckFailedError(f"the transfer syntax {syntax} shows another picture ({difference:.3f})")
