"""Opens the dialog with the DICOM elements of the shown film, and updates it when another film is shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.common import lazy
from gui.table.rows.film_case import FilmCase
from gui.viewer.viewer_panel import ViewerPanel

if TYPE_CHECKING:
    from pathlib import Path

    from gui.viewer.elements import elements_dialog
else:
    elements_dialog = lazy.LazyModule("gui.viewer.elements.elements_dialog")


class ElementsController(QObject):
    """Controls the dialog of DICOM elements.

    The elements of a film that is to be read blind are not shown, since for example the series description may reveal
    its class.

    Args:
        viewer: Shows the film.
        parent: Its owner.

    Attributes:
        dialog: None until it is first opened.
    """

    def __init__(self, viewer: ViewerPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._action = viewer, viewer.film_actions.elements
        self._case: FilmCase | None = None
        self.dialog: elements_dialog.ElementsDialog | None = None
        self._action.setEnabled(False)
        self._action.triggered.connect(self._open)
        viewer.film_shown.connect(self._follow)
        viewer.view.state.film_changed.connect(self._forget_film)

    def close_down(self) -> None:
        """Close the dialog, and wait for its thread to end."""
        if self.dialog is not None:
            self.dialog.close_down()

    @Slot(object)
    def _follow(self, case: FilmCase) -> None:
        self._case = case
        path = self._path()
        self._action.setEnabled(path is not None)
        if self.dialog is None or not self.dialog.isVisible():
            return
        if case.is_hidden:
            self.dialog.reject()
        elif path is None:
            self.dialog.clear(self.tr("This film is no DICOM object."))
        else:
            self.dialog.show_film(path)

    @Slot()
    def _forget_film(self) -> None:
        """Clear the dialog, since another film is about to be shown, or none."""
        self._case = None
        self._action.setEnabled(False)
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.clear()

    @Slot()
    def _open(self) -> None:
        path = self._path()
        if path is None:
            return
        if self.dialog is None:
            self.dialog = elements_dialog.ElementsDialog(self._viewer.window())
        self.dialog.show_film(path)
        self.dialog.show()
        self.dialog.activateWindow()

    def _path(self) -> "Path | None":
        """The path of the shown film, if it is a DICOM object whose elements may be shown."""
        case, film = self._case, self._viewer.view.state.film
        if case is None or film is None or case.is_hidden:
            return None
        return film.details.path if film.details.is_dicom else None
