import itertools
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from helpers.dicom import (
    BAND,
    EXACT,
    LOSSY,
    UNCOMPRESSED,
    colour_object,
    compressed,
    encoded,
    film_object,
    lookup_table,
    palette_object,
)
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence
from pydicom.uid import (
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from inference.messages import Message
from inference.reading.dicom.decoder import IN_COLOUR, decode_dicom
from inference.reading.dicom.display.presentation import BAD_RESCALE, BAD_TABLE, BAD_WINDOW, NO_WINDOW
from inference.reading.dicom.header.facts import OBLONG
from inference.reading.dicom.pixels.pixel_data import SEVERAL_FRAMES
from inference.reading.reader import read_radiograph


def _window(center: object, width: object, function: str = "LINEAR") -> dict[str, object]:
    return {"WindowCenter": center, "WindowWidth": width, "VOILUTFunction": function}


PRESENTED: dict[str, tuple[Callable[[float, float], dict[str, object]], tuple[str, ...]]] = {
    "no window": (lambda *_: {}, (NO_WINDOW,)),
    "the whole range": (lambda low, width: _window(low + width / 2, width), ()),
    "two windows": (lambda low, width: _window([low + width / 2, low], [width, width / 8]), ()),
    "exact": (lambda low, width: _window(low + (width - 1) / 2, width - 1, "LINEAR_EXACT"), ()),
    "width 0": (lambda low, _: _window(low, 0), (BAD_WINDOW,)),
    "beside all values": (lambda low, width: _window(low - 9 * width, width), (BAD_WINDOW,)),
    "empty": (lambda *_: _window("", ""), (NO_WINDOW,)),
}
"""Windows over values from `low` on, `width` of them, that all show the known picture; and the warnings of each."""


def assert_shows(pixels: np.ndarray, picture: np.ndarray = BAND, *, tolerance: float = 0.012) -> None:
    assert pixels.dtype == np.float32
    assert np.abs(pixels - picture).max() <= tolerance


@pytest.mark.parametrize("syntax", [*UNCOMPRESSED, *EXACT])
@pytest.mark.parametrize("inverted", [False, True], ids=["MONOCHROME2", "MONOCHROME1"])
@pytest.mark.parametrize("signed", [False, True], ids=["unsigned", "signed"])
@pytest.mark.parametrize("bits", [8, 10, 12, 14, 15, 16])
def test_the_known_picture_comes_out_upright_and_bright_where_bone_is(
    syntax: str, inverted: bool, signed: bool, bits: int
) -> None:
    film = decode_dicom(encoded(film_object(bits=bits, signed=signed, inverted=inverted, syntax=syntax)))
    assert film.bits_stored == bits
    assert_shows(film.pixels)


@pytest.mark.parametrize("inverted", [False, True], ids=["MONOCHROME2", "MONOCHROME1"])
@pytest.mark.parametrize(("syntax", "bits"), [(LOSSY[0], 8), (LOSSY[1], 8), (LOSSY[1], 12)])
def test_lossy_jpeg_shows_the_known_picture_nearly(syntax: str, bits: int, inverted: bool) -> None:
    film = decode_dicom(encoded(film_object(bits=bits, inverted=inverted, syntax=syntax)))
    assert_shows(film.pixels, tolerance=0.03)


@pytest.mark.parametrize(
    ("syntax", "inverted", "signed", "bits", "rescale", "window"),
    [
        *itertools.product(
            [ExplicitVRLittleEndian],
            [False, True],
            [False, True],
            [8, 12, 16],
            [(1, 0), (2, -1000), (0.5, 20)],
            PRESENTED,
        ),
        *itertools.product(
            [ExplicitVRBigEndian, *EXACT], [True], [False, True], [12], [(2, -1000)], ["two windows", "no window"]
        ),
    ],
)
def test_rescale_and_window_are_applied_in_the_order_of_the_standard(
    syntax: str, inverted: bool, signed: bool, bits: int, rescale: tuple[float, float], window: str
) -> None:
    slope, intercept = rescale
    low = -(2 ** (bits - 1)) if signed else 0
    elements, notes = PRESENTED[window]
    film = decode_dicom(
        encoded(
            film_object(
                bits=bits,
                signed=signed,
                inverted=inverted,
                syntax=syntax,
                RescaleSlope=slope,
                RescaleIntercept=intercept,
                **elements(round(low * slope + intercept, 6), round(2**bits * slope, 6)),
            )
        )
    )
    assert film.warnings == notes
    assert_shows(film.pixels)


def test_a_window_hides_values_outside_it() -> None:
    film = decode_dicom(encoded(film_object(WindowCenter=2048, WindowWidth=1024)))
    assert film.pixels[0, 20] == 0.0
    assert film.pixels[0, 44] == 1.0
    assert film.pixels[0, 32] == pytest.approx(0.6, abs=0.05)


def test_a_sigmoid_window_is_steepest_in_its_middle() -> None:
    film = decode_dicom(encoded(film_object(WindowCenter=2048, WindowWidth=2048, VOILUTFunction="SIGMOID")))
    assert_shows(film.pixels, 1 / (1 + np.exp(-4 * (BAND * 4095 - 2048) / 2048)))


@pytest.mark.parametrize("bits", [8, 12, 16])
def test_a_voi_table_is_preferred_to_a_window(bits: int) -> None:
    table = lookup_table(np.linspace(2**bits - 1, 0, 4096), bits=bits)
    film = decode_dicom(encoded(film_object(VOILUTSequence=Sequence([table]), WindowCenter=9, WindowWidth=2)))
    assert film.warnings == ()
    assert_shows(film.pixels, 1 - BAND)


def test_a_voi_table_that_claims_more_bits_than_it_uses_is_not_dark() -> None:
    table = lookup_table(np.linspace(0, 4095, 4096), bits=16)
    assert_shows(decode_dicom(encoded(film_object(VOILUTSequence=Sequence([table])))).pixels)


def test_a_modality_table_comes_before_the_window() -> None:
    table = lookup_table(np.linspace(4095, 0, 4096), bits=12)
    film = decode_dicom(
        encoded(film_object(ModalityLUTSequence=Sequence([table]), WindowCenter=2048, WindowWidth=4096))
    )
    assert film.warnings == ()
    assert_shows(film.pixels, 1 - BAND)


def test_a_table_may_begin_below_zero() -> None:
    table = lookup_table(np.linspace(0, 4095, 4096), first=-2048, bits=12)
    film = decode_dicom(encoded(film_object(signed=True, VOILUTSequence=Sequence([table]))))
    assert_shows(film.pixels)


@pytest.mark.parametrize(
    ("elements", "notes"),
    [
        ({"VOILUTSequence": "short"}, (BAD_TABLE, NO_WINDOW)),
        ({"VOILUTSequence": "short", "WindowCenter": 2048, "WindowWidth": 4096}, (BAD_TABLE,)),
        ({"ModalityLUTSequence": "short"}, (BAD_RESCALE, NO_WINDOW)),
        ({"RescaleSlope": 0, "RescaleIntercept": 0}, (BAD_RESCALE, NO_WINDOW)),
        ({"RescaleSlope": "1e307", "RescaleIntercept": 0}, (BAD_RESCALE, NO_WINDOW)),
    ],
)
def test_unusable_elements_are_left_out_with_a_warning(elements: dict[str, object], notes: tuple[str, ...]) -> None:
    short = lookup_table(np.zeros(9))
    short.LUTDescriptor = [4096, 0, 12]
    header = {key: Sequence([short]) if value == "short" else value for key, value in elements.items()}
    film = decode_dicom(encoded(film_object(**header)))
    assert film.warnings == notes
    assert_shows(film.pixels)


@pytest.mark.parametrize("inverted", [False, True], ids=["MONOCHROME2", "MONOCHROME1"])
def test_padding_is_black_and_does_not_count(inverted: bool) -> None:
    picture = BAND * 0.5
    film_values = film_object(picture=picture, inverted=inverted, PixelPaddingValue=4095 if not inverted else 0)
    stored = np.frombuffer(film_values.PixelData, "<u2").reshape(BAND.shape).copy()
    stored[:, :4] = film_values.PixelPaddingValue
    film_values.PixelData = stored.tobytes()
    film = decode_dicom(encoded(film_values))
    assert film.pixels[:, :4].max() == 0.0
    assert film.pixels[0, -1] == 1.0


def test_values_beyond_the_stored_bits_are_clipped_not_wrapped() -> None:
    dataset = film_object(WindowCenter=2048, WindowWidth=4096)
    stored = np.frombuffer(dataset.PixelData, "<u2").reshape(BAND.shape).copy()
    stored[0, -1] = 4096 + 5  # beside the brightest values
    dataset.PixelData = stored.tobytes()
    film = decode_dicom(encoded(dataset))
    assert film.pixels[0, -1] == 1.0
    assert film.warnings == ()


def test_bits_that_sit_high_in_their_word_are_shifted() -> None:
    dataset = film_object()
    dataset.PixelData = (np.frombuffer(dataset.PixelData, "<u2") << 4).astype("<u2").tobytes()
    dataset.HighBit = 15
    assert_shows(decode_dicom(encoded(dataset)).pixels)


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, JPEG2000Lossless, JPEGLSLossless, RLELossless])
def test_the_first_of_several_frames_is_read_with_a_warning(syntax: str) -> None:
    dataset = film_object(syntax=syntax, NumberOfFrames=3)
    if syntax == ExplicitVRLittleEndian:
        dataset.PixelData = dataset.PixelData * 3
    else:
        first = np.rint(BAND * 4095).astype(np.uint16)
        frames = [compressed(values, syntax, 12) for values in (first, first[::-1].copy(), first // 2)]
        dataset.PixelData = encapsulate(frames)
        dataset["PixelData"].is_undefined_length = True
    film = decode_dicom(encoded(dataset))
    assert film.warnings[0] == SEVERAL_FRAMES
    assert_shows(film.pixels)


@pytest.mark.parametrize("fragments", [2, 5])
def test_a_frame_in_fragments_is_joined(fragments: int) -> None:
    dataset = film_object(syntax=JPEG2000Lossless)
    stream = compressed(np.rint(BAND * 4095).astype(np.uint16), JPEG2000Lossless, 12)
    dataset.PixelData = encapsulate([stream], fragments_per_frame=fragments)
    dataset["PixelData"].is_undefined_length = True
    assert_shows(decode_dicom(encoded(dataset)).pixels)


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, JPEGLosslessSV1, JPEGLSLossless, HTJ2KLossless])
@pytest.mark.parametrize("photometric", ["RGB", "YBR_FULL"])
def test_colours_give_their_brightness(syntax: str, photometric: str) -> None:
    if syntax == HTJ2KLossless and photometric == "YBR_FULL":
        photometric = "YBR_RCT"
    samples = np.repeat(np.rint(BAND * 255).astype(np.uint8)[..., np.newaxis], 3, axis=2)
    if photometric == "YBR_FULL":
        samples[..., 1:] = 128
    film = decode_dicom(encoded(colour_object(samples, photometric, syntax=syntax)))
    assert film.warnings == (IN_COLOUR,)
    assert_shows(film.pixels)


def test_a_colour_jpeg_gives_its_brightness() -> None:
    samples = np.repeat(np.rint(BAND * 255).astype(np.uint8)[..., np.newaxis], 3, axis=2)
    film = decode_dicom(encoded(colour_object(samples, "YBR_FULL_422", syntax=JPEGBaseline8Bit)))
    assert_shows(film.pixels, tolerance=0.03)


def test_a_palette_is_followed() -> None:
    indices = np.rint((1 - BAND) * 255).astype(np.uint8)
    film = decode_dicom(encoded(palette_object(indices, np.linspace(65535, 0, 256))))
    assert_shows(film.pixels)


@pytest.mark.parametrize(("age", "years"), [("004Y", 4.0), ("018M", 1.5), ("026W", 0.498), ("", None), ("4", 4.0)])
def test_the_facts_of_a_film_are_read_from_its_header(age: str, years: float | None) -> None:
    facts = decode_dicom(
        encoded(
            film_object(
                PatientAge=age,
                Modality="CR",
                BodyPartExamined="CHEST",
                ViewPosition="AP",
                PatientOrientation=["L", "F"],
                ImagerPixelSpacing=[0.2, 0.1],
                PatientName="Somebody^Private",
            )
        )
    ).facts
    assert facts.age_years == (None if years is None else pytest.approx(years, abs=0.001))
    assert (facts.modality, facts.body_part, facts.view_position) == ("CR", "CHEST", "AP")
    assert facts.patient_orientation == ("L", "F")
    assert facts.pixel_spacing_mm == (0.2, 0.1)
    assert facts.spacing_at_detector
    assert "Somebody" not in repr(facts)


@pytest.mark.parametrize(
    ("stated", "modality"), [("DX", "DX"), ("cr ", "CR"), ("DR", "DX"), (["CR", "DX"], "CR"), ("MR", "MR"), ("", "CR")]
)
def test_a_modality_is_understood_in_any_spelling(stated: object, modality: str) -> None:
    assert decode_dicom(encoded(film_object(Modality=stated))).facts.modality == modality


@pytest.mark.parametrize(
    ("spacings", "expected", "at_detector"),
    [
        ({"PixelSpacing": [0.15, 0.15], "ImagerPixelSpacing": [0.2, 0.2]}, (0.15, 0.15), False),
        ({"PixelSpacing": [0.15, 0.15]}, (0.15, 0.15), False),
        ({"PixelSpacing": [0.2, 0.2], "ImagerPixelSpacing": [0.2, 0.2]}, (0.2, 0.2), True),  # copied, not calibrated
        ({"PixelSpacing": [0, 0]}, None, False),
        ({}, None, False),
    ],
)
def test_the_spacing_states_whether_it_is_the_detectors(
    spacings: dict[str, object], expected: tuple[float, float] | None, at_detector: bool
) -> None:
    facts = decode_dicom(encoded(film_object(**spacings))).facts  # type: ignore[arg-type]
    assert (facts.pixel_spacing_mm, facts.spacing_at_detector) == (expected, at_detector)


@pytest.mark.parametrize(
    ("facts", "notes"),
    [
        ({"PixelAspectRatio": [1, 2]}, (OBLONG,)),
        ({"PixelAspectRatio": [100, 101]}, ()),
        ({"PixelAspectRatio": [1, 0]}, ()),
        ({"PixelAspectRatio": [1, 2], "PixelSpacing": [0.2, 0.4]}, ()),  # the viewer follows a spacing
    ],
)
def test_pixels_that_are_not_square_give_a_warning(facts: dict[str, object], notes: tuple[Message, ...]) -> None:
    film = decode_dicom(encoded(film_object(WindowCenter=2048, WindowWidth=4096, **facts)))  # type: ignore[arg-type]
    assert film.warnings == notes


@pytest.mark.parametrize(
    ("name", "modality", "bits"),
    [
        ("gdcm-CR-MONO1-10-chest.dcm", "CR", 10),
        ("966_fixed.dcm", None, None),
        ("CR-ModalitySequenceLUT.dcm", None, None),
        ("RG1_J2KI.dcm", None, None),
        ("RG1_JLSN.dcm", None, None),
        ("RG2_JPLY_fixed.dcm", None, None),
    ],
)
def test_real_films_are_read(shared_data: Path, name: str, modality: str | None, bits: int | None) -> None:
    film = read_radiograph(shared_data / "dicom" / name)
    assert film.record.source_format == "DICOM"
    assert (bits or film.bits_stored, modality or film.facts.modality) == (film.bits_stored, film.facts.modality)
    assert film.pixels.std() > 0.1
