"""Writing: the data of a fact base as YAML, every scalar as the text that is read back."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)
from yaml.resolver import Resolver

from brief.marked.libyaml import write_events

_WIDTH = 100


def write_yaml(data: Any) -> str:  # noqa: ANN401 - what JSON can say
    """Maps, lists, texts, numbers and truths as YAML, in their order.

    The events of the file are told straight: PyYAML's own way, over a tree of nodes, takes twice
    as long to the same file.
    """
    return write_events(_events(data), _WIDTH)


def _events(data: Any) -> list[Event]:  # noqa: ANN401 - as above
    events: list[Event] = [StreamStartEvent(), DocumentStartEvent(explicit=False)]
    _tell(data, events)
    return [*events, DocumentEndEvent(explicit=False), StreamEndEvent()]


_MAP = MappingStartEvent(None, None, implicit=True, flow_style=False)
_LIST = SequenceStartEvent(None, None, implicit=True, flow_style=False)
_MAP_ENDS, _LIST_ENDS = MappingEndEvent(), SequenceEndEvent()
"""Events that say nothing but what begins or ends are told again and again."""


def _tell(value: Any, events: list[Event]) -> None:  # noqa: ANN401 - as above
    match value:
        case str():
            events.append(_scalar(value))
        case dict():
            events.append(_MAP)
            for key, part in value.items():
                events.append(_key(key))
                _tell(part, events)
            events.append(_MAP_ENDS)
        case list() | tuple():
            events.append(_LIST)
            for part in value:
                _tell(part, events)
            events.append(_LIST_ENDS)
        case bool():
            events.append(_key("true" if value else "false"))
        case _:
            events.append(_scalar(str(value)))


@lru_cache(maxsize=1024)
def _key(text: str) -> ScalarEvent:
    """A text that stands many times in a file."""
    return _scalar(text)


def _scalar(text: str) -> ScalarEvent:
    """A text; in quotation marks where without them it would be read as something else."""
    kinds = Resolver.yaml_implicit_resolvers.get(text[:1], ())
    plain = not kinds or not any(reads.match(text) for _, reads in kinds)
    return ScalarEvent(None, None, (plain, True), text)
