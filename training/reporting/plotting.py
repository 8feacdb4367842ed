"""The style of the report's figures, and their PNG: as a file and embedded in the page."""

import base64
import io
import re
from dataclasses import dataclass
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

BLUE, ORANGE, GREY = "#2b6cb0", "#c05621", "#718096"
CLASS_COLOURS = {False: BLUE, True: ORANGE}
CLASS_NAMES = {False: "normal", True: "pneumonia"}
SERIES = ("#2b6cb0", "#c05621", "#2f855a", "#6b46c1", "#b7791f", "#718096")

_DPI = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A rendered figure: title, caption and PNG."""

    title: str
    caption: str
    png: bytes

    @property
    def data_uri(self) -> str:
        """The PNG as a data URI, for HTML."""
        return f"data:image/png;base64,{base64.b64encode(self.png).decode('ascii')}"

    @property
    def file_name(self) -> str:
        """A name for the PNG, from the title."""
        return re.sub(r"[^a-z0-9]+", "-", self.title.lower()).strip("-") + ".png"

    def write(self, folder: Path) -> None:
        """Write the PNG into a folder."""
        (folder / self.file_name).write_bytes(self.png)


def new_figure(
    columns: int = 1, rows: int = 1, *, width: float = 4.6, height: float = 3.6
) -> tuple[Figure, list[Axes]]:
    """A figure with a grid of axes, each of `width` by `height` inches, without pyplot and its global state."""
    figure = Figure(figsize=(width * columns, height * rows), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots(rows, columns, squeeze=False).ravel().tolist()
    for axis in axes:
        axis.spines[["top", "right"]].set_visible(False)
    return figure, axes


def render(figure: Figure, title: str, caption: str) -> Picture:
    """Render a figure to PNG."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=_DPI, metadata={"Software": None})
    return Picture(title=title, caption=caption, png=buffer.getvalue())
