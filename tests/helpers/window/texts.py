"""Every text of the window: on the screen, for a screen reader, and in its exports."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile, is_zipfile

from helpers.outputs import pages_of
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.export.dialogs.export_dialogs import ExportDialog
from gui.export.export_choice import Format
from gui.main_window import MainWindow


def texts(window: MainWindow) -> Iterator[str]:
    """Texts of widgets, actions, cells, tips and titles."""
    yield window.windowTitle()
    for widget in [window, *window.findChildren(QWidget)]:
        if _is_seen(window, widget):
            yield from _of_widget(widget)
    for action in window.findChildren(QAction):
        if action.isVisible():
            yield from (action.text(), action.toolTip(), action.iconText(), action.statusTip())
    yield window.undo_stack.undoText()


def _is_seen(window: MainWindow, widget: QWidget) -> bool:
    """Whether the user may see a widget, now or later: any but those of the hidden welcome page."""
    return widget.isVisible() or not window.welcome_page.isAncestorOf(widget)


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip())
    yield from (widget.windowTitle(), widget.whatsThis())
    if not widget.isVisible():
        return
    match widget:
        case QLabel() | QAbstractButton() | QLineEdit():
            yield widget.text()
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QGroupBox() | QMenu():
            yield widget.title()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractItemView):
        yield from cells(widget.model())


def cells(model: QAbstractItemModel) -> Iterator[str]:
    role = Qt.ItemDataRole
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            for shown in (role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole, role.StatusTipRole):
                yield str(index.data(shown) or "")


def copied(window: MainWindow, qtbot: QtBot, action: QAction) -> list[str]:
    """The lines that an action copies."""
    with qtbot.waitSignal(window.export.succeeded):
        action.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines
    return lines


def exported(window: MainWindow, qtbot: QtBot, target: Path, form: Format) -> tuple[list[str], list[str]]:
    """The window's texts while the export dialog is open, and the lines of the file that is written."""
    window.export_actions.export.trigger()
    dialog = window.export.context.dialog
    assert isinstance(dialog, ExportDialog)
    dialog.formats.button(list(Format).index(form)).click()
    asked = [*texts(window)]
    dialog.target.line.setText(str(target))
    with qtbot.waitSignal(window.export.succeeded):
        dialog.confirm.click()
    if form is Format.PDF:
        return asked, [" ".join(pages_of(target.read_bytes()))]
    if is_zipfile(target):  # a workbook
        with ZipFile(target) as parts:
            return asked, [parts.read(name).decode() for name in parts.namelist()]
    return asked, target.read_text(encoding="utf-8-sig").splitlines()
