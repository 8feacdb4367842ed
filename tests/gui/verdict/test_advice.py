"""The advice: something to do for every reason that a film can have for not being assessed."""

import re
from pathlib import Path

import pytest

import inference
from gui.verdict.verdict_panel import ADVICE, advice
from inference import errors
from inference.messages import Code

_SOURCES = ("reading", "admission", "scan/assessment.py")
_CODE = re.compile(r"\bCode\.([A-Z_]+)")
_WARNINGS = {
    Code.AGE_UNCLEAR,
    Code.BAD_DISPLAY_TABLE,
    Code.BAD_DISPLAY_WINDOW,
    Code.BAD_RESCALE,
    Code.CORRECTED,
    Code.DECIMAL_COMMA,
    Code.FOR_PROCESSING,
    Code.HEADER_CONTRADICTED,
    Code.HEADER_UNCLEAR,
    Code.IN_COLOUR,
    Code.NO_DISPLAY_WINDOW,
    Code.NO_GREY_RANGE,
    Code.OUTSIDE_LUNGS,
    Code.SAME_FILE,
    Code.SEVERAL_FRAMES,
    Code.SEVERAL_PAGES,
    Code.TRANSPARENT,
    Code.TURNED,
    Code.UNUSED_BITS,
}
"""Of films that are assessed all the same."""


def codes_of_films() -> set[str]:
    """Every code that reading and admitting a film may end with, as their source has them."""
    root = Path(inference.__file__).parent
    files = [
        file for name in _SOURCES for file in ((root / name).rglob("*.py") if (root / name).is_dir() else [root / name])
    ]
    written = {Code[name] for file in files for name in _CODE.findall(file.read_text("utf-8"))}
    of_films = (
        errors.UnreadableFilmError,
        errors.UnsupportedFilmError,
        errors.FilmTooLargeError,
        errors.MissingFilmError,
    )
    return (written | {kind.own_code for kind in of_films}) - _WARNINGS


def test_every_reason_has_its_advice() -> None:
    codes = codes_of_films()
    assert {"cut_short", "age", "unexpected", "memory", "too_large", "decoder_unavailable"} <= codes
    assert codes - set(ADVICE) == set()
    assert set(ADVICE) - codes == set()


@pytest.mark.parametrize("code", sorted(ADVICE))
def test_advice_is_a_sentence(code: str) -> None:
    assert re.fullmatch(r"[A-Z].{20,}\.", advice(code))


def test_unknown_reason_stands_alone() -> None:
    assert advice("of a later version") == advice("") == ""
