import io
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import (
    ComputedRadiographyImageStorage,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    generate_uid,
)

from inference.errors import FilmTooLargeError, UnreadableFilmError, UnsupportedFilmError
from inference.reading import read_radiograph
from inference.reading.dicom import decode_dicom

BAND = np.linspace(0, 1, 64) * np.ones((48, 1))
"""The known picture: dark on the left, bright on the right."""


def film_object(
    *,
    bits: int = 12,
    signed: bool = False,
    inverted: bool = False,
    syntax: str = ExplicitVRLittleEndian,
    **facts: object,
) -> Dataset:
    """A computed radiograph whose stored values show `BAND`."""
    levels = 2**bits - 1
    stored = np.rint((1 - BAND if inverted else BAND) * levels).astype(np.int64) - (2 ** (bits - 1) if signed else 0)
    kind = f"{'>' if syntax == ExplicitVRBigEndian else '<'}{'i' if signed else 'u'}{1 if bits <= 8 else 2}"
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID = ComputedRadiographyImageStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID = generate_uid()
    dataset.Rows, dataset.Columns = stored.shape
    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = "MONOCHROME1" if inverted else "MONOCHROME2"
    dataset.BitsAllocated = 8 if bits <= 8 else 16
    dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = bits, bits - 1, int(signed)
    dataset.PixelData = stored.astype(kind).tobytes()
    dataset["PixelData"].VR = "OB" if bits <= 8 else "OW"
    dataset.update(facts_of(facts))
    return dataset


def facts_of(facts: dict[str, object]) -> Dataset:
    more = Dataset()
    for keyword, value in facts.items():
        setattr(more, keyword, value)
    return more


def encoded(dataset: Dataset) -> bytes:
    buffer = io.BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian])
@pytest.mark.parametrize("inverted", [False, True])
@pytest.mark.parametrize(
    ("bits", "signed"), [(8, False), (10, False), (12, False), (12, True), (16, False), (16, True)]
)
def test_the_known_picture_comes_out_bright_where_bone_is(syntax: str, inverted: bool, bits: int, signed: bool) -> None:
    film = decode_dicom(encoded(film_object(bits=bits, signed=signed, inverted=inverted, syntax=syntax)))
    assert film.pixels.dtype == np.float32
    assert film.bits_stored == bits
    assert np.abs(film.pixels - BAND).max() < 0.01


def test_a_window_is_applied() -> None:
    film = decode_dicom(encoded(film_object(WindowCenter=2048, WindowWidth=1024)))
    assert film.pixels[0, 20] == 0.0  # below the window
    assert film.pixels[0, 44] == 1.0  # above it
    assert film.pixels[0, 32] == pytest.approx(0.5, abs=0.05)


def test_a_window_is_meant_after_the_rescale() -> None:
    film = decode_dicom(
        encoded(film_object(RescaleSlope=2, RescaleIntercept=-1000, WindowCenter=3096, WindowWidth=2048))
    )
    assert film.pixels[0, 20] == 0.0
    assert film.pixels[0, 44] == 1.0
    assert film.pixels[0, 32] == pytest.approx(0.5, abs=0.05)


def test_a_voi_table_is_applied() -> None:
    table = Dataset()
    table.LUTDescriptor = [4096, 0, 16]
    table.LUTData = np.linspace(65535, 0, 4096).astype("<u2").tobytes()
    table["LUTData"].VR = "OW"
    film = decode_dicom(encoded(film_object(VOILUTSequence=Sequence([table]))))
    assert np.abs(film.pixels - (1 - BAND)).max() < 0.01


def test_a_useless_window_falls_back_to_the_full_range_with_a_warning() -> None:
    film = decode_dicom(encoded(film_object(WindowCenter=2048, WindowWidth=0)))
    assert np.abs(film.pixels - BAND).max() < 0.01
    assert "window cannot be used" in film.warnings[0]


def test_the_first_of_several_frames_is_read_with_a_warning() -> None:
    dataset = film_object(NumberOfFrames=2)
    dataset.PixelData = dataset.PixelData + bytes(len(dataset.PixelData))
    film = decode_dicom(encoded(dataset))
    assert np.abs(film.pixels - BAND).max() < 0.01
    assert "several frames" in film.warnings[0]


@pytest.mark.parametrize(("age", "years"), [("004Y", 4.0), ("018M", 1.5), ("026W", 0.498), ("", None)])
def test_the_header_says_who_was_filmed_how(age: str, years: float | None) -> None:
    facts = decode_dicom(
        encoded(
            film_object(
                PatientAge=age,
                Modality="CR",
                BodyPartExamined="CHEST",
                ViewPosition="AP",
                ImagerPixelSpacing=[0.2, 0.2],
                PatientName="Somebody^Private",
            )
        )
    ).facts
    assert facts.age_years == (None if years is None else pytest.approx(years, abs=0.001))
    assert (facts.modality, facts.body_part, facts.view_position) == ("CR", "CHEST", "AP")
    assert facts.pixel_spacing_mm == (0.2, 0.2)
    assert "Somebody" not in repr(facts)


def test_an_object_without_pixels_is_named() -> None:
    dataset = film_object()
    del dataset.PixelData
    with pytest.raises(UnsupportedFilmError, match=r"Computed Radiography .* holds no picture"):
        decode_dicom(encoded(dataset))


def test_a_compression_that_is_not_read_is_named() -> None:
    dataset = film_object()
    dataset.file_meta.TransferSyntaxUID = JPEG2000Lossless
    dataset["PixelData"].is_undefined_length = True
    dataset.PixelData = b"\xfe\xff\x00\xe0\x00\x00\x00\x00\xfe\xff\xdd\xe0\x00\x00\x00\x00"
    with pytest.raises(UnsupportedFilmError, match="JPEG 2000"):
        decode_dicom(encoded(dataset))


def test_rows_that_the_data_do_not_fill_are_damage() -> None:
    dataset = film_object()
    dataset.Rows = 2000
    with pytest.raises(UnreadableFilmError, match="damaged"):
        decode_dicom(encoded(dataset))


def test_a_size_beyond_the_limits_is_refused() -> None:
    dataset = film_object()
    dataset.Rows = dataset.Columns = 65535
    with pytest.raises(FilmTooLargeError, match="65535x65535"):
        decode_dicom(encoded(dataset))


@pytest.mark.parametrize("share", [0.2, 0.6, 0.95])
def test_an_object_cut_short_is_damage(share: float) -> None:
    whole = encoded(film_object())
    with pytest.raises((UnreadableFilmError, UnsupportedFilmError)):
        decode_dicom(whole[: int(len(whole) * share)])


def test_a_real_chest_film_is_read(shared_data: Path) -> None:
    film = read_radiograph(shared_data / "dicom" / "gdcm-CR-MONO1-10-chest.dcm")
    assert film.source_format == "DICOM"
    assert film.bits_stored == 10
    assert film.facts.modality == "CR"
    assert film.pixels.std() > 0.1
