"""The quick run: the files of `tests/unit` that `pytest --quick` asks, each in a second or less.

They build no brief but in plain text and start no program: most rules, words, numbers and dates
are asked, and the front of every other room. What is not here is in the whole run alone. A file is
added by its name if it takes half a second of processor time or less.
"""

from __future__ import annotations

from pathlib import Path

UNIT = Path(__file__).with_name("unit")
QUICK = frozenset(
    """
    after_date articles bidi bidi_sentences call_and_reason carry changes chart_titles
    cited_text contraries csl_json currencies date_ends dates days_reckoned docx_docs
    docx_fact_marks docx_mend docx_pictured docx_unseen edition_docs edition_forms elision
    english_figures exchanged explained few_warnings figures figures_typed front_matter gaps
    groups help hook house_file joined_names json_docs kept_columns kept_tables kindred
    late_tuples law_and_names letters_placed markdown marks_abroad md measures_alike media
    money_units nearest_values numbers_in_words odd_copies one_cause one_voice openings
    owned_bodies pdf_fonts pdf_lowered pdf_pages pdf_sfnt placed_people places_alike plain
    posts problems quick reasons_denied records references relied_on report review_numbered
    said scales senses_alike sentences show side_words sides_told sounds source_base sources
    speakers strong_words template texts_and_figures titles_found told_abroad told_ahead
    turned_spans unseen valued weekdays words yardstick
    """.split()  # noqa: SIM905 - a row of words
)
"""What their names say behind test_."""


def is_quick(path: Path) -> bool:
    """Whether a file or a folder is asked, or lies on the way to one that is."""
    if path.is_dir():
        return path == UNIT or path in UNIT.parents
    return path.parent == UNIT and path.stem.removeprefix("test_") in QUICK
