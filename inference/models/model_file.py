"""A model file: its content, and its digest, which identifies it in every finding."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from inference.errors import ModelError
from inference.messages import Message

_WEIGHTS_ELSEWHERE = b"\x0a\x08location\x12"
"""How an ONNX file begins to name a file with its weights (onnx.proto, TensorProto.external_data). ONNX Runtime would
take them from the folder that the program runs in, and no digest covers them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFile:
    """A complete ONNX file.

    Attributes:
        path: Its path.
        data: Its content.
        sha256: Digest of the content.
        is_as_exported: Whether a file beside it states the same digest, as with every model that Hilum has exported.
    """

    path: Path
    data: bytes = field(repr=False)
    sha256: str
    is_as_exported: bool = False

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
        if _WEIGHTS_ELSEWHERE in self.data:
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
