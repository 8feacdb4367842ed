"""Random variations that keep a film's label: position, size, exposure, sharpness, borders, markers."""

import cv2
import numpy as np

from inference.arrays import ByteImage, DoubleArray, FloatImage
from inference.models.gate.passport import IN_A_LUNG
from training.data.randomness import Random, chance

_MARKERS = ("R", "L", "AP", "PA", "R AP", "12 Mar")

Affine = FloatImage
"""float32 [2, 3], from a place in the new picture to one in the old, both from -1 to 1."""


def draw_position(
    random: Random,
    *,
    degrees: float,
    scale: tuple[float, float],
    shift: float,
    aspect: float = 0.12,
    shear: float = 0.0,
) -> tuple[Affine, bool]:
    """Sample a rotation, scale, shift and mirroring.

    Args:
        random: The random generator.
        degrees: Largest rotation either way.
        scale: Smallest and largest visible share of the old picture's side.
        shift: Largest shift, as a share of half the side.
        aspect: Logarithm of the largest change of the aspect ratio.
        shear: Largest slant either way, as a share of the height.

    Returns:
        The affine map, and whether it mirrors.
    """
    angle = np.deg2rad(random.uniform(-degrees, degrees))
    size, stretch = random.uniform(*scale), np.exp(random.uniform(-aspect, aspect))
    mirrored = chance(random, 0.5)
    side = -1 if mirrored else 1
    x, y = random.uniform(-shift, shift, 2)
    rows = [
        [np.cos(angle) * size * stretch * side, -np.sin(angle) * size, x],
        [np.sin(angle) * size * side, np.cos(angle) * size / stretch, y],
    ]
    rows[0][1] += random.uniform(-shear, shear) * rows[0][0] if shear else 0.0
    return np.array(rows, np.float32), mirrored


def as_floats(pixels: ByteImage) -> FloatImage:
    """Grey values 0 to 255 as float32 in 0 to 1."""
    return pixels.astype(np.float32) / np.float32(255)


def warped(picture: FloatImage, position: Affine, side: int, border: int = cv2.BORDER_CONSTANT) -> FloatImage:
    """Warp a picture by an affine map.

    Args:
        picture: float32 [H, H].
        position: From `draw_position`.
        side: Side of the new picture.
        border: OpenCV's border mode outside the old picture.
    """
    to_unit = np.array([[2 / side, 0, 1 / side - 1], [0, 2 / side, 1 / side - 1], [0, 0, 1]])
    half = len(picture) / 2
    to_pixels = np.array([[half, 0, half - 0.5], [0, half, half - 0.5]])
    change = to_pixels @ np.vstack([position, [0, 0, 1]]) @ to_unit
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(picture, change, (side, side), flags=flags, borderMode=border).astype(np.float32, copy=False)


def vary_exposure(picture: FloatImage, random: Random) -> FloatImage:
    """Vary gamma, contrast, brightness, shading, sharpness and noise; float32 [S, S] in 0 to 1."""
    varied: DoubleArray = np.clip(picture, 0, 1).astype(np.float64) ** np.exp(random.uniform(-0.6, 0.6))
    varied = (varied - 0.5) * np.exp(random.uniform(-0.5, 0.25)) + 0.5 + random.uniform(-0.12, 0.12)
    if chance(random, 0.4):
        slope = np.linspace(-1, 1, len(picture))
        varied = varied + random.uniform(-0.2, 0.2) * slope + random.uniform(-0.2, 0.2) * slope[:, None]
    if chance(random, 0.2):
        varied = _equalised(varied, random.uniform(1, 4), int(random.integers(2, 9)))
    if chance(random, 0.25):
        varied = _blurred(varied, random.uniform(0.3, 1.4))
    if chance(random, 0.2):
        varied = varied + (varied - _blurred(varied, random.uniform(1, 5))) * random.uniform(0, 1.5)
    if chance(random, 0.5):
        varied = varied + random.normal(0, random.uniform(0, 0.035), picture.shape)
    clipped: FloatImage = np.clip(varied, 0, 1).astype(np.float32)
    return clipped


def _equalised(picture: DoubleArray, limit: float, tiles: int) -> DoubleArray:
    """Contrast-limited adaptive histogram equalisation, as in viewers and detectors (Zuiderveld 1994)."""
    levels = (np.clip(picture, 0, 1) * 255).astype(np.uint8)
    return cv2.createCLAHE(limit, (tiles, tiles)).apply(levels).astype(np.float64) / 255


def _blurred(picture: DoubleArray, sigma: float) -> DoubleArray:
    blurred = cv2.GaussianBlur(picture, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
    return blurred.astype(np.float64, copy=False)


def add_border_or_marker(film: FloatImage, random: Random) -> FloatImage:
    """Sometimes add the edge of a collimator or viewer, or a marker; the film still counts as whole."""
    film = film.copy()
    if chance(random, 0.12):
        top, bottom, left, right = (int(part) for part in random.integers(0, 14, 4))
        grey = random.choice([0, 0, 1, random.random()])
        film[:top], film[len(film) - bottom :] = grey, grey
        film[:, :left], film[:, len(film) - right :] = grey, grey
    if chance(random, 0.2):
        marker = np.zeros(film.shape, np.uint8)
        place = (int(random.integers(0, len(film) - 20)), int(random.choice([12, 20, 100, 124])))
        text, size = str(random.choice(_MARKERS)), float(random.uniform(0.3, 0.8))
        cv2.putText(marker, text, place, cv2.FONT_HERSHEY_SIMPLEX, size, 255, 1, cv2.LINE_AA)
        film = np.maximum(film, marker / 255 * random.uniform(0.5, 1)).astype(np.float32)
    return film


def whiten_lung(film: FloatImage, lung: FloatImage, random: Random) -> FloatImage:
    """Whiten a lung from below as pneumonia or fluid does: up to its tip, or up to a random height.

    Args:
        film: float32 [S, S] in 0 to 1.
        lung: float32 [S, S] in 0 to 1, its field.
        random: The random generator.
    """
    rows = np.flatnonzero(lung.max(axis=1) > IN_A_LUNG)
    if not rows.size:
        return film
    filled = cv2.dilate(lung, np.ones((5, 5), np.uint8))
    surface = rows[0] + (rows[-1] - rows[0]) * random.uniform(-0.3, 0.7)
    filled = filled / (1 + np.exp((surface - np.arange(len(film))) / random.uniform(2, 6)))[:, None]
    share = random.uniform(0.5, 0.95) * _blurred(filled, random.uniform(1, 3))
    white = np.quantile(film[lung < IN_A_LUNG], random.uniform(0.5, 0.95)) if (lung < IN_A_LUNG).any() else film.max()
    return np.asarray(film * (1 - share) + white * share, dtype=np.float32)
