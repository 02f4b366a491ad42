"""Roles: the posts that a role says in a language's words, and the party whose each is.

The language's file lists posts with the wordings of a role that say each. What a role says besides
must be small words and one country; a role that says anything else is a post of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any

from brief.facts import FactBase
from brief.late import NamedTuple, dataclass, pattern
from brief.template.nations import Nations, fold_word
from brief.words import FixedWords

_WORD = pattern(r"(?:[^\W_]|[\u0300-\u036f\u064b-\u065f\u0670])+")
_BOTH = 2
"""Parties of which each is the other's host."""
_LONGEST = 4
"""Words of the name of a country, at most."""
_LAST = 10**6
"""Where a post stands that no list has."""


class Post(NamedTuple):
    """A post as a role says it; `listed` is its place in the language's list, if it is there."""

    said: str
    listed: int | None = None
    woman: bool = False

    @property
    def key(self) -> tuple[int, str]:
        """What is equal where two roles say one post; those that are listed stand first."""
        return (_LAST, self.said.lower()) if self.listed is None else (self.listed, "")


class _Word(NamedTuple):
    """A word of a role, folded for comparing, and where it stands."""

    folded: str
    start: int
    end: int


class _Wording(NamedTuple):
    """Words that say a listed post."""

    folded: tuple[str, ...]
    listed: int
    woman: bool


@dataclass(frozen=True, eq=False)
class Roles:
    """What roles say in the words of a language, for these parties."""

    words: FixedWords
    parties: Sequence[str]

    def posts(self, role: str) -> Iterator[tuple[Post, str]]:
        """The posts of a role, each with the party whose it is; none where that is not certain."""
        found = [_Word(fold_word(one[0]), *one.span()) for one in _WORD.finditer(role)]
        listed = [(part, self._listed(part)) for part in self._parts(found)]
        named = [word for _, one in listed if one for word in one[1]]
        owner = self._party(named) or self._run(found)[1]
        for part, one in listed:
            if one and owner:
                yield one[0], owner
            elif not one:
                yield from self._unlisted(part, role, owner)

    def name_party(self, role: str) -> bool:
        """Whether a role names one of the parties, whatever it says besides."""
        said = [fold_word(one[0]) for one in _WORD.finditer(role)]
        runs = (said[at:end] for at in range(len(said)) for end in range(at + 1, len(said) + 1))
        return any(len(run) <= _LONGEST and self._party(run) for run in runs)

    def asked(self, key: tuple[int, str]) -> bool:
        """Whether a post has a row where one party alone has somebody in it."""
        return key[0] < _LAST and not self._order[key[0]].get("shared")

    def label(self, posts: Collection[Post]) -> str:
        """What a row of them is called, by who holds them: a woman, a man or both."""
        one = next(iter(posts))
        if one.listed is None:
            return one.said[:1].title() + one.said[1:]
        names: Mapping[str, str] = self._order[one.listed]
        women = {post.woman for post in posts}
        key = "both" if len(women) > 1 else "woman" if women == {True} else "name"
        return names.get(key) or names["name"]

    # ---- what the file says --------------------------------------------------------------------

    @cached_property
    def _data(self) -> Mapping[str, Any]:
        return self.words.group("posts")

    @cached_property
    def _order(self) -> Sequence[Mapping[str, Any]]:
        return self._data.get("order") or ()

    @cached_property
    def _lists(self) -> dict[str, frozenset[str]]:
        keys = ("small", "elsewhere", "and", "heads", "endings", "before")
        return {key: frozenset(map(fold_word, self._data.get(key) or ())) for key in keys}

    @cached_property
    def _nations(self) -> Nations:
        lists = self._lists
        return Nations(self.words, lists["small"], lists["endings"], lists["before"])

    @cached_property
    def _wordings(self) -> list[_Wording]:
        """Every wording, the longest first."""
        found = [
            _Wording(tuple(map(fold_word, _WORD.findall(said))), at, kind == "women")
            for at, names in enumerate(self._order)
            for kind in ("said", "women")
            for said in names.get(kind) or ()
        ]
        return sorted(found, key=lambda wording: -len(wording.folded))

    # ---- a role --------------------------------------------------------------------------------

    def _parts(self, found: Sequence[_Word]) -> list[Sequence[_Word]]:
        """Prime Minister and Foreign Minister are two posts, Minister of Trade and Fish is one."""
        parts: list[list[_Word]] = [[]]
        for word in self._apart(found):
            if word.folded in self._lists["and"]:
                parts.append([])
            else:
                parts[-1].append(word)
        heads = self._lists["heads"]
        several = all(any(word.folded in heads for word in part) for part in parts)
        return [*parts] if several else [found]

    def _apart(self, found: Sequence[_Word]) -> Iterator[_Word]:
        """The words, and apart what a language writes together: ووزير is و and وزير."""
        for word in found:
            first, rest = word.folded[:1], word.folded[1:]
            if first in self._lists["and"] and rest in self._lists["heads"]:
                yield _Word(first, word.start, word.start + 1)
                yield _Word(rest, word.start + 1, word.end)
            else:
                yield word

    def _listed(self, part: Sequence[_Word]) -> tuple[Post, list[str]] | None:
        """The listed post that a part says, with the words that name its country."""
        for wording in self._wordings:
            rest = _besides(wording.folded, [word.folded for word in part])
            if rest is None:
                continue
            names = self._order[wording.listed]
            named = self._sent(rest) if names.get("abroad") else self._named(rest)
            if named is not None:
                return Post(names["name"], wording.listed, wording.woman), named
        return None

    def _named(self, rest: Sequence[str]) -> list[str] | None:
        """The words that name a country; None where others stand beside them."""
        named = [word for word in rest if word not in self._lists["small"]]
        return named if all(map(self._nations.knows, named)) else None

    def _sent(self, rest: Sequence[str]) -> list[str] | None:
        """Of an ambassador the words for who sent them, where the other of two parties is host."""
        marks = [at for at, word in enumerate(rest) if word in self._lists["elsewhere"]]
        if len(marks) != 1 or len(self.parties) != _BOTH:
            return None
        before, behind = self._named(rest[: marks[0]]), self._named(rest[marks[0] + 1 :])
        host, sender = (before, behind) if self._data.get("host-first") else (behind, before)
        sides = {self._party(host or ()), self._party(sender or ())}
        return sender if sides == set(self.parties) else None

    def _party(self, named: Sequence[str]) -> str:
        """The party that words name; "" where they name another country, or none."""
        code = self._nations.named(named) if named else ""
        return code if code in self.parties else ""

    def _unlisted(self, part: Sequence[_Word], role: str, owner: str) -> Iterator[tuple[Post, str]]:
        """A post of its own: what is left of the part without its country."""
        rest, code = self._run(part)
        if rest and (code or owner) and not {w.folded for w in part} & self._lists["elsewhere"]:
            yield Post(role[rest[0].start : rest[-1].end]), code or owner

    def _run(self, part: Sequence[_Word]) -> tuple[Sequence[_Word], str]:
        """The part without the party that it ends with, or begins with, and its code."""
        for words, way in ((part, 1), (part[::-1], -1)):
            at = len(words)
            while at and self._named([words[at - 1].folded]) is not None:
                at -= 1
            code = self._party(self._named([word.folded for word in words[at:]]) or ())
            if code:
                return words[:at][::way], code
        return part, ""


def roles_of(base: FactBase) -> Roles:
    """What roles say to the parties of a base; made once for bases of one language and parties."""
    return _roles(base.words, base.brief.parties)


@lru_cache(maxsize=4)
def _roles(words: FixedWords, parties: tuple[str, ...]) -> Roles:
    return Roles(words, parties)


def _besides(wording: Sequence[str], said: Sequence[str]) -> list[str] | None:
    """The words that stand beside a wording or in it: ministre maltais de la Défense."""
    wanted = iter(wording)
    word = next(wanted, None)
    rest: list[str] = []
    for one in said:
        if one == word:
            word = next(wanted, None)
        else:
            rest.append(one)
    return rest if word is None else None
