"""Sessions and filters that the user has saved under names, and the menus that list them."""

import os
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from gui.common import lazy
from gui.common.settings import Key, Settings
from gui.i18n.message_translation import translated
from gui.scan.scan_bridge import ScanBridge
from gui.session.user_data import SESSIONS
from gui.table.films_panel import FilmsPanel
from gui.table.filter_bar import FilterBar
from inference.errors import HilumError
from inference.files import write_atomically
from inference.messages import Message
from inference.paths import user_data
from inference.scan.discovery import FoundFile

_MAX_NAME_LENGTH = 60
_NAME_DIALOG_WIDTH = 360

_SEPARATOR = "\t"
"""Between the name, the chips and the search text of a saved filter in the settings."""


class _NamedSession(Struct, frozen=True, kw_only=True):
    """A session as stored."""

    name: str
    films: list[FoundFile]
    chips: list[str]
    search: str


class NamedMenu(QMenu):
    """Lists saved items by name, and asks for a name to save the current state under.

    Args:
        title: The menu's title.
        save: The text of the entry for saving.
        parent: Its owner.

    Signals:
        save_requested: Emitted to save the current state under a name, replacing an item of that name.
        chosen: Emitted to open the item of a name.
        delete_requested: Emitted to delete the item of a name.
    """

    save_requested = Signal(str)
    chosen = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, title: str, save: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._save = save
        self.question: QInputDialog | None = None
        self.show_names(())

    def show_names(self, names: Iterable[str]) -> None:
        """Show the names."""
        self.clear()
        self.addAction(self._save, self.ask)
        self.addSeparator()
        delete_menu = QMenu(self.tr("Forget"), self)
        for name in sorted(names, key=str.casefold):
            self.addAction(name.replace("&", "&&"), partial(self.chosen.emit, name))
            delete_menu.addAction(name.replace("&", "&&"), partial(self.delete_requested.emit, name))
        if not delete_menu.isEmpty():
            self.addSeparator()
            self.addMenu(delete_menu)

    @Slot()
    def ask(self) -> None:
        """Ask for a name, without a nested event loop."""
        self.question = QInputDialog(self.parentWidget())
        self.question.setWindowTitle(self._save.rstrip("…"))
        self.question.setLabelText(self.tr("Name"))
        self.question.setOkButtonText(self.tr("Save"))
        self.question.resize(_NAME_DIALOG_WIDTH, self.question.sizeHint().height())
        self.question.textValueSelected.connect(self._accept)
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()

    @Slot(str)
    def _accept(self, name: str) -> None:
        normalised = " ".join(name.split())[:_MAX_NAME_LENGTH]
        if normalised:
            self.save_requested.emit(normalised)


class NamedSessions(QObject):
    """Saves the open films under a name, one file per session, and opens them again.

    Args:
        panel: The table and its filter bar.
        bridge: Assesses films, or loads their findings.
        undo: The undo stack, cleared when a session is opened.
        parent: Its owner.

    Attributes:
        menu: Lists the sessions.
    """

    failed = Signal(str)

    def __init__(self, panel: FilmsPanel, bridge: ScanBridge, undo: QUndoStack, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel, self._bridge, self._undo = panel, bridge, undo
        title = QCoreApplication.translate("NamedSessions", "Sessions")
        self.menu = NamedMenu(title, QCoreApplication.translate("NamedSessions", "Save this session…"), parent)
        self.menu.save_requested.connect(self._save)
        self.menu.chosen.connect(self._open)
        self.menu.delete_requested.connect(self._delete)
        self.menu.aboutToShow.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Update the list of sessions."""
        self.menu.show_names(_sessions())

    @Slot(str)
    def _save(self, name: str) -> None:
        films = self._panel.films
        findings = [films.case(case_id).finding for case_id in films.case_ids()]
        content = {
            "name": name,
            "films": [[_encoded(finding.file), _encoded(finding.path.absolute())] for finding in findings],
            "chips": sorted(self._panel.bar.chosen_chips),
            "search": self._panel.bar.search.text(),
        }
        target = _sessions().get(name) or user_data() / SESSIONS / f"{lazy.uuid.uuid4().hex}.json"
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(target, lazy.json.dumps(content).encode())
        except OSError as error:
            self.failed.emit(translated(Message("The folder {0} cannot be made ({1}).", target.parent, error.strerror)))
        except HilumError as error:
            self.failed.emit(translated(error.message))

    @Slot(str)
    def _open(self, name: str) -> None:
        """Open the films of a session in place of the open ones; a running scan is cancelled."""
        path = _sessions().get(name)
        session = None if path is None else _read(path)
        if session is None:
            return
        self._panel.films.remove(self._panel.films.case_ids())
        self._bridge.abandon()  # after that, since the end of a scan may assess the open films again
        self._undo.clear()
        self._panel.bar.clear()
        self._panel.bar.show_filter(session.chips, session.search)
        self._bridge.add_found(session.films.copy)

    @Slot(str)
    def _delete(self, name: str) -> None:
        path = _sessions().get(name)
        if path is None:
            return
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            self.failed.emit(translated(Message("The session cannot be deleted ({0}).", error.strerror)))


def _sessions() -> dict[str, Path]:
    """The files of the sessions by name, without damaged ones; empty if the folder cannot be read."""
    folder, paths = user_data() / SESSIONS, list[Path]()
    with suppress(OSError):
        paths = sorted(folder.glob("*.json")) if folder.is_dir() else []
    return {session.name: path for path in paths if (session := _read(path)) is not None}


def _read(path: Path) -> _NamedSession | None:
    """A session; None if it is damaged."""
    try:
        content = lazy.json.loads(path.read_bytes())
        films = [FoundFile(file=_decoded(file), path=Path(_decoded(path))) for file, path in content["films"]]
        texts = content["name"], content["search"], *content["chips"]
    except (OSError, ValueError, TypeError, KeyError):
        return None
    if not all(isinstance(text, str) for text in texts):
        return None
    return _NamedSession(name=content["name"], films=films, chips=content["chips"], search=content["search"])


def _encoded(path: str | Path) -> str:
    """A path in hexadecimal, since it may contain bytes that are not text."""
    return os.fsencode(path).hex()


def _decoded(text: str) -> str:
    return os.fsdecode(bytes.fromhex(text))


class SavedFilters(QObject):
    """Saves and restores the filter bar's chips and search text.

    Args:
        bar: The filter bar.
        settings: Store the filters.
        parent: Its owner.

    Attributes:
        menu: Lists the filters.
    """

    def __init__(self, bar: FilterBar, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar, self._settings = bar, settings
        title = QCoreApplication.translate("SavedFilters", "Saved filters")
        self.menu = NamedMenu(title, QCoreApplication.translate("SavedFilters", "Save this filter…"), parent)
        self.menu.save_requested.connect(self._save)
        self.menu.chosen.connect(self._restore)
        self.menu.delete_requested.connect(self._delete)
        settings.changed.connect(self._follow_settings)
        self.menu.show_names(self._filters())

    def _filters(self) -> dict[str, tuple[str, str]]:
        """The chips, with commas between them, and the search text, by name."""
        no_filters: list[str] = []
        stored = (text.split(_SEPARATOR, 2) for text in self._settings.get(Key.FILTERS, no_filters))
        return {parts[0]: (parts[1], parts[2]) for parts in stored if len(parts) == 3}  # noqa: PLR2004  # as joined below

    def _store(self, filters: dict[str, tuple[str, str]]) -> None:
        self._settings.set(Key.FILTERS, [_SEPARATOR.join((name, *parts)) for name, parts in filters.items()])

    @Slot(str)
    def _follow_settings(self, name: str) -> None:
        """Update the menu, also when all data of the user are deleted."""
        if name == Key.FILTERS:
            self.menu.show_names(self._filters())

    @Slot(str)
    def _save(self, name: str) -> None:
        self._store(self._filters() | {name: (",".join(sorted(self._bar.chosen_chips)), self._bar.search.text())})

    @Slot(str)
    def _restore(self, name: str) -> None:
        chips, search = self._filters()[name]
        self._bar.clear()
        self._bar.show_filter(chips.split(","), search)

    @Slot(str)
    def _delete(self, name: str) -> None:
        self._store({other: parts for other, parts in self._filters().items() if other != name})
