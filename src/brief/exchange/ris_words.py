"""RIS words: its types and tags in CSL's words."""

from __future__ import annotations

TYPES = {
    "ABST": "article", "ADVS": "motion_picture", "AGGR": "dataset", "ANCIENT": "classic",
    "ART": "graphic", "BILL": "bill", "BLOG": "post-weblog", "BOOK": "book", "CASE": "legal_case",
    "CHAP": "chapter", "CHART": "figure", "CLSWK": "classic", "COMP": "software",
    "CONF": "paper-conference", "CPAPER": "paper-conference", "CTLG": "book", "DATA": "dataset",
    "DBASE": "dataset", "DICT": "entry-dictionary", "EBOOK": "book", "ECHAP": "chapter",
    "EDBOOK": "book", "EJOUR": "article-journal", "ELEC": "webpage", "ENCYC": "entry-encyclopedia",
    "EQUA": "figure", "FIGURE": "figure", "GEN": "document", "GOVDOC": "report",
    "GRANT": "document", "HEAR": "hearing", "ICOMM": "post", "INPR": "article",
    "JFULL": "periodical", "JOUR": "article-journal", "LEGAL": "regulation",
    "MANSCPT": "manuscript", "MAP": "map", "MGZN": "article-magazine", "MPCT": "motion_picture",
    "MULTI": "webpage", "MUSIC": "musical_score", "NEWS": "article-newspaper",
    "PAMP": "pamphlet", "PAT": "patent", "PCOMM": "personal_communication", "RPRT": "report",
    "SER": "collection", "SLIDE": "speech", "SOUND": "song", "STAND": "standard",
    "STAT": "legislation", "THES": "thesis", "UNBILL": "bill", "UNPB": "manuscript",
    "VIDEO": "motion_picture", "WEB": "webpage",
}  # fmt: skip

NAMES = {
    "AU": "author", "A1": "author", "A2": "editor", "ED": "editor", "A3": "collection-editor",
    "A4": "translator", "TA": "translator",
}  # fmt: skip

ADDRESSED = {"PCOMM", "ICOMM"}
"""Types whose second author is who it was sent to."""
OF_PAPERS = {"AU", "A1", "T2", "BT", "SP"}
"""Tags of which a conference's proceedings as a whole have none: what has one is a paper."""
OF_BODIES = {"BILL", "CASE", "HEAR", "LEGAL", "STAT", "UNBILL"}
"""Types whose second author is the house, committee or court."""
NUMBERED = {*OF_BODIES, "GOVDOC", "MAP", "PAT", "RPRT", "STAND", "THES"}
"""Types whose M1 is a number of their own, and whose SN is one unless it is that of a book."""

DATES = {"DA": "issued", "PY": "issued", "Y1": "issued", "Y2": "accessed"}

TEXTS = {
    "TI": "title", "T1": "title", "CT": "title", "T2": "container-title", "BT": "container-title",
    "JO": "container-title", "JF": "container-title", "JA": "container-title-short",
    "J2": "container-title-short", "J1": "container-title-short", "T3": "collection-title",
    "ST": "title-short", "VL": "volume", "IS": "issue", "SP": "page", "PB": "publisher",
    "CY": "publisher-place", "PP": "publisher-place", "ET": "edition", "SE": "section",
    "NV": "number-of-volumes", "DO": "DOI", "UR": "URL", "LA": "language", "M3": "genre",
    "OP": "original-title",
}  # fmt: skip

KNOWN = frozenset({
    "TY", "ER", "ID", "SP", "EP", "SN", "AB", "N1", "N2", "KW", "AD", "AN", "AV", "C1", "C2", "C3",
    "C4", "C5", "C6", "C7", "C8", "CA", "CN", "CP", "DB", "DP", "L1", "L2", "L3", "L4", "LB", "LK",
    "M1", "M2", "RI", "RN", "RP", "TT", "U1", "U2", "U3", "U4", "U5", "VO",
    *NAMES, *DATES, *TEXTS,
})  # fmt: skip
"""Tags that are told from words before a dash by themselves."""
