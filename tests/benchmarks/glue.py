"""The honest rival: a script of PyYAML, Jinja2, Pandoc and Typst that checks nothing.

    python tests/benchmarks/glue.py FACTS.yaml FOLDER docx|pdf|weasyprint|emboss …

It stands alone, as such a script does, imports what the format needs and no more, and calls
Pandoc's program itself, since the package around it asks it for its version first.
"""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

SAY = """\
{%- macro note(fact) -%}
{%- set key, _, place = fact.cite[0].partition(" ") -%}
{%- set source = sources[key] -%}
{{ source.author[0].given }} {{ source.author[0].family }}, “{{ source.title }},” \
{{ source["container-title"] }}, {{ source.issued }}, {{ place }}, {{ source.URL }}.
{%- endmacro -%}
"""

MARKDOWN = (
    SAY
    + """\
---
title: {{ brief.title }}
lang: en-GB
---
{% for id, title in sections.items() %}

## {{ title }}
{% for fact in facts.values() if fact.section == id %}

{{ fact.text }}[^{{ loop.index }}-{{ id }}]

[^{{ loop.index }}-{{ id }}]: {{ note(fact) }}
{% endfor %}
{% endfor %}
"""
)

TYPST = (
    SAY
    + """\
#set document(title: "{{ brief.title }}", date: datetime(year: 2025, month: 6, day: 30))
#set text(lang: "en", region: "GB", size: 10.5pt)
#set page(paper: "a4", margin: (x: 68pt, top: 72pt, bottom: 64pt), numbering: "1 of 1")
#show footnote.entry: set text(size: 8.5pt)
#title[{{ brief.title }}]
{% for id, title in sections.items() %}

= {{ title }}
{% for fact in facts.values() if fact.section == id %}

{{ fact.text }}#footnote[{{ note(fact) }}]
{% endfor %}
{% endfor %}
"""
)

HTML = (
    SAY
    + """\
<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{{ brief.title }}</title><style>
@page { size: A4; margin: 72pt 68pt 64pt; @bottom-center { content: counter(page) } }
body { font: 10.5pt serif } .note { float: footnote; font-size: 8.5pt }
</style></head><body><h1>{{ brief.title }}</h1>
{% for id, title in sections.items() %}<h2>{{ title }}</h2>
{% for fact in facts.values() if fact.section == id %}
<p>{{ fact.text }}<span class="note">{{ note(fact) }}</span></p>
{% endfor %}{% endfor %}</body></html>
"""
)


def fill(template: str, facts: Path) -> str:
    """A template with all that the file says."""
    data: dict[str, Any] = yaml.load(facts.read_bytes(), Loader=LOADER)  # noqa: S506 - a safe one
    return Environment().from_string(template).render(data)  # noqa: S701 - not for a browser


def make_docx(facts: Path, folder: Path) -> None:
    """Word, by Pandoc."""
    package = find_spec("pypandoc")
    assert package is not None
    assert package.origin
    program = Path(package.origin).parent / "files" / "pandoc"
    command = [str(program), "-f", "markdown", "-t", "docx", "-o", str(folder / "glue.docx")]
    subprocess.run(command, input=fill(MARKDOWN, facts).encode(), check=True)


def make_pdf(facts: Path, folder: Path) -> None:
    """PDF, by Typst, to the same two standards as ours."""
    import typst  # noqa: PLC0415 - a script for one format would import no other

    (folder / "glue.typ").write_text(fill(TYPST, facts), encoding="utf-8")
    pdf = str(folder / "glue.pdf")
    typst.compile(str(folder / "glue.typ"), output=pdf, pdf_standards=["ua-1", "a-3a"])


def make_weasyprint(facts: Path, folder: Path) -> None:
    """PDF, by WeasyPrint, which takes one standard at a time."""
    import weasyprint  # noqa: PLC0415 - as above

    weasyprint.HTML(string=fill(HTML, facts)).write_pdf(
        folder / "weasyprint.pdf", pdf_variant="pdf/ua-1"
    )


def make_emboss(facts: Path, folder: Path) -> None:
    """PDF, by emboss-pdf, tagged and archival."""
    from emboss import Document  # noqa: PLC0415 - as above

    Document.from_markdown(fill(MARKDOWN, facts), pdfa=True).save(str(folder / "emboss.pdf"))


FORMATS = {
    "docx": make_docx,
    "pdf": make_pdf,
    "weasyprint": make_weasyprint,
    "emboss": make_emboss,
}

if __name__ == "__main__":
    for name in sys.argv[3:]:
        FORMATS[name](Path(sys.argv[1]), Path(sys.argv[2]))
