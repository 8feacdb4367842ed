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
    """

    path: Path
    data: bytes = field(repr=False)
    sha256: str

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
        file = cls(path=path, data=data, sha256=hashlib.sha256(data).hexdigest())
        file.check()
        return file

    def check(self) -> None:
        """Compare with the digest beside the file: a damaged model might run and give other answers.

        Raises:
            ModelError: The digests differ, or the weights are in another file.
        """
        beside = self.path.with_suffix(self.path.suffix + ".sha256")
        if beside.is_file() and beside.read_text(encoding="ascii", errors="replace").split()[:1] != [self.sha256]:
            raise ModelError(
                Message(
                    "The model {0} is damaged: its content does not have the digest in {1}.", self.path, beside.name
                )
            )
        if _WEIGHTS_ELSEWHERE in self.data:
            raise ModelError(
                Message("The model {0} keeps its weights in another file; Hilum runs models of one file.", self.path)
            )
