"""File: pages, fonts, tags and metadata into the PDF's objects."""
