"""Charts drawn by ourselves: each is a plain data class and a `draw(painter, rect, data)` that paper can replay."""
