"""Trains, measures and exports the model that Hilum ships."""
