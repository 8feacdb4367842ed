from helpers.studies import read_by, twelve_films

from inference.evaluation.study_agreement import MODEL_NAME, folder_truth, study_agreement
from inference.finding import Verdict
from inference.review.study_storage import verdicts_of
from inference.review.verdicts import ReaderVerdict


def test_readers_are_compared_with_each_other_and_with_the_model() -> None:
    study = twelve_films()
    signs, none = ReaderVerdict.SIGNS, ReaderVerdict.NO_SIGNS
    as_model = [signs if film.verdict is Verdict.SIGNS else none for film in study.films]
    study = read_by(study, "Anna", lambda index: as_model[index])
    study = read_by(study, "Carl", lambda index: ReaderVerdict.UNSURE if index == 0 else signs)
    verdicts = {reader.name: verdicts_of(study, reader) for reader in study.readers}
    pairs = {
        (pair.first, pair.second): pair.agreement for pair in study_agreement(study, verdicts, folder_truth(study))
    }
    assert set(pairs) == {("Anna", "Carl"), ("Anna", MODEL_NAME), ("Carl", MODEL_NAME)}
    assert pairs["Anna", MODEL_NAME].agreement.value == 1
    assert (pairs["Anna", "Carl"].films, pairs["Anna", "Carl"].decided) == (12, 11)
    assert pairs["Anna", "Carl"].agreed == sum(verdict is signs for verdict in as_model[1:])
    accuracy = pairs["Anna", MODEL_NAME].reader
    assert accuracy is not None
    assert (accuracy.hits, accuracy.positives, accuracy.rejections) == (6, 6, 6)
