"""What each key of a source is for, in the words that an editor shows beside it."""

from __future__ import annotations

_NAMES = "People, or bodies as text"

SOURCE_NOTES = {
    "Person.family": "The family name of a person.",
    "Person.given": "The given names.",
    "Person.literal": "A body, instead of family and given.",
    "Person.suffix": "What follows the name: Jr., III.",
    "Person.dropping-particle": "A particle that a short note leaves out: the de of de Gaulle.",
    "Person.non-dropping-particle": "A particle that stays with the family name: van, von, al-.",
    "Person.static-ordering": (
        "true where the family name stands first in print; said for each name that"
        " the language of the source does not settle."
    ),
    "Source.type": "What it is, as a CSL type: article-newspaper, report, webpage.",
    "Source.author": (
        "A list of people and bodies, one body as text, or unknown. Treaties, laws, cases, data,"
        " maps and broadcasts need none, nor does a report or document with an `authority`."
    ),
    "Source.title": "Its title, as it stands there; <i>…</i> round the name of a ship or a case."
    " Letters, papers, interviews, speeches and posts may have none.",
    "Source.title-short": "The title for later notes.",
    "Source.container-title": "The newspaper, journal, book, series of treaties or site of it.",
    "Source.container-title-short": "Its container's name as it is abbreviated: UNTS.",
    "Source.collection-title": "The series that it is part of.",
    "Source.collection-number": "Its number in the series.",
    "Source.editor": f"{_NAMES}, that edited it.",
    "Source.translator": f"{_NAMES}, that translated it.",
    "Source.recipient": f"{_NAMES}, that it is addressed to.",
    "Source.interviewer": f"{_NAMES}, that asked.",
    "Source.container-author": f"{_NAMES}, that wrote the book that it stands in.",
    "Source.collection-editor": f"{_NAMES}, that edit the series.",
    "Source.publisher": "Who published it, or unknown.",
    "Source.publisher-place": "Where it was published.",
    "Source.authority": "The court, parliament, committee or body that it is of.",
    "Source.jurisdiction": "The state or union whose law it is.",
    "Source.event-title": "The conference, meeting or hearing that it belongs to.",
    "Source.event-place": "Where that was.",
    "Source.event-date": "When that was.",
    "Source.issued": "When it came out, as exact as is known, or unknown.",
    "Source.original-date": "When what is reprinted or translated here first came out.",
    "Source.original-title": "The title of what is translated here.",
    "Source.original-publisher": "Who first published it.",
    "Source.original-publisher-place": "Where it was first published.",
    "Source.volume": "The volume, as a number or a name.",
    "Source.issue": "The issue of a periodical.",
    "Source.number": "Its own number: of a report, a bill, a resolution, a cable, a case.",
    "Source.page": "The pages that it fills: 95-120.",
    "Source.number-of-pages": "How many pages it has.",
    "Source.number-of-volumes": "How many volumes it has.",
    "Source.edition": "The edition: 2, revised.",
    "Source.section": "The section of a newspaper, or of a law.",
    "Source.chapter-number": "The chapter's number in the book or in the laws.",
    "Source.genre": "What kind of its type: dispatch, cable, press release, PhD thesis.",
    "Source.medium": "What it is on: microfilm, television.",
    "Source.scale": "The scale of a map: 1:50,000.",
    "Source.version": "The version of data or software.",
    "Source.status": "in press, draft, not in force.",
    "Source.archive": "The archive that holds it.",
    "Source.archive-place": "Where the archive is.",
    "Source.archive_collection": "The collection in the archive.",
    "Source.archive_location": "The shelfmark, box and folder there.",
    "Source.DOI": "Its DOI: 10.1000/182.",
    "Source.ISBN": "Its ISBN; printed nowhere.",
    "Source.ISSN": "Its periodical's ISSN; printed nowhere.",
    "Source.URL": "Its address: https://example.org/page.",
    "Source.accessed": "The day it was read on the web.",
    "Source.archive_url": "The address of an archived copy.",
    "Source.language": "The language it is written in (BCP 47).",
    "Source.note": "For the desk; printed nowhere.",
    "Source.citation-key": "What another program calls it: borg2024.",
    "Source.nature": "official, dataset, academic, news or opinion.",
    "Source.reliability": "A (completely reliable) to E (unreliable); F (cannot be judged).",
    "Source.descriptor": "One or two sentences on what it is worth.",
    "Source.worth": "The same in a few words, for a table of sources.",
    "Source.reliability_because": "Why it is graded so; D and E need it.",
    "Source.independent_because": (
        "Why it is a witness of its own beside another of its outlet, publisher or agency."
    ),
    "Source.relies_on": "Ids of sources or origins that it takes its matter from.",
    "Source.kept": "The kept copy, as `brief keep` writes it; elsewhere if not beside the facts.",
    "Source.particulars": "The address of the reference that settled its outlet, author or date.",
    "Source.marking": "The marking of the source itself.",
    "Source.waive": "Rules that are silenced on it, each with the reason.",
}
"""By record and key, as both stand in the JSON Schema."""
