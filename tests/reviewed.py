"""Word files as they come back from colleagues: with comments, tracked changes, edits."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from brief.cli import main

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_THREADS = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
DOCUMENT = "word/document.xml"


def send_out(desk: Path, facts: str, *more: str) -> Path:
    """A desk with its fact base and the Word file that was sent out."""
    (desk / "facts.yaml").write_text(facts, encoding="utf-8")
    asked = ["build", "--format", "docx", "--today", "2025-07-01", *more]
    assert main([*asked, "--facts", str(desk / "facts.yaml"), "--out", str(desk)]) == 0
    return desk


def send_in_shape(desk: Path, facts: str, name: str, shape: str) -> Path:
    """The same with a shape of the desk's own, in which the file was made."""
    (desk / "templates").mkdir()
    (desk / "templates" / f"{name}.md.j2").write_text(shape, encoding="utf-8")
    return send_out(desk, facts, "--template", name)


def open_copy(
    sent: Path,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Go to a folder that has all that the desk has, for one test to change."""
    monkeypatch.chdir(folder)
    shutil.copytree(sent, folder, dirs_exist_ok=True)
    capsys.readouterr()


def part_of(path: Path, name: str = DOCUMENT) -> str:
    """A part as text."""
    with zipfile.ZipFile(path) as package:
        return package.read(name).decode()


def change(path: Path, edits: Mapping[str, Callable[[str], str]], more: Mapping[str, str]) -> None:
    """Edit parts of a file as text, and add others."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for name, edit_part in edits.items():
        before = parts[name].decode()
        after = edit_part(before)
        assert after != before, name
        parts[name] = after.encode()
    parts |= {name: text.encode() for name, text in more.items()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)


def edit(path: Path, was: str, is_: str, part: str = DOCUMENT) -> None:
    """Replace one stretch of a part."""
    assert was in part_of(path, part), was
    change(path, {part: lambda text: text.replace(was, is_, 1)}, {})


def ins(text: str, author: str = "Ann", number: int = 901) -> str:
    """A run that somebody inserted."""
    said = f'w:id="{number}" w:author="{author}" w:date="2025-07-02T09:00:00Z"'
    return f'<w:ins {said}><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:ins>'


def gone(text: str, author: str = "Ann", number: int = 902) -> str:
    """A run that somebody deleted."""
    said = f'w:id="{number}" w:author="{author}" w:date="2025-07-02T09:00:00Z"'
    return f'<w:del {said}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def comment(path: Path, on: str, said: str, reply: str = "", *, resolved: bool = False) -> None:
    """A comment of Ann's on the run with these words, and Ben's answer to it."""

    def anchor(text: str) -> str:
        at = text.index(f">{on}")
        begin = text.rindex("<w:r>", 0, at)
        end = text.index("</w:r>", at) + len("</w:r>")
        open_, close = (f'<w:commentRange{one} w:id="0"/>' for one in ("Start", "End"))
        mark = '<w:r><w:commentReference w:id="0"/></w:r>'
        return f"{text[:begin]}{open_}{text[begin:end]}{close}{mark}{text[end:]}"

    every = [_comment(0, "Ann", said)] + ([_comment(1, "Ben", reply)] if reply else [])
    threads = f'<w15:commentEx w15:paraId="00000001" w15:done="{int(resolved)}"/>'
    if reply:
        threads += '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>'
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{name}+xml"/>'
        for name in ("comments", "commentsExtended")
    )
    rels = (
        f'<Relationship Id="rIdC1" Type="{_RELATED}" Target="comments.xml"/>'
        f'<Relationship Id="rIdC2" Type="{_THREADS}" Target="commentsExtended.xml"/>'
    )
    change(
        path,
        {
            DOCUMENT: anchor,
            "[Content_Types].xml": lambda text: text.replace("</Types>", f"{types}</Types>"),
            "word/_rels/document.xml.rels": lambda text: text.replace(
                "</Relationships>", f"{rels}</Relationships>"
            ),
        },
        {
            "word/comments.xml": f"<w:comments {_W} {_W14}>{''.join(every)}</w:comments>",
            "word/commentsExtended.xml": f"<w15:commentsEx {_W15}>{threads}</w15:commentsEx>",
        },
    )


def _comment(number: int, author: str, said: str) -> str:
    about = f'w:id="{number}" w:author="{author}" w:date="2025-07-02T09:00:00Z" w:initials="X"'
    return (
        f'<w:comment {about}><w:p w14:paraId="0000000{number + 1}"><w:r><w:t>{said}</w:t></w:r>'
        "</w:p></w:comment>"
    )


def told(capsys: pytest.CaptureFixture[str], file: Path) -> list[str]:
    """What `brief review` tells of a file, without what it says of patches."""
    assert main(["review", str(file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    count = next(n for n, line in enumerate(lines) if re.fullmatch(r"\d+ remarks?", line))
    return lines[:count]
