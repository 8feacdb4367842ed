"""Refuses pictures by their appearance: by checks before any network sees them, and by the gate's answer."""

import math
from collections.abc import Callable

import numpy as np

from inference.admission.screen_frame import has_screen_frame
from inference.arrays import FloatImage
from inference.messages import Code, Message
from inference.models.gate.passport import IN_A_LUNG, GateAnswer, GatePassport, Kind
from inference.populations import ADULTS, CHILDREN
from inference.radiograph import FEWEST_COLOURED, Radiograph

MAXIMUM_ASPECT = 3.0
"""The longer side of a chest film is at most three times the shorter one."""

MINIMUM_CONTRAST = 0.02
"""Minimum difference between the 1st and the 99th percentile of the grey values, which range from 0 to 1."""

MOST_COLOURED = 0.5
"""The largest share of coloured pixels: a marker, lines or text may be coloured, but not most of a film."""

MOST_COLOUR_SPREAD = 0.12
"""The largest difference of chroma in a film of one tint, as a scan in sepia; a colour map of a film has more."""

LEAST_FRONTAL_OF_A_COPY = 0.97
"""Probability of a frontal film below which a picture with colours or with bars at its edges is refused."""

MOST_CUT = 0.4
"""Contact of the lungs with the frame from which a lung is cut off; the most of 1,400 validation films is 0.375."""

LIKELY_CUT = 0.25
"""Contact from which a lung may be cut off: one in 200 of the same films."""

_LEAST = 1e-9
"""A probability of 0 or 1 is taken for one that has a logit."""

_OTHER_KINDS: dict[Kind, Callable[[], Message]] = {
    Kind.LATERAL: lambda: Message("This looks like a lateral film; the model reads frontal ones.", code=Code.LATERAL),
    Kind.OTHER_PART: lambda: Message("This looks like another part of the body, not the chest.", code=Code.OTHER_PART),
    Kind.NO_RADIOGRAPH: lambda: Message("This does not look like a radiograph.", code=Code.NO_RADIOGRAPH),
    Kind.NOT_WHOLE: lambda: Message(
        "This does not look like a whole chest: it may be cropped, covered or one half only.", code=Code.NOT_WHOLE
    ),
    Kind.SEVERAL: lambda: Message("This picture holds more than one film.", code=Code.SEVERAL_FILMS),
    Kind.PICTURE_OF_FILM: lambda: Message(
        "This looks like a photograph or a screenshot of a film; export the film itself.", code=Code.PICTURE_OF_FILM
    ),
    Kind.BLURRED: lambda: Message("This picture is too blurred or too dark to be judged.", code=Code.BLURRED),
}

_TURNS = {
    1: lambda: Message("This film lies on its side: it is turned to the left by 90 degrees.", code=Code.NOT_UPRIGHT),
    2: lambda: Message("This film is upside down.", code=Code.NOT_UPRIGHT),
    3: lambda: Message("This film lies on its side: it is turned to the right by 90 degrees.", code=Code.NOT_UPRIGHT),
}


def check_picture(film: Radiograph) -> Message | None:
    """Check the aspect ratio, the contrast and the colour of a film.

    Returns:
        None if the film passes, otherwise the reason for refusing it.
    """
    return _check_aspect(film) or _check_contrast(film) or _check_colour(film)


def _check_aspect(film: Radiograph) -> Message | None:
    width, height = film.record.width, film.record.height
    if max(width, height) <= MAXIMUM_ASPECT * min(width, height):
        return None
    return Message("At {0}x{1} pixels the picture is too narrow for a chest film.", width, height, code=Code.ASPECT)


def _check_colour(film: Radiograph) -> Message | None:
    if film.coloured <= MOST_COLOURED or film.colour_spread <= MOST_COLOUR_SPREAD:
        return None
    return Message(
        "This picture is in colour: it may be a photograph or a colour map of a film; export the film itself.",
        code=Code.PICTURE_OF_FILM,
    )


def _check_contrast(film: Radiograph) -> Message | None:
    if _is_clearly_spread(film.pixels):
        return None
    sample = film.pixels[::4, ::4].reshape(-1)
    tail = len(sample) // 100
    ordered = np.partition(sample, (tail, len(sample) - 1 - tail))  # ten times as fast as np.percentile
    if ordered[len(sample) - 1 - tail] - ordered[tail] >= MINIMUM_CONTRAST:
        return None
    return Message("The picture is blank, or has almost no contrast.", code=Code.BLANK)


def _is_clearly_spread(pixels: FloatImage) -> bool:
    """Whether a sixteenth of the sample alone has more values than a tail far below its mean, and far above it.

    Then the contrast of the whole sample cannot be too low. True of most films, and quick.
    """
    few, tail = pixels[::64, ::4], pixels[::4, ::4].size // 100  # few rows: those lie together in memory
    mean = few.sum() / few.size
    below, above = few <= mean - MINIMUM_CONTRAST, few >= mean + MINIMUM_CONTRAST
    return bool(np.count_nonzero(below) > tail and np.count_nonzero(above) > tail)


def looks_copied(film: Radiograph) -> bool:
    """Whether colours, or bars at its edges, make it likely that a picture is a photograph or a screenshot."""
    return film.coloured > FEWEST_COLOURED or has_screen_frame(film.pixels)


def refusal_by_appearance(answer: GateAnswer, gate: GatePassport, *, copied: bool = False) -> Message | None:
    """Check that a picture is one whole, upright frontal chest film.

    Args:
        answer: The gate's answer for the picture.
        gate: Its thresholds.
        copied: Whether it is likely to be a photograph or a screenshot; the gate must then be surer.

    Returns:
        None if the film passes, otherwise the reason for refusing it.
    """
    if answer.frontal < gate.least_frontal:
        return _OTHER_KINDS[answer.kind]()
    if copied and answer.frontal < LEAST_FRONTAL_OF_A_COPY:
        return _OTHER_KINDS[Kind.PICTURE_OF_FILM]()
    if answer.quarter_turns:
        return _TURNS[answer.quarter_turns]()
    if answer.inverted:
        return Message("This film is inverted: bone is dark in it.", code=Code.INVERTED)
    return _refusal_by_lungs(answer.lung_field, gate)


def _refusal_by_lungs(lung_field: FloatImage, gate: GatePassport) -> Message | None:
    if min(lung_field.mean(axis=(1, 2))) < gate.least_lung_share:
        return Message("Two whole lungs cannot be found in this picture.", code=Code.NOT_WHOLE)
    if frame_contact(lung_field) > MOST_CUT:
        return Message("The edge of this picture cuts off a part of the lungs.", code=Code.NOT_WHOLE)
    return None


def cut_lung_warnings(answer: GateAnswer) -> tuple[Message, ...]:
    """The warning for a film whose lungs reach its edge."""
    if frame_contact(answer.lung_field) < LIKELY_CUT:
        return ()
    return (Message("The edge of this picture may cut off a part of the lungs.", code=Code.LUNG_CUT),)


def is_heart_on_unusual_side(answer: GateAnswer, gate: GatePassport, *, right_is_left: bool) -> bool:
    """Whether the heart clearly lies on the patient's right: the film was mirrored, or the heart is.

    Args:
        answer: The gate's answer for an upright film.
        gate: Its thresholds.
        right_is_left: Whether the patient's right is on the left of the picture.
    """
    usual = answer.heart_side if right_is_left else -answer.heart_side
    return usual <= -gate.sure_heart_side


def unusual_heart_warning() -> Message:
    """The warning for a film whose heart lies on the unusual side."""
    return Message(
        "The heart lies on the unusual side: the film may be mirrored. Check its side marker.", code=Code.MIRRORED
    )


def frame_contact(lung_field: FloatImage) -> float:
    """How much of the left, the right and the lower edge of a picture the lungs touch, as shares that are added.

    The upper edge is left out: children's films are collimated just above the lungs.

    Args:
        lung_field: float32 [2, h, w] in 0 to 1.
    """
    lungs = np.maximum(*lung_field) >= IN_A_LUNG
    return sum(np.count_nonzero(edge) / len(edge) for edge in (lungs[:, 0], lungs[:, -1], lungs[-1]))


def likely_population(adult: float, gate: GatePassport) -> str:
    """The population that the film seems to show; between the two thresholds, the nearer one in logits.

    Args:
        adult: Probability that an adult is shown, 0 to 1.
        gate: Its thresholds.
    """
    middle = (_logit(gate.child_up_to) + _logit(gate.adult_from)) / 2
    return ADULTS if _logit(adult) >= middle else CHILDREN


def _logit(probability: float) -> float:
    held = min(max(probability, _LEAST), 1 - _LEAST)
    return math.log(held / (1 - held))


def is_population_uncertain(adult: float, gate: GatePassport) -> bool:
    """Whether the probability lies between the two thresholds; the arguments are those of `likely_population`."""
    return gate.child_up_to < adult < gate.adult_from


def uncertain_population_warning(judge: str) -> Message:
    """The warning for a film of uncertain population; it depends on the population of the model that judges it."""
    if judge == CHILDREN:
        return Message("This may be the film of somebody older than the model was made for.", code=Code.AGE_UNCLEAR)
    return Message("This may be the film of somebody younger than the model was made for.", code=Code.AGE_UNCLEAR)


def contradicted_age_warning(judge: str) -> Message:
    """The warning for a film that the model of its header's age judges, but that looks like the other population."""
    if judge == CHILDREN:
        return Message(
            "The header says that this is a child's film, but it looks like an adult's.", code=Code.HEADER_CONTRADICTED
        )
    return Message(
        "The header says that this is an adult's film, but it looks like a child's.", code=Code.HEADER_CONTRADICTED
    )


def other_population_refusal(look: str) -> Message:
    """The refusal of a film that looks like the population for which no model may judge it."""
    if look == ADULTS:
        return Message("This looks like an adult's film; the model was made for children.", code=Code.POPULATION)
    return Message("This looks like a child's film; the model was made for adults.", code=Code.POPULATION)
