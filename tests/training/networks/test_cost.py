from torch import Tensor, nn

from training.networks.cost import cost_of


class OneConvolution(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(1, 16, 3, stride=2, padding=1, bias=False)

    def forward(self, films: Tensor) -> Tensor:
        return self.convolution(films)


def test_every_multiplication_and_every_addition_counts() -> None:
    cost = cost_of(OneConvolution(), 64)
    assert cost.parameters == 16 * 9
    assert cost.gflop == 2 * 9 * 16 * 32 * 32 / 1e9
    assert cost.milliseconds > 0
