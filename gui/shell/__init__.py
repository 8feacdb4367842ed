"""The window around its pages: menus, status bar, welcome page, settings."""
