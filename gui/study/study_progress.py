"""The progress of the readers of a study."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.common import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inference.review.study import Reader, Study


def progress_text(study: "Study", readers: "Iterable[Reader]", separator: str = "; ") -> str:
    """The names of readers, each with the number of films read.

    Args:
        study: The study.
        readers: Readers of the study.
        separator: Stands between two readers.

    Raises:
        HilumError: A reader's verdicts cannot be read.
    """
    template = QCoreApplication.translate("StudiesDialog", "{0}: {1} of {2}")
    total = len(study.films)
    return separator.join(template.format(reader.name, films_read(study, reader), total) for reader in readers)


def films_read(study: "Study", reader: "Reader") -> int:
    """The number of films with a reader's verdict."""
    return len(lazy.study_storage.verdicts_of(study, reader))
