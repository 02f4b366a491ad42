"""Words of lists and ranges of days, by language: 17 et le 18 mai, 17 و18 مايو.

Words are parted by a comma here; a space in one stands for any. All languages are read together,
since a source, or a part of a text, may be in another than the brief.
"""

from __future__ import annotations

_LISTS = {
    "en": "and, or, to, up to, until, till, through, then, as well as, &, but also, plus",
    "fr": "et, ou, puis, au, à, ainsi que, jusqu'au, jusqu\u2019au, mais aussi",
    "de": "und, oder, bis, dann, sowie, bzw., beziehungsweise, als auch, wie auch, aber auch",
    "es": "y, e, o, u, luego, al, a, así como, como, hasta, sino también",
    "ru": (
        "\u0438, \u0430 \u0442\u0430\u043a\u0436\u0435, \u0437\u0430\u0442\u0435\u043c, "
        "\u0437\u0430\u0442\u0435\u043c \u0438, \u043f\u043e\u0442\u043e\u043c, "
        "\u0438\u043b\u0438, \u043b\u0438\u0431\u043e, \u043f\u043e, \u0434\u043e, "
        "\u043d\u043e \u0438, \u0442\u0430\u043a \u0438"
    ),
    "uk": "\u0456, \u0442\u0430, \u0430\u0431\u043e",
    "ar": "ثم, أو, إلى, حتى, لغاية, أم, كما",
    "ur": "اور, یا, تا, سے, پھر, نیز, و",
}
"""What stands between two days; a word of two letters between two numbers is no other word."""
_BEFORE = {
    "en": "again, then, later, also, finally, once more, on, the, to",
    "fr": "le, les, de nouveau, encore, ensuite, enfin, du, aussi",
    "de": "am, den, zum, vom, erneut, wieder, nochmals, noch einmal, dann, auch, schließlich",
    "es": "el, los, de nuevo, otra vez, después, también, finalmente, al, del",
    "ru": (
        "\u0441\u043d\u043e\u0432\u0430, \u0432\u043d\u043e\u0432\u044c, "
        "\u043e\u043f\u044f\u0442\u044c, \u0437\u0430\u0442\u0435\u043c, \u0432, \u0432\u043e, "
        "\u0442\u0430\u043a\u0436\u0435, \u0434\u043e, \u043f\u043e, \u0435\u0449\u0435, "
        "\u0435\u0449\u0451"
    ),
    "ar": "في, يوم, يومي, كذلك, أيضا, أيضاً, مجددا, مجدداً, ثم, حتى, إلى, من جديد, مرة أخرى",
    "ur": "پھر, دوبارہ, بھی, بعد ازاں, مورخہ",
}
"""What may stand before each day of a list: and again on the 5th."""
_WEEKDAYS = {
    "en": "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday",
    "fr": "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
    "de": "Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag",
    "es": "lunes, martes, miércoles, jueves, viernes, sábado, domingo",
    "ru": "понедельник, вторник, среда, среду, четверг, пятница, пятницу, суббота, субботу, "
    "воскресенье",
    "ar": "الاثنين, الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد",
    "ur": "پیر, منگل, بدھ, جمعرات, جمعہ, جمعے, ہفتہ, ہفتے, اتوار",
}
_EITHER = {
    "en": "or",
    "fr": "ou",
    "de": "oder",
    "es": "o, u",
    "ru": "\u0438\u043b\u0438, \u043b\u0438\u0431\u043e",
    "ar": "أو, أم",
    "ur": "یا",
}
"""What leaves open which of two days is meant."""
_OF = "of, de, del, del mes de, числа, من, من شهر, شهر"
_OF_YEAR = "of, de, del, im Jahr, im Jahre, عام, من عام, سنة, من سنة, لعام"
_ON = {
    "en": "on, on the, from, from the, between, between the, evening of, morning of, night of, "
    "afternoon of",
    "fr": "le, les, du",
    "de": "am, vom, zum, den, des",
    "es": "el, los, del",
    "ru": "\u0441, \u0441\u043e, \u0434\u043e",
    "ar": "في, يوم, يومي, من, مساء, صباح, ليلة",
}
"""What stands before a day whose month comes later: signed on 2 and in force since 9 May."""
_NEXT = {
    "en": "and, or, in, at, by, but",
    "fr": "et, ou, à, en, par, puis",
    "de": "und, oder, in, an, von, sowie",
    "es": "y, e, o, u, en, por",
    "ru": "\u0438, \u0432, \u0432\u043e, \u0430",
    "ar": "في, ثم, أو",
    "ur": "اور, کو, میں, سے, کی",
}
"""What stands behind such a day, and behind no count of things."""

GAP = r"[\s\u00a0]+"


def _any_of(words: str) -> str:
    each = sorted(sorted({one.strip() for one in words.split(",")}), key=len, reverse=True)
    return "|".join(one.replace(".", r"\.").replace(" ", GAP) for one in each)


LISTS, BEFORE, WEEKDAY, EITHER, ON, NEXT = (
    _any_of(",".join(table.values())) for table in (_LISTS, _BEFORE, _WEEKDAYS, _EITHER, _ON, _NEXT)
)
OF, OF_YEAR = _any_of(_OF), _any_of(_OF_YEAR)
WITHOUT_ON = _any_of(_NEXT["ru"].partition(",")[0] + "," + _NEXT["ur"])
"""What stands behind such a day where the language puts nothing before it."""
CLINGING = "\u0648"
"""The and of Arabic, one letter, which clings to what follows."""
ENDING = (
    r"(?:st|nd|rd|th|er|\u1d49\u02b3|\.?\u00ba|-?(?:\u0433\u043e|\u043e\u0433\u043e|\u0435)\b"
    r"|\.(?=[\s,;/)\u2010-\u2014-]))?"
)
"""What stands at the number of a day: 1st, 1er, 1.º, what Russian adds, German's point."""
OTHER_NAME = r"(?:\s?/\s?[\u0620-\u064a]+(?:\s(?:الأول|الاول|الثاني))?)?"
"""The other name of a month, as Arabic papers give it: مايو/أيار."""
