"""Does the picture look like a film that a model was made for? Refusals from what the gate says of it."""

from collections.abc import Callable

from inference.messages import Code, Message
from inference.models.gate.passport import GateAnswer, GatePassport, Kind
from inference.populations import ADULTS, CHILDREN

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


def refusal_by_appearance(answer: GateAnswer, gate: GatePassport) -> Message | None:
    """Ask whether a picture is one whole frontal chest film that lies as it should.

    Args:
        answer: What the gate says.
        gate: Its thresholds.

    Returns:
        None for a pass, else why the film must not be assessed.
    """
    if answer.frontal < gate.least_frontal:
        return _OTHER_KINDS[answer.kind]()
    if answer.quarter_turns:
        return _TURNS[answer.quarter_turns]()
    if answer.inverted:
        return Message("This film is inverted: bone is dark in it.", code=Code.INVERTED)
    if min(answer.lung_field.mean(axis=(1, 2))) < gate.least_lung_share:
        return Message("Two whole lungs cannot be found in this picture.", code=Code.NOT_WHOLE)
    return None


def look_of(adult: float, gate: GatePassport) -> str:
    """Whether a child or an adult seems to be shown; in doubt, the one whose threshold is nearer.

    Args:
        adult: Probability that an adult is shown, 0 to 1.
        gate: Its thresholds.
    """
    return ADULTS if gate.adult_from - adult <= adult - gate.child_up_to else CHILDREN


def is_in_doubt(adult: float, gate: GatePassport) -> bool:
    """Whether neither threshold is reached; the arguments are those of `look_of`."""
    return gate.child_up_to < adult < gate.adult_from


def doubt_about_population(judge: str) -> Message:
    """A warning for a film in doubt, by whose model judges it."""
    if judge == CHILDREN:
        return Message("This may be the film of somebody older than the model was made for.", code=Code.AGE_UNCLEAR)
    return Message("This may be the film of somebody younger than the model was made for.", code=Code.AGE_UNCLEAR)


def other_population(look: str) -> Message:
    """Why the model of the other population does not judge a film of this look."""
    if look == ADULTS:
        return Message("This looks like an adult's film; the model was made for children.", code=Code.POPULATION)
    return Message("This looks like a child's film; the model was made for adults.", code=Code.POPULATION)
