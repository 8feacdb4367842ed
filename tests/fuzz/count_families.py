"""Reads the generated families and counts the outcomes: `python tests/fuzz/count_families.py`; status 1 for a fault."""
# ruff: noqa: T201

import sys
import time
import warnings
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from fuzz.dicom_family import dicom_family  # noqa: E402
from fuzz.family_member import counts_of, outcome_of  # noqa: E402
from fuzz.raster_family import raster_family  # noqa: E402


def main() -> int:
    """Read, count, print."""
    warnings.simplefilter("ignore")  # pydicom's, of headers that are wrong on purpose
    faults = []
    for name, family in {"DICOM": dicom_family, "raster": raster_family}.items():
        began = time.monotonic()
        outcomes = [outcome_of(member) for member in family()]
        print(f"{name}: {len(outcomes)} films: {counts_of(outcomes)} ({time.monotonic() - began:.0f} s)")
        faults += [outcome for outcome in outcomes if outcome.is_fault]
    for fault in faults:
        print(f"{fault.member.name}: {fault.kind} {fault.message}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
