"""Distinguishes files of the same name by as many parent folders as needed."""

import os
from collections.abc import Sequence
from pathlib import Path


class DistinctNames:
    """Gives each file a unique name; files may be added at any time."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._owners: dict[str, str] = {}
        self._shared: set[str] = set()

    def name(self, path: str) -> str:
        """The current name of a file that was added."""
        return self._names[path]

    def add_all(self, paths: Sequence[str], names: Sequence[str]) -> set[str]:
        """Name many files, as `add` does for one; fast if no two have the same name, as in one scan."""
        wished = dict(zip(names, paths, strict=True))
        unique = len(wished) == len(paths) and wished.keys().isdisjoint(self._owners)
        if unique and self._shared.isdisjoint(wished) and self._names.keys().isdisjoint(paths):
            self._owners.update(wished)
            self._names.update(zip(paths, names, strict=True))
            return set()
        return set[str]().union(*(self.add(path, name) for path, name in zip(paths, names, strict=True)))

    def add(self, path: str, name: str) -> set[str]:
        """Name a file, with its own name if no other file has it.

        Args:
            path: The file.
            name: The last parts of its path, with forward slashes.

        Returns:
            The paths of all files whose names have changed, and of the file itself if it did not get `name`.
        """
        if path in self._names:
            return set()
        renamed: set[str] = set()
        waiting = [(path, name)]
        while waiting:
            each, candidate = waiting.pop()
            owner = self._owners.get(candidate)
            if owner is None and candidate not in self._shared:
                self._names[each], self._owners[candidate] = candidate, each
                continue
            renamed.add(each)
            waiting.append((each, _with_one_more_folder(each, candidate)))
            if owner is not None:
                self._shared.add(candidate)
                del self._owners[candidate]
                renamed.add(owner)
                waiting.append((owner, _with_one_more_folder(owner, candidate)))
        return renamed


def _with_one_more_folder(path: str, name: str) -> str:
    """The name with one more parent folder; at last the whole path, which is unique."""
    whole = Path(os.path.abspath(path))  # noqa: PTH100  # links are not resolved
    wanted = name.count("/") + 2
    return "/".join(whole.parts[-wanted:]) if wanted < len(whole.parts) else whole.as_posix()
