"""The scan past one machine: films are assessed by the workers of a Dask cluster."""
