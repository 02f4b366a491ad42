"""brief: one curated fact base, a footnoted country-relations brief in Word and PDF."""

__version__ = "0.1.0"
