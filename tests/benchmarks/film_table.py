"""The window's table at 100,000 rows: how long it blocks the window, and how much memory it takes.

A figure is the lowest of several repeats: the processor time of the window's one thread, in which other programs do not
count.
"""

import gc
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from report import Row, at_most

ROOT = Path(__file__).resolve().parents[2]
ROWS, CHUNK, REPEATS = 100_000, 1_000, 5
MOST_MS = 100
FRAME_MS = 1000 / 60

if TYPE_CHECKING:
    from gui.table.films_table import FilmsTable
    from inference.finding import Finding

SEARCHES = ("film 12", "p:0.4-0.6", "verdict:signs -zone:lower", "code:damaged", "-warning:page")


def measure(work: Path) -> list[Row]:
    """Fill a table and use it as users do; memory is measured in separate processes."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "HILUM_DATA": str(work)}
    sys.path.insert(0, str(ROOT))
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from gui.table.rows.film_filter import FilmFilter
    from gui.table.rows.films_model import Column
    from gui.table.rows.search import parse

    application = QApplication.instance() or QApplication([])
    findings = make_findings(ROWS)
    table = make_table()
    films, order = table._films, table.order
    up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder

    def refill() -> None:
        films.remove(films.case_ids())

    insert = _quickest(lambda: films.add(findings), before=refill)
    chunks = _chunks(films.add, findings, before=refill)
    order.sort(3, down)
    sorted_chunks = _chunks(films.add, findings, before=refill)
    films.set_blind(True)
    order.sort(Column.FILE)
    blind_chunks = _chunks(films.add, findings, before=refill)
    films.set_blind(False)
    order.sort(-1)
    application.processEvents()
    films.rows.file_keys()  # in the window they are made between two events, 5,000 at a time

    def search(typed: str) -> None:
        order.set_filter(FilmFilter(search=parse(typed)))

    sorts = {
        column.name.lower(): max(_quickest(lambda c=column, way=way: order.sort(c, way)) for way in (up, down))
        for column in Column
    }
    filters = {typed: _quickest(lambda typed=typed: search(typed), before=lambda: search("")) for typed in SEARCHES}
    search("")
    order.sort(Column.VERDICT, up)
    points = iter(range(1, 1000))
    point = _quickest(lambda: films.set_decision_rules(_point(next(points) / 1000)))
    order.sort(-1)
    removed: list[Any] = []
    first = films.case_ids()[:1]
    remove = _quickest(lambda: removed.append(films.remove(first)), before=lambda: films.restore(sum(removed, ())))
    return [
        at_most(f"insert {ROWS:,} findings at once", insert, MOST_MS, "ms"),
        at_most(
            f"the longest of {ROWS // CHUNK} chunks of {CHUNK:,}, in the order of the scan", max(chunks), MOST_MS, "ms"
        ),
        at_most("the longest, while sorted by probability", max(sorted_chunks), MOST_MS, "ms"),
        at_most("the longest, while read blind and sorted by number", max(blind_chunks), MOST_MS, "ms"),
        at_most(
            "the last ten of these chunks against the first ten",
            sum(sorted_chunks[-10:]) / sum(sorted_chunks[:10]),
            10,
            "times",
        ),
        *(at_most(f"sort by {name}", value, MOST_MS, "ms") for name, value in sorts.items()),
        *(at_most(f"filter by {typed}", value, MOST_MS, "ms") for typed, value in filters.items()),
        at_most("change the operating point while sorted by verdict", point, MOST_MS, "ms"),
        at_most("remove a film", remove, MOST_MS, "ms"),
        at_most("paint all visible rows after scrolling a page", _painting(table), FRAME_MS, "ms"),
        *_memory(),
    ]


def make_findings(count: int, first: int = 0) -> "list[Finding]":
    """Findings as a scan gives them, numbered from `first`, with heat map and lungs; one in twenty was unreadable."""
    import numpy as np

    from inference.finding import Finding, ModelRecord, Status, Verdict
    from inference.messages import Code, Message
    from inference.radiograph import FilmRecord

    draw = random.Random(1)  # noqa: S311
    model = ModelRecord(name="hilum 1", sha256="0" * 64, device="cpu")
    zones = (Message("lower zone, right lung"), Message("upper zone, both lungs"), None)
    damaged = Message("The picture is damaged.", code=Code.DAMAGED)
    found = []
    for index in range(first, first + count):
        name = f"film {draw.randrange(10**6)}-{index}.png"
        facts: dict[str, Any] = {
            "file": f"ward {index % 37}/{name}",
            "path": Path(f"/films of a hospital/ward {index % 37}/{name}"),
            "model": model,
            "assessed_at": datetime.now(UTC),
            "film": FilmRecord(width=1400, height=1000, source_format="PNG", sha256=f"{index:064x}"),
        }
        os.fspath(facts["path"])  # as the scan did when it opened the file
        probability = draw.random()
        if index % 20:
            facts |= {"status": Status.ASSESSED, "probability": probability, "operating_point": "balanced"}
            facts["verdict"] = Verdict.SIGNS if probability > 0.5 else Verdict.NO_SIGNS
            facts["zone"] = draw.choice(zones)
            facts["heatmap"] = np.full((12, 12), probability, np.float16)
            facts["lung_field"] = draw.randbytes(280)
        else:
            facts |= {"status": Status.UNREADABLE, "reasons": (damaged,)}
        found.append(Finding(**facts))
    return found


def make_table() -> "FilmsTable":
    """The table as the window has it, shown."""
    from PySide6.QtWidgets import QApplication

    from gui.common.settings import Settings
    from gui.common.style.theme import Theme
    from gui.table.films_table import FilmsTable
    from gui.table.rows.films_model import FilmsModel
    from gui.table.thumbnails import Thumbnails

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    table = FilmsTable(FilmsModel(application), Thumbnails(application), Theme(application), Settings(application))
    table.resize(700, 640)
    table.show()
    return table


def memory(count: int) -> float:
    """Resident memory of this process with that many rows in a shown table, in MB."""
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    table = make_table()
    for first in range(0, count, CHUNK):
        table._films.add(make_findings(CHUNK, first))
    if table._films.rowCount() != count:
        raise RuntimeError("the table does not hold what it was given")
    application.processEvents()
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) / 1000 for line in status.splitlines() if line.startswith("VmRSS:"))


def _memory() -> list[Row]:
    empty, full = (_memory_of(count) for count in (0, ROWS))
    return [
        Row(label="memory of a shown, empty table", value=empty, unit="MB"),
        Row(label=f"memory with {ROWS:,} rows", value=full, unit="MB"),
        Row(label="memory a row", value=1000 * (full - empty) / ROWS, unit="kB"),
    ]


def _memory_of(count: int) -> float:
    finished = subprocess.run(
        [sys.executable, __file__, str(count)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return float(finished.stdout)


def _painting(table: "FilmsTable") -> float:
    table.verticalScrollBar().setValue(0)
    bar = table.verticalScrollBar()

    def turn_page() -> None:
        bar.setValue(bar.value() + bar.pageStep())
        table.viewport().repaint()

    return _quickest(turn_page)


def _chunks(
    add: Callable[["list[Finding]"], None], findings: "list[Finding]", before: Callable[[], None]
) -> list[float]:
    """The time of each chunk, in milliseconds: for each the quickest of several fillings."""
    repeats = []
    for _ in range(REPEATS):
        before()
        repeats.append([_time(lambda i=i: add(findings[i : i + CHUNK])) for i in range(0, ROWS, CHUNK)])
    return [min(times) for times in zip(*repeats, strict=True)]


def _quickest(work: Callable[[], object], before: Callable[[], None] = lambda: None) -> float:
    times = []
    for _ in range(REPEATS):
        before()
        times.append(_time(work))
    return min(times)


def _time(work: Callable[[], object]) -> float:
    begun = time.thread_time()
    work()
    return 1000 * (time.thread_time() - begun)


def _point(threshold: float) -> dict[str, Any]:
    from gui.table.rows.film_rows import DecisionRule
    from inference.models.passport import ConformalBounds, Estimate, OperatingPoint

    half = Estimate(value=0.5, low=0.4, high=0.6)
    point = OperatingPoint(name="balanced", threshold=threshold, sensitivity=half, specificity=half, films=100)
    conformal = ConformalBounds(error_rate=0.05, pneumonia_low=threshold - 0.1, normal_high=threshold + 0.1)
    return {"0" * 64: DecisionRule(point, conformal, point.name)}


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    sys.stdout.write(f"{memory(int(sys.argv[1]))}\n")
