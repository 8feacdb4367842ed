"""Decoding in a worker process: the function that the process runs, and the film rebuilt from its answer."""

from typing import Any

import msgspec

from inference.arrays import FloatImage
from inference.errors import UnreadableFilmError
from inference.reading.decoded import INVALID_ANSWER, DecodedFilm, FilmDescription
from inference.reading.recognition import SourceFormat


def decode_and_describe(
    data: bytes,
    source: SourceFormat,
    smallest_side: int | None = None,
    whole_range: bool = False,
) -> tuple[FloatImage, dict[str, Any]]:
    """Decode a film of any format; runs in a worker process.

    Args:
        data: The whole file.
        source: Its format.
        smallest_side: As for `inference.reading.reader.read_radiograph`.
        whole_range: As for `inference.reading.reader.read_radiograph`.

    Returns:
        Its pixels, and its `FilmDescription` in the types of JSON.

    Raises:
        HilumError: As the decoders raise it.
    """
    film = _decode(data, source, smallest_side, whole_range=whole_range)
    known = FilmDescription(**{name: getattr(film, name) for name in FilmDescription.__struct_fields__})
    description: dict[str, Any] = msgspec.to_builtins(known)
    return film.pixels, description


def described_film(pixels: FloatImage, description: dict[str, Any]) -> DecodedFilm:
    """Rebuild the film from what `decode_and_describe` returned.

    Raises:
        UnreadableFilmError: It is not a valid description: the film has corrupted the process.
    """
    try:
        known = msgspec.convert(description, FilmDescription)
    except msgspec.ValidationError as error:
        raise UnreadableFilmError(INVALID_ANSWER) from error
    return DecodedFilm(pixels=pixels, **{name: getattr(known, name) for name in FilmDescription.__struct_fields__})


def _decode(data: bytes, source: SourceFormat, smallest_side: int | None, *, whole_range: bool) -> DecodedFilm:
    """The decoders are imported late, so that a spare process takes little memory."""
    if source is SourceFormat.DICOM:
        from inference.reading.dicom.decoder import decode_dicom

        return decode_dicom(data, whole_range=whole_range)
    from inference.reading.raster.decoder import decode_raster

    return decode_raster(data, source, smallest_side=smallest_side)
