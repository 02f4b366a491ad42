"""Late named tuples are those of the standard library, but for when their members are made."""

from __future__ import annotations

import copy
import inspect
import pickle

import pytest

from brief.late import NamedTuple


class Mooring(NamedTuple):
    """A place for a ship."""

    quay: str
    metres: int = 40

    def told(self) -> str:
        """Where it is."""
        return f"{self.quay}, {self.metres} m"

    @property
    def parts(self) -> int:
        """How many it has."""
        return super().__len__()


class Visit(Mooring):
    """One that is taken."""


def test_it_is_a_tuple_of_what_it_is_given_and_of_its_defaults() -> None:
    one = Mooring("Pinto")
    assert one == ("Pinto", 40)
    assert hash(one) == hash(("Pinto", 40))
    assert (one.quay, one.metres, one.told(), one.parts) == ("Pinto", 40, "Pinto, 40 m", 2)
    assert repr(one._replace(metres=60)) == "Mooring(quay='Pinto', metres=60)"
    assert one._asdict() == {"quay": "Pinto", "metres": 40}
    assert Mooring._make(["Laboratory", 90]).metres == 90
    assert (Visit("Pinto", 12).told(), Visit.__doc__) == ("Pinto, 12 m", "One that is taken.")


def test_a_class_of_which_there_is_none_yet_tells_its_fields() -> None:
    class Berth(NamedTuple):
        number: int
        taken: bool = False

    assert Berth.__match_args__ == Berth._fields == ("number", "taken")
    assert Berth._field_defaults == {"taken": False}
    assert list(inspect.signature(Berth).parameters) == ["number", "taken"]
    assert inspect.isdatadescriptor(Berth.number)


def test_it_is_copied_pickled_and_taken_apart_by_a_match() -> None:
    one = Mooring("Pinto", 20)
    assert copy.deepcopy(one) == pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - our own
    match one:
        case Mooring(quay, metres):
            assert (quay, metres) == ("Pinto", 20)


def test_a_wrong_call_and_a_field_that_is_set_are_refused() -> None:
    with pytest.raises(TypeError, match=r"missing 1 required positional argument: 'quay'"):
        Mooring()  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        Mooring("Pinto").metres = 3  # type: ignore[misc]


def test_its_members_are_made_when_they_are_asked_for() -> None:
    class Pilot(NamedTuple):
        name: str

    assert "_replace" not in vars(Pilot)
    assert Pilot("Ann").name == "Ann"
    assert "_replace" in vars(Pilot)
