"""The errors of Hilum: one small hierarchy, each message a sentence that a user can act on."""


class HilumError(Exception):
    """Anything that Hilum itself reports.

    Args:
        message: A sentence for the user.
        code: A short stable name of the reason, for tables and scripts.
    """

    code = "error"

    def __init__(self, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        if code is not None:
            self.code = code


class UnreadableFilmError(HilumError):
    """The file is damaged, or its content cannot be a film."""

    code = "damaged"


class UnsupportedFilmError(HilumError):
    """The file is sound, but of a kind that Hilum does not read."""

    code = "unsupported_format"


class FilmTooLargeError(UnreadableFilmError):
    """The file claims a size beyond the limits in `inference.reading.limits`."""

    code = "too_large"


class MissingFilmError(HilumError):
    """The file is gone, or may not be opened."""

    code = "missing"


class ModelError(HilumError):
    """The model file cannot be used: absent, damaged, without a passport, or of another shape."""

    code = "model"


class DeviceError(HilumError):
    """The device that was asked for cannot run the model."""

    code = "device"
