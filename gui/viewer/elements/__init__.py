"""All elements of a DICOM film, searchable; those that tell who the patient is are hidden until asked for."""
