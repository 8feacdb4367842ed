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

_EXTERNAL_WEIGHTS = b"\x0a\x08location\x12"
"""The bytes in front of the name of a file with weights (onnx.proto, TensorProto.external_data). ONNX Runtime would
read that file from the folder that the program runs in, and no digest would cover it."""

_METADATA_PROPS, _KEY, _VALUE = 14, 1, 2
"""The field of ModelProto with the metadata, and the fields of each of its entries (onnx.proto)."""

_WIRE_TYPE = 0b111
"""The bits of a tag that say how its field is stored (protocol buffers)."""

_CONTINUES, _VARINT_BITS = 0x80, 7
"""The bit of a byte that says that a number continues in the next byte, and the bits of the number in a byte."""


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
        file = cls(path=path, data=data, sha256=sha256, is_as_exported=_stated_digest(path) == sha256)
        file.check()
        return file

    def check(self) -> None:
        """Compare with the digest beside the file: a damaged model might run and give other answers.

        Raises:
            ModelError: The digests differ, or the weights are in another file.
        """
        if not self.is_as_exported and _stated_digest(self.path) is not None:
            raise ModelError(
                Message(
                    "The model {0} is damaged: its content does not have the digest in {1}.",
                    self.path,
                    _digest_path(self.path).name,
                )
            )
        if not self.is_shipped and _EXTERNAL_WEIGHTS in self.data:  # searching a shipped model takes a millisecond
            raise ModelError(
                Message("The model {0} keeps its weights in another file; Hilum runs models of one file.", self.path)
            )


def _digest_path(path: Path) -> Path:
    return path.with_suffix(path.suffix + ".sha256")


def _stated_digest(path: Path) -> str | None:
    """The digest that a file beside the model states; None if there is no such file."""
    digest_path = _digest_path(path)
    if not digest_path.is_file():
        return None
    return "".join(digest_path.read_text(encoding="ascii", errors="replace").split()[:1])


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
    """The number and the bytes of each field of a message; numeric fields, which are not needed, have no bytes."""
    position = 0
    while position < len(message):
        tag, position = _varint(message, position)
        match tag & _WIRE_TYPE:
            case 0:
                _, position = _varint(message, position)
                size = 0
            case 1:
                size, position = 0, position + 8
            case 2:
                size, position = _varint(message, position)
            case 5:
                size, position = 0, position + 4
            case kind:
                raise ValueError(f"protocol buffers have no wire type {kind}")
        if position + size > len(message):
            raise ValueError("the message is cut short")
        yield tag >> _WIRE_TYPE.bit_length(), message[position : position + size]
        position += size


def _varint(message: memoryview, position: int) -> tuple[int, int]:
    """The number at a position, stored as seven bits a byte, the lowest first; and the position after it."""
    number = shift = 0
    while position < len(message):
        byte = message[position]
        position += 1
        number |= (byte & ~_CONTINUES) << shift
        if not byte & _CONTINUES:
            return number, position
        shift += _VARINT_BITS
    raise ValueError("the message is cut short")


def _text(value: memoryview | None) -> str:
    return "" if value is None else bytes(value).decode()
