"""The training commands: `python -m training train | evaluate | export | samples`."""

import argparse
import sys
from pathlib import Path

from inference.errors import HilumError
from inference.locations import EMBEDDED_MODEL, SAMPLE_FILMS
from inference.passport import Performance
from inference.terminal import performance_lines
from training.evaluate import TEST, evaluate
from training.export import ExportError, export
from training.manifest import DataError
from training.recipe import RecipeError, load_recipe
from training.samples import write_samples
from training.train import train


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
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument("--data", type=Path, required=True, help="folder with train/, val/ and test/")

    train_parser = commands.add_parser("train", parents=[data], help="train a recipe and export the model")
    train_parser.add_argument("--recipe", default="hilum", help="name of a shipped recipe, or a .toml file")
    train_parser.add_argument("--out", type=Path, required=True, help="folder of the run; resumed if it is there")
    train_parser.set_defaults(command=_train)

    evaluate_parser = commands.add_parser("evaluate", parents=[data], help="measure a model on labelled films")
    evaluate_parser.add_argument("--model", type=Path, default=EMBEDDED_MODEL)
    evaluate_parser.add_argument("--part", default=TEST, help="which part of the data (default: test)")
    evaluate_parser.set_defaults(command=_evaluate)

    export_parser = commands.add_parser("export", parents=[data], help="write the ONNX file of a finished run")
    export_parser.add_argument("run", type=Path)
    export_parser.add_argument("--out", type=Path, default=EMBEDDED_MODEL)
    export_parser.set_defaults(command=_export)

    samples_parser = commands.add_parser("samples", parents=[data], help="synthesise the sample films")
    samples_parser.add_argument("--out", type=Path, default=SAMPLE_FILMS)
    samples_parser.set_defaults(command=_samples)
    return parser


def _train(options: argparse.Namespace) -> None:
    _, text = load_recipe(options.recipe)
    train(text, options.data, options.out, progress=sys.stderr.isatty())
    _export_run(options.out, options.data, options.out / "hilum.onnx")


def _evaluate(options: argparse.Namespace) -> None:
    _report(evaluate(options.model, options.data, options.part))


def _export(options: argparse.Namespace) -> None:
    _export_run(options.run, options.data, options.out)


def _export_run(run: Path, data: Path, target: Path) -> None:
    for performance in export(run, data, target).performance:
        _report(performance)
    print(f"Wrote {target}")


def _samples(options: argparse.Namespace) -> None:
    for path in write_samples(options.data, options.out):
        print(path)


def _report(performance: Performance) -> None:
    print("\n".join(performance_lines(performance)))


if __name__ == "__main__":
    sys.exit(main())
