"""Training and serving see the same lungs; a varied sample is the same each time, and its maps move with it."""

from pathlib import Path

import numpy as np
import pytest
import torch
from helpers.training.gate_data import draw_chest

from inference.arrays import FloatImage
from inference.models.preprocessing import FILM_SIDE, Window, crop_to_lungs, preprocess
from training.data.gate.chest_films import ChestFilm
from training.data.lungs.labelled_chests import LabelledChest
from training.data.lungs.lung_crops import LungCropFilm, lung_crop_film
from training.fitting.joint.samples import JointSample, JointSamples
from training.networks.joint import ADULTS_HEAD, CHILDREN_HEAD

SIDE = 192


def field() -> FloatImage:
    lungs = np.zeros((2, 32, 32), np.float32)
    lungs[0, 6:26, 5:14], lungs[1, 6:26, 18:27] = 1, 1
    return lungs


def film(seed: int) -> FloatImage:
    return preprocess(draw_chest(seed, adult=True, pneumonia=True).astype(np.float32) / 255, FILM_SIDE)[0]


def crop(seed: int, *, adult: bool, kind: str, boxes: tuple[Window, ...] | None) -> LungCropFilm:
    chest = ChestFilm(path=Path(f"{seed}.png"), source="", patient=str(seed), adult=adult, mask=None)
    pneumonia = kind not in {"normal", "negative"}
    return lung_crop_film(LabelledChest(film=chest, pneumonia=pneumonia, kind=kind, boxes=boxes), film(seed), field())


@pytest.fixture(scope="module")
def films() -> list[LungCropFilm]:
    box = Window(left=0.6, top=0.4, right=0.8, bottom=0.65)
    return [
        crop(0, adult=False, kind="normal", boxes=None),
        crop(1, adult=False, kind="virus", boxes=None),
        crop(2, adult=False, kind="virus", boxes=None),
        crop(3, adult=True, kind="negative", boxes=()),
        crop(4, adult=True, kind="typical", boxes=(box,)),
        crop(5, adult=True, kind="typical", boxes=None),
    ]


def test_a_sample_without_augmentation_is_the_input_of_inference(films: list[LungCropFilm]) -> None:
    """Stored crops are sampled once more, so that only the finest detail may differ."""
    samples = JointSamples(films, side=SIDE, seed=None)
    for number in range(len(films)):
        served = crop_to_lungs(film(number), field(), SIDE).film
        assert np.abs(samples[number].film.numpy() - served).mean() < 0.01


def test_a_sample_is_the_same_for_the_same_seed_epoch_and_index(films: list[LungCropFilm]) -> None:
    def drawn(seed: int, epoch: int) -> list[JointSample]:
        samples = JointSamples(films, side=SIDE, seed=seed)
        samples.epoch = epoch
        return list(samples)

    once, again, later = drawn(1, 0), drawn(1, 0), drawn(1, 1)
    for one, other in zip(once, again, strict=True):
        torch.testing.assert_close(one, other, equal_nan=True)
    assert any(not torch.equal(one.film, other.film) for one, other in zip(once, later, strict=True))


def test_every_film_occurs_once_in_an_epoch(films: list[LungCropFilm]) -> None:
    samples = list(JointSamples(films, side=SIDE, seed=1))
    assert sorted(int(sample.head) for sample in samples) == [CHILDREN_HEAD] * 3 + [ADULTS_HEAD] * 3
    assert sum(float(sample.label) for sample in samples) == 4


def test_both_classes_of_a_population_have_the_same_weight(films: list[LungCropFilm]) -> None:
    samples = list(JointSamples(films, side=SIDE, seed=None))
    for head in (CHILDREN_HEAD, ADULTS_HEAD):
        of_class = {
            label: sum(float(one.weight) for one in samples if (int(one.head), float(one.label)) == (head, label))
            for label in (0.0, 1.0)
        }
        assert of_class[0.0] == pytest.approx(of_class[1.0])


def test_unknown_labels_have_no_weight(films: list[LungCropFilm]) -> None:
    normal, virus, _, negative, boxed, unmarked = JointSamples(films, side=SIDE, seed=None)
    assert float(virus.opacities_weight) == float(unmarked.opacities_weight) == 0
    assert float(virus.unlocated_opacity) == float(unmarked.unlocated_opacity) == 1
    assert float(normal.unlocated_opacity) == float(negative.unlocated_opacity) == float(boxed.unlocated_opacity) == 0
    assert 0 < float(normal.opacities_weight) < float(negative.opacities_weight) < float(boxed.opacities_weight)
    assert bool(boxed.kinds.isnan().all())
    assert virus.kinds.tolist() == [0.0, 1.0]


def test_opacities_move_with_the_film(films: list[LungCropFilm]) -> None:
    """The opacity is the brightest part of a lung: where the map says, the picture is brighter than lung elsewhere."""
    samples = JointSamples(films, side=SIDE, seed=3)
    brighter = 0
    for epoch in range(12):
        samples.epoch = epoch
        sample = next(one for one in samples if float(one.opacities.max()) > 0.6)
        regions = torch.nn.functional.adaptive_avg_pool2d(sample.film, sample.opacities.shape)[0]
        inside = sample.opacities > 0.6
        lung = (sample.lungs > 0.9) & (sample.opacities < 0.1)
        brighter += float(regions[inside].mean()) > float(regions[lung].mean())
    assert brighter >= 11  # a part of the film may be hidden
