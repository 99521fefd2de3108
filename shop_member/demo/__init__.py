"""A believable restaurant, built through the program's own services, and the main job done on it."""
