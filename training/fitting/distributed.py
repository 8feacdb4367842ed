"""Distributed training: one process a GPU; only the first writes and measures."""

import torch
from lightning.pytorch.utilities import rank_zero_only


def is_first_process() -> bool:
    """Whether this is the only process, or the first of those that train together."""
    rank: int = getattr(rank_zero_only, "rank", 0)
    return rank == 0


def wait_for_all() -> None:
    """Barrier for all processes that train together."""
    if torch.distributed.is_available() and torch.distributed.is_initialized():
        torch.distributed.barrier()
