"""The gate's answer for a picture, and the passport in its ONNX file."""

from datetime import date
from enum import StrEnum
from typing import Self

import msgspec
from msgspec import Struct

from inference.arrays import FloatImage
from inference.errors import ModelError
from inference.messages import Message
from inference.models.passport import Estimate, TrainingData
from inference.models.preprocessing import PREPROCESSING

PASSPORT_KEY = "hilum.gate"
FORMAT_VERSION = 1


class Kind(StrEnum):
    """The kinds of pictures."""

    FRONTAL = "frontal"  # one whole frontal chest film
    LATERAL = "lateral"
    OTHER_PART = "other_part"  # a radiograph or a slice of another part of the body
    NO_RADIOGRAPH = "no_radiograph"
    NOT_WHOLE = "not_whole"  # a chest that is cropped, covered or shuffled
    SEVERAL = "several"  # more than one film
    PICTURE_OF_FILM = "picture_of_film"  # a photograph or a screenshot
    BLURRED = "blurred"


IN_A_LUNG = 0.5
"""Value of a lung field from which a place belongs to a lung."""


class GateAnswer(Struct, frozen=True, kw_only=True):
    """The gate's answer for one picture.

    Attributes:
        frontal: Probability that it is one whole frontal chest film, 0 to 1.
        kind: The most likely other kind, if it is not a frontal chest film.
        quarter_turns: Counter-clockwise rotation of the film in quarter turns, 0 to 3.
        inverted: Whether bone is dark.
        adult: Probability that an adult is shown, 0 to 1.
        heart_side: Log odds that the heart lies on the right of the picture, as usual; of upright films only.
        lung_field: float32 [2, h, w], 0 to 1: the lungs, first the one on the left of the picture.
    """

    frontal: float
    kind: Kind
    quarter_turns: int
    inverted: bool
    adult: float
    heart_side: float
    lung_field: FloatImage

    @property
    def is_misplaced(self) -> bool:
        """Whether the film is turned or inverted."""
        return self.inverted or self.quarter_turns > 0


class MeasuredShare(Struct, frozen=True, kw_only=True):
    """A share of films, measured with the finished gate, with its name."""

    name: str
    share: Estimate
    films: int


class GatePassport(Struct, frozen=True, kw_only=True):
    """The gate's passport.

    Attributes:
        input_size: Side S of the input `film: float32 [N, 1, S, S]`, in pixels.
        kinds: The classes of the output `kind`, in order; the first is `Kind.FRONTAL`.
        least_frontal: Probability of a whole frontal chest film below which a picture is refused, 0 to 1.
        adult_from: Probability from which a film counts as an adult's, 0 to 1.
        child_up_to: Probability up to which it counts as a child's, 0 to 1; between the two it is uncertain.
        least_lung_share: Least share of the picture that either lung covers, 0 to 1.
        sure_heart_side: Log odds, more than 0, from which the heart's side is sure enough to warn of an unusual one.
        recipe: The training recipe, TOML text.
        performance: Shares measured with the finished gate.
        limits: Limits of the gate, in sentences for its users.
    """

    format_version: int
    name: str
    version: str
    created: date
    input_size: int
    preprocessing: str
    kinds: tuple[Kind, ...]
    least_frontal: float
    adult_from: float
    child_up_to: float
    least_lung_share: float
    sure_heart_side: float
    training_data: tuple[TrainingData, ...]
    recipe: str
    performance: tuple[MeasuredShare, ...] = ()
    limits: tuple[str, ...] = ()

    def to_json(self) -> str:
        """The passport as JSON text, for the ONNX metadata."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read a passport and check that this version supports it.

        Raises:
            ModelError: It is not a gate's passport, is of a later format, or requires another preprocessing.
        """
        try:
            passport = msgspec.json.decode(text, type=cls)
        except (msgspec.MsgspecError, UnicodeError) as error:
            raise ModelError(Message("The gate's passport cannot be read: {0}.", error)) from error
        known = passport.format_version == FORMAT_VERSION and passport.preprocessing == PREPROCESSING
        if not known or passport.kinds[:1] != (Kind.FRONTAL,):
            raise ModelError(Message("The gate was made for another version of this program."))
        return passport
