"""How long a test waits for what must come: so long that only a hang reaches it, however slow the machine."""

HANG_S = 240
HANG_MS = HANG_S * 1000
