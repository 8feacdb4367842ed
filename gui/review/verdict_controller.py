"""The owner of the verdict panel: it alone tells the panel what to show."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from gui.review.reviews import Reviews
    from gui.table.current_case import CurrentCase
    from gui.table.rows.film_case import FilmCase
    from gui.verdict.operating_point import OperatingPointChoice
    from gui.verdict.verdict_panel import VerdictPanel


class VerdictController(QObject):
    """Shows the current case at the operating point in force, and remembers whose answers have been shown.

    Args:
        panel: What is told.
        current: The case that is looked at.
        operating_point: The model that answers and the operating point in force.
        reviews: Where it is remembered that an answer has been seen.
        parent: Its owner.
    """

    def __init__(
        self,
        panel: "VerdictPanel",
        current: "CurrentCase",
        operating_point: "OperatingPointChoice",
        reviews: "Reviews",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel, self._operating_point, self._reviews = panel, operating_point, reviews
        current.changed.connect(self._show)
        self._show(current.case)

    @Slot(object)
    def _show(self, case: "FilmCase | None") -> None:
        chosen = self._operating_point
        seen = case is not None and case.withheld and self._reviews.was_seen(case.finding)
        self._panel.show_case(case, passport=chosen.passport, point=chosen.point, seen=seen)
        if case is not None and not case.withheld:
            self._reviews.mark_seen(case.finding)
