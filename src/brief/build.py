"""Build: the walk from facts to files; the only room that knows all the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path

from brief.facts import FactBase
from brief.house import House
from brief.load import load_facts, load_house
from brief.model import Document, Meta
from brief.outputs import WriteTo, write_outputs
from brief.places import find_house, find_template, template_folders
from brief.problem import BriefError, Place, Problem, Severity
from brief.show import country, show_date
from brief.writers import WRITERS

FORMATS = tuple(WRITERS)
DEFAULT_FORMATS = ("docx", "pdf")
CITATION_STYLE = "chicago"
SHAPE = "brief"


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be built, from what, and how; `today` decides about warnings only."""

    facts: Path
    today: date
    template: str = SHAPE
    formats: tuple[str, ...] = DEFAULT_FORMATS
    house: str = "default"
    out: Path = Path("out")
    strict: bool = False
    force: bool = False
    attach: bool = True
    reference_doc: str = ""


@dataclass
class Told:
    """What is said on the way: steps as they begin, warnings as they are found."""

    step: Callable[[str], None] = lambda _step: None
    warn: Callable[[Problem], None] = lambda _problem: None
    warnings: list[Problem] = field(default_factory=list)

    def add(self, problem: Problem) -> None:
        """Keep a warning and say it."""
        self.warnings.append(problem)
        self.warn(problem)


def build(order: Order, told: Told | None = None) -> list[Path]:
    """Build what is ordered; the paths of the files, in the order of their formats.

    BriefError with everything that must be mended, and then no file is touched.
    """
    told = told or Told()
    folders = template_folders(order.facts)
    template = find_template(order.template, folders)
    house = _load_house(order, folders)
    told.step("reading the facts")
    base = load_facts(order.facts)
    told.step("filling the template")
    document = make_document(base, template, folders)
    _check(base, document, order, told)
    if order.attach:
        from brief.projection import attach_facts  # noqa: PLC0415 - only where it is asked for

        document = attach_facts(document, base)
    stem = f"{base.brief.id}-{template.name.removesuffix('.md.j2')}"
    return _write(document, house, stem, order, told)


def make_document(base: FactBase, template: Path, folders: Iterable[Path]) -> Document:
    """The Document that a template makes of a fact base."""
    from brief.markdown import read_markdown  # noqa: PLC0415 - imports late: `brief schema` needs none
    from brief.notes import word_notes  # noqa: PLC0415 - as above
    from brief.template import fill_template  # noqa: PLC0415 - as above
    from brief.wording import Wording  # noqa: PLC0415 - as above

    folders = tuple(folders)
    filled = fill_template(template, base, folders)
    blocks = read_markdown(filled.text, filled.values, filled.template)
    blocks, notes = word_notes(blocks, Wording(base, folders, CITATION_STYLE))
    return Document(_meta(base), blocks, notes)


def _meta(base: FactBase) -> Meta:
    brief = base.brief
    parties = " and ".join(country(code, brief.language) for code in brief.parties)
    return Meta(
        id=brief.id,
        title=brief.title,
        as_of=brief.as_of.first,
        as_of_printed=show_date(brief.as_of),
        language=brief.language,
        subject=f"Relations between {parties}" if len(brief.parties) > 1 else parties,
        keywords=brief.keywords,
        desk=brief.desk,
        number=brief.number,
        version=brief.version,
        status=brief.status,
        marking=brief.marking,
    )


def _load_house(order: Order, folders: tuple[Path, ...]) -> House:
    house = load_house(find_house(order.house, folders))
    if not order.reference_doc:
        return house
    if not Path(order.reference_doc).is_file():
        raise BriefError(Problem(Place(order.reference_doc), "there is no such reference document"))
    return replace(house, reference_doc=order.reference_doc)


def _check(base: FactBase, document: Document, order: Order, told: Told) -> None:
    """Run every rule: errors stop the build, warnings are said; with `strict` they stop it too."""
    from brief.check import check_facts  # noqa: PLC0415 - imports late
    from brief.printing import printed_by  # noqa: PLC0415 - as above

    told.step("checking")
    problems = check_facts(base, order.today, printed_by(document))
    errors = [p for p in problems if order.strict or p.severity is Severity.ERROR]
    for problem in problems:
        if problem not in errors:
            told.add(problem)
    if errors:
        raise BriefError(errors)


def _write(document: Document, house: House, stem: str, order: Order, told: Told) -> list[Path]:
    files: dict[str, WriteTo] = {
        f"{stem}.{name}": partial(_write_one, name, document, house, told) for name in order.formats
    }
    return write_outputs(order.out, files, force=order.force)


def _write_one(name: str, document: Document, house: House, told: Told, path: Path) -> None:
    told.step(f"writing {name}")
    WRITERS[name](document, house, path, told.add)
