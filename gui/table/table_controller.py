"""What is done with the selected films: shown in their folder, copied, classified again, removed."""

import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QUndoStack
from PySide6.QtWidgets import QMenu

from gui.table.films_panel import FilmsPanel
from gui.table.removal import Removal
from gui.table.table_actions import TableActions


class TableController(QObject):
    """Puts the table's actions to work.

    Args:
        panel: The table with its filter bar.
        actions: Those of the table.
        undo: Where a removal can be taken back.
        parent: Its owner.

    Signals:
        classify_wanted: Paths of films that are to be classified again, whatever is known of them.
    """

    classify_wanted = Signal(list)

    def __init__(self, panel: FilmsPanel, actions: TableActions, undo: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._films, self._table, self._undo = panel.films, panel.table, undo
        self._actions = actions
        self._table.addActions([actions.select_all, actions.remove])
        self._table.menu_wanted.connect(self._fill)
        self._table.selectionModel().selectionChanged.connect(self._enable)
        self._table.order.shown_changed.connect(self._enable)
        for action, slot in (
            (actions.search, panel.bar.start_search),
            (actions.select_all, self._table.selectAll),
            (actions.copy_name, self._copy_name),
            (actions.copy_path, self._copy_path),
            (actions.show_in_folder, self._show_in_folder),
            (actions.classify_again, self._classify_again),
            (actions.remove, self._remove),
        ):
            action.triggered.connect(slot)

    @Slot(object, object)
    def _fill(self, menu: QMenu, _case_ids: tuple[int, ...]) -> None:
        actions = self._actions
        menu.addAction(actions.show_in_folder)
        menu.addSeparator()
        menu.addActions([actions.copy_name, actions.copy_path])
        menu.addSeparator()
        menu.addActions([actions.classify_again, actions.remove])

    @Slot()
    def _enable(self) -> None:
        some = self._table.selectionModel().hasSelection()
        for action in self._actions.of_films:
            action.setEnabled(some)

    @Slot()
    def _copy_name(self) -> None:
        _copy(path.name for path in self._paths())

    @Slot()
    def _copy_path(self) -> None:
        _copy(str(path) for path in self._paths())

    @Slot()
    def _show_in_folder(self) -> None:
        paths = self._paths()
        if paths:
            show_in_folder(paths[0])

    @Slot()
    def _classify_again(self) -> None:
        self.classify_wanted.emit(self._paths())

    @Slot()
    def _remove(self) -> None:
        case_ids = self._table.selected_ids
        if case_ids:
            self._undo.push(Removal(self._films, case_ids))

    def _paths(self) -> list[Path]:
        return [self._films.case(case_id).finding.path for case_id in self._table.selected_ids]


def show_in_folder(path: Path) -> None:
    """Open the folder of a file in the system's file manager, with the file selected where the system can do that."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer.exe", ["/select,", str(path)])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _copy(lines: Iterable[str]) -> None:
    QGuiApplication.clipboard().setText("\n".join(lines))
