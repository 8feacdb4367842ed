"""The Lightning module: loss, optimizer, and the metrics logged during training."""

from collections.abc import Sequence

import torch
from lightning import LightningModule
from lightning.pytorch.utilities.types import OptimizerConfig, OptimizerLRSchedulerConfig
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits
from torchmetrics.classification import BinaryAUROC

from training.fitting.augmentation import build_augmentation
from training.fitting.teachers import Teachers
from training.networks.model_factory import LogitOutput, build_network, parameter_groups, set_memory_format
from training.recipes.recipe import Recipe, RecipeError
from training.recipes.sections import HilumNetworkRecipe, TrainingRecipe


class PneumoniaTask(LightningModule):
    """Trains the network to separate films with pneumonia from normal ones.

    Args:
        recipe: What to train and how.
        normal_weight, pneumonia_weight: Weight of each class in the loss.
        teachers: Networks to distil from, if the recipe has any.
    """

    def __init__(
        self,
        recipe: Recipe,
        *,
        normal_weight: float = 1.0,
        pneumonia_weight: float = 1.0,
        teachers: Teachers | None = None,
    ) -> None:
        super().__init__()
        self.recipe = recipe
        self.class_weights = (normal_weight, pneumonia_weight)
        self.teachers = teachers
        self.network = build_network(recipe)
        set_memory_format(self.network, torch.channels_last)
        self.kinds = _kinds_classifier(recipe)
        self.augmentation = build_augmentation(recipe.augmentation)
        self.validation_auc = BinaryAUROC()

    def on_fit_start(self) -> None:
        """Move the teachers to the device."""
        if self.teachers is not None:
            self.teachers.to(self.device)

    def forward(self, films: Tensor) -> LogitOutput:
        """See `training.networks.model_factory.build_network`."""
        output: LogitOutput = self.network(films)
        return output

    def on_after_batch_transfer(self, batch: list[Tensor], _dataloader_idx: int) -> list[Tensor]:
        """Convert films to float32 and augment them, on the device."""
        films, *targets = batch
        films = films.float()
        if self.trainer.training:
            with torch.no_grad(), torch.autocast(films.device.type, enabled=False):
                films = self.augmentation(films).clamp(0.0, 1.0)
        return [films.to(memory_format=torch.channels_last), *targets]

    def training_step(self, batch: list[Tensor], _batch_idx: int) -> Tensor:
        """One step on films mixed in pairs (Zhang 2018, arXiv:1710.09412)."""
        films, labels, kinds = self._mix(*batch)
        output = self(films)
        loss = self._loss(output.logits, self._targets(films, labels), labels)
        if self.kinds is not None:
            loss = loss + self.recipe.training.kinds_weight * self._kinds_loss(self.kinds, output.embedding, kinds)
        self.log("train_loss", loss, on_epoch=True, on_step=False, prog_bar=True)
        return loss

    def validation_step(self, batch: list[Tensor], _batch_idx: int) -> None:
        """Loss and area under the ROC curve on films of held-out patients."""
        films, labels, _ = batch
        logits = self(films).logits.float()
        self.validation_auc.update(logits.sigmoid(), labels.int())  # calling it would also measure each batch
        self.log("val_loss", self._loss(logits, labels, labels), prog_bar=True, batch_size=len(labels), sync_dist=True)
        self.log("val_auc", self.validation_auc, prog_bar=True, on_epoch=True)

    def _mix(self, *batch: Tensor) -> Sequence[Tensor]:
        """Mix films and targets with the same shares."""
        alpha = self.recipe.training.mixup
        if alpha <= 0:
            return batch
        share = torch.distributions.Beta(alpha, alpha).sample().item()
        order = torch.randperm(len(batch[0]), device=batch[0].device)
        return [part.lerp(part[order], 1 - share) for part in batch]

    def _targets(self, films: Tensor, labels: Tensor) -> Tensor:
        """The labels, interpolated with the teachers' probabilities for the same films."""
        targets = self._smooth(labels)
        if self.teachers is None or self.recipe.distillation is None:
            return targets
        return targets.lerp(self.teachers.probabilities(films), self.recipe.distillation.weight)

    def _smooth(self, targets: Tensor) -> Tensor:
        smoothing = self.recipe.training.label_smoothing
        return targets * (1 - smoothing) + smoothing / 2

    def _loss(self, logits: Tensor, targets: Tensor, labels: Tensor) -> Tensor:
        normal, pneumonia = self.class_weights
        weights = normal + (pneumonia - normal) * labels
        return binary_cross_entropy_with_logits(logits.float(), targets, weight=weights)

    def _kinds_loss(self, head: nn.Linear, embedding: Tensor, kinds: Tensor) -> Tensor:
        """Loss of the known kinds, from the pooled features."""
        known = ~kinds.isnan().any(dim=1)
        logits = head(embedding[:, -head.in_features :])
        losses = binary_cross_entropy_with_logits(logits.float(), self._smooth(kinds.nan_to_num()), reduction="none")
        return losses[known].sum() / (kinds.shape[1] * len(kinds))

    def configure_optimizers(self) -> OptimizerConfig | OptimizerLRSchedulerConfig:
        """The recipe's optimizer under its schedule."""
        trained = nn.ModuleList([self.network] if self.kinds is None else [self.network, self.kinds])
        optimizer = _optimizer(trained, self.recipe.training)
        if self.recipe.training.schedule == "constant":
            return {"optimizer": optimizer}
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer,
            max_lr=self.recipe.training.learning_rate,
            total_steps=int(self.trainer.estimated_stepping_batches),
            pct_start=0.15,
        )
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": schedule, "interval": "step"}}


def _kinds_classifier(recipe: Recipe) -> nn.Linear | None:
    """The auxiliary classifier of bacterial against viral pneumonia, if the recipe has one."""
    if not recipe.training.kinds_weight:
        return None
    if not isinstance(recipe.network, HilumNetworkRecipe):
        raise RecipeError("`kinds_weight` needs Hilum's own network.")
    return nn.Linear(recipe.network.widths[-1], 2)


def _optimizer(network: nn.Module, training: TrainingRecipe) -> torch.optim.Optimizer:
    """AdamW without weight decay of norms and biases, or Adam with Keras's epsilon."""
    if training.optimizer == "adam":
        return torch.optim.Adam(network.parameters(), lr=training.learning_rate, eps=1e-7)
    return torch.optim.AdamW(parameter_groups(network, training.weight_decay), lr=training.learning_rate)
