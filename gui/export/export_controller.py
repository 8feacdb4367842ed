"""Connects what goes out with the window."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.common.action_set import ActionSet
from gui.common.theme import Theme
from gui.export.export_context import ExportContext, Sources

if TYPE_CHECKING:
    from gui.export.film_export import FilmExport
    from gui.export.scan_export import ScanExport


class ExportActions(ActionSet):
    """What goes out of the window; all are off until there is something to share.

    Args:
        theme: Whose colours the icons take.
        parent: The window, whose shortcuts they become.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        self.export = self.make(self.tr("Export…"), ("Ctrl+Shift+S",))
        self.report = self.make(self.tr("Report of this film…"), (QKeySequence.StandardKey.Print,))
        self.save_picture = self.make(self.tr("Save the picture…"), ("Ctrl+Shift+P",))
        self.copy_rows = self.make(self.tr("Copy rows"), (QKeySequence.StandardKey.Copy,))
        self.copy_picture = self.make(self.tr("Copy the picture"), ("Ctrl+Shift+C",))
        self.copy_answer = self.make(self.tr("Copy the answer"), ("Ctrl+Alt+C",))
        # Of the table alone, so that Ctrl+C in a text field copies text.
        self.copy_rows.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.set_usable(films=False, film=False)

    def add_to_file_menu(self, menu: QMenu) -> None:
        """What writes files."""
        menu.addActions([self.export, self.report, self.save_picture])

    def add_to_edit_menu(self, menu: QMenu) -> None:
        """What fills the clipboard."""
        menu.addActions([self.copy_rows, self.copy_picture, self.copy_answer])

    def belong_to(self, table: QWidget) -> None:
        """Let the table hear the key that copies rows."""
        table.addAction(self.copy_rows)

    def set_usable(self, *, films: bool, film: bool) -> None:
        """Whether there are films, and whether one of them is looked at."""
        self.export.setEnabled(films)
        for action in (self.report, self.save_picture, self.copy_rows, self.copy_picture, self.copy_answer):
            action.setEnabled(film)


class ExportController(QObject):
    """Exports, reports, pictures and the clipboard.

    Args:
        actions: What the user can ask for.
        sources: Where what is shared comes from.
        window: Over which dialogs open; its owner.

    Signals:
        told: A sentence on what was done.
        failed: A sentence on what to do.
    """

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, actions: ExportActions, sources: Sources, window: QWidget) -> None:
        super().__init__(window)
        self.desk = ExportContext(sources, window)
        self._actions, self._sources = actions, sources
        self._connect_actions()
        for worker in (self.desk.exporter.exported, self.desk.copier.copied):
            worker.connect(self.told)
        for worker in (self.desk.exporter.failed, self.desk.copier.failed):
            worker.connect(self.failed)
        sources.films.counts_changed.connect(self._follow)
        sources.table.case_selected.connect(self._follow)

    @cached_property
    def scan(self) -> "ScanExport":
        """What goes out of many films; its dialogs and reports are not needed for the window's first picture."""
        from gui.export.scan_export import ScanExport

        return ScanExport(self.desk)

    @cached_property
    def film(self) -> "FilmExport":
        """What goes out of one film."""
        from gui.export.film_export import FilmExport

        return FilmExport(self.desk)

    def export_shown_to(self, target: Path) -> None:
        """Write the films shown, in their order, to a CSV file."""
        self.scan.export_shown_to(target)

    @Slot()
    def ask_for_table(self) -> None:
        """Ask where the films shown go as CSV, and write them."""
        self.scan.ask_for_table()

    def close(self) -> None:
        """Give up reports, and leave no thread behind."""
        self.desk.close()

    @Slot(object, object)
    def _fill(self, menu: QMenu, _case_ids: tuple[int, ...]) -> None:
        """Offer to copy whole rows among what a right click on the table offers."""
        menu.addSeparator()
        menu.addActions([self._actions.copy_rows, self._actions.report])

    def _connect_actions(self) -> None:
        actions = self._actions
        actions.belong_to(self._sources.table)
        self._sources.table.menu_wanted.connect(self._fill)
        actions.export.triggered.connect(self._ask_for_export)
        actions.copy_rows.triggered.connect(self._copy_rows)
        actions.report.triggered.connect(self._ask_for_report)
        actions.save_picture.triggered.connect(self._ask_for_picture)
        actions.copy_picture.triggered.connect(self._copy_picture)
        actions.copy_answer.triggered.connect(self._copy_answer)

    @Slot()
    def _ask_for_export(self) -> None:
        self.scan.ask_for_export()

    @Slot()
    def _copy_rows(self) -> None:
        self.scan.copy_rows()

    @Slot()
    def _ask_for_report(self) -> None:
        self.film.ask_for_report()

    @Slot()
    def _ask_for_picture(self) -> None:
        self.film.ask_for_picture()

    @Slot()
    def _copy_picture(self) -> None:
        self.film.copy_picture()

    @Slot()
    def _copy_answer(self) -> None:
        self.film.copy_answer()

    @Slot()
    def _follow(self) -> None:
        """What cannot be shared cannot be asked for."""
        films = self._sources.films.rowCount() > 0
        self._actions.set_usable(films=films, film=films and self._sources.table.selected_case is not None)
