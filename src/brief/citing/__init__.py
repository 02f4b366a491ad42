"""Citing: names, titles, places and points of a note, as a citation style sets them."""
