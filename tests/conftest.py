"""Fixtures of all tests: generated films, a small real model, and the real films where this machine has them."""

import gc
import json
import os
import signal
import sys
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from helpers.films import write_film
from helpers.hangs import release_hung_reads
from helpers.models import make_passport, write_adults_model, write_tiny_model
from hypothesis import settings

from inference.models.classifier import PneumoniaClassifier
from inference.models.gate.gate import Gate
from inference.models.model_set import ModelSet
from inference.paths import EMBEDDED_MODEL, USER_DATA_VARIABLE

os.environ.setdefault("OMP_NUM_THREADS", "1")  # for torch's tiny networks, threads on a busy machine take far longer

_NEEDED_MEMORY = 2 * 1024**3
"""Bytes; the files of all tests take less, since pytest keeps only those of failed tests."""


def _memory_as_disk() -> Path | None:
    """A folder in memory for the files of tests, if it has room and programs may be started from it.

    Waiting until a file is on the disk, as a window does when it is closed, takes no time there.
    """
    memory = Path("/dev/shm")  # noqa: S108  # pytest makes a folder there that is for this user alone
    if sys.platform != "linux" or not os.access(memory, os.W_OK):
        return None
    system = os.statvfs(memory)
    fits = system.f_bavail * system.f_frsize > _NEEDED_MEMORY
    return memory if fits and not system.f_flag & os.ST_NOEXEC else None


if memory := _memory_as_disk():
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"

settings.register_profile("hilum", deadline=None)  # speed belongs to the benchmarks
settings.load_profile("hilum")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Exclude what was imported, about a million objects, from garbage collection."""
    gc.disable()
    collected = yield
    gc.freeze()
    gc.enable()
    return collected


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown() -> None:
    """Release hung reads before fixtures end, since some fixtures wait for their threads."""
    release_hung_reads()


@pytest.fixture(autouse=True)
def isolated_user_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's data: one for each test."""
    folder = tmp_path / "hilum data"
    monkeypatch.setenv(USER_DATA_VARIABLE, str(folder))
    return folder


@pytest.fixture(scope="session", autouse=True)
def interrupts_are_not_ignored() -> Iterator[None]:
    """Let programs that tests start receive Ctrl+C, which a shell makes its background jobs ignore."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session")
def shipped_classifier() -> PneumoniaClassifier:
    """The model that ships with Hilum, loaded."""
    return PneumoniaClassifier(EMBEDDED_MODEL)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real films, where this machine has them."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the shared films are not on this machine")
    return SHARED_DATA


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model file that answers by brightness: a bright film shows signs of pneumonia."""
    return write_tiny_model(tmp_path_factory.mktemp("model") / "tiny.onnx", make_passport())


@pytest.fixture(scope="session")
def tiny_classifier(tiny_model: Path) -> PneumoniaClassifier:
    """The tiny model, loaded."""
    return PneumoniaClassifier(tiny_model)


@pytest.fixture(scope="session")
def adults_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model file for adults, with the weights of the children's."""
    return write_adults_model(tmp_path_factory.mktemp("adults") / "adults.onnx")


@pytest.fixture(scope="session")
def both_models(shipped_classifier: PneumoniaClassifier, adults_model: Path) -> ModelSet:
    """The children's model that ships and a model for adults, behind the gate."""
    return ModelSet([shipped_classifier, PneumoniaClassifier(adults_model)], Gate())


@pytest.fixture
def film_folder(tmp_path: Path) -> Path:
    """A folder with four sound films, two bright and two dark, and four files that are no films."""
    folder = tmp_path / "films"
    write_film(folder / "bright.png", 0.9)
    write_film(folder / "dark.jpg", 0.1)
    write_film(folder / "deeper" / "bright.tif", 0.9)
    write_film(folder / "deeper" / 'a,"b".png', 0.1)
    (folder / "empty.jpeg").touch()
    (folder / "notes.txt").write_text("not a film", encoding="utf-8")
    (folder / "cut.jpg").write_bytes((folder / "dark.jpg").read_bytes()[:400])
    (folder / "page.jpg").write_text(json.dumps({"not": "a film"}), encoding="utf-8")
    return folder


@pytest.fixture
def unprivileged_folder() -> Iterator[Path]:
    """A folder of a user to whom file permissions apply: a test that root starts runs as `nobody` meanwhile."""
    if not hasattr(os, "geteuid"):
        pytest.skip("file permissions work differently there")
    user, nobody = os.geteuid(), 65534
    with tempfile.TemporaryDirectory() as folder:
        if user == 0:
            os.chown(folder, nobody, nobody)
            os.seteuid(nobody)
        try:
            yield Path(folder)
        finally:
            if user == 0:
                os.seteuid(user)
