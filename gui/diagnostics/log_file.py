"""The log: a few rotating files among the user's data, without a word that could name a patient."""

import logging
import traceback
from collections.abc import Iterator
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from gui.diagnostics.redaction import pseudonym, redact, source_name
from gui.session.user_data import LOGS
from inference.paths import user_data

_BYTES, _OLDER = 500_000, 2

_OURS = ("gui", "inference", "main", "__main__")
"""Loggers whose messages we wrote; those of libraries may quote what stands in a film's header."""


def log_path() -> Path:
    """The file that is written to; older ones lie beside it under the endings .1 and .2."""
    return user_data() / LOGS / "hilum.log"


def log_files() -> list[Path]:
    """All files of the log."""
    return sorted(log_path().parent.glob("hilum.log*"))


class LogHandler(RotatingFileHandler):
    """Makes its folder whenever it opens its file, which may have been deleted meanwhile."""

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()


def let_go_of_log() -> None:
    """Close the log's file, so that it can be deleted; the next message opens another."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, LogHandler):
            handler.close()


class LogFile:
    """Writes the program's log from `begin` to `end`; where that is not possible the program goes on without."""

    def __init__(self) -> None:
        self._handler: logging.Handler | None = None

    def begin(self) -> None:
        """Write what is logged from now on."""
        with suppress(OSError):
            # Opened with the first message: most days have none.
            self._handler = LogHandler(log_path(), maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8", delay=True)
            self._handler.setFormatter(RedactingFormatter())
            self._handler.setLevel(logging.WARNING)
            logging.getLogger().addHandler(self._handler)

    def end(self) -> None:
        """Close the file, so that it can be deleted."""
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
            self._handler = None


class RedactingFormatter(logging.Formatter):
    """Says when, where and what, and leaves out whom."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """One record, with the exception behind it."""
        kept = logging.makeLogRecord(
            {**record.__dict__, "msg": _message(record), "args": None, "exc_info": None, "exc_text": None}
        )
        text = super().format(kept)
        if record.exc_info and record.exc_info[1] is not None:
            text = "\n".join((text, *exception_lines(record.exc_info[1])))
        return text


def exception_lines(error: BaseException) -> Iterator[str]:
    """An exception with what caused it: our lines of code as they are, its own words scrubbed."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from exception_lines(cause)
        yield "which led to:"
    yield from _frames(error.__traceback__)
    yield f"{type(error).__name__}: {redact(str(error))}"


def _frames(trace: TracebackType | None) -> Iterator[str]:
    for frame in traceback.extract_tb(trace):
        yield f"  {source_name(frame.filename)}:{frame.lineno} in {frame.name}: {frame.line}"


def _message(record: logging.LogRecord) -> str:
    if record.name.split(".")[0] not in _OURS:
        return "(a library's message, left out since it may quote a film)"
    if isinstance(record.args, tuple):
        told = (pseudonym(str(one)) if isinstance(one, str | Path) else one for one in record.args)
        return redact(str(record.msg) % tuple(told)) if record.args else redact(str(record.msg))
    return redact(str(record.msg))
