"""A film between reading and prediction: squeezed, corrected if needed, cropped to its lungs."""

from collections.abc import Mapping

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from inference.arrays import FloatImage
from inference.errors import ModelError
from inference.finding import Correction
from inference.localisation.location import FilmLungs
from inference.localisation.region_map import WHOLE_FILM
from inference.messages import Code, Message
from inference.models.gate.passport import GateAnswer
from inference.models.passport import ModelPassport
from inference.models.preprocessing import FILM_SIDE, LUNG_CROP
from inference.radiograph import FilmFacts, FilmRecord
from inference.scan.discovery import FoundFile


class PreparedFilm(Struct, frozen=True, kw_only=True):
    """A film that was read: the networks' inputs, and the facts for its finding.

    Attributes:
        warnings: From reading it.
        answer_warnings: Shown only beside an answer: that the film was corrected, or that a refusal was overridden.
        squeezed: float32 [1, S, S] by side S, in 0 to 1: the inputs of the networks.
        detail_warnings: That it has too few pixels or grey values; shown only beside an answer, where there is a gate.
        copied: Whether it is likely to be a photograph or a screenshot.
        lungs: The lungs in the upright film, by the gate; None if there is no gate.
        population: The population whose model judges it; None until it is chosen.
        quarter_turns: How far the film in the file is rotated counter-clockwise, in quarter turns; the maps are rotated
            back to match it.
    """

    found: FoundFile
    film: FilmRecord
    facts: FilmFacts
    warnings: tuple[Message, ...]
    squeezed: Mapping[int, FloatImage]
    detail_warnings: tuple[Message, ...] = ()
    copied: bool = False
    lungs: FilmLungs | None = None
    population: str | None = None
    quarter_turns: int = 0
    correction: Correction | None = None
    answer_warnings: tuple[Message, ...] = ()

    def warned(self, *warnings: Message) -> "PreparedFilm":
        """The film with further answer warnings."""
        return replace(self, answer_warnings=(*self.answer_warnings, *warnings)) if warnings else self


class NetworkInput(Struct, frozen=True, kw_only=True):
    """The input of a classifier.

    Attributes:
        film: float32 [1, S, S] in 0 to 1.
        window: Left, top, right and bottom of the part of the film that it shows, as fractions of the sides.
    """

    film: FloatImage
    window: tuple[float, float, float, float] = WHOLE_FILM


def squeezed_side(passport: ModelPassport) -> int:
    """Side of the squeezed film that a model's input is made from, in pixels."""
    return FILM_SIDE if passport.preprocessing == LUNG_CROP else passport.input_size


def network_input(film: PreparedFilm, passport: ModelPassport) -> NetworkInput:
    """The input of a classifier for a film whose lungs are known.

    Raises:
        ModelError: The model sees only the lungs, and no gate has located them.
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


_TURNED_BACK = {
    1: lambda: Message("The film was turned by 90 degrees to the right before it was assessed.", code=Code.CORRECTED),
    2: lambda: Message("The film was turned by 180 degrees before it was assessed.", code=Code.CORRECTED),
    3: lambda: Message("The film was turned by 90 degrees to the left before it was assessed.", code=Code.CORRECTED),
}
"""The warning for a corrected film, by the number of quarter turns that it was rotated to the left."""


def corrected(film: PreparedFilm, answer: GateAnswer) -> PreparedFilm:
    """The film, upright and not inverted, with warnings that say what was done."""
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
