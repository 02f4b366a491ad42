"""Read fixed words: the file of a language, a desk's own beside its templates or one that ships."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from brief.late import pattern
from brief.load.one_script import mixed_in
from brief.load.word_kinds import wrong_kinds
from brief.marked import Marked, read_marked
from brief.marked.spot import Path as Steps
from brief.problem import BriefError, Place, Problem, suggest
from brief.words import (
    DEFAULT,
    ENDING,
    PLURALS,
    SHIPPED,
    FixedWords,
    nearest_tag,
    shipped,
    shipped_languages,
)

FOLDER = "words"
"""The folder of a desk's own languages, beside its own templates."""
_NAMES = pattern(r"\{([^{}]*)\}")
_OPTIONAL = frozenset(
    (
        "about-date-day",
        "about-date-season",
        "about-date-decade",
        "date-cut",
        "date-first",
        "date-month-cut",
        "from-day",
        "from-month",
        "from-year",
        "until-day",
        "until-month",
        "until-year",
        "chart-both",
        "timeline-latest-on",
        "timeline-recent-figures",
        "who-holds-in",
        "with-article",
        "owner",
        "owner-of-many",
    )
)
"""Phrases that a language may do without."""
_AS = {
    "date-cut": "date",
    "date-first": "date",
    "date-month-cut": "date-month",
    "chart-both": "two-way",
    "timeline-latest-on": "timeline-latest",
    **{f"about-date-{part}": "about-date" for part in ("day", "season", "decade")},
    **{f"{key}-{part}": key for key in ("from", "until") for part in ("day", "month", "year")},
}
"""Phrases that English does without, and the one of English that has the same names in it."""
_GONE = {"locator": "the labels of places stand under `locators`"}
"""Phrases that there were, and what came in their place."""


NO_WORDS = "no file has the fixed words of the language"


def load_words(language: str, folders: tuple[Path, ...], place: Place) -> FixedWords:
    """The words of a language from the first folder that has them; BriefError if none has.

    `place` is where the language was asked for.
    """
    known = _languages(folders)
    tag = nearest_tag(language, known)
    if not tag:
        raise BriefError(_unknown(language, sorted(known), place))
    path = known[tag]
    return shipped(language) if path.parent == SHIPPED else FixedWords(_read(path, tag))


def _languages(folders: tuple[Path, ...]) -> dict[str, Path]:
    own = {
        path.stem: path
        for folder in reversed(folders)
        for path in sorted((folder / FOLDER).glob(f"*{ENDING}"))
    }
    return {**shipped_languages(), **own}


def _unknown(language: str, known: list[str], place: Place) -> Problem:
    hint = (
        f"there are {', '.join(known)}; for another, put your own words for those of "
        f"{SHIPPED / (DEFAULT + ENDING)} into templates/{FOLDER}/{language}{ENDING}"
    )
    return Problem(place, f'{NO_WORDS} "{language}"', hint)


def _read(path: Path, tag: str) -> Mapping[str, Any]:
    """A desk's own file; every key that is missing or unknown is told."""
    marked = read_marked(path)
    problems = [*marked.problems, *_check(marked, tag), *mixed_in(marked)]
    if problems:
        raise BriefError(problems)
    data: Mapping[str, Any] = marked.data  # type: ignore[assignment]  # checked to be a map
    return data


def _check(marked: Marked, tag: str) -> Iterator[Problem]:
    data: Any = marked.data
    model = shipped().data
    if not isinstance(data, dict) or not isinstance(data.get("phrases"), dict):
        yield _problem(marked, (), "a file of words holds `phrases`, each with its words")
        return
    if wrong := list(wrong_kinds(data)):
        yield from (_problem(marked, path, said) for path, said in wrong)
        return
    if data.get("language") != tag:
        yield _problem(marked, ("language",), f'its "language" is not "{tag}", as its name says')
    phrases, wanted = data["phrases"], model["phrases"]
    for key in wanted:
        if key not in phrases and key not in _OPTIONAL:
            yield _problem(marked, ("phrases",), f'the phrase "{key}" is missing')
    for key, phrase in phrases.items():
        if key not in wanted and key not in _OPTIONAL:
            said = f'there is no phrase "{key}"{" any more" if key in _GONE else ""}'
            hint = f"take it out: {_GONE[key]}" if key in _GONE else suggest(key, list(wanted))
            yield _problem(marked, ("phrases", key), said, hint)
        elif (model_key := _AS.get(key, key)) in wanted:
            yield from _names(marked, key, phrase, wanted[model_key])
    yield from _groups(marked, data, model)


_BESIDE = {"other-currency": {"name"}}
"""Names that a phrase may have beside those of English: a currency's, where that prints codes."""


def _names(marked: Marked, key: str, phrase: Any, wanted: Any) -> Iterator[Problem]:  # noqa: ANN401 - what YAML holds
    """A phrase has no names but those that English has, and plural forms only where that counts."""
    forms = phrase if isinstance(phrase, dict) else {"": phrase}
    known = {name.partition(".")[0] for form in _forms(wanted) for name in _NAMES.findall(form)}
    known |= _BESIDE.get(key, set())
    for form, said in forms.items():
        at: Steps = ("phrases", key, form) if form else ("phrases", key)
        for name in _NAMES.findall(said) if isinstance(said, str) else ():
            if name.partition(".")[0] not in known:
                yield _problem(marked, at, f'"{key}" has no {{{name}}}', _list(known))
    yield from _plural(marked, ("phrases", key), phrase)


def _plural(marked: Marked, at: Steps, phrase: Any) -> Iterator[Problem]:  # noqa: ANN401 - what YAML holds
    """A word in several forms has those of CLDR alone, and the one that every language has."""
    if not isinstance(phrase, dict):
        return
    for form in phrase:
        if form not in PLURALS:
            hint = f"CLDR's are {', '.join(PLURALS)}"
            yield _problem(marked, (*at, form), f'"{form}" is not a form of the plural', hint)
    if "other" not in phrase:
        yield _problem(marked, at, f'"{at[-1]}" lacks the form "other"')


def _forms(phrase: Any) -> list[str]:  # noqa: ANN401 - what YAML holds
    return list(phrase.values()) if isinstance(phrase, dict) else [phrase]


def _list(known: set[str]) -> str:
    return "known are " + ", ".join(f"{{{one}}}" for one in sorted(known)) if known else ""


def _groups(marked: Marked, data: Mapping[str, Any], model: Mapping[str, Any]) -> Iterator[Problem]:
    """The kinds of words that every language has: seasons, locators."""
    for group in ("seasons", "locators"):
        found = data.get(group)
        for key in model[group]:
            if not isinstance(found, dict) or key not in found:
                yield _problem(marked, (group,), f'"{key}" is missing among the {group}')
    for group in ("currencies", "units"):
        counted = data.get(group)
        for key, named in counted.items() if isinstance(counted, dict) else ():
            yield from _plural(marked, (group, key), named)
    if "posts" in data:
        yield from _posts(marked, data["posts"], model["posts"])


def _posts(marked: Marked, posts: Any, model: Mapping[str, Any]) -> Iterator[Problem]:  # noqa: ANN401 - what YAML holds
    """Posts for the table of posts: lists of words, and each post with its name."""
    if not isinstance(posts, dict):
        yield _problem(marked, ("posts",), f"`posts` holds lists of words: {', '.join(model)}")
        return
    for key, found in posts.items():
        if key != "host-first" and not isinstance(found, list):
            yield _problem(marked, ("posts", key), f'"{key}" is no list of words')
    order = posts.get("order")
    for at, post in enumerate(order if isinstance(order, list) else ()):
        lists = (post.get("said") or [], post.get("women") or []) if isinstance(post, dict) else ()
        if not lists or "name" not in post or not all(isinstance(one, list) for one in lists):
            said = "a post has its name, and under `said` and `women` lists of wordings"
            yield _problem(marked, ("posts", "order", at), said)


def _problem(marked: Marked, path: Steps, said: str, hint: str = "") -> Problem:
    return Problem(marked.spot.place(marked.file, path), said, hint)
