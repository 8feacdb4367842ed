"""The errors of Hilum. Each message is a sentence that a user can act on."""

from typing import ClassVar

from inference.messages import Code, Message


class HilumError(Exception):
    """The base of all errors that Hilum reports; `str` gives the message in English.

    Args:
        message: A sentence for the user; its code defaults to the error class's own.
    """

    own_code: ClassVar[Code] = Code.ERROR

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message.with_code(self.own_code)

    @property
    def code(self) -> Code:
        """The stable name of the reason."""
        return self.message.code or self.own_code


class UnreadableFilmError(HilumError):
    """The file is damaged, or its content cannot be a film."""

    own_code = Code.DAMAGED


class UnsupportedFilmError(HilumError):
    """The file is valid, but of a kind that Hilum does not read."""

    own_code = Code.UNSUPPORTED_FORMAT


class FilmTooLargeError(UnreadableFilmError):
    """The file exceeds the limits in `inference.reading.limits`."""

    own_code = Code.TOO_LARGE


class MissingFilmError(HilumError):
    """The file does not exist, or access is denied."""

    own_code = Code.MISSING


class ModelError(HilumError):
    """The model file cannot be used: it is missing, damaged, without a passport, or of another shape."""

    own_code = Code.MODEL


class DeviceError(HilumError):
    """The requested device cannot run the model."""

    own_code = Code.DEVICE


class OutputTargetError(HilumError):
    """The file to write is a film, or another file that must not be replaced."""

    own_code = Code.OUTPUT_TARGET


class UsageError(Exception):
    """A command's arguments cannot be used; shown only in a terminal, and so only in English."""
