"""CLDR: what Unicode's tables say of a language: months, countries, signs and plural forms.

Babel has all of them, and reads 400 kB to tell one month. What a brief asks of the languages that
ship stands beside this module in a wheel (`write_ahead`), for the version of Babel that it is taken
from; of other languages, under another Babel and in a checkout Babel is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache, cached_property
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeAlias

from brief.late import NamedTuple, pattern

PACKAGE = "brief.words.compiled"
"""Where the tables stand; made with the wheel."""
_FORMS = ("format", "stand-alone")
_LENGTHS = ("wide", "abbreviated")
_SIGNS = ("decimal", "group", "minusSign")
_VERSION = pattern(r"(?m)^__version__ = ['\"]([^'\"]+)['\"]$")
"""The line of Babel's first file that says it."""


class Plural:
    """Which form a count asks for; Babel reads the rules once a form is asked for."""

    def __init__(self, rules: Mapping[str, str]) -> None:
        self._rules = rules

    def __call__(self, count: int | Decimal) -> str:
        """The form by its CLDR name: one, few, other."""
        return str(self._rule(count))

    @property
    def tags(self) -> frozenset[str]:
        """The forms that there are, beside `other`."""
        return frozenset(self._rules)

    @cached_property
    def _rule(self) -> Any:  # noqa: ANN401 - a PluralRule of Babel's, which is imported late
        from babel.plural import PluralRule  # noqa: PLC0415 - not every run counts

        return PluralRule(self._rules)


class Cldr(NamedTuple):
    """One language."""

    months: Mapping[str, Mapping[int, str]]
    """Whole names, as they stand in a date (`format`) and alone (`stand-alone`)."""
    short_months: Mapping[str, Mapping[int, str]]
    """The same cut short, where the language does that."""
    territories: Mapping[str, str]
    signs: Mapping[str, str]
    """Of numbers in western digits."""
    plural_form: Plural
    days: Mapping[str, Mapping[int, str]]
    """Days of the week, Monday first, as months are told."""
    short_date: str
    """How a date is written in figures: dd/MM/y."""
    grouping: tuple[int, int]
    """How many digits stand behind the last mark of thousands, and between two: 3, 2 in India."""


_Table: TypeAlias = tuple[Any, Any, Any, Any, Mapping[str, str], Any, str, tuple[int, int]]
"""Months, whole and short, territories, signs, plural rules, days, short date, grouping."""


@cache
def cldr_of(tag: str) -> Cldr:
    """A language by its tag (BCP 47); ValueError for what is none."""
    if table := _ahead(tag):
        return Cldr(*table[:4], Plural(table[4]), *table[5:])
    from babel.core import Locale, UnknownLocaleError  # noqa: PLC0415 - not every run needs it

    try:
        locale = Locale.parse(tag, sep="-")
    except UnknownLocaleError as error:
        raise ValueError(str(error)) from error
    months, short = (_months(locale, wide) for wide in _LENGTHS)
    signs = locale.number_symbols["latn"]
    date, grouping = locale.date_formats["short"].pattern, _grouping(locale)
    of, plural = locale.territories, Plural(locale.plural_form.rules)
    return Cldr(months, short, of, signs, plural, _days(locale), date, grouping)


def nearest_cldr(tag: str) -> Cldr:
    """A language by its tag, or by the first part of it; English for what is none."""
    for known in (tag, tag.partition("-")[0]):
        try:
            return cldr_of(known)
        except ValueError:
            continue
    return cldr_of("en")


def _ahead(tag: str) -> _Table | None:
    try:
        made = import_module(PACKAGE)
    except ModuleNotFoundError:
        return None
    if tag not in made.TAGS or _babel() != made.BABEL:
        return None
    table: _Table = import_module(f"{PACKAGE}.{_module(tag)}").TABLE
    return table


@cache
def _babel() -> str:
    """The version of Babel that there is: it stands in its first file, and to import it takes long.

    Where that is no file, as in an executable or in a zip, Babel is asked itself.
    """
    spec = find_spec("babel")
    try:
        said = _VERSION.search(Path(str(spec and spec.origin)).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        said = None
    if said:
        return said[1]
    import babel  # noqa: PLC0415 - only where it must be

    return str(babel.__version__)


def _module(tag: str) -> str:
    return tag.replace("-", "_")


def write_ahead(tags: Iterable[str], folder: Path) -> None:
    """Write the package with the tables of these languages."""
    import babel  # noqa: PLC0415 - for whoever builds a wheel

    known = tuple(tags)
    index = f'"""CLDR by Babel."""\n\nBABEL = {babel.__version__!r}\nTAGS = {known!r}\n'
    (folder / "__init__.py").write_text(index, encoding="utf-8")
    for tag in known:
        python = f'"""CLDR by Babel."""\n\nTABLE = {_table(babel.Locale.parse(tag, sep="-"))!r}\n'
        (folder / f"{_module(tag)}.py").write_text(python, encoding="utf-8")


def _days(locale: Any) -> dict[str, dict[int, str]]:  # noqa: ANN401 - as below
    return {form: dict(locale.days[form]["wide"].items()) for form in _FORMS}


def _grouping(locale: Any) -> tuple[int, int]:  # noqa: ANN401 - as below
    last, between = locale.decimal_formats[None].grouping
    return last, between


def _months(locale: Any, length: str) -> dict[str, dict[int, str]]:  # noqa: ANN401 - as below
    return {form: dict(locale.months[form][length].items()) for form in _FORMS}


def _table(locale: Any) -> _Table:  # noqa: ANN401 - a Locale of Babel's, which is imported late
    signs = locale.number_symbols["latn"]
    return (
        *(_months(locale, length) for length in _LENGTHS),
        dict(locale.territories.items()),
        {name: signs[name] for name in _SIGNS},
        locale.plural_form.rules,
        _days(locale),
        locale.date_formats["short"].pattern,
        _grouping(locale),
    )
