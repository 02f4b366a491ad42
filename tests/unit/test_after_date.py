"""What is left of a fact's words where its date stands before them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.bases import BASE, load_base

from brief.facts.dates import parse_date
from brief.model import Blocks, NoteMark, Paragraph, Strong, iter_inlines, plain_text
from brief.template.after_date import after_date, opening_date
from brief.template.words import fact_words
from brief.words import shipped

NAMES = ("by", "khan")


@pytest.mark.parametrize(
    ("date", "text", "left"),
    [
        ("2025-04-11", "They met in Minsk on 11 April 2025.", "They met in Minsk."),
        ("2025-04-11", "On 11 April 2025 the two met.", "The two met."),
        ("2025-04-11", "On 11 April 2025, the two met.", "The two met."),
        ("2025-04", "In April 2025 {khan} came.", "{khan} came."),
        ("2016-04", "They met in April 2016 on the margins.", "They met on the margins."),
        ("2014", "Belarus announced in 2014 that it would.", "Belarus announced that it would."),
        ("2014", "It was built in 2014; it stands.", "It was built; it stands."),
        ("2014", "He saw Khan, the minister, in 2014.", "He saw Khan, the minister."),
        ("2014", " In 2014 a fair opened.", "A fair opened."),
        ("2014", "In 2014 a fair opened. In 2015 it closed.", "A fair opened. In 2015 it closed."),
        ("2014", "Tests (and trials) ran in\n2014.", "Tests (and trials) ran."),
        ("2021-11-19/2021-11-20", "He came on 19 and 20 November 2021.", "He came."),
        ("2020-05-04", "Ann came on 4 May 2020 and met Bo.", "Ann came and met Bo."),
        ("2019-10", "Ann met Bo in October 2019, on a visit.", "Ann met Bo, on a visit."),
        (
            "2019-05-03",
            "Ann came on 3 May 2019, the last to do so.",
            "Ann came, the last to do so.",
        ),
        ("2019-05-03", "Ann came on 3 May 2019, and met Bo.", "Ann came, and met Bo."),
        ("2014-07-01", "It runs since 1 July 2014.", "It runs since then."),
        ("2014", "It has run since 2014; it pays.", "It has run since then; it pays."),
        (
            "2017-07",
            "Ann spoke of law in July 2017, besides trade.",
            "Ann spoke of law, besides trade.",
        ),
        ("2014/..", "It has run since 2014.", "It has run since then."),
        (
            "2021",
            "Sales came to €5 million in 2021, which made it third.",
            "Sales came to €5 million, which made it third.",
        ),
        ("2024", "The main buyers in 2024 were Bo and Cy.", "The main buyers were Bo and Cy."),
        ("2024", "It is so. Prices in 2024 were low.", "It is so. Prices were low."),
        ("2009", "Since a vote in 2009, no sale is allowed.", "Since a vote, no sale is allowed."),
        ("2019-05-03", "Ann met Bo on 3 May 2019, who signed.", "Ann met Bo, who signed."),
    ],
)
def test_the_phrase_of_its_own_date_is_left_out(date: str, text: str, left: str) -> None:
    assert after_date(text, parse_date(date), NAMES, shipped()) == left


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("fr", "Malte a un consul depuis 2003.", "Malte a un consul depuis lors."),
        ("es", "Malta tiene un cónsul desde 2003.", "Malta tiene un cónsul desde entonces."),
        ("fr", "Depuis 2003, Malte a un consul.", "Depuis 2003, Malte a un consul."),
        ("de", "Malta hat seit 2003 einen Konsul.", "Malta hat seit 2003 einen Konsul."),
    ],
)
def test_since_when_something_is_so_is_said_of_the_date_before_it(
    language: str, text: str, left: str
) -> None:
    assert after_date(text, parse_date("2003/.."), NAMES, shipped(language)) == left


@pytest.mark.parametrize(
    ("date", "text"),
    [
        ("2025-04-11", "They met in April 2025."),  # less exact than its date
        ("2025-04", "They met on 11 April 2025."),  # more exact
        ("2014", "It ran in 2014–2016."),
        ("2014", "The first visit in 2014 was by {khan}."),  # that year's first
        ("2014", "The pier built in 2014 was sold."),
        ("2014", "All laws in 2014 were read."),
        ("2014", "What came in 2014 was new."),
        ("2014", "Exports in 2014 were lower than in 2013."),
        ("2014", "Before the war in 2014, they traded."),
        ("2014", "Since the war in 2014, trade fell until 2016."),
        ("2014", "It sold most in 2014, which was a leap year."),
        ("2014", "It sold most in 2014, which made it a good year."),
        ("2014", "It ran in 2014-built halls."),
        ("2014~", "It was built in 2014."),  # what is about a year says so
        ("2014?", "It was built in 2014."),
        ("2014/2016", "It was built in 2014."),
        ("2014-21", "It was built in spring 2014."),
        ("2014", "It opened in 2014 and closed in 2015."),
        ("2014", "In 2014 and 2015 it was open."),
        ("2014", "In 2014 {turnover} were traded."),  # a sentence begins with no figure
        ("2014", "In 2014 “tests” began."),
        ("2014", "The last visit was in 2014."),
        ("2014", "They met both in 2014 and later."),
        ("2014", "They met not in 2014."),
        ("2014", "They met in 2014, as planned."),
        ("2014", "An accord, signed in 2014, on the seas was in force."),
        ("2019-05-03", "An accord, signed on 3 May 2019, the first such text, held."),
        ("2019-05-03", "Ann came on 3 May 2019, the last day of the fair."),
        ("2019-05-03", "Ann came on 3 May 2019, the national feast."),
        ("2019-05-03", "A pier opened on 3 May 2019, the second in 2020."),
        ("2019-05-03", "A pier opened on 3 May 2019, and closed a week later."),
        ("2014", "It sold most in 2014, the first such rise."),
        ("2014", "It has run since 2014 by rail."),
        ("2014", "It has run since about 2014."),
        ("2014~", "It has run since 2014."),
        ("2014", "Begun in 2012, it has run since 2014."),
        ("2014", "He said “it has run since 2014.”"),
        ("2021-11-19/2021-11-22", "He came on 19 and 20 November 2021."),
        ("2020-05-04", "Ann came on 4 May 2020 and in 2021."),
        ("2014", "An accord, signed in 2014, was in force."),
        ("2014", "They met, in 2014 as in 2015."),
        # the day of what stands first would be taken from it
        ("1971", "A legation was planned in May 1957, and made an embassy in 1971."),
        ("2014", "The pact of 1999 was signed anew in 2014."),
        ("2014", "They met (in 2014)."),
        ("2014", ", in 2014."),
        ("2014", 'He said "we met in 2014." of it.'),
        ("2014", "He said “it ends in 2014.”"),
        ("2014", "It was begun in 2014 by one office and ended in 2014 by another."),
        ("2014", "Built-in 2014 it was not."),
        ("2014", "No year here."),
        ("2014", "Exports were $5 million in 2014 prices."),  # whose prices, it says
        ("2014", "In 2014 prices, exports were $5 million."),
        ("2014", "They won in 2014 elections."),
        ("2014", "Exports doubled in 2014 alone."),
        ("2014", "In 2014 alone exports doubled."),
        ("2014", "Who came? In 2014 he came."),
        ("2014", 'He said "go." In 2014 he went.'),
    ],
)
def test_in_doubt_the_date_stays(date: str, text: str) -> None:
    assert after_date(text, parse_date(date), NAMES, shipped()) == text


@pytest.mark.parametrize(
    ("language", "date", "text", "left"),
    [
        ("fr", "2026-06-09", "Le 9 juin 2026, {khan} a paru.", "{khan} a paru."),
        ("fr", "2026-06-01", "Le 1er juin 2026, un accord fut signé.", "Un accord fut signé."),
        (
            "fr",
            "2019",
            "En 2019, Ann a cédé ; nul ne l’a suivie.",
            "Ann a cédé ; nul ne l’a suivie.",
        ),
        ("fr", "1971", "Ils ont ouvert un consulat en 1971.", "Ils ont ouvert un consulat."),
        (
            "fr",
            "2025",
            "Le poisson a dominé en 2025, avec 44 %.",
            "Le poisson a dominé, avec 44 %.",
        ),
        ("fr", "2025", "Il a crû en 2025, contre 6 % en 2024.", "Il a crû, contre 6 % en 2024."),
        (
            "es",
            "2025",
            "El pescado dominó en 2025, con el 44 %.",
            "El pescado dominó, con el 44 %.",
        ),
        ("es", "2026-06-09", "Se firmó un acuerdo el 9 de junio de 2026.", "Se firmó un acuerdo."),
        # in doubt it stays
        ("fr", "1971", "L’accord vaut jusqu’en 1971.", None),
        ("fr", "1971", "Il a été ouvert dès 1970 et fermé en 1971.", None),
        ("fr", "1971", "Il fut rouvert et en 1971.", None),
        ("fr", "1971", "Elle a cité « la paix en 1971. »", None),
        ("fr", "1971", "En 1971 fut signé un accord.", None),
        ("fr", "1971", "Il fut signé en 1971, puis dénoncé.", None),
        ("es", "1971", "Fue en 1971.", None),
        ("de", "2026-06-09", "Am 9. Juni 2026 kam er.", None),
        ("de", "2026-06-09", "Er kam am 9. Juni 2026 nach Wiek.", "Er kam nach Wiek."),
        ("de", "2026-06-09", "Es wurde am 9. Juni 2026 gesagt.", "Es wurde gesagt."),
        ("de", "2026-06", "Er nannte es im Juni 2026 „gut“.", "Er nannte es „gut“."),
        ("de", "2026-06", "Das war im Juni 2026.", None),
        ("de", "2026-06-09", "Er kam erst am 9. Juni 2026 an.", None),
        ("de", "2026-06-09", "Er kam am 9. Juni 2026 und ging.", None),
        ("de", "2026-06-09", "Er kam am 9. Juni 2026 an und ging am 10. Juni 2026.", None),
        ("ru", "2026-06-09", "Она приехала в Вик 9 июня 2026 года.", "Она приехала в Вик."),
        ("ru", "2026-06-09", "Она 9 июня 2026 года приехала.", "Она приехала."),
        ("ru", "2026", "Это было в 2026 году.", None),
        ("ru", "2026-06-09", "Она жила там до 9 июня 2026 года.", None),
        ("ar", "2026-06-09", "زارت المدينة في 9 يونيو 2026.", "زارت المدينة."),
        ("ar", "2026", "كان ذلك في عام 2026.", None),
        ("ur", "2026-06-09", "اس نے 9 جون 2026 کو دورہ کیا۔", "اس نے دورہ کیا۔"),
        ("ur", "2026", "اس نے جون 2026 میں دورہ کیا۔", None),
        ("ur", "2026-06-09", "وہ 9 جون 2026 کو ہونے والا اجلاس تھا۔", None),
    ],
)
def test_other_languages_leave_a_date_out_where_a_sentence_is_left(
    language: str, date: str, text: str, left: str | None
) -> None:
    assert after_date(text, parse_date(date), NAMES, shipped(language)) == (left or text)


PIECES = st.sampled_from(
    ["in 2014", "In 2014", "on 3 May 2014", "and", "was", "the", "{khan}", "{sum}", '"', ",", "."]
)


@given(st.lists(PIECES, max_size=9).map(" ".join))
def test_nothing_but_that_phrase_ever_goes(text: str) -> None:
    left = after_date(text, parse_date("2014"), NAMES, shipped())
    if left != text:
        before, after = re.split("in 2014", text, flags=re.IGNORECASE)  # it is there once
        kept = squeezed(before).removesuffix(",") + squeezed(after.removeprefix(","))
        assert squeezed(left) in {kept, squeezed(before) + squeezed(after)}
        assert left[0] == left[0].upper() or left[0] == text[0]


def squeezed(text: str) -> str:
    return "".join(text.split()).casefold()


def test_in_a_template_the_note_comes_with_the_words(blocks: Callable[..., Blocks]) -> None:
    (paragraph,) = blocks("**{{ fact('opened').date }}.** {{ fact('opened').after_date }}")
    assert isinstance(paragraph, Paragraph)
    assert plain_text(paragraph.content) == "3\xa0May 1994. Relations were opened."
    assert sum(isinstance(each, NoteMark) for each in iter_inlines(paragraph.content)) == 1


@pytest.mark.parametrize(
    ("date", "text"),
    [
        ("1971", "In 1971 the embassy was opened."),
        ("2006-04-01", "On 1 April 2006 an accord was signed."),
        ("2006-04-01", "Am 1. April 2006 wurde ein Abkommen unterzeichnet."),
        ("2024", "في عام 2024 بلغت الصادرات حدّها."),
        ("2024-02", "By February 2024 it had held five sessions."),
        ("2021-11-19/2021-11-22", "On 19 November 2021 he came."),
    ],
)
def test_a_text_that_begins_with_its_date_needs_it_no_second_time(date: str, text: str) -> None:
    assert opening_date(text, parse_date(date))


@pytest.mark.parametrize(
    ("date", "text"),
    [
        ("2006-04-01", "In April 2006 it was in force."),
        ("1971", "They had a legation from 1957, and an embassy from 1971."),
        ("2006-04-01", "An accord, signed on 1 April 2006, was in force."),
        ("2017", "EXPO-2017 was in Astana."),
    ],
)
def test_a_text_that_says_it_later_or_less_exactly_has_it_before_it(date: str, text: str) -> None:
    assert not opening_date(text, parse_date(date))


@pytest.mark.parametrize(
    ("language", "text", "strong"),
    [
        ("en-GB", "By 3 May 1994 they had met.", ["By 3 May 1994"]),
        ("en-GB", "On 3 May 1994 (a Tuesday) they met.", ["On 3 May 1994"]),
        ("de", "Am 3. Mai 1994 trafen sie sich.", ["Am 3. Mai 1994"]),
        ("en-GB", "They had met by 3 May 1994.", []),  # its date stands before it
        ("en-GB", "In May 1994 they met.", []),  # said less exactly
    ],
)
def test_a_date_that_the_words_begin_with_stands_out_as_one_before_them(
    tmp_path: Path, language: str, text: str, strong: list[str]
) -> None:
    said = BASE.replace("id: test-base", f"id: test-base\n  language: {language}")
    said = said.replace("Relations were opened on 3 May 1994.", text)
    told = fact_words(load_base(tmp_path, said), "opened", dated=False)
    found = [plain_text(one.content) for one in iter_inlines((told,)) if isinstance(one, Strong)]
    assert [one.replace("\xa0", " ") for one in found] == strong
    assert plain_text((told,)).replace("\xa0", " ") == text
