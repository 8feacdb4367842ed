"""The table's actions on the selected films: copy, show in the folder, classify again, assess anyway, remove."""

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMenu

from gui.common.action_set import ActionSet
from gui.common.populations import population_model_name
from gui.common.style.theme import Theme
from gui.i18n.number_format import count_text
from gui.scan.allowances import Allowance, Allowances, is_misplaced, may_be_assessed_anyway
from gui.table.films_panel import FilmsPanel
from gui.table.rows.film_case import FilmCase
from gui.table.rows.film_command import FilmCommand
from gui.table.rows.films_model import FilmsModel
from inference.populations import POPULATIONS

if TYPE_CHECKING:
    from inference.finding import Finding


_MAX_CHECKED = 2_000
"""Up to this many selected films are checked for whether an action applies to one; above it the action is offered."""


class TableActions(ActionSet):
    """The table's actions; `TableController` connects them.

    Args:
        theme: The source of the icons' colours.
        parent: The window in which the shortcuts apply; those of Select all and Remove need the focus in the table.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        key = QKeySequence.StandardKey
        self.search = self.make(self.tr("Search the films"), (key.Find,))
        self.select_all = self.make(self.tr("Select all"), (key.SelectAll,))
        self.copy_name = self.make(self.tr("Copy the file name"), ())
        self.copy_path = self.make(self.tr("Copy the path"), ())
        self.show_in_folder = self.make(self.tr("Show in the folder"), ())
        self.classify_again = self.make(self.tr("Classify again"), ())
        self.correct = self.make(self.tr("Turn or invert, and assess"), ())
        self.anyway = {population: self.make(population_model_name(population), ()) for population in POPULATIONS}
        self.folder_anyway = {
            population: self.make(
                self.tr("All films of this folder: {0}").format(population_model_name(population)), ()
            )
            for population in POPULATIONS
        }
        self.anyway_menu = self._submenu()
        self.as_is = self.make(self.tr("Assess as it is"), ())
        self.remove = self.make(self.tr("Remove from the table"), (key.Delete,), once=True)
        self.revealing = (self.show_in_folder, self.copy_name, self.copy_path)
        """Actions that reveal the name of a film's file."""
        self.of_films = (
            *self.revealing,
            self.classify_again,
            self.correct,
            self.anyway_menu.menuAction(),
            self.as_is,
            self.remove,
        )
        for action in (self.select_all, self.remove):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for action in self.of_films:
            action.setEnabled(False)

    def _submenu(self) -> QMenu:
        menu = QMenu(self.tr("Assess anyway"))
        menu.addActions(list(self.anyway.values()))
        menu.addSeparator()
        menu.addActions(list(self.folder_anyway.values()))
        menu.setEnabled(False)
        return menu


class Removal(FilmCommand):
    """Removes cases from the table, and restores them under the same ids.

    Args:
        films: The table's rows.
        case_ids: The cases to remove; at least one.
    """

    def __init__(self, films: FilmsModel, case_ids: tuple[int, ...]) -> None:
        first = films.case(case_ids[0])
        super().__init__(first.finding, _undo_text(case_ids), first.name)
        self._films, self._case_ids = films, case_ids
        self._removed: tuple[FilmCase, ...] = ()

    def redo(self) -> None:
        """Remove the cases."""
        self._removed = self._films.remove(self._case_ids)

    def undo(self) -> None:
        """Restore the cases."""
        self._films.restore(self._removed)


def _undo_text(case_ids: tuple[int, ...]) -> str:
    if len(case_ids) == 1:
        return QCoreApplication.translate("Removal", "removing “{0}”")
    return QCoreApplication.translate("Removal", "removing {0} films").format(count_text(len(case_ids)))


class TableController(QObject):
    """Connects and performs the table's actions.

    Args:
        panel: The table with its filter bar.
        actions: The table's actions.
        undo: The undo stack.
        allowances: The allowances of the films.
        parent: Its owner.

    Signals:
        classify_requested: Emitted with paths of films to classify again, ignoring the journal.
        allowed: Emitted with paths of films and their new `Allowance`.
        revoked: Emitted with paths of films whose allowances the user revokes.
    """

    classify_requested = Signal(list)
    allowed = Signal(list, object)
    revoked = Signal(list)

    def __init__(
        self, panel: FilmsPanel, actions: TableActions, undo: QUndoStack, allowances: Allowances, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._films, self._table, self._undo, self._allowances = panel.films, panel.table, undo, allowances
        self._actions = actions
        self._table.addActions([actions.select_all, actions.remove])
        self._table.menu_requested.connect(self._fill_menu)
        self._table.selectionModel().selectionChanged.connect(self._enable)
        self._table.order.shown_changed.connect(self._enable)
        self._films.cases_changed.connect(self._enable)
        for action, slot in (
            (actions.search, panel.bar.start_search),
            (actions.select_all, self._table.selectAll),
            (actions.copy_name, self._copy_name),
            (actions.copy_path, self._copy_path),
            (actions.show_in_folder, self._show_in_folder),
            (actions.classify_again, self._classify_again),
            (actions.correct, self._correct),
            (actions.as_is, self._revoke),
            (actions.remove, self._remove),
        ):
            action.triggered.connect(slot)
        for population in POPULATIONS:
            actions.anyway[population].triggered.connect(partial(self._assess_anyway, population))
            actions.folder_anyway[population].triggered.connect(partial(self._assess_folder_anyway, population))
        self.show_populations(())

    @Slot(object)
    def show_populations(self, populations: Sequence[str]) -> None:
        """Offer the models of these populations."""
        for actions in (self._actions.anyway, self._actions.folder_anyway):
            for population, action in actions.items():
                action.setVisible(population in populations)

    @Slot(object, object)
    def _fill_menu(self, menu: QMenu, _case_ids: tuple[int, ...]) -> None:
        actions = self._actions
        menu.addAction(actions.show_in_folder)
        menu.addSeparator()
        menu.addActions([actions.copy_name, actions.copy_path])
        menu.addSeparator()
        menu.addActions([actions.classify_again, actions.correct])
        menu.addMenu(actions.anyway_menu)
        menu.addAction(actions.as_is)
        menu.addSeparator()
        menu.addAction(actions.remove)

    @Slot()
    def _enable(self) -> None:
        is_any = self._table.selectionModel().hasSelection()
        for action in self._actions.of_films:
            action.setEnabled(is_any)
        is_many = self._table.selected_count > _MAX_CHECKED
        for action in self._actions.revealing:
            action.setEnabled(is_any and not self._hides_a_name(is_many=is_many))
        findings = [] if is_many else self._findings()
        self._actions.correct.setEnabled(is_many or any(map(is_misplaced, findings)))
        self._actions.anyway_menu.setEnabled(is_many or any(map(may_be_assessed_anyway, findings)))
        self._actions.as_is.setEnabled(is_many or any(map(self._has_allowance, findings)))

    def _hides_a_name(self, *, is_many: bool) -> bool:
        """Whether the name of a selected film is hidden; if many are selected, whether any name in the table is."""
        rows = self._films.rows
        if is_many:
            return rows.sealed or bool(rows.name_hidden().any())
        return any(case.is_numbered for case in self._films.cases(self._table.selected_ids))

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
        self.classify_requested.emit(self._paths())

    @Slot()
    def _correct(self) -> None:
        self._allow(is_misplaced, Allowance(correct=True))

    def _assess_anyway(self, population: str, _checked: bool = False) -> None:
        self._allow(may_be_assessed_anyway, Allowance(anyway=population))

    def _assess_folder_anyway(self, population: str, _checked: bool = False) -> None:
        """Assess the refused films of the current film's folder, subfolders included, by a population's model."""
        case = self._table.selected_case
        if case is None:
            return
        folder = case.finding.path.parent
        refused = [finding.path for finding in self._films.rows.findings if may_be_assessed_anyway(finding)]
        paths = [path for path in refused if path.is_relative_to(folder)]
        if paths:
            self.allowed.emit(paths, Allowance(anyway=population))

    @Slot()
    def _revoke(self) -> None:
        paths = [finding.path for finding in self._findings() if self._has_allowance(finding)]
        if paths:
            self.revoked.emit(paths)

    def _allow(self, fits: "Callable[[Finding], bool]", allowance: Allowance) -> None:
        paths = [finding.path for finding in self._findings() if fits(finding)]
        if paths:
            self.allowed.emit(paths, allowance)

    def _has_allowance(self, finding: "Finding") -> bool:
        return self._allowances.of(finding.path) != Allowance()

    @Slot()
    def _remove(self) -> None:
        case_ids = self._table.selected_ids
        if case_ids:
            self._undo.push(Removal(self._films, case_ids))

    def _paths(self) -> list[Path]:
        return [finding.path for finding in self._findings()]

    def _findings(self) -> "list[Finding]":
        """The findings of the selected films."""
        rows = self._films.rows
        return [rows.findings[rows.row_of(case_id)] for case_id in self._table.selected_ids]


def show_in_folder(path: Path) -> None:
    """Open the folder of a file in the system's file manager, with the file selected where the system can do that."""
    # Imported late: PySide builds both classes on import, which takes a millisecond.
    from PySide6.QtCore import QProcess, QUrl  # noqa: PLC0415

    if sys.platform == "win32":
        explorer = QProcess()
        explorer.setProgram("explorer.exe")
        explorer.setNativeArguments(f'/select,"{path}"')  # Qt does not quote a comma, where Explorer ends the path
        explorer.startDetached()
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _copy(lines: Iterable[str]) -> None:
    QGuiApplication.clipboard().setText("\n".join(lines))
