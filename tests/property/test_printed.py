"""Whatever a fact says, it comes out of any place in a template as it went in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brief.markdown import read_markdown
from brief.markdown.printed import PrintedValues
from brief.model import Code, Inline, Text, iter_inlines
from brief.walk import iter_contents

PLACES = {
    "a paragraph": "{}",
    "a sentence": "before {} after",
    "a heading": "## {}",
    "a list": "- one\n- {}",
    "a numbered list": "1. {}",
    "a cell": "| a | b |\n|---|---|\n| x | {} |",
    "strong words": "**{}**",
    "emphasis": "a *{}* b",
    "a quotation": "> {}",
    "a box": "::: key-points\n{}\n:::",
    "a link": "[{}](https://e.org)",
    "another language": "[{}]{{lang=ur}}",
    "next to another": "{}{{}}".replace("{{}}", "x"),
}

texts = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Co"), exclude_characters="\u2028\u2029\x85"),
    min_size=1,
)


@given(st.sampled_from(sorted(PLACES)), texts)
def test_printed_text_survives_every_place(place: str, said: str) -> None:
    values = PrintedValues()
    token = values.token((Text(said),))
    written = PLACES[place].replace("{}", token).replace("{{", "{").replace("}}", "}")
    blocks = read_markdown("# T\n\n" + written, values, "x")
    inlines = [i for content in iter_contents(blocks) for i in iter_inlines(content)]
    assert Text(said) in inlines


@given(texts)
def test_printed_text_survives_a_code_span(said: str) -> None:
    values = PrintedValues()
    blocks = read_markdown("# T\n\na `" + values.token((Text(said),)) + "` b", values, "x")
    found: list[Inline] = [i for c in iter_contents(blocks) for i in iter_inlines(c)]
    assert Code(said) in found


@given(st.lists(texts, min_size=1, max_size=6))
def test_values_keep_their_order_side_by_side(said: list[str]) -> None:
    values = PrintedValues()
    written = "".join(values.token((Text(text),)) for text in said)
    (_, paragraph) = read_markdown("# T\n\n" + written, values, "x")
    assert next(iter_contents([paragraph])) == tuple(Text(text) for text in said)
