"""Films of both populations, cut to their lungs, with all that is known of each."""
