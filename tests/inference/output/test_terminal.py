from collections import Counter

import pytest
from helpers.findings import make_finding
from helpers.models import make_passport, rated_passport

from inference.finding import Status, Verdict
from inference.messages import Message
from inference.output.terminal import finding_line, passport_lines, printable, summary


def test_an_answer_takes_one_line() -> None:
    assessed = make_finding("a.png", probability=0.912, zone=Message("lower zone, both lungs"))
    assert finding_line(assessed) == "a.png  0.912  signs of pneumonia; lower zone, both lungs"


def test_a_film_without_an_answer_says_why() -> None:
    line = finding_line(make_finding("a.png", Status.UNREADABLE, reasons=(Message("It is empty."),)), 8)
    assert line == "a.png       -    unreadable: It is empty."


@pytest.mark.parametrize(
    ("text", "shown"),
    [("été.png", "été.png"), ("a\nb", "a\\nb"), ("\x1b[31m", "\\x1b[31m"), ("\udcff", "\\udcff")],
)
def test_no_file_name_controls_the_terminal(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_the_summary_adds_up() -> None:
    outcomes = Counter[Verdict | Status]()
    assert summary(outcomes) == "0 files."
    outcomes[make_finding("a.png").outcome] += 1
    assert summary(outcomes) == "1 file: 1 signs of pneumonia."
    outcomes[make_finding("b.png", verdict=Verdict.NO_SIGNS, probability=0.1).outcome] += 1
    outcomes[make_finding("c.png", Status.REFUSED).outcome] += 1
    outcomes[make_finding("d.png", Status.MISSING).outcome] += 1
    assert summary(outcomes) == ("4 files: 1 signs of pneumonia, 1 no signs of pneumonia, 1 refused, 1 missing.")


def test_a_passport_is_readable() -> None:
    text = "\n".join(passport_lines(make_passport()))
    for words in ("children of 1 to 5 years", "balanced   probability 0.5000 and above, the default", "brightness"):
        assert words in text


def test_a_passport_prints_cost_and_coverage_of_each_error_rate() -> None:
    lines = list(passport_lines(rated_passport()))
    start = next(number for number, line in enumerate(lines) if line.startswith("Error rates"))
    assert lines[start + 1].split() == ["10", "%", "undecided:", "no", "film"]
    assert "0.0 % of the validation films under random changes" in lines[start + 2]
    assert lines[start + 7].endswith("undecided: probability 0.4000 to 0.6000, the default")
    assert "33.0 % of the validation films under random changes (33.0 % of the normal ones" in lines[start + 8]
    assert "normal 98.0 % (97.0 to 99.0), pneumonia 98.0 %" in lines[start + 9]


def test_a_passport_with_one_error_rate_prints_it_alone() -> None:
    text = "\n".join(passport_lines(make_passport()))
    assert "5 %     undecided: probability 0.4500 to 0.5500, the default" in text
    assert "random changes" not in text
