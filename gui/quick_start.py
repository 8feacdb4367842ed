"""Speeds up the start of the window; used before any of its modules is imported."""

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

_GC_THRESHOLD = 100_000
"""New objects between two garbage collections: imports create about as many, and all of them stay."""

_HEADER_BYTES = len(MAGIC_NUMBER) + 8
"""Size of the header of the cache file; see `_header`."""


def speed_up_start() -> None:
    """Collect garbage rarely, and import PySide without work that Hilum does not need."""
    gc.set_threshold(_GC_THRESHOLD)
    if "PySide6.QtCore" not in sys.modules:  # the bundle's hook has called this before
        with _cached_compilation():
            import PySide6.QtCore  # noqa: F401, PLC0415  # before any other module imports it
    with suppress(ImportError):  # a release of PySide without that search
        from shibokensupport import feature  # type: ignore[import-not-found]  # noqa: PLC0415

        feature._mod_uses_pyside = _uses_no_features  # noqa: SLF001  # there is no public switch


def _uses_no_features(_module: object) -> bool:
    """Replaces PySide's search of a module's code for switches of features, such as snake_case; Hilum uses none."""
    return False


@contextmanager
def _cached_compilation() -> Iterator[None]:
    """Reuse what was compiled at an earlier start.

    PySide's library contains modules as text, which Python would compile at each start (measured in `docs/bundle.md`).
    The cache file lies beside the compiled modules of Hilum.
    """
    compiler, cached = builtins.compile, _read_cache()
    used: dict[bytes, CodeType] = {}

    def recall(source: Any, filename: Any, *mode: Any, **options: Any) -> Any:
        if not isinstance(source, bytes) or mode != ("exec",) or options:
            return compiler(source, filename, *mode, **options)
        key = source_hash(source)
        used[key] = cached.get(key) or used.get(key) or compiler(source, filename, *mode)
        return used[key]

    builtins.compile = recall
    try:
        yield
    finally:
        builtins.compile = compiler
    if used.keys() - cached.keys() and not sys.dont_write_bytecode and os.access(_cache_file().parent, os.W_OK):
        _write_cache(used)


def _cache_file() -> Path:
    """The cache file; `-O` and `-OO` have their own, since they compile differently."""
    return Path(cache_from_source(__file__, optimization=f"pyside{sys.flags.optimize}"))


def _read_cache() -> dict[bytes, CodeType]:
    """Compiled modules by the hash of their source; empty if the file is missing, damaged or of another Python."""
    with suppress(OSError):
        data = _cache_file().read_bytes()
        header, compiled = data[:_HEADER_BYTES], data[_HEADER_BYTES:]
        if header == _header(compiled):  # Python may crash on damaged code
            # This does not protect from attacks: who can write this file can also replace Hilum's modules.
            modules: dict[bytes, CodeType] = marshal.loads(compiled)  # noqa: S302
            return modules
    return {}


def _write_cache(modules: dict[bytes, CodeType]) -> None:
    """Replace the cache file; if that fails, PySide's modules are compiled again at the next start."""
    from inference.errors import HilumError  # noqa: PLC0415  # only the first start needs them
    from inference.files import write_atomically  # noqa: PLC0415

    compiled = marshal.dumps(modules)
    with suppress(HilumError):
        write_atomically(_cache_file(), _header(compiled) + compiled)


def _header(compiled: bytes) -> bytes:
    """The header of the cache file: the version of Python's code, and a digest, by which damage is detected.

    The digest is SipHash, which Python uses for compiled modules; importing SHA-256 would take 2 ms.
    """
    return MAGIC_NUMBER + source_hash(compiled)
