"""A check of the self-test, and its outcome."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class CheckFailedError(Exception):
    """A check failed; the message says why, in English."""


class CheckSkippedError(Exception):
    """A check does not apply; the message says why, in English."""


class Result(StrEnum):
    """The result of a check."""

    OK = "ok"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that an installation must be able to do.

    Attributes:
        name: The name of what is checked, for the line of its result.
        run: Raises an exception if it fails.
    """

    name: str
    run: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The result of a check, with reason and duration."""

    name: str
    result: Result
    reason: str
    seconds: float


def not_run(name: str, reason: str, *, failed: bool) -> Check:
    """A check that cannot run: it fails, or is skipped."""

    def give_up() -> None:
        raise (CheckFailedError if failed else CheckSkippedError)(reason)

    return Check(name=name, run=give_up)


def outcomes(checks: Iterable[Check]) -> Iterator[Outcome]:
    """Run checks one after the other; a failure does not stop the others."""
    for check in checks:
        begun = time.perf_counter()
        result, reason = _result(check)
        yield Outcome(name=check.name, result=result, reason=reason, seconds=time.perf_counter() - begun)


def _result(check: Check) -> tuple[Result, str]:
    try:
        check.run()
    except CheckSkippedError as error:
        return Result.SKIPPED, str(error)
    except CheckFailedError as error:
        return Result.FAILED, str(error)
    except Exception as error:  # noqa: BLE001  # the self-test must report any error
        return Result.FAILED, f"{type(error).__name__}: {error}"
    return Result.OK, ""
