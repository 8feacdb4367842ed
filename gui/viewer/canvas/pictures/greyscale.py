"""How grey values are displayed: window level, preset and polarity."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.common import lazy

if TYPE_CHECKING:
    from inference.arrays import ByteImage
    from inference.display.screen_film import ScreenFilm
    from inference.display.window_level import Window as WindowLevel

PRESETS = ("own", "percentiles", "full", "lung", "bone")
"""The values of `inference.display.window_level.Preset` in the order of the menu; that module imports numpy."""


def preset_name(preset: str) -> str:
    """The displayed name of a preset; "" is a window level set by hand."""
    names = {
        "own": QCoreApplication.translate("Greyscale", "as in the file"),
        "percentiles": QCoreApplication.translate("Greyscale", "0.5 to 99.5 %"),
        "full": QCoreApplication.translate("Greyscale", "full range"),
        "lung": QCoreApplication.translate("Greyscale", "lungs (dark parts)"),
        "bone": QCoreApplication.translate("Greyscale", "bones (bright parts)"),
    }
    return names.get(preset, QCoreApplication.translate("Greyscale", "by hand"))


class Greyscale:
    """Window level and polarity of one film; immutable.

    Args:
        film: The film whose grey values are displayed.
        window_level: The grey values that are black and white, and all between.
        preset: The one of `PRESETS` that gave the window level; "" if it was set by hand.
        inverted: Whether black and white are exchanged.
    """

    def __init__(self, film: "ScreenFilm", window_level: "WindowLevel", preset: str, *, inverted: bool) -> None:
        self._film = film
        self._table: ByteImage | None = None
        self.window_level = window_level
        self.preset = preset
        self.inverted = inverted

    @classmethod
    def of_preset(cls, film: "ScreenFilm", preset: str, *, inverted: bool = False) -> "Greyscale":
        """The window level of a preset for a film; an unknown preset gives the film's own window level."""
        known = lazy.window_level.Preset(preset if preset in PRESETS else PRESETS[0])
        return cls(film, lazy.window_level.preset_window(film, known), known.value, inverted=inverted)

    def with_window_level(self, level: float, width: float) -> "Greyscale":
        """With a window level given by its middle and its width in grey values."""
        return Greyscale(self._film, lazy.window_level.limited_window(level, width), "", inverted=self.inverted)

    def with_preset(self, preset: str) -> "Greyscale":
        """With the window level of a preset."""
        return Greyscale.of_preset(self._film, preset, inverted=self.inverted)

    def for_film(self, film: "ScreenFilm", *, inverted: bool) -> "Greyscale":
        """The same window level for another film; it keeps the preset if that gives the same window level there.

        Args:
            film: The other film.
            inverted: The other film's own polarity, which stays as it is.
        """
        preset = Greyscale.of_preset(film, self.preset, inverted=inverted)
        if self.preset and preset.window_level == self.window_level:
            return preset
        return Greyscale(film, self.window_level, "", inverted=inverted)

    def for_prior(self, film: "ScreenFilm", *, inverted: bool) -> "Greyscale":
        """The same preset for a prior, since another device may have made it, or the window level that was set by hand.

        Args:
            film: The prior.
            inverted: The prior's own polarity.
        """
        if self.preset:
            return Greyscale.of_preset(film, self.preset, inverted=inverted)
        return Greyscale(film, self.window_level, "", inverted=inverted)

    def inverse(self) -> "Greyscale":
        """With black and white exchanged."""
        return Greyscale(self._film, self.window_level, self.preset, inverted=not self.inverted)

    @property
    def table(self) -> "ByteImage":
        """The displayed value of each grey value: uint8 [65536]."""
        if self._table is None:
            if self.preset == PRESETS[0]:
                self._table = lazy.window_level.file_display_table(self._film, inverted=self.inverted)
            else:
                self._table = lazy.window_level.linear_table(self._film, self.window_level, inverted=self.inverted)
        return self._table
