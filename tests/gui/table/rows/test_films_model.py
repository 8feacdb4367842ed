"""The table's model: rows, counts, reviews, distinct names, and withheld answers."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from helpers.films import write_film
from helpers.models import make_bounds, make_point
from helpers.outputs import pages_of, rows_of
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gui.common.outcomes import Outcome
from gui.export.export_choice import Scope
from gui.export.reports.paper import PaperSize
from gui.main_window import MainWindow
from gui.table.rows.column import Column
from gui.table.rows.film_case import natural_keys
from gui.table.rows.film_rows import DecisionRule
from gui.table.rows.films_model import CASE_ROLE, FilmsModel
from inference.finding import Finding, Status, Verdict
from inference.models.passport import ConformalBounds, OperatingPoint
from inference.radiograph import FilmRecord


@pytest.fixture
def films(qapp: object, make_finding: Any) -> FilmsModel:  # noqa: ARG001  # Qt must be there
    """Five films, of which two have no probability; Qt's model tester checks the model throughout."""
    model = FilmsModel()
    model.tester = QAbstractItemModelTester(model)  # type: ignore[attr-defined]  # kept alive with the model
    model.add([make_finding("film 10.png", 1.0), make_finding("broken.png"), make_finding("film 2.png", 0.1)])
    model.add([make_finding("Another.png", 0.95), make_finding("worse.png")])
    return model


def lenient(threshold: float) -> tuple[OperatingPoint, ConformalBounds]:
    """An operating point without an undecided band."""
    return make_point("mine", threshold), make_bounds(threshold, threshold)


def row_text(films: FilmsModel, row: int) -> str:
    """All texts of a row, including those for a screen reader."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    return "\n".join(str(films.index(row, column).data(role)) for column in Column for role in roles)


def test_new_finding_of_a_file_replaces_the_older_one(films: FilmsModel, make_finding: Any) -> None:
    before = films.index(1, Column.FILE).data(CASE_ROLE).case_id
    films.add([make_finding("broken.png", 0.9)])
    assert films.rowCount() == 5
    assert films.case(before).outcome is Outcome.SIGNS
    assert films.counts[Outcome.FAILED] == 1
    assert films.counts.total() == 5


def test_film_without_an_answer_has_a_reason_and_no_probability(films: FilmsModel) -> None:
    cells = [films.index(1, column).data() for column in Column]
    assert cells == ["", "broken.png", "Error", "", "Damaged file", "", "", ""]
    assert "The picture is damaged." in films.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_refused_film_has_a_short_title_in_its_cell_and_the_sentence_for_a_screen_reader(
    films: FilmsModel, make_finding: Any
) -> None:
    sentence = "This film is inverted: bone is dark in it."
    films.add([make_finding("negative.png", status=Status.REFUSED, code="inverted", reasons=(sentence,))])
    row = films.rowCount() - 1
    assert films.index(row, Column.VERDICT).data() == "Refused"
    assert films.index(row, Column.ZONE).data() == "Inverted"
    assert "This film is inverted" in row_text(films, row)
    assert "This film is inverted" in films.index(row, Column.ZONE).data(Qt.ItemDataRole.ToolTipRole)


def test_reason_without_a_title_is_shown_as_a_sentence(films: FilmsModel, make_finding: Any) -> None:
    films.add([make_finding("new.png", status=Status.REFUSED, code="", reasons=("Something quite new.",))])
    assert films.index(films.rowCount() - 1, Column.ZONE).data() == "Something quite new."


def test_a_file_may_occur_twice_among_added_findings(qapp: object, make_finding: Any) -> None:  # noqa: ARG001
    model = FilmsModel()
    findings: list[Finding] = [make_finding("a.png"), make_finding("a.png", 0.3)]
    model.add(findings)
    assert model.rowCount() == model.counts.total() == 1
    assert model.case(model.case_ids()[0]).finding.probability == 0.3


def test_numbers_in_names_sort_by_their_value() -> None:
    names = ["b", "a10", "A2", "10", "9", "", "a007", "a007b2", "a7b10", "a-1"]
    expected = ["", "9", "10", "A2", "a007", "a007b2", "a7b10", "a10", "a-1", "b"]
    assert sorted(names, key=lambda name: natural_keys((name,))) == expected
    assert natural_keys(names) == [key for name in names for key in natural_keys((name,))]


def test_reader_and_warnings_have_their_columns(films: FilmsModel, make_finding: Any, make_review: Any) -> None:
    films.add([make_finding("film 2.png", 0.1, warnings=("Only the first page.", "No window."))])
    case_id = films.case_ids()[2]
    films.set_review(case_id, make_review("unsure", "ask again"))
    cells = [films.index(2, column).data() for column in (Column.WARNINGS, Column.READER)]
    assert cells == ["2", "Unsure"]
    accessible_text = films.index(2, Column.FILE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert accessible_text == (
        "film 2.png, No signs, probability 0.10, reader: Unsure, with a note, "
        "warning: Only the first page, warning: No window."
    )
    assert "Your note: ask again" in films.index(2, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_decision_rule_changes_all_verdicts_with_one_signal(films: FilmsModel, qtbot: QtBot) -> None:
    changed: list[list[int]] = []
    films.cases_changed.connect(changed.append)
    with qtbot.waitSignals([films.all_changed, films.dataChanged, films.counts_changed]):
        films.set_decision_rules({"0" * 64: DecisionRule(*lenient(0.97), "mine")})
    assert changed == []
    assert films.counts == Counter({Outcome.NO_SIGNS: 2, Outcome.FAILED: 2, Outcome.SIGNS: 1})
    case = films.case(films.case_ids()[3])
    assert (case.finding.verdict, case.finding.operating_point) == (Verdict.NO_SIGNS, "mine")


def test_decision_rule_applies_to_films_added_later(films: FilmsModel, make_finding: Any) -> None:
    films.set_decision_rules({"0" * 64: DecisionRule(*lenient(0.97), "mine")})
    films.add([make_finding("late.png", 0.9), make_finding("Another.png", 0.98)])
    assert [films.case(case_id).outcome for case_id in films.case_ids()[-3:]] == [
        Outcome.SIGNS,
        Outcome.FAILED,
        Outcome.NO_SIGNS,
    ]


def test_review_is_emitted_for_its_case_alone(films: FilmsModel, make_review: Any, qtbot: QtBot) -> None:
    case_id = films.case_ids()[2]
    with qtbot.waitSignal(films.cases_changed) as signal:
        films.set_review(case_id, make_review("signs"))
    assert signal.args == [[case_id]]
    assert films.case(case_id).review is not None
    films.set_review(case_id, None)
    assert films.case(case_id).review is None


def test_many_reviews_are_emitted_as_one_change(films: FilmsModel, make_review: Any, qtbot: QtBot) -> None:
    emitted: list[list[int]] = []
    films.cases_changed.connect(emitted.append)
    with qtbot.waitSignal(films.counts_changed):
        films.set_reviews(dict.fromkeys(films.case_ids(), make_review("signs")))
    assert emitted == [list(films.case_ids())]
    assert all(films.case(case_id).review for case_id in films.case_ids())


def test_blind_row_does_not_depend_on_the_answer(films: FilmsModel, make_finding: Any) -> None:
    films.set_blind(True)
    texts = []
    for probability in (0.03, 0.5, 0.98):
        films.add([make_finding("film 10.png", probability, zone="lower zone" if probability > 0.4 else "")])
        texts.append(row_text(films, 0))
    assert texts[0] == texts[1] == texts[2]
    assert "Not shown yet" in texts[0]
    assert "Give your verdict first" in texts[0]


def test_blind_counts_reveal_no_answer_and_add_up_to_all_films(
    films: FilmsModel, make_finding: Any, make_review: Any
) -> None:
    films.set_blind(True)
    assert films.counts == Counter({None: 3, Outcome.FAILED: 2})
    films.add([make_finding("film 10.png", 0.01)])
    assert films.counts == Counter({None: 3, Outcome.FAILED: 2})
    films.set_review(films.case_ids()[0], make_review("signs"))
    assert films.counts == Counter({None: 2, Outcome.FAILED: 2, Outcome.NO_SIGNS: 1})
    assert "No signs" in row_text(films, 0)
    films.set_blind(False)
    assert films.counts[None] == 0


def test_a_note_alone_reveals_no_answer(films: FilmsModel, make_review: Any) -> None:
    films.set_blind(True)
    films.set_review(films.case_ids()[0], make_review(None, "dark film"))
    assert films.case(films.case_ids()[0]).withheld


def test_reason_for_a_failed_film_is_shown_in_blind_reading(films: FilmsModel) -> None:
    films.set_blind(True)
    assert films.index(1, Column.ZONE).data() == "Damaged file"


def test_identical_films_are_found_by_their_common_key(films: FilmsModel, make_finding: Any) -> None:
    film = FilmRecord(width=1, height=1, source_format="PNG", sha256="ab" * 32)
    assert films.ids_with_key(film.sha256) == ()
    first, second = make_finding("one.png", 0.3, film=film), make_finding("two.png", 0.3, film=film)
    films.add([first, second])
    assert films.ids_with_key(film.sha256) == films.case_ids()[-2:]
    films.add([make_finding("one.png", 0.3)])  # the file holds another film now
    assert films.ids_with_key(film.sha256) == films.case_ids()[-1:]
    films.remove(films.case_ids()[-1:])
    assert films.ids_with_key(film.sha256) == ()
    broken = films.case_ids()[1]
    assert films.ids_with_key(films.case(broken).finding.key) == (broken,)


def test_restored_cases_equal_the_removed_ones(films: FilmsModel, make_review: Any, qtbot: QtBot) -> None:
    films.set_review(films.case_ids()[0], make_review("signs"))
    before = [films.case(case_id) for case_id in films.case_ids()]
    with qtbot.waitSignal(films.counts_changed):
        removed = films.remove([before[0].case_id, before[3].case_id, 999])
    assert films.case_ids() == tuple(before[row].case_id for row in (1, 2, 4))
    films.restore(removed)
    assert [films.case(case_id) for case_id in films.case_ids()] == before
    assert films.counts.total() == 5


def test_refused_films_are_counted(films: FilmsModel, make_finding: Any) -> None:
    films.add([make_finding("adult.dcm", status=Status.REFUSED, code="age", reasons=("Too old.",))])
    assert films.counts[Outcome.REFUSED] == 1


def shown(films: FilmsModel) -> list[object]:
    return [films.index(row, Column.FILE).data() for row in range(films.rowCount())]


@pytest.fixture
def finding_at(make_finding: Callable[..., Finding]) -> Callable[[str], Finding]:
    def make(path: str) -> Finding:
        return replace(make_finding(Path(path).name, 0.5), path=Path(path))

    return make


def test_folder_is_part_of_the_name_once_a_second_film_has_the_same_name(
    finding_at: Callable[[str], Finding], qtmodeltester: ModelTester
) -> None:
    films = FilmsModel()
    qtmodeltester.check(films)
    films.add([finding_at("/d/A/1.png"), finding_at("/d/A/2.png")])
    assert shown(films) == ["1.png", "2.png"]
    films.add([finding_at("/d/B/1.png")])
    assert shown(films) == ["A/1.png", "2.png", "B/1.png"]
    films.add([finding_at("/d/B/1.png"), finding_at("/e/B/1.png")])  # one of them is assessed again
    assert shown(films) == ["A/1.png", "2.png", "d/B/1.png", "e/B/1.png"]


def test_names_stay_distinct_when_films_are_restored(finding_at: Callable[[str], Finding]) -> None:
    films = FilmsModel()
    films.add([finding_at("/d/A/1.png")])
    removed = films.remove(films.case_ids())
    films.add([finding_at("/d/B/1.png")])
    assert shown(films) == ["1.png"]
    films.restore(removed)
    assert sorted(map(str, shown(films))) == ["A/1.png", "B/1.png"]


def test_two_folders_stay_distinct_in_table_search_csv_and_report(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for folder, level in (("patient-A", 0.1), ("patient-B", 0.9)):
        write_film(tmp_path / folder / "1.png", level)
    for folder in ("patient-A", "patient-B"):
        with qtbot.waitSignal(window.bridge.finished):
            window.open_paths([tmp_path / folder])
    assert shown(window.films) == ["patient-A/1.png", "patient-B/1.png"]
    window.films_panel.bar.search.setText("patient-b")
    order = window.table.order
    assert [order.index(row, Column.FILE).data() for row in range(order.rowCount())] == ["patient-B/1.png"]
    window.films_panel.bar.search.clear()
    with qtbot.waitSignal(window.export.succeeded):
        window.export.scan.export_shown_to(tmp_path / "out.csv")
    verdicts = {row["file"]: row["verdict"] for row in rows_of(tmp_path / "out.csv")}
    assert verdicts == {"patient-A/1.png": "no_signs", "patient-B/1.png": "signs"}
    cases = tuple(window.films.cases(window.films.case_ids()))
    with qtbot.waitSignal(window.export.succeeded):
        window.export.scan._write_report(tmp_path / "out.pdf", Scope.ALL, PaperSize.A4, cases)
    text = " ".join(pages_of((tmp_path / "out.pdf").read_bytes()))
    assert "patient-A/1.png" in text
    assert "patient-B/1.png" in text
