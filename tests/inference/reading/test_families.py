"""The generated families: each film is read as it was written, or refused, or warned about; `-s` prints the counts."""

from collections.abc import Callable, Iterator

import pytest
from fuzz.dicom_family import dicom_family
from fuzz.family_member import Member, counts_of, outcome_of
from fuzz.raster_family import raster_family

pytestmark = pytest.mark.filterwarnings("ignore")  # pydicom's, of headers that are wrong on purpose


@pytest.mark.parametrize("family", [dicom_family, raster_family])
def test_no_film_is_misread_without_a_warning(family: Callable[[], Iterator[Member]]) -> None:
    outcomes = [outcome_of(member) for member in family()]
    print(f"{family.__name__}: {len(outcomes)} films: {counts_of(outcomes)}")  # noqa: T201  # the counts are asked for
    assert [f"{each.member.name}: {each.kind} {each.message}" for each in outcomes if each.is_fault] == []
