"""The log: a few rotating files without anything that could identify a patient."""

import logging
import traceback
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from gui.common import lazy
from gui.diagnostics.redaction import pseudonym, redact, source_name
from gui.session.user_data import LOGS
from inference.paths import user_data

if TYPE_CHECKING:
    from logging import handlers
else:  # it loads socket and pickle
    handlers = lazy.LazyModule("logging.handlers")

_MAX_BYTES, _BACKUPS = 500_000, 2
"""Size of a file before the next one begins, and the number of older files that are kept."""

_OWN_LOGGERS = ("gui", "inference", "main", "__main__")
"""The first part of the names of Hilum's loggers; a message of another library may quote a film's header."""


def log_path() -> Path:
    """The current file; older ones beside it end in .1 and .2."""
    return user_data() / LOGS / "hilum.log"


def log_files() -> list[Path]:
    """All files of the log."""
    return sorted(log_path().parent.glob("hilum.log*"))


class LogHandler(logging.Handler):
    """Writes to the log's files, which are opened by the first message: most runs write none."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a message; the folder is created each time, since it may have been deleted."""
        try:
            Path(self._files.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            self.handleError(record)
        else:
            self._files.emit(record)

    def close(self) -> None:
        """Close the file; the next message opens a new one."""
        if "_files" in vars(self):
            self._files.close()
        super().close()

    @cached_property
    def _files(self) -> "handlers.RotatingFileHandler":
        files = handlers.RotatingFileHandler(
            log_path(), maxBytes=_MAX_BYTES, backupCount=_BACKUPS, encoding="utf-8", delay=True
        )
        files.setFormatter(self.formatter)
        return files


def close_log() -> None:
    """Close the log's file so that it can be deleted; the next message opens a new one."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, LogHandler):
            handler.close()


class LogFile:
    """Writes the log from `begin` to `end`; if it cannot be written, the program runs without a log."""

    def __init__(self) -> None:
        self._handler: logging.Handler | None = None

    def begin(self) -> None:
        """Start writing."""
        self._handler = LogHandler(logging.WARNING)
        self._handler.setFormatter(RedactingFormatter())
        logging.getLogger().addHandler(self._handler)

    def end(self) -> None:
        """Stop writing and close the file."""
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
            self._handler = None


class RedactingFormatter(logging.Formatter):
    """Formats a record, with pseudonyms in place of file names and quoted text."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Format a record with its exception."""
        redacted = logging.makeLogRecord(
            {**record.__dict__, "msg": _message(record), "args": None, "exc_info": None, "exc_text": None}
        )
        text = super().format(redacted)
        if record.exc_info and record.exc_info[1] is not None:
            text = "\n".join((text, *exception_lines(record.exc_info[1])))
        return text


def exception_lines(error: BaseException) -> Iterator[str]:
    """Yield an exception and its causes, line by line: source lines unchanged, messages redacted."""
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
    if record.name.split(".")[0] not in _OWN_LOGGERS:
        return "(a library's message, left out since it may quote a film)"
    if isinstance(record.args, tuple):
        arguments = (pseudonym(str(value)) if isinstance(value, str | Path) else value for value in record.args)
        return redact(str(record.msg) % tuple(arguments)) if record.args else redact(str(record.msg))
    return redact(str(record.msg))
