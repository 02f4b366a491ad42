"""A fact base with secrets in every field, tied to open records, and a search for them.

A secret is a token of letters that stand nowhere else; `found_in` looks for tokens in a finished
file: unzipped, streams decompressed, embedded files opened, and the pages read by an extractor,
since a PDF's pages hold glyphs and not letters.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import redirect_stdout
from functools import cache
from pathlib import Path

import pikepdf
import pypdf

from brief.cli import main
from brief.facts.sources import Source

WAYS = (
    *("basis", "sum", "conflict", "prefer", "relies", "author", "who", "main", "intro", "line"),
    *("words", "also", "meets"),
)
"""How a record that is left out can be tied to one that is not."""

HOW = {
    "withheld": ("use: withhold", ""),
    "marked": ("marking: TLP:RED", ""),
    "of a marked source": ("use: open", "marking: TLP:RED"),
}
"""What keeps the secret back: the keys of the fact, and those of its source."""
OPEN = ("use: open", "")
NOT_WORDS = ("type", "title", "title-short", "publisher", "issued", "URL", "accessed", "descriptor")
SOURCE_WORDS = tuple(
    key
    for name, field in Source.model_fields.items()
    if field.annotation is str and not field.is_required()
    for key in [field.alias or name]
    if key not in {*NOT_WORDS, "DOI", "archive_url", "language", "marking", "note", "particulars"}
)
"""The keys of a source that hold words, but for those that the base below sets itself."""


def token(name: str, seed: str) -> str:
    """Letters for one field: none of them stands in a brief by chance."""
    return f"Zq{seed}{''.join(name.split('-'))}qZ"


def base_of(ways: Iterable[str], how: tuple[str, str], seed: str, number: int = 8123457) -> str:
    """The fact base as YAML."""
    use, mark = how

    def t(name: str) -> str:
        return token(name, seed)

    has = set(ways)
    basis = "[known, secret]" if "basis" in has else "[known]"
    relies = "[cable]" if "relies" in has else "[]"
    who = "[desk, agent]" if "who" in has else "[desk]"
    words = ", ".join(f"{key}: {t('field' + key.replace('_', ''))}" for key in SOURCE_WORDS)
    main = "main: [ours, known]" if "main" in has else ""
    intro = "{text: What is known., cite: [gazette para 1]}" if "intro" in has else "What is known."
    reason = "'one paper says so {secret}'" if "words" in has else "one paper says so"
    indicator = "'a change of {secret.fee}'" if "words" in has else "a new port"
    parts = [
        f"""# {t("comment")}
brief:
  {{id: leak, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30, marking: TLP:GREEN,
   likelihood: phia, {main}}}
editions:
  partner: {{for: {t("addressee")}, marking: TLP:GREEN, use: [open]}}
sections:
  ties: {{title: Ties, intro: {intro}}}
names:
  desk: {{print: Ann Harbour, role: Minister of Ports of Malta, seen: 2025-01-01}}
  agent: {{print: {t("name")}, also: [{t("also")}], role: {t("role")}, seen: 2024,
    surname: {t("surname")}, earlier: [{t("earlier")}]}}
sources:
  gazette:
    {{type: article-newspaper, author: unknown, title: Ties that hold, container-title: The Gazette,
     issued: 2025-06-01, nature: news, reliability: B, descriptor: A daily., relies_on: {relies},
     marking: TLP:GREEN}}
  cable:
    {{type: report, author: [{{family: {t("family")}, given: {t("given")}}}], title: {t("title")},
     title-short: {t("short")}, publisher: {t("publisher")}, issued: 2024-02-02,
     URL: "https://{t("host").lower()}.example/x", accessed: 2025-01-01, nature: official,
     reliability: A, descriptor: {t("descriptor")}., relies_on: [mole], particulars: {t("place")},
     note: {t("note")}, {words},
     editor: [{{family: {t("editor")}, given: {t("forename")}}}], {mark}}}
origins:
  mole: {t("origin")}
facts:
  known:
    {{section: ties, rank: 1, text: "Malta and Iceland traded {{sold}} in 2024.", date: 2024,
     cite: [gazette para 1], marking: TLP:GREEN,
     figures: {{sold: {{value: 5, unit: EUR million, measure: trade, flow: MT to IS}}}}}}
  known-2022:
    {{section: ties, text: "They traded {{sold}} in 2022.", date: 2022, marking: TLP:GREEN,
     cite: [gazette para 7],
     figures: {{sold: {{value: 4, unit: EUR million, measure: trade, flow: MT to IS}}}}}}
  known-2021:
    {{section: ties, text: "They traded {{sold}} in 2021.", date: 2021, marking: TLP:GREEN,
     cite: [gazette para 8],
     figures: {{sold: {{value: 3, unit: EUR million, measure: trade, flow: MT to IS}}}}}}
  secret-2023:
    {{section: ties, text: "They traded {{sold}} in 2023.", date: 2023, cite: [cable para 1], {use},
     figures: {{sold: {{value: {number}, unit: EUR million, measure: trade, flow: MT to IS,
      reporter: {t("reporter")}, valuation: {t("valuation")}}}}}}}
  met:
    {{section: ties, text: A council of ports met in May 2025., date: 2025-05, marking: TLP:GREEN,
     cite: [gazette para 2], event: {{kind: meeting, at: IS, who: {who}}}}}
  ours:
    {{section: ties, kind: judgement, rank: 1, likelihood: likely, confidence: low,
     confidence_because: {reason}, indicators: [{indicator}], marking: TLP:GREEN,
     text: "It is likely that the ports stay open. Our confidence is low.", basis: {basis}}}
  secret:
    section: ties
    topic: {t("topic")}
    kind: claim
    by: agent
    about: harbour
    text: "{{by}} says that {t("text")} cost {{fee}} in June 2025."
    short: {t("brief")}
    date: 2025-06
    event: {{kind: meeting, at: MT, who: [agent]}}
    figures: {{fee: {{value: {number}, unit: EUR, measure: {t("measure")}, flow: MT to IS}}}}
    cite: [{{source: cable, at: para 3, quote: {t("quote")}}}]
    waive: {{hedge: {t("waiver")}}}
    {use}
"""
    ]
    if "author" in has:
        parts.append(
            "  view:\n    {section: ties, kind: assessment, by: agent, marking: TLP:GREEN,\n"
            '     text: "{by} finds the harbour large.", cite: [gazette para 4]}\n'
        )
    if "sum" in has:
        parts.append(
            "  total:\n    {section: ties, text: 'All of it came to {sum}.', date: 2025-06,\n"
            "     cite: [gazette para 5], marking: TLP:GREEN,\n"
            "     figures: {sum: {computed: secret.fee + secret.fee, unit: EUR}}}\n"
        )
    if "also" in has and not has & {"conflict", "prefer"}:
        parts.append(
            "  one:\n    {section: ties, kind: claim, by: desk, about: pier, date: 2025-05,\n"
            '     text: "{by} says that it is long.", cite: [gazette para 9], marking: TLP:GREEN}\n'
            "  two:\n    {section: ties, kind: claim, by: desk, about: pier, date: 2025-05,\n"
            '     text: "{by} says that it is not.", cite: [gazette para 9], marking: TLP:GREEN}\n'
            "conflicts:\n  pier:\n    question: How long is the pier?\n    facts: [one, two]\n"
            "    because: Nobody measured it.\n    also: [secret]\n    marking: TLP:GREEN\n"
        )
    if has & {"conflict", "prefer"}:
        prefer = "    prefer: secret\n" if "prefer" in has else ""
        parts.append(
            "  side:\n    {section: ties, kind: claim, by: desk, about: harbour, date: 2025-06,\n"
            '     text: "{by} says that it cost nothing.", cite: [gazette para 6],\n'
            "     marking: TLP:GREEN}\n"
            f"conflicts:\n  cost:\n    question: What of {t('question')}?\n"
            f"    facts: [side, secret]\n{prefer}"
            f"    because: {t('because')} is held to be so.\n    call: {t('call')}\n"
            f"    sides: {{secret: {t('side')}}}\n"
        )
    if "line" in has:
        parts.append(
            f"lines:\n  say: {{say: {t('line')}, kind: point, basis: [secret]}}\n"
            f"meeting: {{who: [agent], where: {t('where')}, why: {t('why')}}}\n"
        )
    elif "meets" in has:
        parts.append(
            f"lines:\n  say: {{say: {t('line')}, kind: objective, basis: [known]}}\n"
            f"meeting: {{who: [desk], where: {t('where')}, why: {t('why')}}}\n"
        )
    parts.append(
        f"changes:\n  secret: {t('reason')}\n  cable: {t('reason')}\n  known: It was revised.\n"
        f"  gone: {{because: {t('gone')}, use: withhold}}\n"
    )
    return "".join(parts)


# ---- what the commands make ----------------------------------------------------------------------


def _run(*asked: str) -> bytes | None:
    """What a command says on standard output; None where it refuses."""
    said = io.BytesIO()
    with redirect_stdout(io.TextIOWrapper(said, encoding="utf-8", write_through=True)):
        refused = main(list(asked))
        return None if refused else said.getvalue()


def _asked(facts: Path, edition: str) -> list[str]:
    return ["--facts", str(facts), "--edition", edition]


def _dated(facts: Path, edition: str) -> list[str]:
    return [*_asked(facts, edition), "--today", "2025-07-01"]


def _written(file: Path, said: bytes | None) -> list[Path]:
    if said is None:
        return []
    file.write_bytes(said)
    return [file]


def _build(facts: Path, edition: str, *formats: str) -> list[Path]:
    out = facts.parent / "built"
    kinds = [part for one in formats for part in ("--format", one)]
    said = _run("build", *_dated(facts, edition), *kinds, "--out", str(out), "--force")
    return [] if said is None else [made for one in formats for made in out.glob(f"*.{one}")]


def _excerpt(facts: Path, edition: str) -> list[Path]:
    files = [facts.parent / f"excerpt.{ending}" for ending in ("docx", "md", "txt")]
    asked = ["excerpt", "ties", *_dated(facts, edition), "--force", "-o"]
    return [file for file in files if _run(*asked, str(file)) is not None]


def _attach(facts: Path, edition: str) -> list[Path]:
    memo, file = facts.parent / "memo.pdf", facts.parent / "annexed.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(memo)
    asked = ["attach", str(memo), *_dated(facts, edition), "--force", "-o", str(file)]
    return [] if _run(*asked) is None else [file]


def _older(facts: Path) -> Path:
    """The same base as it was: other secrets, and another open fact."""
    old = facts.parent / "old.yaml"
    text = re.sub(r"(?i)(zq\w+?)qz", r"\1oldqZ", facts.read_text(encoding="utf-8"))
    text = text.replace("A council of ports met", "A council of piers met")
    old.write_text(text, encoding="utf-8")
    return old


def _diff(facts: Path, edition: str) -> list[Path]:
    made: list[Path] = []
    for form in ("text", "md", "json"):
        asked = ["diff", str(_older(facts)), *_asked(facts, edition), "--format", form]
        made += _written(facts.parent / f"diff.{form}", _run(*asked))
    return made


def _redline(facts: Path, edition: str) -> list[Path]:
    """A file that goes round: who may not have its old words is told of them in no deletion."""
    made = facts.parent / "redline.docx"
    asked = ["diff", str(_older(facts)), *_asked(facts, edition), "--redline", str(made), "--force"]
    return [] if _run(*asked) is None else [made]


def _since(facts: Path, edition: str) -> list[Path]:
    asked = [*_dated(facts, edition), "--format", "md", "--out", str(facts.parent / "since")]
    told = _run("build", *asked, "--since", str(_older(facts)), "--force")
    return [] if told is None else list((facts.parent / "since").glob("*.md"))


def _review(facts: Path, edition: str) -> list[Path]:
    """What is told of a file that says the open fact otherwise."""
    made: list[Path] = []
    for sent in _build(_older(facts), edition, "docx"):
        for form in ("text", "json"):
            asked = ["review", str(sent), *_asked(facts, edition), "--format", form]
            made += _written(facts.parent / f"review.{form}", _run(*asked))
    return made


def _facts(facts: Path, edition: str) -> list[Path]:
    pdfs = _build(facts, edition, "pdf")
    return [
        one for pdf in pdfs for one in _written(pdf.with_suffix(".yaml"), _run("facts", str(pdf)))
    ]


def _export(facts: Path, edition: str) -> list[Path]:
    """The sources as a library; without an edition they are the desk's, and all go out."""
    asked = ["sources", "export", "--facts", str(facts), "--edition", edition or "partner"]
    return [
        one
        for form in ("csl-json", "bibtex")
        for one in _written(facts.parent / f"export.{form}", _run(*asked, "--format", form))
    ]


OUTPUTS: dict[str, Callable[[Path, str], list[Path]]] = {
    "excerpt": _excerpt,
    "attach": _attach,
    "diff": _diff,
    "redline": _redline,
    "since": _since,
    "review": _review,
    "facts": _facts,
    "export": _export,
}
"""What each command makes of a fact base for an edition, as files beside it; none where it refuses.

A command that writes what leaves the house has its line here; `build` is searched shape by shape.
"""

# ---- the search ----------------------------------------------------------------------------------

_CODES = ("ascii", "utf-16-be")
"""How a PDF writes the letters of a string, if not as they are."""
_BEGIN = 4
"""Letters that are looked for first: tokens of one base begin with the same."""


def found_in(path: Path, tokens: Iterable[str]) -> set[str]:
    """The tokens that the file holds in any encoding, whatever it is packed in."""
    wanted = list(tokens)
    begun = {one[:_BEGIN] for one in wanted}
    found: set[str] = set()
    for data in _layers(path):
        folded = data.lower()
        if any(_holds(folded, begin) for begin in begun):  # most hold the beginning of none
            found.update(one for one in wanted if _holds(folded, one))
    return found


def _holds(folded: bytes, said: str) -> bool:
    return any(form in folded for form in _forms(said))


@cache
def _forms(said: str) -> tuple[bytes, ...]:
    """How letters may be written, all of them small."""
    low = said.casefold()
    hexes = {w.encode(code).hex().encode() for w in (said, low) for code in _CODES}
    return (low.encode(), low.encode("utf-16-le"), low.encode("utf-16-be"), *sorted(hexes))


def _layers(path: Path) -> Iterator[bytes]:
    data = path.read_bytes()
    yield data
    if path.suffix == ".docx":
        yield from _members(data)
    if path.suffix == ".pdf":
        yield from _streams(path)


def _members(data: bytes) -> Iterator[bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            yield name.encode()
            member = archive.read(name)
            yield member
            if member.startswith(b"PK"):
                yield from _members(member)


def _streams(path: Path) -> Iterator[bytes]:
    with pikepdf.open(path) as pdf:
        for each in pdf.objects:
            if isinstance(each, pikepdf.Stream):
                yield each.read_bytes()
            yield each.unparse(resolved=False)
    reader = pypdf.PdfReader(path)
    text = "".join(page.extract_text() for page in reader.pages)
    yield text.encode()
    yield "".join(text.split()).encode()
    yield repr(reader.metadata).encode()
