"""Runs the self-test of a bundle under restrictions (Linux): `python tools/bundle/prove.py dist/hilum`.

The bundle is in a read-only folder whose path has spaces and letters of several scripts. It is run from an empty
folder, by an unprivileged user if this is run by root, without Python on PATH, and is killed if it opens a socket.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from without_sockets import forbid_sockets

_NOBODY = 65534


def main(bundle: str) -> int:
    """Copy the bundle, and run its self-test."""
    with tempfile.TemporaryDirectory(prefix="hilum-") as place:
        root = Path(place)
        root.chmod(0o755)
        program = _installed(Path(bundle), root / "Prüfung 胸部 грудь") / "hilum"
        home, empty = root / "home", root / "empty"
        for folder in (home, empty):
            folder.mkdir(mode=0o777)
            folder.chmod(0o777)
        if not _is_read_only(program.parent):
            sys.stderr.write("The folder of the program can be written after all.\n")
            return 1
        status = subprocess.run(  # noqa: S603  # what was asked for
            [program, "self-test"],
            cwd=empty,
            env={"HOME": str(home), "PATH": str(empty)},
            check=False,
            preexec_fn=_become_nobody_without_sockets,
        ).returncode
        left = sorted(path.name for path in empty.iterdir())
    if left:
        sys.stderr.write(f"It left {', '.join(left)} where it was started.\n")
    return status or bool(left)


def _installed(bundle: Path, target: Path) -> Path:
    """Copy the bundle into a read-only folder."""
    shutil.copytree(bundle, target, symlinks=True)
    for path in (target, *target.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o555 if path.is_dir() or os.access(path, os.X_OK) else 0o444)
    return target


def _is_read_only(folder: Path) -> bool:
    """Whether the permissions are read-only."""
    return not any(path.stat().st_mode & 0o222 for path in (folder, *folder.rglob("*")) if not path.is_symlink())


def _become_nobody_without_sockets() -> None:
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(_NOBODY)
        os.setuid(_NOBODY)
    forbid_sockets()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
