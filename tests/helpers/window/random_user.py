"""A user who performs random actions; a seed decides which, and in which order."""

import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.common.style.theme import Theme
from gui.main_window import MainWindow

KEYS = (
    *"SNUJKBHCIRXMLGDWFTAV12+-",
    *("Space", "Up", "Down", "Home", "End", "Delete", "Esc", "Shift+J", "Shift+R", "Shift+A", "Shift+V"),
    *("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+A", "Ctrl+."),
)
DIALOGS = ("?", "Ctrl+,", "Ctrl+P", "Ctrl+Shift+S", "Shift+D")
SEARCHES = ("", "bright", "p:>0.5", "verdict:signs", "-reviewed:no", "reader:unsure", "code:damaged", "p:0.9-0.1", '"')
SCHEMES = (Qt.ColorScheme.Light, Qt.ColorScheme.Dark)

_NONE, _LEFT, _RIGHT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class RandomUser:
    """Acts on a window with real events.

    Args:
        seed: Decides the actions and their order.
        folders: Folders that may be dropped on the window, existing or not.
        theme: Whose colours may be switched.
        open_window: Shows a new window with the same user data.

    Attributes:
        window: The window that is open.
        seen: Paths of all films that have been in its table.
        done: Names of the actions so far.
    """

    def __init__(self, seed: int, folders: list[Path], theme: Theme, open_window: Callable[[], MainWindow]) -> None:
        self._chance = random.Random(seed)  # noqa: S311  # a test, not a secret
        self._folders, self._theme, self._open_window = folders, theme, open_window
        self.window = open_window()
        self.seen: set[Path] = set()
        self.done: list[str] = []

    def act(self) -> None:
        """Perform one action."""
        often = (self._press, self._press, self._review, self._select, self._drag, self._turn_the_wheel)
        seldom = (
            *(self._drop, self._sort, self._search, self._click_a_chip, self._choose_a_point, self._visit_a_dialog),
            *(self._switch_the_theme, self._resize, self._close_and_start_again, self._wait),
            *(self._look_at_a_dicom_film, self._look_at_a_dicom_film),
        )
        action = self._chance.choice(often if self._chance.random() < 0.6 else seldom)
        self.done.append(action.__name__)
        if QApplication.activeWindow() is None:  # as after a dialog, without a window manager: no shortcut would work
            self.window.activateWindow()
        action()
        QApplication.processEvents()
        films = self.window.films
        self.seen |= {films.case(case_id).finding.path for case_id in films.case_ids()}

    def _press(self) -> None:
        self._type(self._chance.choice(KEYS))

    def _review(self) -> None:
        self.window.table.setFocus()
        self._type(self._chance.choice("SNU"))

    def _type(self, keys: str) -> None:
        *modifiers, key = keys.split("+") if len(keys) > 1 else [keys]
        known = {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}
        pressed = _NONE
        for modifier in modifiers:
            pressed |= known[modifier]
        named = {"Esc": Qt.Key.Key_Escape, "Space": Qt.Key.Key_Space, "Delete": Qt.Key.Key_Delete, "Up": Qt.Key.Key_Up,
                 "Down": Qt.Key.Key_Down, "Home": Qt.Key.Key_Home, "End": Qt.Key.Key_End}  # fmt: skip
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, named.get(key, Qt.Key(ord(key)) if len(key) == 1 else Qt.Key.Key_unknown), pressed)

    def _select(self) -> None:
        order = self.window.table.order
        if order.rowCount():
            row = self._chance.randrange(order.rowCount())
            self.window.table.setCurrentIndex(order.index(row, 1))

    def _drag(self) -> None:
        view = self.window.viewer.view
        button = self._chance.choice((_LEFT, _RIGHT))
        start, end = (self._somewhere(view) for _ in range(2))
        QTest.mousePress(view, button, _NONE, start)
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, button, _NONE, end)

    def _turn_the_wheel(self) -> None:
        view = self.window.viewer.view
        at = QPointF(self._somewhere(view))
        turn = QPoint(0, self._chance.choice((-240, -120, 120, 240)))
        around, still = QPointF(view.mapToGlobal(at.toPoint())), Qt.ScrollPhase.NoScrollPhase
        buttons = Qt.MouseButton.NoButton
        QApplication.sendEvent(view, QWheelEvent(at, around, QPoint(), turn, buttons, _NONE, still, False))

    def _somewhere(self, widget: QWidget) -> QPoint:
        return QPoint(self._chance.randrange(max(1, widget.width())), self._chance.randrange(max(1, widget.height())))

    def _drop(self) -> None:
        folder = self._chance.choice(self._folders)
        files = sorted(folder.rglob("*.*")) if folder.is_dir() and self._chance.random() < 0.5 else []
        paths = self._chance.sample(files, min(3, len(files))) or [folder]
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        at, action = self.window.rect().center(), Qt.DropAction.CopyAction
        QApplication.sendEvent(self.window, QDragEnterEvent(at, action, data, _LEFT, _NONE))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(at), action, data, _LEFT, _NONE))

    def _sort(self) -> None:
        header = self.window.table.horizontalHeader()
        section = self._chance.randrange(header.count())
        QTest.mouseClick(header.viewport(), _LEFT, _NONE, QPoint(header.sectionViewportPosition(section) + 20, 8))

    def _search(self) -> None:
        self.window.films_panel.bar.search.setText(self._chance.choice(SEARCHES))

    def _click_a_chip(self) -> None:
        chips = list(self.window.films_panel.bar.chips.values())
        QTest.mouseClick(self._chance.choice(chips), _LEFT)

    def _choose_a_point(self) -> None:
        for model in self.window.operating_point.models[:1]:
            point = self._chance.choice(model.passport.operating_points)
            self.window.operating_point.choose(point, model.sha256)

    def _visit_a_dialog(self) -> None:
        """Open a dialog and leave it by Esc."""
        self.window.table.setFocus()
        self._type_and_leave(self._chance.choice(DIALOGS))

    def _look_at_a_dicom_film(self) -> None:
        """Select a DICOM film, if the table has one, and open its elements or its prior film."""
        films = self.window.films
        dicom = [one for one in films.case_ids() if films.case(one).finding.path.suffix == ".dcm"]
        if not dicom:
            return
        chosen = self._chance.choice(dicom)
        self.window.table.select_case(chosen)
        self.window.table.setFocus()
        if films.case(chosen).withheld:
            self._type("B")
        for _ in range(20):
            if self.window.viewer.film_actions.elements.isEnabled():
                break
            QTest.qWait(10)
        self._type_and_leave("Shift+D") if self._chance.random() < 0.5 else self._type("V")
        QTest.qWait(self._chance.randrange(30))

    def _type_and_leave(self, keys: str) -> None:
        """Open a dialog by its keys, and leave it by Esc."""
        self._type(keys)
        QApplication.processEvents()
        dialog = QApplication.activeModalWidget() or QApplication.activeWindow()
        if dialog not in {None, self.window}:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    def _switch_the_theme(self) -> None:
        self._theme.set_scheme(self._chance.choice(SCHEMES))

    def _resize(self) -> None:
        self.window.resize(self._chance.randrange(1100, 1700), self._chance.randrange(640, 1000))

    def _close_and_start_again(self) -> None:
        """Close the window whatever it does, and open one that restores its session."""
        if self._chance.random() < 0.2:  # a start takes a while
            self.window.close()
            self.window = self._open_window()
            self.seen.clear()

    def _wait(self) -> None:
        QTest.qWait(self._chance.randrange(30))
