"""Runs every benchmark and writes docs/benchmarks.md: `python tests/benchmarks/run.py [NAME ...]`."""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import cluster_scan
import film_panning
import film_table
import matplotlib as mpl
import next_film
import one_film
import recall
import resume
import scan_memory
import scan_speed
import window
from report import Row, write_report

mpl.use("Agg")
import matplotlib.pyplot as plt

DOCS = Path(__file__).resolve().parents[2] / "docs"
PLOT = "benchmarks.png"

BENCHMARKS = {
    "Scan speed": scan_speed,
    "Memory": scan_memory,
    "One film": one_film,
    "Known films": recall,
    "Resume": resume,
    "A cluster": cluster_scan,
    "The window": window,
    "The next film": next_film,
    "The film on the screen": film_panning,
    "The table at 100,000 rows": film_table,
}


def main(wanted: Sequence[str]) -> int:
    """Run the benchmarks whose module is named, or all, and report."""
    names = [module.__name__ for module in BENCHMARKS.values()]
    if unknown := sorted(set(wanted) - set(names)):
        sys.stderr.write(f"There is no benchmark {', '.join(unknown)}; there are {', '.join(names)}.\n")
        return 2
    chosen = {name: module for name, module in BENCHMARKS.items() if not wanted or module.__name__ in wanted}
    sections: dict[str, Sequence[Row]] = {}
    for name, module in chosen.items():
        with tempfile.TemporaryDirectory(prefix="hilum-bench-") as work:
            sections[name] = module.measure(Path(work))
        for row in sections[name]:
            sys.stdout.write(f"{name}: {row.label}: {row.value:.4g} {row.unit} {row.target} {row.met}\n")
            sys.stdout.flush()
    if not wanted:
        _plot(sections["Scan speed"], DOCS / PLOT)
        write_report(sections, DOCS / "benchmarks.md", [PLOT])
    return 0 if all(row.met is not False for rows in sections.values() for row in rows) else 1


def _plot(rows: Sequence[Row], target: Path) -> None:
    """Films a second of each way, as bars."""
    rates = [row for row in rows if row.unit == "films/s"]
    figure, axes = plt.subplots(figsize=(8, 3.2), layout="constrained")
    bars = axes.barh([row.label for row in rates], [row.value for row in rates], color="#2b7a78")
    axes.bar_label(bars, fmt="%.0f", padding=3)
    axes.invert_yaxis()
    axes.set_xlabel("films a second")
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(target, dpi=130)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
