"""Keep a copy of a source: beside the others, with its hash written where the source stands.

That file is edited as text, in one place, so that comments and order stay as they were.
"""

from __future__ import annotations

import json
from pathlib import Path

from brief.facts.sources import Kept
from brief.late import dataclass, pattern
from brief.load import read_facts
from brief.load.includes import file_of, gather, instead
from brief.marked import Marked, lines_with_ends, read_marked
from brief.marked.spot import Spot
from brief.outputs import refuse_barred, write_whole
from brief.places import template_folders
from brief.problem import BriefError, Place, Problem, suggest
from brief.verify.copy import Copy, Paragraph, hash_file, read_copy
from brief.verify.folder import is_file, is_there, kept_beside, refuse_file
from brief.verify.worth import refuse_unreadable, refuse_wordless

_START = 60
"""Characters of a paragraph that are shown."""
_FORCE = "use --force, if this one is to stand in its place"
_PLAIN = pattern(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """A copy that was kept: where, its hash, and its paragraphs as citations count them."""

    file: Path
    sha256: str
    paragraphs: tuple[Paragraph, ...]

    def __str__(self) -> str:
        """Its path, and how each paragraph starts: so that whoever cites it counts as we do."""
        starts = [f"  para {one.number}: {one.words[:_START]}" for one in self.paragraphs]
        return "\n".join((str(self.file), *(starts or ["  no paragraph of running text"])))


def keep_copy(
    facts: Path, file: Path, source: str, kept: Path | None = None, *, replace: bool = False
) -> KeptCopy:
    """Copy `file` into the folder `kept`, named after its source, and record it in that.

    What is written to is the file in which the source stands: `facts`, or one that it includes;
    without `kept` the folder is the one beside that file.

    A file that lies there already keeps its name; the hash of another copy, and other contents
    under the same name, are replaced only if `replace` says so. BriefError where it cannot be
    done; that file is then as it was.
    """
    marked = gather(facts)
    if kept:
        refuse_file(kept)
    before = _kept_before(marked, facts, source)
    home = file_of(marked, "sources", source)
    kept = kept or kept_beside(home)
    refuse_file(kept)
    refuse_barred(home)
    target = _target(file, source, kept)
    _refuse_folder(target)
    refuse_unreadable(file)
    copy = read_copy(file, before.skip if before else 0)
    refuse_wordless(file, copy)
    _refuse_skip(marked, source, before, copy)
    if not replace:
        _refuse_another(marked, source, before, copy.sha256)
        _refuse_taken(target, copy.sha256)
    entry = _entry(target.name, copy.sha256, before)
    edited = _edit(facts, home, source, entry)
    if not is_there(kept):  # a new folder tells git to leave it alone: copies are never committed
        write_whole(kept / ".gitignore", b"*\n")
    if target.resolve() != file.resolve():
        write_whole(target, file.read_bytes(), replace=True)
    write_whole(home, edited, replace=True)
    return KeptCopy(target, copy.sha256, copy.paragraphs)


def _refuse_another(marked: Marked, source: str, before: Kept | None, digest: str) -> None:
    """Whatever folder is named: what was verified was held against the recorded copy."""
    if before and before.sha256 != digest:
        place = marked.spot.place(marked.file, ("sources", source, "kept", "sha256"))
        said = f'another copy of "{source}" is recorded'
        raise BriefError(Problem(place, said, _FORCE))


def _refuse_skip(marked: Marked, source: str, before: Kept | None, copy: Copy) -> None:
    """A `skip` that was counted in another copy may leave nothing of this one."""
    if before and before.skip and not copy.paragraphs:
        place = marked.spot.place(marked.file, ("sources", source, "kept", "skip"))
        said = f"skip: {before.skip} leaves no paragraph of this copy"
        lines = f"it has {len(copy.everything)} lines; mend skip, or take it out"
        raise BriefError(Problem(place, said, lines))


def _refuse_folder(target: Path) -> None:
    if is_there(target) and not is_file(target):
        said, hint = "this is not a file", "move it away, or name another folder with --kept"
        raise BriefError(Problem(Place(str(target)), said, hint))


def _refuse_taken(target: Path, digest: str) -> None:
    if is_there(target) and hash_file(target) != digest:
        said = "another file lies under this name"
        raise BriefError(Problem(Place(str(target)), said, _FORCE))


def _kept_before(marked: Marked, facts: Path, source: str) -> Kept | None:
    """The copy that is recorded; in a fact base with faults none, if its source records none.

    Who has imported a source keeps its copy before judging it, which the fact base asks for.
    """
    try:
        sources = read_facts(marked, template_folders(facts)).sources
    except BriefError:
        if _records_none(marked, source):
            return None
        raise
    if source not in sources:
        place = marked.spot.place(marked.file, ("sources",))
        hint = suggest(source, sources) or f"brief sources lists them; brief add source {source}"
        raise BriefError(Problem(place, f'unknown source "{source}"', hint))
    return sources[source].copy_here


def _records_none(marked: Marked, source: str) -> bool:
    data = marked.data
    sources = data.get("sources") if isinstance(data, dict) else None
    record = sources.get(source) if isinstance(sources, dict) else None
    return isinstance(record, dict) and "kept" not in record


def _target(file: Path, source: str, kept: Path) -> Path:
    if file.parent.resolve() == kept.resolve():
        return file
    return kept / f"{source}{file.suffix.lower()}"


def _entry(name: str, digest: str, before: Kept | None) -> str:
    file = name if _PLAIN.fullmatch(name) else json.dumps(name, ensure_ascii=False)
    skip = f", skip: {before.skip}" if before and before.skip else ""
    return f"kept: {{file: {file}, sha256: {digest}{skip}}}"


def _edit(facts: Path, home: Path, source: str, entry: str) -> bytes:
    """The bytes of the file with this entry in the source; they are read before they count."""
    mark, lines = lines_with_ends(home.read_bytes().decode("utf-8"))
    spot = read_marked(home).spot.find(("sources", source))
    if spot.line == spot.key_line:
        hint = f"add {entry} to it, or write the source with a key a line"
        raise BriefError(Problem(spot.key_place(str(home)), "this source is on one line", hint))
    first, last, indent = _lines_of(lines, spot)
    ending = next((one for one in ("\r\n", "\r") if lines[first - 1].endswith(one)), "\n")
    before = "".join((mark, *lines[:first]))
    if not before.endswith(("\n", "\r")):  # the source ends the file, and the file its last line
        before += ending
    text = f"{before}{' ' * indent}{entry}{ending}{''.join(lines[last:])}"
    _refuse_new_faults(facts, gather(facts, instead(home, text)))
    return text.encode("utf-8")


def _refuse_new_faults(facts: Path, edited: Marked) -> None:
    """The edited file has no fault that the one before it had not."""
    faults = _faults(edited, facts)
    if faults and not faults <= _faults(gather(facts), facts):
        read_facts(edited, template_folders(facts))


def _faults(marked: Marked, facts: Path) -> set[str]:
    try:
        read_facts(marked, template_folders(facts))
    except BriefError as error:
        return {one.message for one in error.problems}
    return set()


def _lines_of(lines: list[str], source: Spot) -> tuple[int, int, int]:
    """Where the entry goes: the lines it replaces (none, if it is new) and its indentation."""
    indent = source.column - 1
    if kept := source.parts.get("kept"):
        first = kept.key_line - 1
        return first, _end_of(lines, first + 1, indent + 1), indent
    end = _end_of(lines, source.line, indent)
    return end, end, indent


def _end_of(lines: list[str], start: int, indent: int) -> int:
    """The line after the last, from `start` on, that is indented at least this far."""
    end = start
    for number, line in enumerate(lines[start:], start):
        inner = len(line) - len(line.lstrip(" "))
        if line.strip() and inner < indent:
            break
        if line.strip():
            end = number + 1
    return end
