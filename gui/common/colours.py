"""The colours of the light and the dark theme, and of the space around a film."""

from dataclasses import dataclass

FILM_BACKGROUND = "#0b0c0e"
"""Near black in both themes: a bright surround would make a film harder to read."""

FILM_TEXT = "#b9c0c8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """The colours of one theme, as #rrggbb.

    Attributes:
        window: Behind everything.
        surface: Behind the table, the answer and the buttons.
        text, muted: Words, and words that matter less.
        line: Borders.
        accent, on_accent: The one accent colour, and text upon it.
        selection: Behind the selected row; the verdict's colours stay readable on it.
        signs, no_signs: Orange and blue, which the colour-blind tell apart.
        warning: Behind a banner that reports an error.
    """

    window: str
    surface: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    selection: str
    signs: str
    no_signs: str
    warning: str


LIGHT = Colours(
    window="#f3f4f6",
    surface="#ffffff",
    text="#1a1e23",
    muted="#545c66",
    line="#d5d9de",
    accent="#0b6b6b",
    on_accent="#ffffff",
    selection="#dceceb",
    signs="#9c3f00",
    no_signs="#0b55ad",
    warning="#fdebdc",
)

DARK = Colours(
    window="#14171a",
    surface="#1b1f23",
    text="#e7e9ec",
    muted="#a3acb6",
    line="#32383f",
    accent="#5cc0bc",
    on_accent="#0c1415",
    selection="#233a3c",
    signs="#ffab66",
    no_signs="#7cbcff",
    warning="#3a2a1c",
)
