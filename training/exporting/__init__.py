"""From a trained network to an ONNX file with its passport."""
