"""Notes whose words hang on what a title, a number or a name says, in Chicago and in OSCOLA."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from tests.kinds import HEAD, WORTH

from brief.load import load_facts
from brief.model import Inlines, plain_text
from brief.notes.wording import Wording
from brief.places import shipped_templates
from brief.problem import BriefError

GRECH = [{"family": "Grech", "given": "Jo"}]
VELLA = [{"family": "Vella", "given": "Max"}]


ACT = {"type": "legislation", "title": "Ports Act 1966", "jurisdiction": "Malta", "issued": "1966"}
TREATY = {"type": "treaty", "title": "Agreement on Cod", "author": ["Malta", "Iceland"]}
COURT = {"type": "legal_case", "title": "Borg v Port", "issued": "2012-03-04"}
REPORTS = {"container-title": "Appeal Cases", "container-title-short": "AC", "page": "413"}
JOURNAL = {"container-title": "Official Journal of the Isles", "container-title-short": "OJ"}
DECREE = {
    "type": "regulation",
    "title": "Decree 2016/6",
    "number": "2016/6",
    "issued": "2016-05-04",
}
TALK = {"type": "interview", "title": "On Cod", "author": VELLA, "interviewer": GRECH}
READ = {"URL": "https://example.org/c", "accessed": "2025-01-02"}
BOOK = {"type": "book", "title": "Old Cod", "publisher": "Press", "issued": "1999"}
SAID: dict[str, tuple[str, dict[str, Any], str]] = {
    "a year that the title ends in": (
        "chicago", {**ACT, "chapter-number": "19", "section": "4"},
        "Malta, Ports Act 1966, ch. 19, sec. 4",
    ),
    "the same in OSCOLA": (
        "oscola", {**ACT, "chapter-number": "c 19"}, "Ports Act 1966 (Malta), c 19",
    ),
    "a day behind the year of a title": (
        "chicago", {**ACT, "issued": "1966-05-04"}, "Malta, Ports Act 1966, 4 May 1966",
    ),
    "a number that the title has": ("chicago", DECREE, "Decree 2016/6, 4 May 2016"),
    "the body that made a law": (
        "chicago", {"type": "legislation", "title": "Order 7", "authority": "Isles Council"},
        "Isles Council, Order 7, undated",
    ),
    "the state of a court": (
        "chicago", {**COURT, "authority": "High Court", "jurisdiction": "Malta"},
        "Borg v Port (High Court, Malta, 4 March 2012)",
    ),
    "the state of a court once": (
        "chicago", {**COURT, "authority": "High Court of Malta", "jurisdiction": "Malta"},
        "Borg v Port (High Court of Malta, 4 March 2012)",
    ),
    "the state of a court in OSCOLA": (
        "oscola", {**COURT, "authority": "High Court", "jurisdiction": "Malta"},
        "Borg v Port (High Court, Malta, 4 March 2012)",
    ),
    "the state of a court behind its report": (
        "oscola", {**COURT, **REPORTS, "volume": "12", "jurisdiction": "Malta"},
        "Borg v Port (2012) 12 AC 413 (Malta)",
    ),
    "the parties to a treaty": ("chicago", TREATY, "Agreement on Cod, Malta–Iceland, undated"),
    "no capital in the list behind a question": (
        "oscola", {"type": "chapter", "title": "Why nets?", "author": VELLA, "editor": GRECH,
                   "container-title": "Fish", "publisher": "Quay", "issued": "2012"},
        "Max Vella, ‘Why nets?’ in Jo Grech (ed), Fish (Quay 2012)",
    ),
    "no stops in a name whose family name stands first": (
        "oscola", {**BOOK, "author": [{"family": "Kún", "given": "Á. J.", "suffix": "Jr.",
                                       "static-ordering": True}]},
        "Kún ÁJ Jr, Old Cod (Press 1999)",
    ),
    "the committee of a hearing": (
        "chicago", {"type": "hearing", "title": "Cod", "authority": "House", "issued": "2012",
                    "section": "Committee on Trade"},
        "Cod, Committee on Trade, House, 2012",
    ),
    "and in OSCOLA": ("oscola", TREATY, "Agreement on Cod (Malta–Iceland) (nd)"),
    "a volume that begins with the year": (
        "oscola", {**COURT, "container-title": "Isle Reports", "volume": "2012-II", "page": "41"},
        "Borg v Port Isle Reports 2012-II 41",
    ),
    "a journal whose volume is the year": (
        "oscola", {"type": "article-journal", "title": "Cod", "author": VELLA, "issue": "3",
                   "container-title": "Isle Law", "volume": "2012", "page": "9", "issued": "2012"},
        "Max Vella, ‘Cod’ [2012] 3 Isle Law 9",
    ),
    "marks in the name of a book": (
        "chicago", {"type": "chapter", "title": "Nets", "author": VELLA, "editor": GRECH,
                    "container-title": "Guide to “Cod”", "publisher": "Quay", "issued": "2012"},
        "Max Vella, “Nets,” in Guide to “Cod,” ed. Jo Grech (Quay, 2012)",
    ),
    "marks in the name of what has a letter without a title": (
        "chicago", {"type": "personal_communication", "author": VELLA, "recipient": GRECH,
                    "container-title": "Guide to “Cod”", "issued": "2012"},
        "Max Vella to Jo Grech, 2012, Guide to “Cod”",
    ),
    "the same in single marks": (
        "oscola", {"type": "chapter", "title": "Nets", "author": VELLA, "editor": GRECH,
                   "container-title": "Guide to “Cod”", "publisher": "Quay", "issued": "2012"},
        "Max Vella, ‘Nets’ in Jo Grech (ed), Guide to ‘Cod’ (Quay 2012)",
    ),
    "a number before a treaty series": (
        "oscola", {"type": "treaty", "title": "Accord", "number": "No 7", "volume": "5",
                   "container-title": "Treaty Series", "page": "9", "status": "not in force",
                   "issued": "1961"},
        "Accord (1961) No 7, 5 Treaty Series 9 (not in force)",
    ),
    "an official journal": (
        "oscola", {**DECREE, **JOURNAL, "issue": "L 119", "page": "1"},
        "Decree 2016/6 [2016] OJ L 119/1",
    ),
    "a neutral citation and a report": (
        "oscola", {**COURT, **REPORTS, "number": "[2012] IKSC 5", "volume": "2"},
        "Borg v Port [2012] IKSC 5, [2012] 2 AC 413",
    ),
    "a report numbered through": (
        "oscola", {**COURT, **REPORTS, "volume": "51"}, "Borg v Port (2012) 51 AC 413",
    ),
    "a case without a report": (
        "oscola", {**COURT, "number": "Case C-1/09", "authority": "Court of the Isles"},
        "Case C-1/09 Borg v Port (Court of the Isles, 4 March 2012)",
    ),
    "who asked and who answered": (
        "oscola", {**TALK, "issued": "2020"}, "Jo Grech, Interview with Max Vella, ‘On Cod’ (2020)",
    ),
    "a translator alone": (
        "chicago", {**BOOK, "author": "unknown", "translator": GRECH},
        "Jo Grech, trans., Old Cod (Press, 1999)",
    ),
    "a translator alone in OSCOLA": (
        "oscola", {**BOOK, "author": "unknown", "translator": GRECH},
        "Jo Grech (tr), Old Cod (Press 1999)",
    ),
    "an uncertain year": (
        "oscola", {**BOOK, "author": GRECH, "issued": "1961~"},
        "Jo Grech, Old Cod (Press about 1961)",
    ),
    "a reprint": (
        "oscola", {**BOOK, "author": GRECH, "original-date": "1931"},
        "Jo Grech, Old Cod (first published 1931, Press 1999)",
    ),
    "a page without a date": (
        "oscola", {"type": "webpage", "title": "Cod", "author": "unknown",
                   "container-title": "Isles", **READ},
        "‘Cod’ (Isles) <https://example.org/c> accessed 2 January 2025",
    ),
    "an address alone": (
        "chicago", {"type": "webpage", "title": "Cod", "author": "unknown", **READ},
        "“Cod,” unsigned, undated, accessed 2 January 2025, https://example.org/c",
    ),
    "a report without a publisher": (
        "chicago", {"type": "report", "title": "Cod", "author": "Isles Council", "issued": "2020"},
        "Isles Council, Cod (2020)",
    ),
    "a body behind a report without an author": (
        "chicago",
        {"type": "report", "title": "Cod", "author": "unknown", "authority": "Isles Council",
         "number": "S/1", "publisher": "Press", "publisher-place": "Valletta", "issued": "2020"},
        "Isles Council, Cod, S/1 (Valletta: Press, 2020)",
    ),
    "a body beside an author and a publisher": (
        "chicago",
        {"type": "report", "title": "Cod", "author": GRECH, "authority": "Isles Council",
         "number": "S/1", "publisher": "Press", "issued": "2020"},
        "Jo Grech, Cod, Isles Council, S/1 (Press, 2020)",
    ),
    "a cable in a published collection": (
        "chicago",
        {"type": "personal_communication", "title": "Talks", "author": GRECH, "issued": "1973",
         "container-title": "Papers of the Isles", "volume": "20", "page": "14"},
        "Jo Grech, “Talks,” 1973, Papers of the Isles 20, 14",
    ),
    "a treaty in an archive": (
        "chicago", {**TREATY, "archive": "National Archives", "archive_location": "FO 93/1"},
        "Agreement on Cod, Malta–Iceland, undated, FO 93/1, National Archives",
    ),
    "a publisher said to be unknown": (
        "chicago", {"type": "report", "title": "Cod", "author": GRECH, "publisher": "unknown"},
        "Jo Grech, Cod (publisher not stated, undated)",
    ),
    "an article in press": (
        "chicago", {"type": "article-journal", "title": "Cod", "author": GRECH,
                    "status": "in press", "container-title": "Isles Review"},
        "Jo Grech, “Cod,” Isles Review (in press)",
    ),
    "the same article in OSCOLA": (
        "oscola", {"type": "article-journal", "title": "Cod", "author": GRECH, "status": "in press",
                   "container-title": "Isles Review"},
        "Jo Grech, ‘Cod’ (in press) Isles Review",
    ),
    "a year that is not sure": (
        "chicago", {**BOOK, "author": GRECH, "issued": "1961?"}, "Jo Grech, Old Cod (Press, 1961?)",
    ),
    "pages that were cut": (
        "chicago", {"type": "article-journal", "title": "Cod", "author": GRECH, "issued": "2020",
                    "container-title": "Isles Review", "page": "101-8"},
        "Jo Grech, “Cod,” Isles Review (2020): 101–108",
    ),
    "a number in the title of a report": (
        "chicago", {"type": "report", "title": "Report 12/2024: Cod", "number": "12/2024",
                    "author": GRECH, "publisher": "Press", "issued": "2024"},
        "Jo Grech, Report 12/2024: Cod (Press, 2024)",
    ),
    "a chapter of no book": (
        "chicago", {"type": "chapter", "title": "Cod", "author": GRECH, "issued": "2020"},
        "Jo Grech, “Cod” (2020)",
    ),
    "a review in a journal": (
        "chicago", {"type": "review-book", "title": "Of Cod", "author": GRECH, "issued": "2020",
                    "container-title": "Isles Review", "volume": "3", "issue": "4", "page": "12"},
        "Jo Grech, “Of Cod,” Isles Review 3, no. 4 (2020): 12",
    ),
}  # fmt: skip


ENDS = {
    'He said "no"': "He said “no.” Press, 1999.",
    'He said "why?"': "He said “why?” Press, 1999.",
    'The "old" cod': "The “old” cod. Press, 1999.",
}
POST = {"type": "post", "title": "Is it cod?", "genre": "thread", "container-title": "Chatter"}
SMALL = {"type": "article", "container-title": "eCod", "publisher": "de Ruyter", "issued": "2020"}
SMALLS: dict[str, tuple[dict[str, Any], str]] = {
    "a body's": ({**SMALL, "author": "iFish"}, "iFish. “Cod.” eCod, 2020. de Ruyter."),
    "an outlet's": ({**SMALL, "author": "unknown"}, "eCod. “Cod.” 2020. de Ruyter."),
    "a particle's": (
        {**SMALL, "author": [{"family": "Borg", "non-dropping-particle": "opp"}]},
        "Opp Borg. “Cod.” eCod, 2020. de Ruyter.",
    ),
    "a writer's": (
        {**SMALL, "author": [{"family": "grech"}]},
        "grech. “Cod.” eCod, 2020. de Ruyter.",
    ),
}  # fmt: skip
LAW = {"type": "legislation", "title": "Cod Act", "issued": "1990"}
NOTE = {"type": "manuscript", "title": "Letter", "author": GRECH, "issued": "1950-01-01"}
PAIRS: dict[str, list[dict[str, Any]]] = {
    "jurisdiction": [{**LAW, "jurisdiction": one} for one in ("Malta", "Iceland")],
    "recipient": [{**NOTE, "recipient": [{"family": one}]} for one in ("Malta", "Iceland")],
    "archive": [{**NOTE, "archive_location": one} for one in ("Malta", "Iceland")],
    "accessed": [
        {
            "type": "webpage",
            "title": "Cod",
            "author": "unknown",
            "publisher": "Isles",
            "URL": "https://example.org/c",
            "accessed": f"2025-0{one}-02",
        }
        for one in (1, 3)
    ],
    "parties": [{**TREATY, "author": ["Isles", one]} for one in ("Malta", "Iceland")],
    "names": [
        {**BOOK, "author": [{"family": name} for name in ("A", "B", "C", one)]}
        for one in ("Malta", "Iceland")
    ],
}
SHELF = {
    "type": "manuscript",
    "title": "Cod",
    "author": GRECH,
    "issued": "1950",
    "archive": "Isles Archive",
    "archive_location": "HO 3/1",
}
BULLETIN = {"type": "report", "title": "Bulletin", "author": "Ministry of Cod", "issued": "2021"}
PRESS = {"type": "webpage", "author": "Ministry of Cod", "title": "Visit", "issued": "2021",
         "publisher": "Isles", "genre": "press release"}  # fmt: skip
PLACED: list[tuple[str, dict[str, Any], str, str]] = [
    ("oscola", {**ACT, "number": "7"}, "p xii", "Ports Act 1966 (Malta) no 7, xii"),
    ("oscola", SHELF, "p 2", "Jo Grech, ‘Cod’ (1950), Isles Archive, HO 3/1, 2"),
    ("oscola", {**COURT, "container-title": "Isles Reports", "volume": "2012", "page": "803"},
     "p 805", "Borg v Port [2012] Isles Reports 803, 805"),
    ("oscola", {**BOOK, "author": [{"family": "Vella", "given": "J. R. R.", "suffix": "Jr."}]},
     "", "JRR Vella Jr, Old Cod (Press 1999)"),
    ("chicago", {**BOOK, "author": GRECH, "volume": "1"}, "vol 1, p 33",
     "Jo Grech, Old Cod, vol. 1 (Press, 1999), p. 33"),
    ("chicago", {**BOOK, "author": GRECH, "volume": "1"}, "vol 12, p 33",
     "Jo Grech, Old Cod, vol. 1 (Press, 1999), vol. 12, p. 33"),
    ("chicago", {**BULLETIN, "number": "12"}, "p 3",
     "Ministry of Cod, Bulletin, no. 12 (2021), p. 3"),
    ("chicago", {**BULLETIN, "genre": "press release", "number": "Press Release 22/11"}, "",
     "Ministry of Cod, Bulletin, Press Release 22/11 (2021)"),
    ("chicago", {**BULLETIN, "genre": "paper", "number": "12"}, "",
     "Ministry of Cod, Bulletin, paper 12 (2021)"),
    ("chicago", {**PRESS, "number": "Press Release 22/11"}, "",
     "Ministry of Cod, “Visit,” Press Release 22/11, Isles, 2021"),
    ("chicago", {**PRESS, "number": "7"}, "",
     "Ministry of Cod, “Visit,” press release 7, Isles, 2021"),
    ("oscola", {**PRESS, "number": "Press Release 22/11"}, "",
     "Ministry of Cod, ‘Visit’ (Press Release 22/11, Isles, 2021)"),
    ("oscola", {**BULLETIN, "number": "12"}, "p 3", "Ministry of Cod, Bulletin (no 12, 2021) 3"),
    ("oscola", {**COURT, **REPORTS, "authority": "Court of Appeal"}, "p 415",
     "Borg v Port [2012] AC 413 (Court of Appeal) 415"),
    ("oscola", {**COURT, "number": "C-7/12", "container-title": "Union Reports", "volume": "I",
                "page": "821"}, "para 3",
     "Case C-7/12 Borg v Port [2012] Union Reports I–821, para 3"),
    ("chicago", {**COURT, "container-title": "Union Reports", "volume": "I", "page": "821"}, "",
     "Borg v Port, Union Reports I-821 (4 March 2012)"),
    ("chicago", {"type": "motion_picture", "title": "Codfather", "publisher": "Isles Films",
                 "issued": "2001"}, "", "Codfather (Isles Films, 2001)"),
    ("chicago", {**BOOK, "title": "What now:", "author": GRECH}, "p 123-II",
     "Jo Grech, What now (Press, 1999), p. 123-II"),
    ("oscola", {**BOOK, "author": GRECH}, "art 3, p 4",
     "Jo Grech, Old Cod (Press 1999) art 3, p 4"),
    ("oscola", {**BOOK, "author": GRECH}, "vol 2, p 4",
     "Jo Grech, Old Cod (Press 1999) vol 2, 4"),
    *((style, {**BOOK, "author": GRECH, "edition": "rev. ed."}, "", said)
      for style, said in (("chicago", "Jo Grech, Old Cod, rev. ed. (Press, 1999)"),
                          ("oscola", "Jo Grech, Old Cod (rev. edn, Press 1999)"))),
    ("chicago", {**BOOK, "author": GRECH, "edition": "2nd edition"}, "",
     "Jo Grech, Old Cod, 2nd ed. (Press, 1999)"),
    ("oscola", {"type": "article-journal", "title": "Cod", "author": GRECH, "issued": "2020",
                "container-title": "Isles Review", "issue": "3-4", "page": "9"}, "",
     "Jo Grech, ‘Cod’ (2020) 3–4 Isles Review 9"),
    ("chicago", {**SHELF, "title": "Minutes", "genre": "minutes"}, "",
     "Jo Grech, “Minutes,” 1950, HO 3/1, Isles Archive"),
    ("chicago", {**BULLETIN, "collection-title": "Working Paper", "number": "12"}, "",
     "Ministry of Cod, Bulletin, Working Paper, no. 12 (2021)"),
    ("chicago", {"type": "broadcast", "title": "Cod", "container-title": "Isles News",
                 "issued": "2020"}, "", "“Cod,” Isles News, 2020"),
    ("oscola", {"type": "article-journal", "title": "Cod", "author": GRECH, "issued": "2020",
                "container-title": "Isles Review", "volume": "3", "page": "9-12"}, "p 10",
     "Jo Grech, ‘Cod’ (2020) 3 Isles Review 9, 10"),
    ("oscola", {"type": "chapter", "title": "Cod", "author": GRECH, "issued": "2020",
                "container-title": "Fish", "editor": VELLA, "publisher": "Press",
                "page": "9-12"}, "p 10",
     "Jo Grech, ‘Cod’ in Max Vella (ed), Fish (Press 2020) 10"),
    ("oscola", {**COURT, "title": "Borg Ltd. v. Port Co.", "volume": "347",
                "container-title-short": "I.C.", "container-title": "Isles Cases",
                "page": "483"}, "", "Borg Ltd v Port Co (2012) 347 IC 483"),
    ("oscola", {**BOOK, "author": GRECH, "title": "Cod, eel & co."}, "p 3",
     "Jo Grech, Cod, eel & co. (Press 1999) 3"),
    ("chicago", {**TREATY, "issued": "1961", "number": "4567"}, "",
     "Agreement on Cod, Malta–Iceland, 1961, no. 4567"),
    ("chicago", {"type": "personal_communication", "title": "unknown", "author": GRECH,
                 "recipient": VELLA, "genre": "letter", "issued": "1965"}, "p 2",
     "Jo Grech to Max Vella, letter, 1965, p. 2"),
    ("chicago", {**TALK, "title": "unknown", "issued": "2020", "publisher": "Isles Radio"}, "",
     "Max Vella, interview by Jo Grech, Isles Radio, 2020"),
]  # fmt: skip
FILED: tuple[dict[str, Any], ...] = (
    {"type": "article-newspaper", "title": "Cod", "author": "unknown",
     "container-title": "Gazette"},
    {"type": "webpage", "title": "Cod page", "author": "unknown", "publisher": "Isles"},
    {"type": "article-journal", "title": "Cod law", "author": "unknown",
     "container-title": "Isles Review", "volume": "3"},
    {"type": "chapter", "title": "Cod days", "author": "unknown", "container-title": "Handbook"},
    {"type": "broadcast", "title": "Cod hour", "author": "unknown", "container-title": "Isles TV"},
    {"type": "dataset", "title": "Cod landed", "publisher": "Office of Cod"},
    {"type": "book", "title": "Cod tales", "author": "unknown", "publisher": "Press"},
    {"type": "report", "title": "Cod seen", "author": "unknown", "publisher": "Office of Cod"},
    {"type": "report", "title": "Cod heard", "author": "unknown", "container-title": "Gazette"},
    {"type": "review", "title": "Cod read", "author": "unknown", "container-title": "Gazette"},
)  # fmt: skip
"""Sources that nobody signed."""
LETTER = {"type": "personal_communication", "author": GRECH, "issued": "1965-05-03"}
HEARD = {"type": "interview", "issued": "2020", "publisher": "Isles Radio"}
BARE: dict[str, tuple[dict[str, Any], dict[str, str]]] = {
    "a letter": ({**LETTER, "recipient": VELLA}, {
        "chicago": "Jo Grech to Max Vella, 3 May 1965, p. 2",
        "later": "Grech to Vella, p. 2",
        "short": "Grech, p. 2",
        "oscola": "Letter from Jo Grech to Max Vella (3 May 1965) 2",
        "list": "Letter from Jo Grech to Max Vella (3 May 1965).",
    }),
    "a telegram of nobody": ({**LETTER, "author": "unknown", "recipient": VELLA,
                              "genre": "telegram"}, {
        "chicago": "Telegram to Max Vella, unsigned, 3 May 1965, p. 2",
        "later": "Telegram to Vella, p. 2",
        "short": "Telegram to Vella, p. 2",
        "oscola": "Telegram to Max Vella (3 May 1965) 2",
        "list": "Telegram to Max Vella (3 May 1965).",
    }),
    "a letter said to have no title": ({**LETTER, "title": "unknown"}, {
        "chicago": "Jo Grech, letter, 3 May 1965, p. 2",
        "later": "Grech, letter, p. 2",
        "short": "Grech, p. 2",
        "oscola": "Letter from Jo Grech (3 May 1965) 2",
        "list": "Letter from Jo Grech (3 May 1965).",
    }),
    "an interview": ({**HEARD, "author": VELLA, "interviewer": GRECH, "event-place": "Gozo"}, {
        "chicago": "Max Vella, interview by Jo Grech, Isles Radio, 2020, p. 2",
        "later": "Vella, interview by Grech, p. 2",
        "short": "Vella, p. 2",
        "oscola": "Jo Grech, Interview with Max Vella, Isles Radio (Gozo, 2020) 2",
        "list": "Grech J, Interview with Max Vella, Isles Radio (Gozo, 2020).",
    }),
    "an interview by nobody": ({**HEARD, "author": VELLA}, {
        "chicago": "Max Vella, interview, Isles Radio, 2020, p. 2",
        "later": "Vella, interview, p. 2",
        "short": "Vella, p. 2",
        "oscola": "Interview with Max Vella, Isles Radio (2020) 2",
        "list": "Interview with Max Vella, Isles Radio (2020).",
    }),
    "an interview of nobody": ({**HEARD, "author": "unknown", "interviewer": GRECH}, {
        "chicago": "Interview by Jo Grech, Isles Radio, 2020, p. 2",
        "later": "Interview by Grech, p. 2",
        "short": "Interview by Grech, p. 2",
        "oscola": "Jo Grech, interview, Isles Radio (2020) 2",
        "list": "Grech J, interview, Isles Radio (2020).",
    }),
    "a diary": ({"type": "manuscript", "author": VELLA, "genre": "diary",
                 "archive_location": "FO 1/2"}, {
        "chicago": "Max Vella, diary, undated, FO 1/2, p. 2",
        "later": "Vella, diary, p. 2",
        "short": "Vella, p. 2",
        "oscola": "Max Vella, diary (nd), FO 1/2, 2",
        "list": "Vella M, diary (nd), FO 1/2.",
    }),
    "a speech": ({"type": "speech", "author": VELLA, "event-title": "Cod Day", "issued": "2020"}, {
        "chicago": "Max Vella, speech, Cod Day, 2020, p. 2",
        "later": "Vella, speech, p. 2",
        "short": "Vella, p. 2",
        "oscola": "Max Vella, speech (Cod Day, 2020) 2",
        "list": "Vella M, speech (Cod Day, 2020).",
    }),
    "a post of nobody": ({"type": "post", "author": "unknown", "container-title": "Chatter"}, {
        "chicago": "Post, Chatter, unsigned, undated, p. 2",
        "later": "Chatter, post, p. 2",
        "short": "Chatter, p. 2",
        "oscola": "Post, Chatter (nd) 2",
        "list": "Post, Chatter (nd).",
    }),
}  # fmt: skip
MANY = [{"family": f"N{number}", "given": "A"} for number in range(11)]


@pytest.fixture(scope="module")
def wordings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Wording]:
    """One base with all of the sources, worded in each style."""
    sources = {f"said-{at}": source for at, (_, source, _) in enumerate(SAID.values())}
    sources |= {
        f"ends-{at}": {**BOOK, "author": GRECH, "title": one} for at, one in enumerate(ENDS)
    }
    sources |= {
        f"small-{at}": {"title": "Cod", **one} for at, (one, _) in enumerate(SMALLS.values())
    }
    for what, both in PAIRS.items():
        sources |= {f"{what}-{at}": one for at, one in enumerate(both)}
    sources |= {f"placed-{at}": source for at, (_, source, _, _) in enumerate(PLACED)}
    sources |= {f"numbered-{number}": {**BULLETIN, "number": number} for number in ("12", "13")}
    sources |= {f"filed-{at}": {"issued": "2020", **one} for at, one in enumerate(FILED)}
    sources |= {f"bare-{at}": source for at, (source, *_) in enumerate(BARE.values())}
    sources["many"] = {**BOOK, "author": MANY}
    salman = {"family": "Zahra", "given": "Salman bin Ali", "non-dropping-particle": "Al"}
    sources["bin"] = {**BOOK, "author": [salman]}
    sources["asked"] = {**BOOK, "title": "Cod?", "author": GRECH, "edition": "revised"}
    sources["post"] = {**POST, "author": GRECH, "issued": "2020"}
    whole = {one: {"issued": "unknown", **source, **WORTH} for one, source in sources.items()}
    file = tmp_path_factory.mktemp("said") / "facts.yaml"
    text = json.dumps({**HEAD, "sources": whole})  # YAML without anchors
    file.write_text(text, encoding="utf-8")
    base, folder = load_facts(file), shipped_templates()
    styles = {
        name: folder / "citations" / f"{name}.md.j2" for name in ("chicago", "oscola", "short")
    }
    return {name: Wording(base, (folder,), style) for name, style in styles.items()}


def plain(words: Inlines, wording: Wording) -> str:
    return plain_text(wording.settle(words, opens=True)).replace("\xa0", " ")


@pytest.mark.parametrize("what", SAID)
def test_a_note_says(wordings: dict[str, Wording], what: str) -> None:
    style, _, said = SAID[what]
    wording = wordings[style]
    assert plain(wording.word(f"said-{list(SAID).index(what)}", (), "full"), wording) == said


def test_many_names_in_the_list_have_a_comma_before_et_al(wordings: dict[str, Wording]) -> None:
    said = plain(wordings["chicago"].entry("many"), wordings["chicago"])
    assert said.startswith("N0, A, A N1, A N2, A N3, A N4, A N5, A N6, et al. Old Cod.")


def test_what_follows_a_question_in_the_list_begins_with_a_capital(
    wordings: dict[str, Wording],
) -> None:
    said = plain(wordings["chicago"].entry("post"), wordings["chicago"])
    assert said == "Grech, Jo. “Is it cod?” Thread. Chatter, 2020."


def test_a_capital_in_the_list_stands_behind_a_stop_of_the_style_alone(
    wordings: dict[str, Wording],
) -> None:
    at = list(SAID).index("no capital in the list behind a question")
    said = plain(wordings["oscola"].entry(f"said-{at}"), wordings["oscola"])
    assert said == "Vella M, ‘Why nets?’ in Jo Grech (ed), Fish (Quay 2012)."
    said = plain(wordings["chicago"].entry("asked"), wordings["chicago"])
    assert said == "Grech, Jo. Cod? Revised ed. Press, 1999."


@pytest.mark.parametrize("title", ENDS)
def test_a_stop_stands_inside_the_mark_that_ends_a_title_in_italics(
    wordings: dict[str, Wording], title: str
) -> None:
    said = plain(wordings["chicago"].entry(f"ends-{list(ENDS).index(title)}"), wordings["chicago"])
    assert said == f"Grech, Jo. {ENDS[title]}"


@pytest.mark.parametrize("whose", SMALLS)
def test_a_small_letter_is_raised_in_a_particle_that_opens_alone(
    wordings: dict[str, Wording], whose: str
) -> None:
    said = plain(
        wordings["chicago"].entry(f"small-{list(SMALLS).index(whose)}"), wordings["chicago"]
    )
    assert said == SMALLS[whose][1]


@pytest.mark.parametrize("style", ["chicago", "oscola", "short"])
@pytest.mark.parametrize("what", PAIRS)
def test_notes_that_differ_in_a_state_a_reader_or_a_shelf_are_told_apart(
    wordings: dict[str, Wording], style: str, what: str
) -> None:
    wording, both = wordings[style], (f"{what}-0", f"{what}-1")
    assert wording.tell_apart(both, set(both)) == ()
    said = [plain(wording.word(one, ("p 3",), "short"), wording) for one in both]
    telling = ("January", "March") if what == "accessed" else ("Malta", "Iceland")
    assert [telling[0] in said[0], telling[1] in said[1]] == [True, True], said


@pytest.mark.parametrize("at", range(len(PLACED)))
def test_a_place_or_a_number_is_said_once_and_stands_by_itself(
    wordings: dict[str, Wording], at: int
) -> None:
    style, _, place, said = PLACED[at]
    wording = wordings[style]
    assert plain(wording.word(f"placed-{at}", (place,), "full"), wording) == said


def test_a_later_note_on_an_interview_begins_as_its_first_does(
    wordings: dict[str, Wording],
) -> None:
    wording, at = wordings["oscola"], list(SAID).index("who asked and who answered")
    assert plain(wording.word(f"said-{at}", (), "short"), wording).startswith("Grech, ")


def test_an_untitled_letter_is_named_by_its_people_in_later_notes_and_in_the_list(
    wordings: dict[str, Wording],
) -> None:
    letter, wording = f"placed-{len(PLACED) - 2}", wordings["chicago"]
    assert plain(wording.word(letter, ("p 2",), "short"), wording) == "Grech to Vella, p. 2"
    assert plain(wording.entry(letter), wording) == "Grech, Jo. To Max Vella. Letter. 1965."


@pytest.mark.parametrize("what", BARE)
def test_what_has_no_title_is_told_by_its_people_and_by_what_it_is(
    wordings: dict[str, Wording], what: str
) -> None:
    id_ = f"bare-{list(BARE).index(what)}"
    notes = {form: (form, "full") for form in ("chicago", "oscola")}
    notes |= {"later": ("chicago", "short"), "short": ("short", "short")}
    said = {
        name: plain(wordings[style].word(id_, ("p 2",), form), wordings[style])  # type: ignore[arg-type]  # a form
        for name, (style, form) in notes.items()
    }
    said["list"] = plain(wordings["oscola"].entry(id_), wordings["oscola"])
    assert said == BARE[what][1]


def test_a_kind_of_source_that_has_a_title_asks_for_it(tmp_path: Path) -> None:
    book = {key: value for key, value in BOOK.items() if key != "title"}
    file = tmp_path / "facts.yaml"
    file.write_text(json.dumps({**HEAD, "sources": {"cod": {**book, **WORTH}}}), encoding="utf-8")
    with pytest.raises(BriefError) as told:
        load_facts(file)
    assert [problem.message for problem in told.value.problems] == ['source "cod" has no "title"']


@pytest.mark.parametrize("style", ["chicago", "short", "oscola"])
@pytest.mark.parametrize("at", range(len(FILED)))
def test_what_nobody_signed_is_listed_by_the_words_with_which_later_notes_begin(
    wordings: dict[str, Wording], style: str, at: int
) -> None:
    wording = wordings[style]
    later = plain(wording.word(f"filed-{at}", (), "short"), wording)
    listed = plain(wording.entry(f"filed-{at}"), wording)
    said, filed = (re.findall(r"\w+", words) for words in (later, listed))
    assert said[:2] == filed[: len(said[:2])], (later, listed)


@pytest.mark.parametrize(("style", "said"), [("chicago", "no. 12"), ("oscola", "no 12")])
def test_a_later_note_that_a_number_tells_apart_labels_it(
    wordings: dict[str, Wording], style: str, said: str
) -> None:
    wording, both = wordings[style], ("numbered-12", "numbered-13")
    assert wording.tell_apart(both, set(both)) == ()
    assert said in plain(wording.word(both[0], ("p 3",), "short"), wording)


def test_pages_without_a_label_stand_before_places_that_have_one(
    wordings: dict[str, Wording],
) -> None:
    wording, book = wordings["oscola"], "ends-0"
    said = plain(wording.word(book, ("para 12", "para 3", "p 4"), "short"), wording)
    assert said.endswith(" 4, paras 3, 12")


def test_a_particle_among_given_names_is_no_initial(wordings: dict[str, Wording]) -> None:
    wording = wordings["oscola"]
    assert plain(wording.entry("bin"), wording) == "Al Zahra S bin A, Old Cod (Press 1999)."


def test_what_is_listed_under_a_body_is_not_unsigned(wordings: dict[str, Wording]) -> None:
    said = plain(wordings["chicago"].entry("filed-7"), wordings["chicago"])
    assert said == "Office of Cod. Cod seen. 2020."
