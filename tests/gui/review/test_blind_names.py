"""Blind reading tells nothing of a film's folder or file, which may name its class, until its verdict is given."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from making import write_film
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow

Role = Qt.ItemDataRole


@pytest.fixture
def blind(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    for number in range(6):
        folder = tmp_path / "ward" / ("PNEUMONIA" if number % 2 else "NORMAL")
        write_film(folder / f"person{number}.png", 0.1 + 0.15 * number)
    with qtbot.waitSignal(window.bridge.finished, timeout=60_000):
        window.open_paths([tmp_path / "ward"])
    qtbot.keyClick(window.table, Qt.Key.Key_B)
    window.table.setFocus()
    window.table.step(-10)
    return window


def said(window: MainWindow) -> Iterator[str]:
    """What table, tips, titles and labels say, but for the recent folders."""
    model: QAbstractItemModel = window.table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            for role in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole):
                yield str(model.index(row, column).data(role) or "")
    yield window.windowTitle()
    yield window.undo_stack.undoText()
    for widget in window.main_view.findChildren(QWidget):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel) and widget.isVisible():
            yield widget.text()


def telling(window: MainWindow) -> list[str]:
    return [text for text in said(window) if any(name in text for name in ("NORMAL", "PNEUMONIA", "person", "ward"))]


def test_no_class_folder_is_told_before_the_verdict(blind: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: blind.viewer.view.state.has_film, timeout=10_000)
    blind.viewer.film_actions.details.trigger()
    blind.viewer.film_actions.compare.trigger()
    assert telling(blind) == []
    blind.export_actions.copy_answer.trigger()
    assert not any(name in QGuiApplication.clipboard().text() for name in ("NORMAL", "person"))
    blind.films_panel.bar.search.setText("PNEUMONIA")
    assert blind.table.order.rowCount() <= 1  # the film that is looked at
    blind.films_panel.bar.search.setText("-PNEUMONIA")
    assert blind.table.order.rowCount() <= 1


def test_name_is_there_once_the_verdict_is_given(blind: MainWindow, qtbot: QtBot) -> None:
    case = blind.table.selected_case
    assert case is not None
    assert case.name == f"{case.case_id:03d}"
    qtbot.keyClick(blind.table, Qt.Key.Key_S)
    after = blind.films.case(case.case_id)
    assert after.name == after.finding.file


def test_a_hidden_name_is_neither_copied_nor_shown_before_the_verdict(blind: MainWindow, qtbot: QtBot) -> None:
    table = blind.table_actions
    naming = (table.copy_name, table.copy_path, table.show_in_folder)
    assert not any(action.isEnabled() for action in naming)
    selected = blind.table.selected_case
    assert selected is not None
    blind.review_actions.go_on.setChecked(False)
    qtbot.keyClick(blind.table, Qt.Key.Key_S)
    assert blind.table.selected_case is not None
    assert blind.table.selected_case.case_id == selected.case_id
    assert all(action.isEnabled() for action in naming)
    blind.table.selectAll()
    assert not any(action.isEnabled() for action in naming)
    qtbot.keyClick(blind.table, Qt.Key.Key_B)
    assert all(action.isEnabled() for action in naming)
