"""Collecting the cases of an export in batches."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.export.export_context import CaseCollector
from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import FilmsModel
from inference.finding import Finding


def test_many_cases_are_collected_in_order_between_other_events(
    qtbot: QtBot, make_finding: Callable[..., Finding]
) -> None:
    films, owner = FilmsModel(), QObject()
    films.add(make_finding(f"{index}.png", 0.5) for index in range(5_000))
    ids = films.case_ids()[::-1]
    collected_cases: list[tuple[FilmCase, ...]] = []
    collector = CaseCollector(films, ids, collected_cases.append, owner)
    with qtbot.waitSignal(collector.collected):
        collector.start()
        assert collected_cases == []  # the event loop runs between two batches
        films.remove(ids[-1:])
    (cases,) = collected_cases
    assert [case.case_id for case in cases] == list(ids[:-1])


@pytest.mark.usefixtures("qapp")
def test_a_few_cases_or_none_are_collected_at_once(make_finding: Callable[..., Finding]) -> None:
    films, owner = FilmsModel(), QObject()
    films.add([make_finding("a.png", 0.5)])
    collected_cases: list[tuple[FilmCase, ...]] = []
    CaseCollector(films, films.case_ids(), collected_cases.append, owner).start()
    CaseCollector(films, (), collected_cases.append, owner).start()
    assert [len(cases) for cases in collected_cases] == [1, 0]


def test_a_cancelled_request_is_never_emitted(qtbot: QtBot, make_finding: Callable[..., Finding]) -> None:
    films, owner = FilmsModel(), QObject()
    films.add(make_finding(f"{index}.png", 0.5) for index in range(5_000))
    collected_cases: list[tuple[FilmCase, ...]] = []
    first, second = (CaseCollector(films, films.case_ids(), collected_cases.append, owner) for _ in range(2))
    first.start()
    first.stop()
    with qtbot.waitSignal(second.collected):
        second.start()
    assert len(collected_cases) == 1
