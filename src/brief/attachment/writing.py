"""Writing: the data of a fact base as YAML, every scalar as the text that is read back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml
from yaml.resolver import Resolver

_WIDTH = 100
_Dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def write_yaml(data: Any) -> str:  # noqa: ANN401 - what JSON can say
    """Maps, lists, texts, numbers and truths as YAML, in their order.

    The events of the file are told straight: PyYAML's own way, over a tree of nodes, takes twice
    as long to the same file.
    """
    text: str = yaml.emit(_events(data), Dumper=_Dumper, allow_unicode=True, width=_WIDTH)
    return text


def _events(data: Any) -> Iterator[yaml.Event]:  # noqa: ANN401 - as above
    yield yaml.StreamStartEvent()
    yield yaml.DocumentStartEvent(explicit=False)
    yield from _value(data)
    yield yaml.DocumentEndEvent(explicit=False)
    yield yaml.StreamEndEvent()


def _value(value: Any) -> Iterator[yaml.Event]:  # noqa: ANN401 - as above
    match value:
        case dict():
            yield yaml.MappingStartEvent(None, None, implicit=True, flow_style=False)
            for key, part in value.items():
                yield _scalar(key)
                yield from _value(part)
            yield yaml.MappingEndEvent()
        case list() | tuple():
            yield yaml.SequenceStartEvent(None, None, implicit=True, flow_style=False)
            for part in value:
                yield from _value(part)
            yield yaml.SequenceEndEvent()
        case bool():
            yield _scalar("true" if value else "false")
        case _:
            yield _scalar(str(value))


def _scalar(text: str) -> yaml.ScalarEvent:
    """A text; in quotation marks where without them it would be read as something else."""
    kinds = Resolver.yaml_implicit_resolvers.get(text[:1], ())
    plain = not any(reads.match(text) for _, reads in kinds)
    return yaml.ScalarEvent(None, None, (plain, True), text)
