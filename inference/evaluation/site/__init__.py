"""An evaluation on a site's own films, and the profile that it gives."""
