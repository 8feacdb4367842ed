from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.export.export_context import CaseCollector
from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import FilmsModel
from inference.finding import Finding


def test_many_cases_come_in_their_order_without_the_window_standing_still(
    qtbot: QtBot, make_finding: Callable[..., Finding]
) -> None:
    films, owner = FilmsModel(), QObject()
    films.add(make_finding(f"{index}.png", 0.5) for index in range(5_000))
    ids = films.case_ids()[::-1]
    came: list[tuple[FilmCase, ...]] = []
    collector = CaseCollector(films, ids, came.append, owner)
    with qtbot.waitSignal(collector.collected):
        collector.start()
        assert came == []  # events are worked off before the rest is taken
        films.remove(ids[-1:])
    (cases,) = came
    assert [case.case_id for case in cases] == list(ids[:-1])


@pytest.mark.usefixtures("qapp")
def test_a_handful_is_there_at_once_and_nothing_is_nothing(make_finding: Callable[..., Finding]) -> None:
    films, owner = FilmsModel(), QObject()
    films.add([make_finding("a.png", 0.5)])
    came: list[tuple[FilmCase, ...]] = []
    CaseCollector(films, films.case_ids(), came.append, owner).start()
    CaseCollector(films, (), came.append, owner).start()
    assert [len(cases) for cases in came] == [1, 0]


def test_a_cancelled_request_is_never_emitted(qtbot: QtBot, make_finding: Callable[..., Finding]) -> None:
    films, owner = FilmsModel(), QObject()
    films.add(make_finding(f"{index}.png", 0.5) for index in range(5_000))
    came: list[tuple[FilmCase, ...]] = []
    first, second = (CaseCollector(films, films.case_ids(), came.append, owner) for _ in range(2))
    first.start()
    first.stop()
    with qtbot.waitSignal(second.collected):
        second.start()
    assert len(came) == 1
