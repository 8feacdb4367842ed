import pytest
from pydicom.uid import AllTransferSyntaxes

from inference.errors import UnsupportedFilmError
from inference.reading.dicom.pixels.transfer_syntax import Codec, codec_of

READ = {
    "Implicit VR Little Endian": Codec.NATIVE,
    "Explicit VR Little Endian": Codec.NATIVE,
    "Explicit VR Big Endian": Codec.NATIVE,
    "Deflated Explicit VR Little Endian": Codec.NATIVE,
    "RLE Lossless": Codec.RLE,
    "JPEG Baseline (Process 1)": Codec.JPEG,
    "JPEG Extended (Process 2 and 4)": Codec.JPEG,
    "JPEG Lossless, Non-Hierarchical (Process 14)": Codec.JPEG_LOSSLESS,
    "JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1])": Codec.JPEG_LOSSLESS,
    "JPEG-LS Lossless Image Compression": Codec.JPEG_LS,
    "JPEG-LS Lossy (Near-Lossless) Image Compression": Codec.JPEG_LS,
    "JPEG 2000 Image Compression (Lossless Only)": Codec.JPEG_2000,
    "JPEG 2000 Image Compression": Codec.JPEG_2000,
    "High-Throughput JPEG 2000 Image Compression (Lossless Only)": Codec.HTJ2K,
    "High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)": Codec.HTJ2K,
    "High-Throughput JPEG 2000 Image Compression": Codec.HTJ2K,
}


@pytest.mark.parametrize("syntax", AllTransferSyntaxes, ids=lambda syntax: syntax.name)
def test_each_transfer_syntax_is_read_or_named(syntax: object) -> None:
    if syntax.name in READ:
        assert codec_of(syntax, syntax.name) is READ[syntax.name]
        return
    with pytest.raises(UnsupportedFilmError) as caught:
        codec_of(syntax, syntax.name)
    assert caught.value.code == ("video" if syntax.name.startswith(("MPEG", "HEVC", "SMPTE")) else "transfer_syntax")
    assert syntax.name in str(caught.value)


def test_every_supported_transfer_syntax_is_in_the_standard() -> None:
    assert set(READ) <= {syntax.name for syntax in AllTransferSyntaxes}
