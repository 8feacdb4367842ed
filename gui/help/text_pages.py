"""The pages About, Guide and Licences."""

import re
from html import escape

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from gui.common.style.theme import Theme
from gui.help.models_text import models_sentences
from gui.help.page_dialog import PageDialog
from gui.scan.models_in_use import ModelsInUse
from inference import __version__
from inference.paths import ASSETS

translate = QCoreApplication.translate

_LICENCES = ("THIRD_PARTY.md", "LICENSE")
_GUIDE = "docs/guide.md"

_PICTURE = re.compile(r"!\[[^]]*\]\([^)]*\)\n*")
_INTERNAL_LINK = re.compile(r"\[([^]]+)\]\(#[^)]*\)")


class AboutPage(PageDialog):
    """Describes Hilum and its version.

    Args:
        theme: The source of the colours.
        parent: The window.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("About", "About Hilum"), theme, parent)
        self.resize(620, 520)
        self._models = ModelsInUse()
        self.refresh()

    @Slot(object)
    def show_models(self, models: ModelsInUse) -> None:
        """Name the models and the gate, once they are loaded."""
        self._models = models
        self.refresh()

    def html(self) -> str:
        """The page."""
        paragraphs = (
            translate("About", "Version {0}").format(__version__),
            translate(
                "About",
                "Hilum is an offline reading aid: it tells whether a frontal chest X-ray shows signs of pneumonia, how "
                "probable that is, and where in the film the evidence lies.",
            ),
            translate(
                "About",
                "For research and teaching. It is not a medical device, and what it says is not a diagnosis. A film is "
                "judged by a model that was made for such patients, or refused.",
            ),
            *models_sentences(self._models),
            translate("About", "Films stay on this computer; nothing is sent anywhere."),
            translate("About", "Free software under the Apache License 2.0."),
        )
        return "<h1>Hilum</h1>" + "".join(f"<p>{escape(text)}</p>" for text in paragraphs)


class LicencesPage(PageDialog):
    """Lists the software that Hilum uses, and Hilum's own licence.

    Args:
        theme: The source of the colours.
        parent: The window.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("About", "Licences"), theme, parent)
        self.refresh()

    def html(self) -> str:
        """The page; licences are not translated, since only the original is binding."""
        third_party, licence = (_text(name) for name in _LICENCES)
        document = QTextDocument()
        document.setMarkdown(f"{third_party}\n\n```\n{licence}\n```\n")
        return document.toHtml()


class GuidePage(PageDialog):
    """The user's guide without its pictures, in English only.

    Args:
        theme: The source of the colours.
        parent: The window.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("About", "Guide"), theme, parent)
        self.refresh()

    def html(self) -> str:
        """The page."""
        document = QTextDocument()
        document.setMarkdown(_INTERNAL_LINK.sub(r"\1", _PICTURE.sub("", _text(_GUIDE))))
        return document.toHtml()


def _text(name: str) -> str:
    """The text of a file of the source tree or the bundle; a sentence if the file is missing."""
    try:
        return (ASSETS.parent / name).read_text(encoding="utf-8")
    except OSError:
        return translate("About", "The file {0} is missing from this installation.").format(name)
