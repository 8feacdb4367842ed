"""The film as it is painted, zoomed, windowed and measured."""
