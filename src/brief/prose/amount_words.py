"""Words that make an amount of number words, by language: et demi, anderthalb, ڈیڑھ, una docena."""

from __future__ import annotations

HALF_BEFORE = {
    "fr": {"demi": "0.5", "quart": "0.25"},
    "de": {"halbe": "0.5", "halben": "0.5"},
    "es": {"medio": "0.5", "media": "0.5", "cuarto": "0.25"},
    "ar": {"نصف": "0.5", "ربع": "0.25"},
    "ur": {"نصف": "0.5", "آدھا": "0.5", "آدھے": "0.5", "چوتھائی": "0.25"},
}
"""What takes a part of the scale behind it: un demi-million."""
MORE_BEFORE = {
    "ur": {"ساڑھے": "0.5", "سوا": "0.25", "پونے": "-0.25"},
}
"""What adds to the number behind it, or takes from it: three and a half."""
MORE_BEHIND = {
    "fr": r"et\s+(?P<half>demie?)",
    "es": r"y\s+(?P<half>medi[oa])",
    "ru": "\u0441\\s+(?P<half>половиной)",
    "ar": (
        r"و\s?(?:(?P<half>نصف)|(?P<quarter>ربع))"
        r"(?:\s+(?:ال)?(?:ألف|مليون|مليار|بليون|تريليون)(?!\w))?"
    ),
}
"""What adds a part behind a number: of its scale, where one stands before it."""
POINT = {
    "fr": ("virgule",),
    "de": ("komma",),
    "es": ("coma", "punto"),
    "ur": ("اعشاریہ",),
    "ar": ("فاصلة", "فاصل"),
}
"""The point of decimals, as a word."""
COLLECTIVES = {
    "fr": {
        "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
        "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
        "centaines": 100, "douzaines": 12, "dizaines": 10,
    },
    "de": {"dutzend": 12},
    "es": {
        "decena": 10, "docena": 12, "docenas": 12, "quincena": 15, "veintena": 20,
        "treintena": 30, "centenar": 100, "centenares": 100, "centena": 100,
    },
    "ru": {
        **dict.fromkeys(("дюжина", "дюжину", "дюжины", "дюжин"), 12),
        **dict.fromkeys(("десяток", "десятка", "десятков"), 10),
        **dict.fromkeys(("сотня", "сотню", "сотни", "сотен"), 100),
    },
    "ar": {"دزينة": 12},
    "ur": {"درجن": 12},
}  # fmt: skip
"""Words for so many of a thing; one before them counts them."""
MORE_SCALES = {
    "fr": {"millier": 1000, "milliers": 1000},
    "de": {"viertelmillion": 250_000, "dreiviertelmillion": 750_000, "mio": 10**6, "mrd": 10**9},
    "es": {"millar": 1000, "millares": 1000},
    "ru": {
        "тыс": 1000, "млн": 10**6, "млрд": 10**9, "трлн": 10**12, "тысячами": 1000,
        "тысячам": 1000, "миллиону": 10**6, "миллионам": 10**6, "миллиарду": 10**9,
        "полтысячи": 500, "полмиллиона": 500_000, "полмиллиарда": 500_000_000,
    },
    "ar": {"آلاف": 1000},
    "ur": {"لاکھوں": 100_000, "کروڑوں": 10**7, "اربوں": 10**9},
}  # fmt: skip
MIXED = {
    "de": r"(?P<ones>ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?:und)?einhalb",
}
"""One word for a number and a half."""
OF = {"fr": ("de", "d"), "es": ("de",)}
"""What may stand between a part and its scale: un quart de million."""
