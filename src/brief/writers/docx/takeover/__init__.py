"""Takeover: somebody else's Word file, read and made ready to hold a brief."""
