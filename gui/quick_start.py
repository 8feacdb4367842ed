"""Spares the start what nobody needs: run before the modules of the window are imported."""

import gc
from contextlib import suppress

_RARELY = 100_000
"""Objects between two searches for garbage: importing makes as many, all of which stay."""


def begin_quickly() -> None:
    """Search rarely for garbage, and keep PySide from reading the source of every module that is imported."""
    gc.set_threshold(_RARELY)
    with suppress(ImportError):  # a release of PySide that looks no longer
        from shibokensupport import feature  # type: ignore[import-not-found]  # noqa: PLC0415

        feature._mod_uses_pyside = _uses_no_features  # noqa: SLF001  # there is no public switch


def _uses_no_features(_module: object) -> bool:
    """PySide looks for the words of its switches of features, such as snake_case, which Hilum has none of."""
    return False
