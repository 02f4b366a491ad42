"""A promise of pages: what goes, in which order, and what never does."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.bases import load_base
from tests.conftest import ROOT
from tests.documents import meta
from tests.shared import Share
from tests.shipped import built

from brief import Standing
from brief.facts import FactBase
from brief.facts.references import Key
from brief.fitting import as_many, drop_order, fewest, left_out, most_of, spare_facts
from brief.house import House
from brief.making import Looks, Made, Order, Told, build, make_document, walk
from brief.making.promise import keep_promise
from brief.model import Document, Paragraph
from brief.printed import Printed
from brief.problem import BriefError, Problem
from brief.shape import Shape
from brief.writers import pdf

BASE = """
brief: {id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30, main: [ours]}
sections: {ties: Ties}
names:
  writer: {print: A Writer}
sources:
  dated:
    {type: webpage, author: unknown, title: Dated, issued: 2025-01-01, nature: news,
     reliability: B, descriptor: A page.}
  undated:
    {type: webpage, author: unknown, title: Undated, issued: unknown, nature: opinion,
     reliability: F, descriptor: Another page.}
facts:
  ours: {section: ties, kind: judgement, rank: 1, text: It holds., basis: [old]}
  opinion: {section: ties, kind: assessment, by: writer, text: "{by} doubts it.", cite: [undated]}
  claim: {section: ties, kind: claim, by: writer, text: "{by} says so.", cite: [dated]}
  new: {section: ties, text: A bridge was built in 2024., date: 2024, cite: [dated]}
  old: {section: ties, text: A bridge was planned in 2010., date: 2010, cite: [dated]}
  side: {section: ties, text: It was in May., about: when, cite: [dated]}
  other: {section: ties, text: It was in June., about: when, cite: [undated]}
  first: {section: ties, rank: 1, text: A pier was built in 2001., date: 2001, cite: [dated]}
  last: {section: ties, rank: 1, text: A pier was opened in 2020., date: 2020, cite: [dated]}
conflicts:
  when: {question: When?, facts: [side, other], because: Nobody knows.}
"""

FLOW = (
    "{{value: 2, unit: EUR million, measure: {}, flow: MT to IS, reporter: Malta, valuation: FOB}}"
)


@pytest.fixture
def small(tmp_path: Path) -> FactBase:
    return load_base(tmp_path, BASE)


def test_the_least_missed_goes_first_and_the_main_message_never(small: FactBase) -> None:
    order = [group[0] for group in drop_order(small, tuple(small.facts), {"last"})]
    assert order == [
        ("facts", "opinion"),
        ("facts", "claim"),
        ("facts", "old"),
        ("facts", "new"),
        ("conflicts", "when"),
        ("facts", "first"),
    ]


def test_the_manual_gives_the_order_in_which_things_go(tmp_path: Path) -> None:
    measure = FLOW.format("trade")
    text = BASE.replace(
        "text: A bridge was planned in 2010., date: 2010",
        'text: "A bridge was planned in 2010 for {cost}.", date: 2010, figures: {cost: '
        f"{measure}}}",
    )
    ours = ("also", "second", "third", "surplus")
    judged = "kind: judgement, rank: 1, text: It grows., basis: [old]"
    other = "".join(f"  {id_}: {{section: ties, {judged}}}\n" for id_ in ours)
    points = ("kept", "gone", *"abcd", "seventh")
    lines = "lines:\n" + "".join(
        f"  {id_}: {{kind: point, say: So., basis: [old]}}\n" for id_ in points
    )
    base = load_base(tmp_path, text.replace("  opinion: {", f"{other}  opinion: {{") + lines)
    said = {
        "assessments by undated sources": ("facts", "opinion"),
        "then claims": ("facts", "claim"),
        "then facts": ("facts", "old"),
        "then judgements of rank 1 beside": ("facts", "surplus"),
        "and `lines` from the seventh": ("lines", "seventh"),
        "then contested points": ("conflicts", "when"),
        "charts": ("measures", "trade"),
        "facts of rank 1, the oldest first": ("facts", "first"),
        "the other judgements of rank 1": ("facts", "also"),
        "then the last that is told": ("facts", "last"),
        "at last the desk's other `lines`": ("lines", "gone"),
    }
    manual = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    row = next(line for line in manual.splitlines() if line.startswith("| `pages` |"))
    there = tuple(base.facts)
    order = [group[0] for group in drop_order(base, there, (), ["trade"], ("last",))]
    places = [(row.index(words), order.index(key)) for words, key in said.items()]
    assert places == sorted(places)
    assert [at for _, at in places] == sorted(at for _, at in places)


def test_the_lines_of_the_desk_go_last_and_the_first_of_a_kind_never(tmp_path: Path) -> None:
    kinds = ("point", "line", "point", "line", "point", "sensitive")
    lines = "".join(
        f"  {kind}-{n}: {{kind: {kind}, say: So., basis: [old]}}\n" for n, kind in enumerate(kinds)
    )
    base = load_base(tmp_path, f"{BASE}lines:\n{lines}")
    order = [group[0] for group in drop_order(base, tuple(base.facts), ())]
    assert order[-3:] == [("lines", "point-4"), ("lines", "line-3"), ("lines", "point-2")]
    (told,) = left_out(base, [("lines", "line-3")], 4, ())
    assert "set it before others of its kind" in str(told)


def test_a_judgement_that_is_not_the_main_message_goes_after_all_facts(tmp_path: Path) -> None:
    other = "  also: {section: ties, kind: judgement, rank: 1, text: It grows., basis: [old]}\n"
    base = load_base(tmp_path, BASE.replace("  opinion: {", f"{other}  opinion: {{"))
    order = [group[0] for group in drop_order(base, tuple(base.facts), ())]
    assert order[-2:] == [("facts", "last"), ("facts", "also")]


def test_many_judgements_and_lines_go_before_the_facts_of_rank_1(tmp_path: Path) -> None:
    judged = "".join(
        f"  ours-{n}: {{section: ties, kind: judgement, rank: 1, text: It grows., basis: [old]}}\n"
        for n in range(6)
    )
    said = "".join(f"  say-{n}: {{kind: point, say: So., basis: [old]}}\n" for n in range(8))
    text = BASE.replace("  opinion: {", f"{judged}  opinion: {{")
    base = load_base(tmp_path, f"{text}lines:\n{said}")
    order = [id_ for ((_, id_), *_) in drop_order(base, tuple(base.facts), {"side", "other"})]
    lesser, rest = order[: order.index("ours-5")], order[order.index("ours-5") :]
    assert lesser == ["opinion", "claim", "old", "new"]
    assert rest[:7] == ["ours-5", "ours-4", "ours-3", "say-7", "say-6", "first", "last"]
    assert rest[7:10] == ["ours-2", "ours-1", "ours-0"]
    assert rest[10:] == ["say-5", "say-4", "say-3", "say-2", "say-1"]


SECTIONS = (
    BASE.replace("{ties: Ties}", "{ties: Ties, rights: Rights, war: War, law: Law}")
    .replace("claim: {section: ties", "claim: {section: rights")
    .replace("first: {section: ties", "first: {section: rights")
    .replace("side: {section: ties", "side: {section: war")
    .replace("last: {section: ties", "last: {section: law")
)


@pytest.mark.parametrize(
    ("shown", "last"),
    [
        ((), ["first", "last"]),
        (("claim", "opinion", "new"), ["claim", "new"]),  # as they would go
        (("claim", "first"), ["last", "first"]),
        (("side", "first"), ["when", "first"]),  # a contested point may be all of a section
        (("ours", "old", "claim"), ["last", "claim"]),  # the main message stays anyway
    ],
)
def test_the_last_fact_under_the_title_of_a_section_goes_after_all_others(
    tmp_path: Path, shown: tuple[str, ...], last: list[str]
) -> None:
    base = load_base(tmp_path, SECTIONS)
    order = [group[0][1] for group in drop_order(base, tuple(base.facts), (), (), shown)]
    assert order[-2:] == last
    assert len(order) == len(set(order)) == 7


def test_what_stands_under_the_title_of_its_section_is_told(tmp_path: Path) -> None:
    base = load_base(tmp_path, SECTIONS)
    shape = tmp_path / "s.md.j2"
    shape.write_text(
        "# T\n\n## {{ section('ties') }}\n\n{{ fact('old') }} {{ fact('first') }}\n\n"
        "## {{ words('our-judgements') }}\n\n{{ fact('new') }}\n\n"
        "## {{ section('law') }}\n\n{{ fact('last').date }}\n",
        encoding="utf-8",
    )
    assert make_document(base, shape, (tmp_path, ROOT / "templates")).shown == {"old"}


def test_the_order_is_that_of_the_file_where_nothing_else_decides(small: FactBase) -> None:
    there = tuple(small.facts)
    assert drop_order(small, there, ()) == drop_order(small, there[::-1], ())


def test_a_conflict_goes_with_all_its_sides_or_stays_whole(small: FactBase) -> None:
    groups = {group[0]: group for group in drop_order(small, tuple(small.facts), ())}
    assert groups["conflicts", "when"][1:] == (("facts", "side"), ("facts", "other"))
    kept = drop_order(small, tuple(small.facts), {"side"})
    assert all(("conflicts", "when") not in group for group in kept)


ALSO = BASE.replace("because: Nobody knows.", "because: Nobody knows., also: [new]")


def test_what_repeats_a_side_of_a_conflict_goes_with_it_or_keeps_it(tmp_path: Path) -> None:
    base = load_base(tmp_path, ALSO)
    (group,) = (one for one in drop_order(base, ("new",), ()) if ("conflicts", "when") in one)
    assert {("facts", "new"), ("facts", "side"), ("facts", "other")} < set(group)
    kept = drop_order(base, tuple(base.facts), {"new"})
    assert all(("conflicts", "when") not in group for group in kept)


def test_conflicts_that_name_the_same_fact_go_together(tmp_path: Path) -> None:
    more = "  who: {question: Who?, facts: [new, last], because: Nobody knows.}\n"
    order = drop_order(base := load_base(tmp_path, ALSO + more), tuple(base.facts), ())
    (group,) = (one for one in order if one[0][0] == "conflicts")
    assert [id_ for _, id_ in group] == ["when", "who", "new", "side", "other", "last"]


def test_no_chart_comes_in_place_of_one_that_goes(tmp_path: Path) -> None:
    text = BASE
    for what, year in (("planned", 2010), ("built", 2001)):
        said = f"was {what} in {year}"
        measure = FLOW.format(what)
        text = re.sub(
            rf"text: (A \w+ {said})\., date: {year}",
            rf'text: "\1 for {{cost}}.", date: {year}, '
            f"figures: {{cost: {measure}}}",
            text,
        )
    base = load_base(tmp_path, text)
    drawn = ["planned"]
    order = drop_order(base, ["old"], (), drawn)
    charts = [group for group in order if group[0][0] == "measures"]
    assert charts == [(("measures", "planned"), ("measures", "built"))]
    told = left_out(base, dict.fromkeys(charts[0], ""), 1, ["old"], drawn)
    assert [one.message.split(" is ")[0] for one in told] == ['the chart of "planned"']
    none = drop_order(base, tuple(base.facts), ())  # a shape that prints the facts and no chart
    assert not [group for group in none if group[0][0] == "measures"]
    shapes = ROOT / "templates"
    shown = {
        shape: make_document(base, shapes / f"{shape}.md.j2", (shapes,)).exhibited
        for shape in ("brief", "infocus", "minister")
    }
    assert shown == {"brief": ("planned", "built"), "infocus": ("built",), "minister": ()}


def test_no_more_goes_than_must() -> None:
    order: list[tuple[Key, ...]] = [(("facts", str(n)),) for n in range(20)]

    def pages(unpicked: Mapping[Key, str]) -> int:
        return 3 if len(unpicked) < 7 else 2

    found = fewest(order, pages, 2)
    assert found is not None
    assert list(found) == [("facts", str(n)) for n in range(7)]
    assert fewest(order, lambda _: 3, 2) is None


def test_few_layouts_find_what_goes_of_many() -> None:
    """Mostly nothing comes back: asking that first takes one try where halving takes nine."""
    order: list[tuple[Key, ...]] = [(("facts", str(n)),) for n in range(400)]
    tried: list[int] = []

    def pages(unpicked: Mapping[Key, str]) -> int:
        tried.append(len(unpicked))
        return 3 if len(unpicked) < 211 else 2

    found = fewest(order, pages, 2)
    assert found is not None
    assert len(found) == 211
    assert len(tried) < 18


def test_what_makes_no_room_comes_back() -> None:
    order: list[tuple[Key, ...]] = [(("facts", str(n)),) for n in range(20)]

    def pages(unpicked: Mapping[Key, str]) -> int:
        return 2 if {("facts", "11"), ("facts", "14")} <= unpicked.keys() else 3

    found = fewest(order, pages, 2)
    assert found is not None
    assert list(found) == [("facts", "11"), ("facts", "14")]


def test_a_chart_that_makes_no_room_comes_back_from_among_much_that_does() -> None:
    order: list[tuple[Key, ...]] = [(("facts", str(n)),) for n in range(20)]
    order.insert(8, (("measures", "trade"),))
    order.insert(9, (("measures", "loans"),))
    asked = {("measures", "loans"), *((("facts", str(n))) for n in range(18))}

    def pages(unpicked: Mapping[Key, str]) -> int:
        return 1 if asked <= set(unpicked) else 2

    found = fewest(order, pages, 1)
    assert found is not None
    assert set(found) == asked


def test_what_is_missed_most_comes_back_first() -> None:
    """Of what has to go beside the last, the least missed goes."""
    order: list[tuple[Key, ...]] = [(("facts", str(n)),) for n in range(20)]

    def pages(unpicked: Mapping[Key, str]) -> int:
        return 2 if ("facts", "14") in unpicked and len(unpicked) > 4 else 3

    found = fewest(order, pages, 2)
    assert found is not None
    assert list(found) == [("facts", str(n)) for n in (0, 1, 2, 3, 14)]


def test_what_is_left_out_is_told_at_its_place(small: FactBase) -> None:
    (told,) = left_out(small, [("facts", "old"), ("facts", "new")], 2, {"old"})
    assert str(told).startswith(f'{small.place("facts", "old")}: "old" is left out, so that')
    assert told.severity.stops(strict=True)


CABINET = """
brief: {id: cabinet, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
names:
  vella: {print: Maria Vella, role: Foreign Minister of Malta, seen: 2025-05-02}
  grech: {print: Carl Grech, role: Prime Minister of Malta, seen: 2025-05-02}
sources:
  gazette:
    {type: report, author: Port Office, title: Gazette, issued: 2025-05-03, accessed: 2025-06-01,
     nature: official, reliability: B, descriptor: A paper.}
facts:
  pier: {section: ties, rank: 2, text: "{vella} opened a pier.", about: pier, cite: [gazette]}
  quay: {section: ties, rank: 2, text: It was a quay LONG., about: pier, cite: [gazette]}
  long: {section: ties, rank: 1, text: "{grech} spoke LONG.", date: 2025-05-02, cite: [gazette]}
conflicts:
  what: {question: A pier?, facts: [pier, quay], because: "Nobody knows, none is preferred."}
"""


def test_a_contested_point_that_the_table_of_posts_leans_on_is_kept_whole(tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    template = tmp_path / "templates" / "crowded.md.j2"
    template.parent.mkdir()
    template.write_text(
        "---\npages: 1\nselective: true\n---\n# {{ brief.title }}\n\n{{ posts_table() }}\n\n"
        "{% for f in facts(max_rank=1) %}\n{{ f }}\n{% endfor %}\n\n"
        "{% for c in conflicts %}\n{{ c.told }}\n\n{% endfor %}\n",
        encoding="utf-8",
    )
    facts.write_text(CABINET.replace("LONG", " ".join(["of work"] * 250)), encoding="utf-8")
    told: list[Problem] = []
    build(ordered(facts, tmp_path / "out", "crowded"), Told(warn=told.append))
    left = [problem.message for problem in told if problem.rule == "fitted"]
    assert left == ['"long" is left out, so that the shape keeps to 1 page']


def ordered(facts: Path, out: Path, shape: str = "infocus") -> Order:
    return Order(facts=facts, today=date(2026, 11, 1), template=shape, formats=("pdf",), out=out)


@pytest.mark.parametrize(("shape", "pages"), [("glance", 1), ("infocus", 2), ("minister", 4)])
@pytest.mark.parametrize("base", ["pakistan-belarus", "malta-iceland"])
def test_a_short_shape_takes_its_pages(shared: Share, base: str, shape: str, pages: int) -> None:
    from tests.pdf_reading import read_pdf  # noqa: PLC0415 - here alone

    made = built(shared, base, shape)
    assert read_pdf(made.pdf).page_count <= pages
    assert not made.rules & {"left-out", "both-printed", "particular"}


def test_a_base_that_leaves_room_on_its_pages_is_set_larger(shared: Share) -> None:
    """The example has no more to say; the real base fills its pages."""
    bases = ("malta-iceland", "pakistan-belarus")
    larger = [built(shared, base, "infocus").larger for base in bases]
    assert larger[0] > larger[1] == 1


def test_pages_that_word_alone_has_full_are_set_larger() -> None:
    """Arial is wider than what this house's PDF is set in: Word has no room where the PDF has."""
    order = replace(ordered(ROOT / "facts.yaml", Path(), "infocus"), house="official")
    assert walk(order).looks.shape.larger > 1


def test_a_promise_that_cannot_be_kept_is_a_problem(tmp_path: Path) -> None:
    template = tmp_path / "templates" / "infocus.md.j2"
    template.parent.mkdir()
    text = (ROOT / "templates" / "infocus.md.j2").read_text(encoding="utf-8")
    template.write_text(text.replace("pages: 2", "pages: 1"), encoding="utf-8")
    facts = tmp_path / "facts.yaml"
    long = " ".join(["word"] * 1900)
    facts.write_text(BASE.replace("text: It holds.", f"text: It holds {long}."), encoding="utf-8")
    with pytest.raises(BriefError, match="more than the 1 page that") as told:
        build(ordered(facts, tmp_path / "out"))
    place, rows = told.value.problems[0].place, facts.read_text(encoding="utf-8").splitlines()
    assert place.line
    assert "It holds word" in " ".join(rows[place.line - 1 : place.line + 2]), "what is too long"


def test_what_fills_a_short_shape_is_what_would_be_dropped_last(tmp_path: Path) -> None:
    base = load_base(tmp_path, BASE)
    found = spare_facts(base, ["ours", "old"])
    assert found[:2] == ["last", "first"]  # of rank 1
    assert found[2] == "new"
    assert found[-2:] == ["claim", "opinion"]
    assert spare_facts(base, base.facts) == []


def test_a_section_that_matters_and_has_nothing_is_filled_first(tmp_path: Path) -> None:
    """Those of ties and rights have facts of rank 1, which stand elsewhere."""
    base = load_base(tmp_path, SECTIONS)
    found = spare_facts(base, ["ours", "first", "last"], (), (), ["last"])
    assert found == ["new", "claim", "old", "opinion"]
    assert spare_facts(base, ["ours", "first", "last"]) == ["new", "old", "claim", "opinion"]


def test_a_section_of_no_fact_of_rank_1_is_filled_last(tmp_path: Path) -> None:
    """A short shape has no title for what only the full brief needs while a section has more."""
    two = BASE.replace("{ties: Ties}", "{ties: Ties, past: Past}")
    base = load_base(tmp_path, two.replace("new: {section: ties", "new: {section: past"))
    assert spare_facts(base, ["ours", "first", "last"]) == ["old", "claim", "opinion", "new"]


def test_an_event_that_takes_no_room_comes_behind_one_that_does() -> None:
    spare = ["visit", "summit", "talks", "embassy", "words"]

    def fits(some: Sequence[str]) -> bool:
        return len([one for one in some if one != "embassy"]) <= 1

    assert as_many(spare, spare[:4], fits) == ["visit", "embassy"]


def test_the_next_fact_that_is_short_enough_fills_what_the_first_ones_leave() -> None:
    lines = {"accord": 3, "pact": 2, "treaty": 3, "canal": 1, "bridge": 1}

    def fits(some: Sequence[str]) -> bool:
        return sum(lines[one] for one in some) <= 4

    assert as_many(list(lines), [], fits) == ["accord", "canal"]
    assert as_many(["accord", *["pact"] * 9, "canal"], [], fits) == ["accord"]  # a try is a layout
    lines |= {"accord": 2}
    assert as_many(list(lines)[1:], [], fits) == ["pact", "canal", "bridge"]


@pytest.mark.parametrize("room", range(6))
def test_as_many_are_added_as_there_is_room_for(room: int) -> None:
    assert most_of(5, lambda count: count <= room) == min(room, 5)


@pytest.mark.parametrize(
    ("asked", "printed"),
    [(4, 4), (5, 6), (6, 6), (7, 8)],  # 3 paragraphs are a page, and 2 as Word may set them
)
def test_a_shape_that_fills_begins_no_page(
    small: FactBase, monkeypatch: pytest.MonkeyPatch, asked: int, printed: int
) -> None:
    def count(document: Document, house: House, shape: Shape, _standing: Standing) -> int:
        as_word = house.leading < House().leading
        assert shape.note_columns == (1 if as_word else 3), "Word has each note on its own line"
        return -(-len(document.blocks) // (2 if as_word else 3))

    def make(_: Mapping[Key, str], spare: Collection[str] = ()) -> Made:
        words = [Paragraph(())] * (asked + len(spare))
        return Made(small, Document(meta(), tuple(words), ()), Printed())

    monkeypatch.setattr(pdf, "count_pages", count)
    shape = Shape(pages=5, note_columns=3, fills=True, selective=True)
    kept = keep_promise(make, Looks(House(), shape))
    assert len(kept.made.document.blocks) == printed
    assert kept.pages == -(-asked // 3), "the pages of the PDF"


@pytest.mark.parametrize(("dropped", "printed"), [("measures", 3), ("facts", 2)])
def test_words_fill_the_room_that_a_chart_leaves_and_no_fact_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dropped: str, printed: int
) -> None:
    measured = f"text: It sold {{sum}}., figures: {{sum: {FLOW.format('trade')}}}, date: 2020,"
    text = BASE.replace("text: A pier was opened in 2020., date: 2020,", measured)
    base = load_base(tmp_path, text.replace("It sold {sum}.", '"It sold {sum}."'))

    def count(document: Document, _house: House, _shape: Shape, _standing: Standing) -> int:
        return -(-len(document.blocks) // 3)

    def make(unpicked: Mapping[Key, str], spare: Collection[str] = ()) -> Made:
        blocks = (2 if any(kind == dropped for kind, _ in unpicked) else 4) + len(spare)
        words = [Paragraph(())] * blocks
        shown = {"measures": "last", "facts": "claim"}[dropped]
        printed = Printed(facts=frozenset({shown}))
        return Made(base, Document(meta(), tuple(words), ()), printed, exhibited=("trade",))

    monkeypatch.setattr(pdf, "count_pages", count)
    kept = keep_promise(make, Looks(House(), Shape(pages=1, fills=True, selective=True)))
    assert len(kept.made.document.blocks) == printed
    assert [problem.rule for problem in kept.told] == ["fitted"]


def test_what_comes_in_the_place_of_what_goes_may_go_too(
    small: FactBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A shape that prints the first judgements, or the latest events, prints the next ones then."""
    asked = ("claim", "new", "old", "first", "last")

    def count(document: Document, _house: House, _shape: Shape, _standing: Standing) -> int:
        return len(document.blocks)

    def make(unpicked: Mapping[Key, str], spare: Collection[str] = ()) -> Made:
        shown = [one for one in asked if ("facts", one) not in unpicked][:2]
        words = [Paragraph(())] * (1 + len(shown) + len(spare))
        return Made(
            small, Document(meta(), tuple(words), ()), Printed(facts=frozenset(shown)), frozenset()
        )

    monkeypatch.setattr(pdf, "count_pages", count)
    kept = keep_promise(make, Looks(House(), Shape(pages=2, note_columns=1, selective=True)))
    assert kept.made.printed.facts == {"last"}, "the last to go"
    assert [one.message.split(" is ")[0] for one in kept.told] == ['"claim"', '"new"']
