"""Locates the evidence: maps over the film, the zone of the lung in words, the patient's sides."""
