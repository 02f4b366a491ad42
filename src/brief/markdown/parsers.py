"""Parsers: Markdown as a brief has it, and the little of it that a fact's text has."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

if TYPE_CHECKING:
    from collections.abc import MutableMapping, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markdown_it.utils import OptionsDict


class _NoPage:
    """What markdown-it should write pages with: of a text its tokens are taken, and no page.

    Its own looks through itself for what it can write, by a module that nothing else needs.
    """

    __output__: ClassVar[str] = "none"

    def __init__(self, parser: MarkdownIt) -> None:
        """As markdown-it makes one."""

    def render(
        self, tokens: Sequence[Token], options: OptionsDict, env: MutableMapping[str, Any]
    ) -> NoReturn:
        """Nothing is written."""
        raise NotImplementedError


@cache
def block_parser() -> MarkdownIt:
    """All that a template may say."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - 15 ms, only where there is Markdown
    from mdit_py_plugins.attrs import attrs_plugin  # noqa: PLC0415 - as above
    from mdit_py_plugins.container import container_plugin  # noqa: PLC0415 - as above
    from mdit_py_plugins.footnote import footnote_plugin  # noqa: PLC0415 - as above

    from brief.markdown.emphasis import read_emphasis  # noqa: PLC0415 - as above

    options = {"html": True, "typographer": True, "maxNesting": 100}
    parser = MarkdownIt("commonmark", options, renderer_cls=_NoPage)
    parser.use(container_plugin, name="fence", validate=lambda *_: True)
    parser.use(footnote_plugin).use(attrs_plugin, spans=True, allowed=["lang"])
    parser.validateLink = _accept_address  # type: ignore[method-assign]  # its way to be told
    parser.enable(["table", "replacements"])
    parser.inline.ruler.at("emphasis", read_emphasis)
    # HTML is read so that it is refused, and not printed with its brackets.
    # `[x]: y` would vanish, `text` over `---` would turn a paragraph into a heading, indented
    # lines of a template into code; `[^x]` without a definition stays as text.
    return parser.disable(["reference", "lheading", "code", "footnote_def", "footnote_ref"])


def _accept_address(url: str) -> bool:  # noqa: ARG001 - markdown-it asks by this name
    """Read every address: `InlineReader` refuses bad ones, where markdown-it prints them."""
    return True


@cache
def line_parser() -> MarkdownIt:
    """Emphasis and languages, and nothing that makes a block."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - as above
    from mdit_py_plugins.attrs import attrs_plugin  # noqa: PLC0415 - as above

    from brief.markdown.emphasis import read_asterisks  # noqa: PLC0415 - as above

    parser = MarkdownIt("zero", renderer_cls=_NoPage).enable(["emphasis", "escape", "entity"])
    parser.inline.ruler.at("emphasis", read_asterisks)
    return parser.use(attrs_plugin, spans=True, after=(), allowed=["lang"])
