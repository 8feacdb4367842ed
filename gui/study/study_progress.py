"""How far the readers of a study have come."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.common import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inference.review.study import Reader, Study


def progress_text(study: "Study", readers: "Iterable[Reader]", between: str = "; ") -> str:
    """The names of readers, each with the number of films read.

    Args:
        study: The study.
        readers: Of this study.
        between: What stands between two readers.

    Raises:
        HilumError: A reader's verdicts cannot be read.
    """
    template = QCoreApplication.translate("StudiesDialog", "{0}: {1} of {2}")
    total = len(study.films)
    return between.join(template.format(one.name, films_read(study, one), total) for one in readers)


def films_read(study: "Study", reader: "Reader") -> int:
    """The number of films with a reader's verdict."""
    return len(lazy.study.verdicts_of(study, reader))
