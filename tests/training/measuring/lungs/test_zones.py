"""A model's maps and zones against what humans have marked, on drawn chests."""

from pathlib import Path

import numpy as np
import pytest
from helpers.training.gate_data import write_gate_data

from inference.models.preprocessing import Window
from training.data.manifest import DataError
from training.measuring.lungs.zones import measure_zones, side_with_boxes

FIELD = np.zeros((2, 32, 32), np.float32)
FIELD[0, 8:24, 4:14] = FIELD[1, 8:24, 20:30] = 1.0


def box(left: float, right: float) -> Window:
    return Window(left=left, top=0.4, right=right, bottom=0.6)


@pytest.mark.parametrize(
    ("boxes", "side"),
    [
        ([box(0.1, 0.3)], 0),
        ([box(0.1, 0.3), box(0.2, 0.55)], 0),
        ([box(0.7, 0.9)], 1),
        ([box(0.1, 0.3), box(0.7, 0.9)], None),
        ([box(0.3, 0.75)], None),
    ],
)
def test_boxes_are_in_one_lung_or_in_both(boxes: list[Window], side: int | None) -> None:
    assert side_with_boxes(boxes, FIELD) == side


def data_with_boxes(root: Path, films: int) -> Path:
    """Drawn chests, an opacity marked in the left lung of every adult."""
    data = write_gate_data(root, films=films)
    rows = [f"train/{number}.jpg,PNEUMONIA,p{number},typical,0.6 0.2 0.8 0.7" for number in range(films)]
    table = "\n".join(["path,label,patient,kind,boxes", *rows])
    (data / "adult_chest_siim" / "train.csv").write_text(table, encoding="utf-8")
    return data


def test_both_populations_are_measured_with_intervals(tiny_model: Path, tmp_path: Path) -> None:
    measured = {one.name: one for one in measure_zones(tiny_model, data_with_boxes(tmp_path, 24))}
    boxed = measured["adults, the peak of the map of evidence lies in a box"]
    assert boxed.films == measured["adults, boxes in one lung: a zone is named"].films > 0
    assert measured["adults, boxes in one lung: the side is named right, of all"].share.value < 1
    assert boxed.share.value == 0  # the tiny model looks at what is bright, and lungs are dark
    masked = measured["adults, the peak of the map of evidence lies in a lung"]
    assert masked.films == 24
    assert masked.share.value == 0
    inside = measured["children with pneumonia, share of the map of evidence inside the lungs"].share
    assert inside.low < inside.value < inside.high
    assert inside.value < 0.2


def test_missing_data_are_reported(tiny_model: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        list(measure_zones(tiny_model, tmp_path))
