"""The test files inside the installed packages: each gives a film, or says in a sentence why not."""

from pathlib import Path

import PIL
import pydicom
import pytest
from fuzz.judging import judge

PACKAGES = {"pydicom": Path(pydicom.__file__).parent, "Pillow": Path(PIL.__file__).parent}
KINDS = {".dcm", ".gz", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".json", ".txt", ".dump", ".icc", ""}
FILES = sorted(
    path
    for package in PACKAGES.values()
    for path in package.rglob("*")
    if path.is_file() and path.suffix in KINDS and "licenses" not in path.parts
)

pytestmark = pytest.mark.filterwarnings("ignore")  # the decoders' own, which are no errors in the program either


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_bundled_file_is_a_film_or_refused_with_a_sentence(path: Path) -> None:
    assert judge(path).fault is None


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("CT_small.dcm", "read"),
        ("MR_small.dcm", "read"),
        ("MR_small_RLE.dcm", "read"),
        ("MR_small_bigendian.dcm", "read"),
        ("MR_small_expb.dcm", "read"),
        ("MR_small_implicit.dcm", "read"),
        ("MR_small_jp2klossless.dcm", "read"),
        ("MR_small_jpeg_ls_lossless.dcm", "read"),
        ("MR_small_padded.dcm", "read"),
        ("JPGExtended.dcm", "read"),
        ("JPEG-lossy.dcm", "read"),
        ("JPEG2000.dcm", "read"),
        ("JPEGLSNearLossless_08.dcm", "too_small"),
        ("JPEGLSNearLossless_16.dcm", "too_small"),
        ("693_J2KI.dcm", "read"),
        ("J2K_pixelrep_mismatch.dcm", "read"),
        ("GDCMJ2K_TextGBR.dcm", "read"),
        ("image_dfl.dcm", "read"),
        ("ExplVR_BigEnd.dcm", "read"),
        ("examples_palette.dcm", "read"),
        ("examples_rgb_color.dcm", "read"),
        ("examples_ybr_color.dcm", "read"),
        ("SC_rgb_jpeg_dcmtk.dcm", "read"),
        ("SC_rgb_rle_16bit_2frame.dcm", "read"),
        ("SC_ybr_full_422_uncompressed.dcm", "read"),
        ("rtdose.dcm", "too_small"),
        ("liver_1frame.dcm", "bits"),
        ("ExplVR_BigEndNoMeta.dcm", "no_pixels"),
        ("MR_truncated.dcm", "cut_short"),
        ("reportsi.dcm", "no_pixels"),
        ("test-SR.dcm", "no_pixels"),
        ("rtplan.dcm", "no_pixels"),
        ("waveform_ecg.dcm", "no_pixels"),
        ("DICOMDIR", "dicomdir"),
        ("zipMR.gz", "not_a_film"),
        ("README.txt", "not_a_film"),
    ],
)
def test_outcomes_of_some_bundled_files(name: str, outcome: str) -> None:
    path = next(path for path in FILES if path.name == name)
    assert judge(path).outcome == outcome
