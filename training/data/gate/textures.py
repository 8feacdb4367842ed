"""Generates textures (noise, gradients, patterns), from which the gate learns what is not a radiograph."""

import cv2
import numpy as np

from inference.arrays import DoubleArray
from training.data.randomness import Random, chance


def spectrum(random: Random, side: int, exponent: float | None = None) -> DoubleArray:
    """Noise with a power-law spectrum: exponent 0 is white noise, 2 resembles photographs.

    Args:
        random: The random generator.
        side: Side of the picture, in pixels.
        exponent: None for a random one from 0 to 3.5.

    Returns:
        [side, side], of zero mean and unit deviation.
    """
    exponent = random.uniform(0, 3.5) if exponent is None else exponent
    stretch = np.exp(random.normal(0, 0.5))
    rows, columns = np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side)[None]
    frequency = np.hypot(rows * stretch, columns * stretch)
    frequency[0, 0] = 1 / side
    waves = np.fft.rfft2(random.normal(size=(side, side))) / frequency ** (exponent / 2)
    noise = np.fft.irfft2(waves, s=(side, side))
    noise -= noise.mean()
    return np.asarray(noise / (noise.std() + 1e-9))


def stretched(picture: DoubleArray, random: Random) -> DoubleArray:
    """Scale grey values to a range within 0 to 1, usually all of it."""
    low, high = sorted(random.uniform(0, 1, 2))
    if high - low < 0.3:  # noqa: PLR2004  # too flat to show anything
        low, high = 0.0, 1.0
    unit = (picture - picture.min()) / (np.ptp(picture) + 1e-9)
    return np.asarray(unit * (high - low) + low)


def coordinates(side: int) -> tuple[DoubleArray, DoubleArray]:
    """The coordinates of each pixel, 0 to 1, to the right and downwards."""
    y, x = np.mgrid[0:side, 0:side] / side
    return x, y


def noise(random: Random, side: int) -> DoubleArray:
    """Noise with a random spectrum."""
    return stretched(spectrum(random, side), random)


def flat_noise(random: Random, side: int) -> DoubleArray:
    """A flat grey with a little white noise."""
    return np.asarray(random.uniform(0, 1) + random.normal(0, random.uniform(0.002, 0.3), (side, side)))


def gradient(random: Random, side: int) -> DoubleArray:
    """A linear or a round gradient."""
    x, y = coordinates(side)
    angle = random.uniform(0, 2 * np.pi)
    if chance(random, 0.5):
        slope = np.cos(angle) * x + np.sin(angle) * y
    else:
        slope = np.hypot(x - random.uniform(0, 1), (y - random.uniform(0, 1)) * random.uniform(0.5, 2))
    slope = stretched((slope - slope.min()) ** random.uniform(0.4, 2.5), random)
    return np.asarray(slope + random.normal(0, 0.02 if chance(random, 0.5) else 0, (side, side)))


def stripes(random: Random, side: int) -> DoubleArray:
    """Waves in one direction or two, straight or warped, sharp or soft."""
    x, y = coordinates(side)
    angle = random.uniform(0, 2 * np.pi)
    phase = 2 * np.pi * random.uniform(2, 40) * (np.cos(angle) * x + np.sin(angle) * y)
    waves = np.sin(phase + random.uniform(0, 3) * spectrum(random, side, 3))
    if chance(random, 0.4):
        waves = waves * np.sin(2 * np.pi * random.uniform(2, 30) * (np.cos(angle) * y - np.sin(angle) * x))
    return stretched(np.sign(waves) if chance(random, 0.4) else waves, random)


def leaves(random: Random, side: int) -> DoubleArray:
    """The dead leaves model: overlapping ellipses of all sizes, with the statistics of photographs."""
    picture = np.full((side, side), 0.5, np.float32)
    for _ in range(random.integers(80, 500)):
        radius = min(side / 1.5, 2 * random.pareto(1.4) + 2)
        x, y = random.uniform(-0.05, 1.05, 2) * side
        axes = (int(radius) + 1, int(radius * random.uniform(0.3, 1)) + 1)
        shade = float(random.uniform())
        cv2.ellipse(picture, (int(x), int(y)), axes, random.uniform(0, 180), 0, 360, shade, -1, cv2.LINE_AA)
    picture = picture + (spectrum(random, side, 2) * random.uniform(0, 0.12)).astype(np.float32)
    return stretched(cv2.GaussianBlur(picture, (0, 0), random.uniform(0.3, 2)).astype(np.float64), random)


def cells(random: Random, side: int) -> DoubleArray:
    """Voronoi cells: flat, or by the distance to the nearest points."""
    x, y = coordinates(side)
    nearest, second, shades = np.full((3, side, side), np.inf)
    for column, row in random.uniform(0, 1, (random.integers(8, 150), 2)):
        distance = np.hypot(x - column, y - row)
        shades = np.where(distance < nearest, random.uniform(0, 1), shades)
        second = np.minimum(second, np.maximum(nearest, distance))
        nearest = np.minimum(nearest, distance)
    if chance(random, 0.4):
        return stretched(shades, random)
    return stretched(second - nearest if chance(random, 0.5) else nearest, random)


def fractal(random: Random, side: int) -> DoubleArray:
    """A Julia set."""
    x, y = (3 * axis - 1.5 for axis in coordinates(side))
    z = (x + 1j * y) * random.uniform(0.2, 1) + complex(*random.normal(0, 0.3, 2))
    constant = complex(random.uniform(-1.2, 0.4), random.uniform(-0.8, 0.8))
    steps = np.zeros((side, side))
    for _ in range(40):
        inside = np.abs(z) < 3  # noqa: PLR2004  # beyond that radius it diverges
        z = np.where(inside, z * z + constant, z)
        steps += inside
    return stretched(steps, random)


def blobs(random: Random, side: int) -> DoubleArray:
    """Bright and dark ellipses, soft or sharp, with noise."""
    x, y = coordinates(side)
    picture = np.zeros((side, side))
    for _ in range(random.integers(1, 14)):
        (column, row), (width, height) = random.uniform(0, 1, 2), random.uniform(0.03, 0.5, 2)
        angle = random.uniform(0, np.pi)
        along = (x - column) * np.cos(angle) + (y - row) * np.sin(angle)
        across = (y - row) * np.cos(angle) - (x - column) * np.sin(angle)
        distance = (along / width) ** 2 + (across / height) ** 2
        picture += random.normal() * (np.exp(-distance) if chance(random, 0.6) else distance < 1)
    soft = cv2.GaussianBlur(picture, (0, 0), random.uniform(0.5, 4)).astype(np.float64)
    grain = spectrum(random, side, random.uniform(0, 3)) * random.uniform(0, 0.4)
    return stretched(soft / (soft.std() + 1e-6) + grain, random)


def blocks(random: Random, side: int) -> DoubleArray:
    """A board of grey or of black and white squares."""
    count = int(random.integers(4, 45))
    board = random.uniform(0, 1, (count, count))
    board = board if chance(random, 0.5) else (board > random.uniform(0.3, 0.7)).astype(np.float64)
    return cv2.resize(board, (side, side), interpolation=cv2.INTER_NEAREST).astype(np.float64)


def landscape(random: Random, side: int) -> DoubleArray:
    """Ranges of hills under a sky."""
    picture = np.linspace(random.uniform(0.5, 1), random.uniform(0.3, 1), side)[:, None] * np.ones((side, side))
    rows = np.arange(side)[:, None]
    for _ in range(random.integers(1, 5)):
        skyline = spectrum(random, side, 2.5)[0]
        horizon = side * (random.uniform(0.2, 0.9) + 0.15 * skyline / skyline.std())
        ground = spectrum(random, side, random.uniform(0.5, 2.5)) * random.uniform(0.02, 0.15) + random.uniform(0, 0.8)
        picture = np.where(rows > horizon[None], ground, picture)
    return picture
