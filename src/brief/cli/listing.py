"""Listing: the commands that print what there is: templates, the schema, a PDF's facts."""

from __future__ import annotations

import argparse
from pathlib import Path

from brief.cli.console import give, say, tell
from brief.cli.process import hush_pdf_reader
from brief.cli.reporting import DONE


def list_templates(chosen: argparse.Namespace) -> int:
    """Tell the kinds of brief."""
    from brief.places import template_folders, template_names  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.template.front_matter import read_front_matter  # noqa: PLC0415 - late, so that `--help` is quick

    for name, path in sorted(template_names(template_folders(chosen.facts)).items()):
        tell(f"{name}: {read_front_matter(path).description or path}")
    return DONE


def list_editions(chosen: argparse.Namespace) -> int:
    """Tell the editions: for whom, up to which marking, and with which use."""
    from brief.edition.audience import audience_of  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.load import load_facts  # noqa: PLC0415 - late, so that `--help` is quick

    base = load_facts(chosen.facts)
    for name, edition in base.editions.items():
        audience = audience_of(base, edition, name)
        said = (edition.for_, audience.marking, " and ".join(sorted(audience.uses, reverse=True)))
        tell(f"{name}: {', '.join(filter(None, said))}")
    return DONE


def print_schema(chosen: argparse.Namespace) -> int:
    """Print or write the JSON Schema of facts.yaml."""
    from brief.load.schema import is_schema, schema_text  # noqa: PLC0415 - late, so that `--help` is quick

    older = chosen.out is not None and chosen.out.is_file() and is_schema(chosen.out)
    _give_or_write(schema_text(), chosen.out, replace=older or chosen.force)
    return DONE


def get_facts(chosen: argparse.Namespace) -> int:
    """Print or write the facts that travel in a PDF."""
    from brief.attachment.extraction import read_attached_facts  # noqa: PLC0415 - late, so that `--help` is quick

    hush_pdf_reader()
    data = read_attached_facts(chosen.file, say)
    _give_or_write(data, chosen.out)
    return DONE


def _give_or_write(data: bytes, out: Path | None, *, replace: bool = False) -> None:
    if out is None:
        give(data)
        return
    from brief.outputs import write_whole  # noqa: PLC0415 - late, so that `--help` is quick

    tell(write_whole(out, data, replace=replace))
