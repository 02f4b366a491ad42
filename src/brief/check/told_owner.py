"""The rule on owners who are told what they are said to say: Kenya called on the minister."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.late import pattern
from brief.rules import WARNING, Finding, Rule, of_fact

_TOLD = pattern(
    r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bis )\b"
    r"(?:called\son|calls\son|urged|urges|told|tells|asked|asks|warned|warns|reminded|reminds|assured|assures|informed|informs|thanked|thanks|briefed"
    r"|invited|invites|advised|advises)\s\{by\}(?!['\u2019])"
)


def _owner_speaks(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items() if reading.in_english else ():
        owner = reading.base.names.get(fact.by)
        if not owner or owner.kind != "person" or fact.text.count("{by}") != 1:
            continue
        if found := _TOLD.search(fact.text):
            said = f'"{fact_id}" is what "{fact.by}" says, but its text has them told: "{found[0]}"'
            yield of_fact(fact_id, said, "text")


OWNER_SPEAKS: Rule[Reading] = Rule(
    "owner-speaks",
    WARNING,
    "Who owns a claim says it in its text, and is not told it by somebody else.",
    "mend who speaks to whom, or by:",
    "Reuters and AP on attribution: the reader sees whose word it is.",
    _owner_speaks,
    in_english=True,
)
