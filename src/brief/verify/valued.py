"""Good told as bad: what a text values one way and every sentence behind it the other."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from brief.late import pattern
from brief.prose import fold

_GOOD = """
advanc benefi boost brilliant calm capab celebrat cheer clos commend comprehensi confiden
constructi cordial courag decis dedicat deep delight dynamic eager effecti efficien encourag
enhanc enjoy enthus excellen exemplar favor favour firm flourish fortif freq friendl fruitful
generous gentl goodwill grate happ harmon help hospit immens important impress improv innov
lasting lively longstanding lov loyal momentum mutual optimis peac popular positiv praise
promin promis prosper proud reliab respect rich robust safe satisf secur serious shar signific
sincer skill smooth solid stabil stable stead steadfast strengthen strong succe support
sympath thank thriv trust useful valuabl valued vast vibrant vital warm welcom
"""
_BAD = """
abandon abus afraid aimless alarm ambigu anger angr antagon appall bad barren belat bitter
blam bleak boring brittl careless chao coerc cold conceal contempt cool corrupt crippl crude
cruel deadlock deceit defeat deplor desper deterior disappoint disast discord dishonest dislik
dismal dispar disput disrupt dissatisf distant distress distrust dull dwindl empt enem erod
errat fake falter fear feeble fierc flaw foe fragil frail fraud frosty futil gloom grim grudg
halted harm hatr helpless hesit hindr hollow hopeless horr humilia hurt idle ignor impass
inact inadequa ineffect inferior injust insignif insult invalid irregular irrelevan jealous
lag lame laps laugh lax marginal meager meagre meaningl mediocr mistrust mock neglect neglig
nomin obscur obsolet obstruct opaqu oppos(?!ite\\b|ition\\b)
outdat paltr patchy peril pessim petty plung
pointless poor prejud quarrel rare rarel reluct resent retreat rift rigid ruin scarc sceptic
scorn setback shabb shak shallow shock shoddy short-liv shrank shrink shrunk skeptic slack
slow slug sluggish slump sporad stagn stall strain stuck suffer suspic symbolic tedious tens
terribl tired to\\sa\\shalt toothless trivial troubl turbul turmoil uncertain underm uneas
unequal unfair unfavour unfit unhapp unimport unjust unpopul unreliab unstab unsuccess unsur
unwelcom useless vacuous vague vain vulnerab wary weak weari withheld wors worst worthl wreck
wrong
"""
"""Beginnings of words."""
_NO = pattern(
    r"\b(?:not|no|never|neither|nor|none|nobody|nothing|without|hardly|less|few|despite|although"
    r"|though|albeit|instead|unless|free)\b|n['\u2019]t\b"
)
_DARK = pattern(
    r"\b(?:little|less|only|against|war|conflict\w*|crisis|attack\w*|invasion|sanction\w*|limited)\b"
    r"|\b(?:un(?!i|der|til)|dis(?!cuss|tri|pla|pos|cover)|mis|non-)[a-z]{4,}"
)
"""What turns a sense round, or gives a sentence two."""


_AIDS = pattern(r"\b(?:relief|aid|assist\w*|rescue\w*|support\w*)\b")
"""Help, however bad what it is given for."""


@cache
def _form(beginnings: str) -> re.Pattern[str]:
    return pattern(rf"(?<![\w-])(?:{'|'.join(beginnings.split())})\w*")


def valued_otherwise(typed: str, near: Collection[str]) -> str:
    """A bad word of a text where the source has only good ones, or the other way round."""
    plain, sentences = fold(typed), [fold(one) for one in near]
    if not sentences or _NO.search(plain):
        return ""
    bad, good = _form(_BAD), _form(_GOOD)
    for ours, theirs in ((bad, good), (good, bad)):
        said, found = ours.search(plain), [theirs.search(one) for one in sentences]
        dark = ours is bad and any(map(_DARK.search, sentences))
        helps = said and said[0].startswith("help") and any(map(_AIDS.search, sentences))
        like = dark or helps or any(ours.search(one) or _NO.search(one) for one in sentences)
        if said and not like and all(found) and found[0]:
            return f'"{said[0]}", its source "{found[0][0]}"'
    return ""
