"""Trains, measures and exports the models that Hilum ships."""
