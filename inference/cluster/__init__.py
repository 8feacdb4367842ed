"""Scans on a Dask cluster: its workers assess the films."""
