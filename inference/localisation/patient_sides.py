"""The patient's sides in a film: by the header, else by convention."""

from msgspec import Struct

from inference.radiograph import FilmFacts

_OPPOSITE = {"L": "R", "R": "L", "A": "P", "P": "A", "H": "F", "F": "H"}


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
        quarter_turns: How often the film lies turned by 90 degrees counter-clockwise from upright.
    """
    if facts.patient_orientation is None:
        return PatientSides()
    across, down = facts.patient_orientation
    edges = across, _OPPOSITE[down], _OPPOSITE[across], down  # right, top, left and bottom of the stored film
    right, bottom = edges[quarter_turns % 4], edges[(quarter_turns + 3) % 4]
    if right not in {"L", "R"} or bottom != "F":  # the header contradicts the film's appearance
        return PatientSides()
    return PatientSides(right_is_left=right == "L", by_header=True)
