"""Reads many damaged films: `python tests/fuzz/fuzz_reading.py --films 20000 --seed 1`; status 1 for a fault."""
# ruff: noqa: T201

import argparse
import faulthandler
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "fuzz")]

from judging import READ, Judgement, judge  # noqa: E402
from mutation import damaged, sound_films  # noqa: E402

from inference.reading.limits import TIME_LIMIT_SECONDS  # noqa: E402

SURVIVED = ("decoder_crashed", "time_limit")


def main() -> int:
    """Damage, read, count, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--films", type=int, default=20_000, help="how many films to damage")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--keep", type=Path, help="folder for films that were a fault, or that crashed or stalled a decoder"
    )
    options = parser.parse_args()
    faulthandler.enable()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        judgements = _run(options, Path(folder) / "film")
    faults = _report(judgements)
    print(f"{options.films} films, seed {options.seed}, {time.monotonic() - began:.0f} s")
    return 1 if faults else 0


def _run(options: argparse.Namespace, path: Path) -> dict[str, list[Judgement]]:
    films = sound_films()
    names = sorted(films)
    judgements: dict[str, list[Judgement]] = defaultdict(list)
    for number in range(options.films):
        random = np.random.default_rng([options.seed, number])
        name, other = names[number % len(names)], names[int(random.integers(len(names)))]
        path.write_bytes(damaged(films[name], films[other], random))
        faulthandler.dump_traceback_later(3 * TIME_LIMIT_SECONDS, exit=True)  # a hang ends this program with its stacks
        judgement = judge(path, smallest_side=[None, 8][number % 2])
        judgements[name].append(judgement)
        if judgement.fault or judgement.outcome in SURVIVED:
            _keep(options.keep, path, f"{options.seed}-{number} {name}", judgement)
    faulthandler.cancel_dump_traceback_later()
    return judgements


def _keep(folder: Path | None, path: Path, name: str, judgement: Judgement) -> None:
    print(f"{name}: {judgement.outcome}: {judgement.fault}", flush=True)
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name.replace("/", "-")).write_bytes(path.read_bytes())


def _report(judgements: dict[str, list[Judgement]]) -> int:
    """Print a line for each film that was damaged, and return the number of faults."""
    print(f"{'film':<52}{'films':>7}{'read':>7}{'error':>7}{'crash':>7}{'hang':>6}{'fault':>7}{'slowest':>10}")
    for name in sorted(judgements):
        print(_line(name, judgements[name]))
    everything = [judgement for group in judgements.values() for judgement in group]
    print(_line("all", everything))
    print(
        ", ".join(
            f"{code} {count}" for code, count in Counter(judgement.outcome for judgement in everything).most_common()
        )
    )
    return sum(judgement.fault is not None for judgement in everything)


def _line(name: str, group: list[Judgement]) -> str:
    outcomes = Counter(judgement.outcome for judgement in group)
    crashed, late = (outcomes[code] for code in SURVIVED)
    errors = len(group) - outcomes[READ] - crashed - late
    faults = sum(judgement.fault is not None for judgement in group)
    counts = f"{len(group):>7}{outcomes[READ]:>7}{errors:>7}{crashed:>7}{late:>6}{faults:>7}"
    return f"{name[:50]:<52}{counts}{max(judgement.seconds for judgement in group):>8.2f} s"


if __name__ == "__main__":
    sys.exit(main())
