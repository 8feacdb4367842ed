"""Runs a program that is killed if it opens a socket: `python tools/bundle/without_sockets.py PROGRAM ...`.

The Linux kernel enforces this for the program and its children (seccomp(2)).
"""

import ctypes
import os
import platform
import struct
import sys

_SOCKET = {"x86_64": 41, "aarch64": 198}
"""Number of the system call, by machine (asm/unistd_64.h)."""

_LOAD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_KILL, _ALLOW = 0x80000000, 0x7FFF0000
_SET_SECCOMP, _NO_NEW_PRIVILEGES, _FILTER = 22, 38, 2
"""linux/bpf_common.h, linux/seccomp.h, linux/prctl.h."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def forbid_sockets() -> None:
    """Kill this process and its children by SIGSYS when they open a socket.

    Raises:
        OSError: The system does not support it.
    """
    number = _SOCKET.get(platform.machine())
    if sys.platform != "linux" or number is None:
        raise OSError("sockets are forbidden on Linux alone, on x86_64 and aarch64")
    steps = ((_LOAD, 0, 0, 0), (_JUMP_IF_EQUAL, 0, 1, number), (_RETURN, 0, 0, _KILL), (_RETURN, 0, 0, _ALLOW))
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    program = _Program(len(steps), code)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0):
        raise OSError(ctypes.get_errno(), "the filter could not be set")


if __name__ == "__main__":
    forbid_sockets()
    os.execv(sys.argv[1], sys.argv[1:])  # noqa: S606  # what was asked for
