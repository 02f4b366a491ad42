"""Charsets: the codec of what a page or a letter says that it is in, as browsers read it.

Browsers know labels that Python does not, and take several for the larger set that pages mean by
them: what says ISO-8859-1 has the quotation marks of Windows, what says GB 2312 has later letters
(WHATWG, Encoding).
"""

from __future__ import annotations

import codecs

_SAID = b"charset"
_NAMED = {
    "x-mac-roman": "mac_roman", "mac": "mac_roman", "x-mac-cyrillic": "mac_cyrillic",
    "x-mac-ukrainian": "mac_cyrillic", "windows-874": "cp874", "dos-874": "cp874",
    "iso-8859-8-i": "iso8859-8", "iso-8859-8-e": "iso8859-8", "logical": "iso8859-8",
    "visual": "iso8859-8", "iso-8859-6-i": "iso8859-6", "iso-8859-6-e": "iso8859-6",
    "koi": "koi8-r", "koi8": "koi8-r", "koi8-ru": "koi8-u", "gb_2312-80": "gb2312",
    "gb_2312": "gb2312", "x-gbk": "gbk", "cn-big5": "big5", "x-x-big5": "big5",
    "x-euc-jp": "euc_jp", "windows-31j": "cp932", "x-sjis": "cp932",
    "ks_c_5601-1989": "cp949", "ksc_5601": "cp949", "windows-949": "cp949",
}  # fmt: skip
"""Labels of the web by the codec that they mean."""
_MEANT = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874",
    "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932",
    "euc_kr": "cp949", "big5": "big5hkscs",
}  # fmt: skip
"""Codecs by the larger one that browsers read them with."""


def codec_of(label: str) -> str:
    """The codec of a label; "" where there is none, or none whose letters could have said so."""
    known = label.lower().removeprefix("x-") if label.lower().startswith("x-cp") else label.lower()
    try:
        name = codecs.lookup(_NAMED.get(known, known)).name
        name = _MEANT.get(name, name)
        return name if _SAID.decode(name, "replace") == _SAID.decode() else ""
    except (LookupError, ValueError):  # a name that no codec has, or that of no set of characters
        return ""
