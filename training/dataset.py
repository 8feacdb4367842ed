"""Films as tensors, read and preprocessed by the very code that serves them."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import torch
from torch import Tensor
from torch.utils.data import DataLoader, TensorDataset
from tqdm import tqdm

from inference.preprocessing import preprocess
from inference.reading import read_radiograph
from training.manifest import LabelledFilm


def load_films(films: Sequence[LabelledFilm], input_size: int, *, purpose: str) -> TensorDataset:
    """Read films into memory, with a progress bar.

    Args:
        films: At least one film.
        input_size: Side S of the network's input.
        purpose: What the films are for, shown beside the bar.

    Returns:
        Films float16 [N, 1, S, S] in 0 to 1 (half the memory of float32, and finer than the 8 bits of the files) and
        labels float32 [N, 1].
    """

    def load(film: LabelledFilm) -> Tensor:
        return torch.from_numpy(preprocess(read_radiograph(film.path).pixels, input_size)).half()

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        loaded = list(tqdm(pool.map(load, films), total=len(films), desc=f"Reading {purpose} films", unit="film"))
    labels = torch.tensor([[float(film.pneumonia)] for film in films])
    return TensorDataset(torch.stack(loaded), labels)


def training_loader(films: TensorDataset, batch_size: int) -> DataLoader[tuple[Tensor, ...]]:
    """Films in a new random order each epoch; a last short batch is left out, since it would unsettle the norms."""
    return DataLoader(films, batch_size=batch_size, shuffle=True, drop_last=len(films) > batch_size)


def measuring_loader(films: TensorDataset, batch_size: int) -> DataLoader[tuple[Tensor, ...]]:
    """Every film once, in order."""
    return DataLoader(films, batch_size=batch_size)
