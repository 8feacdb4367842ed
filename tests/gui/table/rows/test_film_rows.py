"""The films as columns: verdicts by a decision rule, and rows that are removed, restored and replaced."""

from typing import TYPE_CHECKING, Any

import pytest
from helpers.models import make_bounds, make_point

from gui.common.outcomes import outcome_of
from gui.table.rows.film_rows import DecisionRule, FilmRows
from gui.table.rows.row_codes import OUTCOMES
from inference.models.decision import decide

if TYPE_CHECKING:
    from inference.finding import Finding

POINTS = [(0.5, 0.5, 0.5), (0.4, 0.3, 0.6), (0.4, 0.6, 0.3), (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)]


def rows_of(findings: "list[Finding]") -> FilmRows:
    rows = FilmRows()
    rows.append(findings, [str(finding.path) for finding in findings])
    return rows


@pytest.mark.parametrize(("threshold", "low", "high"), POINTS)
def test_verdicts_equal_those_of_decide(make_finding: Any, threshold: float, low: float, high: float) -> None:
    values = sorted({0.0, 0.25, 1.0, *(value for point in POINTS for value in (*point, *(v + 1e-9 for v in point)))})
    values = [value for value in values if value <= 1]
    rows = rows_of([*(make_finding(f"{value}", value) for value in values), make_finding("broken")])
    point, conformal = make_point("mine", threshold), make_bounds(low, high)
    rows.judge({"0" * 64: DecisionRule(point, conformal, point.name)})
    for row, value in enumerate(values):
        finding = rows.case(row).finding
        assert finding.verdict is decide(value, point, conformal)
        assert finding.operating_point == "mine"
        assert OUTCOMES[rows.outcomes[row]] is outcome_of(finding)
    assert rows.case(len(values)).finding.verdict is None


def test_unchanged_verdict_returns_the_same_finding_object(make_finding: Any) -> None:
    finding = make_finding("a", 0.9)
    rows = rows_of([finding])
    point, conformal = make_point("balanced", 0.5), make_bounds(0.5, 0.5)
    rows.judge({"0" * 64: DecisionRule(point, conformal, point.name)})
    assert rows.case(0).finding is finding


def test_removed_rows_come_back_with_their_ids_and_reviews(make_finding: Any, make_review: Any) -> None:
    rows = rows_of([make_finding(f"{index}.png", index / 10) for index in range(6)])
    ids = list(rows.ids)
    rows.set_review(3, make_review("unsure", "a note"))
    removed = rows.remove({ids[3], ids[4]})
    assert [case.case_id for case in removed] == ids[3:5]
    assert list(rows.ids) == [*ids[:3], ids[5]]
    with pytest.raises(KeyError):
        rows.row_of(ids[3])
    rows.append([make_finding("new.png", 0.5)], ["/nowhere/new.png"])
    rows.restore(removed)
    assert list(rows.ids) == [*ids, ids[-1] + 1]
    assert rows.case(3).review is not None
    assert (rows.readers[3], rows.notes[3]) != (0, 0)
    assert [rows.id_of_path(str(finding.path)) for finding in rows.findings] == list(rows.ids)


def test_case_that_is_restored_twice_is_in_the_table_once(make_finding: Any) -> None:
    rows = rows_of([make_finding("a.png", 0.1), make_finding("b.png", 0.2)])
    removed = rows.remove({rows.ids[0]})
    rows.restore([*removed, *removed])
    rows.restore(removed)
    assert [finding.file for finding in rows.findings] == ["a.png", "b.png"]


def test_file_that_was_added_again_keeps_its_new_row(make_finding: Any) -> None:
    rows = rows_of([make_finding("a.png", 0.1), make_finding("b.png", 0.2)])
    removed = rows.remove({rows.ids[0]})
    rows.append([make_finding("a.png", 0.9)], ["/nowhere/a.png"])
    rows.restore(removed)
    assert [finding.probability for finding in rows.findings] == [0.2, 0.9]


def test_sort_keys_are_made_in_batches(make_finding: Any) -> None:
    rows = rows_of([make_finding(f"film {index}") for index in range(7)])
    assert len(rows.file_keys(3)) == 3
    assert len(rows.file_keys(3)) == 6
    rows.set_finding(0, make_finding("other"))
    assert rows.file_keys()[0] == "other"
    assert len(rows.file_keys()) == 7


def test_removing_rows_keeps_the_sort_keys_of_the_others(make_finding: Any) -> None:
    rows = rows_of([make_finding(f"film {index}") for index in range(7)])
    rows.file_keys(3)
    rows.remove({rows.ids[1], rows.ids[5]})
    assert rows.file_keys() == rows_of([make_finding(f"film {index}") for index in (0, 2, 3, 4, 6)]).file_keys()
