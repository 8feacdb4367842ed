"""The appearance as it is set: theme and language follow the settings at once."""

from PySide6.QtCore import QObject, Qt, Slot

from gui.common.settings import Settings
from gui.common.theme import Theme
from gui.i18n.languages import SETTING as LANGUAGE
from gui.i18n.languages import Languages

THEME = "look/theme"
"""The setting: one of the names below; anything else stands for the system's scheme."""

SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Appearance(QObject):
    """Applies what is set, now and whenever it is changed.

    Args:
        settings: What is set.
        theme: Light or dark.
        languages: Which language.
        parent: Its owner.
    """

    def __init__(self, settings: Settings, theme: Theme, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._theme, self._languages = settings, theme, languages
        settings.changed.connect(self._apply)
        if settings.get(THEME, "") in SCHEMES:
            self._apply(THEME)
        self._apply(LANGUAGE)

    @Slot(str)
    def _apply(self, name: str) -> None:
        if name == THEME:
            self._theme.set_scheme(SCHEMES.get(self._settings.get(THEME, ""), Qt.ColorScheme.Unknown))
        elif name == LANGUAGE:
            self._languages.choose(self._settings.get(LANGUAGE, ""))
