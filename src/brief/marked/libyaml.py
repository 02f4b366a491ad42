"""libyaml: what parses and emits YAML, in C where it came with PyYAML (ten times as fast).

PyYAML makes loaders and dumpers of it, of which nothing is asked here: they stay unread.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any

from yaml.events import Event

Parser: Any
Emitter: Any
try:
    from yaml._yaml import CEmitter as Emitter
    from yaml._yaml import CParser as Parser
except ImportError:
    from yaml import Dumper as Emitter
    from yaml import SafeLoader as Parser


def read_events(text: str) -> Iterator[Event]:
    """The events of a text, one at a time; YAMLError where it is none."""
    parser = Parser(text)
    try:
        while parser.check_event():
            yield parser.get_event()
    finally:
        parser.dispose()


def write_events(events: Iterable[Event], width: int) -> str:
    """The text that they are, in lines of about that width."""
    out = StringIO()
    emitter = Emitter(out, width=width, allow_unicode=True)
    try:
        for event in events:
            emitter.emit(event)
    finally:
        emitter.dispose()
    return out.getvalue()
