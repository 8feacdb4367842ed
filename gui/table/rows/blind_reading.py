"""Blind reading: the rules by which the window withholds answers and names until the reader has given a verdict."""

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Flags = TypeVar("Flags", bool, "npt.NDArray[np.bool_]")
"""One film's flag, or an array with the flags of many films."""


def is_withheld(*, blind: bool, assessed: Flags, reviewed: Flags, sealed: bool = False) -> Flags:
    """Whether a film's answer (verdict, probability, zone, heat map) is withheld from display, sorting and counts.

    The warning that comes from the heat map belongs to the answer. The reason why a film was not assessed is not an
    answer, and is never withheld.

    Args:
        blind: Whether the reader reads blind.
        assessed: Whether the model has given an answer.
        reviewed: Whether the reader has given a verdict; a note alone does not count.
        sealed: Whether answers stay withheld after the reader's verdict, too, as in a reader study.
    """
    return assessed & (sealed | (blind & (reviewed ^ True)))


def is_name_hidden(*, blind: bool, reviewed: Flags, sealed: bool = False) -> Flags:
    """Whether a number replaces a film's name, since names of folders and files may reveal the film's class.

    Films that were not assessed are included, since the reader may judge them, too.

    Args:
        blind: Whether the reader reads blind.
        reviewed: Whether the reader has given a verdict.
        sealed: Whether this is a reader study, whose films already have numbers as names.
    """
    return (reviewed ^ True) & (blind and not sealed)
