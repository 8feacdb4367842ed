"""A small data set of both populations: drawn chests with labels, boxes and lung masks, and other pictures."""

import csv
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

_SIDE = 96
_LUNGS = ((14, 16, 42, 78), (54, 16, 82, 78))
_OPACITY = (60, 40, 76, 60)
"""Left, top, right and bottom of the opacity in pixels; `OPACITY_BOX` gives them in shares of the film."""

OPACITY_BOX = tuple(edge / _SIDE for edge in _OPACITY)

Picture = npt.NDArray[np.uint8]


def draw_chest(seed: int, *, adult: bool, pneumonia: bool = False) -> Picture:
    """Dark lungs in a grey body, with a bright opacity for pneumonia; an adult's film has a bright band below."""
    film = Image.new("L", (_SIDE, _SIDE), 150)
    draw = ImageDraw.Draw(film)
    for lung in _LUNGS:
        draw.ellipse(lung, fill=60)
    if pneumonia:
        draw.rectangle(_OPACITY, fill=170)
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
            pneumonia = name.startswith("PNEUMONIA")
            _write(root / "chest_xray" / "train" / name, draw_chest(number, adult=False, pneumonia=pneumonia))
            mask = f"children/train/{name.removesuffix('.jpeg')}.png"
            _write(root / "lung_masks" / mask, draw_mask())
            flags = "low_agreement" if name.endswith("IM-0000-0001.jpeg") else ""
            masks.append({"mask": mask, "film": f"chest_xray/train/{name}", "flags": flags})
        test = root / "chest_xray" / "test"
        _write(test / "NORMAL" / f"IM-9{number:03}-0001.jpeg", draw_chest(400 + number, adult=False))
        sick = draw_chest(500 + number, adult=False, pneumonia=True)
        _write(test / "PNEUMONIA" / f"person9{number}_bacteria_1.jpeg", sick)
    for label in ("NORMAL", "PNEUMONIA"):
        (root / "chest_xray" / "val" / label).mkdir(parents=True)
    _write_table(root / "lung_masks" / "children.csv", masks)
    _write_adults(root, films)
    _write_others(root, films)
    return root


def _write_adults(root: Path, films: int) -> None:
    masks = []
    for part, first in (("train", 100), ("test", 600)):
        rows = [_write_adult(root / "adult_chest_siim", part, number, first + number) for number in range(films)]
        _write_table(root / "adult_chest_siim" / f"{part}.csv", rows)
    for number in range(films):
        film, mask = f"lung_masks/adults/films/{number}.jpg", f"adults/masks/{number}.png"
        _write(root / film, draw_chest(200 + number, adult=True))
        _write(root / "lung_masks" / mask, draw_mask())
        masks.append({"mask": mask, "film": film, "view": "PA"})
        _write(root / "adult_chest" / f"{number}.jpg", draw_chest(300 + number, adult=True))
    _write_table(root / "lung_masks" / "adults.csv", masks)


def _write_adult(folder: Path, part: str, number: int, seed: int) -> dict[str, str]:
    """Write a film; every second one has pneumonia, and every sixth has pneumonia without a box."""
    pneumonia = number % 2 == 1
    _write(folder / part / f"{number}.jpg", draw_chest(seed, adult=True, pneumonia=pneumonia))
    return {
        "path": f"{part}/{number}.jpg",
        "label": "PNEUMONIA" if pneumonia else "NORMAL",
        "patient": f"{part}{number // 2}",
        "kind": "typical" if pneumonia else "negative",
        "boxes": " ".join(str(edge) for edge in OPACITY_BOX) if pneumonia and number % 6 != 5 else "",
    }


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
