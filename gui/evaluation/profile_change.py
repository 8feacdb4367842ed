"""A profile that is renamed or deleted, so that it can be taken back."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from inference.site_profile import SiteProfile


class Keeper(Protocol):
    """Who keeps profiles."""

    def keep(self, profile: "SiteProfile | None", profile_id: str) -> None:
        """Keep a profile, or remove the one with the id."""


class ProfileChange(QUndoCommand):
    """One change of one profile.

    Args:
        keeper: Who does it.
        before: The profile as it is.
        after: As it will be; None where it is deleted.
        name: What the undo menu calls it.
    """

    def __init__(self, keeper: Keeper, before: "SiteProfile", after: "SiteProfile | None", name: str) -> None:
        super().__init__(name)
        self._keeper, self._before, self._after = keeper, before, after

    def redo(self) -> None:
        """Do it."""
        self._keeper.keep(self._after, self._before.profile_id)

    def undo(self) -> None:
        """Take it back."""
        self._keeper.keep(self._before, self._before.profile_id)
