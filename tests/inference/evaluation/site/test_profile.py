import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from helpers.site_evaluations import make_evaluation, make_profile, make_scores

from inference.errors import HilumError
from inference.evaluation.site.evaluation import JudgedFile
from inference.evaluation.site.profile import (
    checked_name,
    delete_profile,
    list_profiles,
    profiles_folder,
    renamed,
    save_profile,
    why_not_applicable,
)
from inference.messages import Code, Message


def test_what_is_saved_is_listed_the_newest_first(isolated_user_data: Path) -> None:
    older = make_profile("Older", evaluated_at=datetime(2025, 1, 1, tzinfo=UTC))
    newer = make_profile("Newer", scores=make_scores(a_patient=2))
    for profile in (older, newer):
        assert isolated_user_data in save_profile(profile).parents
    assert list_profiles() == ([newer, older], [])


def test_no_film_is_named_in_the_file() -> None:
    judged = (JudgedFile(file="Miller Anna.png", pneumonia=True, probability=0.9),)
    path = save_profile(make_profile(judged=judged))
    text = path.read_text(encoding="utf-8")
    assert "Miller" not in text
    content = json.loads(text)
    assert (content["threshold"], content["evaluation"]["model_sha256"]) == (0.4, "ab" * 32)
    assert 0 < content["figures"]["sensitivity"]["low"] < content["figures"]["sensitivity"]["high"] <= 1


def test_a_profile_is_renamed_and_deleted() -> None:
    profile = make_profile()
    save_profile(profile)
    save_profile(renamed(profile, "  Ward   4 "))
    assert [one.name for one in list_profiles()[0]] == ["Ward 4"]
    delete_profile(profile.profile_id)
    delete_profile(profile.profile_id)
    assert list_profiles() == ([], [])


@pytest.mark.parametrize(
    ("name", "sentence"), [("  ", "needs a name"), ("x" * 81, "too long"), ("Balanced", "own operating points")]
)
def test_an_empty_long_or_taken_name_is_refused(name: str, sentence: str) -> None:
    with pytest.raises(HilumError, match=sentence):
        checked_name(name, {"balanced", "screening"})


def test_a_profile_of_another_model_says_why_it_cannot_be_applied() -> None:
    profile = make_profile()
    assert why_not_applicable(profile, "ab" * 32) is None
    assert "measured with another model (tiny 1, sha256 abababababab…)" in str(why_not_applicable(profile, "cd" * 32))


def test_applying_sets_the_threshold_under_the_profiles_name() -> None:
    point = make_profile("Ward 3", 0.4).point
    assert (point.name, point.threshold, point.films) == ("Ward 3", 0.4, 100)


def test_a_threshold_that_calls_no_film_can_be_kept() -> None:
    profile = make_profile(threshold=1.0)
    save_profile(profile)
    assert list_profiles() == ([profile], [])
    assert profile.figures.positive_predictive_value is None


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"format_version": 99}'])
def test_a_damaged_file_is_reported_and_the_others_are_listed(damage: str) -> None:
    good = make_profile()
    save_profile(good)
    (profiles_folder() / "bad.json").write_text(damage, encoding="utf-8")
    profiles, problems = list_profiles()
    assert profiles == [good]
    assert len(problems) == 1
    assert "bad.json" in str(problems[0])


@pytest.mark.parametrize(
    "change",
    [
        {"threshold": 1.5},
        {"prevalence": 0.0},
        {"evaluation": make_evaluation(scores=replace(make_scores(), normal=()))},
        {"evaluation": make_evaluation(scores=replace(make_scores(), normal_patients=(1,)))},
    ],
)
def test_impossible_numbers_are_refused(change: dict[str, object]) -> None:
    save_profile(replace(make_profile(), **change))  # type: ignore[arg-type]
    profiles, problems = list_profiles()
    assert not profiles
    assert "impossible numbers" in str(problems[0])


def test_only_a_profiles_own_file_can_be_named() -> None:
    with pytest.raises(HilumError):
        delete_profile("../reviews")


def test_reasons_are_kept_as_data_and_a_profile_with_finished_sentences_is_still_read() -> None:
    reasons: dict[str, Message | str] = {
        "too_small": Message("The picture is {0} pixels.", 8, code=Code.TOO_SMALL),
        "empty": "The file is empty (zero bytes).",
    }
    profile = replace(make_profile(), evaluation=make_evaluation(reasons=reasons))
    save_profile(profile)
    assert list_profiles() == ([profile], [])
