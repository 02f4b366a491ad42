"""The widths of Calibri's letters, in 2048ths of an em (those of Carlito, which has the same).

So a drawing's labels find their places without the font at hand; "0" is a letter that it lacks.
"""

from __future__ import annotations

import unicodedata
from math import fsum

_UNITS = 2048
_WIDTHS = {
    0x0020: (
        "463 667 821 1020 1038 1464 1397 452 621 621 1020 1020 511 627 517 791 1038 1038 1038 "
        "1038 1038 1038 1038 1038 1038 1038 548 548 1020 1020 1020 949 1831 1185 1114 1092 "
        "1260 1000 941 1292 1276 516 653 1064 861 1751 1322 1356 1058 1378 1112 941 998 1314 "
        "1162 1822 1063 998 959 628 791 628 1020 1020 596 981 1076 866 1076 1019 625 964 1076 "
        "470 490 931 470 1636 1076 1080 1076 1076 714 801 686 1076 925 1464 887 927 809 644 "
        "943 644 1020 "
    ),
    0x00A0: (
        "0 667 1020 1038 1020 1038 1020 1020 804 1709 824 1049 1020 0 1038 807 694 1020 688 "
        "685 598 1126 1200 517 629 504 865 1049 1303 1375 1383 949 1185 1185 1185 1185 1185 "
        "1185 1563 1092 1000 1000 1000 1000 516 516 516 516 1279 1322 1356 1356 1356 1356 "
        "1356 1020 1359 1314 1314 1314 1314 998 1058 1080 981 981 981 981 981 981 1583 866 "
        "1019 1019 1019 1019 470 470 470 470 1076 1076 1080 1080 1080 1080 1080 1020 1084 "
        "1076 1076 1076 1076 927 1076 927 1185 981 1185 981 1185 981 1092 866 1092 866 1092 "
        "866 1092 866 1260 1164 1279 1130 1000 1019 1000 1019 1000 1019 1000 1019 1000 1019 "
        "1292 964 1292 964 1292 964 1292 964 1276 1076 1344 1091 516 470 516 470 516 470 516 "
        "470 516 470 1170 960 653 490 1064 931 931 861 470 861 470 866 540 1118 765 880 507 "
        "1322 1076 1322 1076 1322 1076 1186 1287 1076 1356 1080 1356 1080 1356 1080 1775 1740 "
        "1112 714 1112 714 1112 714 941 801 941 801 941 801 941 801 998 686 998 708 998 700 "
        "1314 1076 1314 1076 1314 1076 1314 1076 1314 1076 1314 1076 1822 1464 998 927 998 "
        "959 809 959 809 959 809 497 "
    ),
    0x0384: (
        "649 1012 1185 517 1000 1276 516 0 1356 0 998 1360 562 1185 1114 851 1156 1000 959 "
        "1276 1356 516 1064 1173 1751 1322 1007 1356 1276 1058 0 939 998 998 1555 1063 1536 "
        "1360 516 998 1162 933 1100 562 1109 1162 1088 914 1072 933 712 1100 1089 562 931 948 "
        "1126 919 770 1080 1132 1042 841 1089 793 1109 1334 873 1449 1426 562 1109 1080 1109 "
        "1426 "
    ),
    0x0400: (
        "1000 1000 1279 880 1121 941 516 516 653 1786 1795 1266 1112 1314 1080 1269 1185 1101 "
        "1114 880 1319 1000 1640 970 1314 1314 1112 1251 1751 1276 1356 1273 1058 1092 998 "
        "1080 1428 1063 1308 1138 1778 1822 1259 1560 1088 1122 1800 1137 981 1091 981 708 "
        "1143 1019 1411 866 1107 1107 950 1045 1385 1095 1080 1066 1076 866 793 927 1278 887 "
        "1109 960 1492 1534 1098 1364 962 907 1478 971 1019 1019 1107 708 909 801 470 470 490 "
        "1538 1576 1091 950 1107 927 1075 "
    ),
    0x0490: ("886 725 "),
    0x2010: (
        "0 0 1038 1020 1854 1854 809 1020 511 511 511 511 857 857 857 856 1020 1020 1020 0 0 "
        "0 1414 "
    ),
}
"""By the first of letters that follow one another in Unicode."""
_EMS = {
    chr(first + at): int(width) / _UNITS
    for first, said in _WIDTHS.items()
    for at, width in enumerate(said.split())
    if width != "0"
}


_PLAIN = str.maketrans("\u00a0\u202f\u2009\u2010\u2011", "   --")
"""What keeps words together means nothing where no line ends."""


def plain(text: str) -> str:
    """The text with spaces and hyphens that the font has."""
    return text.translate(_PLAIN)


def em(letter: str) -> float:
    """How wide a letter is, in ems; 0 for what lies upon the one before it."""
    return 0.0 if unicodedata.combining(letter) else _EMS[letter]


def em_or(letter: str, unknown: float) -> float:
    """How wide a letter is, in ems, or that where its width is not known."""
    return _EMS.get(letter, unknown)


def has_all(text: str) -> bool:
    """Whether the widths of all its letters are known."""
    return all(letter in _EMS or unicodedata.combining(letter) for letter in plain(text))


def ems(text: str, unknown: float = 0.5) -> float:
    """How wide a text is, in ems; a letter of no known width takes `unknown`."""
    return fsum([_EMS.get(letter, unknown) for letter in text])
