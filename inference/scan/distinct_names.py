"""Distinguishes files of the same name by as many parent folders as needed."""

import os
from collections.abc import Sequence
from pathlib import Path


class DistinctNames:
    """Gives each file a unique name; files may be added at any time."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._waiting: list[tuple[Sequence[str], Sequence[str]]] = []
        self._known_owners: dict[str, str] = {}
        self._shared: set[str] = set()
        self._renamed: dict[str, str] = {}

    def name(self, path: str, requested: str) -> str:
        """The current name of a file that was added with the name `requested`."""
        return self._renamed.get(path, requested)

    def add_all(self, paths: Sequence[str], names: Sequence[str]) -> set[str]:
        """Name many files, as `add` does for one; fast if no two have the same name, as in one scan."""
        requested = set(names)
        unique = len(requested) == len(names) and self._taken.isdisjoint(requested)
        if unique and not (self._renamed and self._renamed.keys() & paths):
            self._taken |= requested
            self._waiting.append((names, paths))
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
        owners, renamed = self._owners(), set[str]()
        waiting = [] if path in self._renamed else [(path, name)]
        while waiting:
            file, candidate = waiting.pop()
            owner = owners.get(candidate)
            if owner is None and candidate not in self._shared:
                owners[candidate] = file
                self._taken.add(candidate)
                if file in renamed:
                    self._renamed[file] = candidate
            elif owner != file:
                renamed.add(file)
                waiting.append((file, _with_one_more_folder(file, candidate)))
                if owner is not None:
                    self._shared.add(candidate)
                    del owners[candidate]
                    renamed.add(owner)
                    waiting.append((owner, _with_one_more_folder(owner, candidate)))
        return renamed

    def _owners(self) -> dict[str, str]:
        """The file of each name; the names of whole scans are entered only when a name is requested twice."""
        for names, paths in self._waiting:
            self._known_owners.update(zip(names, paths, strict=True))
        self._waiting.clear()
        return self._known_owners


def _with_one_more_folder(path: str, name: str) -> str:
    """The name with one more parent folder; at last the whole path, which is unique."""
    whole = Path(os.path.abspath(path))  # noqa: PTH100  # links are not resolved
    wanted = name.count("/") + 2
    return "/".join(whole.parts[-wanted:]) if wanted < len(whole.parts) else whole.as_posix()
