"""Teachers for knowledge distillation."""

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor, nn

from training.networks.model_factory import set_memory_format
from training.recipes.recipe import Recipe, RecipeError, load_recipe, parse_recipe, with_changes


class Teachers:
    """An ensemble that scores the same augmented and mixed films as the student (Beyer 2022, arXiv:2106.05237).

    It is not a submodule of the student, so that it is not trained, averaged or saved with it.

    Args:
        networks: At least one, each mapping films [N, 1, S, S] to logits [N, 1].
    """

    def __init__(self, networks: Sequence[nn.Module]) -> None:
        self.networks = tuple(network.eval().requires_grad_(requires_grad=False) for network in networks)

    def to(self, device: torch.device) -> None:
        """Move them to the student's device."""
        for network in self.networks:
            set_memory_format(network.to(device), torch.channels_last)

    @torch.no_grad()
    def probabilities(self, films: Tensor) -> Tensor:
        """Sigmoid of the mean logit (Hinton 2015, arXiv:1503.02531), float32 [N, 1] in 0 to 1."""
        return torch.stack([network(films).logits.float() for network in self.networks]).mean(dim=0).sigmoid()


def teacher_recipes(recipe: Recipe) -> Iterator[tuple[str, str]]:
    """Yield each teacher's name and recipe, TOML, with the student's split: no teacher learns its held-out films.

    Raises:
        RecipeError: There is no such recipe, it has teachers itself or films of another size, or two have one name.
    """
    if recipe.distillation is None:
        return
    names, validation = set[str](), recipe.validation
    split = {("validation", key): getattr(validation, key) for key in validation.__struct_fields__}
    for teacher in recipe.distillation.teachers:
        _, text = load_recipe(teacher.recipe)
        changed = with_changes(text, {("training", "seed"): teacher.seed, **split})
        teacher_recipe = parse_recipe(changed)
        _check_teacher(teacher_recipe, recipe)
        if (name := f"{teacher_recipe.name}-{teacher.seed}") in names:
            raise RecipeError(f"Two teachers are named {name}: give one another name or seed.")
        names.add(name)
        yield name, changed


def _check_teacher(teacher: Recipe, student: Recipe) -> None:
    if teacher.distillation is not None:
        raise RecipeError(f"The teacher {teacher.name} has teachers itself.")
    if teacher.input_size != student.input_size:
        sides = f"{teacher.input_size}, not {student.input_size}"
        raise RecipeError(f"The teacher {teacher.name} takes films of another size ({sides}).")
