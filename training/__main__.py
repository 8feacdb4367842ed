"""The training commands: from a folder of labelled films to a model that was measured."""

import argparse
import sys
from pathlib import Path

from inference.errors import HilumError
from inference.evaluation import measure
from inference.locations import EMBEDDED_MODEL, SAMPLE_FILMS
from inference.passport import Performance
from inference.terminal import performance_lines
from training.building import can_be_shipped
from training.evaluate import TEST, evaluate
from training.export import ExportError, export
from training.folds import cross_validate
from training.kept import export_kept
from training.layouts import development_films
from training.manifest import DataError
from training.prepare import inspect, inspection_lines
from training.probes import run_probes
from training.quantise import export_integer
from training.recipe import RecipeError, load_recipe, with_changes
from training.reporting.page import write_report
from training.running import FinishedRun, RunConfig, evaluate_run, train_and_evaluate
from training.samples import write_samples
from training.stress import stress_lines, stress_of_model, stress_of_run
from training.train import LEFT_OUT_FILE
from training.weights import KEPT

_FEWEST_FOLDS = 2


def main(arguments: list[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 when done, 1 when the job failed, 130 when interrupted; argparse leaves with 2 on wrong usage.
    """
    options = _parser().parse_args(arguments)
    try:
        options.command(options)
    except (DataError, ExportError, HilumError, RecipeError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted. The same command goes on from the last finished epoch.", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    one = commands.add_parser("prepare", help="check a data set: counts, checksums, broken films, duplicates")
    _data_argument(one)
    one.add_argument("--checksums", type=Path, metavar="FILE", help="compare with it; written where there is none")
    one.set_defaults(command=_prepare)

    one = commands.add_parser("train", help="train a recipe, measure it, and export the model")
    _data_argument(one)
    one.add_argument("--recipe", default="hilum", help="name of a shipped recipe, or a .toml file")
    one.add_argument("--out", type=Path, required=True, help="folder of the run; resumed if it is there")
    one.add_argument("--seed", type=int, help="another seed than the recipe's, for weights, films and augmentation")
    one.add_argument("--folds", type=_folds, metavar="N", help="cross-validate by patient instead; no test film is met")
    one.set_defaults(command=_train)

    one = commands.add_parser("evaluate", help="measure a trained run, or a model file")
    _data_argument(one)
    one.add_argument("run", type=Path, nargs="?", help="a run that was trained; its test films are measured once")
    one.add_argument("--model", type=Path, default=EMBEDDED_MODEL, help="without a run: this ONNX file")
    one.add_argument("--part", default=TEST, help="without a run: which part of the data (default: test)")
    one.set_defaults(command=_evaluate)

    one = commands.add_parser("stress", help="change validation films by chance: how well does a model hold?")
    _data_argument(one)
    one.add_argument("run", type=Path, nargs="?", help="a run that was trained")
    one.add_argument("--model", type=Path, default=EMBEDDED_MODEL, help="without a run: this ONNX file")
    one.set_defaults(command=_stress)

    one = commands.add_parser("export", help="write the ONNX file of a run, or again that of the weights kept here")
    _data_argument(one, required=False)
    one.add_argument("run", type=Path, nargs="?", help="a run that was trained; without it, the weights kept here")
    one.add_argument("--out", type=Path, default=EMBEDDED_MODEL)
    one.add_argument("--keep", action="store_true", help=f"keep the weights, too, as {KEPT.name}.safetensors and .json")
    one.add_argument("--int8", type=Path, metavar="FILE", help="write an int8 model here, too, if it is good enough")
    one.set_defaults(command=_export)

    one = commands.add_parser("report", help="write a report on runs that were measured on the same films")
    one.add_argument("runs", type=Path, nargs="+", metavar="RUN", help="the first one is looked at most closely")
    _data_argument(one, required=False)
    one.add_argument("--native", type=Path, metavar="FOLDER", help="native films of the data set, to be compared")
    one.add_argument("--out", type=Path, metavar="FOLDER", help="default: the folder `report` in the first run")
    one.set_defaults(command=_report)

    one = commands.add_parser("probe", help="tell the classes apart from what is no lung: which shortcuts are there?")
    _data_argument(one)
    one.set_defaults(command=_probe)

    one = commands.add_parser("samples", help="synthesise the sample films")
    _data_argument(one)
    one.add_argument("--out", type=Path, default=SAMPLE_FILMS)
    one.set_defaults(command=_samples)
    return parser


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


def _prepare(options: argparse.Namespace) -> None:
    inspection = inspect(options.data, options.checksums)
    print("\n".join(inspection_lines(inspection)))
    if inspection.problems:
        raise DataError(f"{len(inspection.problems)} problems must be put right before training.")


def _train(options: argparse.Namespace) -> None:
    recipe, text = load_recipe(options.recipe)
    if options.seed is not None:
        text = with_changes(text, {("training", "seed"): options.seed})
    config = RunConfig(recipe_text=text, data=options.data, progress=sys.stderr.isatty())
    if options.folds:
        result = cross_validate(config, options.out, options.folds)
        print(f"AUC {result.mean:.4f} ± {result.deviation:.4f} over {options.folds} folds by patient")
        return
    run = train_and_evaluate(config, options.out)
    if run.left_out:
        where = options.out / LEFT_OUT_FILE
        print(f"Films that cannot be read were left out ({len(run.left_out)}); {where} lists them.", file=sys.stderr)
    if can_be_shipped(recipe):
        _export_run(options.out, options.data, options.out / "hilum.onnx")
    else:
        _print_run(run)


def _evaluate(options: argparse.Namespace) -> None:
    if options.run is None:
        _print(evaluate(options.model, options.data, options.part))
    else:
        _print_run(evaluate_run(options.run, options.data))


def _print_run(run: FinishedRun) -> None:
    for name, answers in (("validation", run.validation), ("test", run.test)):
        labels, probabilities = run.scored(answers)
        for point in run.record.operating_points if answers else ():
            shared = {"threshold": point.threshold, "operating_point": point.name}
            _print(measure(labels, probabilities, dataset=name, **shared))


def _stress(options: argparse.Namespace) -> None:
    if options.run is None:
        test = stress_of_model(options.model, options.data)
    else:
        test = stress_of_run(evaluate_run(options.run, options.data, measure_test=False))
    print("\n".join(stress_lines(test)))


def _export(options: argparse.Namespace) -> None:
    if options.run is None:
        passport = export_kept(options.out)
        print(f"Wrote {options.out} ({passport.name} {passport.version}, from the weights kept here)")
        return
    if options.data is None:
        raise DataError("The export of a run needs its films: name them with --data.")
    _export_run(options.run, options.data, options.out, keep=KEPT if options.keep else None)
    if options.int8:
        print(export_integer(options.run, options.data, options.out, options.int8).sentence())


def _export_run(run: Path, data: Path, target: Path, *, keep: Path | None = None) -> None:
    for performance in export(run, data, target, keep=keep).performance:
        _print(performance)
    print(f"Wrote {target}")


def _report(options: argparse.Namespace) -> None:
    target = options.out or options.runs[0] / "report"
    print(write_report(options.runs, target, data=options.data, native=options.native))


def _probe(options: argparse.Namespace) -> None:
    for result in run_probes(development_films(options.data)):
        print(result.sentence)


def _samples(options: argparse.Namespace) -> None:
    for path in write_samples(options.data, options.out):
        print(path)


def _print(performance: Performance) -> None:
    print("\n".join(performance_lines(performance)))


if __name__ == "__main__":
    sys.exit(main())
