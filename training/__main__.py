"""The commands of `python -m training`."""

if __name__ == "__main__":
    from inference.commands.interrupt import end_at_once

    end_at_once()  # before the other imports: torch takes seconds

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from inference.commands.interrupt import raising_interrupts
from inference.errors import HilumError
from inference.evaluation.figures import performance_at_threshold
from inference.models.gate.passport import MeasuredShare
from inference.models.passport import Performance
from inference.output.terminal import performance_lines
from inference.paths import EMBEDDED_ADULTS, EMBEDDED_GATE, EMBEDDED_MODEL, MODELS
from training.arguments import SHIPPED_MODELS, build_parser
from training.cross_validation import cross_validate, joint_fold_lines, run_fold, run_joint_fold
from training.data.dataset_layouts import development_films
from training.data.manifest import DataError
from training.data.preparation import inspect, inspection_lines
from training.data.synthetic_samples import write_samples
from training.exporting.export import export
from training.exporting.export_gate import export_gate, reexport_gate, renew_heart_side
from training.exporting.export_joint import export_joint, reexport, remeasure_bands
from training.exporting.onnx_graph import ExportError
from training.exporting.quantise import export_integer
from training.fitting.gate.train import train_gate
from training.fitting.joint.train import train_joint
from training.fitting.run_metadata import UNREADABLE_FILE, stored_recipe
from training.fitting.trainer import Hardware, is_first_process
from training.measuring.exported_model import evaluate
from training.measuring.lungs.cross_population import (
    measure_cross_population,
    read_cross_population,
    write_cross_population,
)
from training.measuring.lungs.zones import measure_zones
from training.measuring.robustness import robustness_lines, robustness_of_model, robustness_of_run
from training.measuring.run_artifacts import FinishedRun
from training.measuring.shortcuts.probes import run_probes
from training.networks.model_factory import can_be_shipped
from training.networks.weights import CROSS_POPULATION, FOLDER, SHIPPED_GATE
from training.pipeline import RunConfig, evaluate_run, train_and_evaluate
from training.recipes.recipe import RecipeError, load_recipe, recipe_text, task_of, with_changes
from training.reporting.page import write_report
from training.reporting.trust import write_trust_page


def main(arguments: list[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 when done, 1 if the job failed, 130 when interrupted; argparse exits with 2 on wrong usage.
    """
    options = build_parser().parse_args(arguments)
    try:
        with raising_interrupts():
            _COMMANDS[options.command](options)
    except (DataError, ExportError, HilumError, RecipeError) as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        if error.filename is None:  # no file is at fault, or it is not known which one: the traceback tells more
            raise
        print(f"{error.filename} cannot be read or written ({error.strerror}).", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted. The same command goes on from the last finished epoch.", file=sys.stderr)
        return 130
    return 0


def _prepare(options: argparse.Namespace) -> None:
    inspection = inspect(options.data, options.checksums)
    print("\n".join(inspection_lines(inspection)))
    if inspection.problems:
        raise DataError(f"{len(inspection.problems)} problems must be put right before training.")


def _train(options: argparse.Namespace) -> None:
    task = task_of(recipe_text(options.recipe))
    if task == "gate":
        _train_gate(options)
        return
    if task == "joint":
        _train_joint(options)
        return
    recipe, text = load_recipe(options.recipe)
    if options.seed is not None:
        text = with_changes(text, {("training", "seed"): options.seed})
    machines = Hardware(devices=options.devices, nodes=options.nodes)
    config = RunConfig(recipe_text=text, data=options.data, machines=machines, progress=sys.stderr.isatty())
    if options.folds or options.fold is not None:
        _train_folds(options, config)
        return
    run = train_and_evaluate(config, options.out)
    if not is_first_process():
        return
    if run.unreadable:
        where = options.out / UNREADABLE_FILE
        print(f"Films that cannot be read were left out ({len(run.unreadable)}); {where} lists them.", file=sys.stderr)
    if can_be_shipped(recipe):
        _export_run(options.out, options.data, options.out / "hilum.onnx")
    else:
        _print_run(run)


_FOLDS_MISSING = "--fold is one of several: say of how many with --folds."


def _on_one_device(options: argparse.Namespace) -> str:
    """The text of a recipe that is trained on one device."""
    if options.devices > 1 or options.nodes > 1:
        raise DataError(f"The recipe {options.recipe} is trained on one device.")
    text = recipe_text(options.recipe)
    return text if options.seed is None else with_changes(text, {("training", "seed"): options.seed})


def _train_joint(options: argparse.Namespace) -> None:
    if options.folds:
        _train_joint_folds(options)
        return
    if options.fold is not None:
        raise DataError(_FOLDS_MISSING)
    train_joint(_on_one_device(options), options.data, options.out, progress=sys.stderr.isatty())
    _export_joint(options.out, options.data, options.out)


def _train_joint_folds(options: argparse.Namespace) -> None:
    text = _on_one_device(options)
    chosen = range(options.folds) if options.fold is None else [options.fold]
    folds = [run_joint_fold(text, options.data, options.out, options.folds, fold) for fold in chosen]
    print("\n".join(joint_fold_lines(folds)))


def _export_joint(run: Path, data: Path, folder: Path, *, weights: Path | None = None) -> None:
    for passport in export_joint(run, data, folder, weights=weights):
        for performance in passport.performance:
            _print(performance)
        print(f"Wrote {folder / f'{passport.name}.onnx'}")


def _train_gate(options: argparse.Namespace) -> None:
    if options.folds or options.fold is not None:
        raise DataError(f"The recipe {options.recipe} is trained without folds.")
    train_gate(_on_one_device(options), options.data, options.out, progress=sys.stderr.isatty())
    _export_gate(options.out, options.data, options.out / "gate.onnx")


def _export_gate(run: Path, data: Path, target: Path, *, weights: Path | None = None) -> None:
    export_gate(run, data, target, weights=weights)
    print(f"Wrote {target}")


def _renew_heart_side(options: argparse.Namespace) -> None:
    gate = renew_heart_side(options.data, options.out)
    _print_shares(gate.performance)


def _train_folds(options: argparse.Namespace, config: RunConfig) -> None:
    if not options.folds:
        raise DataError(_FOLDS_MISSING)
    if options.fold is not None:
        run = run_fold(config, options.out, options.folds, options.fold)
        if is_first_process():
            _print_run(run)
        return
    result = cross_validate(config, options.out, options.folds)
    if is_first_process():
        print("\n".join(result.sentences))


def _evaluate(options: argparse.Namespace) -> None:
    if options.run is None:
        _print(evaluate(options.model, options.data, options.part))
    else:
        _print_run(evaluate_run(options.run, options.data))


def _print_run(run: FinishedRun) -> None:
    for name, predictions in (("validation", run.validation), ("test", run.test)):
        labels, probabilities = run.scored(predictions)
        for point in run.summary.operating_points if predictions else ():
            _print(
                performance_at_threshold(
                    labels, probabilities, threshold=point.threshold, operating_point=point.name, dataset=name
                )
            )


def _measure_robustness(options: argparse.Namespace) -> None:
    if options.run is None:
        test = robustness_of_model(options.model, options.data)
    else:
        test = robustness_of_run(evaluate_run(options.run, options.data, measure_test=False))
    print("\n".join(robustness_lines(test)))


def _export(options: argparse.Namespace) -> None:
    if options.run is None:
        if options.keep or options.int8:
            raise DataError("The shipped weights are kept, and have no 8-bit model; leave out --keep and --int8.")
        _export_shipped(options)
        return
    if options.data is None:
        raise DataError("The export of a run needs its films: name them with --data.")
    task = task_of(stored_recipe(options.run))
    if task and options.int8:
        raise DataError("There is no 8-bit model of this recipe; leave out --int8.")
    if options.keep and not task:
        raise DataError("Only weights of the recipes gate and joint are kept with Hilum; leave out --keep.")
    if task == "gate":
        weights, target = (SHIPPED_GATE, EMBEDDED_GATE) if options.keep else (None, options.run / "gate.onnx")
        _export_gate(options.run, options.data, options.out or target, weights=weights)
    elif task == "joint":
        weights, folder = (FOLDER, MODELS) if options.keep else (None, options.run)
        _export_joint(options.run, options.data, options.out or folder, weights=weights)
    else:
        _export_single(options, options.out or options.run / "hilum.onnx")


def _export_shipped(options: argparse.Namespace) -> None:
    target, stem = options.out or SHIPPED_MODELS[options.model], FOLDER / options.model
    if options.model == "gate":
        gate = reexport_gate(target)
        print(f"Wrote {target} ({gate.name} {gate.version}, from the shipped weights)")
        return
    if options.data is not None:
        remeasure_bands(options.data, stem)
    passport = reexport(target, stem)
    print(f"Wrote {target} ({passport.name} {passport.version}, from the shipped weights)")


def _export_single(options: argparse.Namespace, target: Path) -> None:
    _export_run(options.run, options.data, target)
    if options.int8:
        print(export_integer(options.run, options.data, target, options.int8).sentence())


def _export_run(run: Path, data: Path, target: Path) -> None:
    for performance in export(run, data, target).performance:
        _print(performance)
    print(f"Wrote {target}")


def _report(options: argparse.Namespace) -> None:
    target = options.out or options.runs[0] / "report"
    print(write_report(options.runs, target, data=options.data, native=options.native))


def _probe(options: argparse.Namespace) -> None:
    for result in run_probes(development_films(options.data)):
        print(result.sentence)


def _measure_zones(options: argparse.Namespace) -> None:
    _print_shares(measure_zones(options.model, options.data))


def _trust(options: argparse.Namespace) -> None:
    if options.across:
        results = read_cross_population(CROSS_POPULATION)
        results += [measure_cross_population(run, options.data) for run in options.across]
        by_population = {result.trained_on: result for result in results}  # new measurements replace stored ones
        write_cross_population(list(by_population.values()), CROSS_POPULATION)
        print(f"Wrote {CROSS_POPULATION}")
        return
    print(write_trust_page((EMBEDDED_MODEL, EMBEDDED_ADULTS), options.data, options.out, across=CROSS_POPULATION))


def _samples(options: argparse.Namespace) -> None:
    for path in write_samples(options.data, options.out):
        print(path)


def _print_shares(measured: Iterable[MeasuredShare]) -> None:
    for share in measured:
        print(f"{share.name}: {share.share} ({share.films} films)")


def _print(performance: Performance) -> None:
    print("\n".join(performance_lines(performance)))


_COMMANDS = {
    "prepare": _prepare,
    "train": _train,
    "evaluate": _evaluate,
    "stress": _measure_robustness,
    "export": _export,
    "report": _report,
    "probe": _probe,
    "trust": _trust,
    "samples": _samples,
    "heart-side": _renew_heart_side,
    "zones": _measure_zones,
}

if __name__ == "__main__":
    sys.exit(main())
