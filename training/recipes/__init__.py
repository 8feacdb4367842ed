"""Recipes: everything that decides how a model is trained."""
