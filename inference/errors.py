"""The errors of Hilum: one small hierarchy, each message a sentence that a user can act on."""

from typing import ClassVar

from inference.messages import Code, Message


class HilumError(Exception):
    """Anything that Hilum itself reports; `str` gives its message in English.

    Args:
        message: A sentence for the user, with the code of the reason unless that is the error's own.
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
    """The file is sound, but of a kind that Hilum does not read."""

    own_code = Code.UNSUPPORTED_FORMAT


class FilmTooLargeError(UnreadableFilmError):
    """The file claims a size beyond the limits in `inference.reading.limits`."""

    own_code = Code.TOO_LARGE


class MissingFilmError(HilumError):
    """The file is gone, or may not be opened."""

    own_code = Code.MISSING


class ModelError(HilumError):
    """The model file cannot be used: absent, damaged, without a passport, or of another shape."""

    own_code = Code.MODEL


class DeviceError(HilumError):
    """The device that was asked for cannot run the model."""

    own_code = Code.DEVICE


class OutputTargetError(HilumError):
    """The file to write is a film, or another file that must not be replaced."""

    own_code = Code.OUTPUT_TARGET


class UsageError(Exception):
    """A command was given what it cannot work on; said in a terminal only, and so in English only."""
