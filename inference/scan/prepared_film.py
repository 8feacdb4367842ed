"""A film between reading and prediction: squeezed to the sizes of the networks, corrected if needed."""

from collections.abc import Mapping

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from inference.admission.picture import CopySigns
from inference.arrays import FloatImage
from inference.finding import Correction
from inference.localisation.location import FilmLungs
from inference.messages import Code, Message
from inference.models.gate.passport import GateAnswer
from inference.models.preprocessing import WHOLE_FILM, Window
from inference.radiograph import FilmFacts, FilmRecord
from inference.scan.discovery import FoundFile


class PreparedFilm(Struct, frozen=True, kw_only=True):
    """A film that was read: the networks' inputs, and the facts for its finding.

    Attributes:
        film: The record of the whole picture.
        warnings: The warnings from reading it.
        answer_warnings: Warnings for an answer only: that the film was corrected, or that a refusal was overridden.
        squeezed: float32 [1, S, S] in 0 to 1, by side S: the film at the sizes of the networks' inputs.
        detail_warnings: Warnings, for an answer only, of too few pixels or grey values; empty if there is no gate.
        copy_signs: Signs of a photograph or a screenshot; none if there is no gate.
        window: The part of the picture in its file that the film fills.
        without_border: The film without the uniform border of the picture; None if there is no border.
        lungs: The lungs in the upright film, by the gate; None if there is no gate.
        population: The population whose model judges it; None until it is chosen.
        quarter_turns: How far the film in its file is rotated counter-clockwise, in quarter turns; the maps are rotated
            back to match it.
    """

    found: FoundFile
    film: FilmRecord
    facts: FilmFacts
    warnings: tuple[Message, ...]
    squeezed: Mapping[int, FloatImage]
    detail_warnings: tuple[Message, ...] = ()
    copy_signs: CopySigns = CopySigns()
    window: Window = WHOLE_FILM
    without_border: "PreparedFilm | None" = None
    lungs: FilmLungs | None = None
    population: str | None = None
    quarter_turns: int = 0
    correction: Correction | None = None
    answer_warnings: tuple[Message, ...] = ()

    @property
    def aspect(self) -> float:
        """Width of the upright film as a share of its height."""
        lying = (self.film.width * self.window.width) / (self.film.height * self.window.height)
        return 1 / lying if self.quarter_turns % 2 else lying


_ROTATION_WARNINGS = {
    1: lambda: Message("The film was turned by 90 degrees to the right before it was assessed.", code=Code.CORRECTED),
    2: lambda: Message("The film was turned by 180 degrees before it was assessed.", code=Code.CORRECTED),
    3: lambda: Message("The film was turned by 90 degrees to the left before it was assessed.", code=Code.CORRECTED),
}
"""The warning for a corrected film, by the number of quarter turns that it was rotated to the left."""


def corrected(film: PreparedFilm, answer: GateAnswer) -> PreparedFilm:
    """The film, upright and not inverted, with a warning for each correction."""
    warnings: list[Message] = []
    if answer.quarter_turns:
        warnings.append(_ROTATION_WARNINGS[answer.quarter_turns]())
    if answer.inverted:
        warnings.append(Message("The film was inverted before it was assessed.", code=Code.CORRECTED))
    upright = {side: _upright(squeezed, answer) for side, squeezed in film.squeezed.items()}
    correction = Correction(quarter_turns=answer.quarter_turns, inverted=answer.inverted)
    return replace(
        film,
        squeezed=upright,
        quarter_turns=answer.quarter_turns,
        correction=correction,
        answer_warnings=(*film.answer_warnings, *warnings),
    )


def _upright(squeezed: FloatImage, answer: GateAnswer) -> FloatImage:
    turned = np.rot90(squeezed, -answer.quarter_turns, axes=(1, 2))
    return np.ascontiguousarray(1 - turned if answer.inverted else turned, dtype=np.float32)
