from itertools import permutations

import pytest

from inference.scan.distinct_names import DistinctNames

CASES = [
    ({"/d/a.png": "a.png", "/d/b.png": "b.png"}, ["a.png", "b.png"]),
    ({"/d/A/1.png": "1.png", "/d/B/1.png": "1.png"}, ["A/1.png", "B/1.png"]),
    ({"/d/A/x/1.png": "1.png", "/d/B/x/1.png": "1.png"}, ["A/x/1.png", "B/x/1.png"]),
    ({"/d/A/1.png": "1.png", "/d/B/1.png": "1.png", "/d/C/1.png": "1.png"}, ["A/1.png", "B/1.png", "C/1.png"]),
    ({"/d/A/1.png": "1.png", "/d/B/1.png": "1.png", "/e/A/1.png": "A/1.png"}, ["d/A/1.png", "B/1.png", "e/A/1.png"]),
    ({"/1.png": "1.png", "/A/1.png": "1.png"}, ["/1.png", "A/1.png"]),
    ({"/A/1.png": "1.png", "/d/A/1.png": "1.png"}, ["/A/1.png", "d/A/1.png"]),
]


@pytest.mark.parametrize(("files", "expected"), CASES)
def test_files_get_distinct_names_in_any_order(files: dict[str, str], expected: list[str]) -> None:
    for order in permutations(files.items()):
        names = DistinctNames()
        for path, name in order:
            names.add(path, name)
        assert [names.name(path, name) for path, name in files.items()] == expected


def test_renamed_files_are_returned() -> None:
    names = DistinctNames()
    assert names.add("/A/d/1.png", "1.png") == set()
    assert names.add("/A/d/2.png", "2.png") == set()
    assert names.add("/A/e/1.png", "1.png") == {"/A/d/1.png", "/A/e/1.png"}
    assert names.add("/A/f/1.png", "1.png") == {"/A/f/1.png"}
    assert names.add("/A/f/1.png", "1.png") == set()


@pytest.mark.parametrize(("files", "expected"), CASES)
@pytest.mark.parametrize("first", range(5))
def test_files_added_together_are_named_like_files_added_in_turn(
    files: dict[str, str], expected: list[str], first: int
) -> None:
    names, paths = DistinctNames(), list(files)
    for together in (paths[:first], paths[first:]):
        names.add_all(together, [files[path] for path in together])
    assert [names.name(path, name) for path, name in files.items()] == expected


def test_adding_files_together_returns_the_renamed_ones() -> None:
    names = DistinctNames()
    assert names.add_all(["/A/d/1.png", "/A/d/2.png"], ["1.png", "2.png"]) == set()
    assert names.add_all(["/A/e/1.png", "/A/e/3.png"], ["1.png", "3.png"]) == {"/A/d/1.png", "/A/e/1.png"}
