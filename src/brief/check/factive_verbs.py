"""Factive verbs: whoever says `he pointed out that p` says that p is so.

The classes are those of linguistics: Paul and Carol Kiparsky, "Fact" (1970), for what presupposes
its complement; Joan Hooper, "On Assertive Predicates" (1975), for the semifactives of knowing and
finding out. Left out are verbs of feeling (regret, deplore, welcome), which official statements say
of themselves, `recall`, by which they cite a text, and verbs of manner (stress, underline).
"""

from __future__ import annotations

OF_TELLING = (
    "acknowledge", "acknowledged", "acknowledges", "brought to light", "came clean", "disclose",
    "disclosed", "discloses", "divulge", "divulged", "divulges", "drew attention to the fact",
    "draws attention to the fact", "highlighted the fact", "highlights the fact", "let on",
    "let slip", "lets on", "lets slip", "made clear", "made plain", "makes clear", "makes plain",
    "owned up", "own up", "owns up", "point out", "pointed out", "points out",
)  # fmt: skip
"""Telling what is so: a view told by one of these is told as true."""
OF_KNOWING = (
    "appreciate", "appreciated", "appreciates", "discover", "discovered", "discovers",
    "establish", "established", "establishes", "finds out", "forget", "forgets", "forgot",
    "found out", "grasped", "grasps", "ignore", "ignored", "ignores", "is aware", "knew", "know",
    "knows", "learned", "learns", "learnt", "note", "noted", "notes", "notice", "noticed",
    "notices", "overlooked", "overlooks", "realise", "realised", "realises", "realize",
    "realized", "realizes", "recognise", "recognised", "recognises", "recognize", "recognized",
    "recognizes", "remember", "remembered", "remembers", "showed", "shows", "was aware",
)  # fmt: skip
"""Knowing or finding out what is so: of an owner's view these are read, of a survey they may be."""
REMIND = ("remind", "reminded", "reminds")
"""With whom it is told between: reminded the house that."""
