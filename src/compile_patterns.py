"""The patterns' part of a wheel's build, as a program of its own: it begins with nothing imported.

    python src/compile_patterns.py FOLDER

What its process had imported before would not be compiled again, and so not be noted.
"""

from __future__ import annotations

import gc
import sys
import tempfile
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path

HERE = Path(__file__).parent


def write_patterns(folder: Path) -> None:
    """Write the regular expressions of the program and of what it imports to make the examples.

    And the methods of its records. A rule that the examples are not asked is imported, too.
    """
    from brief.late.ahead import for_libraries, noted, write_ahead  # noqa: PLC0415 - found from here on
    from brief.late.borrowed import borrowed_late  # noqa: PLC0415 - as above
    from brief.late.records import trusted  # noqa: PLC0415 - as above

    with noted() as patterns, for_libraries(), borrowed_late(), trusted():
        for facts in sorted(HERE.parent.glob("docs/examples/*/facts.yaml")):
            _build_all_formats(facts)
        _import_all_rules()
        _ask_for_each()
    write_ahead(patterns, folder)


def _build_all_formats(facts: Path) -> None:
    from brief import Order, build  # noqa: PLC0415 - as above

    with tempfile.TemporaryDirectory() as out:
        build(Order(facts, date(2025, 7, 1), formats=("docx", "pdf", "md"), out=out))


def _import_all_rules() -> None:
    from brief.check import all_rules  # noqa: PLC0415 - as above

    all_rules()


def _ask_for_each() -> None:
    """Have all compiled that has been imported, whether the examples needed it or not."""
    from brief.late import pattern  # noqa: PLC0415 - as above
    from brief.late.records import init_of  # noqa: PLC0415 - as above
    from brief.prose.alternatives import Listed  # noqa: PLC0415 - as above

    for one in gc.get_objects():
        if type(one) is Listed:
            one = one.pattern  # noqa: PLW2901 - a list's pattern is made of its words
        if type(one) is pattern:
            one.flags  # noqa: B018 - whatever is asked of it has it compiled
        if isinstance(one, type) and is_dataclass(one):
            one.__init__  # noqa: B018 - that of a record is written when it is asked for
            if one.__dataclass_params__.frozen:  # type: ignore[attr-defined]  # every record has it
                # As it is in a script, where records are watched.
                init_of(one, fields(one), refuses=True)


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    write_patterns(Path(sys.argv[1]))
