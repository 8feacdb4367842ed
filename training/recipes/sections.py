"""The sections of a recipe and their keys."""

from typing import Annotated, Literal

import msgspec

Precision = Literal["16-mixed", "16-true", "32-true", "64-true", "bf16-mixed", "bf16-true"]
"""Precision of the arithmetic, by Lightning's names."""


class Section(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A section of a recipe; unknown keys are errors."""


class HilumNetworkRecipe(Section, frozen=True, tag_field="kind", tag="hilum"):
    """The shape of `training.networks.residual.HilumNetwork`.

    Attributes:
        style_mixing: Share of training batches with mixed styles; 0 for none.
    """

    widths: tuple[int, ...]
    blocks: tuple[int, ...]
    strides: tuple[int, ...]
    dropout: float
    style_mixing: float = 0.0


class PublishedNetworkRecipe(Section, frozen=True, tag_field="kind", tag="published"):
    """The shape of `training.networks.published.PublishedNetwork`."""

    filters: tuple[int, ...]
    strides: tuple[int, ...]
    dense: int
    dropout: float
    activation: Literal["swish", "relu"]


class TrainingRecipe(Section, frozen=True):
    """Optimisation of the weights.

    Attributes:
        learning_rate: Peak of the schedule.
        label_smoothing: How far targets are moved from 0 and 1 towards 0.5.
        mixup: Parameter of the Beta distribution of the mixing share; 0 for none.
        kinds_weight: Weight of the auxiliary loss for bacterial against viral pneumonia, whose classifier is not
            exported. 0 for none; only for Hilum's own network.
        average_decay: Decay per step of the exponential moving average of the weights; 0 for none.
        patience: Epochs without a better validation loss before training stops; 0 for never.
        precision: As Lightning names it: "32-true", "bf16-mixed".
        optimizer: "adam" is Keras's: no weight decay, a constant learning rate if the schedule is "constant".
        class_weights: Loss weights of a normal film and of one with pneumonia; None balances the classes.
        weights: Which epoch's weights are the result: those with the lowest validation loss, or the last.
    """

    seed: int
    epochs: int
    batch_size: int
    learning_rate: float
    weight_decay: float
    label_smoothing: float
    mixup: float
    average_decay: float
    patience: int
    precision: Precision
    optimizer: Literal["adamw", "adam"] = "adamw"
    schedule: Literal["one-cycle", "constant"] = "one-cycle"
    class_weights: tuple[float, float] | None = None
    weights: Literal["best", "last"] = "best"
    kinds_weight: float = 0.0


class AveragedTrainingRecipe(Section, frozen=True):
    """Optimisation whose result is the moving average of the weights.

    Attributes:
        seed: Seed of the initial weights and of all sampling.
        learning_rate: Peak of the schedule.
        warm_up: Share of the steps in which the learning rate rises, 0 to 1.
        average_decay: Decay per step of the exponential moving average of the weights.
    """

    seed: int
    epochs: int
    batch_size: int
    learning_rate: float
    warm_up: float
    weight_decay: float
    average_decay: float


class AugmentationRecipe(Section, frozen=True):
    """Augmentation of training films; ranges are sampled uniformly, `*_chance` is the share of films affected.

    Absent keys leave films as they are.

    Attributes:
        horizontal_scale, vertical_scale: Sampled independently, since squeezing to squares distorted the classes
            differently.
        padding: What fills the area beyond the film's edge: black ("zeros") or the edge itself ("border").
        shading: Strength of a gradient of brightness across the film, either way.
        detail: Factor by which fine detail is amplified; below 0 it is reduced.
        hidden_border: Largest share of the film that is blackened from each edge, to hide markers and collimation.
    """

    rotation_degrees: float = 0.0
    shift: float = 0.0
    horizontal_scale: tuple[float, float] = (1.0, 1.0)
    vertical_scale: tuple[float, float] = (1.0, 1.0)
    shear_degrees: float = 0.0
    padding: Literal["zeros", "border"] = "zeros"
    flip_chance: float = 0.0
    gamma: tuple[float, float] = (1.0, 1.0)
    gamma_chance: float = 0.0
    contrast: tuple[float, float] = (1.0, 1.0)
    brightness: tuple[float, float] = (1.0, 1.0)
    shading: tuple[float, float] = (0.0, 0.0)
    shading_chance: float = 0.0
    detail: tuple[float, float] = (0.0, 0.0)
    detail_chance: float = 0.0
    blur_sigma: tuple[float, float] = (0.1, 0.1)
    blur_chance: float = 0.0
    noise_deviation: float = 0.0
    noise_chance: float = 0.0
    erased_share: tuple[float, float] = (0.0, 0.0)
    erasing_chance: float = 0.0
    hidden_border: float = 0.0
    hidden_border_chance: float = 0.0


class ValidationRecipe(Section, frozen=True):
    """The held-out patients: one part of `parts`, split with `seed`.

    Attributes:
        held_out: Index of the held-out part, from 0; cross-validation uses each in turn.
        hash_distance: Patients are merged if the perceptual hashes of their films differ by at most this many of 256
            bits; 0 merges only those who share an identical file.
    """

    parts: int
    seed: int
    held_out: int = 0
    hash_distance: int = 0


class HeldOutRecipe(Section, frozen=True):
    """The held-out patients of gate and joint recipes: one part of `parts`, by the digest of the patient's name."""

    parts: int
    held_out: int


class StatedResult(Section, frozen=True):
    """Results that the author of a published recipe states for the official test films at threshold 0.5."""

    accuracy: float
    precision: float
    recall: float
    auc: float


class TeacherRecipe(Section, frozen=True):
    """A teacher, trained before the student: a recipe by name or file, and its seed."""

    recipe: str
    seed: int


class DistillationRecipe(Section, frozen=True):
    """Knowledge distillation: the network learns the predictions of teachers in addition to the labels.

    Attributes:
        weight: Weight of the teachers' probability in the target, 0 to 1; the rest is the label.
    """

    weight: Annotated[float, msgspec.Meta(ge=0, le=1)]
    teachers: Annotated[tuple[TeacherRecipe, ...], msgspec.Meta(min_length=1)]
