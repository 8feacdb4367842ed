"""The languages of the window, and their translators."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from inference.paths import ASSETS

TRANSLATIONS = ASSETS / "translations"

ENGLISH = "en"

NAMES = {ENGLISH: "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""The name of each language in that language, by its code (ISO 639-1)."""


class Languages(QObject):
    """Installs the translators of one language.

    Args:
        application: Receives the translators.
        parent: Its owner.
    """

    changed = Signal()

    def __init__(self, application: QCoreApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = ENGLISH

    def choose(self, code: str) -> None:
        """Use a language; an empty or unknown code means the system's."""
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
        if self.code != ENGLISH:  # the language of the source texts
            self._install(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{self.code}.qm")
            self._install(TRANSLATIONS / f"hilum_{self.code}.qm")

    def _install(self, file: Path) -> None:
        """Install the translator of one file; if the file is missing, its texts stay English."""
        translator = QTranslator(self)
        if translator.load(str(file)):
            self._application.installTranslator(translator)
            self._translators.append(translator)


def system_language() -> str:
    """The first of the system's languages that Hilum supports, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in NAMES:
            return code
    return ENGLISH
