"""The user's settings, stored in a file in the user's data folder, and their keys."""

from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from inference.paths import user_data

Value = TypeVar("Value", bool, int, float, str, list[str], QByteArray)


class Key(StrEnum):
    """The keys of the settings file; their values never change, or users would lose their settings."""

    LANGUAGE = "look/language"
    """A code of `gui.i18n.languages`; anything else stands for the system's language."""
    THEME = "look/theme"
    """A name of `gui.application.SCHEMES`; anything else stands for the system's scheme."""

    MODEL = "scan/model"
    """The path of another model; empty for the embedded one."""
    DEVICE = "scan/device"
    """One of `inference.models.devices.DEVICE_NAMES`."""
    POPULATION = "scan/population"
    """The population of films without a stated age: one of `inference.populations`, or "auto" for the gate's choice."""
    OPERATING_POINT = "operating_point"
    """Followed by a slash and the digest of the model that the operating point belongs to."""
    ERROR_RATE = "error_rate"
    """Followed by a slash and the digest of the model that it was chosen for; a share, 0 to 1."""
    PREVALENCE = "clinic/prevalence"
    """Prevalence of pneumonia among the films that the user reads, 0 to 1; 0 if unknown."""

    PRESET = "film/preset"
    SAME_WINDOW_LEVEL = "film/same_window"
    OPACITY = "film/opacity"
    PALETTE = "film/palette"
    CONTOURS = "film/contours"
    LUNGS = "film/lungs"

    BLIND = "review/blind"
    AUTO_ADVANCE = "review/go_on"

    STUDY = "review/study"
    """The study that is being read, and by whom: its id, a slash, and the name of the reader's file."""

    THUMBNAILS = "table/thumbnails"
    """The height of rows and thumbnails: a name of `gui.table.films_table.ROW_HEIGHTS`."""
    COLUMNS = "table/columns"
    """One text per column, from left to right: its key, its width, and whether it is shown."""

    RESTORE = "session/restore"
    """Whether to restore the session on start."""
    HAS_FILMS = "session/has_films"
    """Whether the last session had films; they are restored if `RESTORE` is set."""
    SELECTED = "session/selected"
    CHIPS = "session/chips"
    """The filters that are switched on: values of `gui.table.rows.film_filter.Chip`."""
    SEARCH = "session/search"
    FILTERS = "table/filters"
    """One text per saved filter: its name, its chips, its search text."""
    FILM_HAS_FOCUS = "session/film_has_focus"
    """Whether the film has the keyboard focus, and not the table."""
    HEATMAP = "session/heatmap"
    HISTOGRAM = "session/histogram"
    DETAILS = "session/details"
    SORTED_BY = "session/sorted_by"
    DESCENDING = "session/descending"
    GEOMETRY = "window/geometry"
    SPLITTER = "window/splitter"
    RECENT_FOLDERS = "arrival/recent_folders"

    EXPORT_FOLDER = "sharing/folder"
    EXPORT_FORMAT = "sharing/format"
    COPY_BY = "sharing/copy_by"
    """Whose verdict names the folders of copied films: a name of `inference.output.film_copies.CopyBy`."""
    PAPER = "sharing/paper"
    WITH_HEATMAP = "sharing/heatmap"
    WITH_LEGEND = "sharing/legend"


def settings_path() -> Path:
    """The file of the settings."""
    return user_data() / "window.ini"


class Settings(QObject):
    """Typed values by key; widgets that show a value connect to `changed`.

    Args:
        parent: Its owner.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stored = QSettings(str(settings_path()), QSettings.Format.IniFormat)

    def get(self, name: str, default: Value) -> Value:
        """A value; the default if it is missing, or of another type."""
        if not self._stored.contains(name):
            return default
        try:
            value = self._stored.value(name, default, type(default))
        except (TypeError, ValueError):
            return default
        return value if isinstance(value, type(default)) else default

    def set(self, name: str, value: Value) -> None:
        """Store a value and emit `changed`."""
        self._stored.setValue(name, value)
        self.changed.emit(name)

    def values(self) -> dict[str, object]:
        """All stored values, as in the file."""
        return {name: self._stored.value(name) for name in self._stored.allKeys()}

    def clear(self) -> None:
        """Delete all values, and emit `changed` for each."""
        names = self._stored.allKeys()
        self._stored.clear()
        self._stored.sync()
        for name in names:
            self.changed.emit(name)

    def flush(self) -> None:
        """Write to disk now."""
        self._stored.sync()
