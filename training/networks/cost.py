"""Measures a network's cost: parameters, operations, and time on one core."""

import time
from dataclasses import dataclass
from statistics import median

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

_RUNS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """The cost of one film.

    Attributes:
        gflop: Billions of floating point operations for one film; multiplications and additions both count.
        milliseconds: Median time for one film in torch on one core; ONNX Runtime is faster.
    """

    parameters: int
    gflop: float
    milliseconds: float


def cost_of(network: nn.Module, input_size: int) -> Cost:
    """Measure a network on the processor."""
    film = torch.rand(1, 1, input_size, input_size)
    counter = FlopCounterMode(display=False)
    with torch.no_grad(), counter:
        network(film)
    return Cost(
        parameters=sum(parameter.numel() for parameter in network.parameters()),
        gflop=counter.get_total_flops() / 1e9,
        milliseconds=_milliseconds(network, film),
    )


def _milliseconds(network: nn.Module, film: torch.Tensor) -> float:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        return median(_timed(network, film) for _ in range(_RUNS)) * 1000
    finally:
        torch.set_num_threads(threads)


def _timed(network: nn.Module, film: torch.Tensor) -> float:
    begin = time.perf_counter()
    with torch.no_grad():
        network(film)
    return time.perf_counter() - begin
