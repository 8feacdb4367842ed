"""Fitting a network to films: task, trainer, augmentation, checkpoints."""
