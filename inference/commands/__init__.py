"""The headless commands, one module each. Progress and messages go to stderr, results to stdout."""

COMMANDS = ("scan", "classify", "evaluate", "verify", "info", "self-test")
"""Each is the function `run` of the module of that name, with `_` for `-`."""
