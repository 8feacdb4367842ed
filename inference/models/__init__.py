"""The model: its passport, preprocessing, classifier, devices and heat map."""
