"""The models of both populations say what the trunk and its heads say, and their maps are exact."""

import pytest
import torch

from training.networks.joint import ADULTS_HEAD, CHILDREN_HEAD, JointNetwork
from training.recipes.sections import HilumNetworkRecipe

SHAPE = HilumNetworkRecipe(widths=(8, 8, 8, 16), blocks=(1, 1, 1, 1), strides=(2, 2, 2, 1), dropout=0.2)


@pytest.fixture(scope="module")
def joint() -> JointNetwork:
    torch.manual_seed(1)
    network = JointNetwork(SHAPE)
    with torch.no_grad():
        network(torch.rand(8, 1, 64, 64))  # so that the normalisation has seen something
    return network.eval()


@pytest.mark.parametrize(("population", "head"), [("children", CHILDREN_HEAD), ("adults", ADULTS_HEAD)])
def test_a_populations_network_gives_the_outputs_of_its_head(joint: JointNetwork, population: str, head: int) -> None:
    films = torch.rand(3, 1, 64, 64)
    with torch.no_grad():
        whole, one = joint(films), joint.of_population(population)(films)
    torch.testing.assert_close(one.logits[:, 0], whole.logits[:, head])
    torch.testing.assert_close(one.activation_map, whole.activation_maps[:, head])
    torch.testing.assert_close(one.localisation_map, whole.localisation_map)


def test_the_two_heads_differ(joint: JointNetwork) -> None:
    with torch.no_grad():
        logits = joint(torch.rand(3, 1, 64, 64)).logits
    assert (logits[:, CHILDREN_HEAD] - logits[:, ADULTS_HEAD]).abs().min() > 1e-4


def test_the_mean_of_the_map_and_the_bias_are_the_logit(joint: JointNetwork) -> None:
    network = joint.of_population("adults")
    with torch.no_grad():
        output = network(torch.rand(3, 1, 64, 64))
    torch.testing.assert_close(output.activation_map.mean((1, 2)) + network.head.bias, output.logits[:, 0])


def test_a_populations_network_has_a_copy_of_the_weights(joint: JointNetwork) -> None:
    network, films = joint.of_population("children"), torch.rand(2, 1, 64, 64)
    with torch.no_grad():
        before = network(films).logits.clone()
        joint.trunk.head.weight.mul_(2)
        after = network(films).logits
        joint.trunk.head.weight.div_(2)
    torch.testing.assert_close(after, before)
