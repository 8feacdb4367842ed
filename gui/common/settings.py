"""The user's settings, stored in a file of the user's data folder."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from inference.paths import user_data

Value = TypeVar("Value", bool, int, float, str, list[str], QByteArray)


def settings_path() -> Path:
    """The file of the settings."""
    return user_data() / "window.ini"


class Settings(QObject):
    """Typed values by name; widgets that show a value listen to `changed`.

    Args:
        parent: Its owner.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stored = QSettings(str(settings_path()), QSettings.Format.IniFormat)

    def get(self, name: str, default: Value) -> Value:
        """A value; the default if there is none, or one of another type."""
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
        """All stored values, as they stand in the file."""
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
