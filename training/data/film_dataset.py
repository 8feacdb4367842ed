"""Films as tensors, read and preprocessed by the same code as in inference."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.utils.data import DataLoader, TensorDataset
from tqdm import tqdm

from inference.errors import HilumError
from inference.models.preprocessing import preprocess
from inference.reading.reader import read_radiograph
from training.data.manifest import DataError, LabelledFilm, kind_targets
from training.data.resources import check_memory

FilmLoader = DataLoader[tuple[Tensor, ...]]
"""Batches of a `FilmDataset`: films, labels, kinds."""


class FilmDataset(TensorDataset):
    """Films in memory, with their labels.

    `tensors` are the images, float16 [N, 1, S, S] in 0 to 1 (half the memory of float32, and finer than the files' 8
    bits), the labels, float32 [N, 1], and the kinds, float32 [N, 2]: bacterial, viral, each 0 or 1, NaN if unknown.

    Args:
        films: The films that could be read.
        images: Their images, each float16 [1, S, S].
        unreadable: The path and the reason for each film that could not be read.
    """

    def __init__(self, films: Sequence["LoadedFilm"], images: Sequence[Tensor], unreadable: Sequence[str]) -> None:
        labels = torch.tensor([[float(loaded.film.pneumonia)] for loaded in films])
        kinds = torch.tensor([kind_targets(loaded.film.kind) for loaded in films])
        super().__init__(torch.stack(list(images)), labels, kinds)
        self.films = tuple(films)
        self.unreadable = tuple(unreadable)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedFilm:
    """A film that could be read, with its native size in pixels."""

    film: LabelledFilm
    width: int
    height: int


def load_films(films: Sequence[LabelledFilm], input_size: int, *, purpose: str) -> FilmDataset:
    """Read films into memory, with a progress bar; unreadable films are left out and listed.

    Args:
        films: At least one film.
        input_size: Side S of the network's input.
        purpose: Label of the progress bar.

    Raises:
        DataError: No film can be read, or they do not fit into memory.
    """
    check_memory(len(films), input_size)

    def load(film: LabelledFilm) -> tuple[LoadedFilm, Tensor] | str:
        try:
            radiograph = read_radiograph(film.path)
        except HilumError as error:
            return f"{film.path}: {error}"
        image = torch.from_numpy(preprocess(radiograph.pixels, input_size)).half()
        return LoadedFilm(film=film, width=radiograph.record.width, height=radiograph.record.height), image

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(tqdm(pool.map(load, films), total=len(films), desc=f"Reading {purpose} films", unit="film"))
    loaded = [result for result in results if not isinstance(result, str)]
    unreadable = [result for result in results if isinstance(result, str)]
    if not loaded:
        raise DataError(f"None of the {len(films)} {purpose} films can be read. The first: {unreadable[0]}")
    return FilmDataset([film for film, _ in loaded], [image for _, image in loaded], unreadable)


def training_loader(films: TensorDataset, batch_size: int) -> FilmLoader:
    """Films in random order, new in each epoch; a short last batch is dropped, since it destabilises batch norm."""
    return DataLoader(films, batch_size=batch_size, shuffle=True, drop_last=len(films) > batch_size)


def measuring_loader(films: TensorDataset, batch_size: int) -> FilmLoader:
    """Every film once, in order."""
    return DataLoader(films, batch_size=batch_size)
