"""A small data set in the official layout, and runs of the real training, one for each kind of recipe."""

from pathlib import Path

import pytest
from helpers.training.gate_data import write_gate_data
from helpers.training.runs import (
    TINY_PUBLISHED_RECIPE,
    TINY_RECIPE,
    ExportedRun,
    JointRun,
    tiny_joint_recipe,
    write_patchy_film,
)

from training.exporting.export import export
from training.exporting.export_joint import export_joint
from training.fitting.joint.train import train_joint
from training.fitting.train import train
from training.measuring.run_artifacts import FinishedRun
from training.pipeline import RunConfig, evaluate_run, train_and_evaluate


@pytest.fixture(scope="session")
def data_set(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """ROOT/{train,val,test}/{NORMAL,PNEUMONIA} with the official kind of names."""
    root = tmp_path_factory.mktemp("data")
    for part, films in (("train", 40), ("val", 2), ("test", 12)):
        for number in range(films):
            seed = len(part) * 1000 + number * 2
            normal = root / part / "NORMAL" / f"IM-{number // 2:04}-{number % 2:04}.jpeg"
            write_patchy_film(normal, pneumonia=False, seed=seed)
            kind = "virus" if number % 3 else "bacteria"
            sick = root / part / "PNEUMONIA" / f"person{number // 2}_{kind}_{number}.jpeg"
            write_patchy_film(sick, pneumonia=True, seed=seed + 1)
    return root


@pytest.fixture(scope="session")
def finished_run(data_set: Path, tmp_path_factory: pytest.TempPathFactory) -> ExportedRun:
    """The tiny recipe, really trained and exported."""
    folder = tmp_path_factory.mktemp("run")
    train(TINY_RECIPE, data_set, folder, progress=False)
    export(folder, data_set, folder / "tiny.onnx")
    return ExportedRun(folder=folder, model=folder / "tiny.onnx")


@pytest.fixture(scope="session")
def measured_run(finished_run: ExportedRun, data_set: Path) -> FinishedRun:
    """The same run, measured."""
    return evaluate_run(finished_run.folder, data_set)


@pytest.fixture(scope="session")
def published_run(data_set: Path, tmp_path_factory: pytest.TempPathFactory) -> FinishedRun:
    """A tiny network of the published kind, trained and measured."""
    config = RunConfig(recipe_text=TINY_PUBLISHED_RECIPE, data=data_set, progress=False)
    return train_and_evaluate(config, tmp_path_factory.mktemp("published"))


@pytest.fixture(scope="session")
def joint_run(tmp_path_factory: pytest.TempPathFactory) -> JointRun:
    """The tiny recipe for both populations, really trained and exported."""
    data, folder = write_gate_data(tmp_path_factory.mktemp("chests"), films=24), tmp_path_factory.mktemp("joint")
    train_joint(tiny_joint_recipe(), data, folder, progress=False)
    export_joint(folder, data, folder / "models", weights=folder / "weights")
    return JointRun(data=data, folder=folder, models=folder / "models", weights=folder / "weights")
