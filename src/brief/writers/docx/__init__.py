"""Word: a Document as a .docx that colleagues edit (ECMA-376, transitional).

`make_docx` is all that the floors above need: it opens or makes a template, writes the notes,
then the text that calls them, then heads, feet and properties, and packs.
"""

from __future__ import annotations

from brief.writers.docx.document import make_docx

__all__ = ["make_docx"]
