"""The scenes of reader studies: from making one to the agreement of two readers."""

from stage import Stage, settle, wait

_SEED = 2025
_FILMS_BEFORE_PAUSE = 7
"""Number of films that the first reader reads before the pause."""


def study(stage: Stage) -> None:
    """A study of 18 films: made, paused, read by two readers, compared, and about to be deleted."""
    _make(stage)
    settle()
    _read(stage, _FILMS_BEFORE_PAUSE)
    stage.save(stage.window, "study-reading")
    _pause(stage)
    stage.save(stage.window, "study-paused")
    _resume_as(stage, "Dr. Anna Weber")
    _read(stage)
    stage.save(stage.window, "study-finished")
    _pause(stage)
    _resume_as(stage, "Dr. Carl Roth")
    _read(stage, every=5)
    _pause(stage)
    _compare(stage)


def _make(stage: Stage) -> None:
    """Make a study of the films that are shown; the list is empty before."""
    window = stage.window
    window.study_actions.studies.trigger()
    stage.save(window.study.dialog, "studies-empty")
    window.study.dialog.close()
    stage.open(stage.films.labelled)
    window.films_panel.bar.search.setText("film-00")
    wait(lambda: window.table.order.rowCount() < window.films.rowCount())
    window.study_actions.studies.trigger()
    window.study.dialog.new.click()
    dialog = window.study.dialog
    dialog.name.setText("Spring 2026")
    dialog.reader.setText("Dr. Anna Weber")
    dialog.seed.setValue(_SEED)
    stage.save(dialog, "study-new")
    dialog.begin.click()
    wait(lambda: not window.bridge.is_running and window.films.rowCount() > 0)


def _read(stage: Stage, films: int | None = None, every: int = 4) -> None:
    """Give verdicts on the next films, or on all: "unsure" on one of `every` films, else by the films' folders."""
    window, actions = stage.window, stage.window.review_actions
    for number in range(window.films.rowCount() if films is None else films):
        case = window.table.selected_case
        by_folder = actions.signs if "PNEUMONIA" in str(case.finding.path) else actions.no_signs
        (actions.unsure if number % every == 0 else by_folder).trigger()
        settle()


def _pause(stage: Stage) -> None:
    window = stage.window
    window.study.bar.pause.click()
    wait(lambda: not window.app_state.study_mode.is_reading and not window.bridge.is_running)


def _resume_as(stage: Stage, reader: str) -> None:
    window = stage.window
    window.study_actions.studies.trigger()
    window.study.dialog.reader.setEditText(reader)
    window.study.dialog.read.click()
    wait(lambda: not window.bridge.is_running and window.films.rowCount() > 0)


def _compare(stage: Stage) -> None:
    """The list of studies, the agreement of the readers, and the question before a study is deleted."""
    window = stage.window
    window.study_actions.studies.trigger()
    stage.save(window.study.dialog, "studies")
    window.study.dialog.results.click()
    wait(window.study.dialog.pairs.isVisible)
    stage.save(window.study.dialog, "study-agreement")
    window.study.dialog.close()
    window.study_actions.studies.trigger()
    window.study.dialog.delete.click()
    stage.save(window.study.dialog, "question-study")
    window.study.dialog.close()
