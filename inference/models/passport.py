"""The model passport: everything that is needed to use a model, stored in its ONNX file."""

from datetime import date
from math import isclose
from typing import Self

import msgspec
from msgspec import Struct

from inference.errors import ModelError
from inference.messages import Message
from inference.models.preprocessing import FILM_SIDE, LUNG_CROP, PREPROCESSING

PASSPORT_KEY = "hilum.passport"
FORMAT_VERSION = 1


class Estimate(Struct, frozen=True, kw_only=True):
    """A measured value with its 95 % confidence interval."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        """The value and, in brackets, its interval, to four places."""
        return f"{self.value:.4f} ({self.low:.4f} to {self.high:.4f})"


def percent(share: float) -> str:
    """A share, 0 to 1, in per cent without trailing zeros: "5", "0.5"."""
    return f"{round(share * 100, 6):g}"


class OperatingPoint(Struct, frozen=True, kw_only=True):
    """A threshold on the calibrated probability, chosen on validation films, with its performance there.

    Attributes:
        name: "screening", "balanced" or "rule-in".
        threshold: Probability from which a film shows signs of pneumonia, 0 to 1.
        sensitivity: Share of pneumonia films at or above the threshold.
        specificity: Share of normal films below it.
        films: Number of validation films that it was measured on.
    """

    name: str
    threshold: float
    sensitivity: Estimate
    specificity: Estimate
    films: int


class ConformalBounds(Struct, frozen=True, kw_only=True):
    """Class-conditional split-conformal bounds (Vovk 2012), from which the undecided band follows.

    Attributes:
        error_rate: The stated error rate, 0 to 1, of each bound for its class.
        pneumonia_low: Below this probability "pneumonia" is excluded at the error rate.
        normal_high: Above this probability "normal" is excluded at the error rate.
        pneumonia_coverage, normal_coverage: Share of a class's films that such bounds do not exclude, if one half of
            the validation patients determines them and the other half is tested: the mean over random splits, and the
            interval that contains 95 % of them. None in models exported before these fields existed.
    """

    error_rate: float
    pneumonia_low: float
    normal_high: float
    pneumonia_coverage: Estimate | None = None
    normal_coverage: Estimate | None = None


class Population(Struct, frozen=True, kw_only=True):
    """The population that the model was made for; other films are refused.

    Attributes:
        look: "children" or "adults", as the gate distinguishes them; empty if the gate does not know the population,
            and so does not refuse its films.
    """

    description: str
    age_years: tuple[float, float]
    views: tuple[str, ...]
    modalities: tuple[str, ...]
    look: str = ""


class TrainingData(Struct, frozen=True, kw_only=True):
    """The films that the weights were fitted to, without those held out for selection and calibration.

    Attributes:
        patients: Their number; 0 if the source does not identify them.
        sha256: Digest of the sorted list of the films' digests.
    """

    name: str
    source: str
    licence: str
    films: int
    patients: int
    sha256: str


class Performance(Struct, frozen=True, kw_only=True):
    """The performance of the finished model on one set of labelled films, at one operating point.

    Attributes:
        dataset: Which films, in words.
        films: Their number.
        positives: Number of films with pneumonia.
        operating_point: The operating point of the proportions.
        auc: Area under the ROC curve; the interval is DeLong's.
        accuracy, precision, sensitivity, specificity: Proportions with Wilson intervals.
        brier: Mean squared error of the probability.
        ece: Expected calibration error over ten bins of equal width.
    """

    dataset: str
    films: int
    positives: int
    operating_point: str
    auc: Estimate
    accuracy: Estimate
    precision: Estimate
    sensitivity: Estimate
    specificity: Estimate
    brier: float
    ece: float


class ValidationScores(Struct, frozen=True, kw_only=True):
    """The finished model's scores on its validation films, from which the performance at any threshold follows.

    They are scores of the unperturbed films, in their original class proportions.

    Attributes:
        normal, pneumonia: Calibrated probabilities of the films of each class, ascending, 0 to 1, to four decimals.
    """

    normal: tuple[float, ...] = ()
    pneumonia: tuple[float, ...] = ()


class ModelPassport(Struct, frozen=True, kw_only=True):
    """A model's passport; see the classes above for its parts.

    Attributes:
        input_size: Side S of the input `film: float32 [N, 1, S, S]`, in pixels.
        temperature: Divisor of the logits before the sigmoid, more than 0.
        evidence_scale: The calibrated logit from which a region's evidence is shown as strongest: one in twenty
            validation films with pneumonia has such a region.
        recipe: The training recipe, TOML text.
        limits: Limits of the model, in sentences for its users.
        validation_scores: Empty in models exported before this field existed.
        calibration_prevalence: The prevalence of pneumonia for which the probability is stated, 0 to 1; None in models
            exported before this field existed: then that of the validation films.
        conformal: The bounds at the default error rate.
        error_rates: The bounds at every error rate that a user may choose, including the default, in descending order;
            empty in models exported before there was a choice.
        changed_scores: The model's scores on its validation films under random perturbations, thinned to one per film:
            the cost of a band is measured on them. Empty if `error_rates` is.
    """

    format_version: int
    name: str
    version: str
    created: date
    classes: tuple[str, ...]
    input_size: int
    preprocessing: str
    temperature: float
    evidence_scale: float
    operating_points: tuple[OperatingPoint, ...]
    default_operating_point: str
    conformal: ConformalBounds
    population: Population
    training_data: TrainingData
    recipe: str
    performance: tuple[Performance, ...]
    limits: tuple[str, ...]
    validation_scores: ValidationScores = ValidationScores()
    calibration_prevalence: float | None = None
    error_rates: tuple[ConformalBounds, ...] = ()
    changed_scores: ValidationScores = ValidationScores()

    def operating_point(self, name: str | None = None) -> OperatingPoint:
        """The operating point of that name, or the default one.

        Raises:
            ModelError: The model has none of that name; the sentence lists those it has.
        """
        wanted = name or self.default_operating_point
        for point in self.operating_points:
            if point.name == wanted:
                return point
        known = ", ".join(point.name for point in self.operating_points)
        raise ModelError(Message("This model has no operating point “{0}”. It has: {1}.", wanted, known))

    @property
    def squeezed_side(self) -> int:
        """Side of the squeezed film that the network's input is made from, in pixels."""
        return FILM_SIDE if self.preprocessing == LUNG_CROP else self.input_size

    @property
    def offered_bounds(self) -> tuple[ConformalBounds, ...]:
        """The bounds at every error rate that may be chosen, at least at the default."""
        return self.error_rates or (self.conformal,)

    def bounds(self, error_rate: float | None = None) -> ConformalBounds:
        """The conformal bounds at an error rate, 0 to 1, or at the default one.

        Raises:
            ModelError: The model has none for that rate; the sentence lists those it has.
        """
        if error_rate is None:
            return self.conformal
        for bounds in self.offered_bounds:
            if isclose(bounds.error_rate, error_rate):
                return bounds
        known = ", ".join(percent(bounds.error_rate) for bounds in self.offered_bounds)
        raise ModelError(
            Message("This model has no error rate of {0} %. It has, in per cent: {1}.", percent(error_rate), known)
        )

    def to_json(self) -> str:
        """The passport as JSON text, for the ONNX metadata."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read a passport and check that this version supports it.

        Raises:
            ModelError: It is not a passport, is of a later format, or requires another preprocessing.
        """
        try:
            passport = msgspec.json.decode(text, type=cls)
        except (msgspec.MsgspecError, UnicodeError) as error:
            raise ModelError(Message("The model's passport cannot be read: {0}.", error)) from error
        passport.check()
        return passport

    def check(self) -> None:
        """Check that this version supports the passport.

        Raises:
            ModelError: The sentence says what is not supported.
        """
        if self.format_version != FORMAT_VERSION:
            raise ModelError(
                Message(
                    "The model's passport has format {0}; this program reads {1}.", self.format_version, FORMAT_VERSION
                )
            )
        known = (PREPROCESSING, LUNG_CROP)
        if self.preprocessing not in known:
            raise ModelError(
                Message(
                    "The model wants films prepared as “{0}”; this program does “{1}”.",
                    self.preprocessing,
                    ", ".join(known),
                )
            )
        if min(self.temperature, self.evidence_scale, self.input_size) <= 0 or not self.classes:
            raise ModelError(
                Message("The model's passport states an impossible temperature, scale, input size or list of classes.")
            )
        self.operating_point()
