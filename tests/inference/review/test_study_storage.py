import pytest
from helpers.studies import read_by, study_findings, twelve_films

from inference.review.study import Study, new_study, with_reader
from inference.review.study_storage import delete_study, list_studies, load_study, save_study, verdicts_of
from inference.review.verdicts import ReaderVerdict


@pytest.fixture
def study() -> Study:
    return twelve_films()


def test_a_saved_study_is_loaded_with_its_readers(study: Study) -> None:
    study, anna = with_reader(study, " Anna  B. ")
    study, again = with_reader(study, "anna b.")
    study, carl = with_reader(study, "Carl")
    save_study(study)
    assert anna == again
    assert anna.store != carl.store
    assert load_study(study.study_id) == study
    assert list_studies() == ([study], [])
    delete_study(study)
    assert list_studies() == ([], [])


def test_new_reader_does_not_inherit_a_file_that_was_left_behind(study: Study) -> None:
    read_by(study, "Anna", lambda _: ReaderVerdict.SIGNS)
    save_study(study)  # without Anna
    study, carl = with_reader(study, "Carl")
    assert verdicts_of(study, carl) == {}


def test_damaged_study_is_reported_and_the_others_are_listed(study: Study) -> None:
    save_study(study)
    broken = new_study("Autumn", study_findings(), 1)
    save_study(broken)
    (study.store_path(with_reader(broken, "x")[1]).parent.parent / broken.study_id / "study.json").write_text("{")
    listed, problems = list_studies()
    assert listed == [study]
    assert len(problems) == 1
