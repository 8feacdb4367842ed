from pathlib import Path

import pytest
import torch
from helpers.training.runs import TINY_RECIPE
from torch import nn

from training.fitting.task import PneumoniaTask
from training.fitting.teachers import Teachers, teacher_recipes
from training.fitting.train import train
from training.networks.model_factory import build_network
from training.networks.published import PublishedOutput
from training.recipes.recipe import RecipeError, parse_recipe

DISTILLED = """
[distillation]
weight = 0.5

[[distillation.teachers]]
recipe = "{teacher}"
seed = 7
"""


class ConstantLogit(nn.Module):
    def __init__(self, logit: float) -> None:
        super().__init__()
        self.logit = logit

    def forward(self, films: torch.Tensor) -> PublishedOutput:
        return PublishedOutput(torch.full((len(films), 1), self.logit))


@pytest.fixture
def teacher(tmp_path: Path) -> Path:
    path = tmp_path / "teacher.toml"
    path.write_text(TINY_RECIPE.replace("parts = 4", "parts = 9"), encoding="utf-8")
    return path


def test_teachers_give_the_sigmoid_of_their_mean_logit() -> None:
    torch.manual_seed(1)
    networks = [build_network(parse_recipe(TINY_RECIPE)) for _ in range(2)]
    teachers, films = Teachers(networks), torch.rand(3, 1, 64, 64)
    logits = [network(films).logits for network in networks]
    torch.testing.assert_close(teachers.probabilities(films), ((logits[0] + logits[1]) / 2).sigmoid())


def test_teachers_hold_out_the_students_validation_films(teacher: Path) -> None:
    student = parse_recipe(TINY_RECIPE + DISTILLED.format(teacher=teacher))
    ((_, text),) = teacher_recipes(student)
    teacher_recipe = parse_recipe(text)
    assert teacher_recipe.validation == student.validation
    assert teacher_recipe.training.seed == 7


def test_two_teachers_of_one_name_are_refused(teacher: Path) -> None:
    second = DISTILLED.format(teacher=teacher).partition("\n\n")[2]
    with pytest.raises(RecipeError, match="Two teachers are named tiny-7"):
        list(teacher_recipes(parse_recipe(TINY_RECIPE + DISTILLED.format(teacher=teacher) + second)))


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        (TINY_RECIPE.replace("input_size = 64", "input_size = 96"), "another size"),
        (TINY_RECIPE + DISTILLED.format(teacher="hilum"), "teachers itself"),
    ],
)
def test_an_unsuitable_teacher_is_refused(teacher: Path, changed: str, why: str) -> None:
    teacher.write_text(changed, encoding="utf-8")
    with pytest.raises(RecipeError, match=why):
        list(teacher_recipes(parse_recipe(TINY_RECIPE + DISTILLED.format(teacher=teacher))))


def test_a_students_targets_are_labels_mixed_with_its_teachers_probabilities(teacher: Path) -> None:
    recipe = parse_recipe(TINY_RECIPE + DISTILLED.format(teacher=teacher))
    teachers = Teachers([ConstantLogit(10.0)])
    targets = PneumoniaTask(recipe, teachers=teachers)._targets(torch.rand(2, 1, 64, 64), torch.tensor([[0.0], [1.0]]))
    smooth = 0.05 / 2
    torch.testing.assert_close(targets, torch.tensor([[(smooth + 1) / 2], [(2 - smooth) / 2]]), atol=1e-4, rtol=0)


def test_teachers_are_trained_once_in_the_students_folder_and_not_saved_with_it(
    teacher: Path, data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, text = tmp_path / "run", TINY_RECIPE + DISTILLED.format(teacher=teacher)
    scored = []
    original = Teachers.probabilities
    monkeypatch.setattr(Teachers, "probabilities", lambda self, films: scored.append(films) or original(self, films))
    train(text, data_set, run, progress=False)
    checkpoint = run / "teachers" / "tiny-7" / "last.ckpt"
    trained_at, films = checkpoint.stat().st_mtime_ns, len(scored)
    assert films
    train(text, data_set, run, progress=False)
    assert (checkpoint.stat().st_mtime_ns, len(scored)) == (trained_at, films)
    student = torch.load(run / "last.ckpt", weights_only=True)["state_dict"]
    assert not [name for name in student if "teacher" in name]
