"""Words: what a brief prints and no fact says, one file a language; months and names by CLDR.

`FixedWords` is what one file says. It travels with the fact base and with the Document, so that
templates and writers print the same words. A file of a desk's own is read by `load.words`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import TypeAlias

from brief.late import NamedTuple, dataclass, pattern
from brief.words.cldr import Cldr, cldr_of
from brief.words.data import Data, read_data
from brief.words.marks import Marks, marks_of
from brief.words.sounds import spoken

DEFAULT = "en-GB"
ENDING = ".yaml"
SHIPPED = Path(__file__).parent
"""The languages that come with brief."""
PLURALS = ("zero", "one", "two", "few", "many", "other")
"""CLDR's names of the forms that a count can ask for; the last is every language's."""

Phrase: TypeAlias = str | Mapping[str, str]
"""A pattern with `{names}`, or one for each plural form, which the value `n` chooses."""

_TWO_STOPS = pattern(r"(?<!\.)\.\.(?!\.)")
"""A full stop behind a word that is shortened by one, such as a year of Russian."""
_LAKHS = 3, 2
"""As CLDR tells the marks of 12,34,567."""
_IN_LAKHS = pattern(r"(?<=\d)(?=(?:\d\d)*\d{3}$)")
_NAME = pattern(r"\{([a-z_]+)(?:\.([a-z]+))?\}")


class Country(NamedTuple):
    """A country's name as it stands alone, inside a sentence, and as an owner."""

    name: str
    the: str
    possessive: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, eq=False)
class FixedWords:
    """The fixed words of one language; `renamed` are countries that house or fact base name.

    `asked` is the longer tag that they were asked for by, whose region may have its own signs.
    """

    data: Data = field(repr=False)
    renamed: Mapping[str, str] = field(default_factory=dict)
    asked: str = ""
    cuts_months: bool = False
    """Whether months are cut short, as a label has them."""

    @property
    def language(self) -> str:
        """The tag of the file (BCP 47)."""
        return str(self.data["language"])

    def __call__(self, key: str, /, **values: object) -> str:
        """The phrase of that key, its names filled; `n` chooses the plural."""
        said = "".join(map(str, self.parts(key, values)))
        return _TWO_STOPS.sub(".", said) if ".." in said else said

    def parts(self, key: str, values: Mapping[str, object]) -> Iterator[object]:
        """The phrase in pieces: its own text, and the values between, lists joined as it says."""
        for before, name, of in _cut(self.pattern(key, values.get("n"))):
            if not name:
                yield before
                continue
            value = getattr(values[name], of) if of else values[name]
            yield self._joint(before, value)
            if isinstance(value, str):
                yield value
            else:
                yield from self._value(key, value)

    def _joint(self, said: str, value: object) -> str:
        """What stands before a value, as the sound of that asks for it."""
        return spoken(said, str(value)) if self.language == "es" else said

    def _value(self, key: str, value: object) -> Iterator[object]:
        if isinstance(value, list):
            for number, one in enumerate(value):
                if number:
                    yield self._joint(self.pattern(f"{key}-between"), one)
                yield one
        elif isinstance(value, int | Decimal):
            yield self.number(Decimal(value))
        else:
            yield value

    def pattern(self, key: str, n: object = None) -> str:
        """The phrase before it is filled; KeyError for a key that there is not."""
        phrase: Phrase = self.data["phrases"][key]
        return self._form(phrase, n)

    def _form(self, phrase: Phrase, n: object) -> str:
        if isinstance(phrase, str):
            return phrase
        form = self.cldr.plural_form(n if isinstance(n, int | Decimal) else 0)
        return phrase.get(form) or phrase["other"]

    def has(self, key: str) -> bool:
        """Whether there is a phrase of that key."""
        return key in self.data["phrases"]

    def group(self, name: str) -> Mapping[str, str]:
        """The words of one kind by what they stand for: `seasons`, `locators`."""
        found: Mapping[str, str] = self.data.get(name) or {}
        return found

    def counted(self, name: str, key: str, n: Decimal) -> str:
        """A word of one kind as a count asks for it, or "": one dollar, two dollars."""
        phrase: Phrase = (self.data.get(name) or {}).get(key) or ""
        return self._form(phrase, n)

    def list(self, name: str) -> Sequence[str]:
        """The words of one kind in their order; none where the language has none."""
        found: Sequence[str] = self.data.get(name) or ()
        return found

    # ---- by CLDR -------------------------------------------------------------------------------

    @cached_property
    def cldr(self) -> Cldr:
        """The language as CLDR has it: that of the region, where it knows that."""
        return _cldr_of_region(self.asked) or cldr_of(self.language)

    def month(self, number: int, *, alone: bool = False) -> str:
        """The name of a month: as it stands in a date, or without a day."""
        form = "stand-alone" if alone else "format"
        if not self.cuts_months:
            return str(self.cldr.months[form][number])
        whole = self.cldr.months
        # German writes Apr. 2025 as it writes 11. Apr. 2025; where cases differ each has its own.
        alike = whole["format"][number] == whole["stand-alone"][number]
        return str(self.cldr.short_months["format" if alike else form][number])

    @cached_property
    def short(self) -> FixedWords:
        """The same, with months cut short: Apr 2025, 3 févr. 1994."""
        return replace(self, cuts_months=True)

    @cached_property
    def decimal_sign(self) -> str:
        """What parts a number from its decimals."""
        return str(self.cldr.signs["decimal"])

    @cached_property
    def group_sign(self) -> str:
        """What parts thousands."""
        return str(self.cldr.signs["group"]).replace("'", "\u2019")

    @cached_property
    def minus(self) -> str:
        """A true minus sign; among words from right to left held at the left of its figure."""
        held = str(self.cldr.signs["minusSign"])[:-1]
        return f"{held}\N{MINUS SIGN}"

    def number(self, value: Decimal) -> str:
        """Thousands parted, decimals as they were given, a true minus sign."""
        shown = f"{value:,f}" if self.cldr.grouping != _LAKHS else _in_lakhs(f"{value:f}")
        if value < 0:
            shown = shown.replace("-", self.minus)
        if self.decimal_sign == "." and self.group_sign == ",":
            return shown
        whole, _, decimals = shown.partition(".")
        digits = sum(character.isdigit() for character in whole)
        short = digits < 3 + self.locale_grouping
        whole = whole.replace(",", "" if short else self.group_sign)
        return f"{whole}{self.decimal_sign}{decimals}" if decimals else whole

    @property
    def locale_grouping(self) -> int:
        """How many digits stand before the first mark of thousands at least."""
        return int(self.data.get("grouping-from") or 1)

    # ---- countries -----------------------------------------------------------------------------

    def country(self, code: str) -> Country:
        """A country of ISO 3166-1: as fact base or house name it, else this file, else CLDR.

        The code itself where none of them has a name for it.
        """
        code = code.upper()
        name = (
            self.renamed.get(code)
            or self.group("countries").get(code)
            or str(cldr_of(self.language).territories.get(code, code))
        )
        the = self._with_article(code, name)
        many = code in self.list("plural-countries") and name.endswith("s")  # but of America
        form = "owner-of-many" if many else "owner"
        owner = self(form, name=name) if self.has(form) else name
        return Country(name, the, owner)

    def _with_article(self, code: str, name: str) -> str:
        if name.lower().startswith("the ") or not self._has_article(code, name):
            return name
        return self("with-article", name=name)

    def _has_article(self, code: str, name: str) -> bool:
        """Whether the code's own name has one, or a word in the name that was given asks for it."""
        asking = self.list("words-with-article")
        if code not in self.renamed or not asking:
            return code in self.list("countries-with-article")
        before, _, _ = name.replace(".", "").partition("(")  # Iran (Islamic Republic of)
        return any(word in asking for word in before.split())

    def naming(self, countries: Mapping[str, str]) -> FixedWords:
        """The same words, with other names for some countries."""
        return replace(self, renamed={**self.renamed, **countries}) if countries else self

    # ---- typography ----------------------------------------------------------------------------

    @cached_property
    def marks(self) -> Marks:
        """Quotation marks and the spaces inside and before marks."""
        return marks_of(self.asked or self.language)


def _in_lakhs(number: str) -> str:
    """12,34,567.5: pairs of digits before the last three, as India writes them."""
    whole, point, decimals = number.partition(".")
    return _IN_LAKHS.sub(",", whole) + point + decimals


def _cldr_of_region(tag: str) -> Cldr | None:
    try:
        return cldr_of(tag) if tag else None
    except ValueError:
        return None


@lru_cache(maxsize=1024)
def _cut(phrase: str) -> tuple[tuple[str, str, str | None], ...]:
    """A phrase in pieces: its own text, the name that stands after it, and what of that."""
    pieces = (*_NAME.split(phrase), "", "")
    return tuple(zip(pieces[::3], pieces[1::3], pieces[2::3], strict=True))


def shipped_languages() -> dict[str, Path]:
    """The files of languages that come with brief, by tag."""
    return {path.stem: path for path in sorted(SHIPPED.glob(f"*{ENDING}"))}


@cache
def shipped(language: str = DEFAULT) -> FixedWords:
    """The words of a language that comes with brief, or of the nearest tag; English for others."""
    known = shipped_languages()
    tag = nearest_tag(language, known)
    asked = language if tag and tag.lower() != language.lower() else ""
    return FixedWords(read_data(known[tag or DEFAULT]), asked=asked)


def nearest_tag(language: str, known: Mapping[str, object]) -> str:
    """The tag among those known that serves a language, or "" (RFC 4647, 3.4).

    What is left out at the end is dropped (`fr-CA` finds `fr`); English elsewhere is British.
    """
    by_name = {tag.lower(): tag for tag in known}
    parts = language.lower().split("-")
    while parts:
        if (tag := "-".join(parts)) in by_name:
            return by_name[tag]
        parts.pop()
    base = language.lower().partition("-")[0]
    return DEFAULT if base == "en" and DEFAULT in known else ""
