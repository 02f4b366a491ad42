"""What changed between two fact bases: every kind of change by its verb, and nothing else."""

from __future__ import annotations

import re

import pytest

from brief.changes import Change, compare
from brief.changes.renamed import perhaps_of, renamed_facts
from brief.changes.since import reasons_between
from brief.changes.verbs import VERBS
from brief.facts import Conflict, Fact, FactBase
from brief.load import read_facts
from brief.marked import parse_marked

OLD = """\
brief: {id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30, version: 1}
sections: {ties: {title: Ties, stale_after: 12 months}, trade: Trade}
names:
  borg: {print: Joseph Borg, role: Minister of Ports of Malta, seen: 2025-01-01}
sources:
  gazette: {type: article-newspaper, author: unknown, title: Ties that hold, nature: news,
    container-title: The Gazette, issued: 2025-06-01, reliability: B, descriptor: A daily.}
  report: {type: report, author: Board of Ports, title: The ports, publisher: Port House,
    issued: 2024, nature: official, reliability: A, descriptor: A report.}
facts:
  embassy: {section: ties, text: Malta opened an embassy in Iceland in May 2024., date: 2024-05,
    event: {kind: embassy, at: IS, from: MT}, cite: [gazette para 1]}
  students: {section: ties, text: "Iceland sent {places}.", date: 2024-07,
    figures: {places: {value: 40, unit: students}}, cite: [gazette para 2]}
  ships: {section: ties, text: "Both sent {all}.", date: 2025,
    figures: {all: {computed: students.places + students.places, unit: students}},
    cite: [gazette para 3]}
  outlook: {section: ties, kind: judgement, likelihood: likely, confidence: low,
    confidence_because: one paper says so, text: It is likely that it stays open.,
    basis: [embassy]}
"""


def base(text: str) -> FactBase:
    return read_facts(parse_marked(text, "facts.yaml"))


def changed(*edits: tuple[str, str], old: str = OLD) -> dict[str, Change]:
    new = old
    for was, is_ in edits:
        assert was in new, was
        new = new.replace(was, is_)
    return {change.id: change for change in compare(base(old), base(new))}


def test_a_base_does_not_differ_from_itself() -> None:
    assert changed() == {}


@pytest.mark.parametrize(
    ("was", "is_", "fact", "verb"),
    [
        ("in May 2024.", "in June 2024.", "embassy", "corrected"),
        ("date: 2024-05,", "date: 2024-06,", "embassy", "re-dated"),
        ("cite: [gazette para 1]", "cite: [report p. 4]", "embassy", "re-sourced"),
        ("cite: [gazette para 1]", "rank: 1, cite: [gazette para 1]", "embassy", "moved in rank"),
        ("cite: [gazette para 1]", "topic: Posts, cite: [gazette para 1]", "embassy", "moved"),
        ("value: 40", "value: 45", "students", "corrected"),
        ("value: 40", "value: 45", "ships", "corrected"),
        ("likelihood: likely", "likelihood: unlikely", "outlook", "judged anew"),
        ("as_of: 2025-06-30", "as_of: 2025-12-31", "students", "aged"),
        ("cite: [gazette para 2]", "use: background, cite: [gazette para 2]", "students",
         "marked anew"),
        ("title: Ties that hold", "title: Ties that last", "gazette", "changed"),
        ("Joseph Borg", "Josef Borg", "borg", "changed"),
    ],
)  # fmt: skip
def test_what_happened_to_a_record_has_its_verb(was: str, is_: str, fact: str, verb: str) -> None:
    assert verb in changed((was, is_))[fact].verbs


def test_a_computed_figure_tells_what_it_came_to_before_and_after() -> None:
    told = changed(("value: 40", "value: 45"))["ships"].differences
    assert [(one.key, one.old, one.new) for one in told] == [("figures.all", "80", "90")]


def test_a_key_that_had_its_default_tells_the_default() -> None:
    told = changed(("cite: [gazette para 1]", "rank: 1, cite: [gazette para 1]"))["embassy"]
    assert [(one.key, one.old, one.new) for one in told.differences] == [("rank", 2, 1)]


_CITE = "cite: [gazette para 2]"


@pytest.mark.parametrize(
    ("edits", "verbs", "by"),
    [
        ([], ("renamed",), "its words are the same, and its sources and date"),
        ([("Malta opened an", "Malta has opened an")], ("renamed", "corrected"),
         "its sources and date are the same, and 9 of 10 words"),
        ([("date: 2024-05,", "")], ("renamed", "re-dated"),
         "its words are the same, and its sources"),
        ([("gazette para 1", "report p. 4")], ("renamed", "re-sourced"),
         "its words are the same, and its date"),
        ([("opened an embassy in", "has built a house in")], ("perhaps renamed", "corrected"),
         "perhaps: 6 of 10 words are the same, and its sources and its date"),
        ([("May 2024", "June 2024"), ("date: 2024-05", "date: 2024-06")],
         ("perhaps renamed", "corrected", "re-dated"),
         "perhaps: 8 of 9 words are the same, and its sources"),
        ([("opened an embassy in Iceland in", "opened at last an embassy there in Iceland in mid")],
         ("perhaps renamed", "corrected"),
         "perhaps: 9 of 13 words are the same, and its sources and its date"),
        ([("Malta opened an embassy in Iceland in", "A ship sank near Gozo in")], ("added",), ""),
        ([("in May 2024.", "in June 2024."), ("gazette para 1", "report p. 4")], ("added",), ""),
    ],
)  # fmt: skip
def test_a_fact_of_another_id_is_the_same_where_it_says_the_same(
    edits: list[tuple[str, str]], verbs: tuple[str, ...], by: str
) -> None:
    new = OLD.replace("  embassy: {", "  mission: {").replace("[embassy]", "[mission]")
    for was, is_ in edits:
        assert was in new
        new = new.replace(was, is_)
    renamed = renamed_facts(base(OLD), base(new))
    found = {one.id: one for one in compare(base(OLD), base(new), {"embassy": "So."}, renamed)}
    assert (found["mission"].verbs, found["mission"].by) == (verbs, by)
    assert ("embassy" in found) is (verbs == ("added",))
    assert (found["mission"].because == "So.") is (verbs != ("added",))


def test_where_two_facts_may_be_the_one_that_was_none_is_taken_for_it() -> None:
    twins = "".join(
        f"  {name}: {{section: ties, text: It rained., date: 2025, {_CITE}}}\n" for name in "ab"
    )
    one = twins.splitlines(keepends=True)[0].replace("  a:", "  c:")
    assert not renamed_facts(base(OLD + twins), base(OLD + one))
    other = one.replace("2025,", "2024,")
    assert [*renamed_facts(base(OLD + twins.replace("2025", "2024", 1)), base(OLD + other))] == [
        "c"
    ]


def test_what_names_a_fact_that_was_renamed_does_not_change_with_it() -> None:
    old = (
        OLD.replace("version: 1}", "version: 1, main: [embassy, outlook]}")
        + """\
conflicts:
  when: {question: When was it opened?, facts: [embassy, students], prefer: embassy,
    sides: {embassy: In May, students: In July}, because: "The {students.places} knew it."}
"""
    )
    new = old.replace("embassy: ", "mission: ").replace("embassy,", "mission,")
    new = new.replace("[embassy]", "[mission]").replace("kind: mission", "kind: embassy")
    new = new.replace("students", "pupils").replace("unit: pupils", "unit: students")

    def told(was: str, is_: str) -> dict[str, tuple[str, ...]]:
        bases = base(old), base(new.replace(was, is_))
        return {one.id: one.verbs for one in compare(*bases, {}, renamed_facts(*bases))}

    same = {"mission": ("renamed",), "pupils": ("renamed",)}
    assert told("", "") == same
    more = same | {"pupils": ("renamed", "corrected"), "ships": ("corrected",)}
    assert told("value: 40", "value: 41") == more
    assert told("In May", "In June") == same | {"when": ("changed",)}


MORE = """\
origins: {port-desk: the desk of the port}
conflicts:
  year: {question: When was it opened?, facts: [embassy, students], because: Nobody knows.}
lines:
  visit: {say: We would be glad to see you., kind: point, basis: [embassy]}
"""
OF_ALL_KINDS = (
    OLD.replace("descriptor: A daily.}", "descriptor: A daily., relies_on: [port-desk]}").replace(
        '"Iceland sent {places}."', '"{borg} said that Iceland sent {places}."'
    )
) + MORE


@pytest.mark.parametrize(
    ("kind", "was", "by"),
    [
        ("sources", "gazette", "it is the same work"),
        ("sections", "ties", "its title is the same"),
        ("conflicts", "year", "its question and its facts are the same"),
        ("names", "borg", "its name is the same"),
        ("origins", "port-desk", "its words are the same"),
        ("lines", "visit", "its words are the same"),
    ],
)
def test_a_record_of_any_kind_that_has_another_id_is_renamed_and_moves_nothing_with_it(
    kind: str, was: str, by: str
) -> None:
    head, rest = OF_ALL_KINDS.split("\n", 1)
    old, new = (base(f"{head}\n{text}") for text in (rest, re.sub(rf"\b{was}\b", "another", rest)))
    (one,) = compare(old, new)
    assert (one.kind, one.id, one.verbs, one.former, one.by) == (
        kind, "another", ("renamed",), was, by
    )  # fmt: skip
    verbs = {one.verbs for one in compare(old, new, known=[(kind, was)])}
    assert {("added",), ("withdrawn",)} <= verbs


def test_facts_that_exchanged_their_ids_are_renamed_and_what_names_them_is_the_same() -> None:
    old = OLD.replace("students.places + students.places", "students.places + people.places")
    old += """\
  people: {section: ties, text: "Malta sent {places}.", date: 2024-07,
    figures: {places: {value: 50, unit: students}}, cite: [gazette para 4]}
"""
    swap = {"students": "people", "people": "students"}
    new = re.sub(r"\b(students|people)(?=[:.])", lambda found: swap[found[0]], old)
    bases = base(old), base(new)
    found = {one.id: one for one in compare(*bases, {}, renamed_facts(*bases))}
    assert {id_: (one.verbs, one.former) for id_, one in found.items()} == {
        "students": (("renamed",), "people"), "people": (("renamed",), "students")
    }  # fmt: skip
    assert [found["people"].id_at(side) for side in (0, 1)] == ["students", "people"]


QUAYS = """\
  quay: {section: ties, text: "Malta leased the old quay of the harbour to a firm of pilots.",
    date: 2021, cite: [gazette para 5]}
  school: {section: ties, text: "Iceland opened a small school of fishing for sailors in Gozo.",
    date: 2022, cite: [gazette para 6]}
  lamp: {section: ties, text: "Both agreed to share the cost of a new lighthouse on the island.",
    date: 2023, cite: [report]}
"""


def alike(what: str, value: int) -> str:
    """A fact that differs from another by one word and its figure."""
    text = f"{what} of fish from Malta to Iceland came to {{all}} in that year."
    figures = f"figures: {{all: {{value: {value}, unit: tonnes}}}}"
    return f"section: ties, text: {text!r}, date: 2021, cite: [gazette para 5], {figures}"


TRADE = f"  sold: {{{alike('Exports', 5)}}}\n  bought: {{{alike('Imports', 7)}}}\n"


@pytest.mark.parametrize(
    ("old", "ids", "edits", "told"),
    [
        (QUAYS, {"quay": "school", "school": "quay"}, [("the old quay", "the former quay")],
            {"school": ("renamed", "corrected"), "quay": ("renamed",)}),
        (QUAYS, {"quay": "school", "school": "quay"}, [("old", "former"), ("small", "tiny")],
            {"school": ("renamed", "corrected"), "quay": ("renamed", "corrected")}),
        (QUAYS, {"quay": "school", "school": "lamp", "lamp": "quay"}, [("old", "former")],
            {"school": ("renamed", "corrected"), "lamp": ("renamed",), "quay": ("renamed",)}),
        (QUAYS, {"quay": "pier", "school": "quay"}, [("old", "former")],
            {"pier": ("renamed", "corrected"), "quay": ("renamed",)}),
        (TRADE, {"sold": "bought", "bought": "sold"}, [("Exports", "Sales")],
            {"bought": ("renamed", "corrected"), "sold": ("renamed",)}),
        (TRADE, {}, [("value: 5", "value: 6"), ("value: 7", "value: 5")],
            {"sold": ("corrected",), "bought": ("corrected",)}),
        (QUAYS, {}, [("Malta leased the old quay of the harbour to a firm of pilots", "It rained")],
            {"quay": ("corrected",)}),
    ],
    ids=["one", "both", "in a ring", "an id that went on", "alike", "figures alone", "rewritten"],
)  # fmt: skip
def test_facts_that_exchanged_their_ids_and_were_corrected_are_told_as_both(
    old: str, ids: dict[str, str], edits: list[tuple[str, str]], told: dict[str, tuple[str, ...]]
) -> None:
    new = re.sub(r"\b(\w+)(?=: \{section)", lambda found: ids.get(found[0], found[0]), old)
    for was, is_ in edits:
        assert was in new
        new = new.replace(was, is_)
    bases = base(OLD + old), base(OLD + new)
    found = compare(*bases, {}, renamed_facts(*bases))
    assert {one.id: one.verbs for one in found} == told
    assert {one.former: one.id for one in found if one.former} == ids


def test_what_stands_between_facts_that_exchanged_their_ids_did_not_move() -> None:
    ids = {"quay": "lamp", "lamp": "quay"}
    new = re.sub(r"\b(quay|lamp)(?=: )", lambda found: ids[found[0]], QUAYS)
    bases = base(OLD + QUAYS), base(OLD + new)
    found = compare(*bases, {}, renamed_facts(*bases))
    assert {one.id for one in found} == {"quay", "lamp"}


def test_of_two_records_that_say_the_same_neither_is_the_one_that_was() -> None:
    borg = "borg: {print: Joseph Borg, role: Minister of Ports of Malta, seen: 2025-01-01}"
    twins = f"{borg.replace('borg:', 'joseph:')}\n  {borg.replace('borg:', 'minister:')}"
    assert {id_: one.verbs for id_, one in changed((borg, twins)).items()} == {
        "joseph": ("added",), "minister": ("added",), "borg": ("withdrawn",)
    }  # fmt: skip


def test_a_work_of_another_id_may_be_judged_otherwise_as_well() -> None:
    found = changed(("  report: {", "  ports: {"), ("descriptor: A report.", "descriptor: A book."))
    assert found["ports"].verbs == ("renamed", "changed")
    assert [one.key for one in found["ports"].differences] == ["id", "descriptor"]


def test_what_is_withheld_may_be_any_fact_that_was_unless_an_open_one_says_the_same() -> None:
    def told(*said: str) -> FactBase:
        facts = (f"  {one}, date: 2025, {_CITE}}}\n" for one in said)
        return base(OLD + "".join(facts))

    was = told("quay-a: {section: ties, text: Malta leased quay seven of the north dock.")
    nine, four = (
        f"quay-{id_}: {{section: ties, text: Malta leased quay {n} of the north dock."
        for id_, n in (("b", "nine"), ("c", "four"))
    )
    assert not renamed_facts(was, told(nine, four))
    assert perhaps_of(was, told(nine, four), {"quay-b", "quay-c"}) == {"quay-a"}
    assert perhaps_of(was, told(nine, four), {"quay-c"}) == {"quay-a"}
    assert perhaps_of(was, told(nine, four), {"embassy"}) == frozenset()
    reused = "quay-a: {section: ties, text: Iceland gave two lighthouses back to its friends"
    assert perhaps_of(was, told(reused, nine), {"quay-b"}) == {"quay-a"}
    longer = nine.replace(" of", " for nine years from the board of Ports at the mouth of")
    assert not renamed_facts(was, told(longer))
    assert perhaps_of(was, told(longer), {"quay-b"}) == {"quay-a"}
    judged = OLD.replace("outlook:", "view:").replace("it stays open", "the embassy stays open")
    assert perhaps_of(base(OLD), base(judged), {"view"}) == {"outlook"}
    same = nine.replace("nine", "seven")
    assert perhaps_of(was, told(same, four), {"quay-c"}) == frozenset()
    assert perhaps_of(was, told(same, four), {"quay-b", "quay-c"}) == {"quay-a"}


def test_of_very_many_facts_those_of_the_same_words_are_known(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("brief.changes.renamed._BOUND", 1)
    new = OLD.replace("students", "pupils").replace("  embassy: {", "  mission: {")
    new = new.replace("[embassy]", "[mission]").replace("sent {places}", "sent away {places}")
    assert [*renamed_facts(base(OLD), base(new))] == ["mission"]


def test_a_figure_counts_among_the_words_of_a_fact_that_has_another_id() -> None:
    new = OLD.replace("students.places", "pupils.places").replace("  students:", "  pupils:")
    found = renamed_facts(base(OLD), base(new.replace("value: 40", "value: 45")))
    assert found["pupils"].by == "its sources and date are the same, and 3 of 4 words"


def test_an_event_does_not_age() -> None:
    assert "embassy" not in changed(("as_of: 2025-06-30", "as_of: 2035-12-31"))


CONFLICT = """\
conflicts:
  when: {question: When was it opened?, facts: [embassy, students], because: Nobody knows.}
"""


def test_both_sides_of_a_new_conflict_are_newly_contested_and_the_conflict_is_added() -> None:
    told = {one.id: one.verbs for one in compare(base(OLD), base(OLD + CONFLICT))}
    assert told == {
        "embassy": ("newly contested",),
        "students": ("newly contested",),
        "when": ("added",),
    }


def test_a_conflict_that_ends_is_withdrawn_and_its_sides_are_contested_no_longer() -> None:
    told = {one.id: one.verbs for one in compare(base(OLD + CONFLICT), base(OLD))}
    assert told["embassy"] == ("no longer contested",)
    assert told["when"] == ("withdrawn",)


def test_a_conflict_that_prefers_another_side_is_decided_anew() -> None:
    told = changed(("because: Nobody", "prefer: embassy, because: Nobody"), old=OLD + CONFLICT)
    assert told["when"].verbs == ("decided anew",)


def test_another_id_is_one_fact_added_and_one_withdrawn() -> None:
    told = changed(("  students: {sec", "  learners: {sec"), ("students.places", "learners.places"))
    assert (told["learners"].is_added, told["students"].is_withdrawn) == (True, True)


@pytest.mark.parametrize(("kind", "record"), [("facts", Fact), ("conflicts", Conflict)])
def test_every_key_of_a_fact_and_of_a_conflict_has_one_verb(
    kind: str, record: type[Fact | Conflict]
) -> None:
    assert set(VERBS[kind]) == {one.alias or key for key, one in record.model_fields.items()}


@pytest.mark.parametrize(
    ("version", "was", "is_", "told"),
    [
        ("", "1", "2", True),
        ("2", "1", "2", True),
        ("2", "1", "3", True),
        ("2", "2", "3", False),
        ("10", "9", "11", True),
        ("second", "first", "second", True),
        ("second", "first", "third", False),
    ],
)
def test_a_reason_is_told_of_the_versions_in_which_its_record_changed(
    version: str, was: str, is_: str, *, told: bool
) -> None:
    said = f"changes: {{embassy: {{because: A slip., version: {version}}}}}" if version else ""
    reasons = base(OLD + (said or "changes: {embassy: A slip.}")).changes
    assert reasons_between(reasons, was, is_) == ({"embassy": "A slip."} if told else {})
