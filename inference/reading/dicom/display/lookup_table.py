"""DICOM lookup tables (PS3.3 C.11.1.1 and C.11.2.1.1) as plain arrays."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from pydicom import Dataset

from inference.arrays import DoubleArray

_ALL_ENTRIES = 65_536
_BYTE = 8
_SIGN = 32_768


@dataclass(frozen=True, slots=True, kw_only=True)
class LookupTable:
    """Entries for consecutive input values; input outside their range maps to the nearest entry."""

    first: int
    entries: DoubleArray
    bits: int

    def __call__(self, values: DoubleArray) -> DoubleArray:
        """The entry for each value, rounded to an integer."""
        index = np.rint(values) - self.first
        entries: DoubleArray = self.entries[np.clip(index, 0, len(self.entries) - 1).astype(np.int64)]
        return entries


def lookup_table_of(item: Dataset, *, big_endian: bool, negative_input: bool) -> LookupTable:
    """Read an item of a Modality LUT or VOI LUT sequence.

    Args:
        item: An item with LUT Descriptor (0028,3002) and LUT Data (0028,3006).
        big_endian: The byte order of the file.
        negative_input: Whether input values, and so the first mapped value, can be negative.

    Raises:
        ValueError: The table is too short, or its descriptor is invalid.
    """
    count, first, bits = (int(value) for value in item.LUTDescriptor)
    count = count or _ALL_ENTRIES  # 0 stands for 2^16
    entries = _entries(item.LUTData, count, bits, big_endian=big_endian)
    if not 1 <= bits <= 16 or not 0 < count <= len(entries):  # noqa: PLR2004
        raise ValueError(f"a table of {len(entries)} entries claims {count} of {bits} bits")
    if negative_input and first >= _SIGN:
        first -= 2 * _SIGN  # the descriptor's value representation wrongly says unsigned at times
    return LookupTable(first=first, entries=entries[:count], bits=bits)


def _entries(data: Any, count: int, bits: int, *, big_endian: bool) -> DoubleArray:
    """Unpack LUT Data: bytes (OW) or a list of numbers (US); 8-bit entries may be packed."""
    if not isinstance(data, bytes):
        return np.atleast_1d(np.asarray(data, dtype=np.float64)) % _ALL_ENTRIES
    packed = bits <= _BYTE and len(data) in {count, count + 1}
    return np.frombuffer(data, "u1" if packed else (">u2" if big_endian else "<u2")).astype(np.float64)
