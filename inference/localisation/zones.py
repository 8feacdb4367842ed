"""The zones of the lungs in words, with the patient's sides: by the header, else by convention."""

from msgspec import Struct

from inference.messages import Message
from inference.radiograph import FilmFacts

_OPPOSITE = {"L": "R", "R": "L", "A": "P", "P": "A", "H": "F", "F": "H"}

_RIGHT, _LEFT, _BOTH = (
    {
        (0,): Message("upper zone, right lung"),
        (1,): Message("middle zone, right lung"),
        (2,): Message("lower zone, right lung"),
        (0, 1): Message("upper and middle zones, right lung"),
        (1, 2): Message("middle and lower zones, right lung"),
        (0, 1, 2): Message("all zones, right lung"),
    },
    {
        (0,): Message("upper zone, left lung"),
        (1,): Message("middle zone, left lung"),
        (2,): Message("lower zone, left lung"),
        (0, 1): Message("upper and middle zones, left lung"),
        (1, 2): Message("middle and lower zones, left lung"),
        (0, 1, 2): Message("all zones, left lung"),
    },
    {
        (0,): Message("upper zone, both lungs"),
        (1,): Message("middle zone, both lungs"),
        (2,): Message("lower zone, both lungs"),
        (0, 1): Message("upper and middle zones, both lungs"),
        (1, 2): Message("middle and lower zones, both lungs"),
        (0, 1, 2): Message("all zones, both lungs"),
    },
)
"""The names of zones by their thirds, 0 for the upper one."""


class PatientSides(Struct, frozen=True, kw_only=True):
    """The patient's sides in the upright film.

    Nothing else states them: Laterality says which of a pair of organs is shown, not how; a marker in the picture may
    have been mirrored with it, and is not read. Where the heart lies can only throw doubt on them.

    Attributes:
        right_is_left: Whether the patient's right is on the left of the picture.
        by_header: Whether the header says so; else it is the convention for frontal films, however a film was stored.
        in_doubt: Whether the heart lies on the side where these sides do not expect it.
    """

    right_is_left: bool = True
    by_header: bool = False
    in_doubt: bool = False


def patient_sides(facts: FilmFacts, quarter_turns: int = 0) -> PatientSides:
    """The sides of a film.

    Args:
        facts: The facts of its header.
        quarter_turns: How often the film is rotated by 90 degrees counter-clockwise.
    """
    if facts.patient_orientation is None:
        return PatientSides()
    across, down = facts.patient_orientation
    edges = across, _OPPOSITE[down], _OPPOSITE[across], down  # right, top, left and bottom of the stored film
    right, bottom = edges[quarter_turns % 4], edges[(quarter_turns + 3) % 4]
    if right not in {"L", "R"} or bottom != "F":  # the header contradicts the film's appearance
        return PatientSides()
    return PatientSides(right_is_left=right == "L", by_header=True)


class Zone(Struct, frozen=True, kw_only=True):
    """A part of a lung.

    Attributes:
        lung: 0 for the lung on the left of the picture, 1 for the other.
        thirds: Thirds of that lung's height, from above: 0 for the upper, 2 for the lower; several adjacent ones if
            none of them stands out.
    """

    lung: int
    thirds: tuple[int, ...]


def zone_in_words(zones: tuple[Zone, ...], sides: PatientSides) -> Message | None:
    """The zones in words, such as "lower zone, right lung (side by convention)"; None if there are none."""
    if not zones:
        return None
    first, second = zones[0], zones[-1]
    if first is second:
        return _with_basis(_name(first, sides), sides)
    if first.thirds == second.thirds:
        return _BOTH[first.thirds]
    return _with_basis(Message("{0}; {1}", _name(first, sides), _name(second, sides)), sides)


def _name(zone: Zone, sides: PatientSides) -> Message:
    is_right = (zone.lung == 0) is sides.right_is_left
    return (_RIGHT if is_right else _LEFT)[zone.thirds]


def _with_basis(name: Message, sides: PatientSides) -> Message:
    if sides.in_doubt:
        return Message("{0} (side in doubt: the film may be mirrored)", name)
    if sides.by_header:
        return Message("{0} (side by the film's header)", name)
    return Message("{0} (side by convention)", name)
