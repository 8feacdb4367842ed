"""Alters chest films so that the gate must refuse them: cropped, shuffled, painted over, photographed, blurred."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from inference.arrays import FloatImage
from inference.models.gate.passport import Kind
from training.data.gate.textures import spectrum
from training.data.randomness import Random, chance


@dataclass(frozen=True, slots=True, kw_only=True)
class Film:
    """A film to be altered.

    Attributes:
        pixels: float32 [S, S] in 0 to 1.
        lungs: float32 [2, h, w] in 0 to 1, its lung field; zeros if not known.
        other: float32 [S, S] in 0 to 1, another film, for alterations that need two.
    """

    pixels: FloatImage
    lungs: FloatImage
    other: FloatImage


@dataclass(frozen=True, slots=True, kw_only=True)
class Alteration:
    """A way to alter films.

    Attributes:
        apply: Maps a film to float32 [S, S].
        kind: The kind of the result.
        share: Its share of the altered films in training.
    """

    apply: Callable[[Film, Random], FloatImage]
    kind: Kind
    share: float


def crop_centre(film: Film, random: Random) -> FloatImage:
    """Keep about 20 to 56 % of each side, near the centre."""
    side = len(film.pixels)
    width, height = (int(part) for part in side * random.uniform(0.2, 0.56, 2))
    x, y = (side // 2 + int(part) for part in random.normal(0, side * 0.09, 2))
    left = int(np.clip(x - width // 2, 0, side - width))
    top = int(np.clip(y - height // 2, 0, side - height))
    return _resized(film.pixels[top : top + height, left : left + width], side)


def crop_corner(film: Film, random: Random) -> FloatImage:
    """Keep one corner."""
    side = len(film.pixels)
    crop = int(side * random.uniform(0.35, 0.6))
    left, top = (side - crop if chance(random, 0.5) else 0 for _ in range(2))
    return _resized(film.pixels[top : top + crop, left : left + crop], side)


def keep_half(film: Film, random: Random) -> FloatImage:
    """Keep one half, enlarged, or in place on plain grey."""
    side = len(film.pixels)
    crop = int(side * random.uniform(0.38, 0.58))
    part = slice(crop) if chance(random, 0.5) else slice(side - crop, side)
    area = (part, slice(None)) if chance(random, 0.5) else (slice(None), part)
    if chance(random, 0.6):
        return _resized(film.pixels[area], side)
    picture = np.full_like(film.pixels, 0 if chance(random, 0.5) else random.random())
    picture[area] = film.pixels[area]
    return picture


def shuffle_tiles(film: Film, random: Random) -> FloatImage:
    """Cut into 2 by 2 to 8 by 8 tiles and shuffle them."""
    count = int(random.choice([2, 2, 3, 4, 5, 8]))
    side, tile = len(film.pixels), len(film.pixels) // count
    square = _resized(film.pixels, tile * count)
    tiles = square.reshape(count, tile, count, tile).swapaxes(1, 2).reshape(-1, tile, tile)
    order = random.permutation(len(tiles))
    if (order == np.arange(len(tiles))).mean() > 0.5:  # noqa: PLR2004  # most tiles happened to stay in place
        order = np.roll(order, 1)
    shuffled = tiles[order].reshape(count, count, tile, tile).swapaxes(1, 2).reshape(tile * count, tile * count)
    return _resized(shuffled, side)


def paint_lungs(film: Film, random: Random) -> FloatImage:
    """Paint over one or both lungs; crop films whose lungs are not known."""
    side = len(film.pixels)
    field = film.lungs.max(axis=0) if chance(random, 0.75) else film.lungs[random.integers(2)]
    lungs = (_resized(field, side) > 0.5).astype(np.uint8)  # noqa: PLR2004  # the edge of a field
    mask = cv2.dilate(lungs, np.ones((3, 3), np.uint8), iterations=int(random.integers(0, 7)))
    if mask.mean() < 0.08:  # noqa: PLR2004  # nothing to paint over
        return crop_centre(film, random)
    soft = _blurred(mask.astype(np.float32), random.uniform(0.3, 3))
    paint = _paint(film.pixels, film.pixels[mask == 0], random)
    return np.asarray(film.pixels * (1 - soft) + paint * soft, dtype=np.float32)


def _paint(pixels: FloatImage, outside: FloatImage, random: Random) -> FloatImage:
    """A flat grey, noise, or the blurred film."""
    outside = outside if outside.size else pixels
    match random.integers(6):
        case 0:
            return _textured(np.full_like(pixels, np.median(outside)), random)
        case 1:
            return _textured(np.full_like(pixels, random.random()), random)
        case 2:
            return random.normal(outside.mean(), outside.std(), pixels.shape).astype(np.float32)
        case 3:
            return _textured(_blurred(pixels, len(pixels) / 6), random)
        case 4:
            return np.full_like(pixels, pixels.max())
        case _:
            return np.zeros_like(pixels)


def _textured(paint: FloatImage, random: Random) -> FloatImage:
    if chance(random, 0.5):
        return paint
    return (paint + spectrum(random, len(paint), 2) * random.uniform(0, 0.12)).astype(np.float32)


def several_films(film: Film, random: Random) -> FloatImage:
    """Put two films side by side or one above the other, or four into a square."""
    side, one, two = len(film.pixels), film.pixels, film.other
    if chance(random, 0.3):
        two = one ** np.float32(random.uniform(0.6, 1.6))
    two = two[:, ::-1] if chance(random, 0.5) else two
    match random.integers(4):
        case 0:
            return _resized(_padded(np.hstack([one, two]), random), side)
        case 1:
            return _resized(_padded(np.vstack([one, two]), random), side)
        case 2:
            return _resized(np.vstack([np.hstack([one, two]), np.hstack([two, one])]), side)
        case _:
            gap = np.full((side, int(random.integers(1, 24))), random.choice([0, 1, 0.3]), np.float32)
            return _resized(_padded(np.hstack([one, gap, two]), random), side)


def _padded(picture: FloatImage, random: Random) -> FloatImage:
    """Sometimes pad to a square with black."""
    height, width = picture.shape
    rows, columns = max(0, width - height) // 2, max(0, height - width) // 2
    return np.pad(picture, ((rows, rows), (columns, columns))) if chance(random, 0.3) else picture


def screenshot(film: Film, random: Random) -> FloatImage:
    """The film in a viewer's window, with bars, buttons and text around it."""
    side = 2 * len(film.pixels)
    width, height = int(side * random.uniform(0.38, 0.78)), int(side * random.uniform(0.45, 0.86))
    left, top = int(random.integers(0, side - width + 1)), int(random.integers(0, side - height + 1))
    screen = np.full((side, side), 255 * _background(random), np.uint8)
    screen[top : top + height, left : left + width] = 255 * cv2.resize(film.pixels, (width, height)).clip(0, 1)
    for _ in range(random.integers(2, 9)):
        shade, (x, y) = int(random.integers(0, 256)), random.integers(0, side, 2)
        outside = not (left - 40 < x < left + width and top < y < top + height)
        match random.integers(4):
            case 0:
                screen[: int(random.integers(4, max(5, min(top, 40) + 5)))] = shade
            case 1 if left > 8:  # noqa: PLR2004  # room for a bar
                screen[:, : int(random.integers(4, left))] = shade
            case 2 if outside:
                word = "".join(chr(letter) for letter in random.integers(65, 122, 8))
                size, ink = float(random.uniform(0.25, 0.7)), int(random.choice([0, 255, 180]))
                cv2.putText(screen, word, (int(x), int(y)), cv2.FONT_HERSHEY_SIMPLEX, size, ink, 1, cv2.LINE_AA)
            case 3 if outside:
                corner = (int(x + random.integers(5, 30)), int(y + random.integers(5, 20)))
                cv2.rectangle(screen, (int(x), int(y)), corner, shade, -1)
    return _shrunk(screen.astype(np.float32) / np.float32(255))


def photograph_of_film(film: Film, random: Random) -> FloatImage:
    """The film on a screen or a light box, seen slightly from the side, perhaps with a reflection."""
    side, size = 2 * len(film.pixels), len(film.pixels)
    margin = random.uniform(0.08, 0.24)
    square = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    corners = margin + (1 - 2 * margin) * square + random.normal(0, 0.045, (4, 2)) + random.normal(0, 0.03, 2)
    change = cv2.getPerspectiveTransform(size * square, (side * corners).astype(np.float32))
    lit = np.clip(film.pixels * random.uniform(0.5, 0.9) + random.uniform(0.05, 0.3), 0, 1)
    projected = cv2.warpPerspective(lit.astype(np.float32), change, (side, side))
    covered = cv2.warpPerspective(np.ones_like(film.pixels), change, (side, side))
    wall = _background(random) + spectrum(random, side, 2.2) * random.uniform(0.01, 0.15)
    picture = wall * (1 - covered) + covered * projected
    if chance(random, 0.5):
        y, x = np.mgrid[0:side, 0:side] / side
        distance = (x - random.random()) ** 2 + (y - random.random()) ** 2
        picture = picture + random.uniform(0, 0.6) * np.exp(-distance / random.uniform(0.01, 0.1))
    return _shrunk(np.clip(picture, 0, 1).astype(np.float32))


def _background(random: Random) -> float:
    return float(random.choice([0, 0.05, 0.15, 0.25, 0.9, 1, random.random()]))


def blur(film: Film, random: Random) -> FloatImage:
    """Blur until the lungs cannot be judged, or reduce to a few coarse pixels."""
    side = len(film.pixels)
    if chance(random, 0.5):
        return _blurred(film.pixels, random.uniform(4.5, 12))
    pixels = int(random.integers(6, 15))
    coarse = cv2.resize(film.pixels, (pixels, pixels), interpolation=cv2.INTER_AREA)
    how = cv2.INTER_NEAREST if chance(random, 0.5) else cv2.INTER_LINEAR
    return cv2.resize(coarse, (side, side), interpolation=how).astype(np.float32)


def darken(film: Film, random: Random) -> FloatImage:
    """Leave little signal above the noise, as in an underexposed film."""
    level = random.uniform(0.02, 0.12)
    noise = random.normal(0, level * random.uniform(0.8, 2.5), film.pixels.shape)
    return np.clip(film.pixels * level + noise + random.uniform(0, 0.3), 0, 1).astype(np.float32)


def _blurred(picture: FloatImage, sigma: float) -> FloatImage:
    return cv2.GaussianBlur(picture, (0, 0), sigma).astype(np.float32, copy=False)


def _resized(picture: FloatImage, side: int) -> FloatImage:
    resized = cv2.resize(np.ascontiguousarray(picture), (side, side), interpolation=cv2.INTER_LINEAR)
    return resized.astype(np.float32, copy=False)


def _shrunk(picture: FloatImage) -> FloatImage:
    side = len(picture) // 2
    return cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA).astype(np.float32, copy=False)


ALTERATIONS = {
    "centre": Alteration(apply=crop_centre, kind=Kind.NOT_WHOLE, share=0.17),
    "corner": Alteration(apply=crop_corner, kind=Kind.NOT_WHOLE, share=0.02),
    "half": Alteration(apply=keep_half, kind=Kind.NOT_WHOLE, share=0.14),
    "tiles": Alteration(apply=shuffle_tiles, kind=Kind.NOT_WHOLE, share=0.09),
    "painted lungs": Alteration(apply=paint_lungs, kind=Kind.NOT_WHOLE, share=0.15),
    "several films": Alteration(apply=several_films, kind=Kind.SEVERAL, share=0.12),
    "screenshot": Alteration(apply=screenshot, kind=Kind.PICTURE_OF_FILM, share=0.13),
    "photograph": Alteration(apply=photograph_of_film, kind=Kind.PICTURE_OF_FILM, share=0.08),
    "blur": Alteration(apply=blur, kind=Kind.BLURRED, share=0.07),
    "dark": Alteration(apply=darken, kind=Kind.BLURRED, share=0.03),
}
"""The alterations, by their names in reports."""
