"""Does the picture look like a film that the model was made for? Refusals from what the gate says of it."""

from collections.abc import Callable

from inference.messages import Code, Message
from inference.models.gate_passport import GateAnswer, GatePassport, Kind
from inference.models.passport import Population
from inference.radiograph import FilmFacts

ADULTS, CHILDREN = "adults", "children"
"""The populations that the gate tells apart by their look."""

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
    answer: GateAnswer, gate: GatePassport, population: Population, facts: FilmFacts
) -> Message | None:
    """Compare what the gate says of a film with what the model was made for.

    Args:
        answer: What the gate says.
        gate: Its thresholds.
        population: Whom the model was made for.
        facts: What the file says; an age that it states decides, not the look.

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
    return None if facts.age_years is not None else _other_population(answer.adult, gate, population.look)


def doubt_about_population(
    answer: GateAnswer, gate: GatePassport, population: Population, facts: FilmFacts
) -> Message | None:
    """A warning for a film that passes although it cannot be told whether a child or an adult is shown.

    What it takes is described at `refusal_by_appearance`.
    """
    if facts.age_years is not None or not gate.child_up_to < answer.adult < gate.adult_from:
        return None
    if population.look == CHILDREN:
        return Message("This may be the film of somebody older than the model was made for.", code=Code.AGE_UNCLEAR)
    return Message("This may be the film of somebody younger than the model was made for.", code=Code.AGE_UNCLEAR)


def _other_population(adult: float, gate: GatePassport, look: str) -> Message | None:
    if look == CHILDREN and adult >= gate.adult_from:
        return Message("This looks like an adult's film; the model was made for children.", code=Code.POPULATION)
    if look == ADULTS and adult <= gate.child_up_to:
        return Message("This looks like a child's film; the model was made for adults.", code=Code.POPULATION)
    return None
