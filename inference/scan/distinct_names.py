"""Tells files of the same name apart by as many of their folders as that takes."""

import os
from collections.abc import Sequence
from pathlib import Path


class DistinctNames:
    """Gives each file a name that no other file has; files may come one after the other, in any number."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._owners: dict[str, str] = {}
        self._shared: set[str] = set()

    def name(self, path: str) -> str:
        """The present name of a file that was added."""
        return self._names[path]

    def add_all(self, paths: Sequence[str], names: Sequence[str]) -> set[str]:
        """Name many files, as `add` names one; quick where no two wish for the same name, as in one scan."""
        wished = dict(zip(names, paths, strict=True))
        unique = len(wished) == len(paths) and wished.keys().isdisjoint(self._owners)
        if unique and self._shared.isdisjoint(wished) and self._names.keys().isdisjoint(paths):
            self._owners.update(wished)
            self._names.update(zip(paths, names, strict=True))
            return set()
        return set[str]().union(*(self.add(path, name) for path, name in zip(paths, names, strict=True)))

    def add(self, path: str, name: str) -> set[str]:
        """Name a file, as it wishes where no other file does.

        Args:
            path: The file.
            name: The last parts of its path, with forward slashes.

        Returns:
            The paths of all files that now have another name than before; the file itself if it does not have `name`.
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
            waiting.append((each, _longer(each, candidate)))
            if owner is not None:
                self._shared.add(candidate)
                del self._owners[candidate]
                renamed.add(owner)
                waiting.append((owner, _longer(owner, candidate)))
        return renamed


def _longer(path: str, name: str) -> str:
    """A name with one more folder before it; in the end the whole path, which is one file's alone."""
    whole = Path(os.path.abspath(path))  # noqa: PTH100  # links are left as they are
    wanted = name.count("/") + 2
    return "/".join(whole.parts[-wanted:]) if wanted < len(whole.parts) else whole.as_posix()
