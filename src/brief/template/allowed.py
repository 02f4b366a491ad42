"""Allowed: the filters and methods that a template may use."""

from __future__ import annotations

FILTERS = frozenset(
    [
        "abs",
        "capitalize",
        "count",
        "default",
        "d",
        "dictsort",
        "first",
        "groupby",
        "int",
        "items",
        "join",
        "last",
        "length",
        "list",
        "lower",
        "map",
        "max",
        "min",
        "reject",
        "rejectattr",
        "reverse",
        "round",
        "select",
        "selectattr",
        "sort",
        "sum",
        "title",
        "trim",
        "unique",
        "upper",
    ]
)
TEXT_FILTERS = frozenset(["capitalize", "join", "lower", "title", "trim", "upper"])
STRING_METHODS = frozenset(
    [
        "upper",
        "lower",
        "title",
        "capitalize",
        "strip",
        "lstrip",
        "rstrip",
        "startswith",
        "endswith",
        "split",
    ]
)
COLLECTION_METHODS = frozenset(["items", "keys", "values", "get", "index", "count"])
