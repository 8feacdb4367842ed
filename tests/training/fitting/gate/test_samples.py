from collections import Counter

import numpy as np
import pytest
import torch
from helpers.training.gate_data import draw_chest, draw_mask

from inference.models.gate.passport import Kind
from training.data.gate.pictures import GatePictures, StoredFilm, StoredPicture, as_stored, split_mask
from training.data.gate.synthetic_pictures import TRAINING_GENERATORS, generate_pictures
from training.fitting.batches import batches
from training.fitting.gate.samples import GateSamples

KINDS = list(Kind)


@pytest.fixture(scope="module")
def samples() -> GateSamples:
    films = [
        StoredFilm(
            pixels=draw_chest(seed, adult=adult), lungs=split_mask(draw_mask()) if seed % 2 else None, adult=adult
        )
        for seed in range(6)
        for adult in (True, False)
    ]
    others = [
        StoredPicture(pixels=np.full((64, 64), grey, np.uint8), kind=kind)
        for grey, kind in ((10, Kind.LATERAL), (200, Kind.OTHER_PART))
    ]
    synthetic = as_stored(generate_pictures(TRAINING_GENERATORS, 26, side=64, seed=1))
    return GateSamples(GatePictures(films=films, others=others, synthetic=synthetic), count=600, seed=1)


def test_every_kind_occurs_and_most_are_whole_chest_films(samples: GateSamples) -> None:
    counted = Counter(KINDS[int(sample.kind)] for sample in samples)
    assert set(counted) == set(KINDS)
    assert 0.48 < counted[Kind.FRONTAL] / len(samples) < 0.6


def test_labels_of_whole_films_are_set_for_whole_films_only(samples: GateSamples) -> None:
    for sample in samples:
        assert (sample.whole == 1) == (KINDS[int(sample.kind)] is Kind.FRONTAL)
        if sample.whole == 0:
            assert sample.turn == sample.inverted == sample.adult == 0
            assert sample.lung_field.max() == 0
        if sample.turn > 0:
            assert sample.field_weight == 0


def test_the_lung_field_lies_where_the_film_is_dark(samples: GateSamples) -> None:
    known = [sample for sample in samples if sample.field_weight == 1 and sample.inverted == 0]
    assert len(known) > 50
    darker = []
    for sample in known:
        field = torch.nn.functional.interpolate(sample.lung_field.amax(0)[None, None], size=(128, 128))[0] > 0.9
        body = torch.nn.functional.interpolate(sample.lung_field.amax(0)[None, None], size=(128, 128))[0] < 0.1
        darker.append(sample.picture[field].mean() < sample.picture[body][sample.picture[body] > 0].mean())
    assert np.mean(darker) > 0.95


def test_the_lung_on_the_left_of_the_picture_is_the_first_even_if_mirrored(samples: GateSamples) -> None:
    columns = torch.arange(32)
    for sample in samples:
        if sample.lung_field.amax((1, 2)).min() > 0.5:
            left, right = ((field.sum(0) * columns).sum() / field.sum() for field in sample.lung_field)
            assert left < right


def test_a_rotated_film_is_labelled_with_its_quarter_turns(samples: GateSamples) -> None:
    adults = [sample for sample in samples if sample.turn > 0 and sample.inverted == 0 and sample.adult == 1]
    upright = [torch.rot90(sample.picture[0], -int(sample.turn)) for sample in adults]
    below = [film[112:124, 20:108].mean() > film[20:60, 20:108].mean() for film in upright]  # their bright band
    assert len(adults) > 5
    assert np.mean(below) > 0.8


def test_samples_repeat_within_an_epoch_and_change_in_the_next(samples: GateSamples) -> None:
    first = samples[5]
    assert all(torch.equal(one, other) for one, other in zip(first, samples[5], strict=True))
    samples.epoch = 1
    assert not torch.equal(first.picture, samples[5].picture)
    samples.epoch = 0


def test_batches_contain_every_sample_once_and_in_order(samples: GateSamples) -> None:
    sizes = [len(batch.picture) for batch in batches(samples, 256)]
    assert sizes == [256, 256, 88]
    first = next(batches(samples, 4))
    assert torch.equal(first.picture[3], samples[3].picture)
