"""Names of files that contain markup are shown as text."""

import html
from pathlib import Path

from helpers.films import write_film
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow

NAME = "<img src=x> & <b>bold.png"


def test_a_films_name_is_never_drawn_as_markup(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    write_film(tmp_path / NAME, 0.9)
    (tmp_path / "<i>cut.png").write_bytes(b"no film")
    for name in (NAME, "<i>cut.png"):
        with qtbot.waitSignal(window.bridge.finished):
            window.open_paths([tmp_path / name])
    window.show()
    texts = list(_texts(window))
    assert any(NAME in text or html.escape(NAME) in text for text, _ in texts)
    for text, is_drawn_as_markup in texts:
        if "img src" in text:
            assert NAME in (_plain(text) if is_drawn_as_markup else text), text


def _texts(window: MainWindow) -> list[tuple[str, bool]]:
    """All that labels and tool tips say, and whether Qt draws it as markup."""
    labels = window.findChildren(QLabel)
    said = [(label.text(), _is_markup(label.text(), label.textFormat())) for label in labels]
    tips = [widget.toolTip() for widget in window.findChildren(QWidget)]
    return [*said, *((tip, Qt.mightBeRichText(tip)) for tip in tips)]


def _is_markup(text: str, wanted: Qt.TextFormat) -> bool:
    match wanted:
        case Qt.TextFormat.PlainText:
            return False
        case Qt.TextFormat.RichText:
            return True
        case _:
            return bool(Qt.mightBeRichText(text))


def _plain(markup: str) -> str:
    document = QTextDocument()
    document.setHtml(markup)
    return document.toPlainText()
