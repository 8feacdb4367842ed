"""Connects reader studies with the window: dialogs, the bar, and the actions that a reader must not use."""

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from gui.common import lazy
from gui.common.action_set import ActionSet
from gui.common.question import Question
from gui.common.style.theme import Theme
from gui.export.export_choice import Scope
from gui.export.export_context import ExportContext
from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text
from gui.review.reader_commands import has_picture
from gui.study.study_bar import StudyBar
from gui.study.study_export import StudyExport
from gui.study.study_locks import lock_reader, lock_study, reader_in_another_window
from gui.study.study_mode import StudyMode
from inference.errors import HilumError

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from gui.common.banner import Banner
    from gui.scan.scan_bridge import ScanBridge
    from gui.session.recent_folders import RecentFolders
    from gui.session.window_state import WindowState
    from gui.study import new_study_dialog, results_dialog, studies_dialog
    from inference.review.study import Reader, Study
else:
    new_study_dialog, results_dialog, studies_dialog = map(
        lazy.LazyModule, ("gui.study.new_study_dialog", "gui.study.results_dialog", "gui.study.studies_dialog")
    )


class StudyActions(ActionSet):
    """The actions of reader studies; `StudyController` connects them.

    Args:
        theme: The source of the icons' colours.
        parent: The window.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        self.studies = self.make(self.tr("Reader studies…"), ("Ctrl+Shift+R",))
        self.pause = self.make(self.tr("Pause the study"), ())


class StudyParts(Struct, frozen=True, kw_only=True):
    """The parts of the window that a study works with.

    Attributes:
        mode: The study that is being read.
        context: The films, and the writing of files.
        banner: Shows results and errors.
        state: The window's state, for the films of the session.
        bridge: Assesses films, or loads their findings.
        recent: The recent folders.
        next_unread: Shows the next film without a verdict.
        hidden: Actions that a reader must not use.
    """

    mode: StudyMode
    context: ExportContext
    banner: "Banner"
    state: "WindowState"
    bridge: "ScanBridge"
    recent: "RecentFolders"
    next_unread: "QAction"
    hidden: "tuple[QAction, ...]"


class StudyController(QObject):
    """Handles the actions of reader studies.

    Args:
        parts: The parts of the window.
        actions: The actions of reader studies.
        window: The parent of dialogs; the owner.

    Attributes:
        bar: Shows the study's progress; the window lays it out.
        dialog: The open dialog, if any.
        export: Writes a study's table.
    """

    def __init__(self, parts: StudyParts, actions: StudyActions, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._actions, self._window = parts, actions, window
        self._mode, self._sources = parts.mode, parts.context.sources
        self.bar = StudyBar(parts.mode, actions.pause)
        self.export = StudyExport(parts.context, window)
        self.export.dialog_ready.connect(self._open)
        self.export.failed.connect(parts.banner.show_error)
        self.dialog: QDialog | None = None
        self._has_shown_first = False
        actions.studies.triggered.connect(self._open_studies)
        actions.pause.triggered.connect(self._pause)
        parts.mode.changed.connect(self._follow_mode)
        parts.mode.lost_films_searched.connect(self._report_lost_films)
        parts.bridge.finished.connect(self._show_first_unread)
        self._hide_revealing_actions()
        if self._mode.is_reading:
            parts.state.show_all_unsorted()

    @Slot(int, int)
    def show_progress(self, read: int, readable: int) -> None:
        """Show how many of the readable films in the table are read."""
        self.bar.show_progress(read, self._sources.films.rowCount() - readable)

    @Slot()
    def _follow_mode(self) -> None:
        """Adapt the window to the start or the end of a study."""
        self._has_shown_first = False
        self._hide_revealing_actions()
        if self._mode.is_reading:
            self._parts.state.show_all_unsorted()
        else:
            self._parts.state.restore_session()

    def _hide_revealing_actions(self) -> None:
        """Hide the actions that a reader must not use during a study, and show them afterwards."""
        reading = self._mode.is_reading
        for action in (*self._parts.hidden, self._actions.studies):
            action.setVisible(not reading)
        self._actions.pause.setVisible(reading)
        self._parts.recent.hide(reading)

    @Slot()
    def _show_first_unread(self) -> None:
        """Show the first readable film without a verdict, once, when all films are in the table."""
        case = self._sources.table.selected_case
        if not self._mode.is_reading or case is None or self._has_shown_first:
            return
        self._has_shown_first = True
        if not has_picture(case) or (case.review is not None and case.review.verdict is not None):
            self._parts.next_unread.trigger()

    @Slot(int, int, int)
    def _report_lost_films(self, moved: int, returned: int, missing: int) -> None:
        sentences: list[str] = []
        if moved or missing:
            text = self.tr("Films not in their place: {0} found elsewhere by their content, {1} still missing.")
            sentences.append(text.format(count_text(moved), count_text(missing)))
        if returned:
            sentences.append(self.tr("Films in their own place again: {0}.").format(count_text(returned)))
        self._parts.banner.show_note(" ".join(sentences))

    @Slot()
    def _open_studies(self) -> None:
        dialog = studies_dialog.StudiesDialog(can_create=self._sources.films.rowCount() > 0, parent=self._window)
        dialog.new_requested.connect(self._ask_for_new_study)
        dialog.reading_requested.connect(self._read)
        dialog.results_requested.connect(self._show_results)
        dialog.export_requested.connect(self.export.begin)
        dialog.deletion_requested.connect(self._ask_for_deletion)
        self._open(dialog)

    @Slot()
    def _ask_for_new_study(self) -> None:
        dialog = new_study_dialog.NewStudyDialog(
            {scope: len(self._parts.context.ids(scope)) for scope in Scope}, self._window
        )
        dialog.accepted.connect(partial(self._create, dialog))
        self._open(dialog)

    def _create(self, dialog: "new_study_dialog.NewStudyDialog") -> None:
        cases = self._sources.films.cases(self._parts.context.ids(dialog.scope))
        try:
            study = lazy.study.new_study(dialog.name.text(), [case.finding for case in cases], dialog.seed.value())
            lazy.study.checked_name(dialog.reader.text())  # a name that is refused must not leave a study behind
            lazy.study_storage.save_study(study)
        except HilumError as error:
            self._parts.banner.show_error(translated(error.message))
        else:
            self._read(study, dialog.reader.text(), closes_films=dialog.closes_films.isChecked())

    @Slot(object, str)
    def _read(self, study: "Study", name: str, *, closes_films: bool = False) -> None:
        """Begin to read; the open films are closed only when nothing can prevent it any more."""
        try:
            with lock_study(study.study_id):  # loaded again: another window may have added a reader meanwhile
                study, reader = lazy.study.with_reader(lazy.study_storage.load_study(study.study_id), name)
                lock = lock_reader(study, reader)
                if lock is not None:
                    lazy.study_storage.save_study(study)
        except HilumError as error:
            self._parts.banner.show_error(translated(error.message))
            return
        self._close_dialog()
        self._parts.banner.hide()
        if lock is None:
            self._show_other_window(study, reader)
            return
        if closes_films:
            self._sources.films.remove(self._sources.films.case_ids())
            self._parts.bridge.abandon()
        self._parts.state.save()
        self._mode.begin(study, reader, lock)

    def _show_other_window(self, study: "Study", reader: "Reader") -> None:
        text = self.tr("{0} is reading “{1}” in another window. Pause the study there first.")
        self._parts.banner.show_error(text.format(reader.name, study.name))

    @Slot()
    def _pause(self) -> None:
        self._mode.pause()
        self._parts.banner.show_note(self.tr("The study is paused; go on with it in “Reader studies”."))

    @Slot(object)
    def _show_results(self, study: "Study") -> None:
        dialog = results_dialog.ResultsDialog(study, self._window)
        dialog.failed.connect(self._close_with_error)
        self._open(dialog)

    @Slot(object)
    def _ask_for_deletion(self, study: "Study") -> None:
        text = self.tr("Delete “{0}” with every verdict that was given in it? Its films stay.")
        title = self.tr("Delete the study")
        box = Question(self._window, title=title, text=text.format(study.name), go_ahead=title)
        box.go_ahead.clicked.connect(partial(self._delete, study))
        self._open(box)

    def _delete(self, study: "Study", _checked: bool = False) -> None:
        try:
            with lock_study(study.study_id):
                study = lazy.study_storage.load_study(study.study_id)
                reader = reader_in_another_window(study)
                if reader is None:
                    lazy.study_storage.delete_study(study)
        except HilumError as error:
            self._parts.banner.show_error(translated(error.message))
            return
        if reader is not None:
            self._show_other_window(study, reader)

    @Slot(QDialog)
    def _open(self, dialog: QDialog) -> None:
        """Open a dialog, replacing an open one, without a nested event loop."""
        self._close_dialog()
        self.dialog = dialog
        dialog.finished.connect(partial(self._drop, dialog))
        dialog.open()

    def _drop(self, dialog: QDialog, _result: int) -> None:
        dialog.deleteLater()
        if self.dialog is dialog:
            self.dialog = None

    @Slot(str)
    def _close_with_error(self, sentence: str) -> None:
        self._close_dialog()
        self._parts.banner.show_error(sentence)

    def close(self) -> None:
        """Close the open dialog, and wait for its thread to end."""
        self._close_dialog()

    def _close_dialog(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.close()
