import hashlib
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from helpers.training.gate_data import write_gate_data
from msgspec.structs import replace

from inference.models.gate.passport import PASSPORT_KEY, GatePassport, Kind
from inference.paths import EMBEDDED_GATE
from training.data.manifest import DataError
from training.exporting import export_gate
from training.exporting.export_gate import check_outputs, passport_of, reexport_gate, write_gate
from training.exporting.onnx_graph import ExportError
from training.networks.gate import GateNetwork
from training.networks.weights import load_gate, save_weights
from training.recipes.gate_recipe import parse_gate_recipe
from training.recipes.recipe import RECIPES

RECIPE = (RECIPES / "gate.toml").read_text(encoding="utf-8").replace("[16, 32, 32, 64]", "[8, 8, 8, 16]")


@pytest.fixture(scope="module")
def network() -> GateNetwork:
    torch.manual_seed(1)
    return GateNetwork(parse_gate_recipe(RECIPE).network).eval()


@pytest.fixture(scope="module")
def passport(network: GateNetwork, tmp_path_factory: pytest.TempPathFactory) -> GatePassport:
    return passport_of(network, RECIPE, write_gate_data(tmp_path_factory.mktemp("data"), films=16))


@pytest.fixture(scope="module")
def gate_file(network: GateNetwork, passport: GatePassport, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gate") / "gate.onnx"
    write_gate(network, passport, path)
    return path


def test_the_passport_states_the_training_data(passport: GatePassport) -> None:
    assert passport.kinds == tuple(Kind)
    assert passport.child_up_to <= 0.3
    assert passport.adult_from >= 0.7
    licences = [one.licence for one in passport.training_data]
    assert "academic and non-commercial use only" in licences
    assert any("non-commercial" in limit for limit in passport.limits)
    lateral = next(one for one in passport.training_data if "lateral" in one.name)
    assert lateral.films == 8


def test_the_file_gives_the_networks_outputs_in_batches_of_any_size(
    network: GateNetwork, passport: GatePassport, gate_file: Path
) -> None:
    check_outputs(gate_file, network, np.random.default_rng(5).random((11, 1, 128, 128), np.float32))
    model = onnx.load(gate_file)
    assert {entry.key: entry.value for entry in model.metadata_props}[PASSPORT_KEY] == passport.to_json()
    digest = hashlib.sha256(gate_file.read_bytes()).hexdigest()
    assert gate_file.with_name("gate.onnx.sha256").read_text(encoding="ascii") == f"{digest}  gate.onnx\n"


def test_a_file_with_other_outputs_than_the_network_is_detected(gate_file: Path) -> None:
    torch.manual_seed(2)
    other = GateNetwork(parse_gate_recipe(RECIPE).network)
    with pytest.raises(ExportError, match="differ"):
        check_outputs(gate_file, other, np.zeros((2, 1, 128, 128), np.float32))


def test_no_file_is_written_unless_torch_and_onnx_runtime_agree(
    network: GateNetwork, passport: GatePassport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_gate, "PARITY", 0.0)  # no two programs agree so well
    with pytest.raises(ExportError, match="differ"):
        write_gate(network, passport, tmp_path / "out" / "gate.onnx")
    assert list((tmp_path / "out").iterdir()) == []


def test_the_gate_is_exported_again_from_its_weights(
    network: GateNetwork, passport: GatePassport, tmp_path: Path
) -> None:
    save_weights(network, passport, tmp_path / "weights" / "gate")
    assert reexport_gate(tmp_path / "again.onnx", tmp_path / "weights" / "gate") == passport
    check_outputs(tmp_path / "again.onnx", network, np.random.default_rng(5).random((3, 1, 128, 128), np.float32))


def test_weights_that_do_not_fit_their_recipe_are_refused(
    network: GateNetwork, passport: GatePassport, tmp_path: Path
) -> None:
    wider = passport.recipe.replace("[8, 8, 8, 16]", "[8, 8, 8, 32]")
    save_weights(network, replace(passport, recipe=wider), tmp_path / "wide")
    with pytest.raises(DataError, match="cannot be used"):
        load_gate(tmp_path / "wide")


def test_the_shipped_gate_is_an_export_of_the_shipped_weights() -> None:
    network, passport = load_gate()
    check_outputs(EMBEDDED_GATE, network, np.random.default_rng(5).random((3, 1, 128, 128), np.float32))
    stamped = {entry.key: entry.value for entry in onnx.load(EMBEDDED_GATE).metadata_props}
    assert GatePassport.from_json(stamped[PASSPORT_KEY]) == passport
    assert passport.training_data
