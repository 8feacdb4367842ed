"""Hilum's own network: a small residual CNN whose class activation map is exact."""

from typing import NamedTuple

import torch
from torch import Tensor, nn


class NetworkOutput(NamedTuple):
    """Output of the network for N films.

    Attributes:
        logits: [N, 1], more than 0 where pneumonia is more likely, before any temperature.
        activation_map: [N, h, w]; its mean plus `head.bias` is the logit (Zhou 2016, arXiv:1512.04150).
        embedding: [N, D], pooled features of the last three stages.
    """

    logits: Tensor
    activation_map: Tensor
    embedding: Tensor


class FilmStandardisation(nn.Module):
    """Standardises each film to zero mean and unit deviation, to reduce the effect of exposure and display window.

    It is a layer, not a preprocessing step, so that augmentation works on grey values and the exported file includes
    it.
    """

    def forward(self, films: Tensor) -> Tensor:
        """Standardise films [N, 1, S, S]."""
        centred = films - films.mean(dim=(1, 2, 3), keepdim=True)
        deviation = (centred * centred).mean(dim=(1, 2, 3), keepdim=True).sqrt()
        return centred / (deviation + 1e-3)


class SqueezeExcitation(nn.Module):
    """Reweights channels by global features (Hu 2018, arXiv:1709.01507)."""

    def __init__(self, channels: int, reduction: int = 8) -> None:
        super().__init__()
        hidden = max(8, channels // reduction)
        self.gate = nn.Sequential(nn.Conv2d(channels, hidden, 1), nn.ReLU(), nn.Conv2d(hidden, channels, 1))

    def forward(self, features: Tensor) -> Tensor:
        """Gate features [N, C, h, w]."""
        return features * torch.sigmoid(self.gate(features.mean(dim=(2, 3), keepdim=True)))


class StyleMixing(nn.Module):
    """Mixes the styles of films within a training batch (Zhou 2021, arXiv:2104.02008); does nothing in evaluation mode.

    A film's style is the mean and deviation of each early channel, which reflect exposure, sharpness, noise, detector
    and hospital. Features that depend on it do not generalise to other hospitals.

    Args:
        chance: Share of batches that are mixed.
        alpha: Parameter of the Beta distribution of the mixing share; small values swap rather than blend.
    """

    def __init__(self, chance: float, alpha: float = 0.2) -> None:
        super().__init__()
        self.chance, self.alpha = chance, alpha

    def forward(self, features: Tensor) -> Tensor:
        """Features [N, C, h, w] to features of the same shape."""
        if not self.training or torch.rand(()).item() >= self.chance:
            return features
        deviation, mean = torch.std_mean(features.detach().float(), dim=(2, 3), keepdim=True)
        deviation = deviation + 1e-4
        order = torch.randperm(len(features), device=features.device)
        alpha = torch.full((len(features), 1, 1, 1), self.alpha, device=features.device)
        share = torch.distributions.Beta(alpha, alpha).sample()
        scale = (deviation[order].lerp(deviation, share) / deviation).to(features.dtype)
        offset = (mean[order].lerp(mean, share) - mean * scale).to(features.dtype)
        return features * scale + offset


def _conv_bn(inputs: int, outputs: int, kernel: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(_convolution(inputs, outputs, kernel, stride), nn.BatchNorm2d(outputs))


def _convolution(inputs: int, outputs: int, kernel: int, stride: int = 1) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, kernel, stride, padding=kernel // 2, bias=False)


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions with squeeze and excitation, and a shortcut (He 2016, arXiv:1512.03385)."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        second = nn.BatchNorm2d(outputs)
        self.body = nn.Sequential(
            _conv_bn(inputs, outputs, 3, stride),
            nn.ReLU(),
            nn.Sequential(_convolution(outputs, outputs, 3), second),
            SqueezeExcitation(outputs),
        )
        self.shortcut = self._shortcut(inputs, outputs, stride)
        nn.init.zeros_(second.weight)  # each block starts as the identity (Goyal 2017, arXiv:1706.02677)

    @staticmethod
    def _shortcut(inputs: int, outputs: int, stride: int) -> nn.Module:
        if stride == 1 and inputs == outputs:
            return nn.Identity()
        pool = nn.AvgPool2d(stride) if stride > 1 else nn.Identity()
        return nn.Sequential(pool, _conv_bn(inputs, outputs, 1))

    def forward(self, features: Tensor) -> Tensor:
        """Features [N, C, h, w] to [N, C', h / stride, w / stride]."""
        return torch.relu(self.body(features) + self.shortcut(features))


class HilumNetwork(nn.Module):
    """A residual network with four stages, global average pooling and a linear head.

    Args:
        widths: Channels of each stage, multiples of 16, which run fastest on a processor.
        blocks: Residual blocks of each stage.
        strides: Stride of each stage's first block; the stem has stride 2 before them.
        dropout: Share of pooled features dropped before the head while training.
        style_mixing: Share of training batches whose styles are mixed after the stem and the first stage.
    """

    def __init__(
        self,
        widths: tuple[int, ...] = (16, 32, 64, 128),
        blocks: tuple[int, ...] = (2, 2, 3, 2),
        strides: tuple[int, ...] = (2, 2, 2, 1),
        dropout: float = 0.2,
        style_mixing: float = 0.0,
    ) -> None:
        super().__init__()
        self.stem = nn.Sequential(FilmStandardisation(), _conv_bn(1, widths[0], 3, stride=2), nn.ReLU())
        inputs = (widths[0], *widths[:-1])
        self.stages = nn.ModuleList(
            nn.Sequential(
                ResidualBlock(before, after, stride), *(ResidualBlock(after, after, 1) for _ in range(count - 1))
            )
            for before, after, count, stride in zip(inputs, widths, blocks, strides, strict=True)
        )
        self.style = StyleMixing(style_mixing)
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(widths[-1], 1)

    def forward(self, films: Tensor) -> NetworkOutput:
        """Maps films float32 [N, 1, S, S] in 0 to 1 to the three outputs."""
        features, pooled = self.features(films)
        logits = self.head(self.dropout(pooled[-1]))
        activation_map = torch.einsum("nchw,c->nhw", features, self.head.weight[0])
        return NetworkOutput(logits, activation_map, torch.cat(pooled[-3:], dim=1))

    def features(self, films: Tensor) -> tuple[Tensor, list[Tensor]]:
        """The last stage's features [N, C, h, w] of films, and the pooled features of every stage, each [N, C]."""
        features, pooled = self.style(self.stem(films)), []
        for number, stage in enumerate(self.stages):
            features = stage(features)
            if number == 0:
                features = self.style(features)
            pooled.append(features.mean(dim=(2, 3)))
        return features, pooled
