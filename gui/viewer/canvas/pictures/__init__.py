"""What is drawn: the film's greys, the heat map, the outline of the lungs."""
