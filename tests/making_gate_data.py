"""Makes a small data set for the gate: drawn chests of children and adults with lung masks, and other pictures."""

import csv
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

_SIDE = 96
_LUNGS = ((14, 16, 42, 78), (54, 16, 82, 78))

Picture = npt.NDArray[np.uint8]


def draw_chest(seed: int, *, adult: bool) -> Picture:
    """Dark lungs in a grey body; an adult's film has a bright band below, so that the populations differ."""
    film = Image.new("L", (_SIDE, _SIDE), 150)
    draw = ImageDraw.Draw(film)
    for lung in _LUNGS:
        draw.ellipse(lung, fill=60)
    if adult:
        draw.rectangle((0, 84, _SIDE, _SIDE), fill=240)
    noise = np.random.default_rng(seed).normal(0, 6, (_SIDE, _SIDE))
    return (np.asarray(film) + noise).clip(0, 255).astype(np.uint8)


def draw_mask() -> Picture:
    """The lungs of `draw_chest`, white on black."""
    mask = Image.new("L", (_SIDE, _SIDE), 0)
    for lung in _LUNGS:
        ImageDraw.Draw(mask).ellipse(lung, fill=255)
    return np.asarray(mask)


def write_gate_data(root: Path, *, films: int = 8) -> Path:
    """Write a data set in the layout of `training.data.gate.chest_films` and `training.data.gate.other_pictures`."""
    masks = []
    for number in range(films):
        for name in (f"NORMAL/IM-{number:04}-0001.jpeg", f"PNEUMONIA/person{number // 2}_virus_{number}.jpeg"):
            _write(root / "chest_xray" / "train" / name, draw_chest(number, adult=False))
            mask = f"children/train/{name.removesuffix('.jpeg')}.png"
            _write(root / "lung_masks" / mask, draw_mask())
            flags = "low_agreement" if name.endswith("IM-0000-0001.jpeg") else ""
            masks.append({"mask": mask, "film": f"chest_xray/train/{name}", "flags": flags})
        _write(root / "chest_xray" / "test" / "NORMAL" / f"IM-9{number:03}-0001.jpeg", draw_chest(number, adult=False))
    for label in ("NORMAL", "PNEUMONIA"):
        (root / "chest_xray" / "val" / label).mkdir(parents=True)
    _write_table(root / "lung_masks" / "children.csv", masks)
    _write_adults(root, films)
    _write_others(root, films)
    return root


def _write_adults(root: Path, films: int) -> None:
    rows, masks = [], []
    for number in range(films):
        _write(root / "adult_chest_siim" / "train" / f"{number}.jpg", draw_chest(100 + number, adult=True))
        rows.append({"path": f"train/{number}.jpg", "label": "NORMAL", "patient": f"p{number // 2}"})
        film, mask = f"lung_masks/adults/films/{number}.jpg", f"adults/masks/{number}.png"
        _write(root / film, draw_chest(200 + number, adult=True))
        _write(root / "lung_masks" / mask, draw_mask())
        masks.append({"mask": mask, "film": film, "view": "PA"})
        _write(root / "adult_chest" / f"{number}.jpg", draw_chest(300 + number, adult=True))
    _write_table(root / "adult_chest_siim" / "train.csv", rows)
    _write_table(root / "lung_masks" / "adults.csv", masks)


def _write_others(root: Path, films: int) -> None:
    random = np.random.default_rng(1)
    for subject in ("knee", "lateral", "headct"):
        for number in range(films):
            picture = random.integers(0, 255, (64, 64), dtype=np.uint8)
            _write(root / "not_chest" / subject / f"{number}.jpeg", picture)


def _write(path: Path, picture: Picture) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(picture).save(path)


def _write_table(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
