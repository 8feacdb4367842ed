"""Scripts as people write them, for comparison: `python scripts_people_write.py onnxruntime|torch FOLDER MODEL`."""

import sys
import time
from pathlib import Path

import numpy as np
from PIL import Image

SIDE = 192


def with_onnxruntime(films: list[Path], model: str) -> None:
    """Open, convert, resize and run films one by one, with the defaults of ONNX Runtime."""
    import onnxruntime

    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    for film in films:
        picture = Image.open(film).convert("RGB").resize((SIDE, SIDE))
        array = np.asarray(picture, dtype=np.float32)[..., 0] / 255
        session.run(None, {"film": array[None, None]})


def with_torch(films: list[Path], _model: str) -> None:
    """The same in torch, eagerly; the weights do not matter for the time."""
    import torch

    from training.networks.residual import HilumNetwork

    network = HilumNetwork().eval()
    for film in films:
        picture = Image.open(film).convert("RGB").resize((SIDE, SIDE))
        array = np.asarray(picture, dtype=np.float32)[..., 0] / 255
        with torch.no_grad():
            network(torch.from_numpy(array)[None, None])


if __name__ == "__main__":
    script = {"onnxruntime": with_onnxruntime, "torch": with_torch}[sys.argv[1]]
    paths = sorted(Path(sys.argv[2]).iterdir())
    script(paths[:5], sys.argv[3])  # libraries are loaded and warm
    begun = time.perf_counter()
    script(paths, sys.argv[3])
    sys.stdout.write(f"{time.perf_counter() - begun}\n")
