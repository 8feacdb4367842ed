"""The heat map: from the model's class activation map to a picture over the film and to a zone in words."""

import numpy as np

from inference.arrays import ByteImage, FloatImage

POINTING = 0.25
"""The least evidence that is worth pointing at; regions of films without signs seldom reach it."""

_OPACITY = 0.75


def overlay(heatmap: FloatImage, width: int, height: int) -> ByteImage:
    """Colour a heat map for display over its film.

    The scale is fixed, 0 to 1 for every film, so that colours can be compared between films. The map is OpenCV's
    inferno, which keeps its order for colour-blind readers; the weaker a region, the more transparent.

    Args:
        heatmap: float32 [h, w] in 0 to 1.
        width: Columns of the film.
        height: Rows of the film.

    Returns:
        uint8 [height, width, 4], red, green, blue and alpha, not premultiplied.
    """
    import cv2  # a scan only needs the zone, and does not wait for OpenCV

    smooth = np.clip(cv2.resize(heatmap, (width, height), interpolation=cv2.INTER_CUBIC), 0.0, 1.0)
    grey = np.asarray(smooth * 255, dtype=np.uint8)
    coloured = cv2.cvtColor(cv2.applyColorMap(grey, cv2.COLORMAP_INFERNO), cv2.COLOR_BGR2RGBA)
    coloured[..., 3] = (smooth * 255 * _OPACITY).astype(np.uint8)
    return np.asarray(coloured, dtype=np.uint8)


def zone(heatmap: FloatImage) -> str:
    """Where the model sees most, in words.

    Sides are those of the picture: without a marker nothing says which is the patient's right.

    Args:
        heatmap: float32 [h, w] in 0 to 1.

    Returns:
        Such as "lower zone, left of the picture"; empty where no region reaches `POINTING`.
    """
    strongest = float(heatmap.max())
    if strongest < POINTING:
        return ""
    evidence = np.where(heatmap >= strongest / 2, heatmap, 0.0)
    rows, columns = np.indices(heatmap.shape)
    down = float((evidence * rows).sum() / evidence.sum() + 0.5) / heatmap.shape[0]
    across = float((evidence * columns).sum() / evidence.sum() + 0.5) / heatmap.shape[1]
    return f"{_third(down, ('upper', 'middle', 'lower'))} zone, {_side(evidence, across)}"


def _third(position: float, names: tuple[str, str, str]) -> str:
    return names[min(2, int(position * 3))]


def _side(evidence: FloatImage, across: float) -> str:
    """One side of the picture where nearly all evidence lies on it, else both or the middle."""
    middle = evidence.shape[1] // 2
    left, right = float(evidence[:, :middle].sum()), float(evidence[:, -middle:].sum())
    if min(left, right) > 0.25 * max(left, right):
        return "both sides"
    return "left of the picture" if across < 0.5 else "right of the picture"  # noqa: PLR2004
