"""Filters that the user has saved under names, stored in the settings."""

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QWidget

from gui.common.settings import Key, Settings
from gui.session.named_menu import NamedMenu
from gui.table.films_panel import FilterBar

_BETWEEN = "\t"


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
        self.menu.keep_requested.connect(self._save)
        self.menu.chosen.connect(self._bring_back)
        self.menu.forget_requested.connect(self._forget)
        self.menu.show_names(self._filters())

    def _filters(self) -> dict[str, tuple[str, str]]:
        """The chips, with commas between them, and the search text, by name."""
        none: list[str] = []
        stored = (text.split(_BETWEEN, 2) for text in self._settings.get(Key.FILTERS, none))
        return {parts[0]: (parts[1], parts[2]) for parts in stored if len(parts) == 3}  # noqa: PLR2004  # as joined below

    def _store(self, filters: dict[str, tuple[str, str]]) -> None:
        self._settings.set(Key.FILTERS, [_BETWEEN.join((name, *parts)) for name, parts in filters.items()])
        self.menu.show_names(filters)

    @Slot(str)
    def _save(self, name: str) -> None:
        self._store(self._filters() | {name: (",".join(sorted(self._bar.chosen_chips)), self._bar.search.text())})

    @Slot(str)
    def _bring_back(self, name: str) -> None:
        chips, search = self._filters()[name]
        self._bar.clear()
        self._bar.show_filter(chips.split(","), search)

    @Slot(str)
    def _forget(self, name: str) -> None:
        self._store({other: parts for other, parts in self._filters().items() if other != name})
