"""Exports trained networks to ONNX files with passports."""
