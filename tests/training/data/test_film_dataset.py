from pathlib import Path

import pytest
import torch
from helpers.training.runs import write_patchy_film

from inference.models.preprocessing import preprocess
from inference.reading.reader import read_radiograph
from training.data.film_dataset import load_films, measuring_loader, training_loader
from training.data.manifest import DataError, read_manifest


def test_training_films_are_preprocessed_as_in_inference(data_set: Path) -> None:
    films = read_manifest(data_set, ["val"])
    tensors = load_films(films, 64, purpose="test").tensors
    served = torch.from_numpy(preprocess(read_radiograph(films[0].path).pixels, 64))
    assert (tensors[0][0].float() - served).abs().max() < 1 / 1024
    assert tensors[1][:, 0].tolist() == [float(film.pneumonia) for film in films]
    kinds = {"normal": [0, 0], "bacteria": [1, 0], "virus": [0, 1]}
    assert tensors[2].tolist() == [kinds[film.kind] for film in films]


def test_measuring_takes_every_film_and_training_only_whole_batches(data_set: Path) -> None:
    films = load_films(read_manifest(data_set, ["test"]), 64, purpose="test")
    assert [len(batch[1]) for batch in measuring_loader(films, 10)] == [10, 10, 4]
    assert [len(batch[1]) for batch in training_loader(films, 10)] == [10, 10]


def test_a_film_that_cannot_be_read_is_left_out_and_listed(tmp_path: Path) -> None:
    for number in range(3):
        write_patchy_film(tmp_path / "train" / "NORMAL" / f"{number}.png", pneumonia=False, seed=number)
        write_patchy_film(tmp_path / "train" / "PNEUMONIA" / f"{number}.png", pneumonia=True, seed=number)
    broken = tmp_path / "train" / "NORMAL" / "1.png"
    broken.write_bytes(broken.read_bytes()[:300])
    films = load_films(read_manifest(tmp_path, ["train"]), 64, purpose="test")
    assert len(films) == len(films.films) == 5
    assert films.tensors[1][:, 0].tolist() == [0, 0, 1, 1, 1]
    assert films.tensors[2].isnan().all(dim=1).tolist() == [False, False, True, True, True]  # no kind is known
    assert [str(broken) in reason for reason in films.unreadable] == [True]


def test_it_is_an_error_if_no_film_can_be_read(tmp_path: Path) -> None:
    for label in ("NORMAL", "PNEUMONIA"):
        (tmp_path / "train" / label).mkdir(parents=True)
        (tmp_path / "train" / label / "film.png").write_text(label, encoding="utf-8")
    with pytest.raises(DataError, match="None of the 2"):
        load_films(read_manifest(tmp_path, ["train"]), 64, purpose="test")
