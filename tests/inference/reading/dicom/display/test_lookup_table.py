import numpy as np
import pytest
from helpers.dicom import lookup_table

from inference.reading.dicom.display.lookup_table import lookup_table_of


def test_values_outside_take_the_nearest_end() -> None:
    table = lookup_table_of(lookup_table(np.array([5, 6, 9]), first=10), big_endian=False, negative_input=False)
    assert table(np.array([-3.0, 10, 11, 12, 99])).tolist() == [5, 5, 6, 9, 9]


def test_values_between_are_rounded() -> None:
    table = lookup_table_of(lookup_table(np.array([0, 100])), big_endian=False, negative_input=False)
    assert table(np.array([0.4, 0.6])).tolist() == [0, 100]


@pytest.mark.parametrize(("negative", "first"), [(True, -100), (False, 65_436)])
def test_the_first_value_is_signed_if_the_input_is(negative: bool, first: int) -> None:
    item = lookup_table(np.arange(5), first=65_436)
    assert lookup_table_of(item, big_endian=False, negative_input=negative).first == first


def test_zero_entries_mean_65536() -> None:
    item = lookup_table(np.arange(65_536))
    item.LUTDescriptor = [0, 0, 16]
    assert len(lookup_table_of(item, big_endian=False, negative_input=False).entries) == 65_536


@pytest.mark.parametrize(
    ("data", "bits", "big_endian", "entries"),
    [
        (b"\x01\x02\x03\x04", 8, False, [1, 2, 3, 4]),  # packed
        (b"\x01\x00\x02\x00\x03\x00\x04\x00", 8, False, [1, 2, 3, 4]),
        (b"\x00\x01\x00\x02\x00\x03\x00\x04", 16, True, [1, 2, 3, 4]),
        ([1, 2, 3, 4], 16, False, [1, 2, 3, 4]),
        ([1, 2, -1, 4], 16, False, [1, 2, 65_535, 4]),
    ],
)
def test_entries_come_in_several_forms(data: object, bits: int, big_endian: bool, entries: list[int]) -> None:
    item = lookup_table(np.arange(4), bits=bits)
    item.LUTData = data
    assert lookup_table_of(item, big_endian=big_endian, negative_input=False).entries.tolist() == entries


@pytest.mark.parametrize("descriptor", [[9, 0, 16], [0, 0, 16], [4, 0, 0], [4, 0, 17], [-1, 0, 16]])
def test_a_table_that_describes_itself_wrongly_is_refused(descriptor: list[int]) -> None:
    item = lookup_table(np.arange(4))
    item.LUTDescriptor = descriptor
    with pytest.raises(ValueError, match="a table of 4 entries"):
        lookup_table_of(item, big_endian=False, negative_input=False)
