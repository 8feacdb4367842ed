"""Libraries that are imported late, by whichever thread is the first to need one."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import sys
from concurrent.futures import ThreadPoolExecutor
from inference import late

sys.setswitchinterval(1e-5)
with late.import_lock, ThreadPoolExecutor(4) as pool:
    asked = [pool.submit(getattr, late, "cv2") for _ in range(4)]
    print(any(future.done() for future in asked), "cv2" in sys.modules)
    late.import_lock.release()
    print(len({id(future.result().resize) for future in asked}))
    late.import_lock.acquire()
"""


def test_threads_import_opencv_one_after_another() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["False False", "1"]
