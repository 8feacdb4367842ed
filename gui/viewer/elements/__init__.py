"""All elements of a DICOM film, searchable; those that identify the patient are hidden until asked for."""
