from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inference.models.preprocessing import FILM_SIDE, lung_mask
from training.__main__ import main
from training.data.dataset_layouts import development_films
from training.data.manifest import DataError
from training.measuring.shortcuts.probes import run_probes, views_of_lungs

SIZE, THUMBNAIL, BORDER, WITHOUT_MARKERS = range(4)


def write_films(root: Path, *, marker: bool = False, wide: bool = False) -> Path:
    """Films of noise alone; those with pneumonia differ in what is asked for."""
    random = np.random.default_rng(3)
    for number in range(30):
        for label in ("NORMAL", "PNEUMONIA"):
            sick = label == "PNEUMONIA"
            film = random.normal(90, 8, (256, 300 if wide and sick else 256))
            film[20:30, 20:30] = 250 if marker and sick else 90
            film[100:110, 100:110] = 250  # each film has something bright, as a chest has
            path = root / label / f"{number}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            Image.fromarray(film.clip(0, 255).astype(np.uint8)).save(path)
    return root


def test_a_shortcut_by_size_is_found(tmp_path: Path) -> None:
    results = run_probes(development_films(write_films(tmp_path, wide=True)))
    assert results[SIZE].auc.value > 0.95
    assert "Above 0.75" in results[SIZE].sentence


def test_a_shortcut_by_marker_is_found_and_weaker_once_markers_are_masked(tmp_path: Path) -> None:
    results = run_probes(development_films(write_films(tmp_path, marker=True)))
    assert results[BORDER].auc.value > 0.95
    assert results[WITHOUT_MARKERS].auc.value < results[BORDER].auc.value - 0.1


def test_no_shortcut_is_reported_where_there_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["probe", "--data", str(write_films(tmp_path))]) == 0
    output = capsys.readouterr().out
    assert "the size of the image alone: AUC 0.500" in output
    assert "Above" not in output


def test_views_of_the_lungs_do_not_depend_on_the_film_outside_them() -> None:
    random = np.random.default_rng(4)
    field = np.zeros((2, 32, 32), np.float32)
    field[0, 8:24, 6:14] = field[1, 8:24, 18:26] = 1.0
    film = random.random((FILM_SIDE, FILM_SIDE), np.float32)
    other = film.copy()
    other[:16] = other[:, :16] = 1.0
    views, others = (dict(views_of_lungs(one, lung_mask(field))) for one in (film, other))
    assert len(views) == 4
    for name, view in views.items():
        assert np.isfinite(view).all()
        np.testing.assert_allclose(view, others[name], atol=1e-3)


def test_probing_too_few_patients_is_refused(tmp_path: Path) -> None:
    films = development_films(write_films(tmp_path))
    with pytest.raises(DataError, match="at least 5 patients"):
        run_probes([*films[:3], *films[30:]])
