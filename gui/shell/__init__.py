"""The frame of the window: menus, status bar, welcome page, settings."""
