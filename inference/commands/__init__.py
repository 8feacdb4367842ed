"""The headless commands, one module each. Progress and messages go to stderr, results to stdout."""

COMMANDS = ("scan", "classify", "evaluate", "verify", "info", "self-test")
"""Each has a module of its name, with `_` for `-`, and in it the function `run`."""
