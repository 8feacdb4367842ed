"""The colours of the light and the dark theme, and of the space around a film."""

from dataclasses import dataclass

FILM_BACKGROUND = "#0b0c0e"
"""Near black in both themes: a bright surround would make a film harder to read."""

FILM_TEXT = "#b9c0c8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """The colours of one theme, as #rrggbb.

    Attributes:
        window: Background of the window.
        surface: Background of table, verdict and buttons.
        text, muted: Text, and less important text.
        line: Borders.
        accent, on_accent: The accent colour, and text on it.
        selection: Background of the selected row; the colours of the verdicts are readable on it.
        signs, no_signs: Orange and blue, which remain distinct with colour blindness.
        warning: Background of a banner that reports an error.
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
