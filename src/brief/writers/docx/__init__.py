"""Word: a Document as a .docx that colleagues edit (ECMA-376, transitional).

`write_docx` is all that the floors above need: it opens or makes a template, writes the notes,
then the text that calls them, then heads, feet and properties, and saves.
"""

from __future__ import annotations

from brief.writers.docx.document import write_docx
from brief.writers.docx.reference_doc import write_reference_doc

__all__ = ["write_docx", "write_reference_doc"]
