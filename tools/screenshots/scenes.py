"""The scenes of the window: each operates it like a user and takes its picture."""

import math

from PySide6.QtCore import QPointF, Qt
from stage import Stage, settle, wait

from gui.table.rows.column import Column

_ASSESSED = 60
"""Number of assessed films at which the scan is paused for its picture."""

_READER_VERDICTS = {
    "001": "no_signs",
    "002": "signs",
    "003": "signs",
    "004": "no_signs",
    "005": "no_signs",
    "006": "no_signs",
}
"""The reader's verdicts on films, by the number in their names; one differs from the model's."""


def welcome_page(stage: Stage) -> None:
    """The welcome page at the first start."""
    stage.save(stage.window, "welcome-page")


def window(stage: Stage) -> None:
    """The films of a scan, with one selected."""
    stage.open(stage.films.ward)
    stage.show_film("child-002.png")
    stage.save(stage.window, "window")


def search(stage: Stage) -> None:
    """The table searched and sorted."""
    stage.open(stage.films.ward)
    bar, header = stage.window.films_panel.bar, stage.window.table.horizontalHeader()
    bar.search.setText("child p:>0.2")
    header.setSortIndicator(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
    settle()
    stage.show_film("child-010.png")
    stage.save(stage.window, "search")
    bar.clear()
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)


def refused(stage: Stage) -> None:
    """A film that must not be assessed, and one that cannot be read: the reason, and what to do."""
    stage.open(stage.films.ward)
    for file, name in (("school-age.dcm", "refused"), ("cut-off.png", "unreadable")):
        stage.show_film(file)
        stage.save(stage.window, name)


def measured(stage: Stage) -> None:
    """Window level, histogram, two lines in millimetres, and a region."""
    stage.open(stage.films.ward)
    viewer = stage.window.viewer
    stage.show_film("child-012.dcm")
    for action in (viewer.film_actions.histogram, viewer.film_actions.measure):
        action.trigger()
    greyscale, ruler = viewer.view.state.greyscale, viewer.view.state.ruler
    level = greyscale.window_level
    viewer.view.state.set_greyscale(greyscale.with_window_level(level.level * 1.05, level.width * 0.7))
    for start, end in ((QPointF(85, 262), QPointF(360, 262)), (QPointF(165, 205), QPointF(276, 205))):
        ruler.begin(start)
        ruler.move(end)
        ruler.finish()
    ruler.begin(QPointF(95, 72), "ellipse")
    ruler.move(QPointF(147, 122))
    ruler.finish()
    viewer.view.state.measured.emit()
    viewer.view.state.changed.emit()
    stage.window.actions_.heatmap.trigger()
    stage.save(stage.window, "measured")
    ruler.clear()
    viewer.view.state.measured.emit()
    viewer.view.state.set_greyscale(greyscale)
    for action in (viewer.film_actions.histogram, viewer.film_actions.measure, stage.window.actions_.heatmap):
        action.trigger()


def contours(stage: Stage) -> None:
    """The heat map as lines, and the film's details."""
    stage.open(stage.films.ward)
    film = stage.window.viewer.film_actions
    stage.show_film("child-012.dcm")
    film.contours.trigger()
    film.details.trigger()
    stage.save(stage.window, "contours")
    film.contours.trigger()
    film.details.trigger()


def two_films(stage: Stage) -> None:
    """Two films."""
    stage.open(stage.films.ward)
    film = stage.window.viewer.film_actions
    stage.show_film("child-001.png")
    film.compare.trigger()
    stage.show_film("child-008.png")
    stage.save(stage.window, "two-films")
    film.compare.trigger()


def prior(stage: Stage) -> None:
    """A patient's prior film, and the elements of the film itself."""
    stage.open(stage.films.patient)
    viewer = stage.window.viewer
    stage.show_film("second.dcm")
    viewer.film_actions.prior.trigger()
    wait(lambda: viewer.pinned.state.film is not None)
    stage.save(stage.window, "prior")
    viewer.film_actions.compare.trigger()
    viewer.film_actions.elements.trigger()
    dialog = stage.window.main_view.elements.dialog
    wait(lambda: dialog.model.rowCount() > 0)
    stage.save(dialog, "elements")
    dialog.reject()


def operating_point(stage: Stage) -> None:
    """The operating point's panel."""
    stage.open(stage.films.ward)
    stage.show_film("child-003.png")
    stage.window.review_actions.operating_point.trigger()
    stage.save(stage.window, "operating-point")
    stage.window.review_actions.operating_point.trigger()


def blind(stage: Stage) -> None:
    """Blind reading, before and after the reader's verdict."""
    stage.open(stage.films.ward)
    actions = stage.window.review_actions
    actions.blind.trigger()
    for number, verdict in list(_READER_VERDICTS.items())[:2]:
        stage.show_film(f"child-{number}.png")
        getattr(actions, verdict).trigger()
    stage.show_film("child-008.png")
    stage.save(stage.window, "blind-before")
    actions.signs.trigger()
    settle()
    stage.save(stage.window, "blind-after")
    actions.blind.trigger()


def agreement(stage: Stage) -> None:
    """Agreement of reader and model, on films with known ground truth."""
    window = stage.window
    stage.open(stage.films.labelled)
    actions = window.review_actions
    actions.auto_advance.setChecked(False)
    for number in range(1, 13):
        for folder, verdict in (("NORMAL", actions.no_signs), ("PNEUMONIA", actions.signs)):
            name = f"{folder}/film-{number:03}.png"
            window.table.select_case(_case_id(stage, name))
            (actions.unsure if number % 6 == 0 else verdict).trigger()
    settle()
    actions.agreement.trigger()
    stage.save(window.agreement.page, "agreement")
    window.agreement.page.close()


def scanning(stage: Stage) -> None:
    """A scan that was paused."""
    window = stage.window
    window.open_paths([stage.films.many])
    wait(lambda: window.bridge.progress.done >= _ASSESSED)
    window.shell_actions.pause.trigger()
    wait(lambda: window.bridge.progress.paused)
    wait(lambda: str(window.films.rowCount()) in window.review.strip.progress.text())  # counted a moment later
    stage.save(window, "paused")
    window.canceller.min_seconds_to_ask = math.inf  # on a slow machine it would ask first, since much work is left
    window.actions_.cancel.trigger()
    wait(lambda: not window.bridge.is_running)


def _case_id(stage: Stage, name: str) -> int:
    films = stage.window.films
    return next(each for each in films.case_ids() if films.case(each).finding.file.endswith(name))
