"""A film between reading and judging: squeezed for the networks, put right if it lies wrong, cropped to its lungs."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from inference.arrays import FloatImage
from inference.errors import ModelError
from inference.finding import Correction, FilmRecord
from inference.localisation.location import FilmLungs
from inference.localisation.region_map import WHOLE_FILM
from inference.messages import Code, Message
from inference.models.gate.passport import GateAnswer
from inference.models.passport import ModelPassport
from inference.models.preprocessing import FILM_SIDE, LUNG_CROP
from inference.radiograph import FilmFacts, Radiograph
from inference.scan.discovery import FoundFile


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedFilm:
    """A film that was read: what goes into the networks, and what its finding will say of it.

    Attributes:
        warnings: Of reading it.
        answer_warnings: What must be known beside an answer: that it was corrected, or is assessed against a refusal.
        squeezed: float32 [1, S, S] by side S, in 0 to 1: the inputs of the networks.
        lungs: As the gate sees them in the upright film; None where no gate looks.
        population: Whose model judges it; None until that is chosen.
        quarter_turns: By which the film was turned back, counter-clockwise as it came: the maps are turned again to lie
            over it.
    """

    found: FoundFile
    film: FilmRecord
    facts: FilmFacts
    warnings: tuple[Message, ...]
    squeezed: Mapping[int, FloatImage]
    lungs: FilmLungs | None = None
    population: str | None = None
    quarter_turns: int = 0
    correction: Correction | None = None
    answer_warnings: tuple[Message, ...] = ()

    def warned(self, *warnings: Message) -> "PreparedFilm":
        """The film with further warnings beside its answer."""
        return replace(self, answer_warnings=(*self.answer_warnings, *warnings))


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkInput:
    """What a model sees of a film.

    Attributes:
        film: float32 [1, S, S] in 0 to 1.
        window: Left, top, right and bottom of the part of the film that it shows, in shares of its sides.
    """

    film: FloatImage
    window: tuple[float, float, float, float] = WHOLE_FILM


def squeezed_side(passport: ModelPassport) -> int:
    """Side of the squeezed film that a model's input is made from, in pixels."""
    return FILM_SIDE if passport.preprocessing == LUNG_CROP else passport.input_size


def network_input(film: PreparedFilm, passport: ModelPassport) -> NetworkInput:
    """What a model sees of a film whose lungs are known.

    Raises:
        ModelError: The model sees the lungs alone, and no gate has found them.
    """
    squeezed = film.squeezed[squeezed_side(passport)]
    if passport.preprocessing != LUNG_CROP:
        return NetworkInput(film=squeezed)
    if film.lungs is None:
        raise ModelError(Message("This model sees the lungs alone, and cannot be used without the gate."))
    from inference.models.lung_crop import crop_to_lungs

    crop = crop_to_lungs(squeezed[0], film.lungs.field, passport.input_size)
    window = crop.window
    return NetworkInput(film=crop.film, window=(window.left, window.top, window.right, window.bottom))


def film_record(film: Radiograph) -> FilmRecord:
    """What a finding keeps of a film."""
    return FilmRecord(width=film.width, height=film.height, source_format=film.source_format, sha256=film.sha256)


_TURNED_BACK = {
    1: lambda: Message("The film was turned by 90 degrees to the right before it was assessed.", code=Code.CORRECTED),
    2: lambda: Message("The film was turned by 180 degrees before it was assessed.", code=Code.CORRECTED),
    3: lambda: Message("The film was turned by 90 degrees to the left before it was assessed.", code=Code.CORRECTED),
}
"""What was done to a film that lies so many quarter turns to the left."""


def corrected(film: PreparedFilm, answer: GateAnswer) -> PreparedFilm:
    """The film as it should lie, with a warning that says what was done."""
    done: list[Message] = []
    if answer.quarter_turns:
        done.append(_TURNED_BACK[answer.quarter_turns]())
    if answer.inverted:
        done.append(Message("The film was inverted before it was assessed.", code=Code.CORRECTED))
    upright = {side: _upright(squeezed, answer) for side, squeezed in film.squeezed.items()}
    correction = Correction(quarter_turns=answer.quarter_turns, inverted=answer.inverted)
    moved = replace(film, squeezed=upright, quarter_turns=answer.quarter_turns, correction=correction)
    return moved.warned(*done)


def _upright(squeezed: FloatImage, answer: GateAnswer) -> FloatImage:
    turned = np.rot90(squeezed, -answer.quarter_turns, axes=(1, 2))
    return np.ascontiguousarray(1 - turned if answer.inverted else turned, dtype=np.float32)
