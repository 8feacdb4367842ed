"""The languages: English and those that are translated, chosen by the user or by the system, changed at any time."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from inference.paths import ASSETS

TRANSLATIONS = ASSETS / "translations"

SETTING = "look/language"

ENGLISH = "en"

NAMES = {ENGLISH: "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""Each in itself, so that it is found by those who read it."""


class Languages(QObject):
    """Keeps the application in one language.

    Args:
        application: Whose translators are set.
        parent: Its owner.
    """

    changed = Signal()

    def __init__(self, application: QCoreApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = ENGLISH

    def choose(self, code: str) -> None:
        """Speak a language; an empty code, or one that is unknown, stands for the system's."""
        wanted = code if code in NAMES else system_language()
        if wanted != self.code:
            self.code = wanted
            self._load()
            self.changed.emit()

    def _load(self) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        QLocale.setDefault(QLocale(self.code))
        if self.code != ENGLISH:  # the language that the code is written in
            self._install(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{self.code}.qm")
            self._install(TRANSLATIONS / f"hilum_{self.code}.qm")

    def _install(self, file: Path) -> None:
        """Install one file; where it is missing, its words stay English."""
        translator = QTranslator(self)
        if translator.load(str(file)):
            self._application.installTranslator(translator)
            self._translators.append(translator)


def system_language() -> str:
    """The first of the system's languages that Hilum speaks; English where it speaks none."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in NAMES:
            return code
    return ENGLISH
