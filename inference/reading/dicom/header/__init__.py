"""What a DICOM header says of a film, understood as people write it."""
