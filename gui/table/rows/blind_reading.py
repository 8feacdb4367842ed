"""Blind reading: the one rule by which the window withholds a model's answer until the reader has given a verdict."""

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Flags = TypeVar("Flags", bool, "npt.NDArray[np.bool_]")
"""One film's flag, or an array with the flags of many films."""


def is_withheld(*, blind: bool, assessed: Flags, reviewed: Flags, sealed: bool = False) -> Flags:
    """Whether a film's answer (verdict, probability, zone, heat map) is withheld from display, sorting and counts.

    The warning that comes from the heat map belongs to the answer. The reason why a film was not
    assessed is no answer, and is never withheld.

    Args:
        blind: Whether the reader reads blind.
        assessed: Whether the model has given an answer.
        reviewed: Whether the reader has given a verdict; a note alone is none.
        sealed: Whether answers stay withheld after it too, as in a reader study.
    """
    return assessed & (sealed | (blind & (reviewed ^ True)))
