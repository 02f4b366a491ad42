"""Parts: the package, its elements, styles and settings, which takeover and writing share."""
