"""What the user allows for single films that would be refused otherwise; remembered by the film's path."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inference.messages import Code

if TYPE_CHECKING:
    from inference.finding import Finding

_CORRECT = "correct"
_LIES_WRONG = frozenset({Code.NOT_UPRIGHT, Code.INVERTED})


_MADE_FOR_OTHERS = frozenset({Code.AGE, Code.AGE_BETWEEN, Code.POPULATION, Code.VIEW})
"""The refusals that `inference.admission.choice` lets a user overrule."""


def is_for_no_model(finding: "Finding") -> bool:
    """Whether a film was refused because no model was made for it, so that one may judge it anyway."""
    return finding.code in _MADE_FOR_OTHERS


def lies_wrong(finding: "Finding") -> bool:
    """Whether a film was refused because it is turned or inverted, so that it can be assessed once it is corrected."""
    return finding.code in _LIES_WRONG


@dataclass(frozen=True, slots=True)
class Allowance:
    """What is allowed for a film; nothing by default.

    Attributes:
        correct: It is turned upright and inverted back where it lies wrong, and then assessed with a warning.
        anyway: The population whose model judges it, with a warning, although that model was not made for it; empty
            for none.
    """

    correct: bool = False
    anyway: str = ""

    def __or__(self, other: "Allowance") -> "Allowance":
        return Allowance(correct=self.correct or other.correct, anyway=other.anyway or self.anyway)

    def to_text(self) -> str:
        """The allowance as it is stored; empty for none."""
        return " ".join(word for word in (_CORRECT if self.correct else "", self.anyway) if word)

    @classmethod
    def from_text(cls, text: str) -> "Allowance":
        """The allowance that was stored."""
        words = text.split()
        return cls(correct=_CORRECT in words, anyway=" ".join(word for word in words if word != _CORRECT))


class Allowances(QObject):
    """The allowances of all films; changed in the GUI thread, read from any.

    Args:
        parent: Its owner.

    Signals:
        changed: With the paths of the films, and their allowance.
    """

    changed = Signal(list, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._allowed: dict[Path, Allowance] = {}

    def of(self, path: Path) -> Allowance:
        """What is allowed for a film."""
        return self._allowed.get(path, Allowance())

    def restore(self, allowed: dict[Path, Allowance]) -> None:
        """Take over what an earlier run of the program has stored; emits nothing."""
        self._allowed = allowed | self._allowed

    def allow(self, paths: Iterable[Path], allowance: Allowance) -> None:
        """Allow something for films, beside what is allowed for them already."""
        by_result: dict[Allowance, list[Path]] = {}
        for path in paths:
            by_result.setdefault(self.of(path) | allowance, []).append(path)
        for result, alike in by_result.items():
            self._set(alike, result)

    def take_back(self, paths: Iterable[Path]) -> None:
        """Allow nothing for these films any more."""
        self._set(list(paths), Allowance())

    def clear(self) -> None:
        """Forget everything; emits nothing."""
        self._allowed = {}

    def _set(self, paths: list[Path], allowance: Allowance) -> None:
        for path in paths:
            if allowance == Allowance():
                self._allowed.pop(path, None)
            else:
                self._allowed[path] = allowance
        self.changed.emit(paths, allowance)
