import numpy as np
import pytest
from helpers.dicom import CHEST, encoded, film_object

from inference.messages import Message
from inference.reading.dicom.decoder import decode_dicom
from inference.reading.dicom.display.overlays import OVERLAY


@pytest.mark.parametrize("group", [0x6000, 0x601E])
@pytest.mark.parametrize(("marked", "notes"), [(True, (OVERLAY,)), (False, ())])
def test_an_overlay_that_draws_something_gives_a_warning(group: int, marked: bool, notes: tuple[Message, ...]) -> None:
    film = film_object(picture=CHEST, WindowCenter=2048, WindowWidth=4096)
    drawn = np.zeros(CHEST.size, np.uint8)
    drawn[500:520] = marked
    film.add_new((group, 0x0010), "US", CHEST.shape[0])
    film.add_new((group, 0x0011), "US", CHEST.shape[1])
    film.add_new((group, 0x3000), "OW", np.packbits(drawn, bitorder="little").tobytes())
    shown = decode_dicom(encoded(film))
    assert shown.warnings == notes
    assert np.abs(shown.pixels - CHEST).max() < 0.001
