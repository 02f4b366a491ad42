"""What Word does to a file that it opens and saves, as far as a reader of the file can meet it.

Nobody here has Word, so this is made after what files saved by it look like and what is documented
of it (ECMA-376, MS-DOCX, MS-OI29500). It does all of this:

- runs: `w:rsidR` on paragraphs, runs and sections, runs that say the same joined, long ones parted
  where `w:proofErr` or `w:lastRenderedPageBreak` stands, `w:noProof` and `w:lang` put in;
- `w14:paraId` and `w14:textId` on each paragraph and row, those of before gone;
- the bookmark `_GoBack`; numbers of bookmarks given anew from 0, in the order of the text;
- notes numbered anew from 1 in the order of their marks, the separators -1 and 0, and told so in
  the settings;
- tracked changes: numbers given anew, a stretch of several runs parted into one change a run, moves
  with names of their own;
- comments numbered anew from 0 in their order, `comments.xml`, `commentsExtended.xml`,
  `commentsIds.xml`, `commentsExtensible.xml` and `people.xml`, each comment known by the `paraId`
  of its last paragraph, `w:annotationRef` before its words;
- relations numbered anew in another order; parts called as Word calls them;
- attributes and elements of no namespace that it knows dropped; its own list of `mc:Ignorable`;
- styles under the ids of another language (`berschrift1` for `Heading1`), by the names of all
  (`heading 1`), since Word keeps names and makes ids;
- simple fields written as complex ones;
- properties: its name, its counts, a later day and another hand; no language and no identifier.
"""

from __future__ import annotations

import io
import itertools
import posixpath
import re
import zipfile
from collections.abc import Iterable, Iterator
from copy import deepcopy

from lxml import etree
from lxml.etree import _Element as Element

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_CID = "http://schemas.microsoft.com/office/word/2016/wordml/cid"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_STORIES = ("document", "footnotes", "endnotes", "header", "footer", "comments")
_KNOWN = re.compile(
    r"\{http://(schemas\.(openxmlformats|microsoft)\.|www\.w3\.org/|purl\.oclc\.org/)"
)
_LONG = 24
"""Of how many letters a run is parted."""


def saved_by_word(data: bytes, *, german: bool = False) -> bytes:
    """The same file as Word would save it; `german` is one whose styles have German ids."""
    return _Saving(data).saved(german=german)


def _w(local: str) -> str:
    return f"{{{_W}}}{local}"


def _made(local: str, **attributes: str) -> Element:
    return etree.Element(_w(local), {_w(key): value for key, value in attributes.items()})


class _Saving:
    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.files = {name: archive.read(name) for name in archive.namelist()}
        self.types = etree.fromstring(self.files.pop("[Content_Types].xml"))
        rels = {"word/document.xml"} | {n for n in self.files if n.startswith("word/")}
        self.trees = {
            name: etree.fromstring(self.files[name])
            for name in sorted(rels)
            if re.fullmatch(r"word/[^/]+\.xml", name)
        }
        self.rels = {
            name: etree.fromstring(data) for name, data in self.files.items() if ".rels" in name
        }
        self._ids = itertools.count(0x1A2B3C4D, 0x1F3)

    def saved(self, *, german: bool) -> bytes:
        for root in self._stories():
            _drop_unknown(root)
            _complete_fields(root)
            _join_runs(root)
            _part_runs(root)
            _part_changes(root)
            self._remember(root)
        self._number_notes("footnote")
        self._number_notes("endnote")
        self._number_marks()
        self._number_changes()
        self._number_comments()
        self._name_styles(german=german)
        self._number_relations()
        self._say_who()
        return self._written()

    def _stories(self) -> Iterator[Element]:
        for name, root in self.trees.items():
            if re.match(rf"word/({'|'.join(_STORIES)})\d*\.xml", name):
                yield root

    @property
    def _body(self) -> Element:
        return self.trees["word/document.xml"]

    def _remember(self, root: Element) -> None:
        """Numbers of the sessions that wrote each paragraph, and of paragraphs."""
        for each in root.iter(_w("p"), _w("tr")):
            each.set(f"{{{_W14}}}paraId", f"{next(self._ids) & 0x7FFFFFFF:08X}")
            each.set(f"{{{_W14}}}textId", "77777777")
        for number, each in enumerate(root.iter(_w("p"), _w("r"), _w("sectPr"))):
            each.set(_w("rsidR"), f"00A{number % 5}1B2C")

    def _number_notes(self, kind: str) -> None:
        root = self.trees.get(f"word/{kind}s.xml")
        if root is None:
            return
        apart = [one for one in root if one.get(_w("type"))]
        notes = {str(one.get(_w("id"))): one for one in root if not one.get(_w("type"))}
        called = list(self._body.iter(_w(f"{kind}Reference")))
        kept: list[Element] = []
        for number, mark in enumerate(called, 1):
            note = deepcopy(notes[str(mark.get(_w("id")))])
            note.set(_w("id"), str(number))
            mark.set(_w("id"), str(number))
            kept.append(note)
        for number, one in enumerate(apart, -1):
            one.set(_w("id"), str(number))
        root[:] = [*apart, *kept]  # what no mark calls is not written
        settings = self.trees["word/settings.xml"]
        for old in settings.findall(_w(f"{kind}Pr")):
            old[:] = [one for one in old if one.tag != _w(kind)]
            old.extend(_made(kind, id=str(number)) for number in (-1, 0))

    def _number_marks(self) -> None:
        first = next(self._body.iter(_w("p")))
        at = 1 if len(first) and first[0].tag == _w("pPr") else 0
        first[at:at] = [
            _made("bookmarkStart", id="4711", name="_GoBack"),
            _made("bookmarkEnd", id="4711"),
        ]
        new: dict[str, str] = {}
        for root in self._stories():
            for each in root.iter(_w("bookmarkStart"), _w("bookmarkEnd")):
                each.set(_w("id"), new.setdefault(str(each.get(_w("id"))), str(len(new))))

    def _number_changes(self) -> None:
        numbers = itertools.count(100)
        names: dict[str, str] = {}
        for root in self._stories():
            for each in root.iter(*map(_w, ("ins", "del", "moveFrom", "moveTo", "rPrChange"))):
                if each.get(_w("author")):
                    each.set(_w("id"), str(next(numbers)))
            ranges = (
                f"move{end}Range{edge}" for end in ("From", "To") for edge in ("Start", "End")
            )
            for each in root.iter(*map(_w, ranges)):
                if name := each.get(_w("name")):
                    each.set(_w("name"), names.setdefault(name, f"move{20_000 + len(names)}"))

    def _number_comments(self) -> None:
        root = self.trees.get("word/comments.xml")
        if root is None:
            return
        para = f"{{{_W14}}}paraId"
        before = etree.fromstring(self.files["word/comments.xml"])
        olds = [[p.get(para) for p in one.iter(_w("p"))] for one in before]
        last_of: dict[str, str] = {}
        for number, (one, old) in enumerate(zip(root, olds, strict=True)):
            was, paragraphs = str(one.get(_w("id"))), list(one.iter(_w("p")))
            one.set(_w("id"), f"{number}x")
            for each in self._anchors(was):
                each.set(_w("id"), f"{number}x")
            run = _made("r")
            run.append(_made("annotationRef"))
            paragraphs[0].insert(0, run)
            last_of |= {str(key): str(paragraphs[-1].get(para)) for key in old if key}
        for each in (*root, *self._anchors()):
            each.set(_w("id"), str(each.get(_w("id"))).removesuffix("x"))
        threads = self.trees.get("word/commentsExtended.xml")
        for each in () if threads is None else threads:
            for key in (f"{{{_W15}}}paraId", f"{{{_W15}}}paraIdParent"):
                if each.get(key):
                    each.set(key, last_of[str(each.get(key))])
        self._add_people(last_of.values())

    def _anchors(self, of: str = "") -> Iterator[Element]:
        kinds = ("commentRangeStart", "commentRangeEnd", "commentReference")
        for root in self._stories():
            for each in root.iter(*map(_w, kinds)):
                if not of or each.get(_w("id")) == of:
                    yield each

    def _add_people(self, paragraphs: Iterable[str]) -> None:
        ids = etree.Element(f"{{{_CID}}}commentsIds", nsmap={"w16cid": _CID})
        for number, one in enumerate(dict.fromkeys(paragraphs), 0x100):
            said = {f"{{{_CID}}}paraId": one, f"{{{_CID}}}durableId": f"{number:08X}"}
            etree.SubElement(ids, f"{{{_CID}}}commentId", said)
        people = etree.Element(f"{{{_W15}}}people", nsmap={"w15": _W15})
        authors = {str(e.get(_w("author"))) for r in self._stories() for e in r.iter("{*}*")}
        for one in sorted(authors - {"None"}):
            etree.SubElement(people, f"{{{_W15}}}person", {f"{{{_W15}}}author": one})
        self._add("commentsIds", ids, "http://schemas.microsoft.com/office/2016/09/relationships")
        self._add("people", people, "http://schemas.microsoft.com/office/2011/relationships")

    def _add(self, local: str, root: Element, kind: str) -> None:
        self.trees[f"word/{local}.xml"] = root
        said = {"PartName": f"/word/{local}.xml", "ContentType": f"{_TYPE}.{local}+xml"}
        etree.SubElement(self.types, f"{{{_TYPES}}}Override", said)
        said = {"Id": f"new{local}", "Type": f"{kind}/{local}", "Target": f"{local}.xml"}
        rels = self.rels["word/_rels/document.xml.rels"]
        etree.SubElement(rels, f"{{{_RELATIONS}}}Relationship", said)

    def _name_styles(self, *, german: bool) -> None:
        new: dict[str, str] = {}
        for style in self.trees["word/styles.xml"].iter(_w("style")):
            said = style.find(_w("name"))
            assert said is not None
            name = str(said.get(_w("val")))
            if re.fullmatch(r"(Heading|TOC) \d|Caption", name):
                said.set(_w("val"), name.lower())
            if german:
                old = str(style.get(_w("styleId")))
                new[old] = re.sub("[Hh]eading", "berschrift", old).replace("TOC", "Verzeichnis")
                style.set(_w("styleId"), new[old])
        kinds = ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
        for root in (*self._stories(), self.trees["word/styles.xml"]):
            for each in root.iter(*map(_w, kinds)):
                each.set(_w("val"), new.get(str(each.get(_w("val"))), str(each.get(_w("val")))))

    def _number_relations(self) -> None:
        for name, rels in self.rels.items():
            folder, local = posixpath.split(name)
            owner = posixpath.join(posixpath.dirname(folder), local.removesuffix(".rels"))
            root = self.trees.get(owner)
            if root is None:
                continue
            every = sorted(rels, key=lambda one: str(one.get("Target")), reverse=True)
            new = {str(one.get("Id")): f"rId{number}" for number, one in enumerate(every, 1)}
            rels[:] = every
            for one in rels:
                one.set("Id", new[str(one.get("Id"))])
            for each in root.iter("{*}*"):
                for key, value in each.attrib.items():
                    if str(key).startswith(f"{{{_R}}}") and str(value) in new:
                        each.set(key, new[str(value)])

    def _say_who(self) -> None:
        app = self.files.get("docProps/app.xml", b"").decode()
        said = re.sub("<Application>[^<]*<", "<Application>Microsoft Office Word<", app)
        self.files["docProps/app.xml"] = said.encode()
        core = self.files.get("docProps/core.xml", b"").decode()
        core = re.sub(r"<dc:(language|identifier)[^>]*>[^<]*</dc:\1>", "", core)
        core = re.sub(r"(lastModifiedBy>)[^<]*<", r"\1Ann<", core)
        core = re.sub(r"(<dcterms:modified[^>]*>)[^<]*<", r"\g<1>2025-07-03T08:00:00Z<", core)
        self.files["docProps/core.xml"] = core.encode()

    def _written(self) -> bytes:
        for name, root in self.trees.items():
            etree.cleanup_namespaces(root)
            self.files[name] = etree.tostring(root, encoding="UTF-8", standalone=True)
        for name, root in self.rels.items():
            self.files[name] = etree.tostring(root, encoding="UTF-8", standalone=True)
        types = etree.tostring(self.types, encoding="UTF-8", standalone=True)
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in {"[Content_Types].xml": types, **self.files}.items():
                archive.writestr(name, data)
        return made.getvalue()


def _drop_unknown(root: Element) -> None:
    for each in list(root.iter("{*}*")):
        for key in list(each.attrib):
            if str(key).startswith("{") and not _KNOWN.match(str(key)):
                del each.attrib[key]
        parent = each.getparent()
        if parent is not None and not _KNOWN.match(str(each.tag)):
            parent.remove(each)
    root.attrib.pop(f"{{{_MC}}}Ignorable", None)


def _complete_fields(root: Element) -> None:
    for simple in list(root.iter(_w("fldSimple"))):
        parent = simple.getparent()
        assert parent is not None
        ask = _made("instrText")
        ask.text = str(simple.get(_w("instr")))
        begin, middle, end = (_made("fldChar", fldCharType=k) for k in ("begin", "separate", "end"))
        runs: list[Element] = []
        for inside in (begin, ask, middle):
            runs.append(_made("r"))
            runs[-1].append(inside)
        last = _made("r")
        last.append(end)
        at = parent.index(simple)
        parent[at : at + 1] = [*runs, *simple, last]


def _looks(run: Element) -> bytes:
    found = run.find(_w("rPr"))
    return b"" if found is None else etree.tostring(found, method="c14n")


def _says(run: Element) -> Element | None:
    """The words of a run that has nothing but looks and words."""
    inside = [one for one in run if one.tag != _w("rPr")]
    is_plain = len(inside) == 1 and inside[0].tag in {_w("t"), _w("delText")}
    return inside[0] if is_plain else None


def _join_runs(root: Element) -> None:
    for run in list(root.iter(_w("r"))):
        before = run.getprevious()
        if before is None or before.tag != _w("r") or _looks(before) != _looks(run):
            continue
        first, second = _says(before), _says(run)
        parent = run.getparent()
        if first is None or second is None or parent is None or first.tag != second.tag:
            continue
        second.text = f"{first.text or ''}{second.text or ''}"
        second.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        parent.remove(before)


def _part_runs(root: Element) -> None:
    for number, run in enumerate(list(root.iter(_w("r")))):
        words, parent = _says(run), run.getparent()
        if words is None or parent is None or len(words.text or "") < _LONG:
            continue
        text = str(words.text)
        at = text.find(" ", len(text) // 2) + 1
        if not 0 < at < len(text):
            continue
        second = deepcopy(run)
        after = _says(second)
        assert after is not None
        words.text, after.text = text[:at], text[at:]
        for one in (words, after):
            one.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        wrong = [_made("proofErr", type=f"spell{edge}") for edge in ("Start", "End")]
        if number % 3 == 0:
            after.addprevious(_made("lastRenderedPageBreak"))
        place = parent.index(run) + 1
        parent[place:place] = [wrong[0], second, wrong[1]]


def _part_changes(root: Element) -> None:
    """One change a run, as Word writes where runs differ."""
    for change in list(root.iter(_w("ins"), _w("del"))):
        parent = change.getparent()
        runs = [one for one in change if one.tag == _w("r")]
        if parent is None or len(runs) < 2 or len(runs) != len(change):
            continue
        place = parent.index(change)
        parts = []
        for run in runs:
            parts.append(etree.Element(change.tag, dict(change.attrib)))
            parts[-1].append(run)
        parent[place : place + 1] = parts
