"""The models: passport, preprocessing, classifier, devices, heat map and verdict."""
