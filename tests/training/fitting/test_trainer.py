from pathlib import Path

import torch

from training.fitting.trainer import MovableCheckpoint


def test_a_run_that_was_moved_keeps_its_best_epoch(tmp_path: Path) -> None:
    before = MovableCheckpoint(tmp_path / "here", filename="best", monitor="val_loss")
    before.best_model_path = before.kth_best_model_path = str(tmp_path / "here" / "best.ckpt")
    before.best_model_score = before.kth_value = torch.tensor(0.25)
    before.best_k_models = {before.best_model_path: torch.tensor(0.25)}
    after = MovableCheckpoint(tmp_path / "there", filename="best", monitor="val_loss")
    after.load_state_dict(before.state_dict())
    assert after.best_model_score == 0.25
    assert after.best_model_path == str(tmp_path / "there" / "best.ckpt")
    assert after.best_k_models == {after.best_model_path: torch.tensor(0.25)}
