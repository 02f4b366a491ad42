"""What a short shape says has to be checked again before it is used."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import load_base
from tests.conftest import ROOT

from brief.making import make_document
from brief.model import Callout, Table, plain_text
from brief.template.rechecks import rechecks
from brief.walk import iter_blocks, iter_contents

BASE = """\
brief: {id: t, title: T, parties: [MT, IS], as_of: 2025-06-30}
sections:
  talks: Talks
  trade: {title: Trade and fish, stale_after: 18 months}
  arms: {title: Arms, stale_after: 5 years}
names:
  office: {print: the Port Office}
sources:
  gazette:
    {type: report, author: office, title: Gazette, issued: 2025-05-03, nature: official,
     reliability: B, descriptor: P}
facts:
  met: {section: talks, date: 1999, rank: 1, cite: [gazette para 1], text: They met.}
  fish: {section: trade, date: 2019, rank: 1, cite: [gazette para 2], text: Malta sells fish.}
  salt: {section: trade, date: 2021-03, rank: 1, cite: [gazette para 3], text: Malta sells salt.}
  nets: {section: trade, date: 2025-03, rank: 1, cite: [gazette para 4], text: Malta sells nets.}
  guns: {section: arms, date: 2010, rank: 1, cite: [gazette para 5], text: Iceland has no guns.}
  visit:
    {section: trade, date: 2018, rank: 1, event: {kind: visit, from: IS, at: MT},
     cite: [gazette para 6], text: A visit was paid.}
"""
SAID = "Trade and fish, 2019, March 2021 (more than 18 months); Arms, 2010 (more than 5 years)"


def test_what_is_printed_and_old_is_named_by_section_and_date(tmp_path: Path) -> None:
    base = load_base(tmp_path, BASE)
    assert plain_text(rechecks(base, base.facts)).replace("\u00a0", " ") == SAID
    some = plain_text(rechecks(base, {"met", "guns", "nets", "visit"}))
    assert some.replace("\u00a0", " ") == "Arms, 2010 (more than 5 years)"
    assert rechecks(base, {"met", "nets", "visit"}) == ()


def test_a_judgement_worked_out_from_an_old_figure_has_it_checked_again(tmp_path: Path) -> None:
    """It prints the figure, though the fact that it is from may be left out."""
    figure = "    figures: {sold: {value: 3, unit: EUR million}}\n"
    old = "  cod:\n    section: trade\n    date: 2017\n    cite: [gazette para 7]\n"
    old += "    text: Cod came to {sold}.\n" + figure
    ours = "  view:\n    section: talks\n    kind: judgement\n    basis: [cod]\n"
    ours += "    likelihood: likely\n    text: 'It is likely that {worth} is all.'\n"
    ours += "    figures: {worth: {computed: cod.sold, unit: EUR million}}\n"
    base = load_base(tmp_path, BASE.replace("as_of", "likelihood: phia, as_of") + old + ours)
    said = plain_text(rechecks(base, {"view"})).replace("\u00a0", " ")
    assert said == "Trade and fish, 2017 (more than 18 months)"


@pytest.mark.parametrize(
    ("shape", "more", "boxed"),
    [("infocus", 0, True), ("glance", 0, True), ("glance", 16, False), ("minister", 0, True)],
)
def test_each_short_shape_says_what_to_check_again(
    tmp_path: Path, shape: str, more: int, *, boxed: bool
) -> None:
    """In a page that has few facts, a table of sources has room besides."""
    told = "  m{0}: {{section: trade, text: They met {0} times., cite: [gazette para 7]}}\n"
    base = load_base(tmp_path, BASE + "".join(map(told.format, range(more))))
    template = ROOT / "templates" / f"{shape}.md.j2"
    blocks = make_document(base, template, (template.parent,)).document.blocks
    said = [plain_text(content).replace("\u00a0", " ") for content in iter_contents(blocks)]
    (again,) = (one for one in said if "Check again before use:" in one)
    assert "Arms, 2010 (more than 5 years)" in again
    boxes = [one.kind for one in iter_blocks(blocks) if isinstance(one, Callout)]
    assert ("caveat" in boxes) == boxed
    tables = [one for one in iter_blocks(blocks) if isinstance(one, Table) and one.caption]
    assert bool(tables) == (shape == "infocus" or (shape == "glance" and boxed))
