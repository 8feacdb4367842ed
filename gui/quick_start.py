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

_HEAD = len(MAGIC_NUMBER) + 8
"""Bytes before the compiled modules in the file that keeps them; see `_head_of`."""


def begin_quickly() -> None:
    """Search rarely for garbage, and import PySide without what it does for others at each start."""
    gc.set_threshold(_RARELY)
    if "PySide6.QtCore" not in sys.modules:  # the bundle has begun before its program does
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

    PySide carries modules as text within its library, which Python compiles anew each time (what that takes:
    `docs/bundle.md`). What is compiled here is kept beside our own modules, as Python keeps those.
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
    """A file of its own for `-O` and `-OO`, which compile differently."""
    return Path(cache_from_source(__file__, optimization=f"pyside{sys.flags.optimize}"))


def _kept() -> dict[bytes, CodeType]:
    """Compiled modules by the hash of their source; none if the file is missing, damaged or of another Python."""
    with suppress(OSError):
        data = _cache_file().read_bytes()
        head, compiled = data[:_HEAD], data[_HEAD:]
        if head == _head_of(compiled):  # Python may crash on damaged code
            # Not for protection: who can write here can replace Hilum's modules, or the bundle's libraries, as well.
            kept: dict[bytes, CodeType] = marshal.loads(compiled)  # noqa: S302
            return kept
    return {}


def _keep(compiled: dict[bytes, CodeType]) -> None:
    """Replace the file; if that fails, PySide's modules are compiled again at the next start."""
    from inference.errors import HilumError  # noqa: PLC0415  # the first start alone needs them
    from inference.files import write_atomically  # noqa: PLC0415

    data = marshal.dumps(compiled)
    with suppress(HilumError):
        write_atomically(_cache_file(), _head_of(data) + data)


def _head_of(compiled: bytes) -> bytes:
    """What the file begins with: the version of Python's code, and a digest that tells damage.

    The digest is the one that Python itself can hold a compiled module against; to load SHA-256 takes 2 ms.
    """
    return MAGIC_NUMBER + source_hash(compiled)
