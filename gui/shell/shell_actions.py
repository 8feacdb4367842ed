"""The actions of the window as a whole: edit, scan, settings and help."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoStack

from gui.common.action_set import ActionSet
from gui.common.style import icons
from gui.common.style.theme import Theme


class ShellActions(ActionSet):
    """Actions of the window as a whole; `ShellController` connects them.

    Args:
        theme: The source of the icons' colours.
        undo: The undo stack.
        parent: The window.
    """

    def __init__(self, theme: Theme, undo: QUndoStack, parent: QObject) -> None:
        super().__init__(theme, parent)
        key = QKeySequence.StandardKey
        self.undo = undo.createUndoAction(self, self.tr("Undo"))
        self.undo.setShortcuts([QKeySequence("Ctrl+Z")])
        self.redo = undo.createRedoAction(self, self.tr("Redo"))
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z")])
        for action in (self.undo, self.redo):
            action.setAutoRepeat(False)  # a held key would undo hours of work
        self.paste = self.make(self.tr("Paste films"), (key.Paste,))
        self.close_films = self.make(self.tr("Close all films"), ("Ctrl+Shift+W",), once=True)
        self.pause = self.make(self.tr("Pause the scan"), ("Ctrl+.",), icons.pause)
        self.escape = self.make(self.tr("Close what is open"), ("Esc",), once=True)
        self.settings = self.make(self.tr("Settings…"), ("Ctrl+,",))
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self._make_panels()
        self._make_help()
        self.pause.setCheckable(True)
        self.pause.setEnabled(False)
        self.close_films.setEnabled(False)

    def show_paused(self, paused: bool) -> None:
        """Show what the action does next: pause or resume."""
        self.pause.setChecked(paused)
        name = self.tr("Go on with the scan") if paused else self.tr("Pause the scan")
        if name != self.pause.text():
            key = self.pause.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.draw(self.pause, icons.play if paused else icons.pause)
            self.pause.setText(name)
            self.pause.setToolTip(f"{name} ({key})")

    def _make_panels(self) -> None:
        self.show_table = self.make(self.tr("Show the table"), ("F8",), icons.rows)
        self.show_viewer = self.make(self.tr("Show the film"), ("F9",), icons.films)
        self.full_screen = self.make(self.tr("Full screen"), ("F11",))
        for switch in (self.show_table, self.show_viewer, self.full_screen):
            switch.setCheckable(True)
        for switch in (self.show_table, self.show_viewer):
            switch.setChecked(True)

    def _make_help(self) -> None:
        self.guide = self.make(self.tr("Guide"), ("Shift+F1",))
        self.cheat_sheet = self.make(self.tr("Keyboard shortcuts"), ("?", "F1"))
        self.passport = self.make(self.tr("The models' passports"), ())
        self.report = self.make(self.tr("Save a report of a fault…"), ())
        self.licences = self.make(self.tr("Licences"), ())
        self.about = self.make(self.tr("About Hilum"), ())
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
