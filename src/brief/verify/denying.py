"""Words that deny: those of a text, which are asked for, and the many by which a source does."""

from __future__ import annotations

import re

from brief.late import pattern

DENIAL = pattern(
    r"\b(?:not(?!\s(?:only|just|merely|least)\b)|no|never|neither|nor|none|nobody|nothing|cannot|without"
    r"|den(?:y|ies|ied)\sthat|refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing)|declin(?:es?|ed|ing)\sto|fail(?:s|ed|ing)\sto"
    r"|cancel(?:s|led|ling|lation)|boycott(?:s|ed|ing)|call(?:s|ed|ing)\soff|turn(?:s|ed)\sdown"
    r"|abandon(?:s|ed|ing)|veto(?:es|ed|ing)?|unable|incapable|impossible|unwilling"
    r"|in\sthe\sabsence\sof)\b|n['\u2019]t\b",
    re.IGNORECASE,
)
"""What says that something is not so, or did not come about."""
DENIES_TOO = pattern(
    r"\b(?:nowhere|anything\sbut|(?:hardly|scarcely|barely)\san?(?=\s[a-z])|(?:hardly|scarcely|barely)\sany"
    r"|f[ae]lls?\sthrough|lack(?:s|ed)|avoid(?:s|ed)|skip(?:s|ped)|abstain(?:s|ed)|await(?:s|ed)"
    r"|disagree[ds]?|(?:yet\sto(?:\sbe)?|still\sto)(?=\s(?-i:[a-z])\w{2,})|remain(?:s|ed)?\sto(?=\s[a-z]{3,})"
    r"|far\sfrom(?=\s(?:being\s)?(?:\w+ed|clear|certain|complete|over|ready|settled|sure|won)\b)"
    r"|(?:remain(?:s|ed|ing)?|leaves?|left|still|l[iay]+|stood|stands|stays|stayed)\s(?:\w+\s){0,5}?"
    r"un(?!der|it|i[qv]|til|harmed|hurt|injured|changed|affected|damaged|touched|known|likely|clear"
    r"|certain|rest|employ|even|usual|iform)\w{2,}ed"
    r")\b",
    re.IGNORECASE,
)
"""Words that are no plain no and say as much: has yet to, lacks, avoided, remains unsigned."""
DENIES = pattern(
    r"\b(?:not|no|never|neither|nor|none|nobody|nothing|cannot|without|non-\w+|fail\w*"
    r"|un(?!i[tofqvl]|ani|de[rn]|til|cle|dated|named|known|sign)\w{4,}|refus\w+|instead|only"
    r"|den(?:y|ies|ied|ial)|reject\w*|defeat\w*|lack\w*|absen\w+|(?<!a )little|hardly|(?<!a )few"
    r"|yet to|(?:has|have|had|is|are) still to|remains? to be|\w+-free|spar(?:e[ds]?|ing)"
    r"|ran out|runs out"
    r"|silent|declin\w+|withh\w+|prevent\w*|stop\w*"
    r"|(?<!in the )(?<!at the )(?<!by the )end(?:s|ed)?|against|ban(?:s|ned|ning)?"
    r"|safe(?:ly)?|unhurt|alive|surviv\w*|intact"
    r"|rather than|free of|in\w*able|ill-\w+|except|abolish\w*|abolition"
    r"|dis(?!cuss|tri|tan|play|pos|pat|cover|pers|sert|ciplin|count)\w{4,}"
    r"|exempt\w*|waive\w*|lift\w*|until|cancel\w*|boycott\w*|(?:call|put|break|broke)\w*\s(?:\w+\s)?off"
    r"|(?:turn|vot|knock|str[iu]|sho[ot])\w*\s(?:\w+\s){0,3}down|veto\w*|oppos\w*|object(?:s|ed|ing|ions?)?|scrap\w*|suspen\w*"
    r"|block(?:s|ed|ing|ade\w*)?|drop(?:s|ped|ping)?|halt(?:s|ed|ing)?|miss(?:ed|es|ing)?|postpon\w*|wait\w*"
    r"|doubt\w*|short of|scepti\w*|condemn\w*|denounc\w*|deplor\w*"
    r"|delay\w*|stay\w*\saway|pull\w*\sout|walk\w*\sout|los(?:es?|t|ing|s)|unwilling"
    r"|unable|out of|gave up|giv\w+\sup|shelv\w*|resist\w*|on hold|abandon\w*|spurn\w*"
    r"|rebuff\w*|bar(?:s|red|ring)?|prohibit\w*|forb(?:id|ade|ad)\w*|outlaw\w*|exclud\w*"
    r"|(?:every(?:thing|one|body)|anything|all) but|invent\w*|nonsense|retort\w*|false\w*|wrong\w*"
    r"|all (?:\w+ ){1,4}(?:can|could) do|all (?:\w+ ){0,2}(?:voted|said) yes"
    r"|unanim\w*|outside the|outstanding|pending|await\w*|overdue"
    r"|incomplete|unfinished|missing|thr(?:ew|own?|ows)\s(?:\w+\s){0,4}out|refrain\w*|abstain\w*)\b|n['\u2019]t\b",
    re.IGNORECASE,
)
"""Words by which a source denies, wider than those that are asked for."""
