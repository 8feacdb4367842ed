"""Samples in batches, made by other threads a few batches ahead."""

import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

import torch
from torch.utils.data import Dataset

_AHEAD = 4

_Sample = TypeVar("_Sample", bound=tuple[Any, ...])


def batches(samples: Dataset[_Sample], batch_size: int, *, whole: bool = False) -> Iterator[_Sample]:
    """An epoch's samples, in order.

    Processes would serve as well, but a fork after the first step of a training may deadlock.

    Args:
        samples: With a length; each is a named tuple of tensors.
        batch_size: N.
        whole: Whether a last batch of fewer samples is left out.

    Yields:
        The same kind of named tuple, N in each tensor.
    """
    count = len(samples)  # type: ignore[arg-type]  # a `Dataset` need not have a length, these have

    def make(start: int) -> _Sample:
        chosen = [samples[index] for index in range(start, min(start + batch_size, count))]
        return type(chosen[0])(*(torch.stack(parts) for parts in zip(*chosen, strict=True)))

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        ahead: deque[Future[_Sample]] = deque()
        for start in range(0, count - batch_size + 1 if whole else count, batch_size):
            ahead.append(pool.submit(make, start))
            if len(ahead) > _AHEAD:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()
