from pathlib import Path

import torch

from inference.preprocessing import preprocess
from inference.reading import read_radiograph
from training.dataset import load_films, measuring_loader, training_loader
from training.manifest import read_manifest


def test_what_is_trained_on_is_what_is_served(data_set: Path) -> None:
    films = read_manifest(data_set, ["val"])
    tensors = load_films(films, 64, purpose="test").tensors
    served = torch.from_numpy(preprocess(read_radiograph(films[0].path).pixels, 64))
    assert (tensors[0][0].float() - served).abs().max() < 1 / 1024
    assert tensors[1][:, 0].tolist() == [float(film.pneumonia) for film in films]


def test_measuring_takes_every_film_once_and_training_whole_batches(data_set: Path) -> None:
    films = load_films(read_manifest(data_set, ["test"]), 64, purpose="test")
    assert [len(batch[1]) for batch in measuring_loader(films, 10)] == [10, 10, 4]
    assert [len(batch[1]) for batch in training_loader(films, 10)] == [10, 10]
