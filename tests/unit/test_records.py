"""Records: what the file says of one thing, read by the annotations of their keys."""

from __future__ import annotations

import copy
from typing import Annotated, Any, Literal, get_type_hints

import pytest
from pydantic_core import ValidationError

from brief.facts import Fact, FactBase
from brief.facts.annotated import After, AtLeast, Before, Either, Written, hints_of, key
from brief.facts.reading import reader_of
from brief.facts.record import Record
from brief.facts.sources import Source
from brief.house import House
from brief.manner import Manner


def _deep(metres: int) -> int:
    if metres > 20:
        raise ValueError("no quay is so deep", "write metres")
    return metres


class Quay(Record):
    """Where ships lie."""

    name: str
    depth: Annotated[int, Before(int), After(_deep), Written(str)] = 5
    from_: str = key("", alias="from")

    @classmethod
    def read_short_form(cls, value: object) -> object:
        """A text alone is the name."""
        return {"name": value} if isinstance(value, str) else value


class Port(Record):
    """A harbour."""

    quays: Annotated[tuple[Quay, ...], AtLeast(1)]
    kept: Annotated[
        Quay | Literal["elsewhere"],
        Either(
            lambda value: "word" if isinstance(value, str) else "quay",
            {"quay": Quay, "word": Literal["elsewhere"]},
        ),
    ] | None = None  # fmt: skip
    berths: dict[str, int] = key(factory=dict)
    kind: Literal["sea", "river"] | None = None

    def check(self) -> Port:
        """A river is not kept elsewhere."""
        if self.kind == "river" and self.kept == "elsewhere":
            raise ValueError("a river stays where it is", "")
        return self


def faults(kind: type[Record], data: object) -> list[tuple[tuple[int | str, ...], str]]:
    with pytest.raises(ValidationError) as told:
        kind.model_validate(data)
    return [(fault["loc"], fault["type"]) for fault in told.value.errors()]


def test_what_the_file_says_is_read_and_what_it_leaves_out_has_its_default() -> None:
    port = Port.model_validate({"quays": ["East", {"name": "West", "from": "1901"}]})
    assert [(quay.name, quay.depth, quay.from_) for quay in port.quays] == [
        ("East", 5, ""),
        ("West", 5, "1901"),
    ]
    assert (port.kept, port.berths, port.kind) == (None, {}, None)
    assert Port.model_validate({"quays": ["East"]}).berths is not port.berths
    assert port.model_fields_set == {"quays"}


def test_all_that_is_wrong_is_told_at_once_and_where() -> None:
    quays = ["East", {"name": "A", "depth": "30"}, {"nmae": "B"}]
    data: dict[str, Any] = {"quays": quays, "kind": "lake"}
    assert faults(Port, data) == [
        (("quays", 1, "depth"), "value_error"),
        (("quays", 2, "name"), "missing"),
        (("quays", 2, "nmae"), "extra_forbidden"),
        (("kind",), "literal_error"),
    ]
    assert faults(Port, {"quays": []}) == [(("quays",), "too_short")]
    assert faults(Port, {"quays": ["A"], "kept": "here"}) == [(("kept", "word"), "literal_error")]
    assert faults(Port, {"quays": ["A"], "kept": "elsewhere", "kind": "river"}) == [
        ((), "value_error")
    ]


def test_it_is_written_by_key_or_attribute_and_without_what_goes_without_saying() -> None:
    port = Port.model_validate({"quays": [{"name": "A", "depth": "7", "from": "x"}, "B"]})
    assert port.model_dump(by_alias=True, exclude_defaults=True) == {
        "quays": [{"name": "A", "depth": "7", "from": "x"}, {"name": "B"}]
    }
    assert port.quays[1].model_dump(exclude={"depth"}) == {"name": "B", "from_": ""}
    assert Quay.model_validate({"name": "C", "depth": 5}).model_dump(exclude_unset=True) == {
        "name": "C",
        "depth": "5",
    }


def test_it_stays_as_it_was_read() -> None:
    quay = Quay.model_validate("East")
    with pytest.raises(AttributeError, match=r"Quay.name is what the file says"):
        quay.name = "West"
    with pytest.raises(AttributeError):
        del quay.name
    assert quay == Quay.model_validate("East") == copy.copy(quay)
    assert hash(quay) == hash(copy.copy(quay))
    assert quay != Quay.model_validate("West")
    assert repr(quay) == "Quay(name='East', depth=5, from_='')"


def test_a_copy_has_other_values_and_the_first_keeps_its_own() -> None:
    quay = Quay.model_validate("East")
    other = quay.model_copy(update={"depth": 9})
    assert (quay.depth, other.depth, other.name) == (5, 9, "East")
    assert (quay.model_fields_set, other.model_fields_set) == ({"name"}, {"name", "depth"})


def test_a_dataclass_is_read_in_the_same_way() -> None:
    house = reader_of(House).validate_python({"page": {"size": "Letter", "top": "70.5"}})
    assert (house.page.size, house.page.top, house.page.left) == ("Letter", 70.5, 62)
    with pytest.raises(ValidationError) as told:
        reader_of(House).validate_python({"page": {"tpo": "70"}, "justify": "perhaps"})
    assert [(fault["loc"], fault["type"]) for fault in told.value.errors()] == [
        (("page", "tpo"), "unexpected_keyword_argument"),
        (("justify",), "bool_parsing"),
    ]


@pytest.mark.parametrize("record", [FactBase, Fact, Source, House, Manner])
def test_annotations_mean_what_python_says_of_them(record: type) -> None:
    said = get_type_hints(record, include_extras=True)
    assert {name: repr(hint) for name, hint in hints_of(record).items()} == {
        name: repr(hint) for name, hint in said.items()
    }
