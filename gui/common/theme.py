"""Light and dark: every colour of the window, following the system's colour scheme."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from gui.common.style_sheet import style_sheet

FILM_BACKGROUND = "#0b0c0e"
"""Around a film it is near black in both themes, as in a reading room."""

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


class Theme(QObject):
    """Keeps the application in the colours of the system's scheme.

    Args:
        application: Whose palette and style are set.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self.colours = LIGHT
        application.setStyle("Fusion")
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        self._follow(hints.colorScheme())

    def set_scheme(self, scheme: Qt.ColorScheme) -> None:
        """Use one scheme whatever the system says; Unknown follows the system again."""
        hints = self._application.styleHints()
        hints.setColorScheme(scheme)
        self._follow(hints.colorScheme() if scheme == Qt.ColorScheme.Unknown else scheme)

    @Slot(Qt.ColorScheme)
    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self.colours = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        self._application.setPalette(palette(self.colours))
        for name in ("QCheckBox", "QRadioButton", "QComboBox", "QAbstractSpinBox"):
            self._application.setPalette(_outlined(self.colours), name)  # type: ignore[arg-type]  # the stub is wrong
        self._application.setStyleSheet(style_sheet(self.colours))
        self.changed.emit()


def palette(colours: Colours) -> QPalette:
    """The colours as Qt's own widgets want them."""
    role = QPalette.ColorRole
    result = QPalette(QColor(colours.window))
    for roles, value in (
        ((role.Window, role.AlternateBase), colours.window),
        ((role.Base, role.Button, role.ToolTipBase), colours.surface),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText), colours.text),
        ((role.PlaceholderText,), colours.muted),
        ((role.Highlight,), colours.selection),
        ((role.Accent, role.Link), colours.accent),
        ((role.Mid, role.Midlight, role.Dark), colours.line),
    ):
        for each in roles:
            result.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.muted))
    return result


def _outlined(colours: Colours) -> QPalette:
    """The palette for boxes and fields: Fusion darkens the window's colour for their outline, invisible in the dark."""
    result = palette(colours)
    result.setColor(QPalette.ColorRole.Window, QColor(colours.muted))
    return result


def contrast(first: str, second: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio); 4.5 is the least for text."""
    low, high = sorted(_luminance(QColor(colour)) for colour in (first, second))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    return sum(
        weight * _linear(channel)
        for weight, channel in zip(
            (0.2126, 0.7152, 0.0722), (colour.redF(), colour.greenF(), colour.blueF()), strict=True
        )
    )


def _linear(channel: float) -> float:
    """One channel of sRGB, 0 to 1, without its gamma (WCAG 2.2, relative luminance)."""
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004
