"""How everything looks: colours, icons, shapes, numbers."""
