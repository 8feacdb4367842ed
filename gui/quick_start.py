"""Spares the start what nobody needs: run before the modules of the window are imported."""

import builtins
import gc
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

_RARELY = 100_000
"""Objects between two searches for garbage: importing makes as many, all of which stay."""


def begin_quickly() -> None:
    """Search rarely for garbage, and import PySide without what it does for others at each start."""
    gc.set_threshold(_RARELY)
    with _compiled_once():
        import PySide6.QtCore  # noqa: F401, PLC0415  # before any other module imports it
    with suppress(ImportError):  # a release of PySide that looks no longer
        from shibokensupport import feature  # type: ignore[import-not-found]  # noqa: PLC0415

        feature._mod_uses_pyside = _uses_no_features  # noqa: SLF001  # there is no public switch


def _uses_no_features(_module: object) -> bool:
    """PySide looks for the words of its switches of features, such as snake_case, which Hilum has none of."""
    return False


@contextmanager
def _compiled_once() -> Iterator[None]:
    """Recall what was compiled at an earlier start.

    PySide carries modules as text within its library, which Python compiles anew each time: an eighth of the time to
    the painted window. What is compiled here is kept beside our own modules, as Python keeps those.
    """
    compiler, kept = builtins.compile, _kept()
    seen: dict[bytes, CodeType] = {}

    def recall(source: Any, filename: Any, *how: Any, **options: Any) -> Any:
        if not isinstance(source, bytes) or how != ("exec",) or options:
            return compiler(source, filename, *how, **options)
        key = source_hash(source)
        seen[key] = kept.get(key) or seen.get(key) or compiler(source, filename, *how)
        return seen[key]

    builtins.compile = recall
    try:
        yield
    finally:
        builtins.compile = compiler
    if seen.keys() - kept.keys() and not sys.dont_write_bytecode and os.access(_cache_file().parent, os.W_OK):
        _keep(seen)


def _cache_file() -> Path:
    return Path(cache_from_source(__file__, optimization="pyside"))


def _kept() -> dict[bytes, CodeType]:
    """Compiled modules by the hash of their source; none if the file is missing, damaged or of another Python."""
    with suppress(OSError, EOFError, TypeError, ValueError):
        data = _cache_file().read_bytes()
        if data.startswith(MAGIC_NUMBER):
            # No more dangerous than the compiled modules of Hilum, which Python itself reads from the same folder.
            kept = marshal.loads(data[len(MAGIC_NUMBER) :])  # noqa: S302
            return kept if isinstance(kept, dict) else {}
    return {}


def _keep(compiled: dict[bytes, CodeType]) -> None:
    """Replace the file; if that fails, PySide's modules are compiled again at the next start."""
    from inference.errors import HilumError  # noqa: PLC0415  # the first start alone needs them
    from inference.files import write_atomically  # noqa: PLC0415

    with suppress(HilumError):
        write_atomically(_cache_file(), MAGIC_NUMBER + marshal.dumps(compiled))
