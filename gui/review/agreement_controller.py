"""Keeps the agreement page up to date while it is open."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.common import lazy
from gui.i18n.message_translation import translated
from inference.errors import HilumError

if TYPE_CHECKING:
    from gui.review import agreement_data, agreement_page
    from gui.review.review_controller import ReviewController, ReviewParts
    from gui.verdict.operating_point import OperatingPointChoice
else:
    agreement_data, agreement_page = map(lazy.LazyModule, ("gui.review.agreement_data", "gui.review.agreement_page"))

_DELAY_MS = 150
"""Changes of many films within this time update the figures once."""


class AgreementController(QObject):
    """Opens the page, and updates it when films, reviews or the operating point change.

    Args:
        parts: The parts of the window that reviewing works with.
        review: The source of the films with a reader's verdict.
        action: The action that opens the page.
        window: The parent of the page.
    """

    def __init__(self, parts: "ReviewParts", review: "ReviewController", action: QAction, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._films, self._table, self._banner = window, parts.films, parts.table, parts.banner
        self._review = review
        self._labels: dict[str, bool] | None = None
        self._source = ""
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MS)
        self._connect(parts.operating_point, action)

    @cached_property
    def page(self) -> "agreement_page.AgreementPage":
        """The page, created when it is first opened."""
        page = agreement_page.AgreementPage(self._window)
        page.case_chosen.connect(self._select_case)
        page.blind_only.toggled.connect(self._fill)
        page.labels.clicked.connect(self._choose_labels)
        page.folders.clicked.connect(self._use_folders)
        return page

    def use_labels(self, path: Path) -> None:
        """Read the ground truth from a label table; show an error if it cannot be read."""
        try:
            self._labels, self._source = lazy.ground_truth.read_labels(path), path.name
        except HilumError as error:
            self._banner.show_error(translated(error.message))
        self._fill()

    @Slot()
    def hide(self) -> None:
        """Hide the page, if it is open."""
        if "page" in vars(self):
            self.page.hide()

    @Slot()
    def _open(self) -> None:
        self._fill()
        if self.page.isVisible():
            self.page.raise_()
            self.page.activateWindow()
        self.page.show()

    @Slot()
    def _fill(self) -> None:
        cases = map(self._films.case, sorted(self._review.reviewed_ids))
        comparison = agreement_data.compare(cases, self._labels, blind_only=self.page.blind_only.isChecked())
        self.page.show_comparison(comparison, source=self._source)

    @Slot()
    def _schedule(self, *_: object) -> None:
        if "page" in vars(self) and self.page.isVisible() and not self._delay.isActive():
            self._delay.start()

    @Slot()
    def _choose_labels(self) -> None:
        title, kinds = self.tr("Open a list of labels"), self.tr("Lists (*.csv *.txt)")
        path, _ = QFileDialog.getOpenFileName(self.page, title, "", kinds)
        if path:
            self.use_labels(Path(path))

    @Slot()
    def _use_folders(self) -> None:
        self._labels, self._source = None, ""
        self._fill()

    @Slot(int)
    def _select_case(self, case_id: int) -> None:
        if case_id in self._films.case_ids():
            self._table.select_case(case_id)

    def _connect(self, point: "OperatingPointChoice", action: QAction) -> None:
        action.triggered.connect(self._open)
        self._delay.timeout.connect(self._fill)
        films = self._films
        for signal in (films.dataChanged, films.rowsInserted, films.modelReset, point.changed):
            signal.connect(self._schedule)
