"""Making: the walk from facts to files; the only room that knows all the others."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from brief.asked import read_day, read_formats
from brief.changes.told import Earlier
from brief.edition import Choice, choose_whatever_the_mark, find_edition
from brief.facts import FactBase
from brief.facts.needs import needed_by
from brief.facts.references import Key
from brief.load import languages_in, load_facts, load_house, told_together
from brief.load.includes import Read
from brief.making.files import document_for, make_file
from brief.making.gate import rules_of, run_rules, stop_or_warn
from brief.making.letters import letters_placed
from brief.making.likely import likely_words
from brief.making.looks import choose_looks, house_of, style_of, told_in_house
from brief.making.order import (
    ALL,
    DEFAULT_CITATIONS,
    DEFAULT_HOUSE,
    DEFAULT_TEMPLATE,
    NOBODY,
    Looks,
    Made,
    Order,
    Told,
    Walked,
    Wanted,
)
from brief.making.promise import Keep, keep_promise
from brief.making.tongues import make_in, name_countries, others_of
from brief.making.version import remembered, warn_of_namesake, warn_of_version
from brief.marked import read_marked
from brief.model import Document, Meta
from brief.outputs import WriteTo, write_outputs
from brief.outputs.manifest import Known
from brief.places import (
    TEMPLATE_ENDING,
    find_citation_style,
    find_house,
    find_template,
    template_folders,
)
from brief.problem import BriefError, Place, Problem, Severity
from brief.show import show_date
from brief.template.front_matter import read_front_matter
from brief.typography import typeset
from brief.writers import DEFAULT_FORMATS, WRITERS
from brief.writers.press import Presses, begun_presses
from brief.written import Written

if TYPE_CHECKING:
    from brief.writers.pdf.type.standing import Standing

__all__ = [
    "DEFAULT_CITATIONS",
    "DEFAULT_FORMATS",
    "DEFAULT_HOUSE",
    "DEFAULT_TEMPLATE",
    "Looks",
    "Made",
    "Order",
    "Told",
    "Walked",
    "Wanted",
    "build",
    "check",
    "make_document",
    "reference_doc",
    "walk",
]


def build(
    order: Order,
    told: Told = NOBODY,
    standing: Standing | None = None,
    presses: Presses | None = None,
) -> list[Path]:
    """Build what is ordered; the paths of the files, in the order of their formats.

    Whoever builds the same again and again keeps `standing`, and the PDF is made sooner. `presses`
    are those for its files, where they have been begun already.
    BriefError with everything that must be mended, and then no file is touched.
    """
    order = read_asked(order)
    if presses is None:
        formats = order.formats if order.processes > 1 else ()
        with begun_presses(formats, attach=order.attach, standing=standing) as begun:
            return build(order, told, standing, begun)
    presses.stand_by("docx")
    told = replace(told, likely=presses.fill_case, text=presses.set_text)
    walked = walk(order, told, standing=standing)
    make: dict[str, Callable[[], Written]] = {
        name: partial(make_file, name, walked, order.attach, standing) for name in order.formats
    }
    with_what = partial(document_for, walked=walked, attach=order.attach)
    house, shape = walked.looks.house, walked.looks.shape
    make |= presses.begin(walked.made.document, with_what, house, shape)
    told.step("checking")
    known = remembered(walked.stem, walked.made.base)
    stop_or_warn(find_problems(walked, order, known), order, told)
    with letters_placed(walked.made.base, walked.looks.typed_in), told_in_house(walked.looks):
        return _write(make, walked.stem, order, told, known)


def read_asked(order: Order) -> Order:
    """The order with its days and formats as this program has them; BriefError for what is none."""
    return replace(
        order,
        today=read_day(order.today),
        clock=order.clock and read_day(order.clock, "clock"),
        formats=read_formats(order.formats, WRITERS),
    )


def find_problems(walked: Walked, order: Order, known: Known) -> tuple[Problem, ...]:
    """All that is wrong before a writer is asked; `known` is what the build will leave behind."""
    found = rules_of(walked, order)
    keeps_pdf = "pdf" not in order.formats
    aged = warn_of_version(
        Path(order.out), walked.stem, walked.made.base, known, keeps_pdf=keeps_pdf
    )
    return (*found, *walked.dropped, *aged)


def walk(  # noqa: PLR0913 - as for make_document
    order: Order,
    told: Told = NOBODY,
    whole: FactBase | None = None,
    choice: Choice | None = None,
    read: Read | None = None,
    *,
    standing: Standing | None = None,
    keep: Keep | None = None,
) -> Walked:
    """Go the walk up to the Document, before the rules and the writers.

    `whole` is the fact base where it has been read already; else that of the order is. `choice`
    is what one may see of it, where that has been chosen already. `read` reads a file of it, or
    what is `standing` does. `keep` says what the document holds instead of its shape's promise.
    """
    read = read or (standing.read if standing else read_marked)
    folders = template_folders(order.facts)
    template = find_template(order.template, folders)
    looks = choose_looks(order, template, folders)
    told.step("reading the facts")
    whole = choice.base if choice else whole or load_facts(order.facts, order.language, read)
    name_countries(whole, looks.house)
    choice = choice or _choose(whole, order.edition, template, folders)
    style = find_citation_style(looks.citations, folders)

    def begin(text: Document) -> None:
        if looks.are_settled:
            told.text(text, looks.house, looks.shape)

    make_with = partial(
        make_document, template=template, folders=folders, style=style, picked=order.picked
    )
    others = (
        make_in(_choose(one, order.edition, template, folders), looks, make_with)
        for one in others_of(whole, looks.house, read)
    )
    with letters_placed(choice.base, looks.typed_in), told_in_house(looks):
        mine = partial(make_with, since=order.since, begin=begin)
        make, looks = make_in(choice, looks, mine, standing)
        if looks.are_settled:
            told.likely(likely_words(choice.base), looks.house, looks.shape)
        kept = keep(make, looks) if keep else keep_promise(make, looks, others)
    made, pages, told_of, larger = kept
    dropped = list(told_of)
    if order.since:
        told_since = made.tells_since
        dropped += warn_of_namesake(made.base, order.since) if told_since else [_silent(template)]
    shape = template.name.removesuffix(TEMPLATE_ENDING)
    parts = (made.base.brief.id, shape, order.edition, order.language)
    looks = replace(looks, shape=replace(looks.shape, laid=pages, larger=larger))
    return Walked(choice, made, looks, tuple(dropped), "-".join(filter(None, parts)))


def _silent(template: Path) -> Problem:
    said = "this kind of brief does not print what changed"
    hint = 'have it include "_since.md.j2", or choose the kind "brief"'
    return Problem(Place(str(template)), said, hint, severity=Severity.WARNING)


def check(
    facts: str | PathLike[str],
    template: str,
    today: date,
    clock: date | None = None,
    wanted: Wanted = ALL,
) -> tuple[Problem, ...]:
    """All that the rules find in a fact base and in what a template makes of it, in order.

    A base that is given in several languages is looked at in each of them, unless one is
    `wanted`; so are the desk's own edition and all others. `today` and `clock`
    are those of an Order.
    """
    shape = find_template(template, template_folders(facts))
    tongues = (wanted.language,) if wanted.language else ("", *languages_in(facts)[1:])
    run = partial(run_rules, today=today, clock=clock)
    problems: set[Problem] = set()
    for tongue in tongues:
        try:
            problems.update(_check_in(tongue, wanted, facts, shape, run))
        except BriefError as error:
            if tongue in {"", wanted.language}:
                raise
            problems.update(told_together(error.problems, tongue, facts))
    return tuple(sorted(problems))


def _check_in(
    language: str,
    wanted: Wanted,
    facts: str | PathLike[str],
    shape: Path,
    run: Callable[[Choice, Made], tuple[Problem, ...]],
) -> set[Problem]:
    folders = template_folders(facts)
    whole = load_facts(facts, language)
    front = read_front_matter(shape)
    file = house_of("", front, shape, folders)
    style = style_of(wanted.citations, front, (load_house(file), file), shape, folders)
    found: set[Problem] = set()
    for name in (wanted.edition,) if wanted.edition else ("", *whole.editions):
        choice = _choose(whole, name, shape, folders)
        made = make_document(choice.base, shape, folders, choice.absent, style)
        found.update(run(choice, made))
    return found


def _choose(whole: FactBase, name: str, template: Path, folders: tuple[Path, ...]) -> Choice:
    """The edition of that name, or the desk's own with what it would print above its mark."""
    choice = find_edition(whole, name)
    if name or not choice.marked_out:
        return choice
    from brief.edition.behind import Behind  # noqa: PLC0415 - only where marks leave something out

    full = choose_whatever_the_mark(whole)
    made = make_document(full.base, template, folders, full.absent)
    printed = needed_by(full.base, made.printed.facts)
    printed |= Behind(full.base).document(made.document)
    return replace(choice, above=choice.marked_out & printed)


def make_document(  # noqa: PLR0913 - each is asked for by name where it is not plain
    base: FactBase,
    template: Path,
    folders: tuple[Path, ...],
    absent: Mapping[Key, str] = MappingProxyType({}),
    style: Path | None = None,
    *,
    picked: tuple[str, ...] = (),
    since: Earlier | None = None,
    spare: Collection[str] = (),
    begin: Callable[[Document], object] = lambda _: None,
    place: Callable[[Document], Iterable[int]] | None = None,
) -> Made:
    """The Document that a template makes of a fact base, its notes in a style or its own.

    `absent` says why a record is not there, or is there and not picked; `picked` are the facts
    of an excerpt, `since` says what changed after a version that readers have, `spare` are facts
    that a short shape has room for. `begin` is given the Document before its notes are worded,
    `place` one whose notes may yet be numbered anew: it says in which order its blocks stand best.
    """
    from brief.making.noting import note_blocks  # noqa: PLC0415 - imports late: `brief schema` needs none
    from brief.markdown import read_markdown  # noqa: PLC0415 - as above
    from brief.naming import name_once  # noqa: PLC0415 - as above
    from brief.notes import word_notes  # noqa: PLC0415 - as above
    from brief.notes.wording import Wording  # noqa: PLC0415 - as above
    from brief.printing import read_printed  # noqa: PLC0415 - as above
    from brief.template import fill_template  # noqa: PLC0415 - as above
    from brief.typed import read_typed  # noqa: PLC0415 - as above

    front = read_front_matter(template)
    style = style or find_citation_style(front.citations or DEFAULT_CITATIONS, folders)
    wording = Wording(base, folders, style)
    filled = fill_template(
        template, base, folders, absent, wording, picked=picked, since=since, spare=spare
    )
    blocks = read_markdown(filled.text, filled.values, filled.template, filled.sources)
    called, introduced = name_once(blocks)
    meta = _meta(base)
    word = partial(word_notes, wording=wording, listed=filled.listed)
    worded = note_blocks(called, meta, word, begin, place)
    typed = read_typed(blocks, filled.sources, filled.literals, base.words)
    document = Document(meta, worded.blocks, worded.notes)
    printed = read_printed(base, document, filled.posts | introduced, typed, worded.alike)
    printed = replace(
        printed, selective=front.shape.selective, introduced=introduced - filled.posts
    )
    told = filled.firm, filled.shown, filled.tells_since, filled.undrawn, filled.exhibited
    return Made(base, document, printed, *told)


def reference_doc(facts: Path, house: str, path: Path, *, force: bool = False) -> Path:
    """Write the Word file that a house can start its own template from."""
    from brief.writers.docx.reference_doc import make_reference_doc  # noqa: PLC0415 - imports late

    look = load_house(find_house(house or DEFAULT_HOUSE, template_folders(facts)))

    def write(made: Path) -> None:
        made.write_bytes(make_reference_doc(look).data)

    return write_outputs(path.parent, {path.name: write}, force=force)[0]


def _meta(base: FactBase) -> Meta:
    brief = base.brief
    *others, last = (base.words.country(code) for code in brief.parties)
    return Meta(
        id=brief.id,
        title=typeset(brief.title, base.words),
        as_of=brief.as_of.first,
        as_of_printed=show_date(brief.as_of, base.words),
        language=brief.language,
        subject=base.words("subject", countries=[one.the for one in others], last=last),
        keywords=brief.keywords,
        desk=typeset(brief.desk, base.words),  # its head prints it as the text does
        number=brief.number,
        version=brief.version,
        status=base.words(f"status-{brief.status}"),
        marking=brief.marking,
        words=base.words,
    )


def _write(
    make: Mapping[str, Callable[[], Written]], stem: str, order: Order, told: Told, known: Known
) -> list[Path]:
    def write_one(name: str, path: Path) -> None:
        told.step(f"writing {name}")
        written = make[name]()
        stop_or_warn(written.problems, order, told)
        path.write_bytes(written.data)

    files: dict[str, WriteTo] = {f"{stem}.{f}": partial(write_one, f) for f in order.formats}
    return write_outputs(Path(order.out), files, force=order.force, more=known)
