"""Asides of ours round somebody's view: of course, needless to say, as everybody knows."""

from __future__ import annotations

from collections.abc import Iterator

from brief.prose.alternatives import Listed, any_of

_SET_PHRASES = (
    r"needless to say|it goes without saying|not surprisingly|hardly surprisingly|true to form"
    r"|to (?:nobody|no one|no-one)['\u2019]s (?:great )?surprise"
    r"|(?<=, )to (?:his|her|its|their) (?:great |lasting |eternal )?(?:credit|discredit|shame)(?=,)"
    r"|as (?:everybody|everyone|anybody|anyone|all the world|we all|we) (?:well )?knows?\b(?! from)"
    r"|as is (?:well|widely|commonly|generally|universally) known(?=\s*[,.;])"
    r"|(?:everybody|everyone) knows that|it is no surprise that|as if by chance|of all people"
    r"|as (?:was|is) only to be expected"
)
"""They say that a view is a matter of course, wherever they stand."""
_SAYS = (
    "said", "says", "denied", "denies", "claimed", "claims", "insisted", "insists", "argued",
    "argues", "rejected", "rejects", "dismissed", "dismisses", "welcomed", "welcomes", "stated",
    "states", "wanted", "wants", "knew", "knows", "called", "calls", "thought",
    "thinks", "believed", "believes", "warned", "warns", "maintained", "maintains", "declared",
    "complained", "complains", "refused", "refuses", "accused", "accuses",
)  # fmt: skip
_ALONE = ("of course", "naturally", "obviously", "unsurprisingly", "inevitably", "needlessly")
_KEYS = (
    *_ALONE, "needless to say", "without saying", "surprisingly", "true to form", "surprise",
    "credit", "discredit", "shame", "knows", "know", "is known", "knows that", "by chance",
    "people", "expected",
)  # fmt: skip


def _aside() -> str:
    """Set phrases; and words that are one where commas or a verb of saying set them off."""
    word, says = any_of(_ALONE), any_of(_SAYS)
    return (
        rf"\b(?:{_SET_PHRASES})"
        rf"|(?:^|(?<=[.;:,] )){word}(?=\s*[,.;])"
        rf"|(?<!\bmatter )(?<!\bchange )(?<!\bloss )\b{word}(?=\s{says}\b)"
    )


_ASIDE = Listed(_KEYS, _aside)
_TOLD = Listed(("that", "whether"), lambda: rf"\b{any_of(_SAYS)}(?:\s\w+)?,?\s(?:that|whether)\b")
"""Behind it, it is somebody else who takes it for granted."""


def asides_in(text: str) -> Iterator[str]:
    """The asides of a text, but for those in what somebody is said to have said."""
    for found in _ASIDE.finditer(text):
        before = text[: found.start()].rpartition(". ")[2]
        if next(_TOLD.finditer(before), None) is None:
            yield found[0].strip()
