"""The brief behind a memo: both whole in one PDF, and nothing said that does not hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas
from tests.judges import page_errors, pdf_text, qpdf_errors

from brief.annexing.pdf.claims import settle_claims
from brief.annexing.pdf.opening import open_memo
from brief.attachment.extraction import read_attached_facts
from brief.cli import main
from brief.problem import Place

MEMO = """\
brief: {id: memo, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30,
  marking: TLP:GREEN}
sections: {ties: Ties}
sources:
  gazette: {type: article-newspaper, author: unknown, title: Ties that hold,
    container-title: The Gazette, issued: 2025-06-01, nature: news, reliability: B,
    descriptor: A daily.}
facts:
  council: {section: ties, text: A council of ports was set up in 2019., date: 2019,
    cite: [gazette para 1]}
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "facts.yaml").write_text(MEMO, encoding="utf-8")
    return tmp_path


@pytest.fixture
def tagged(desk: Path) -> Path:
    assert main(["build", "--format", "pdf"]) == 0
    made = next((desk / "out").glob("*.pdf")).rename(desk / "memo.pdf")
    text = MEMO.replace("A council of ports", "A chamber of pilots").replace("id: memo", "id: own")
    (desk / "facts.yaml").write_text(text.replace("Malta and Iceland", "Pilots"), encoding="utf-8")
    return made


@pytest.fixture
def untagged(desk: Path) -> Path:
    canvas = Canvas(str(desk / "plain.pdf"), invariant=1)
    canvas.setTitle("A memo")
    canvas.drawString(72, 700, "The memo's own words")
    canvas.linkAbsolute("", "end", (72, 690, 200, 710))
    canvas.showPage()
    canvas.bookmarkPage("end")
    canvas.addOutlineEntry("The end", "end")
    canvas.showPage()
    canvas.save()
    return desk / "plain.pdf"


def attached(memo: Path, *more: str) -> Path:
    assert main(["attach", str(memo), "-o", "both.pdf", *more]) == 0
    return Path("both.pdf")


def elements(one: Any) -> Iterator[Any]:  # noqa: ANN401 - an object of any kind
    kids = one.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def dead(path: Path) -> list[str]:
    """What the structure tree leads to and is not there, or does not lead back."""
    found = []
    with pikepdf.open(path) as pdf:
        pages = {page.obj.objgen: page.obj for page in pdf.pages}
        tree = dict(pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree).items())
        for element in elements(pdf.Root.StructTreeRoot):
            kids = element.get("/K", [])
            for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
                if isinstance(kid, int):
                    page = pages.get(element.Pg.objgen)
                    if page is None:
                        found.append(f"{element.S}: no page")
                    elif tree[int(page.StructParents)][kid].objgen != element.objgen:
                        found.append(f"{element.S}: {kid} is another's")
                    elif kid not in marked(page):
                        found.append(f"{element.S}: {kid} is not on its page")
                elif "/Obj" in kid:
                    held = [
                        one.objgen for page in pages.values() for one in page.get("/Annots", [])
                    ]
                    back = tree[int(kid.Obj.StructParent)].objgen
                    if kid.Obj.objgen not in held or back != element.objgen:
                        found.append(f"{element.S}: its link is lost")
    return found


def marked(page: Any) -> set[int]:  # noqa: ANN401 - an object of pikepdf
    data = pikepdf.Page(page).Contents.read_bytes()
    return {int(one) for one in re.findall(rb"/MCID (\d+)", data)}


def links(path: Path, first: int = 0, last: int | None = None) -> list[Any]:
    """Of each link its page, and the page or address to which it leads."""
    found: list[Any] = []
    with pikepdf.open(path) as pdf:
        at = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        for number, page in enumerate(list(pdf.pages)[first:last]):
            for one in page.obj.get("/Annots", []):
                if "/Dest" in one and isinstance(one.Dest, pikepdf.Array):
                    found.append((number, at[one.Dest[0].objgen] - first, list(one.Dest)[2:]))
                else:
                    found.append((number, str(one.A.URI if "/A" in one else one.Dest)))
    return found


def contents(path: Path) -> list[bytes]:
    with pikepdf.open(path) as pdf:
        return [b"".join(one.read_bytes() for one in streams(page)) for page in pdf.pages]


def streams(page: pikepdf.Page) -> list[Any]:
    own = page.obj.Contents
    return list(own) if isinstance(own, pikepdf.Array) else [own]


def wrong_lengths(data: bytes) -> list[int]:
    """Where streams begin that do not end, at their length, in a line's end and `endstream`."""
    found = list(re.finditer(rb"/Length (\d+)[^R]*?>>\s*stream\r?\n", data))
    assert len(found) == data.count(b"\nendstream")
    ends = [(one.end(), one.end() + int(one[1])) for one in found]
    return [begin for begin, end in ends if data[end : end + 10] != b"\nendstream"]


def test_colours_of_another_kind_cost_the_claim_of_an_archive(
    tagged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pikepdf.open(tagged) as pdf:
        pdf.Root.OutputIntents[0].DestOutputProfile.N = 4
        pdf.save("print.pdf")
    both = attached(Path("print.pdf"))
    assert "PDF/A-3a: the memo's colours are not" in capsys.readouterr().err
    with pikepdf.open(both) as pdf, pdf.open_metadata() as meta:
        assert "pdfaid:part" not in meta
        assert str(meta["pdfuaid:part"]) == "1"


@pytest.mark.parametrize("level", ["B", "U"])
def test_of_two_levels_of_an_archive_the_lower_is_claimed(
    level: str, tagged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pikepdf.open(tagged) as pdf:
        with pdf.open_metadata() as meta:
            meta["pdfaid:conformance"] = level
        pdf.save("plain.pdf")
    both = attached(Path("plain.pdf"))
    said = f"claims PDF/A-3{level.lower()}, as the memo does: the brief is PDF/A-3a"
    assert said in capsys.readouterr().err
    with pikepdf.open(both) as pdf, pdf.open_metadata() as meta:
        assert (str(meta["pdfaid:part"]), str(meta["pdfaid:conformance"])) == ("3", level)
    if level == "B":
        assert [one for one in page_errors(both, "3b") if "STREAM-LENGTH" not in one] == []


def test_parts_of_the_standard_have_no_level_in_common(tagged: Path) -> None:
    with pikepdf.open(tagged) as memo, pikepdf.open(tagged) as annex:
        with memo.open_metadata() as meta:
            meta["pdfaid:part"] = "2"
        said = settle_claims(memo, annex)
        assert said == [
            "the joined file does not claim PDF/A: the memo is PDF/A-2a, the brief PDF/A-3a"
        ]
        assert "pdfaid:part" not in memo.open_metadata()


def test_a_brief_of_the_lower_level_lowers_the_memos_claim(tagged: Path) -> None:
    with pikepdf.open(tagged) as memo, pikepdf.open(tagged) as annex:
        with annex.open_metadata() as meta:
            meta["pdfaid:conformance"] = "U"
        said = settle_claims(memo, annex)
        assert said == ["the joined file claims PDF/A-3u, as the brief does: the memo is PDF/A-3a"]
        assert memo.open_metadata()["pdfaid:conformance"] == "U"


def test_where_both_are_accessible_and_archival_the_joined_file_is(tagged: Path) -> None:
    both = attached(tagged)
    assert page_errors(both, "ua1") == []
    # The judge counts a stream that ends in a carriage return as shorter than it is.
    said = [one for one in page_errors(both, "3a") if "STREAM-LENGTH" not in one]
    assert said == []
    assert wrong_lengths(both.read_bytes()) == []
    assert qpdf_errors(both) == []
    assert dead(both) == []


def test_the_pages_and_links_of_both_are_as_they_were(tagged: Path, desk: Path) -> None:
    both = attached(tagged)
    assert main(["build", "--format", "pdf"]) == 0
    annex = next((desk / "out").glob("*.pdf"))
    memo = contents(tagged)
    assert contents(both) == [*memo, *contents(annex)]
    assert links(both, 0, len(memo)) == links(tagged) != []
    assert links(both, len(memo)) == links(annex) != []


def test_title_and_language_stay_and_the_outlines_numbers_and_files_join(tagged: Path) -> None:
    both, before = attached(tagged), len(contents(tagged))
    with pikepdf.open(tagged) as memo, pikepdf.open(both) as pdf:
        assert pdf.docinfo.Title == memo.docinfo.Title == "Malta and Iceland"
        assert pdf.Root.Lang == memo.Root.Lang
        assert pdf.Root.Outlines.Last.Title == "Pilots"
        inner = pdf.Root.Outlines.Last.First
        assert (str(inner.Title), "/Prev" in inner) == ("Ties", False)
        assert pdf.Root.Outlines.Last.Dest[0].objgen == pdf.pages[before].obj.objgen
        assert [page.label for page in pdf.pages][before] == "1"
        assert pdf.attachments["facts.yaml"].get_file().read_bytes() == (
            memo.attachments["facts.yaml"].get_file().read_bytes()
        )
        own = pdf.attachments["facts-2.yaml"].get_file().read_bytes()
        assert b"chamber of pilots" in own
        assert read_attached_facts(both) == own
        ids = [str(one.ID) for one in elements(pdf.Root.StructTreeRoot) if "/ID" in one]
        assert len(ids) == len(set(ids)) > 1
        assert set(pikepdf.NameTree(pdf.Root.StructTreeRoot.IDTree)) == set(ids)


def test_a_memo_without_tags_costs_the_claims_and_this_is_told(
    untagged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both = attached(untagged)
    said = capsys.readouterr().err
    assert "does not claim PDF/A-3a" in said
    assert "does not claim PDF/UA-1" in said
    assert contents(both)[:2] == contents(untagged)
    assert links(both, 0, 2) == links(untagged) != []
    assert qpdf_errors(both) == []
    assert dead(both) == []
    assert "The memo's own words" in pdf_text(both)
    with pikepdf.open(both) as pdf:
        assert "/MarkInfo" not in pdf.Root
        assert pdf.Root.Outlines.First.Title == "The end"
    assert main(["facts", str(both)]) == 0
    assert "A council of ports" in capsys.readouterr().out


def test_what_a_memo_saved_for_the_web_costs_is_told_too(
    untagged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pikepdf.open(untagged, allow_overwriting_input=True) as pdf:
        pdf.save(untagged, linearize=True)
    attached(untagged)
    said = capsys.readouterr().err
    assert "warning: as_of is" in said
    assert "does not claim PDF/UA-1" in said


def test_the_same_memo_and_facts_give_the_same_bytes(untagged: Path) -> None:
    first = attached(untagged).read_bytes()
    assert attached(untagged, "--force").read_bytes() == first


def test_a_memo_that_gives_a_name_of_the_standard_another_meaning_keeps_it_to_itself(
    tagged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pikepdf.open(tagged) as pdf:
        count = sum(str(one.S) == "/Note" for one in elements(pdf.Root.StructTreeRoot))
        note, plain = pikepdf.Name.Note, pikepdf.Name.P
        pdf.Root.StructTreeRoot.RoleMap = pikepdf.Dictionary(Note=plain, Own=note)
        pdf.save("roles.pdf")
    both = attached(Path("roles.pdf"))
    assert 'gives "Note" another meaning' in capsys.readouterr().err
    with pikepdf.open(both) as pdf:
        root = pdf.Root.StructTreeRoot
        roles = {key: str(root.RoleMap[key]) for key in root.RoleMap.keys()}  # noqa: SIM118
        assert roles == {"/Note-2": "/P", "/Own": "/Note-2"}
        kinds = [str(one.S) for one in elements(root)]
        assert kinds.count("/Note-2") == count > 0
        assert kinds.count("/Note") > 0
    assert dead(both) == []


def drop_ids(pdf: pikepdf.Pdf) -> None:
    for one in elements(pdf.Root.StructTreeRoot):
        if "/ID" in one:
            del one.ID


def drop_tabs(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        del page.obj.Tabs


def drop_title(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences


def drop_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (drop_ids, "a note has no id"),
        (drop_tabs, "in which order its links are gone through"),
        (drop_title, "does not show its title"),
        (drop_language, "does not say its language"),
    ],
)
def test_a_claim_that_the_memo_does_not_hold_is_dropped_and_told(
    tagged: Path,
    capsys: pytest.CaptureFixture[str],
    change: Callable[[pikepdf.Pdf], None],
    said: str,
) -> None:
    with pikepdf.open(tagged) as pdf:
        change(pdf)
        pdf.save("false.pdf")
    both = attached(Path("false.pdf"))
    told = capsys.readouterr().err
    assert "does not claim PDF/UA-1, as the memo does, but" in told
    assert said in told
    with pikepdf.open(both) as pdf, pdf.open_metadata() as meta:
        assert "pdfuaid:part" not in meta


def test_metadata_that_nobody_can_read_claim_nothing_and_stay(
    tagged: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pikepdf.open(tagged) as pdf:
        pdf.Root.Metadata = pdf.make_stream(b"no XML")
        pdf.save("unread.pdf", fix_metadata_version=False)
    capfd.readouterr()
    both = attached(Path("unread.pdf"))
    said = capfd.readouterr().err.splitlines()
    assert all(line.startswith(("unread.pdf: note: ", "facts.yaml:")) for line in said)
    with pikepdf.open(both) as pdf:
        assert pdf.Root.Metadata.read_bytes() == b"no XML"


def test_a_file_of_the_memo_keeps_its_name_whatever_it_is_filed_under(tagged: Path) -> None:
    with pikepdf.open(tagged) as pdf:
        spec = pdf.Root.Names.EmbeddedFiles.Names[1]
        pdf.Root.Names.EmbeddedFiles.Names = pikepdf.Array([pikepdf.String("1"), spec])
        pdf.save("filed.pdf")
    with pikepdf.open(attached(Path("filed.pdf"))) as pdf:
        assert set(pdf.attachments) == {"1", "facts-2.yaml"}


def refused(memo: Path, capsys: pytest.CaptureFixture[str], out: str = "no.pdf") -> str:
    assert main(["attach", str(memo), "-o", out]) == 1
    said = capsys.readouterr().err.strip()
    assert said.count("\n") == 0
    assert not Path("no.pdf").exists()
    return said


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("/Perms", {"/UR3": {"/Type": "/Sig"}}, "usage rights"),
        ("/Perms", {"/DocMDP": {"/ByteRange": [0, 1]}}, "signed"),
        ("/AcroForm", {"/XFA": [], "/Fields": []}, "XFA"),
        ("/Collection", {"/View": pikepdf.Name.T}, "is a portfolio"),
        ("/AcroForm", {"/Fields": [{"/FT": "/Sig", "/V": {"/Type": "/Sig"}}]}, "signed"),
        (
            "/AcroForm",
            {"/Fields": [{"/FT": "/Tx", "/Kids": [{"/V": {"/ByteRange": [0]}}]}]},
            "signed",
        ),
    ],
)
def test_a_memo_that_pages_would_break_is_refused(
    untagged: Path, capsys: pytest.CaptureFixture[str], key: str, value: dict[str, Any], said: str
) -> None:
    with pikepdf.open(untagged) as pdf:
        pdf.Root[key] = pikepdf.Dictionary(value)
        pdf.save("barred.pdf")
    assert said in refused(Path("barred.pdf"), capsys)


def test_a_memo_with_a_field_that_nobody_has_signed_yet_is_taken(untagged: Path) -> None:
    field = {"/FT": pikepdf.Name.Sig, "/T": "Head of desk"}
    with pikepdf.open(untagged) as pdf:
        one = pdf.make_indirect(pikepdf.Dictionary(field))
        pdf.Root.AcroForm = pikepdf.Dictionary({"/SigFlags": 1, "/Fields": [one]})
        pdf.Root.Collection = pikepdf.Dictionary({"/View": pikepdf.Name.H})  # shown as any other
        pdf.save("empty.pdf")
    assert main(["attach", "empty.pdf", "-o", "both.pdf"]) == 0


def test_a_page_that_names_no_resources_is_taken_as_readers_take_it() -> None:
    with pikepdf.new() as pdf:
        del pdf.add_blank_page().obj.Resources
        pdf.save(file := BytesIO())
    assert b"/Resources" not in file.getvalue()
    with open_memo(file.getvalue(), Place("blank.pdf")) as memo:
        assert len(memo.pages) == 1


def test_a_file_for_the_web_whose_pages_inherit_their_resources_is_taken() -> None:
    with pikepdf.new() as pdf:
        for _ in range(2):
            pdf.add_blank_page()
        pdf.Root.Pages.Zesources = pikepdf.Dictionary()
        pdf.save(
            file := BytesIO(),
            linearize=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    web = file.getvalue().replace(b"/Resources", b"/Yesources").replace(b"/Zes", b"/Res")
    with pikepdf.open(BytesIO(web)) as pdf:
        assert pdf.is_linearized
        assert "hint table" in str(pdf.check_pdf_syntax())
    with open_memo(web, Place("web.pdf")) as memo:
        assert len(memo.pages) == 2


def test_an_encrypted_a_damaged_and_no_pdf_are_refused(
    untagged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for user in ("", "secret"):
        with pikepdf.open(untagged) as pdf:
            pdf.save("locked.pdf", encryption=pikepdf.Encryption(owner="own", user=user))
        assert "locked.pdf: this PDF is encrypted" in refused(Path("locked.pdf"), capsys)
    Path("cut.pdf").write_bytes(untagged.read_bytes()[:-400])
    assert "cut.pdf: this PDF is damaged" in refused(Path("cut.pdf"), capsys)
    Path("text.pdf").write_text("no pages", encoding="utf-8")
    assert "this is not a PDF" in refused(Path("text.pdf"), capsys)
    assert "neither a .docx nor a .pdf" in refused(Path("memo.odt"), capsys)
    assert "cannot be read" in refused(Path("gone.pdf"), capsys)


def test_neither_the_memo_nor_another_file_is_written_over(
    untagged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = untagged.read_bytes()
    assert "the memo itself" in refused(untagged, capsys, str(untagged))
    assert untagged.read_bytes() == before
    Path("mine.pdf").write_text("mine", encoding="utf-8")
    assert main(["attach", str(untagged), "-o", "mine.pdf"]) == 1
    assert Path("mine.pdf").read_text(encoding="utf-8") == "mine"


def test_without_the_library_a_line_says_what_to_install(
    untagged: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brief.annexing.pdf.find_spec", lambda _name: None)
    assert "pip install 'brief[attach]'" in refused(untagged, capsys)
