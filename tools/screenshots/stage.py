"""The stage: a window with a new user's data, waiting for it with a timeout, and taking its picture."""

import io
import json
import os
import re
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from films import Films
from packing import pack
from PIL import Image
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from gui.application import create_application
from gui.common.style.theme import Theme
from gui.i18n.languages import Languages
from gui.main_window import MainWindow

_ROOT = Path(__file__).resolve().parents[2]
_DOCUMENTATION = _ROOT / "docs"
_REST = _ROOT / "build" / "screenshots"
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}

_TIMEOUT_S = 600
"""Ends a hang; a busy machine may take long."""

_SETTLED_S = 0.3
_SIZE = (1280, 800)
_LARGE = (3840, 2160)
_DENSITY = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """How pictures are taken: themes, language and screen; the file name ends with it.

    Attributes:
        schemes: Each scene is operated once, and its picture is taken in each of these.
        screen: In device pixels; None for a large one, on which dialogs may grow to the size that they need.
        scale: Device pixels for one logical pixel.
    """

    schemes: tuple[str, ...] = ("light", "dark")
    language: str = "en"
    scale: float = 1
    screen: tuple[int, int] | None = None

    @property
    def ending(self) -> str:
        """Of the file's name, without the theme."""
        if self.screen is not None:
            width, height = self.screen
            return f"-{width}x{height}-{round(100 * self.scale)}-{self.language}"
        language = "" if self.language == "en" else f"-{self.language}"
        return f"{language}{'' if self.scale == 1 else f'-{self.scale:.0f}00'}"

    def platform(self, folder: Path) -> str:
        """Qt's platform: nobody's screen of this size, which is described in a file in the folder."""
        width, height = self.screen or _LARGE
        screen = {"name": "nobody's", "x": 0, "y": 0, "width": width, "height": height}
        description = folder / f"screen{self.ending}.json"
        description.write_text(json.dumps({"screens": [screen | _DENSITY]}), encoding="utf-8")
        return f"offscreen:configfile={description}"


class Stage:
    """Gives each scene a new window of a new user.

    Args:
        variant: How the window looks.
        films: What can be opened.
    """

    def __init__(self, variant: Variant, films: Films) -> None:
        self.variant, self.films = variant, films
        self._application = create_application()
        self._languages = Languages(self._application)
        self._languages.choose(variant.language)
        self.theme = Theme(self._application)
        self._scheme = variant.schemes[0]
        self.theme.set_scheme(SCHEMES[self._scheme])
        self._data = tempfile.TemporaryDirectory(prefix="hilum-pictures-")
        self._windows: list[MainWindow] = []  # kept alive, or Python might free one of them in another thread than Qt's
        self.window = self._new_window()

    def renew(self) -> None:
        """Start again with a new user without films."""
        self.window.close()
        self.window = self._new_window()

    def close(self) -> None:
        """Close the window and delete the user's data."""
        self.window.close()
        self._data.cleanup()

    def open(self, folder: Path) -> None:
        """Open a folder, unless there are films already, and wait until it is assessed."""
        if self.window.films.rowCount() > 0:
            return
        self.window.open_paths([folder])
        wait(lambda: not self.window.bridge.is_running and self.window.films.rowCount() > 0)

    def show_film(self, name: str) -> None:
        """Select the film whose name ends so, and wait until it is there."""
        window = self.window
        cases = [window.films.case(case_id) for case_id in window.films.case_ids()]
        case = next(case for case in cases if case.finding.file.endswith(name))
        window.table.select_case(case.case_id)
        if case.finding.film is not None:
            view = window.viewer.view
            wait(lambda: view.state.film is not None and view.state.film.details.path == case.finding.path)
        settle()

    def save(self, widget: QWidget, name: str) -> None:
        """Take a picture of a window or dialog in each theme, in the present one first."""
        settle()
        for scheme in sorted(self.variant.schemes, key=lambda scheme: scheme != self._scheme):
            if scheme != self._scheme:
                self._scheme = scheme
                self.theme.set_scheme(SCHEMES[scheme])
                settle()
            _write(widget.grab(), f"{name}{self.variant.ending}-{scheme}.png")

    def _new_window(self) -> MainWindow:
        os.environ["HILUM_DATA"] = str(Path(self._data.name) / f"user-{len(self._windows) + 1}")
        window = MainWindow(self.theme, None, "cpu")
        self._windows.append(window)
        if self.variant.screen is None:
            window.resize(*_SIZE)
        window.show()
        settle()
        return window


def _write(picture: QPixmap, name: str) -> None:
    """Write a picture for the documentation in few colours, any other one as it is, which is faster."""
    if name not in _in_documentation():
        _REST.mkdir(parents=True, exist_ok=True)
        picture.save(str(_REST / name))
        return
    buffer = QBuffer()
    picture.save(buffer, "PNG")
    pack(Image.open(io.BytesIO(buffer.data().data()))).save(_DOCUMENTATION / "screenshots" / name, optimize=True)


@cache
def _in_documentation() -> frozenset[str]:
    """Names of the pictures that a page shows."""
    pages = (page.read_text(encoding="utf-8") for page in _DOCUMENTATION.glob("*.md"))
    return frozenset(re.findall(r"\(screenshots/([^)]+)\)", "".join(pages)))


Scene = Callable[[Stage], None]
"""Brings the window somewhere, as a user would, and takes pictures of it."""


def wait(done: Callable[[], bool]) -> None:
    """Process the window's events until a condition holds."""
    started = time.monotonic()
    while not done():
        if time.monotonic() - started > _TIMEOUT_S:
            raise TimeoutError("the window did not get there in time")
        QApplication.processEvents()
        time.sleep(0.002)


def settle() -> None:
    """Process the window's events for a moment, until it has painted everything."""
    deadline = time.monotonic() + _SETTLED_S
    wait(lambda: time.monotonic() > deadline)
