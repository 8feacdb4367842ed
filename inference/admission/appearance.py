"""Refuses pictures by the gate's answer, and warns of them: kind, position, lungs, heart, population."""

import math
from collections.abc import Callable

import numpy as np

from inference.arrays import DoubleArray, FloatImage
from inference.messages import Code, Message
from inference.models.gate.passport import IN_A_LUNG, GateAnswer, GatePassport, Kind
from inference.populations import ADULTS, CHILDREN

LEAST_FRONTAL_OF_A_COPY = 0.97
"""Probability of a frontal film below which a picture with colours or with bars at its edges is refused."""

MOST_CUT = 0.4
"""`frame_contact` above which a lung is cut off; the most of 1,400 validation films is 0.375."""

LIKELY_CUT = 0.25
"""`frame_contact` from which a lung may be cut off; one in 200 of the same films has so much."""

USUAL_TILT = 1.5
"""Median of `lung_tilt` of 2,400 training films, in degrees: the lungs are no mirror images of each other."""

MOST_TILTED = 12.0
"""Difference from that above which a film is tilted: 0.3 % of the children's training films, 0.9 % of the adults'."""

_FEWEST_PLACES = 4
"""Of a lung in its field; with fewer, it has no axis."""

_LEAST_PROBABILITY = 1e-9
"""Probabilities are clipped this far from 0 and 1, where the logit is infinite."""

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


def refusal_by_appearance(
    answer: GateAnswer, gate: GatePassport, *, ask_if_copied: Callable[[], bool] = lambda: False
) -> Message | None:
    """Check that a picture is one whole, upright frontal chest film.

    Args:
        answer: The gate's answer for the picture.
        gate: Its thresholds.
        ask_if_copied: Tells whether the picture is likely to be a photograph or a screenshot, of which the gate must be
            surer; called only if it matters.

    Returns:
        None if the film passes, otherwise the reason for refusing it.
    """
    if answer.frontal < gate.least_frontal:
        return _OTHER_KINDS[answer.kind]()
    if answer.frontal < LEAST_FRONTAL_OF_A_COPY and ask_if_copied():
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


def tilt_warnings(lung_field: FloatImage, aspect: float) -> tuple[Message, ...]:
    """The warning for a film that is turned by a part of a quarter turn; the arguments are those of `lung_tilt`."""
    if abs(lung_tilt(lung_field, aspect) - USUAL_TILT) <= MOST_TILTED:
        return ()
    return (Message("This film seems to be tilted; the model was made for upright films.", code=Code.TILTED),)


def lung_tilt(lung_field: FloatImage, aspect: float) -> float:
    """How far the lungs are turned clockwise, in degrees: the mean of the line between them and of their long axes.

    Args:
        lung_field: float32 [2, h, w] in 0 to 1, of an upright film.
        aspect: The film's width as a share of its height.

    Returns:
        `USUAL_TILT` if a lung is too small.
    """
    lungs = [np.nonzero(lung >= IN_A_LUNG) for lung in lung_field]
    if min(rows.size for rows, _ in lungs) < _FEWEST_PLACES:
        return USUAL_TILT
    high, wide = lung_field.shape[1:]
    (left, left_tilt), (right, right_tilt) = (
        _centre_and_tilt(columns * (aspect / wide), rows / high) for rows, columns in lungs
    )
    line = math.atan2(right[1] - left[1], right[0] - left[0])
    return math.degrees(line + left_tilt + right_tilt) / 3


def _centre_and_tilt(x: DoubleArray, y: DoubleArray) -> tuple[tuple[float, float], float]:
    """The centre of points, and how far their long axis is turned clockwise from the vertical, in radians."""
    centre = float(x.mean()), float(y.mean())
    across, down = x - centre[0], y - centre[1]
    return centre, -0.5 * math.atan2(2 * float(across @ down), float(down @ down - across @ across))


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
    """The shares of the left, the right and the lower edge of a picture that the lungs touch, added up: 0 to 3.

    The upper edge is left out: children's films are collimated just above the lungs.

    Args:
        lung_field: float32 [2, h, w] in 0 to 1.
    """
    edges = lung_field[:, :, 0], lung_field[:, :, -1], lung_field[:, -1]
    return float(sum(np.count_nonzero(np.maximum(*edge) >= IN_A_LUNG) / edge.shape[1] for edge in edges))


def likely_population(adult: float, gate: GatePassport) -> str:
    """The population that the film seems to show; between the two thresholds, the nearer one in logits.

    Args:
        adult: Probability that an adult is shown, 0 to 1.
        gate: Its thresholds.
    """
    middle = (_logit(gate.child_up_to) + _logit(gate.adult_from)) / 2
    return ADULTS if _logit(adult) >= middle else CHILDREN


def _logit(probability: float) -> float:
    clipped = min(max(probability, _LEAST_PROBABILITY), 1 - _LEAST_PROBABILITY)
    return math.log(clipped / (1 - clipped))


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
