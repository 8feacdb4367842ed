from tools.bundle.installed import foreign_modules


def test_what_hilum_does_not_ask_for_is_foreign_to_its_bundle() -> None:
    foreign = set(foreign_modules())
    assert {"torch", "pytest", "PyInstaller", "distributed"} <= foreign
    assert not {"numpy", "PySide6", "cv2", "onnxruntime", "google", "PIL", "gui", "inference"} & foreign
