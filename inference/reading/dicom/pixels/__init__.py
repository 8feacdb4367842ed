"""Reads Pixel Data: the grey values of the first frame."""
