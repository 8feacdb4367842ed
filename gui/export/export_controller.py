"""Connects the actions of export with the window."""

import sys
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.common import lazy
from gui.common.action_set import ActionSet
from gui.common.style.theme import Theme
from gui.export.export_context import ExportContext, ExportSources
from inference.output import dicom

if TYPE_CHECKING:
    from gui.export import copy_export, dicom_export, film_export, scan_export
else:  # they load numpy and pydicom
    copy_export, dicom_export, film_export, scan_export = map(
        lazy.LazyModule,
        ("gui.export.copy_export", "gui.export.dicom_export", "gui.export.film_export", "gui.export.scan_export"),
    )


class ExportActions(ActionSet):
    """The actions of export; all are disabled until there is something to export.

    Args:
        theme: Gives the icons their colours.
        parent: The window, in which the shortcuts hold.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        self.export = self.make(self.tr("Export…"), ("Ctrl+Shift+S",))
        self.copy_films = self.make(self.tr("Copy films into folders…"), ())
        self.dicom = self.make(self.tr("Write DICOM objects…"), ())
        self.report = self.make(self.tr("Report of this film…"), (QKeySequence.StandardKey.Print,))
        self.save_picture = self.make(self.tr("Save the picture…"), ("Ctrl+Shift+P",))
        self.copy_rows = self.make(self.tr("Copy rows"), (QKeySequence.StandardKey.Copy,))
        self.copy_picture = self.make(self.tr("Copy the picture"), ("Ctrl+Shift+C",))
        self.copy_answer = self.make(self.tr("Copy the answer"), ("Ctrl+Alt+C",))
        # In the table alone: in a text field, Ctrl+C copies text.
        self.copy_rows.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.enable(has_films=False, has_film=False)

    def add_to_file_menu(self, menu: QMenu) -> None:
        """Add the actions that write files."""
        menu.addActions([self.export, self.copy_films])
        if dicom.is_available() or not getattr(sys, "frozen", False):  # a bundle cannot get the package later
            menu.addAction(self.dicom)
        menu.addActions([self.report, self.save_picture])

    def add_to_edit_menu(self, menu: QMenu) -> None:
        """Add the actions that copy."""
        menu.addActions([self.copy_rows, self.copy_picture, self.copy_answer])

    def add_to_table(self, table: QWidget) -> None:
        """Add the shortcut that copies rows to the table."""
        table.addAction(self.copy_rows)

    def enable(self, *, has_films: bool, has_film: bool) -> None:
        """Enable the actions that need films, and the actions that need a selected film."""
        for action in (self.export, self.copy_films, self.dicom):
            action.setEnabled(has_films)
        for action in (self.report, self.save_picture, self.copy_rows, self.copy_picture, self.copy_answer):
            action.setEnabled(has_film)


class ExportController(QObject):
    """Exports, reports, pictures and the clipboard.

    Args:
        actions: The actions of export.
        sources: The parts of the window that exports read.
        window: The parent of dialogs; the owner.

    Signals:
        succeeded: Emitted with a message about the export.
        wrote: Emitted with the file that was written, after `succeeded`.
        failed: Emitted with a message on what to do.
    """

    succeeded = Signal(str)
    wrote = Signal(object)
    failed = Signal(str)

    def __init__(self, actions: ExportActions, sources: ExportSources, window: QWidget) -> None:
        super().__init__(window)
        self.context = ExportContext(sources, window)
        self._actions, self._sources = actions, sources
        self._connect_actions()
        exporter, clipboard = self.context.exporter, self.context.clipboard
        for success in (exporter.exported, clipboard.copied):
            success.connect(self.succeeded)
        exporter.wrote.connect(self.wrote)
        for failure in (exporter.failed, clipboard.failed):
            failure.connect(self.failed)
        sources.films.counts_changed.connect(self._update_actions)
        for signal in (sources.table.case_selected, sources.table.case_lost):
            signal.connect(self._update_actions)
        self._update_actions()  # there may be films of an earlier window in another language

    @cached_property
    def scan(self) -> "scan_export.ScanExport":
        """Exports many films; created on first use."""
        return scan_export.ScanExport(self.context)

    @cached_property
    def film(self) -> "film_export.FilmExport":
        """Exports one film; created on first use."""
        return film_export.FilmExport(self.context)

    @cached_property
    def copies(self) -> "copy_export.CopyExport":
        """Copies films into folders; created on first use."""
        return copy_export.CopyExport(self.context)

    @cached_property
    def dicom(self) -> "dicom_export.DicomExport":
        """Writes DICOM objects; created on first use."""
        return dicom_export.DicomExport(self.context, self.film)

    @Slot()
    def ask_for_table(self) -> None:
        """Ask for a CSV file, and write the visible films to it."""
        self.scan.ask_for_table()

    def close(self) -> None:
        """Cancel reports, and end the threads."""
        self.context.close()

    @Slot(object, object)
    def _fill_menu(self, menu: QMenu, _case_ids: tuple[int, ...]) -> None:
        """Add the actions of export to the context menu of the table."""
        menu.addSeparator()
        menu.addActions([self._actions.copy_rows, self._actions.report])

    def _connect_actions(self) -> None:
        actions = self._actions
        actions.add_to_table(self._sources.table)
        self._sources.table.menu_requested.connect(self._fill_menu)
        actions.export.triggered.connect(self._ask_for_export)
        actions.copy_films.triggered.connect(self._ask_for_copies)
        actions.dicom.triggered.connect(self._ask_for_dicom)
        actions.copy_rows.triggered.connect(self._copy_rows)
        actions.report.triggered.connect(self._ask_for_report)
        actions.save_picture.triggered.connect(self._ask_for_picture)
        actions.copy_picture.triggered.connect(self._copy_picture)
        actions.copy_answer.triggered.connect(self._copy_answer)

    @Slot()
    def _ask_for_export(self) -> None:
        self.scan.ask_for_export()

    @Slot()
    def _ask_for_copies(self) -> None:
        self.copies.ask()

    @Slot()
    def _ask_for_dicom(self) -> None:
        if dicom.is_available():
            self.dicom.ask()
        else:
            text = self.tr("DICOM objects need the package highdicom. Install it with: {0}")
            self.failed.emit(text.format("pip install 'hilum[dicom]'"))

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
    def _update_actions(self) -> None:
        """Enable the actions that have something to export."""
        has_films = self._sources.films.rowCount() > 0
        self._actions.enable(has_films=has_films, has_film=has_films and self._sources.table.selected_case is not None)
