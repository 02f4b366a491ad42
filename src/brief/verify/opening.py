"""Names that open a sentence, where every word has a capital: told by what stands behind them.

A single noun without an article before its verb is a name (Gazprom signed), or one of the nouns
that need no article (Trade rose). Those are known by their endings, by a list, and by their
standing in small letters anywhere in the copies or the fact base. Lists of all English words were
weighed: the open ones are American (no Labour, Defence, Programme), and have Airbus and Boeing.
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.late import pattern
from brief.prose import split_sentences
from brief.prose.places import capitals_in
from brief.verify.evidence import Evidence

_VERBS = (
    r"(?:[a-z]{2,}ed|announces|asks|assembles|builds|buys|calls|claims|delivers|denies|employs|exports"
    r"|expects|gives|holds|hopes|imports|intends|leads|makes|manages|offers|operates|owns|pays|plans"
    r"|produces|promises|provides|runs|says|seeks|sells|sends|sets|supplies|takes|trains|uses|wants"
    r"|wins|works|is|was|has|had|will|would|can|cannot|may|did|does|began|became|bought|broke"
    r"|brought|built|came|chose|cut|drew|fell|found|gave|got|grew|held|kept|knew|laid|led|left|lent"
    r"|lost|made|met|paid|put|ran|rose|said|sank|saw|sent|set|shut|sold|spent|stood|took|told|won"
    r"|wrote)\b"
)
_OPENER = pattern(
    rf"^[\"'\u201c\u2018(]*(?P<word>[A-Z][^\W\d_]{{3,}})(?:\s(?:of\s[A-Z]\w+\s)?(?:in\s\d{{4}}\s)?(?:\w+ly\s)?{_VERBS}"
    r"|,\s(?:a|an|the|which)\s)"
)
_ENDINGS = (
    "ion", "ment", "ness", "ity", "ety", "ance", "ence", "ing", "age", "ship", "hood", "ism", "ure",
    "ency", "ancy", "cracy", "ogy", "phy", "aphy", "ery", "body", "thing", "one", "ther", "ever",
    "less", "ward", "wise", "where", "self", "sm", "ics", "ght", "dom", "work", "power", "ly",
)  # fmt: skip
_PLAIN = frozenset(
    "about above access accord across after against agriculture aid albeit along although"  # noqa: SIM905 - a row of words
    " aluminium total text"
    " amid among anybody anyone army around asked asylum barley because beef before behind"
    " below beside besides beyond born both bread built cabinet cargo cattle cement cereal"
    " chance charity chrome church citizen clothing coal cocoa coffee congress consent"
    " contact copper corn cotton court crew crime crude culture custom cyber dairy data debt"
    " defence defense demand despite diesel down during each earth east effort eight eighteen"
    " eighty either electric eleven energy equipment europe every everyone evidence except"
    " export faith fear fertiliser fifteen fifty first fish five flax food force foreign"
    " forty founded four fourteen fourth fraud freight from fruit fuel gas gold government"
    " grain growth half health help here history honey hope however human hundred import"
    " income industry inflation inside interest into iron joint just justice labour land last"
    " late later law lead least leather led left less life light like little livestock luck"
    " lumber machinery made maize major many meat media membership milk million money more"
    " most much music nature near neither neutron never news next nickel nine nineteen ninety"
    " nobody none north nothing nuclear nuts offer office oil olive once only onto opinion"
    " order ordered other others output over paper parliament part past patience peace people"
    " petrol phosphate piracy police policy pork potash poverty power press price prime"
    " privacy profit progress proof protocol quarter rail rain rear rest revenue rice right"
    " royal rubber rye salt same sand schooling science second security seen sent seven"
    " seventeen seventy several sheep signed silk silver since sixteen sixty smoke snow"
    " society soil some somebody someone soon south space speech sport staff steel success"
    " such sugar support surplus tariff task tax tea than that their then there these they"
    " third thirteen thirty this those though thought thousand three through throughout"
    " timber time tin tobacco today together told tonnage tourism toward trade traffic"
    " training transport travel treaty trust truth turnout twelve twenty under unless unlike"
    " unrest until upon uranium usage value very violence vote war waste wealth weather what"
    " wheat when whenever where whereas whether which while whoever whole whom whose wine"
    " with within without wood wool word words work world yield your youth zinc".split()
)
"""Nouns, words for nobody in particular and small words that need no article."""

_LATIN = ("us", "is", "as", "os", "ys", "ex", "ax", "ux")
"""Endings that names have oftener than plurals: Airbus, Novartis."""
_LATINATE = frozenset(
    "across afterwards alas always analysis apparatus arms basis besides bias bonus"  # noqa: SIM905 - a row of words
    " cactus campus census chaos christmas citrus climax complex consensus corpus crisis"
    " crocus days delays diagnosis"
    " emphasis essays exodus focus fungus gas genius hiatus highways holidays hypothesis index"
    " ideas influx impetus jays keys kudos lens litmus locus minus motorways nexus oasis overseas"
    " pampas paralysis payments plus perhaps photos plus prospectus railways rays reflex relax"
    " status stimulus surplus surveys synthesis syntax tax tennis thesis this thus us videos virus"
    " visas waterways ways whereas yes runways airways alloys attorneys buoys boys convoys envoys"
    " journeys monkeys turkeys valleys kilos memos ratios studios tornados areas cameras agendas"
    " bananas cinemas dramas enclaves pizzas quotas sofas villas zebras tobaccos taxis".split()
)


def opening_names(evidence: Evidence, text: str) -> Iterator[str]:
    """The words that open sentences of a text as only names do."""
    for sentence in split_sentences(text):
        found = _OPENER.match(sentence)
        plain = found["word"].casefold() if found else ""
        if found and not _is_plain(plain) and plain not in evidence.small_words:
            yield found["word"]


def opening_capitals(text: str) -> Iterator[str]:
    """The words of capitals that open sentences of a text: names, whatever stands behind them."""
    for sentence in split_sentences(text):
        plain = sentence.lstrip("\"'\u201c\u2018(")
        for capital, _ in capitals_in(plain):
            if plain.startswith(capital):
                yield from capital.split()


def _is_plain(word: str) -> bool:
    if word.endswith(_LATIN):
        return word in _LATINATE or word.endswith("ics")
    return word in _PLAIN or word.endswith((*_ENDINGS, "s"))
