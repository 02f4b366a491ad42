"""Currencies: the codes, signs and words by which prose calls them, and whose each word is."""

from __future__ import annotations

from brief.words import currencies

CODES = currencies.CODES
_SIGNS = """
us$ USD;a$ AUD;au$ AUD;c$ CAD;ca$ CAD;can$ CAD;nz$ NZD;hk$ HKD;s$ SGD;nt$ TWD;r$ BRL
j$ JMD;tt$ TTD;sfr CHF
ksh KES;kshs KES;tsh TZS;ush UGX;sh KES,TZS,UGX,SOS;shs KES,TZS,UGX,SOS
tk BDT;rp IDR;dh AED,MAD;dhs AED,MAD
\u20ac EUR;\u00a3 GBP,EGP,LBP;\u00a5 JPY,CNY;\u20b9 INR;\u20bd RUB;\u20ba TRY;\u20b4 UAH;\u20b8 KZT
\u20a6 NGN;\u20a9 KRW,KPW;\u20aa ILS;\u20ab VND;\u20b1 PHP;\u20b5 GHS;\u0e3f THB
\u20bc AZN;\u20be GEL
\u20ae MNT;\u20ad LAK;\u09f3 BDT;rs INR,PKR,LKR,NPR,MUR;kr NOK,DKK,SEK,ISK
$ USD,AUD,CAD,NZD,SGD,HKD,TWD,NAD,JMD,TTD,BBD,BSD,BZD,FJD,GYD,LRD,MXN,BMD,BND,KYD,SBD,SRD,XCD
"""
_WORDS = """
dollar USD,AUD,CAD,NZD,SGD,HKD,TWD,NAD,JMD,TTD,BBD,BSD,BZD,FJD,GYD,LRD,BMD,BND,KYD,SBD,SRD,XCD
euro EUR;pound GBP,EGP,LBP,SYP,SDG,SSP,FKP,GIP,SHP;sterling GBP;yen JPY;yuan CNY;renminbi CNY
rupee INR,PKR,LKR,NPR,MUR,SCR;rupiah IDR;rouble RUB,BYN,BYR;ruble RUB,BYN,BYR
franc CHF,XAF,XOF,XPF,FRF,RWF,BIF,CDF,DJF,GNF,KMF;kron NOK,DKK,SEK,ISK;koruna CZK
crown CZK,NOK,DKK,SEK,ISK
shilling KES,TZS,UGX,SOS;dinar JOD,KWD,IQD,BHD,LYD,TND,DZD,RSD;dirham AED,MAD;riyal SAR,QAR,YER,OMR
rial IRR,OMR,YER,SAR,QAR;lira TRY,ITL;peso MXN,ARS,CLP,COP,PHP,CUP,DOP,UYU;zloty PLN;z\u0142oty PLN
hryvnia UAH;rand ZAR;baht THB;ringgit MYR;taka BDT;birr ETB;naira NGN;cedi GHS;forint HUF;tenge KZT
manat AZN,TMT;lari GEL;kyat MMK;kwacha ZMW,MWK;shekel ILS;guarani PYG;bolivar VES,VED;rufiyaa MVR
deutschmark DEM;tugrik MNT;lempira HNL;quetzal GTQ;gourde HTG;dalasi GMD;metical MZN;kwanza AOA
pula BWP;nakfa ERN;somoni TJS;dram AMD;denar MKD;afghani AFN;ariary MGA;leone SLE
"""


def _read(table: str) -> dict[str, frozenset[str]]:
    rows = (row.rsplit(" ", 1) for line in table.split("\n") for row in line.split(";") if row)
    return {word: frozenset(codes.split(",")) for word, codes in rows}


SIGNS = _read(_SIGNS)
"""What stands before a sum, or behind it, in small letters: whose money it can be."""
WORDS = _read(_WORDS)
"""The beginnings of the words behind a sum: whose money it can be."""
ANY_SIGN = f"[{''.join(sign for sign in SIGNS if len(sign) == 1)}]"
PLURAL = "(?:ies|ys|[eou]r|es|[aesy])?"
"""How such words end: kroner, kronor, kronur, rupees."""
OLD = frozenset({"BYR"})
"""Codes of what is called as its successor is: a Belarusian rouble."""
UNSURE = frozenset("crown dram leone lira pound pula rand sterling taka".split())  # noqa: SIM905 - a row of words
"""Words that without a sum before them are something else too: the Crown, a pound of flesh."""


def narrowed(codes: frozenset[str], countries: frozenset[str]) -> frozenset[str]:
    """Those that are of these countries, if any is: Australian dollars, Kenyan shillings."""
    return frozenset(code for code in codes if code[:2] in countries) or codes
