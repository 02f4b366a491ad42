"""Templates as files: found in folders, read as UTF-8, their front matter out of the way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from jinja2.exceptions import TemplateSyntaxError

from brief.marked.characters import (
    FORBIDDEN,
    decode_unseen,
    describe_forbidden,
    drop_unseen,
)

FRONT_MATTER = "---\n"


class Loader(FileSystemLoader):
    """Templates from the first folder that has them, front matter blanked so that lines count."""

    def __init__(self, folders: Iterable[Path]) -> None:
        super().__init__([str(folder) for folder in folders], "utf-8-sig")
        self.sources: dict[str, str] = {}
        """What was read so far, by path."""

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """The source without its front matter; TemplateNotFound if no folder has it."""
        try:
            source, path, fresh = super().get_source(environment, template)
        except UnicodeDecodeError as error:
            path = next(self._paths(template), template)
            raise TemplateSyntaxError(
                "the template is not UTF-8 text", 1, template, path
            ) from error
        source = decode_unseen(source)
        if found := FORBIDDEN.search(source.replace("\t", " ")):
            line = source.count("\n", 0, found.start()) + 1
            said = "{} ({})".format(*describe_forbidden(found[0]))
            raise TemplateSyntaxError(said, line, template, path)
        source = drop_unseen(blank_front_matter(source))
        self.sources[path] = source
        return source, path, fresh

    def _paths(self, template: str) -> Iterator[str]:
        files = (Path(folder) / template for folder in self.searchpath)
        return (str(file) for file in files if file.is_file())


def blank_front_matter(source: str) -> str:
    """`source` with the lines of its front matter emptied."""
    end = source.find("\n---", len(FRONT_MATTER) - 1) if source.startswith(FRONT_MATTER) else -1
    if end < 0:
        return source
    head = end + len("\n---")
    return "\n" * source.count("\n", 0, head) + source[head:].lstrip("-")
