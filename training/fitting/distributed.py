"""Several processes train one network where there are several GPUs; what is done once is done by the first of them."""

import torch
from lightning.pytorch.utilities import rank_zero_only


def is_first_process() -> bool:
    """Whether this is the only process, or the first of those that train together."""
    rank: int = getattr(rank_zero_only, "rank", 0)
    return rank == 0


def wait_for_all() -> None:
    """Wait until all processes that train together have come here."""
    if torch.distributed.is_available() and torch.distributed.is_initialized():
        torch.distributed.barrier()
