import pytest
import torch

from training.fitting.gate.losses import gate_losses, gate_scores
from training.fitting.gate.samples import GateSample
from training.networks.gate import GateOutput


@pytest.fixture
def batch() -> GateSample:
    """An upright child's film, an inverted adult's film upside down, a lateral film."""
    return GateSample(
        picture=torch.zeros(3, 1, 128, 128),
        kind=torch.tensor([0, 0, 1]),
        turn=torch.tensor([0, 2, 0]),
        inverted=torch.tensor([0.0, 1.0, 0.0]),
        adult=torch.tensor([0.0, 1.0, 0.0]),
        whole=torch.tensor([1.0, 1.0, 0.0]),
        lung_field=torch.zeros(3, 2, 32, 32).index_fill_(0, torch.tensor([0]), 1.0),
        field_weight=torch.tensor([1.0, 0.0, 0.0]),
    )


def correct_output(batch: GateSample, certainty: float = 12.0) -> GateOutput:
    return GateOutput(
        kind=certainty * torch.nn.functional.one_hot(batch.kind, 8).float(),
        turn=certainty * torch.nn.functional.one_hot(batch.turn, 4).float(),
        inverted=(certainty * (2 * batch.inverted - 1))[:, None],
        adult=(certainty * (2 * batch.adult - 1))[:, None],
        heart_side=torch.zeros(3, 1),
        lung_field=certainty * (2 * batch.lung_field - 1),
        embedding=torch.zeros(3, 5),
    )


def test_correct_outputs_have_a_smaller_loss_than_wrong_ones(batch: GateSample) -> None:
    correct, wrong = gate_losses(correct_output(batch), batch), gate_losses(correct_output(batch, -12.0), batch)
    assert correct.total < 1
    assert all(wrong > 10 * fine for fine, wrong in zip(correct, wrong, strict=True))


def test_labels_that_do_not_apply_to_a_picture_do_not_count(batch: GateSample) -> None:
    output = correct_output(batch)
    before = gate_losses(output, batch)
    for part in (output.turn, output.inverted, output.adult, output.lung_field):
        part[2] *= -1
    output.lung_field[1] *= -1
    assert [float(loss) for loss in gate_losses(output, batch)] == [float(loss) for loss in before]


def test_correct_outputs_have_full_scores(batch: GateSample) -> None:
    output = correct_output(batch)
    measured = output._replace(lung_field=output.lung_field.sigmoid())
    assert [float(score) for score in gate_scores(measured, batch)] == [1.0] * 6


def test_a_lateral_film_taken_for_another_part_is_still_no_frontal_one(batch: GateSample) -> None:
    output = correct_output(batch)
    output.kind[2] = torch.tensor([0.0, 0, 9, 0, 0, 0, 0, 0])
    scores = gate_scores(output, batch)
    assert float(scores.kind) == pytest.approx(2 / 3)
    assert float(scores.frontal) == 1
