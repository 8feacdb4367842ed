"""Writes the DICOM objects that `hilum self-test` reads, one a transfer syntax: `python tools/self_test_dicom.py`.

They are synthetic (`tests/helpers/dicom.py`), and stored because a bundle lacks some encoders.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from helpers.dicom import CHEST, EXACT, LOSSY, UNCOMPRESSED, encoded, film_object  # noqa: E402
from pydicom.uid import JPEGBaseline8Bit  # noqa: E402

from inference.paths import SELF_TEST_DICOM  # noqa: E402


def main() -> int:
    """Write the objects."""
    SELF_TEST_DICOM.mkdir(exist_ok=True)
    for syntax in (*UNCOMPRESSED, *EXACT, *LOSSY):
        dataset = film_object(picture=CHEST, bits=8 if syntax == JPEGBaseline8Bit else 12, syntax=syntax)
        (SELF_TEST_DICOM / f"{syntax}.dcm").write_bytes(encoded(dataset))
    return 0


if __name__ == "__main__":
    sys.exit(main())
