"""The figures of benchmarks, and the page that lists them."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One measured figure.

    Attributes:
        label: What was measured.
        value: The measured value.
        unit: Unit of the value.
        target: Limit for the value, in words; empty for a figure that only explains others.
        met: Whether the value keeps to the limit; None without one.
    """

    label: str
    value: float
    unit: str = ""
    target: str = ""
    met: bool | None = None


def at_least(label: str, value: float, minimum: float, unit: str = "") -> Row:
    """A figure that should be at least `minimum`."""
    return Row(label=label, value=value, unit=unit, target=f"at least {minimum:g}", met=value >= minimum)


def at_most(label: str, value: float, maximum: float, unit: str = "") -> Row:
    """A figure that should be at most `maximum`."""
    return Row(label=label, value=value, unit=unit, target=f"at most {maximum:g}", met=value <= maximum)


_GPU = """\
## A GPU

No answer of Hilum has come from a GPU yet: none was at hand, and every figure here is the processor's. Where an NVIDIA
card is, this measures it, in an environment of its own, since onnxruntime and onnxruntime-gpu overwrite each other:

```sh
python -m venv gpu && gpu/bin/pip install hilum-*.whl
gpu/bin/pip uninstall --yes onnxruntime && gpu/bin/pip install onnxruntime-gpu==1.28.0
gpu/bin/hilum info                                     # must list cuda among the devices
gpu/bin/hilum self-test
time gpu/bin/hilum scan FOLDER --csv gpu.csv --device cuda --fresh
time gpu/bin/hilum scan FOLDER --csv cpu.csv --device cpu --fresh
gpu/bin/hilum verify gpu.csv FOLDER --device cpu       # every film whose score differs
```

For a card of another maker: `pip install 'hilum[gpu]'`, and `--device webgpu`.
"""
"""Part of the page, so that nobody takes its figures for those of a GPU; to be removed once there are some."""


def write_report(sections: dict[str, Sequence[Row]], target: Path, plots: Sequence[str]) -> None:
    """Write the table of all figures as Markdown."""
    lines = [
        "# Benchmarks",
        "",
        f"Written by `make bench` on {datetime.now(UTC):%Y-%m-%d}: {os.cpu_count()} cores, {platform.system()},",
        f"Python {platform.python_version()}. Ratios are between figures of one run;",
        "films a second depend on the machine.",
    ]
    for name, rows in sections.items():
        lines += ["", f"## {name}", "", "| what | measured | target | |", "|---|---:|---|---|"]
        lines += [_line(row) for row in rows]
    lines += ["", _GPU, *(f"![{plot}]({plot})" for plot in plots), ""]
    target.write_text("\n".join(lines), encoding="utf-8")


def _line(row: Row) -> str:
    mark = {None: "", True: "met", False: "**missed**"}[row.met]
    return f"| {row.label} | {row.value:.4g} {row.unit} | {row.target} | {mark} |"
