"""The quick way to read a citation's line finds what the parser of Markdown finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markdown_it.tree import SyntaxTreeNode

from brief.markdown.inlines import InlineReader
from brief.markdown.one_line import _is_simple, _simple_words, read_line
from brief.markdown.parsers import block_parser
from brief.markdown.printed import PrintedValues
from brief.model import Text
from brief.problem import Place

HERE = Place("style.md.j2")


@given(st.text(alphabet="ab *.,:;()é1/]'-_ \xa0\U000f0000\U000f0001", max_size=14))
def test_a_simple_line_is_read_as_the_parser_reads_it(text: str) -> None:
    values = PrintedValues()
    values.token((Text("data"),))
    values.token((Text("*not Markdown*"),))
    if _is_simple(text):
        reader = InlineReader(values, HERE)
        tree = SyntaxTreeNode(block_parser().parseInline(text))
        slow = reader.read(child for inline in tree.children for child in inline.children)
        assert _simple_words(text, values, HERE) == slow == read_line(text, values, HERE)
