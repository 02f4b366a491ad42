"""The scales of likelihood: their bands, and the key that a brief prints to their terms."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from tests.conftest import ROOT

from brief.cli import main
from brief.facts.likelihood import SCALES, states_confidence, terms_of
from brief.words import shipped

RULES = ROOT / "tests" / "rules"


def printed(facts: Path, out: Path) -> str:
    today = ["--today", "2025-07-01"]
    assert main(["build", "--facts", str(facts), "--out", str(out), "--format", "md", *today]) == 0
    (brief,) = out.glob("*.md")
    return brief.read_text(encoding="utf-8")


@pytest.mark.parametrize("scale", SCALES)
def test_no_term_stands_for_two_bands_and_the_bands_go_up(scale: str) -> None:
    terms = terms_of(scale)
    assert len(terms) == len(set(terms))
    ends = [[int(end) for end in re.findall(r"\d+", band.chances)] for band in SCALES[scale]]
    assert all(low < high for low, high in ends)
    assert all(a[0] < b[0] and a[1] <= b[0] for a, b in pairwise(ends))


@pytest.mark.parametrize(
    ("rule", "key"),
    [
        ("likelihood", "by the PHIA yardstick, as chances in per cent: remote chance 0–5; "),
        ("one-scale", "by ICD 203, as chances in per cent: almost no chance or remote 1–5; "),
    ],
)
def test_a_brief_with_a_judgement_prints_the_key_to_its_terms(
    tmp_path: Path, rule: str, key: str
) -> None:
    said = printed(RULES / rule / "keeps.yaml", tmp_path)
    assert f"Likelihood {key}" in said
    scale = "phia" if rule == "likelihood" else "icd203"
    for band in SCALES[scale]:
        assert f"{' or '.join(band.terms)} {band.said(shipped())}" in said


def test_a_brief_without_a_judgement_prints_no_key(tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    text = (RULES / "likelihood" / "keeps.yaml").read_text(encoding="utf-8")
    facts.write_text(text[: text.index("  outlook:")], encoding="utf-8")
    assert "as chances in per cent" not in printed(facts, tmp_path / "out")


@pytest.mark.parametrize(
    ("sentence", "mixed"),
    [
        ("The two rows of terms, where both occur, indicate the same probability.", False),
        ("Likely and probable are used interchangeably.", False),
        ("No difference is meant between very likely and highly probable.", False),
        ("Malta and Iceland signed on the same terms.", True),
        ("They met on equal terms, with little chance of an accord.", True),
        ("Likely and probable do not mean the same here.", True),
    ],
)
def test_rows_may_be_mixed_where_the_template_says_that_their_terms_are_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], sentence: str, *, mixed: bool
) -> None:
    said = (RULES / "one-row" / "breaks.yaml").read_text(encoding="utf-8")
    facts = tmp_path / "facts.yaml"
    facts.write_text(re.sub(r"  # ! .*", "", said), encoding="utf-8")
    shape = tmp_path / "shape.md.j2"
    rest = "{% for f in facts() %}\n- {{ f }}\n{% endfor %}\n"
    shape.write_text(f"# {{{{ brief.title }}}}\n\n{sentence}\n\n{rest}", encoding="utf-8")
    main(["check", "--facts", str(facts), "--template", str(shape), "--today", "2025-07-01"])
    assert ("[one-row]" in capsys.readouterr().err) is mixed


@pytest.mark.parametrize(
    ("language", "said", "other"),
    [
        ("en-GB", "Our confidence in it is low.", "More confidence-building of a high kind."),
        ("en-US", "We are highly confident of it.", "Consumer confidence is low in Veldoria."),
        ("de", "Unsere Zuversicht ist gering.", "Das Vertrauen der Anleger ist gering."),
        ("fr", "Nous en avons une faible certitude.", "De grandes mesures de confiance."),
        ("es", "La certeza es escasa.", "Nuevas medidas de confianza de alto nivel."),
        ("ru", "Мы уверены в этом в средней степени.", "Это касается высокой палаты."),
        ("ar", "نقول هذا بثقة متوسطة.", "إجراءات بناء الثقة على مستوى عال."),
        ("ur", "ہمارا وثوق درمیانہ ہے۔", "اعتماد سازی کے زیادہ اقدامات۔"),
    ],
)
def test_a_text_states_our_confidence_by_a_degree_beside_a_word_for_it(
    language: str, said: str, other: str
) -> None:
    words = shipped(language)
    assert states_confidence(f"Zed. {said}", words)
    assert all(states_confidence(words(f"confidence-{one}"), words) for one in ("low", "high"))
    assert not states_confidence(f"Zed. {other}", words)
