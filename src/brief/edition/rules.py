"""Rules on editions: what leaving something out must not do, and what the desk is told of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from brief.edition import Choice
from brief.edition.across import across, recorded_though_left_out
from brief.edition.asked_for import asked_for_in_notes, left_out_in_titles
from brief.edition.audience import Why
from brief.edition.latest import latest_left_out
from brief.edition.leaving import MEETING
from brief.edition.marks import is_above, is_known, mark_of
from brief.edition.spoken import named_though_left_out
from brief.edition.subtraction import FULL, given_away, given_away_by
from brief.facts.references import Key, record_at, record_kinds
from brief.late import pattern
from brief.problem import Place, Problem
from brief.rules import ERROR, WARNING, Finding, Rule
from brief.rules.waivers import judge


def check_choice(choice: Choice, known: Callable[[], Collection[str]]) -> tuple[Problem, ...]:
    """What the rules find in an edition; `known` gives the ids of all rules there are."""
    found = [(rule, finding) for rule in RULES for finding in rule.find(choice)]
    return judge(choice.whole, found, known=known)


def _gaps(choice: Choice) -> Iterator[Finding]:
    """What goes though nobody asked for it."""
    said = choice.audience.said
    above = _too_high(choice)
    for (kind, id_), why in choice.leaving.out.items():
        if why.reason == "rests" and (kind, id_) not in above and _is_seen(choice, (kind, id_)):
            hint = _how_to_keep(choice, (kind, id_), why.on)
            yield _of((kind, id_), f'"{id_}" is left out of {said}: it {why.said}', hint=hint)
    for id_ in choice.leaving.bare:
        told = f'the words before the section "{id_}" are left out of {said}'
        yield _of(("sections", id_), told, "intro", hint="give the section a marking of its own")
    for other, sources in _resting(choice).items():
        if len(sources) == 1:
            told = f'{said} does not tell that "{sources[0]}" relies on "{other}"'
            yield _of(("sources", sources[0]), told, "relies_on")
    unasked = "background" in choice.audience.uses  # the meeting is for the reader, not for use
    if unasked and choice.whole.meeting and not choice.base.meeting and MEETING not in above:
        marked = choice.whole.meeting.marking
        hint = "" if marked else "it bears the brief's marking: give it one of its own"
        yield Finding(("meeting",), f"the meeting is left out of {said}", hint)
    for id_, gone in choice.leaving.posts.items():
        if gone:
            named = f'since "{gone[1]}", which is left out, names them too'
            hint = "say post: open or post: withhold in the record of the name"
            yield _of(
                ("names", id_), f'the post of "{id_}" is left out of {said}, {named}', hint=hint
            )
    for id_, told in latest_left_out(choice):
        yield _of(("facts", id_), f'"{id_}" is left out of {said}, and is {told}', "date")


def _how_to_keep(choice: Choice, key: Key, on: Key | None) -> str:
    if key[0] != "facts" or on is None or on[1] not in choice.whole.facts[key[1]].basis:
        return ""
    return f"say holds_without: [{on[1]}] if it holds without it"


def _of(key: Key, message: str, *steps: str | int, hint: str = "") -> Finding:
    return Finding((*key, *steps), message, hint, (key,))


def _above(choice: Choice) -> Iterator[Finding]:
    """What the desk's own brief prints or needs above its mark."""
    for key in sorted(_too_high(choice)):
        why = choice.leaving.out.get(key, _OF_ITSELF)
        named = key
        while why.on is not None:
            named, why = why.on, choice.leaving.out[why.on]
        called = f'"{key[1]}"' if key[1] else f"the {key[0]}"
        rests = f'{called} rests on "{named[1]}", which' if named != key else called
        mark = mark_of(choice.whole, record_at(choice.whole, named))
        said = f"{rests} is {mark}, but the brief is {choice.whole.brief.marking or 'unmarked'}"
        yield Finding(tuple(filter(None, key)), said, _ways_out(choice))


def _too_high(choice: Choice) -> set[Key]:
    """Facts and the desk's own words; a conflict and what is told of it, where its own mark is."""
    if choice.audience.name:
        return set()
    facts = {key for key in (*choice.above, *_needing(choice)) if key[0] == "facts"}
    own = {key for key in choice.above if key[0] in {"lines", MEETING[0]}}
    out = choice.leaving.out
    return facts | own | {k for k in choice.above if k[0] == "conflicts" and out[k].on is None}


def _needing(choice: Choice) -> Iterator[Key]:
    """The facts for print that go because they rest on something above the brief's mark."""
    whole = choice.whole
    for key, why in choice.leaving.out.items():
        on = why.on
        while on is not None:
            mark = mark_of(whole, record_at(whole, on)) if on[0] != "origins" else ""
            if is_above(mark, whole.brief.marking, whole.markings) and _is_seen(choice, key):
                yield key
                break
            on = choice.leaving.out[on].on


def _is_seen(choice: Choice, key: Key) -> bool:
    """Whether a reader could miss it: what the base alone keeps is printed nowhere."""
    return key[0] != "facts" or choice.whole.facts[key[1]].rank <= FULL


def _ways_out(choice: Choice) -> str:
    editions = ", ".join(choice.whole.editions)
    there = f", or build an edition: {editions}" if editions else ", or make an edition"
    return f"raise the brief's marking, leave it out{there}"


def _given_away(choice: Choice) -> Iterator[Finding]:
    for fact, figure in given_away(choice):
        said = f'"{fact}.{figure}" follows from what {choice.audience.said} tells'
        yield _of(("facts", fact), said, "figures", figure)


def _named(choice: Choice) -> Iterator[Finding]:
    for path, said, place in named_though_left_out(choice):
        told = f'{choice.audience.said} names "{said}", which only what it leaves out holds'
        hint = _how_to_unname(said, place)
        yield Finding(path, told, hint, () if place else (path[:2],), place)
    for path, said in asked_for_in_notes(choice):
        told = f'{choice.audience.said} names "{said}", who is withheld from it'
        yield Finding(
            path, told, "withhold the source too, or do not withhold the name", (path[:2],)
        )


def _titled(choice: Choice) -> Iterator[Finding]:
    for path, said in left_out_in_titles(choice):
        told = f'{choice.audience.said} names "{said}" here, of whom it tells nothing else'
        yield Finding(path, told, "", (path[:2],))


def _how_to_unname(said: str, place: Place | None) -> str:
    if place and not place.line and not Path(place.file).suffix.startswith(".do"):
        return "give the template another name"
    return "say it without the figure" if _NUMBERED.match(said) else ""


def check_told_of_both(old: Choice, new: Choice, *, records: bool = True) -> tuple[Problem, ...]:
    """What two versions that are compared tell of what either leaves out, in order of place.

    With `records` every name, source and origin counts as told, and not the words alone.
    """
    names, figures = (
        next(rule for rule in RULES if rule.id == id_) for id_ in ("left-out-named", "subtraction")
    )
    problems: set[Problem] = set()
    for one, other in ((old, new), (new, old)):
        own = list(_named(one))
        beside = _named_beside(across(one, other, new), one, other, records=records)
        problems.update(judge(one.whole, ((names, finding) for finding in (*own, *beside))))
    for one, found in zip((old, new), _given_away_in_both(old, new), strict=True):
        problems.update(judge(one.whole, ((figures, finding) for finding in found)))
    return tuple(sorted(problems))


def _given_away_in_both(old: Choice, new: Choice) -> Iterator[list[Finding]]:
    sides = (old, new)
    for choice, together in zip(sides, given_away_by(sides), strict=True):
        found = list(_given_away(choice))
        alone = {(one.path[1], one.path[3]) for one in found}
        for fact, figure in together:
            if (fact, figure) not in alone:
                said = f'"{fact}.{figure}" follows from what both versions tell {new.audience.said}'
                found.append(_of(("facts", fact), said, "figures", figure, hint=_IN_BOTH))
        yield found


def _named_beside(
    held: Choice, teller: Choice, hider: Choice, *, records: bool
) -> Iterator[Finding]:
    """Where one version names what the other leaves out."""
    there = hider.whole.place("brief").file
    named = [*named_though_left_out(held)]
    if records:
        named += ((key, said, None) for key, said in recorded_though_left_out(teller, held, hider))
    for path, said, place in named:
        told = f'{held.audience.said} is told of "{said}" here, which {there} leaves out'
        yield Finding(path, told, _IN_BOTH, () if place else (path[:2],), place)


def _main(choice: Choice) -> Iterator[Finding]:
    for (holder, _), one in choice.leaving.unmet:
        said = f'{choice.audience.said} leaves out "{one.id}", which the {holder} names here'
        yield Finding((holder, *one.path), said)


def _undecided(choice: Choice) -> Iterator[Finding]:
    """Sides that would stand beside one another as if they agreed."""
    for kind, id_ in choice.leaving.out:
        if kind == "conflicts":
            left = [side for side in choice.whole.conflicts[id_].facts if side in choice.base.facts]
            if len(left) > 1:
                said = f'{choice.audience.said} tells {len(left)} sides of "{id_}", but not that'
                yield _of((kind, id_), f"{said} they differ")


def _echoes(choice: Choice) -> Iterator[Finding]:
    """Sources that would count as independent though they are not."""
    for other, sources in _resting(choice).items():
        if len(sources) > 1:
            said = f'"{sources[0]}" and "{sources[1]}" rely on "{other}", which is left out'
            yield _of(
                ("sources", sources[0]), f"{said}, and would count as independent", "relies_on"
            )


def _resting(choice: Choice) -> dict[str, list[str]]:
    """What is left out of those that sources rely on, with the sources that are not."""
    resting: dict[str, list[str]] = {}
    for (kind, id_), lost in choice.leaving.lost.items():
        if kind == "sources" and id_ in choice.base.sources:
            for other in dict.fromkeys(one.id for one in lost):
                resting.setdefault(other, []).append(id_)
    return resting


def _unknown_marks(choice: Choice) -> Iterator[Finding]:
    whole = choice.whole
    if whole.meeting and not is_known(mark := whole.meeting.marking, whole):
        yield Finding(("meeting", "marking"), _cannot_be_weighed(mark))
    for kind in (*record_kinds(type(whole)), "editions"):
        for id_, record in getattr(whole, kind).items():
            mark = getattr(record, "marking", "")
            if not is_known(mark, whole):
                yield Finding((kind, id_, "marking"), _cannot_be_weighed(mark))


def _cannot_be_weighed(mark: str) -> str:
    return f'"{mark}" is no mark that can be weighed against the brief\'s'


_NUMBERED = pattern(r"(?:[A-Z]{3}[\s\u00a0]|[^\w\s]|[A-Z]{1,3}\$)?\d")
"""What begins with a number, or with a currency and one."""
_OF_ITSELF = Why("", "mark")
"""Why the meeting goes, which is no record with an id."""
_TLP = "FIRST, TLP 2.0; NISPOM: the banner is the highest mark of any portion."
_IN_BOTH = "keep it back in both versions or in neither, or let brief diff tell the desk alone"
_TOLD = "Who sends a brief out has to know what it does not say."

RULES: tuple[Rule[Choice], ...] = (
    Rule(
        "marking",
        ERROR,
        "The desk's own brief prints and needs nothing that is marked higher than it.",
        "raise the brief's marking, leave it out, or build an edition",
        _TLP,
        _above,
    ),
    Rule(
        "unknown-mark",
        ERROR,
        "A mark that differs from the brief's is one of TLP's or stands in the house's markings.",
        "list the house's marks under markings, from open to closed",
        _TLP,
        _unknown_marks,
    ),
    Rule(
        "gap",
        WARNING,
        "An edition leaves out no more than what it is told to.",
        "look whether the edition still says what it must",
        _TOLD,
        _gaps,
    ),
    Rule(
        "main-left-out",
        ERROR,
        "What the brief itself names is in every edition.",
        "mark it no higher than the edition, mark the edition higher, or name something else",
        _TOLD,
        _main,
    ),
    Rule(
        "subtraction",
        ERROR,
        "No figure that is kept back follows from those that are told.",
        "keep back the total too, or one part more (secondary suppression)",
        "Statistical disclosure control: a part follows from its total and the other parts.",
        _given_away,
    ),
    Rule(
        "left-out-named",
        ERROR,
        "Words that are told name nothing that only left-out records hold.",
        "say it without the name, or name it in braces if it may be told",
        "A name in a reason or a description tells what was to be kept back.",
        _named,
    ),
    Rule(
        "left-out-titled",
        WARNING,
        "A title, a publisher or an address names nobody of whom an edition tells nothing else.",
        "leave the source out too, or waive it here if the name may be printed",
        "What others wrote is printed with the brief: whether it may be is the desk's to say.",
        _titled,
    ),
    Rule(
        "sides-apart",
        ERROR,
        "Sides of a conflict stand in no edition without the conflict.",
        "withhold the other sides from the edition too",
        "ICD 203, D.6.e.(6): differing accounts are shown as such.",
        _undecided,
    ),
    Rule(
        "echo",
        ERROR,
        "Sources that rely on one that is left out do not count as independent of each other.",
        "withhold all of them but one from the edition",
        "ICD 206, D.5: what the sources are worth is told as it is.",
        _echoes,
    ),
)
