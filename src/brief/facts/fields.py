"""The kinds of value that stand in facts.yaml, each read from text.

Every scalar comes as text (YAML would make a date of one and a boolean of another), so each kind
says itself what it takes; the arguments of its ValueError are what is wrong and a hint. What JSON
Schema shows an editor is wider: there `2019` is a number and `true` a boolean.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias
from unicodedata import normalize

from brief.facts.annotated import After, Before, Instead, Shown, ShownToo, Written
from brief.facts.countries import COUNTRIES
from brief.facts.csl_dates import in_edtf
from brief.facts.dates import Date, Duration, parse_date, parse_duration
from brief.facts.flows import BOTH
from brief.facts.ids import read_file_id, read_id
from brief.facts.references import Steps, To
from brief.facts.slots import slots_of
from brief.facts.sums import parse_sum
from brief.late import pattern
from brief.problem import suggest

_NUMBER = pattern(r"-?\d{1,24}(\.\d{1,12})?", re.ASCII)
_COMMA = pattern(r"(-?\d{1,12}),(\d{1,12}(?:\.\d{1,12})?)", re.ASCII)
_NUMBER_HINT = "write 1234.5, no thousands mark, no unit"
_WHOLE = pattern(r"\d{1,9}", re.ASCII)
_FOLD = pattern(r"[ \n]*\n[ \n]*")
_FLOW = pattern(r"([A-Z]{2}) to ([A-Z]{2})")
_ADDRESS = pattern(r"(?i:https?|ftps?)://[^\s/?#]\S*")
_DOI = pattern(r"(?i:doi:\s*)?(10\.\d{4,9}/\S+)", re.ASCII)
_RESOLVER = pattern(r"(?i)^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)")
_HOST = pattern(r"[^\s/?#:@]+\.[^\s/?#:@]{2,}(?:[:/?#]\S*)?")
_LONGEST_NAME = 300
"""Characters of a name, a post or a unit; the longest name of a ministry has a third of that."""
_TLP = ("TLP:RED", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:GREEN", "TLP:CLEAR")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"this must be a text, not {_name_kind(value)}")  # noqa: TRY004 - what is wrong is always a ValueError
    folded = _FOLD.sub(" ", value) if "\n" in value else value
    if not folded.isascii():
        folded = normalize("NFC", folded)  # one way to write an accent, whoever typed it
    if not (folded := folded.strip()):
        raise ValueError("this is empty", "write a value, or leave the key out")
    return folded


def _called(value: str) -> str:
    if len(value) > _LONGEST_NAME:
        raise ValueError(f"this has {len(value):,} characters", f"at most {_LONGEST_NAME} here")
    return value


def _name_kind(value: object) -> str:
    if isinstance(value, list | tuple):
        return "a list"
    return "a map" if isinstance(value, dict) else f"a {type(value).__name__}"


def point_for_comma(text: str) -> str:
    """How a number with one comma is written here, or "" for any other text."""
    if not (form := _COMMA.fullmatch(text)):
        return ""
    whole, rest = form.groups()
    if "." in rest:
        return f"write {whole}{rest}: no thousands mark"
    point = f"decimals take a point: {whole}.{rest}"
    return f"{point}; thousands no mark: {whole}{rest}" if len(rest) == 3 else point  # noqa: PLR2004 - digits of a thousand


def _number(value: object) -> Decimal:
    if isinstance(value, Decimal):
        return value
    text = _text(value)
    if not _NUMBER.fullmatch(text):
        raise ValueError(f'"{text}" is not a number', point_for_comma(text) or _NUMBER_HINT)
    number = Decimal(text)
    return number or number.copy_abs()  # -0 is 0


def read_whole(value: object) -> int:
    """Read a whole number; ValueError for anything else."""
    if isinstance(value, int):
        return value
    text = _text(value)
    if not _WHOLE.fullmatch(text):
        raise ValueError(f'"{text}" is not a whole number')
    return int(text)


def _one_or_more(value: object) -> object:
    return (value,) if isinstance(value, str) else value


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    text = _text(value)
    if text not in {"true", "false"}:
        raise ValueError(f'"{text}" is neither true nor false')
    return text == "true"


def _date(value: object) -> Date:
    if isinstance(value, Date):
        return value
    return parse_date(in_edtf(value) if isinstance(value, dict) else _text(value))


def _day(value: object) -> Date:
    date = _date(value)
    if date.precision != "day" or date.approximate or date.uncertain:
        raise ValueError(f'"{date}" is not one certain day', "write it as 2025-06-30")
    return date


def _known_date(value: object) -> Date | None:
    return None if value is None or value == "unknown" else _date(value)


def _duration(value: object) -> Duration:
    return value if isinstance(value, Duration) else parse_duration(_text(value))


def _country(text: str) -> str:
    if text not in COUNTRIES:
        from brief.facts.nearest_country import suggest_country  # noqa: PLC0415 - only where wrong

        hint = suggest_country(text) or "ISO 3166-1 has two capitals, such as PK"
        raise ValueError(f'"{text}" is not a country code', hint)
    return text


def _parties(countries: tuple[str, ...]) -> tuple[str, ...]:
    hint = "a brief is about two countries or more, all different: [PK, BY]"
    if twice := [one for index, one in enumerate(countries) if one in countries[:index]]:
        raise ValueError(f'"{twice[0]}" stands twice', hint)
    if len(countries) < 2:  # noqa: PLR2004 - relations have two ends
        raise ValueError("there are too few", hint)
    return countries


def _show_parties(schema: dict[str, Any]) -> None:
    schema.update(minItems=2, uniqueItems=True)


def _flow(text: str) -> str:
    if text == BOTH:
        return text
    form = _FLOW.fullmatch(text)
    if not form:
        raise ValueError(f'"{text}" is not a flow', "write it as PK to BY, or both")
    return f"{_country(form[1])} to {_country(form[2])}"


def _sum(text: str) -> str:
    parse_sum(text)
    return text


def _facts_of_sum(text: str) -> Steps:
    return [((), term.fact) for term in parse_sum(text) if term.fact] if text else []


def _slots(text: str) -> Steps:
    return [((), name) for name in slots_of(text)]


def _slots_and_facts(text: str) -> Steps:
    return [((), name.partition(".")[0]) for name in slots_of(text)]


def _year(text: str) -> str:
    if text != "unknown" and not re.fullmatch(r"\d{4}([-/]\d{2}(\d{2})?)?", text, re.ASCII):
        raise ValueError(f'"{text}" is not a year', "write 2019, 2019-20 or unknown")
    return text


def _marking(text: str) -> str:
    if text.upper().replace(" ", "").startswith("TLP") and text not in _TLP:
        near = suggest(text.upper().replace("WHITE", "CLEAR"), _TLP)  # as TLP 1.0 called it
        hint = f"{near} it has {', '.join(_TLP)}".strip()
        raise ValueError(f'"{text}" is not a mark of TLP 2.0', hint)
    return text


def _sha256(text: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{64}", text):
        raise ValueError("this is not a SHA-256", "64 of the digits 0-9 and a-f")
    return text


def _file_name(text: str) -> str:
    # A colon names a drive or a stream on Windows, which also keeps some names for devices.
    device = re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", text)
    if re.search(r'[/\\:*?"<>|]', text) or text.startswith(".") or device:
        raise ValueError(f'"{text}" is not the plain name of a file')
    return text


def _address(text: str) -> str:
    if _ADDRESS.fullmatch(text):
        return text
    if doi := _DOI.fullmatch(text):
        hint = f"write https://doi.org/{doi[1]}"
    elif _HOST.fullmatch(text):
        hint = f"write it whole: https://{text}"
    elif _ADDRESS.match(text):
        hint = "a space in it is written %20"
    else:
        hint = "it starts with https:// or http://"
    raise ValueError(f'"{text}" is not a web address', hint)


def _doi(text: str) -> str:
    bare = _RESOLVER.sub("", text)
    if not _DOI.fullmatch(bare):
        raise ValueError(f'"{text}" is not a DOI', "write it as 10.1000/182")
    return bare


def _language(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", text):
        from brief.facts.nearest_language import suggest_language  # noqa: PLC0415 - as above

        raise ValueError(
            f'"{text}" is not a language tag (BCP 47), such as en-GB', suggest_language(text)
        )
    return text


_SCALAR = {"type": ["string", "number", "boolean"]}


def _shown(description: str, **more: Any) -> Shown:  # noqa: ANN401 - JSON Schema is untyped
    return Shown({**_SCALAR, "description": description, **more})


def _shown_date(description: str) -> Shown:
    """A date may also stand as CSL-JSON writes one, in a map."""
    kinds = [*_SCALAR["type"], "object"]
    return Shown({"type": kinds, "description": description, "properties": _CSL_DATE})


_CSL_DATE = {
    "date-parts": {
        "type": "array",
        "items": {"type": "array", "items": _SCALAR, "minItems": 1, "maxItems": 3},
        "minItems": 1,
        "maxItems": 2,
        "description": "Year, month and day; two of them are from and until.",
    },
    "season": {**_SCALAR, "description": "1 (spring) to 4 (winter)."},
    "circa": {**_SCALAR, "description": "true if it is about then."},
    "edtf": {**_SCALAR, "description": "The date in EDTF."},
    "raw": {**_SCALAR, "description": "The date in EDTF."},
}


_one_or_more_shown = Shown({"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR}]})
_as_text = Written(str)

Line: TypeAlias = Annotated[str, Instead(_text), _shown("Text, not empty.")]
Called: TypeAlias = Annotated[Line, After(_called)]
"""A name, a post, a unit: what is looked for in every text."""
Id: TypeAlias = Annotated[Line, After(read_id), _shown("An id.", pattern=r"^[a-z0-9][a-z0-9_-]*$")]
Own: TypeAlias = Annotated[Id, To()]
"""The id that a record or a part of one has itself."""
Tag: TypeAlias = Annotated[Id, To()]
"""An id that names no record of the file: what facts are about, a rule."""
SectionId: TypeAlias = Annotated[Id, To(("sections",))]
NameId: TypeAlias = Annotated[Id, To(("names",))]
FactId: TypeAlias = Annotated[Id, To(("facts",))]
SourceId: TypeAlias = Annotated[Id, To(("sources",))]
BasisId: TypeAlias = Annotated[Id, To(("facts",), spared_by="holds_without")]
SparedId: TypeAlias = Annotated[Id, To(("facts",), loses="item")]
OriginId: TypeAlias = Annotated[Id, To(("sources", "origins"), loses="item")]
AnyId: TypeAlias = Annotated[Id, To(("facts", "sources", "names", "origins", "conflicts"))]
"""The id of any record that an edition can leave out by itself."""
FactIds: TypeAlias = Annotated[tuple[FactId, ...], Before(_one_or_more), _one_or_more_shown]
Paths: TypeAlias = Annotated[tuple[Line, ...], Before(_one_or_more), _one_or_more_shown]
FileId: TypeAlias = Annotated[Line, After(read_file_id), _shown("Names the output files.")]
Number: TypeAlias = Annotated[Decimal, Instead(_number), _as_text, _shown("A number.")]
Whole: TypeAlias = Annotated[int, Before(read_whole)]
Flag: TypeAlias = Annotated[
    bool, Instead(_flag), Shown({"type": "boolean", "description": "true or false"})
]
EDTF: TypeAlias = Annotated[
    Date,
    Instead(_date),
    _as_text,
    _shown_date("A date (EDTF): 1994-02-03, 2014-07, 2023-05~."),
]
Day: TypeAlias = Annotated[Date, Instead(_day), _as_text, _shown_date("A day: 2025-06-30.")]
KnownDate: TypeAlias = Annotated[
    Date | None,
    Instead(_known_date),
    Written(lambda date: str(date) if date else "unknown"),
    _shown_date("A date (EDTF), or unknown."),
]
Span: TypeAlias = Annotated[
    Duration, Instead(_duration), _as_text, _shown("A span of time: 18 months.")
]
Country: TypeAlias = Annotated[Line, After(_country), _shown("A country: PK (ISO 3166-1).")]
Parties: TypeAlias = Annotated[
    tuple[Country, ...],
    After(_parties),
    ShownToo(_show_parties),
]
Flow: TypeAlias = Annotated[Line, After(_flow), _shown("PK to BY, or both.")]
_Sum: TypeAlias = Annotated[Line, After(_sum), _shown("Figures: exports + imports.")]
Computed: TypeAlias = Annotated[_Sum, To(("facts",), read=_facts_of_sum)]
Checked: TypeAlias = Annotated[_Sum, To(("facts",), loses="item", read=_facts_of_sum)]
"""A sum that a value must come to; the value stands without it."""
Braced: TypeAlias = Annotated[Line, To(("names",), certain=False, read=_slots)]
"""Words whose braces name names, or figures of the fact that they are of."""
BracedBeside: TypeAlias = Annotated[
    Line, To(("names", "facts"), certain=False, read=_slots_and_facts)
]
"""Words beside the facts: their braces name names, facts, or figures as `fact.figure`."""
Year: TypeAlias = Annotated[Line, After(_year), _shown("2019, 2019-20 or unknown.")]
Marking: TypeAlias = Annotated[Line, After(_marking), _shown("TLP:CLEAR, or a mark of the house.")]
Sha256: TypeAlias = Annotated[Line, After(_sha256), _shown("The SHA-256 of the kept copy.")]
FileName: TypeAlias = Annotated[Line, After(_file_name), _shown("A file's name, no folder.")]
Address: TypeAlias = Annotated[
    Line,
    After(_address),
    _shown("An address: https://example.org/page.", pattern=r"^[A-Za-z]+://\S+$"),
]
Doi: TypeAlias = Annotated[
    Line, After(_doi), _shown("A DOI: 10.1000/182.", pattern=r"10\.[0-9]{4,9}/\S+$")
]
Language: TypeAlias = Annotated[Line, After(_language), _shown("A language tag: en-GB.")]

Confidence: TypeAlias = Annotated[
    Literal["low", "moderate", "high", ""],
    Before(_text),
    Shown({"enum": ["low", "moderate", "high"]}),
]
