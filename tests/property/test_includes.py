"""Whatever stands under `include`, in whichever file: it is read, or told with a file to mend."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from brief.load import load_facts
from brief.problem import BriefError, Problem

_FILES = {
    "facts.yaml": "brief: {id: ties, title: M, parties: [MT, IS], as_of: 2025-06-30}\n"
    "sections: {ties: Ties}\nfacts:\n  one: {section: ties, text: It is., cite: radio para 1}\n",
    "a.yaml": "names: {borg: {print: Joseph Borg}}\nfacts:\n"
    "  g: {section: ties, source: radio, facts: {two: {text: It was., cite: para 2}}}\n",
    "s/b.yaml": "sources:\n  radio: {type: book, author: unknown, title: Ties, issued: 2025,\n"
    "    nature: news, reliability: B, descriptor: A book.}\n",
    "c.yaml": "origins: {agency: An agency}\nmarkings: [A, B]\n",
}
_PATHS = st.sampled_from(
    ["a.yaml", "s/b.yaml", "c.yaml", "../a.yaml", "../c.yaml", "facts.yaml", ".", "s", "", "~",
     "~/x", "C:\\x", "http://x", "/dev/zero", "s\\b.yaml", "facts.yaml/x", "a\0b", "x" * 300, "é"]
)  # fmt: skip
_INCLUDED = st.one_of(
    st.lists(_PATHS, max_size=3), _PATHS, st.just({"a": "b"}), st.just([["a.yaml"]])
)


@given(st.fixed_dictionaries(dict.fromkeys(_FILES, st.none() | _INCLUDED)))
def test_what_is_included_is_read_or_told(included: dict[str, object]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in _FILES.items():
            file = Path(folder, name)
            file.parent.mkdir(exist_ok=True)
            include = included[name]
            line = "" if include is None else f"include: {include!r}\n".replace("\\x00", "\\0")
            file.write_text(line + text, encoding="utf-8")
        places = [one.place.file for one in problems_of(Path(folder, "facts.yaml"))]
        assert all(place.startswith(folder) for place in places)


def problems_of(facts: Path) -> tuple[Problem, ...]:
    try:
        load_facts(facts)
    except BriefError as error:
        return error.problems
    return ()
