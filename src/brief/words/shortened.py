"""Words that are cut short by a stop which ends no sentence, in the languages that ship."""

from __future__ import annotations

_WORDS = """
Mr|Mrs|Ms|Dr|Prof|Lt|Gen|Col|Maj|Capt|Brig|Adm|Sgt|Sen|Rep|Gov|Rev|Hon|St|Ste|No|Nos|Vol|vol
pp|cf|vs|e[.]g|i[.]e|approx|para|paras|Bros|Mt|Ft|ca
Nr|Nrn|bzw|vgl|Abs|Ziff|Bd|Hr|Hrn|Fr|Frl|evtl|ggf|inkl|einschl|sog|geb|Kap
Sr|Sra|Srta|Dra|Ud|Uds|Excmo|Excma|Ilmo|Ilma|Sto|Sta|núm|pág|págs|apdo|EE|ej|Gral|Cnel|Avda
MM|Mme|Mmes|Mlle|Mgr|env|réf
ул|им|стр|просп|пер|пл|наб|корп|кв|обл|св|ср|см|гл|напр|проф|акад|ген|гос|зам|нач|адм|кап
пп|чл|англ|рус|нем|фр|тел|изд|ред|сост|вып|бул|респ|уч
"""  # noqa: RUF001 - Russian words
LABELS = "art|arts|Art|Fig|fig|Sec|sect|chap|tabl|éd|рис|табл|ст|тт|разд"
"""Before a number alone."""
SHORTENED = "|".join(_WORDS.split())
"""One alternative a word, for a regular expression."""
