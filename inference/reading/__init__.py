"""From a file to a film: recognition, limits, decoders and worker processes; `reader` reads a film with them."""
