"""Every decoder here is real: what hangs does hang, and what crashes does take its process with it."""

import ctypes
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

from inference import late
from inference.errors import UnreadableFilmError
from inference.reading.process_pool import ProcessPool

ROOT = Path(__file__).resolve().parents[3]
HOUR = 3600

PROGRAM = """
import os, signal, sys
import numpy as np
from inference.reading.process_pool import ProcessPool

if __name__ == "__main__":
    isolated = ProcessPool(np.arange)
    assert isolated(5).sum() == 10
    print("decoded", flush=True)
    {end}
"""


def test_an_array_comes_back_whole() -> None:
    with ProcessPool(np.full) as full:
        assert np.array_equal(full((2000, 1000), 7, np.uint16), np.full((2000, 1000), 7, np.uint16))


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint16, np.float32])
def test_every_kind_of_pixel_comes_back(dtype: type) -> None:
    with ProcessPool(np.ones) as ones:
        assert ones((3, 4), dtype).dtype == dtype


def test_an_exception_of_a_decoder_means_damage_and_its_process_continues() -> None:
    with ProcessPool(np.arange) as arange:
        with pytest.raises(UnreadableFilmError, match=r"damaged \(TypeError\)") as caught:
            arange("not a number")
        assert caught.value.code == "damaged"
        assert arange(3).tolist() == [0, 1, 2]


def test_a_crash_affects_one_call() -> None:
    with ProcessPool(ctypes.string_at) as read_memory:
        for _ in range(2):
            with pytest.raises(UnreadableFilmError, match="made its decoder crash") as caught:
                read_memory(0)
            assert caught.value.code == "decoder_crashed"


def test_a_process_that_exits_affects_one_call() -> None:
    with ProcessPool(os._exit) as leave, pytest.raises(UnreadableFilmError, match="crash"):
        leave(0)


def test_a_call_over_its_time_limit_is_ended() -> None:
    with ProcessPool(time.sleep, time_limit=0.05) as hang:
        with pytest.raises(UnreadableFilmError, match=r"busy for more than 0\.05 seconds") as caught:
            hang(HOUR)
        assert caught.value.code == "time_limit"


def test_a_decoder_that_is_not_installed_is_not_the_films_fault() -> None:
    with ProcessPool(import_module) as load, pytest.raises(UnreadableFilmError, match="decoder is missing") as caught:
        load("a_decoder_that_nobody_wrote")
    assert caught.value.code == "decoder_unavailable"


def test_an_answer_that_is_not_a_picture_is_refused() -> None:
    with ProcessPool(str) as text, pytest.raises(UnreadableFilmError, match="no picture"):
        text("letters")


def test_threads_share_the_decoders() -> None:
    with ProcessPool(np.full) as full, ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda value: int(full((50, 50), value, np.uint16).max()), range(40)))
    assert answers == list(range(40))


def test_crashes_in_some_threads_do_not_touch_the_others() -> None:
    def call(value: int) -> int | str:
        try:
            return int(arange(value)[-1]) if value % 4 else str(arange(10**15))  # too much memory for any computer
        except UnreadableFilmError as error:
            return error.code

    with ProcessPool(np.arange) as arange, ThreadPoolExecutor(3) as pool:
        answers = list(pool.map(call, range(1, 21)))
    assert answers == [value - 1 if value % 4 else "damaged" for value in range(1, 21)]


def test_no_process_starts_while_a_library_is_imported() -> None:
    """It would be given the `sys.path` that OpenCV changes while it is imported."""
    with ProcessPool(np.arange) as arange, ThreadPoolExecutor(1) as pool:
        with late.import_lock:
            answer = pool.submit(arange, 3)
            with pytest.raises(TimeoutError):
                answer.result(timeout=2)
        assert answer.result(timeout=60).tolist() == [0, 1, 2]


def test_no_thread_is_left_behind() -> None:
    before = threading.active_count()
    with ProcessPool(np.arange) as arange:
        arange(3)
    assert threading.active_count() == before


@pytest.mark.parametrize(
    ("end", "status"),
    [
        ("pass", 0),
        ("raise SystemExit(3)", 3),
        pytest.param(
            "os.kill(os.getpid(), signal.SIGKILL)",
            -9,
            marks=pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal"),
        ),
        ("os._exit(4)", 4),
    ],
)
def test_no_process_outlives_the_program(tmp_path: Path, end: str, status: int) -> None:
    """A decoder that lived on would hold the program's output open, and the wait for its end would run out."""
    program = tmp_path / "program.py"
    program.write_text(PROGRAM.format(end=end), encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, program], env=environment, capture_output=True, timeout=60, check=False)
    assert (done.stdout.split(), done.returncode) == ([b"decoded"], status)
    assert b"Traceback" not in done.stderr


def test_a_decoder_process_imports_neither_the_models_nor_the_window() -> None:
    heavy = {"onnxruntime", "PySide6", "torch", "cv2", "gui"}
    code = "import inference.reading.worker_process, inference.reading.dicom.pixels.codecs, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert heavy.isdisjoint(done.stdout.split())


INTERRUPTED_WHILE_IT_STARTS = """
import os, signal
from multiprocessing.context import SpawnProcess
import numpy as np
from inference.reading.process_pool import ProcessPool

start = SpawnProcess.start

def start_interrupted(process):
    start(process)
    os.kill(process.pid, signal.SIGINT)

if __name__ == "__main__":
    SpawnProcess.start = start_interrupted
    with ProcessPool(np.arange) as isolated:
        print(isolated(5).sum())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_control_c_reaches_no_process_while_it_starts(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(INTERRUPTED_WHILE_IT_STARTS, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, program], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.stdout, done.stderr) == ("10\n", "")
