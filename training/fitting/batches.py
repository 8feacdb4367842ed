"""Batches of samples, prefetched by threads."""

import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

import torch
from torch.utils.data import Dataset

_AHEAD = 4
"""Batches that are prepared in advance."""

_Sample = TypeVar("_Sample", bound=tuple[Any, ...])


def batches(samples: Dataset[_Sample], batch_size: int, *, drop_last: bool = False) -> Iterator[_Sample]:
    """Yield an epoch's samples in batches, in order.

    Uses threads, since forking after the first training step may deadlock.

    Args:
        samples: A data set with a length; each sample is a named tuple of tensors.
        batch_size: N.
        drop_last: Whether to leave out an incomplete last batch.

    Yields:
        The same named tuple, with N samples in each tensor.
    """
    count = len(samples)  # type: ignore[arg-type]  # these data sets have a length

    def batch_from(start: int) -> _Sample:
        members = [samples[index] for index in range(start, min(start + batch_size, count))]
        return type(members[0])(*(torch.stack(tensors) for tensors in zip(*members, strict=True)))

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        ahead: deque[Future[_Sample]] = deque()
        for start in range(0, count - batch_size + 1 if drop_last else count, batch_size):
            ahead.append(pool.submit(batch_from, start))
            if len(ahead) > _AHEAD:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()
