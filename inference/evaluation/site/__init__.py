"""Evaluations on a site's own films, and the profiles saved from them."""
