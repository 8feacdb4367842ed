"""What every other package of the window uses: theme, icons, settings, background work, small widgets."""
