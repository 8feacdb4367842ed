"""The frame of the window: menus, banner, foot, dialogs."""
