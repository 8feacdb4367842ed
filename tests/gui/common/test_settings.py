"""The names under which settings are stored, which every version has to find again."""

from gui.common.settings import Key


def test_keys_are_those_of_the_files_that_users_have() -> None:
    assert {key.name: key.value for key in Key} == {
        "LANGUAGE": "look/language",
        "THEME": "look/theme",
        "MODEL": "scan/model",
        "DEVICE": "scan/device",
        "OPERATING_POINT": "operating_point",
        "ERROR_RATE": "error_rate",
        "PREVALENCE": "clinic/prevalence",
        "PRESET": "film/preset",
        "SAME_WINDOW_LEVEL": "film/same_window",
        "OPACITY": "film/opacity",
        "PALETTE": "film/palette",
        "CONTOURS": "film/contours",
        "LUNGS": "film/lungs",
        "BLIND": "review/blind",
        "GO_ON": "review/go_on",
        "THUMBNAILS": "table/thumbnails",
        "COLUMNS": "table/columns",
        "RESTORE": "session/restore",
        "HAS_FILMS": "session/has_films",
        "SELECTED": "session/selected",
        "CHIPS": "session/chips",
        "SEARCH": "session/search",
        "FILM_HAS_FOCUS": "session/film_has_focus",
        "HEATMAP": "session/heatmap",
        "HISTOGRAM": "session/histogram",
        "DETAILS": "session/details",
        "SORTED_BY": "session/sorted_by",
        "DESCENDING": "session/descending",
        "GEOMETRY": "window/geometry",
        "SPLITTER": "window/splitter",
        "RECENT_FOLDERS": "arrival/recent_folders",
        "EXPORT_FOLDER": "sharing/folder",
        "EXPORT_FORMAT": "sharing/format",
        "PAPER": "sharing/paper",
        "WITH_HEATMAP": "sharing/heatmap",
        "WITH_LEGEND": "sharing/legend",
    }
