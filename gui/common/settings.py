"""What the user has set, kept between starts in a file among the user's data."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from inference.paths import user_data

Value = TypeVar("Value", bool, int, float, str, list[str], QByteArray)


def settings_path() -> Path:
    """The file of the settings."""
    return user_data() / "window.ini"


class Settings(QObject):
    """Typed values by name; who shows a value listens to `changed`.

    Args:
        parent: Its owner.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = QSettings(str(settings_path()), QSettings.Format.IniFormat)

    def get(self, name: str, default: Value) -> Value:
        """A value; the default where none is kept, or one that is not of the default's type."""
        if not self._kept.contains(name):
            return default
        try:
            value = self._kept.value(name, default, type(default))
        except (TypeError, ValueError):
            return default
        return value if isinstance(value, type(default)) else default

    def set(self, name: str, value: Value) -> None:
        """Keep a value and tell who listens."""
        self._kept.setValue(name, value)
        self.changed.emit(name)

    def values(self) -> dict[str, object]:
        """Everything that is kept, as it lies in the file."""
        return {name: self._kept.value(name) for name in self._kept.allKeys()}

    def clear(self) -> None:
        """Forget everything, and tell who listens to any of it."""
        names = self._kept.allKeys()
        self._kept.clear()
        self._kept.sync()
        for name in names:
            self.changed.emit(name)

    def flush(self) -> None:
        """Write to the disk now."""
        self._kept.sync()
