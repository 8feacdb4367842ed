"""Applies the light or the dark theme to Qt: palette and style sheet, following the system's colour scheme."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from gui.common.style.colours import DARK, FILM_BACKGROUND, LIGHT, Colours


class Theme(QObject):
    """Applies the colours of the system's scheme, or of the scheme that the user has chosen.

    Args:
        application: Receives palette and style sheet.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self.colours = LIGHT
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        self._follow(hints.colorScheme())

    def set_scheme(self, scheme: Qt.ColorScheme) -> None:
        """Use one scheme regardless of the system's; Unknown follows the system again."""
        hints = self._application.styleHints()
        hints.setColorScheme(scheme)
        self._follow(hints.colorScheme() if scheme == Qt.ColorScheme.Unknown else scheme)

    @Slot(Qt.ColorScheme)
    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self.colours = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        self._application.setPalette(palette(self.colours))
        for name, outline in (
            ("QCheckBox", self.colours.muted),
            ("QRadioButton", self.colours.muted),
            ("QComboBox", self.colours.line),
            ("QAbstractSpinBox", self.colours.line),
        ):
            self._application.setPalette(_outlined(self.colours, outline), name)  # type: ignore[arg-type]  # wrong stub
        self._application.setStyleSheet(style_sheet(self.colours))
        self.changed.emit()


def palette(colours: Colours) -> QPalette:
    """The colours as Qt's palette."""
    role = QPalette.ColorRole
    result = QPalette(QColor(colours.window))
    for roles, value in (
        ((role.Window, role.AlternateBase), colours.window),
        ((role.Base, role.Button, role.ToolTipBase), colours.surface),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText), colours.text),
        ((role.PlaceholderText,), colours.muted),
        ((role.Highlight,), colours.selection),
        ((role.Accent, role.Link), colours.accent),
        ((role.Mid, role.Midlight, role.Dark), colours.line),
    ):
        for colour_role in roles:
            result.setColor(colour_role, QColor(value))
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(colours.muted))
    return result


_FUSION_DARKER = 140
"""Qt's Fusion style draws outlines in the colour `window.darker(140)`."""


def _outlined(colours: Colours, outline: str) -> QPalette:
    """The palette of boxes and fields, whose outlines would be invisible in the dark theme.

    Args:
        colours: The theme.
        outline: The approximate colour of the outlines.
    """
    result = palette(colours)
    result.setColor(QPalette.ColorRole.Window, QColor(outline).lighter(_FUSION_DARKER))
    return result


def style_sheet(colours: Colours) -> str:
    """The application's style sheet in the colours of a theme."""
    return f"""
    QMainWindow, QMenuBar, QToolBar {{ background: {colours.window}; }}
    QMenuBar {{ padding: 2px 0; }}
    QMenuBar::item {{ padding: 5px 10px; border-radius: 5px; background: transparent; }}
    QMenuBar::item:selected {{ background: {colours.selection}; }}
    QMenu {{ background: {colours.surface}; border: 1px solid {colours.line}; padding: 5px; }}
    QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 5px; }}
    QMenu::item:selected {{ background: {colours.selection}; }}
    QMenu::item:disabled {{ color: {colours.muted}; }}
    QMenu::separator {{ height: 1px; background: {colours.line}; margin: 5px 8px; }}
    QToolBar {{ border: 0; border-bottom: 1px solid {colours.line}; spacing: 6px; }}
    QToolBar::separator {{ background: {colours.line}; width: 1px; margin: 8px 6px; }}
    QToolBar QToolButton {{ padding: 5px 9px; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 6px 10px; }}
    QToolButton:hover {{ background: {colours.selection}; }}
    QToolButton:checked {{ background: {colours.selection}; border-color: {colours.accent}; }}
    QToolButton:focus {{ border-color: {colours.accent}; }}
    QToolButton[chip="true"] {{ border: 1px solid {colours.line}; border-radius: 12px; padding: 3px 8px; }}
    QToolButton[chip="true"]::menu-indicator {{ image: none; }}
    QToolButton[chip="true"]:checked {{ background: {colours.accent}; border-color: {colours.accent};
                                        color: {colours.on_accent}; }}
    QToolButton[chip="true"]:focus {{ border-color: {colours.text}; }}
    QLineEdit {{ background: {colours.surface}; border: 1px solid {colours.line}; border-radius: 6px;
                 padding: 6px 8px; }}
    QLineEdit:focus {{ border-color: {colours.accent}; }}
    QPlainTextEdit {{ background: {colours.surface}; border: 1px solid {colours.line}; border-radius: 6px;
                      padding: 4px; }}
    QPlainTextEdit:focus {{ border-color: {colours.accent}; }}
    QComboBox, QAbstractSpinBox {{ min-height: 22px; }}
    QGroupBox {{ border: 1px solid {colours.line}; border-radius: 6px; margin-top: 22px; padding: 6px 8px; }}
    QGroupBox::title {{ subcontrol-origin: margin; subcontrol-position: top left; padding: 0 0 4px 0;
                         left: -2px; }}
    #filter_bar {{ background: {colours.window}; border-bottom: 1px solid {colours.line}; }}
    #search_problem {{ color: {colours.signs}; }}
    QPushButton {{ background: {colours.surface}; border: 1px solid {colours.line}; border-radius: 6px;
                   padding: 8px 18px; }}
    QPushButton:hover, QPushButton:focus {{ border-color: {colours.accent}; }}
    QPushButton:checked {{ background: {colours.selection}; border-color: {colours.accent}; font-weight: 600; }}
    QPushButton:pressed {{ background: {colours.selection}; }}
    QPushButton:disabled {{ color: {colours.muted}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton[primary="true"] {{ background: {colours.accent}; color: {colours.on_accent};
                                   border-color: {colours.accent}; font-weight: 600; }}
    QPushButton[primary="true"]:disabled {{ background: {colours.line}; color: {colours.muted};
                                            border-color: {colours.line}; }}
    QPushButton[primary="true"]:focus {{ border-color: {colours.text}; }}
    QTableView, QTreeView {{ background: {colours.surface}; border: 0; outline: 0; }}
    #roomy_table::item, #roomy_tree::item {{ padding: 3px 5px; }}
    QHeaderView {{ background: {colours.surface}; }}
    QHeaderView::section {{ background: {colours.surface}; color: {colours.muted}; border: 0; text-align: left;
                            border-bottom: 1px solid {colours.line}; padding: 9px 8px; font-weight: 600; }}
    QTableCornerButton::section {{ background: {colours.surface}; border: 0; }}
    QSplitter::handle {{ background: {colours.line}; }}
    QProgressBar {{ background: {colours.line}; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }}
    QProgressBar::chunk {{ background: {colours.accent}; border-radius: 3px; }}
    QSlider {{ min-height: 22px; }}
    QSlider::groove:horizontal {{ background: {colours.line}; height: 4px; border-radius: 2px; }}
    QSlider::sub-page:horizontal {{ background: {colours.accent}; height: 4px; border-radius: 2px; }}
    QSlider::handle:horizontal {{ background: {colours.accent}; border: 2px solid {colours.window}; width: 14px;
                                  margin: -7px 0; border-radius: 9px; }}
    QSlider::handle:horizontal:focus {{ border-color: {colours.text}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {colours.line}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 36px; }}
    QScrollBar::handle:horizontal {{ min-width: 36px; }}
    QScrollBar::handle:hover {{ background: {colours.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QToolTip {{ background: {colours.surface}; color: {colours.text}; border: 1px solid {colours.line};
                padding: 6px; }}
    #status_bar {{ background: {colours.window}; border-top: 1px solid {colours.line}; }}
    #status_bar QPushButton {{ padding: 4px 14px; }}
    #status_bar QToolButton {{ padding: 3px 6px; }}
    #film_tools {{ background: {colours.window}; border-bottom: 1px solid {colours.line}; }}
    #film_tools QToolButton {{ padding: 4px 5px; }}
    #film_tools QToolButton::menu-indicator {{ image: none; }}
    #beside_film {{ background: {FILM_BACKGROUND}; }}
    #film_details {{ background: {colours.surface}; border-left: 1px solid {colours.line}; }}
    #answer, #on_surface {{ background: {colours.surface}; }}
    #answer {{ border-top: 1px solid {colours.line}; }}
    #answer[beside="true"] {{ border-top: 0; border-left: 1px solid {colours.line}; }}
    #framed {{ border-color: {colours.line}; padding: 5px 9px 5px 7px; }}
    #framed::menu-indicator {{ image: none; }}
    #framed:checked {{ border-color: {colours.accent}; font-weight: 600; }}
    #framed:disabled {{ color: {colours.muted}; }}
    #plain_list::item {{ padding: 4px 5px; }}
    #note {{ background: {colours.surface}; border: 1px solid {colours.line}; border-radius: 6px;
                             padding: 5px 8px; }}
    #note:focus {{ border-color: {colours.accent}; }}
    #operating_point_panel {{ background: {colours.surface}; border: 1px solid {colours.line}; border-radius: 8px; }}
    #muted, #research_use {{ color: {colours.muted}; }}
    #banner {{ background: {colours.selection}; border-bottom: 1px solid {colours.line}; }}
    #banner[floating="true"] {{ border: 1px solid {colours.accent}; border-radius: 8px; }}
    #banner QPushButton {{ padding: 5px 14px; }}
    #banner[error="true"] {{ background: {colours.warning}; }}
    #banner[floating="true"][error="true"] {{ border-color: {colours.signs}; }}
    #warning {{ background: {colours.warning}; border-radius: 8px; }}
    #page {{ background: {colours.surface}; border: 0; border-bottom: 1px solid {colours.line}; }}
    QPushButton#recent {{ background: transparent; border: 1px solid transparent; padding: 4px 10px;
                          color: {colours.accent}; }}
    QPushButton#recent:hover, QPushButton#recent:focus {{ border-color: {colours.accent}; }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid {colours.line}; }}
    QTabBar::tab {{ background: transparent; color: {colours.muted}; border: 0; padding: 9px 16px;
                    border-bottom: 2px solid transparent; }}
    QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.accent}; font-weight: 600; }}
    QTabBar::tab:focus {{ background: {colours.selection}; }}
    #drop_target {{ background: {colours.surface}; border: 2px dashed {colours.line}; border-radius: 14px; }}
    #drop_hint {{ background: {colours.selection}; color: {colours.text}; border: 3px solid {colours.accent};
                  border-radius: 14px; font-size: 18pt; font-weight: 600; }}
    """
