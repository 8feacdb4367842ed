"""Applies the theme and language settings immediately."""

from PySide6.QtCore import QObject, Qt, Slot

from gui.common.settings import Key, Settings
from gui.common.style.theme import Theme
from gui.i18n.languages import Languages

SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Appearance(QObject):
    """Applies the settings of theme and language at the start and whenever they change.

    Args:
        settings: The user's settings.
        theme: The theme.
        languages: The languages.
        parent: Its owner.
    """

    def __init__(self, settings: Settings, theme: Theme, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._theme, self._languages = settings, theme, languages
        settings.changed.connect(self._apply)
        if settings.get(Key.THEME, "") in SCHEMES:
            self._apply(Key.THEME)
        self._apply(Key.LANGUAGE)

    @Slot(str)
    def _apply(self, name: str) -> None:
        if name == Key.THEME:
            self._theme.set_scheme(SCHEMES.get(self._settings.get(Key.THEME, ""), Qt.ColorScheme.Unknown))
        elif name == Key.LANGUAGE:
            self._languages.choose(self._settings.get(Key.LANGUAGE, ""))
