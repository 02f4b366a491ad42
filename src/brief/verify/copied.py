"""Runs of words that stand in a source and in a fact outside quotation marks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from brief.late import dataclass, pattern
from brief.prose import WORD, fold, without_quotations

RUN = 8
"""Words; ICD 206 and every house's rules on copyright ask for own words, this is where they end."""

Words = tuple[str, ...]

_SMALL_WORDS = (
    "of for and the in to on with by at a de du des la le les et und der die das el los del"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_OFFICIAL_WORDS = (
    "vote votes favour favor against abstention abstentions abstaining abstained president prime"
    " minister ministers ministry deputy vice secretary state foreign affairs defence defense"
    " interior finance chairman chairwoman speaker ambassador general lieutenant colonel major"
    " commander chief staff head government council committee commission parliament assembly"
    " republic kingdom resolution draft motion adopted carried unanimously consensus session note"
)
_OFFICIAL_ABROAD = (
    " vote votes voix pour contre abstention abstentions président présidente premier première"
    " ministre ministres ministère affaires étrangères défense intérieur justice finances"
    " ambassadeur ambassadrice général générale lieutenant colonel commandant chef état-major"
    " gouvernement conseil comité commission parlement assemblée nationale chambre république"
    " résolution projet adoptée consensus session sécurité nations unies représentants"
    " stimmen enthaltungen präsident präsidentin minister ministerin bundeskanzler"
    " bundeskanzlerin außenminister außenministerin verteidigungsminister republik resolution"
    " sicherheitsrat generalversammlung botschafter botschafterin"
    " votos favor contra abstenciones presidente presidenta ministro ministra asuntos exteriores"
    " embajador embajadora asamblea consejo seguridad resolución república"
)
_OFFICIAL = frozenset((_OFFICIAL_WORDS + _OFFICIAL_ABROAD).split())
"""What titles and votes are made of, which nobody words anew."""
_SHOUTED = pattern(r"\b(?:[A-Z]+\s+){4,}")


@dataclass(frozen=True, slots=True)
class Run:
    """Words copied from a source."""

    source: str
    words: Words


class Copied:
    """Every run of eight words in the sources, to look facts up in."""

    def __init__(self, sources: Iterable[tuple[str, Iterable[str]]]) -> None:
        self._runs: defaultdict[Words, set[str]] = defaultdict(set)
        for source, blocks in sources:
            for block in blocks:
                words = _words(block)
                titled = _titled(block) if len(words) >= RUN else []
                for start in range(len(words) - RUN + 1):
                    if not (titled and all(titled[start : start + RUN])):
                        self._runs[words[start : start + RUN]].add(source)

    def find(self, parts: Iterable[tuple[str, bool]]) -> Iterator[Run]:
        """The longest copied runs of a text, given in parts: words, and whether they are a name's.

        Names, official titles, votes and figures cannot be told in own words, so they do not count
        towards the eight.
        """
        words, own = _flatten(parts)
        start = 0
        while start <= len(words) - RUN:
            sources = self._runs.get(words[start : start + RUN], set())
            end = start + RUN
            while sources and end < len(words):
                further = sources & self._runs.get(words[end - RUN + 1 : end + 1], set())
                if not further:
                    break
                sources, end = further, end + 1
            if sources and sum(own[start:end]) >= RUN:
                yield Run(min(sources), words[start:end])
            start = end if sources else start + 1


def _titled(block: str) -> list[bool]:
    """Which words belong to a title in capitals, such as that of a treaty, which nobody rewords."""
    found = list(WORD.finditer(block))
    if len(found) != len(_words(block)):
        return []
    big = [one[0][0].isupper() for one in found]
    return [
        one
        or (word[0].lower() in _SMALL and any(big[max(0, n - 3) : n]) and any(big[n + 1 : n + 4]))
        for n, (one, word) in enumerate(zip(big, found, strict=True))
    ]


def _words(text: str) -> Words:
    return tuple(WORD.findall(fold(text)))


def _flatten(parts: Iterable[tuple[str, bool]]) -> tuple[Words, list[bool]]:
    marked = [(text, in_braces) for text, in_braces in parts]
    plain = without_quotations("".join(text for text, _ in marked))
    words: list[str] = []
    own: list[bool] = []
    end = 0
    for text, in_braces in marked:
        start, end = end, end + len(text)
        found = _words(plain[start:end])
        words.extend(found)
        own.extend([False] * len(found) if in_braces else _own_words(plain[start:end], len(found)))
    return tuple(words), own


def _own_words(text: str, count: int) -> list[bool]:
    """Which of its words can be told in others: no name, no title, no vote, no number."""
    found = list(WORD.finditer(text))
    if len(found) != count or _SHOUTED.search(text):
        return [True] * count
    own = [not _is_given(text, word.start(), word[0]) for word in found]
    for here in range(1, len(own) - 1):  # the small words between two of a name are the name's
        small = found[here][0].lower() in _SMALL and own[here]
        own[here] = own[here] and not (small and not own[here - 1] and not own[here + 1])
    return own


def _is_given(text: str, start: int, word: str) -> bool:
    opens = not text[:start].strip() or text[:start].rstrip().endswith((".", "!", "?"))
    if word[0].isupper() and not opens:
        return True
    bare = word.lower().removeprefix("l'").removeprefix("d'").removeprefix("l\u2019")
    return any(mark.isdigit() for mark in word) or bare in _OFFICIAL
