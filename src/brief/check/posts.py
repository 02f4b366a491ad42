"""The rule on posts beside names: what somebody is called is a post that is recorded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from brief.check.further_posts import further_posts, other_matter
from brief.check.odd_posts import odd_post
from brief.check.posts_held import called_as_another, held_by_another, of_another_state
from brief.check.posts_of_others import posts_of_others
from brief.check.qualified_posts import HEAD, misqualified, qualifiers_after, qualifiers_before
from brief.check.reading import Reading
from brief.check.wordlists import POSTS, one_of
from brief.facts import Fact, Name
from brief.facts.cited_text import cited_texts
from brief.facts.dates import Date
from brief.facts.slots import Slot, split_slots
from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.places import countries_in, country_words_in
from brief.rules import WARNING, Finding, Rule, of_fact

_POST = pattern(one_of(POSTS), re.IGNORECASE)
_AFTER = pattern(r"^(?:\s\([A-Z]+\))?,\s(?P<post>[^,.;:()\u2013]+)")
_OPENS = pattern(
    r"^(?:who\s(?:was|is|became|had\sbeen|has\sbeen|served\sas|serves\sas)\s|(?:as|when|while)\s(?=[A-Z]))?"
    r"(?:(?:the|a|an|also|still|now|himself|herself|by then|at that time|at the time)\s)*"
)
"""What leads to the post in an apposition: who was, as, the."""
_IS = pattern(
    r"^\s(?:was|is|became|had\sbeen|has\sbeen|served\sas|serves\sas|acted\sas)\s(?:(?:then|the|a|still)\s)*"
    r"(?P<post>(?:[A-Z][\w'\u2019-]*\s(?:(?:of|for|and)\s)?)*?[A-Z][\w'\u2019-]*(?:\s(?:of|for)\s[A-Z][\w'\u2019-]*)*)"
    r"(?=[,.;]|\s(?:when|until|from|in|at|since|on|then|by|before|after|between|while)\b)"
)
"""A post that a sentence gives somebody: was President when he came."""
_IS_SAID = pattern(r"\s(?:is|was|remains|remained|became)(?:\s(?:then|still|now))?$")
"""Between a post and its holder: whose Finance Minister is {borg}."""
_HEADS = pattern(
    r"(?:^|\b(?:and|that|whose|when|while|where|since|because|as|but)\s)"
    r"(?:(?:the|its|whose|his|her|their|an?|then|new|first|[\w-]+['\u2019]s?)\s)*$",
    re.IGNORECASE,
)
"""What stands before such a post: not `the guest of the President is {borg}`."""
_BESIDE = frozenset(["intro", "because", "confidence_because"])
"""What tells of the world as a fact does; what could be may give anybody any post."""
_STOPS = pattern(r"\s*(?:[,.;:)\u2013]|$)")
"""What ends an apposition: `the envoy, {borg}, came`, not `after the envoy, {borg} came`."""
_BRACKETS = pattern(r"^\s\((?P<post>[^()]+)\)")
_FIELDS = (
    r"(?:foreign|external|home|internal|public|economic|military|veterans'?)\saffairs|foreign\strade"
    r"|(?:national\s)?defen[cs]e(?:\sproduction)?|trade|finance|commerce|interior|justice|health"
    r"|education|energy|agriculture|industry|transport|culture|tourism|labour|defence|economy"
    r"|planning|science|technology|fisheries|environment|information|communications?|sport"
)
_GOES_ON = pattern(
    rf"(?:\s+(?:(?:of|for|to|on|and)\s(?:the\s)?(?:{_FIELDS})\b|of|for|to|on|and|the|[A-Z][\w'\u2019-]*))*"
)
"""What follows a post and belongs to it: of Foreign Affairs of Malta."""
_POSTED = pattern(r"\s(?:to|in)\s(?:the\s)?[A-Z].*$")
"""Where an envoy serves: a role may leave it out."""
_RANKS = frozenset(
    [
        "general", "lieutenant", "colonel", "major", "admiral", "brigadier", "dr", "mr", "captain",
        "commodore", "sergeant", "corporal", "ensign",
    ]
)  # fmt: skip
_RANK = pattern(
    r"^(?:(?:[Tt]hen|[Nn]ow|[Ll]ater)\s)?(?:(?:[Aa]|the)\s(?:(?:then|former|retired|young)\s)*"
    r"(?:(?:wing|lieutenant)\s)?[Cc]ommander|(?:(?:Wing|Lieutenant|Former)\s)?Commander)$"
)
"""A rank that a post is called by too: a commander, but not the commander of the fleet."""
_ENVOY = pattern(r"^(?:the\s)?[Aa]mbassador(?:\s(?:to|at|of)\b.*)?$")
_OF_A_MISSION = pattern(
    r"\b(?:permanent\srepresentative|representative|high\scommissioner|nuncio|envoy"
    r"|head\sof\s(?:the\s)?(?:mission|delegation))\b",
    re.IGNORECASE,
)
"""Posts whose holder has the rank of an ambassador, and is called one."""
_EMPTY = frozenset(
    [
        "a", "an", "the", "then", "former", "of", "for", "to", "on", "in", "at", "by", "and",
        "that", "time", "s", "who", "was", "is", "his", "her", "its", "their", "as", "ex", "new",
        "first", "when", "while", "with", "from", "own", "both", "also", "late", "current",
        "affairs",
    ]
)  # fmt: skip
_LEADING = frozenset(["then", "former", "late", "his", "her", "its", "their", "new", "ex"])
_UNDER = frozenset(["deputy", "vice", "acting", "assistant", "under", "shadow"])
_FIELD_WORDS = frozenset(
    [
        "trade", "commerce", "justice", "health", "education", "energy", "agriculture", "industry",
        "transport", "culture", "tourism", "labour", "economy", "planning", "fisheries",
        "environment", "information", "interior", "finance", "foreign", "defence", "defense",
    ]
)  # fmt: skip
"""What a minister's post is called by in small letters: the Kenyan trade minister."""
_QUALIFIERS = frozenset(["prime", *_FIELD_WORDS, *_UNDER])
_SEVERAL = pattern(r"s(?P<of>\sof\s[A-Z][\w\s]*?\sand\s[A-Z].*)$")
"""Foreign Ministers of Kenya and Japan: each is of one of them."""
_SAME = {"defense": "defence", "adviser": "advisor", "pm": "minister"}


def _post_agrees(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items() if reading.in_english else ():
        told: set[str] = set()
        for slot, post, role in posts_of_others(reading.base, fact):
            said = f'"{fact_id}" calls "{slot}" {post}, who is recorded as {role}'
            yield of_fact(fact_id, said, "text")
        for name_id, post in _posts_beside(fact.text, fact.by, reading):
            name = reading.base.names[name_id]
            if (
                name.role
                and not _RANK.match(post)
                and not any(_agrees(post, one) for one in (name.role, *name.earlier))
            ):
                said = f'"{fact_id}" calls "{name_id}" {post}, who is recorded as {name.role}'
                yield of_fact(fact_id, said, "text")
                told.add(name_id)
            elif other := held_by_another(reading.base, fact, name_id):
                said = f'"{fact_id}" calls "{name_id}" {post}, as which "{other}" was seen then'
                yield of_fact(fact_id, said, "text")
        for name_id, before, after in _people(fact.text, fact.by, reading):
            name = reading.base.names[name_id]
            roles = (name.role, *name.earlier)
            further = (
                one for one in further_posts(after) if not any(_agrees(one, r) for r in roles)
            )
            post = (
                _misqualified(name, before, after, fact)
                or of_another_state(before, after, roles)
                or called_as_another(reading.base, name_id, before)
                or odd_post(before, after, roles)
                or next(further, "")
                or other_matter(after, roles)
            )
            if name.role and name_id not in told and post:
                said = f'"{fact_id}" calls "{name_id}" {post}, who is recorded as {name.role}'
                yield of_fact(fact_id, said, "text")
    yield from _called_beside(reading) if reading.in_english else ()


def _called_beside(reading: Reading) -> Iterator[Finding]:
    """Posts that an intro or a reason sets beside a name in braces: whose Minister is {borg}."""
    for path, words in cited_texts(reading.base):
        for name_id, post in _posts_beside(words.text, "", reading) if path[2] in _BESIDE else ():
            name = reading.base.names[name_id]
            roles = (name.role, *name.earlier)
            if name.role and not _RANK.match(post) and not any(_agrees(post, r) for r in roles):
                said = f'these words call "{name_id}" {post}, who is recorded as {name.role}'
                yield Finding((*path, "text"), said, "", (path[:2],))


def _misqualified(name: Name, before: str, after: str, fact: Fact) -> str:
    """A deputy told as the head, or who is acting or former as who holds the post.

    Who was seen in a post after the day of the fact may be called designate or elect in it.
    """
    behind = _AFTER.match(after) or _BRACKETS.match(after)
    head, said = qualifiers_after(behind["post"]) if behind else ("", frozenset[str]())
    if not head:
        piece = re.split(r"[,;:.()\u2013]\s", before.rstrip().removesuffix(","))[-1]
        head, said = qualifiers_before(piece)
        heads = list(HEAD.finditer(piece))
        if not heads or _verb_between(piece[heads[-1].end() :]):
            return ""
    if isinstance(name.seen, Date) and fact.date and fact.date.last < name.seen.first:
        said -= {"designate", "elect"}
    return misqualified(name, head, said)


def _posts_beside(text: str, by: str, reading: Reading) -> Iterator[tuple[str, str]]:
    """Each name in braces with the post that its text sets before or behind it."""
    for name, before, after in _people(text, by, reading):
        if post := _after(after) or _before(before) or _said_of(after):
            yield name, post


def _people(text: str, by: str, reading: Reading) -> Iterator[tuple[str, str, str]]:
    """Each person in braces with the words that stand before and behind."""
    parts = split_slots(text)
    for index, part in enumerate(parts):
        if not isinstance(part, Slot):
            continue
        name = by if part.name == "by" else part.name
        if name not in reading.base.names or reading.base.names[name].kind != "person":
            continue
        before, after = _text_at(parts, index - 1), _text_at(parts, index + 1)
        apart = before.rstrip().endswith(",") and not _STOPS.match(after)
        yield name, "" if apart else before, after


def _said_of(after: str) -> str:
    found = _IS.match(after)
    return found["post"] if found and _POST.search(found["post"]) else ""


def _text_at(parts: Sequence[str | Slot], index: int) -> str:
    """The words at a place among slots; "" for a slot, and beyond either end."""
    part = parts[index] if 0 <= index < len(parts) else ""
    return part if isinstance(part, str) else ""


def _after(text: str) -> str:
    """`, then Prime Minister of Pakistan, visited Minsk` gives then Prime Minister of Pakistan."""
    found = _AFTER.match(text)
    post = _POST.search(found["post"]) if found else None
    if not found or not post:
        return ""
    said = _OPENS.sub("", found["post"])
    if said.startswith(("who ", "when ", "while ", "as ")) or not (post := _POST.search(said)):
        return ""
    first = said.split()[0]
    if not (first[0].isupper() or first in _QUALIFIERS | _LEADING or not post.start()):
        return ""
    if not all(_goes_with(word) for word in said[: post.start()].split()):
        return ""
    ends = [one.end() for one in _POST.finditer(said)]
    goes_on = _GOES_ON.match(said, ends[0])
    end = max(ends[0], goes_on.end() if goes_on else 0)
    return said[: max([end, *(one for one in ends if one <= end)])].strip()


def _goes_with(word: str) -> bool:
    """Whether a word before a post belongs to it: Malta's, Deputy, foreign."""
    return word[0].isupper() or word.lower() in _EMPTY | _QUALIFIERS


def _before(text: str) -> str:
    """`..., the Defence Minister of Belarus, Lieutenant General ` gives the Defence Minister."""
    words = _IS_SAID.sub("", text.rstrip().removesuffix(","))
    pieces = re.split(r"[,;:.()\u2013]\s", words)
    last = pieces[-1]
    if not _POST.search(last) and len(pieces) > 1 and _is_rank(last):
        last = pieces[-2]
    found = list(_POST.finditer(last))
    if not found:
        return ""
    tail = last[found[-1].end() :]
    if _verb_between(tail):
        return ""
    start = _phrase_start(last, found[-1].start())
    if words != text.rstrip().removesuffix(",") and not _HEADS.search(last[:start]):
        return ""
    return last[start:].strip()


def _is_rank(text: str) -> bool:
    words = [word.lower() for word in WORD.findall(text)]
    return bool(words) and all(word in _RANKS for word in words)


def _verb_between(tail: str) -> bool:
    """Whether more than of-phrases and ranks stands between the post and the name."""
    plain = re.sub(
        r"^\s+(?:of|for|to|in)\s+(?:the\s+)?(?:[A-Z][\w'\u2019-]*\s*(?:of\s|and\s|the\s)*)+",
        " ",
        tail,
    )
    words = [word.lower() for word in WORD.findall(plain)]
    return any(word not in _RANKS and word != "s" for word in words)


def _phrase_start(text: str, post: int) -> int:
    """Where the words begin that go with a post: capitals, and qualifiers in small letters."""
    start = post
    for word in reversed(list(re.finditer(r"[\w'\u2019-]+", text[:post]))):
        small = word[0].lower()
        joined = text[word.end() : start].strip() == ""
        if not joined or not (word[0][:1].isupper() or small in _QUALIFIERS):
            break
        if re.fullmatch(r"(?:In|On|At|By|The|A|An|As|Of|When|After|Before|Then|Former)", word[0]):
            break
        start = word.start()
    return start


def _agrees(post: str, role: str) -> bool:
    """Whether each post of the text is one of the role's, in the same country."""
    if not _POSTED.search(role):
        post = _POSTED.sub("", post)
    codes = countries_in(role)
    if (several := _SEVERAL.search(post)) and not codes.isdisjoint(countries_in(several["of"])):
        post = post[: several.start("of")].removesuffix("s")
    if codes and not countries_in(post) <= codes:
        return False
    if _ENVOY.match(post) and _OF_A_MISSION.search(role):
        return True
    if _is_cut_short(post, role):
        return False
    held = [_words(one) for one in _split(role)]
    return all(
        not wanted or any(wanted <= one and not (one & _UNDER) - wanted for one in held)
        for wanted in (_words(one) for one in _split(post))
    )


def _is_cut_short(post: str, role: str) -> bool:
    """Whether a post is a role less its last word: for Defence, for Defence Production."""
    said, held = (" ".join(_plain(one)) for one in (post, role))
    field = re.search(r"\b(?:for|of)\s\w+$", said)
    goes_on = re.search(rf"\b{re.escape(said)}\s(?!(?:of|for|to|in|at|and|on)\b)\w", held)
    return bool(field and goes_on)


def _plain(post: str) -> list[str]:
    """The words of a post in order, without its country and the article."""
    for start, end, _ in reversed(country_words_in(post)):
        post = post[:start] + " " * (end - start) + post[end:]
    return [word for word in WORD.findall(fold(post)) if word not in {"the", "then", "s"}]


def _split(post: str) -> list[str]:
    """`Deputy Prime Minister and Foreign Minister` are two posts, `Trade and Industry` is one."""
    pieces = re.split(r",?\sand\s", post)
    if sum(1 for piece in pieces if _POST.search(piece)) == len(pieces):
        return pieces
    return [post]


def _words(post: str) -> frozenset[str]:
    """The words that tell a post, countries apart."""
    for start, end, _ in reversed(country_words_in(post)):
        post = post[:start] + " " * (end - start) + post[end:]
    words = (word.removesuffix("'s") for word in WORD.findall(fold(post)))
    plain = (_SAME.get(word, word) for word in words)
    return frozenset(
        word for word in plain if word not in _EMPTY and word not in _RANKS and not word.isdigit()
    )


RULES = (
    Rule(
        "post-agrees",
        WARNING,
        "A post beside a name is that person's role, or an earlier one that is recorded.",
        "mend the text or role:, or list the post under earlier:",
        "Posts change hands: a reader takes whoever is called minister for the minister.",
        _post_agrees,
        in_english=True,
    ),
)
