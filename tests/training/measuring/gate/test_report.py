from pathlib import Path

import numpy as np
import pytest
import torch
from helpers.models import GATE_PASSPORT
from helpers.training.gate_data import write_gate_data
from msgspec.structs import replace

from training.measuring.gate.predictions import MeasuredGate
from training.measuring.gate.report import measure_heart_side, mirrored, share_warned_of_mirroring
from training.networks.gate import GateNetwork
from training.recipes.gate_recipe import GateNetworkRecipe
from training.recipes.sections import HeldOutRecipe

SHAPE = GateNetworkRecipe(widths=(8, 8, 8, 16), blocks=(1, 1, 1, 1), strides=(2, 1, 2, 2), dropout=0.2)


def constant_gate(side: float, *, frontal: bool = True) -> MeasuredGate:
    """A gate with the same answer for every picture."""
    network = GateNetwork(SHAPE).eval()
    with torch.no_grad():
        for head in (network.kind, network.turn, network.inverted, network.heart_side.side):
            head.weight.zero_(), head.bias.zero_()
        network.kind.bias[0 if frontal else 1] = 9
        network.turn.bias[0] = 9
        network.inverted.bias[0] = -9
        network.heart_side.side.bias[0] = side
        network.lung_field.weight.zero_(), network.lung_field.bias.fill_(-0.1)
    return MeasuredGate(network=network, passport=replace(GATE_PASSPORT, sure_heart_side=2.0))


@pytest.mark.parametrize(("side", "share"), [(3.0, 0.0), (-1.9, 0.0), (-2.1, 1.0)])
def test_films_are_warned_of_from_the_log_odds_in_the_passport(side: float, share: float) -> None:
    (measured,) = share_warned_of_mirroring(
        "films", constant_gate(side), np.random.default_rng(1).random((5, 1, 128, 128), np.float32)
    )
    assert (measured.share.value, measured.films) == (share, 5)


def test_refused_films_do_not_count() -> None:
    pictures = np.zeros((5, 1, 128, 128), np.float32)
    assert list(share_warned_of_mirroring("films", constant_gate(-9, frontal=False), pictures)) == []


def test_films_are_mirrored_from_left_to_right() -> None:
    films = np.arange(8, dtype=np.float32).reshape(1, 1, 2, 4)
    assert mirrored(films)[0, 0].tolist() == [[3, 2, 1, 0], [7, 6, 5, 4]]


def test_every_population_and_label_is_measured(tmp_path: Path) -> None:
    data = write_gate_data(tmp_path, films=16)
    measured = list(measure_heart_side(constant_gate(-9), data, HeldOutRecipe(parts=3, held_out=0)))
    names = [one.name for one in measured]
    assert len(names) == len(set(names)) == 12
    for population in ("children's", "adults'"):
        assert sum(name.startswith(population) for name in names) == 6
        assert any(name.startswith(f"{population} films with pneumonia, mirrored") for name in names)
    assert all(one.share.value == 1 for one in measured)
