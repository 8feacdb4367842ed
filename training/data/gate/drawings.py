"""Draws synthetic pictures: pages of text, charts, shapes, shaded objects, imitations of limbs and of CT slices."""

from functools import partial

import cv2
import numpy as np

from inference.arrays import DoubleArray, FloatImage
from training.data.gate.textures import coordinates, spectrum, stretched
from training.data.randomness import Random, chance

_FONTS = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_COMPLEX,
    cv2.FONT_HERSHEY_TRIPLEX,
    cv2.FONT_HERSHEY_SCRIPT_SIMPLEX,
    cv2.FONT_HERSHEY_PLAIN,
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SIGNS = "0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def text_page(random: Random, side: int) -> DoubleArray:
    """A page of text, black on white or white on black."""
    paper, ink = (255, 0) if chance(random, 0.7) else (0, 255)
    page = np.full((2 * side, 2 * side), paper, np.uint8)
    font, height, baseline = _FONTS[random.integers(len(_FONTS))], random.uniform(0.35, 1.4), int(random.uniform(5, 40))
    while baseline < 2 * side:
        line = " ".join(_word(random) for _ in range(14))
        if chance(random, 0.3):
            line = line[: int(len(line) * random.uniform(0.4, 1))]
        if chance(random, 0.88):
            left = int(random.uniform(0, 30))
            cv2.putText(page, line, (left, baseline), font, height, ink, 1 + chance(random, 0.2), cv2.LINE_AA)
        baseline += int(height * random.uniform(26, 34)) + 3
    return cv2.resize(page, (side, side), interpolation=cv2.INTER_AREA).astype(np.float64) / 255


def _word(random: Random) -> str:
    alphabets = (_LETTERS if chance(random, 0.9) else _SIGNS for _ in range(random.integers(1, 11)))
    return "".join(alphabet[random.integers(len(alphabet))] for alphabet in alphabets)


def shapes(random: Random, side: int) -> DoubleArray:
    """Lines, ellipses, rectangles and polygons of all greys."""
    picture = np.full((side, side), random.choice([0.0, 1.0, random.uniform()]), np.float32)
    for _ in range(random.integers(3, 60)):
        _draw_shape(random, picture)
    return np.asarray(picture + random.normal(0, 0.03 if chance(random, 0.3) else 0, (side, side)))


def _draw_shape(random: Random, picture: FloatImage) -> None:
    side, shade = len(picture), float(random.uniform())
    thickness = int(random.choice([1, 1, 2, 3, -1]))
    point = partial(_point, random, side)
    match random.integers(5):
        case 0:
            cv2.line(picture, point(), point(), shade, max(1, thickness), cv2.LINE_AA)
        case 1:
            width, height = random.uniform(2, side / 3, 2)
            turn, end = random.uniform(0, 180), random.uniform(60, 360)
            cv2.ellipse(picture, point(), (int(width), int(height)), turn, 0, end, shade, thickness, cv2.LINE_AA)
        case 2:
            cv2.rectangle(picture, point(), point(), shade, thickness)
        case 3:
            corners = np.array([point() for _ in range(random.integers(3, 8))], np.int32)
            if thickness < 0:
                cv2.fillPoly(picture, [corners], shade)
            else:
                cv2.polylines(picture, [corners], True, shade, thickness, cv2.LINE_AA)
        case _:
            cv2.circle(picture, point(), int(random.uniform(2, side / 4)), shade, thickness, cv2.LINE_AA)


def _point(random: Random, side: int) -> tuple[int, int]:
    x, y = random.uniform(-0.1, 1.1, 2) * side
    return int(x), int(y)


def chart(random: Random, side: int) -> DoubleArray:
    """Bars or lines between two axes, with numbers."""
    paper, ink = (1.0, 0.0) if chance(random, 0.8) else (0.05, 0.9)
    picture = np.full((side, side), paper, np.float32)
    left, bottom = int(side * 0.12), int(side * 0.88)
    cv2.line(picture, (left, int(side * 0.08)), (left, bottom), ink, 1)
    cv2.line(picture, (left, bottom), (int(side * 0.95), bottom), ink, 1)
    draw = _draw_bars if chance(random, 0.5) else _draw_curves
    draw(random, picture, left, bottom)
    page = (255 * picture).astype(np.uint8)  # OpenCV writes on bytes only
    for number in range(5):
        place = (1, int(side * (0.1 + 0.18 * number)))
        cv2.putText(page, str(random.integers(0, 100)), place, cv2.FONT_HERSHEY_SIMPLEX, 0.3, 255 * ink)
    return page.astype(np.float64) / 255


def _draw_bars(random: Random, picture: FloatImage, left: int, bottom: int) -> None:
    side, count = len(picture), int(random.integers(4, 30))
    for number in range(count):
        x, height = left + 3 + number * (side * 0.8 / count), random.uniform(0.05, 0.75) * side
        corner = (int(x + side * 0.55 / count), bottom)
        cv2.rectangle(picture, (int(x), int(bottom - height)), corner, float(random.uniform(0.2, 0.8)), -1)


def _draw_curves(random: Random, picture: FloatImage, left: int, bottom: int) -> None:
    side = len(picture)
    for _ in range(random.integers(1, 5)):
        walk = np.cumsum(random.normal(0, 1, 60))
        walk = (walk - walk.min()) / (np.ptp(walk) + 1e-6)
        points = np.stack([np.linspace(left, side * 0.95, 60), bottom - walk * side * 0.75], 1).astype(np.int32)
        cv2.polylines(picture, [points], False, float(random.uniform(0.1, 0.7)), 1, cv2.LINE_AA)


def limbs(random: Random, side: int) -> DoubleArray:
    """Imitations of limbs: bright rods in soft tissue on a dark background."""
    x, y = coordinates(side)
    picture = np.zeros((side, side))
    for _ in range(random.integers(1, 7)):
        angle = random.uniform(-0.5, 0.5) + (np.pi / 2 if chance(random, 0.3) else 0)
        offset, width = random.uniform(-0.4, 0.4), random.uniform(0.03, 0.2)
        wave = 0.03 * np.sin(6 * y + random.uniform(0, 6))
        distance = np.abs((x - 0.5) * np.cos(angle) + (y - 0.5) * np.sin(angle) - offset + wave) / width
        tissue = np.exp(-((distance / 2.2) ** 4)) * random.uniform(0.2, 0.6)
        cortex = np.exp(-(distance**6)) * (1 - 0.45 * np.exp(-((distance / 0.6) ** 2))) * random.uniform(0.3, 0.8)
        along = np.abs(y - random.uniform(0.2, 0.8)) < random.uniform(0.2, 0.8)
        picture = np.maximum(picture, tissue + cortex * along)
    soft = cv2.GaussianBlur(picture, (0, 0), random.uniform(0.5, 3)).astype(np.float64)
    return stretched(soft + 0.03 * spectrum(random, side, 2), random)


def slices(random: Random, side: int) -> DoubleArray:
    """Imitations of CT and MR slices: nested ellipses on black."""
    picture, body = np.zeros((side, side)), np.zeros((side, side))
    centre, axes = side / 2 + random.normal(0, side * 0.04, 2), random.uniform(0.25, 0.5, 2) * side
    for ring in range(random.integers(2, 5)):
        smaller = np.maximum(2, axes * (1 - ring * random.uniform(0.04, 0.2)))
        _fill_ellipse(picture, centre, smaller, random.uniform(-8, 8), random.uniform(0.1, 1))
    for _ in range(random.integers(2, 25)):
        place, size = centre + random.normal(0, 0.35, 2) * axes, np.maximum(1, random.uniform(0.03, 0.4, 2) * axes)
        _fill_ellipse(picture, place, size, random.uniform(0, 180), random.uniform(0, 1))
    _fill_ellipse(body, centre, axes, 0, 1)
    soft = cv2.GaussianBlur(picture, (0, 0), random.uniform(0.5, 2)).astype(np.float64)
    grain = spectrum(random, side, random.uniform(0, 2)) * random.uniform(0.01, 0.08)
    return np.asarray((soft + grain) * body)


def _fill_ellipse(picture: DoubleArray, centre: DoubleArray, axes: DoubleArray, turn: float, shade: float) -> None:
    (x, y), (width, height) = centre, axes
    cv2.ellipse(picture, (int(x), int(y)), (int(width), int(height)), turn, 0, 360, shade, -1, cv2.LINE_AA)


def shaded_objects(random: Random, side: int) -> DoubleArray:
    """Round objects, lit from one side, as in a photograph."""
    x, y = coordinates(side)
    picture = random.uniform(0.1, 0.9) + spectrum(random, side, random.uniform(1.5, 3)) * random.uniform(0.01, 0.15)
    for _ in range(random.integers(1, 6)):
        (column, row), (width, height) = random.uniform((0.2, 0.2), (0.8, 0.9)), random.uniform(0.08, (0.4, 0.5))
        across, down = (x - column) / width, (y - row) / height
        distance = across**2 + down**2
        light = random.normal(size=3)
        towards = light[0] * across + light[1] * down + abs(light[2]) * np.sqrt(np.clip(1 - distance, 0, 1))
        shade = (0.5 + 0.4 * towards / np.linalg.norm(light)) * random.uniform(0.4, 1.2)
        picture = np.where(distance < 1, np.clip(shade, 0, 1), picture)
    return cv2.GaussianBlur(picture, (0, 0), random.uniform(0.3, 1.5)).astype(np.float64)
