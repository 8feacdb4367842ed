"""Loads the film to be shown, in the background; while one loads, only the latest wish counts."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from gui.background import Background

if TYPE_CHECKING:
    from inference.arrays import FloatImage
    from inference.finding import Finding

_OVERLAY_SIDE = 1024
"""The heat map is smooth: more pixels than these would only cost memory."""


@dataclass(frozen=True, slots=True)
class LoadedFilm:
    """A film as it is shown.

    Attributes:
        picture: Grey, in the film's own pixels.
        overlay: The heat map in colour, to be stretched over the picture; None if there is none.
    """

    picture: QImage
    overlay: QImage | None


class FilmLoader(QObject):
    """Loads one film at a time; a film that nobody waits for any more is not even read."""

    loaded = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish = 0
        self._background = Background("film", self)
        self._background.done.connect(self._give)
        self._background.failed.connect(self._report)

    def load(self, finding: "Finding") -> None:
        """Load a finding's film and heat map; `loaded` or `failed` follows, unless another wish comes first."""
        self._wish += 1
        self._background.submit(self._wish, partial(self._read, self._wish, finding.path, finding.heatmap))

    def forget(self) -> None:
        """Nothing is wished for any more."""
        self._wish += 1

    def close(self) -> None:
        """Stop, and wait for the thread to end."""
        self.forget()
        self._background.close()

    def _read(self, wish: int, path: Path, heatmap: "FloatImage | None") -> LoadedFilm | None:
        return read_film(path, heatmap) if wish == self._wish else None

    @Slot(object, object)
    def _give(self, wish: int, film: LoadedFilm | None) -> None:
        if wish == self._wish and film is not None:
            self.loaded.emit(film)

    @Slot(object, str)
    def _report(self, wish: int, sentence: str) -> None:
        if wish == self._wish:
            self.failed.emit(sentence)


def read_film(path: Path, heatmap: "FloatImage | None") -> LoadedFilm:
    """Read a film for the screen; runs in the background.

    Args:
        path: The film.
        heatmap: float32 [h, w] in 0 to 1, or None.

    Raises:
        HilumError: The film cannot be read.
    """
    from inference.reading import read_radiograph
    from inference.rendering import to_display

    grey = to_display(read_radiograph(path).pixels)
    height, width = grey.shape
    # Copies, since the images would otherwise look into numpy's memory.
    picture = QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
    return LoadedFilm(picture, None if heatmap is None else _coloured(heatmap, width, height))


def _coloured(heatmap: "FloatImage", width: int, height: int) -> QImage:
    from inference.heatmap import overlay

    scale = min(1.0, _OVERLAY_SIDE / max(width, height))
    columns, rows = max(1, round(width * scale)), max(1, round(height * scale))
    colours = overlay(heatmap, columns, rows)
    return QImage(colours.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888).copy()
