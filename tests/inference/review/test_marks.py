from pathlib import Path

import pytest

from inference.errors import HilumError
from inference.review.marks import Marks, MarksStore

MARKS = Marks(lines=((1.0, 2.0, 3.5, 4.0),), key_image=True, level=1_000.0, width=300.0, inverted=True)


def test_saved_marks_are_loaded_and_empty_ones_deleted(tmp_path: Path) -> None:
    path = tmp_path / "marks.sqlite"
    store = MarksStore(path)
    store.save("a", MARKS)
    store.save("path:/films/\udcff.png", Marks(preset="lung"))
    store.save("b", Marks(key_image=True))
    store.save("b", Marks())
    store.close()
    again = MarksStore(path)
    assert again.load_all() == {"a": MARKS, "path:/films/\udcff.png": Marks(preset="lung")}
    again.close()


def test_a_path_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(HilumError, match="key images cannot be kept"):
        MarksStore(tmp_path / "file" / "marks.sqlite")


@pytest.mark.parametrize(
    ("marks", "has_window"),
    [(Marks(), False), (Marks(key_image=True), False), (Marks(inverted=True), True), (MARKS, True)],
)
def test_which_marks_change_the_window_level(marks: Marks, *, has_window: bool) -> None:
    assert marks.has_window is has_window
