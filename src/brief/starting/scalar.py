"""Scalar: a text as one value of YAML, in quotation marks only where YAML needs them."""

from __future__ import annotations

import json
from collections.abc import Mapping

from brief.late import pattern

_PLAIN = pattern(r"[^\W_](?:[^:#{}\[\],&*!|>\"%@`\\\n\t\x00-\x1f]|:(?! |$))*(?<! )(?<!:)")
_BARE = pattern(r"true|false|-?[0-9]+(?:\.[0-9]+)?")
_NOT_PLAIN = {"null", "true", "false", "yes", "no", "on", "off"}


def scalar(text: str) -> str:
    """The value as it stands after a key, in a list or in a map in braces."""
    if _PLAIN.fullmatch(text) and text.lower() not in _NOT_PLAIN:
        return text
    return json.dumps(text, ensure_ascii=False)


def value(given: object) -> str:
    """Lists in brackets, maps in braces, texts as `scalar` has them.

    Truth and numbers inside a list or a map stand bare, as the schema wants them.
    """
    if isinstance(given, Mapping):
        return "{" + ", ".join(f"{key}: {_part(part)}" for key, part in given.items()) + "}"
    if isinstance(given, list | tuple):
        return "[" + ", ".join(map(_part, given)) + "]"
    return scalar(str(given))


def _part(given: object) -> str:
    bare = isinstance(given, str) and _BARE.fullmatch(given)
    return str(given) if bare else value(given)
