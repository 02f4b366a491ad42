"""Exchange: sources in from a library of references, and out again."""

from __future__ import annotations

from brief.exchange.bibtex_out import left_out_of_bibtex, write_bibtex
from brief.exchange.csl_out import write_csl_json
from brief.exchange.importing import Imported, import_sources
from brief.exchange.listing import list_citing
from brief.exchange.open_base import load_open

__all__ = [
    "Imported",
    "import_sources",
    "left_out_of_bibtex",
    "list_citing",
    "load_open",
    "write_bibtex",
    "write_csl_json",
]
