"""Allowances: the user's permissions to assess single films that would be refused."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from inference.messages import Code

if TYPE_CHECKING:
    from inference.finding import Finding

_CORRECT = "correct"
"""Stands for `Allowance.correct` in the stored text."""

_CORRECTABLE = frozenset({Code.NOT_UPRIGHT, Code.INVERTED})
"""The refusals of films that can be assessed once they are turned or inverted."""

_OVERRULABLE = frozenset({Code.AGE, Code.AGE_BETWEEN, Code.POPULATION, Code.VIEW})
"""The refusals that `inference.admission.choice` lets a user overrule."""


def may_be_assessed_anyway(finding: "Finding") -> bool:
    """Whether a film was refused because no model was made for it, so that the user may have it assessed anyway."""
    return finding.code in _OVERRULABLE


def is_misplaced(finding: "Finding") -> bool:
    """Whether a film was refused because it is rotated or inverted, so that it can be corrected and assessed."""
    return finding.code in _CORRECTABLE


class Allowance(Struct, frozen=True):
    """The permissions for a film; none by default.

    Attributes:
        correct: Correct a rotated or inverted film, and assess it with a warning.
        anyway: The population whose model judges the film, with a warning, although it was not made for it; empty for
            none.
    """

    correct: bool = False
    anyway: str = ""

    def __or__(self, other: "Allowance") -> "Allowance":
        return Allowance(correct=self.correct or other.correct, anyway=other.anyway or self.anyway)

    def to_text(self) -> str:
        """The allowance as text for storing; empty for none."""
        return " ".join(word for word in (_CORRECT if self.correct else "", self.anyway) if word)

    @classmethod
    def from_text(cls, text: str) -> "Allowance":
        """The allowance, from its stored text."""
        words = text.split()
        return cls(correct=_CORRECT in words, anyway=" ".join(word for word in words if word != _CORRECT))


class Allowances(QObject):
    """The allowances of all films; changed in the GUI thread, read from any thread.

    Args:
        parent: Its owner.

    Signals:
        changed: Emitted with the paths of films and their allowance.
    """

    changed = Signal(list, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._allowed: dict[Path, Allowance] = {}

    def of(self, path: Path) -> Allowance:
        """The allowance of a film."""
        return self._allowed.get(path, Allowance())

    def restore(self, allowed: dict[Path, Allowance]) -> None:
        """Restore the allowances of an earlier session; emits nothing."""
        self._allowed = allowed | self._allowed

    def allow(self, paths: Iterable[Path], allowance: Allowance) -> None:
        """Add an allowance to films."""
        by_result: dict[Allowance, list[Path]] = {}
        for path in paths:
            by_result.setdefault(self.of(path) | allowance, []).append(path)
        for result, paths_of_result in by_result.items():
            self._set(paths_of_result, result)

    def revoke(self, paths: Iterable[Path]) -> None:
        """Revoke the allowances of films."""
        self._set(list(paths), Allowance())

    def clear(self) -> None:
        """Remove all allowances; emits nothing."""
        self._allowed = {}

    def _set(self, paths: list[Path], allowance: Allowance) -> None:
        for path in paths:
            if allowance == Allowance():
                self._allowed.pop(path, None)
            else:
                self._allowed[path] = allowance
        self.changed.emit(paths, allowance)
