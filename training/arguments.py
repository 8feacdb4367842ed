"""Argument parser of `python -m training`."""

import argparse
from pathlib import Path
from typing import TypeAlias

from inference.paths import EMBEDDED_ADULTS, EMBEDDED_GATE, EMBEDDED_MODEL, SAMPLE_FILMS
from training.data.dataset_layouts import TEST

DESCRIPTION = "Trains models on labelled films, measures them and exports them."

SHIPPED_MODELS = {"children": EMBEDDED_MODEL, "adults": EMBEDDED_ADULTS, "gate": EMBEDDED_GATE}
"""The model files that ship with Hilum, by the names of their weights in `training/weights`."""

_FEWEST_FOLDS = 2

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  # it has no public name


def build_parser() -> argparse.ArgumentParser:
    """Build the parser; the attribute `command` of its result names the command."""
    parser = argparse.ArgumentParser(prog="python -m training", description=DESCRIPTION)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_prepare(commands)
    _add_train(commands)
    _add_evaluate(commands)
    _add_stress(commands)
    _add_export(commands)
    _add_report(commands)
    _add_probe(commands)
    _add_heart_side(commands)
    _add_zones(commands)
    _add_trust(commands)
    _add_samples(commands)
    return parser


def _add_prepare(commands: _Commands) -> None:
    command = commands.add_parser("prepare", help="check a data set: counts, checksums, broken films, duplicates")
    _data_argument(command)
    command.add_argument(
        "--checksums", type=Path, metavar="FILE", help="compare with this file, or write it if there is none"
    )
    command.set_defaults(command="prepare")


def _add_train(commands: _Commands) -> None:
    command = commands.add_parser("train", help="train a recipe, measure it, and export the model")
    _data_argument(command)
    command.add_argument("--recipe", default="hilum", help="name of a shipped recipe, or a .toml file")
    command.add_argument("--out", type=Path, required=True, help="folder of the run; a run that is there is resumed")
    command.add_argument("--seed", type=int, help="another seed than the recipe's, for weights, films and augmentation")
    command.add_argument(
        "--folds", type=_folds, metavar="N", help="cross-validate by patient instead; no test film is measured"
    )
    command.add_argument(
        "--fold", type=int, metavar="K", help="only this one of the N folds, from 0: to train several at once"
    )
    command.add_argument(
        "--devices", type=int, default=0, metavar="N", help="GPUs, or processes without any (default: all GPUs)"
    )
    command.add_argument("--nodes", type=int, default=1, metavar="N", help="machines that train together (default: 1)")
    command.set_defaults(command="train")


def _add_evaluate(commands: _Commands) -> None:
    command = commands.add_parser("evaluate", help="measure a trained run, or a model file")
    _data_argument(command)
    command.add_argument("run", type=Path, nargs="?", help="a run that was trained; its test films are measured once")
    command.add_argument("--model", type=Path, default=EMBEDDED_MODEL, help="without a run: this ONNX file")
    command.add_argument("--part", default=TEST, help="without a run: which part of the data (default: test)")
    command.set_defaults(command="evaluate")


def _add_stress(commands: _Commands) -> None:
    command = commands.add_parser("stress", help="measure a model on validation films under random changes")
    _data_argument(command)
    command.add_argument("run", type=Path, nargs="?", help="a run that was trained")
    command.add_argument("--model", type=Path, default=EMBEDDED_MODEL, help="without a run: this ONNX file")
    command.set_defaults(command="stress")


def _add_export(commands: _Commands) -> None:
    command = commands.add_parser(
        "export",
        help="write the ONNX file of a run, or of the shipped weights",
        description="Write the ONNX file of a run, or of the shipped weights; with --data, the undecided bands of the "
        "latter are measured again, on validation films alone.",
    )
    _data_argument(command, required=False)
    command.add_argument("run", type=Path, nargs="?", help="a trained run; without it, the shipped weights")
    command.add_argument(
        "--model", choices=tuple(SHIPPED_MODELS), default="children", help="without a run: which shipped weights"
    )
    command.add_argument(
        "--out", type=Path, help="default: in the run's folder; with --keep, or without a run, what ships with Hilum"
    )
    command.add_argument("--keep", action="store_true", help="ship the run: also store its weights in training/weights")
    command.add_argument(
        "--int8", type=Path, metavar="FILE", help="also write an int8 model here, if it is good enough"
    )
    command.set_defaults(command="export")


def _add_report(commands: _Commands) -> None:
    command = commands.add_parser("report", help="write a report on runs that were measured on the same films")
    command.add_argument("runs", type=Path, nargs="+", metavar="RUN", help="the first one is reported in detail")
    _data_argument(command, required=False)
    command.add_argument(
        "--native", type=Path, metavar="FOLDER", help="the data set's films at native resolution, to compare with"
    )
    command.add_argument("--out", type=Path, metavar="FOLDER", help="default: the folder `report` in the first run")
    command.set_defaults(command="report")


def _add_probe(commands: _Commands) -> None:
    command = commands.add_parser("probe", help="find a data set's shortcuts: classify its films without the lungs")
    _data_argument(command)
    command.set_defaults(command="probe")


def _add_heart_side(commands: _Commands) -> None:
    command = commands.add_parser(
        "heart-side", help="fit the shipped gate's head for the heart's side again, and measure and write the gate"
    )
    _data_argument(command)
    command.add_argument("--out", type=Path, default=EMBEDDED_GATE, metavar="FILE", help="default: what ships")
    command.set_defaults(command="heart-side")


def _add_zones(commands: _Commands) -> None:
    command = commands.add_parser(
        "zones", help="compare a model's maps with opacities and lungs that humans have marked"
    )
    command.add_argument(
        "--data", type=Path, required=True, help="folder with chest_xray/, adult_chest_siim/ and lung_masks/"
    )
    command.add_argument("--model", type=Path, default=EMBEDDED_MODEL, help="this ONNX file")
    command.set_defaults(command="zones")


def _add_trust(commands: _Commands) -> None:
    command = commands.add_parser("trust", help="measure the shipped gate and models again, and write docs/trust.md")
    _data_argument(command)
    command.add_argument("--out", type=Path, default=Path("docs/trust.md"), metavar="FILE")
    command.add_argument(
        "--across",
        type=Path,
        nargs="+",
        metavar="RUN",
        help="runs of the recipe joint, trained on one population: store how they do on the other, and write no page",
    )
    command.set_defaults(command="trust")


def _add_samples(commands: _Commands) -> None:
    command = commands.add_parser("samples", help="synthesise the sample films")
    _data_argument(command)
    command.add_argument("--out", type=Path, default=SAMPLE_FILMS)
    command.set_defaults(command="samples")


def _data_argument(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    parser.add_argument(
        "--data",
        type=Path,
        required=required,
        help="folder with train/, val/ and test/, or with NORMAL/ and PNEUMONIA/, or a CSV of path,label,patient",
    )


def _folds(text: str) -> int:
    number = int(text)
    if number < _FEWEST_FOLDS:
        raise argparse.ArgumentTypeError(f"must be at least {_FEWEST_FOLDS}")
    return number
