from pathlib import Path

import numpy as np
from PIL import Image

from training.data.dataset_layouts import development_films
from training.data.manifest import LabelledFilm, merge_patients
from training.data.near_duplicates import hash_films, near_duplicate_indices, near_duplicates_across


def smooth_film(seed: int) -> Image.Image:
    """A film with large shapes, as a chest has."""
    coarse = np.random.default_rng(seed).integers(20, 235, (12, 12), dtype=np.uint8)
    return Image.fromarray(coarse).resize((300, 240), Image.Resampling.BICUBIC)


def written(path: Path, image: Image.Image) -> LabelledFilm:
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path)
    return LabelledFilm(path=path, pneumonia=True, patient=path.stem, kind="virus", sha256=path.stem.rjust(64, "0"))


def test_a_copy_of_another_size_exposure_and_format_is_found_and_others_are_not(tmp_path: Path) -> None:
    first = [written(tmp_path / f"{seed}.png", smooth_film(seed)) for seed in range(10, 20)]
    copy = smooth_film(13).resize((224, 224)).point(lambda grey: grey * 0.8)
    second = [written(tmp_path / "99.jpg", copy), written(tmp_path / "98.png", smooth_film(98))]
    assert [(pair.first.patient, pair.second.patient) for pair in near_duplicates_across(first, second)] == [
        ("13", "99")
    ]


def test_patients_with_near_duplicates_are_merged(tmp_path: Path) -> None:
    films = [written(tmp_path / f"{seed}.png", smooth_film(seed)) for seed in (10, 11, 12)]
    films.append(written(tmp_path / "90.jpg", smooth_film(12).resize((224, 224))))
    near = near_duplicate_indices(hashes := hash_films(films), hashes, 8)
    joined = merge_patients(films, ((films[i], films[j]) for i, j, _ in near))
    assert [film.patient == joined[3].patient for film in joined] == [False, False, True, True]


def test_real_films_of_two_patients_are_no_near_duplicates(shared_data: Path) -> None:
    films = development_films(shared_data / "chest_xray")[:200]
    hashes = hash_films(films)
    assert all(films[i].patient == films[j].patient for i, j, _ in near_duplicate_indices(hashes, hashes, 8) if i != j)
