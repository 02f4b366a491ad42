"""Import after export is the identity, for all that CSL knows of a source."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.bases import HEAD

from brief.exchange import import_sources, load_open, write_csl_json
from brief.exchange.record import DATES, KEYS, TYPES
from brief.facts import FactBase
from brief.facts.sources import NAME_KEYS

_SAID_OTHERWISE = {"URL", "DOI", "language", *NAME_KEYS, *DATES}
LINES = (
    st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="<>"), min_size=1)
    | st.sampled_from(["a: b #c", "no", "- 1", "“x” & 'y'", "{a}", "2019", "Минск", "a, b"])
)  # fmt: skip
NAMES = st.fixed_dictionaries(
    {"family": LINES},
    optional={"given": LINES, "suffix": LINES, "non-dropping-particle": LINES,
              "static-ordering": st.just("true")},
) | LINES.filter(lambda text: text != "unknown")  # fmt: skip
EDTF = st.sampled_from(
    ["2019", "2019-03", "2019-03-02", "2019-21", "2019~", "2019?", "2019/2021-05", "2019/..",
     "201X", "19XX", "2019-XX", "2019-03-02/2019-03-04", "2019%", "2019~/2020", "/2019-03"]
)  # fmt: skip


@st.composite
def sources(draw: st.DrawFn) -> dict[str, Any]:
    found: dict[str, Any] = {
        "type": draw(st.sampled_from(TYPES)),
        "title": draw(LINES),
        "issued": draw(EDTF | st.just("unknown")),
        "author": draw(st.lists(NAMES, min_size=1, max_size=3) | st.just("unknown")),
        "nature": "news",
        "reliability": "B",
        "descriptor": "A paper.",
    }
    plain = sorted(set(KEYS) - _SAID_OTHERWISE - {"title"})
    found |= draw(st.dictionaries(st.sampled_from(plain), LINES, max_size=6))
    for key in draw(st.sets(st.sampled_from(sorted(set(NAME_KEYS) - {"author"})), max_size=2)):
        found[key] = draw(st.lists(NAMES, min_size=1, max_size=2))
    for key in draw(st.sets(st.sampled_from(["event-date", "original-date"]))):
        found[key] = draw(EDTF)
    special = {"URL": "https://x.example/a%20b?c=d#e", "DOI": "10.1000/182", "language": "en-GB",
               "accessed": "2020-02-29", "citation-key": "Borg:2019"}  # fmt: skip
    for key in draw(st.sets(st.sampled_from(sorted(special)))):
        found[key] = special[key]
    return found


def in_csl(base: FactBase) -> dict[str, Any]:
    """What CSL knows of each source, as the file would have it."""
    kept = ("type", "citation-key", *KEYS)
    return {
        one: {key: value for key, value in source.model_dump(by_alias=True).items() if key in kept}
        for one, source in base.sources.items()
    }


@settings(deadline=None, max_examples=60)
@given(source=sources())
def test_a_source_that_goes_out_comes_in_as_it_was(source: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "facts.yaml"
        empty.write_text(HEAD[: HEAD.index("sources:\n")], encoding="utf-8", newline="\n")
        start = load_open(empty)
        base = start.model_validate({**_written(start), "sources": {"one-source": source}})
        file = Path(folder) / "lib.json"
        file.write_text(write_csl_json(base), encoding="utf-8", newline="\n")
        done = import_sources(empty, file)
        assert not done.problems
        assert in_csl(load_open(empty)) == in_csl(base)


def _written(base: FactBase) -> dict[str, Any]:
    return {"brief": base.brief, "sections": base.sections, "facts": base.facts}
