"""Where the evidence lies: maps over the film, the lung's zone in words, and which side is the patient's right."""
