"""How bright a film is shown: its window level, the preset behind it, and whether it is inverted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from inference.arrays import ByteImage
    from inference.display.screen_film import ScreenFilm
    from inference.display.window_level import Window

PRESETS = ("own", "percentiles", "full", "lung", "bone")
"""The values of `inference.display.window_level.Preset` in the order they are offered; lazily imported."""


def preset_name(preset: str) -> str:
    """What the user reads for a preset; "" is a window set by hand."""
    names = {
        "own": QCoreApplication.translate("Tone", "as in the file"),
        "percentiles": QCoreApplication.translate("Tone", "0.5 to 99.5 %"),
        "full": QCoreApplication.translate("Tone", "full range"),
        "lung": QCoreApplication.translate("Tone", "lungs (dark parts)"),
        "bone": QCoreApplication.translate("Tone", "bones (bright parts)"),
    }
    return names.get(preset, QCoreApplication.translate("Tone", "by hand"))


class Tone:
    """A film's window and polarity; a new one is made for each change.

    Args:
        film: Whose grey values are shown.
        window: From black to white.
        preset: Which of `PRESETS` the window comes from; "" if it was set by hand.
        inverted: Whether black and white are exchanged.
    """

    def __init__(self, film: "ScreenFilm", window: "Window", preset: str, *, inverted: bool) -> None:
        self._film = film
        self._table: ByteImage | None = None
        self.window = window
        self.preset = preset
        self.inverted = inverted

    @classmethod
    def of_preset(cls, film: "ScreenFilm", preset: str, *, inverted: bool = False) -> "Tone":
        """A preset's window for a film; an unknown preset is the film's own."""
        from inference.display.window_level import Preset, window_of

        known = Preset(preset if preset in PRESETS else PRESETS[0])
        return cls(film, window_of(film, known), known.value, inverted=inverted)

    def with_window(self, level: float, width: float) -> "Tone":
        """Another window, by its middle and its width in grey values."""
        from inference.display.window_level import centred

        return Tone(self._film, centred(level, width), "", inverted=self.inverted)

    def with_preset(self, preset: str) -> "Tone":
        """A preset's window."""
        return Tone.of_preset(self._film, preset, inverted=self.inverted)

    def on(self, film: "ScreenFilm") -> "Tone":
        """The same window for another film, under its preset's name if that gives the same one there."""
        preset = Tone.of_preset(film, self.preset, inverted=self.inverted)
        if self.preset and preset.window == self.window:
            return preset
        return Tone(film, self.window, "", inverted=self.inverted)

    def inverse(self) -> "Tone":
        """Black and white exchanged."""
        return Tone(self._film, self.window, self.preset, inverted=not self.inverted)

    @property
    def table(self) -> "ByteImage":
        """What each grey value is shown as: uint8 [65536]."""
        from inference.display.window_level import linear_table, own_table

        if self._table is None:
            if self.preset == PRESETS[0]:
                self._table = own_table(self._film, inverted=self.inverted)
            else:
                self._table = linear_table(self.window, inverted=self.inverted)
        return self._table
