"""DICOM: from a file's bytes to grey pixels as the modality meant them."""
