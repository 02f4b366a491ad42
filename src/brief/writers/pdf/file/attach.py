"""A file inside the file: the source of the document (ISO 19005-3, 6.8)."""

from __future__ import annotations

from datetime import date
from hashlib import md5

from brief.model import Attachment
from brief.writers.pdf.file.objects import Objects, Reference, name, text_string


def add_attachment(objects: Objects, attachment: Attachment, day: date) -> Reference:
    """The file's specification, related to the document as its source."""
    checksum = md5(attachment.data, usedforsecurity=False).hexdigest()
    stream = objects.stream(
        attachment.data,
        f"/Type /EmbeddedFile /Subtype {name(attachment.media_type)} /Params"
        f" <</Size {len(attachment.data)} /ModDate {text_string(f'D:{day:%Y%m%d}000000Z')}"
        f" /CheckSum <{checksum}>>>",
    )
    called = text_string(attachment.name)
    said = f" /Desc {text_string(attachment.description)}" if attachment.description else ""
    return objects.add(
        f"<</Type /Filespec /F {called} /UF {called}{said} /AFRelationship /Source"
        f" /EF <</F {stream} /UF {stream}>>>>"
    )
