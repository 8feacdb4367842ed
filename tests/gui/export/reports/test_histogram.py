"""The printed histogram of a scan's probabilities."""

from gui.export.reports.histogram import bin_counts


def test_every_probability_is_in_one_bin() -> None:
    assert bin_counts([0.0, 0.09, 0.1, 0.5, 0.999, 1.0], 10) == [2, 1, 0, 0, 0, 1, 0, 0, 0, 2]
    assert bin_counts([], 3) == [0, 0, 0]
