"""Makes the model that Hilum ships: from a folder of labelled films to an ONNX file with its passport."""
