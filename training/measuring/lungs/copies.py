"""Measures photographs and screenshots of films: whether they are refused, or get the verdict of the film itself."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from tqdm import tqdm

from inference.admission.appearance import likely_population, refusal_by_appearance
from inference.admission.border import film_window, part_of
from inference.admission.picture import has_screen_frame
from inference.arrays import FloatImage
from inference.errors import HilumError
from inference.finding import Verdict
from inference.models.classifier import PneumoniaClassifier
from inference.models.decision import VerdictRule
from inference.models.gate.gate import Gate
from inference.models.gate.passport import MeasuredShare
from inference.models.preprocessing import FILM_SIDE, WHOLE_FILM, crop_to_lungs, preprocess
from inference.reading.reader import read_radiograph
from training.data.gate.altered_films import Film, photograph_of_film, screenshot
from training.data.lungs.labelled_chests import LabelledChest
from training.fitting.joint.train import split_chests
from training.measuring.lungs.shares import measured_share
from training.recipes.joint_recipe import parse_joint_recipe

COPIES = {"photographs of films": photograph_of_film, "screenshots of films": screenshot}
"""The kinds of copies, by their names in reports."""

_COPIED_SIDE = 2 * FILM_SIDE
"""Side of the films that are copied, in pixels: twice the model's, since a copy shows the film smaller."""

_SEED = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judge:
    """The gate, and the model of the films' own population behind it."""

    classifier: PneumoniaClassifier
    gate: Gate
    rule: VerdictRule

    def verdict(self, picture: FloatImage) -> Verdict | None:
        """The verdict on a picture, float32 [S, S] in 0 to 1; None if the gate refuses it.

        Raises:
            _OtherPopulationError: The model of the other population would judge it.
        """
        window = film_window(picture)
        if (verdict := self._verdict(picture)) is not None or window == WHOLE_FILM:
            return verdict
        return self._verdict(part_of(picture, window))

    def _verdict(self, picture: FloatImage) -> Verdict | None:
        squeezed = preprocess(picture, FILM_SIDE)
        (answer,) = self.gate.inspect([squeezed])
        has_frame = partial(has_screen_frame, picture)
        if refusal_by_appearance(answer, self.gate.passport, ask_if_copied=has_frame) is not None:
            return None
        passport = self.classifier.passport
        if likely_population(answer.adult, self.gate.passport) != passport.population.look:
            raise _OtherPopulationError
        crop = crop_to_lungs(squeezed[0], answer.lung_field, passport.input_size)
        return self.rule.verdict(float(self.classifier.predict(crop.film[np.newaxis]).probabilities[0]))


class _OtherPopulationError(Exception):
    """A picture looks like one of the other population."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Copied:
    """The copies of a film, by their kinds: whether each is refused, and whether it gets the film's verdict."""

    patient: str
    refused: dict[str, bool]
    same_verdict: dict[str, bool]


def measure_copies(model: Path, data: Path) -> Iterator[MeasuredShare]:
    """Measure copies of a model's validation films, one of each kind from each film that is not refused itself.

    Args:
        model: An ONNX file of the recipe for both populations.
        data: The data set that it was trained on.

    Raises:
        DataError: The data set is not there.
        ModelError: The model, or the gate, cannot be used.
    """
    classifier = PneumoniaClassifier(model)
    passport = classifier.passport
    judge = _Judge(classifier=classifier, gate=Gate(), rule=VerdictRule.of(passport))
    chests = split_chests(parse_joint_recipe(passport.recipe), data).validation_of(passport.population.look)
    copied = _copy_all(judge, chests)
    for name in COPIES:
        title = f"{passport.name}, {name}"
        refused = [film.refused[name] for film in copied]
        safe = [film.refused[name] or film.same_verdict[name] for film in copied]
        passed = [film for film in copied if not film.refused[name]]
        yield _share(f"{title}: refused, or the verdict kept", safe, copied)
        yield _share(f"{title}: refused", refused, copied)
        kept = [film.same_verdict[name] for film in passed]
        yield _share(f"{title}: the verdict kept, of those not refused", kept, passed)


def _copy_all(judge: _Judge, chests: Sequence[LabelledChest]) -> list[_Copied]:
    def copy(numbered: tuple[int, LabelledChest]) -> _Copied | None:
        number, chest = numbered
        try:
            film = preprocess(read_radiograph(chest.path, smallest_side=_COPIED_SIDE).pixels, _COPIED_SIDE)[0]
            verdict = judge.verdict(film)
        except (HilumError, _OtherPopulationError):
            return None
        return None if verdict is None else _copied(judge, film, verdict, chest.patient, number)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = list(tqdm(pool.map(copy, enumerate(chests)), total=len(chests), desc="Copying films", unit="film"))
    return [film for film in found if film is not None]


def _copied(judge: _Judge, film: FloatImage, verdict: Verdict, patient: str, number: int) -> _Copied:
    refused, same_verdict = {}, {}
    for name, make in COPIES.items():
        source = Film(pixels=film, lungs=np.zeros((2, 1, 1), np.float32), other=film)
        try:
            answer = judge.verdict(make(source, np.random.default_rng((_SEED, number))))
        except _OtherPopulationError:
            refused[name], same_verdict[name] = False, False
            continue
        refused[name], same_verdict[name] = answer is None, answer == verdict
    return _Copied(patient=patient, refused=refused, same_verdict=same_verdict)


def _share(name: str, hits: Sequence[bool], copied: Sequence[_Copied]) -> MeasuredShare:
    return measured_share(name, hits, [film.patient for film in copied])
