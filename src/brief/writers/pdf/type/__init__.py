"""Type: words into lines of glyphs, in their order, with what a reader of the structure hears."""
