"""BibTeX words: the types and fields of BibTeX and BibLaTeX in CSL's words."""

from __future__ import annotations

TYPES = {
    "article": "article-journal", "artwork": "graphic", "audio": "song", "bookinbook": "chapter",
    "book": "book", "booklet": "pamphlet", "collection": "book", "commentary": "book",
    "conference": "paper-conference", "data": "dataset", "dataset": "dataset",
    "electronic": "webpage", "image": "graphic", "inbook": "chapter", "incollection": "chapter",
    "inproceedings": "paper-conference", "inreference": "entry-encyclopedia",
    "jurisdiction": "legal_case", "legal": "treaty", "legislation": "legislation",
    "letter": "personal_communication", "manual": "book", "map": "map",
    "mastersthesis": "thesis", "misc": "document", "movie": "motion_picture",
    "music": "song", "mvbook": "book", "mvcollection": "book", "mvproceedings": "book",
    "mvreference": "book", "newsarticle": "article-newspaper", "newspaper": "article-newspaper",
    "online": "webpage", "patent": "patent", "performance": "performance",
    "periodical": "periodical", "phdthesis": "thesis", "proceedings": "book",
    "reference": "book", "report": "report", "review": "review", "software": "software",
    "standard": "standard", "suppbook": "chapter", "suppcollection": "chapter",
    "suppperiodical": "article-journal", "techreport": "report", "thesis": "thesis",
    "unpublished": "manuscript", "video": "motion_picture", "www": "webpage",
}  # fmt: skip

SUBTYPES = {
    "newspaper": "article-newspaper", "magazine": "article-magazine", "speech": "speech",
    "interview": "interview", "broadcast": "broadcast",
}  # fmt: skip
"""What `entrysubtype` makes of an entry."""

OF_AUTHORITIES = {"legal_case", "hearing", "bill", "legislation", "regulation"}
"""Types whose `institution` is the court or body that they are of."""

WITH_ISSUES = {
    "article-journal", "article-magazine", "article-newspaper", "periodical", "review",
}  # fmt: skip
"""Types whose `number` is an issue."""
WITH_SERIES_NUMBERS = {"book", "chapter"}
"""Types whose `number` is that of a series."""

NAMES = {
    "author": "author", "editor": "editor", "translator": "translator",
    "bookauthor": "container-author", "recipient": "recipient", "interviewer": "interviewer",
}  # fmt: skip

DATES = {
    "date": "issued", "urldate": "accessed", "origdate": "original-date", "eventdate": "event-date",
    "origyear": "original-date",
}  # fmt: skip

TEXTS = {
    "title": "title", "shorttitle": "title-short", "journaltitle": "container-title",
    "journal": "container-title", "booktitle": "container-title",
    "shortjournal": "container-title-short", "maintitle": "container-title",
    "series": "collection-title", "volume": "volume", "number": "number", "issue": "issue",
    "pages": "page", "pagetotal": "number-of-pages", "edition": "edition",
    "chapter": "chapter-number",
    "publisher": "publisher", "institution": "publisher", "school": "publisher",
    "organization": "publisher", "location": "publisher-place", "address": "publisher-place",
    "type": "genre", "version": "version", "pubstate": "status", "howpublished": "medium",
    "volumes": "number-of-volumes", "note": "note", "eventtitle": "event-title",
    "venue": "event-place", "origtitle": "original-title", "origpublisher": "original-publisher",
    "origlocation": "original-publisher-place", "library": "archive_location", "doi": "DOI",
    "isbn": "ISBN", "issn": "ISSN", "url": "URL", "langid": "language", "language": "language",
    "hyphenation": "language",
    "eid": "page",
}  # fmt: skip

VERBATIM = {"doi", "isbn", "issn", "url"}

GENRES = {
    "techreport": "technical report",
    "mathesis": "Master\N{RIGHT SINGLE QUOTATION MARK}s thesis",
    "bathesis": "Bachelor\N{RIGHT SINGLE QUOTATION MARK}s thesis",
    "candthesis": "Candidate thesis",
    "resreport": "research report",
    "phdthesis": "PhD thesis",
    "mastersthesis": "Master\N{RIGHT SINGLE QUOTATION MARK}s thesis",
}
"""Kinds of work that BibTeX has as types, and BibLaTeX as words for `type`."""

NO_SOURCES = {"set", "xdata", "control", "comment"}
"""Entries that say something of others."""

PARENTAL = {"title": "booktitle", "subtitle": "booksubtitle", "author": "bookauthor"}
"""What the fields of a work are called in its parts (`crossref`)."""

NOT_INHERITED = {"crossref", "xdata", "ids", "entryset", "options", "shorttitle", "keywords"}
