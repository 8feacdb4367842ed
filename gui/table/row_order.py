"""In which order rows stand: sorted by the values of a column, and those without a value last, whichever way it runs.

While the reader reads blind, a film whose answer is withheld has no value in the columns that tell the answer: such
films stand last, in the order in which they came.
"""

from typing import TYPE_CHECKING

from gui.table.column import Column
from gui.table.film_rows import NOBODY, FilmRows

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


def in_order(rows: FilmRows, shown: list[int], column: int, *, descending: bool) -> list[int]:
    """Sort rows by a column; equal ones stay as they were.

    Args:
        rows: All rows.
        shown: Those to sort; the fewer of them stand wrongly, the quicker.
        column: A `Column`; any other leaves the order as it is.
        descending: Whether the largest comes first.
    """
    if column in {Column.THUMBNAIL, Column.FILE}:
        return sorted(shown, key=rows.file_keys().__getitem__, reverse=descending)
    if column not in set(Column) or not shown:
        return shown
    import numpy as np

    picked = np.array(shown, np.intp)
    values = _values(rows, Column(column))[picked]
    order = np.argsort(-values if descending else values, kind="stable")  # NaN comes last
    ordered: list[int] = picked[order].tolist()
    return ordered


def _values(rows: FilmRows, column: Column) -> "npt.NDArray[np.float64]":
    """The values of a column with numbers or few words; NaN where there is none."""
    import numpy as np

    match column:
        case Column.PROBABILITY:
            return np.where(rows.withheld(), np.nan, np.frombuffer(rows.probabilities))
        case Column.VERDICT:
            return np.where(rows.withheld(), np.nan, np.frombuffer(rows.outcomes, np.uint8))
        case Column.ZONE:
            zones = np.frombuffer(rows.zones, np.uint16)
            return np.where(rows.withheld() | (zones == 0), np.nan, _ranks(rows.zone_words)[zones])
        case Column.WARNINGS:
            warnings = np.frombuffer(rows.warnings, np.uint8)
            return np.where(warnings == 0, np.nan, warnings)
        case _:
            readers = np.frombuffer(rows.readers, np.uint8)
            return np.where(readers == NOBODY, np.nan, readers)


def _ranks(words: list[str]) -> "npt.NDArray[np.float64]":
    """The place of each word among the sorted ones."""
    import numpy as np

    ranks = np.empty(len(words))
    ranks[np.argsort(np.array(words), kind="stable")] = np.arange(len(words))
    return ranks
