"""Scans of the window's bridge."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from gui.scan.scan_bridge import ScanBridge
from inference.finding import Finding


def scan(bridge: ScanBridge, qtbot: QtBot, paths: list[Path], *, fresh: bool = False) -> list[Finding]:
    """Assess files, and return their findings."""
    findings: list[Finding] = []
    bridge.findings_arrived.connect(findings.extend)
    with qtbot.waitSignal(bridge.finished):
        bridge.add(paths, fresh=fresh)
    bridge.findings_arrived.disconnect(findings.extend)
    return findings
