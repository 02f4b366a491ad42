"""What a file says about itself: XMP and the information dictionary, which agree."""

from __future__ import annotations

from html import escape

from brief.model import Meta
from brief.writers.pdf.file.objects import Objects, Reference, text_string

_PRODUCER = "brief"
_NAMESPACE = "urn:brief:meta:1#"
_NAMESPACES = (
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("pdf", "http://ns.adobe.com/pdf/1.3/"),
    ("xmp", "http://ns.adobe.com/xap/1.0/"),
    ("pdfaid", "http://www.aiim.org/pdfa/ns/id/"),
    ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/"),
    ("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"),
    ("pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"),
    ("pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"),
    ("brief", _NAMESPACE),
)

_OWN_FIELDS = (
    ("asOf", "Date", "The day to which the facts are true"),
    ("number", "Text", "The house's number of the document"),
    ("version", "Text", "The version of the document"),
    ("status", "Text", "Draft or cleared"),
    ("marking", "Text", "Who may see the document"),
)


def add_info(objects: Objects, meta: Meta) -> Reference:
    """The information dictionary; its dates are the day to which the facts are true."""
    day = meta.as_of.strftime("D:%Y%m%d000000Z")
    fields = {
        "Title": meta.title,
        "Author": meta.desk,
        "Subject": meta.subject,
        "Keywords": ", ".join(meta.keywords),
        "Creator": _PRODUCER,
        "Producer": _PRODUCER,
        "CreationDate": day,
        "ModDate": day,
        "AsOf": meta.as_of.isoformat(),
        "Number": meta.number,
        "Version": meta.version,
        "Status": meta.status,
        "Marking": meta.marking,
    }
    said = [f"/{key} {text_string(value)}" for key, value in fields.items() if value]
    return objects.add(f"<<{' '.join(said)}>>")


def add_xmp(objects: Objects, meta: Meta, *, part: int) -> Reference:
    """The metadata stream: PDF/UA-1 and PDF/A of this part, level a; never compressed."""
    keys = "/Type /Metadata /Subtype /XML"
    return objects.stream(_packet(meta, part).encode(), keys, compressed=False)


def _packet(meta: Meta, part: int) -> str:
    day = meta.as_of.strftime("%Y-%m-%dT00:00:00Z")
    said = [
        _simple("pdfaid:part", str(part)),
        _simple("pdfaid:conformance", "A"),
        _simple("pdfuaid:part", "1"),
        _simple("dc:format", "application/pdf"),
        _listed("dc:title", "Alt", meta.title),
        _listed("dc:creator", "Seq", meta.desk),
        _listed("dc:description", "Alt", meta.subject),
        _listed("dc:subject", "Bag", *meta.keywords),
        _listed("dc:language", "Bag", meta.language),
        _simple("pdf:Keywords", ", ".join(meta.keywords)),
        _simple("pdf:Producer", _PRODUCER),
        _simple("xmp:CreatorTool", _PRODUCER),
        _simple("xmp:CreateDate", day),
        _simple("xmp:ModifyDate", day),
        _simple("xmp:MetadataDate", day),
        _simple("brief:asOf", meta.as_of.isoformat()),
        _simple("brief:number", meta.number),
        _simple("brief:version", meta.version),
        _simple("brief:status", meta.status),
        _simple("brief:marking", meta.marking),
        _extensions(),
    ]
    body = "\n".join(part for part in said if part)
    names = "".join(f'\n xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<rdf:Description rdf:about=""{names}>\n{body}\n'
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n"
        '<?xpacket end="r"?>'
    )


def _simple(tag: str, text: str) -> str:
    return f"<{tag}>{escape(text)}</{tag}>" if text else ""


def _listed(tag: str, kind: str, *texts: str) -> str:
    language = ' xml:lang="x-default"' if kind == "Alt" else ""
    items = "".join(f"<rdf:li{language}>{escape(text)}</rdf:li>" for text in texts if text)
    return f"<{tag}><rdf:{kind}>{items}</rdf:{kind}></{tag}>" if items else ""


def _extensions() -> str:
    """The descriptions of the fields that PDF/A does not know (ISO 19005-2, 6.6.2.3.3)."""
    schemas = (
        _schema(
            "PDF/UA identification",
            "http://www.aiim.org/pdfua/ns/id/",
            "pdfuaid",
            (("part", "Integer", "The part of ISO 14289 that the file conforms to"),),
        ),
        _schema("Brief", _NAMESPACE, "brief", _OWN_FIELDS),
    )
    return f"<pdfaExtension:schemas><rdf:Bag>{''.join(schemas)}</rdf:Bag></pdfaExtension:schemas>"


def _schema(
    called: str, namespace: str, prefix: str, fields: tuple[tuple[str, str, str], ...]
) -> str:
    properties = "".join(
        '<rdf:li rdf:parseType="Resource">'
        f"<pdfaProperty:name>{field}</pdfaProperty:name>"
        f"<pdfaProperty:valueType>{kind}</pdfaProperty:valueType>"
        "<pdfaProperty:category>external</pdfaProperty:category>"
        f"<pdfaProperty:description>{said}</pdfaProperty:description></rdf:li>"
        for field, kind, said in fields
    )
    return (
        '<rdf:li rdf:parseType="Resource">'
        f"<pdfaSchema:schema>{called}</pdfaSchema:schema>"
        f"<pdfaSchema:namespaceURI>{namespace}</pdfaSchema:namespaceURI>"
        f"<pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>"
        f"<pdfaSchema:property><rdf:Seq>{properties}</rdf:Seq></pdfaSchema:property></rdf:li>"
    )
