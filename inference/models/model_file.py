"""A model file: its content, its metadata, and its digest, which identifies it in every finding."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from msgspec import Struct

from inference.errors import ModelError
from inference.messages import Message
from inference.paths import EMBEDDED_ADULTS, EMBEDDED_GATE, EMBEDDED_MODEL

_SHIPPED = frozenset({EMBEDDED_ADULTS, EMBEDDED_GATE, EMBEDDED_MODEL})

_WEIGHTS_ELSEWHERE = b"\x0a\x08location\x12"
"""How an ONNX file begins to name a file with its weights (onnx.proto, TensorProto.external_data). ONNX Runtime would
take them from the folder that the program runs in, and no digest covers them."""

_METADATA_PROPS, _KEY, _VALUE = 14, 1, 2
"""The field of ModelProto with the metadata, and the fields of each of its entries (onnx.proto)."""

_WIRE_TYPE, _MORE, _BITS = 0b111, 0x80, 7
"""Of protocol buffers: the part of a tag that says how a field is stored; whether a number goes on; its bits a byte."""


class ModelFile(Struct, frozen=True, kw_only=True):
    """A complete ONNX file.

    Attributes:
        path: Its path.
        data: Its content.
        sha256: Digest of the content.
        is_as_exported: Whether a file beside it states the same digest, as with every model that Hilum has exported.
    """

    path: Path
    data: bytes
    sha256: str
    is_as_exported: bool = False

    def __repr__(self) -> str:
        """Without the content."""
        return f"ModelFile({str(self.path)!r}, sha256={self.sha256!r})"

    @property
    def is_shipped(self) -> bool:
        """Whether it is a model that ships with Hilum, unchanged."""
        return self.is_as_exported and self.path in _SHIPPED

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read a model file and check that it is complete.

        Raises:
            ModelError: It cannot be opened, is empty or damaged, or stores its weights in another file.
        """
        try:
            data = path.read_bytes()
        except OSError as error:
            raise ModelError(Message("The model {0} cannot be opened ({1}).", path, error.strerror)) from error
        if not data:
            raise ModelError(Message("The model {0} is empty.", path))
        sha256 = hashlib.sha256(data).hexdigest()
        file = cls(path=path, data=data, sha256=sha256, is_as_exported=_digest_beside(path) == sha256)
        file.check()
        return file

    def check(self) -> None:
        """Compare with the digest beside the file: a damaged model might run and give other answers.

        Raises:
            ModelError: The digests differ, or the weights are in another file.
        """
        if not self.is_as_exported and _digest_beside(self.path) is not None:
            raise ModelError(
                Message(
                    "The model {0} is damaged: its content does not have the digest in {1}.",
                    self.path,
                    _beside(self.path).name,
                )
            )
        if not self.is_shipped and _WEIGHTS_ELSEWHERE in self.data:  # a millisecond for each of those that ship
            raise ModelError(
                Message("The model {0} keeps its weights in another file; Hilum runs models of one file.", self.path)
            )


def _beside(path: Path) -> Path:
    return path.with_suffix(path.suffix + ".sha256")


def _digest_beside(path: Path) -> str | None:
    """What the file beside the model states; None without one."""
    beside = _beside(path)
    if not beside.is_file():
        return None
    return "".join(beside.read_text(encoding="ascii", errors="replace").split()[:1])


def onnx_metadata(data: bytes) -> dict[str, str]:
    """The metadata of a model.

    Args:
        data: Content of the ONNX file.

    Raises:
        ValueError: It is no ONNX file, or is damaged.
    """
    entries = [dict(_fields(value)) for field, value in _fields(memoryview(data)) if field == _METADATA_PROPS]
    return {_text(entry.get(_KEY)): _text(entry.get(_VALUE)) for entry in entries}


def _fields(message: memoryview) -> Iterator[tuple[int, memoryview]]:
    """The fields of a message by number; numbers, which nobody here needs, are empty."""
    at = 0
    while at < len(message):
        tag, at = _varint(message, at)
        match tag & _WIRE_TYPE:
            case 0:
                _, at = _varint(message, at)
                size = 0
            case 1:
                size, at = 0, at + 8
            case 2:
                size, at = _varint(message, at)
            case 5:
                size, at = 0, at + 4
            case kind:
                raise ValueError(f"protocol buffers have no wire type {kind}")
        if at + size > len(message):
            raise ValueError("the message is cut short")
        yield tag >> _WIRE_TYPE.bit_length(), message[at : at + size]
        at += size


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    """A number of seven bits a byte, the lowest first, and where it ends."""
    number = shift = 0
    while at < len(message):
        byte = message[at]
        at += 1
        number |= (byte & ~_MORE) << shift
        if not byte & _MORE:
            return number, at
        shift += _BITS
    raise ValueError("the message is cut short")


def _text(value: memoryview | None) -> str:
    return "" if value is None else bytes(value).decode()
