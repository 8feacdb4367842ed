"""What the gate learns from: chest films with their lung fields, altered films, and pictures that are no films."""
