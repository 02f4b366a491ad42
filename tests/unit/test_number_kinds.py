"""Ranks, parts, multiples and round amounts are held against those of the other language."""

# ruff: noqa: E501 - sentences in seven languages, one pair a line

from __future__ import annotations

import pytest

from brief.check.alike import _differing
from brief.check.alike_kinds import differing_kinds
from brief.check.sides import Side
from brief.prose.number_kinds import find_kinds

PAIRS = {
    "fr": """
It was the twenty-second sitting.|C’était la vingt-deuxième session.|C’était la vingt-troisième session.
It was the seventy-second sitting.|C’était la soixante-douzième session.|C’était la soixante-deuxième session.
Two thirds of the fleet sailed.|Les deux tiers de la flotte ont appareillé.|Les trois quarts de la flotte ont appareillé.
A quarter of its tin goes there.|Le quart de son étain y va.|Le tiers de son étain y va.
In the 19th century ships called.|Au XIXe siècle, des navires ont fait escale.|Au XVIIIe siècle, des navires ont fait escale.
It was the third sitting.|C’était la troisième session.|C’était la quatrième session.
Ten of twelve ports agreed.|Dix ports sur douze étaient d’accord.|Dix ports sur treize étaient d’accord.
Trade tripled.|Les échanges ont triplé.|Les échanges ont doublé.
Exports doubled.|Les exportations ont été multipliées par deux.|Les exportations ont été multipliées par trois.
Dozens of boats came.|Des dizaines de bateaux sont venus.|Des milliers de bateaux sont venus.
Thousands of crates were sent.|Des milliers de caisses ont été envoyées.|Des millions de caisses ont été envoyées.
They owe a billion crowns.|Ils doivent un milliard de couronnes.|Ils doivent un million de couronnes.
They owe 3 billion crowns.|Ils doivent 3 milliards de couronnes.|Ils doivent 3 billions de couronnes.
They owe two trillion crowns.|Ils doivent deux mille milliards de couronnes.|Ils doivent deux milliards de couronnes.
""",
    "de": """
It was the twenty-second sitting.|Es war die zweiundzwanzigste Sitzung.|Es war die dreiundzwanzigste Sitzung.
It is the second largest port.|Es ist der zweitgrößte Hafen.|Es ist der drittgrößte Hafen.
Two thirds of the fleet sailed.|Zwei Drittel der Flotte liefen aus.|Drei Viertel der Flotte liefen aus.
Half of its tin goes there.|Die Hälfte seines Zinns geht dorthin.|Ein Viertel seines Zinns geht dorthin.
In the 19th century ships called.|Im 19. Jahrhundert liefen Schiffe ein.|Im 18. Jahrhundert liefen Schiffe ein.
It was the fifth sitting.|Es war die fünfte Sitzung.|Es war die sechste Sitzung.
Ten of twelve ports agreed.|Zehn von zwölf Häfen stimmten zu.|Zehn von elf Häfen stimmten zu.
Trade tripled.|Der Handel verdreifachte sich.|Der Handel verdoppelte sich.
Exports quadrupled.|Die Ausfuhren stiegen auf das Vierfache.|Die Ausfuhren stiegen auf das Dreifache.
Dozens of boats came.|Dutzende Boote kamen.|Hunderte Boote kamen.
Millions of crates were sent.|Millionen Kisten wurden geschickt.|Tausende Kisten wurden geschickt.
They owe a billion crowns.|Sie schulden eine Milliarde Kronen.|Sie schulden eine Billion Kronen.
They owe two billion crowns.|Sie schulden zwei Milliarden Kronen.|Sie schulden zwei Billionen Kronen.
They owe a trillion crowns.|Sie schulden eine Billion Kronen.|Sie schulden eine Milliarde Kronen.
""",
    "es": """
It was the twenty-second sitting.|Fue la vigésima segunda sesión.|Fue la vigésima tercera sesión.
Three quarters of the fleet sailed.|Las tres cuartas partes de la flota zarparon.|Las dos terceras partes de la flota zarparon.
A third of its tin goes there.|Un tercio de su estaño va allí.|Un cuarto de su estaño va allí.
In the 17th century ships called.|En el siglo XVII hicieron escala barcos.|En el siglo XVI hicieron escala barcos.
It was the fourth sitting.|Fue la cuarta sesión.|Fue la quinta sesión.
Nine of ten ports agreed.|Nueve de cada diez puertos aceptaron.|Siete de cada diez puertos aceptaron.
Trade tripled.|El comercio se triplicó.|El comercio se duplicó.
Exports doubled.|Las exportaciones se duplicaron.|Las exportaciones se cuadruplicaron.
Dozens of boats came.|Llegaron decenas de barcos.|Llegaron miles de barcos.
Hundreds of crates were sent.|Se enviaron cientos de cajas.|Se enviaron miles de cajas.
They owe a billion crowns.|Deben mil millones de coronas.|Deben un billón de coronas.
They owe 2.5 billion crowns.|Deben 2500 millones de coronas.|Deben 2,5 billones de coronas.
They owe three billion crowns.|Deben tres mil millones de coronas.|Deben tres millones de coronas.
""",
    "ru": """
It was the twenty-second sitting.|Это была двадцать вторая сессия.|Это была двадцать третья сессия.
It was the fortieth sitting.|Это была сороковая сессия.|Это была пятидесятая сессия.
Two thirds of the fleet sailed.|Две трети флота вышли в море.|Три четверти флота вышли в море.
A quarter of its tin goes there.|Туда идёт четверть его олова.|Туда идёт треть его олова.
In the 19th century ships called.|В XIX веке заходили суда.|В XVIII веке заходили суда.
It was the third sitting.|Это было третье заседание.|Это было пятое заседание.
Ten of twelve ports agreed.|Десять из двенадцати портов согласились.|Десять из одиннадцати портов согласились.
Trade tripled.|Торговля утроилась.|Торговля удвоилась.
Exports doubled.|Экспорт вырос вдвое.|Экспорт вырос втрое.
Dozens of boats came.|Пришли десятки лодок.|Пришли тысячи лодок.
Thousands of crates were sent.|Были отправлены тысячи ящиков.|Были отправлены миллионы ящиков.
They owe a billion crowns.|Они должны миллиард крон.|Они должны миллион крон.
They owe 3 trillion crowns.|Они должны 3 триллиона крон.|Они должны 3 миллиарда крон.
They owe two billion crowns.|Они должны два миллиарда крон.|Они должны два миллиона крон.
""",
    "ar": """
It was the twenty-second sitting.|كانت الجلسة الثانية والعشرين.|كانت الجلسة الثالثة والعشرين.
Trade doubled.|تضاعفت التجارة.|زادت التجارة ثلاثة أضعاف.
A million crates came.|وصل مليون صندوق.|وصل مليونا صندوق.
Two thirds of the fleet sailed.|أبحر ثلثا الأسطول.|أبحر نصف الأسطول.
A quarter of its tin goes there.|يذهب ربع قصديرها إلى هناك.|يذهب ثلث قصديرها إلى هناك.
In the nineteenth century ships called.|في القرن التاسع عشر رست السفن.|في القرن الثامن عشر رست السفن.
It was the third sitting.|كانت الجلسة الثالثة.|كانت الجلسة الرابعة.
Ten of twelve ports agreed.|وافقت عشرة موانئ من اثني عشر.|وافقت تسعة موانئ من اثني عشر.
Dozens of boats came.|جاءت عشرات القوارب.|جاءت آلاف القوارب.
Thousands of crates were sent.|أرسلت آلاف الصناديق.|أرسلت ملايين الصناديق.
They owe a billion crowns.|عليهم مليار كرونة.|عليهم مليون كرونة.
They owe two million crowns.|عليهم مليونا كرونة.|عليهم ملياران من الكرونات.
They owe two thousand crowns.|عليهم ألفا كرونة.|عليهم مليونا كرونة.
They owe 3 billion crowns.|عليهم 3 مليارات كرونة.|عليهم 3 ملايين كرونة.
""",
    "ur": """
It was the twenty-second sitting.|یہ بائیسواں اجلاس تھا۔|یہ تئیسواں اجلاس تھا۔
It is the third largest port.|یہ تیسری سب سے بڑی بندرگاہ ہے۔|یہ دوسری سب سے بڑی بندرگاہ ہے۔
Two thirds of the fleet sailed.|بیڑے کا دو تہائی روانہ ہوا۔|بیڑے کا تین چوتھائی روانہ ہوا۔
A quarter of its tin goes there.|اس کا ایک چوتھائی ٹن وہاں جاتا ہے۔|اس کا ایک تہائی ٹن وہاں جاتا ہے۔
In the 19th century ships called.|انیسویں صدی میں جہاز آئے۔|اٹھارہویں صدی میں جہاز آئے۔
It was the third sitting.|یہ تیسرا اجلاس تھا۔|یہ چوتھا اجلاس تھا۔
Ten of twelve ports agreed.|بارہ میں سے دس بندرگاہیں متفق ہوئیں۔|بارہ میں سے نو بندرگاہیں متفق ہوئیں۔
Trade tripled.|تجارت تین گنا ہو گئی۔|تجارت دو گنا ہو گئی۔
Exports doubled.|برآمدات دگنی ہو گئیں۔|برآمدات تگنی ہو گئیں۔
Dozens of boats came.|درجنوں کشتیاں آئیں۔|ہزاروں کشتیاں آئیں۔
Thousands of crates were sent.|ہزاروں صندوق بھیجے گئے۔|لاکھوں صندوق بھیجے گئے۔
They owe a billion crowns.|ان پر ایک ارب کراؤن واجب ہیں۔|ان پر ایک کروڑ کراؤن واجب ہیں۔
They owe 3 billion crowns.|ان پر 3 ارب کراؤن واجب ہیں۔|ان پر 3 کروڑ کراؤن واجب ہیں۔
They owe two million crowns.|ان پر بیس لاکھ کراؤن واجب ہیں۔|ان پر دو لاکھ کراؤن واجب ہیں۔
""",
}
"""An English sentence, what says the same, and what does not."""
FAIR = {
    "fr": """
Half a million crates, two thirds of them tin, left in the first quarter of 2031.|Un demi-million de caisses, dont deux tiers d’étain, sont parties au premier trimestre 2031.
The prime minister paid a second visit.|Le premier ministre a effectué une nouvelle visite.
Three in four ports, and half the quays, are full.|Trois ports sur quatre et la moitié des quais sont pleins.
67 per cent of the fish and a quarter of the tin went north.|Les deux tiers du poisson et un quart de l’étain sont partis au nord.
Third countries bought a fifth of it.|Les pays tiers en ont acheté un cinquième.
Trade doubled in the second half of the 19th century.|Le commerce a doublé dans la seconde moitié du XIXe siècle.
The twenty-first session doubled the levy twice.|La vingt et unième session a doublé deux fois la taxe.
In the eighteenth and nineteenth centuries thousands came.|Aux XVIIIe et XIXe siècles, des milliers de personnes sont venues.
Tens of thousands of tonnes, worth half a billion.|Des dizaines de milliers de tonnes, valant 500 millions.
It owes 1.2 trillion crowns.|Il doit 1 200 milliards de couronnes.
A dozen boats and hundreds of crew.|Une douzaine de bateaux et des centaines de marins.
It rose threefold, to a third of the total.|Il a triplé et atteint le tiers du total.
The 1st Fleet came first.|La 1re flotte est arrivée la première.
One of the three envoys stayed; half of them left.|L’un des trois émissaires est resté ; la moitié sont partis.
""",
    "de": """
Half a million crates left.|Eine halbe Million Kisten ging ab.
A million and a half crates left.|Anderthalb Millionen Kisten gingen ab.
Every third ship and a quarter of the crates were lost.|Jedes dritte Schiff und ein Viertel der Kisten gingen verloren.
Trade more than doubled in three quarters of a year.|Der Handel verdoppelte sich in einem Dreivierteljahr mehr als.
Tens of thousands left; hundreds of thousands stayed.|Zehntausende gingen; Hunderttausende blieben.
On the 3rd of May the fourth round began.|Am 3. Mai begann die vierte Runde.
The first deputy minister came twice.|Der Erste Stellvertretende Minister kam zweimal.
Seven of the eight ports.|Sieben der acht Häfen.
It is the second largest buyer and third in tin.|Es ist der zweitgrößte Käufer und bei Zinn auf Rang drei.
Three billion in the twentieth century.|Drei Milliarden im zwanzigsten Jahrhundert.
It is worth a trillion crowns.|Es ist eine Billion Kronen wert.
In the second half of 2031 trade tripled.|Im zweiten Halbjahr 2031 verdreifachte sich der Handel.
Two thirds more ships, 3.5 billion crowns.|Zwei Drittel mehr Schiffe, 3,5 Mrd. Kronen.
""",
    "es": """
Half a million crates left.|Medio millón de cajas salió.
Half of it went in the second quarter.|La mitad salió en el segundo trimestre.
The 20th century brought thousands of millions.|El siglo XX trajo miles de millones.
Billions were lost and a dozen ships.|Se perdieron miles de millones y una docena de barcos.
Two of every three crates; a fifth of the tin.|Dos de cada tres cajas; una quinta parte del estaño.
The prime minister came a third time.|El primer ministro vino por tercera vez.
Exports rose fourfold.|Las exportaciones se multiplicaron por cuatro.
A trillion crowns.|Un billón de coronas.
It lost three quarters of its fleet.|Perdió las tres cuartas partes de su flota.
""",
    "ru": """
Half a million crates left.|Ушло полмиллиона ящиков.
In the first quarter two thirds left.|В первом квартале ушло две трети.
In the 18th and 19th centuries hundreds came.|В XVIII–XIX веках пришли сотни.
The first deputy prime minister came for the third time.|Первый вице-премьер приехал в третий раз.
Exports rose threefold.|Экспорт вырос в три раза.
Exports halved and imports doubled.|Экспорт сократился вдвое, а импорт удвоился.
Two fifths of the tin.|Две пятых олова.
A fifth of the tin and a tenth of the fish.|Пятая часть олова и десятая часть рыбы.
On Tuesday dozens of boats came.|Во вторник пришли десятки лодок.
Several million crates, hundreds of thousands of them tin.|Несколько миллионов ящиков, сотни тысяч из них с оловом.
It owes a trillion.|Он должен триллион.
In 8 of 10 ports.|В восьми из десяти портов.
""",
    "ar": """
Half a million crates left in the first quarter.|غادر نصف مليون صندوق في الربع الأول.
15 million crowns and 30 thousand crates.|15 مليونا من الكرونات و30 ألفا من الصناديق.
Two million crates left in October.|غادر مليونا صندوق في تشرين الأول.
The first deputy came on the second day of January.|جاء النائب الأول في اليوم الثاني من كانون الثاني.
Hundreds of thousands fled.|فر مئات الآلاف.
Three quarters of the tin went in the 20th century.|ذهبت ثلاثة أرباع القصدير في القرن العشرين.
It tripled, to 3 billion.|تضاعف ثلاث مرات إلى ثلاثة مليارات.
Thirty thousand boats, two billion crowns.|ثلاثون ألف قارب وملياران من الكرونات.
Nineteenth-century trade, the fifth visit.|تجارة القرن التاسع عشر، الزيارة الخامسة.
A third party bought a third of it.|اشترى طرف ثالث ثلثه.
The second largest buyer paid a million.|دفع ثاني أكبر مشتر مليون كرونة.
""",
    "ur": """
Half a million crates left.|پانچ لاکھ صندوق روانہ ہوئے۔
Hundreds of thousands left in the 20th century.|بیسویں صدی میں لاکھوں روانہ ہوئے۔
It lost millions.|اسے لاکھوں کا نقصان ہوا۔
The first visit and the second.|پہلا دورہ اور دوسرا۔
Other ministers came a third time.|دوسرے وزیر تیسری بار آئے۔
Two thirds and a quarter of the tin.|دو تہائی اور ایک چوتھائی ٹن۔
It trebled to 100 billion.|یہ تین گنا ہو کر ایک کھرب ہو گیا۔
Nine of ten ports; half the tin.|دس میں سے نو بندرگاہیں؛ آدھا ٹن۔
The 21st century; the fifth session.|اکیسویں صدی؛ پانچواں اجلاس۔
Three quarters of the crates, hundreds of boats.|تین چوتھائی صندوق، سینکڑوں کشتیاں۔
""",
}
"""Sentences with more than one number, said as each language says it."""


def rows(table: dict[str, str], language: str) -> list[list[str]]:
    return [line.split("|") for line in table[language].strip().splitlines()]


def told(english: str, language: str, other: str) -> bool:
    sides = Side("en-GB", (english,), ()), Side(language, (other,), ())
    return bool(_differing(*sides) or list(differing_kinds(*sides)))


@pytest.mark.parametrize("language", PAIRS)
def test_what_says_the_same_is_silent_and_what_says_another_number_is_told(language: str) -> None:
    pairs = rows(PAIRS, language)
    assert [same for english, same, _ in pairs if told(english, language, same)] == []
    assert [other for english, _, other in pairs if not told(english, language, other)] == []


@pytest.mark.parametrize("language", FAIR)
def test_fair_translations_of_several_numbers_are_silent(language: str) -> None:
    pairs = rows(FAIR, language)
    assert [same for english, same in pairs if told(english, language, same)] == []


@pytest.mark.parametrize(
    ("english", "language", "same"),
    [
        ("The 22nd sitting began.", "fr", "La vingt-deuxième session a commencé."),
        ("The 72nd sitting began.", "fr", "La soixante-douzième session a commencé."),
        ("The 22nd sitting began.", "ru", "Началась двадцать вторая сессия."),
        ("The 22nd sitting began.", "es", "Empezó la vigésima segunda sesión."),
        ("It sailed on 23 May.", "ar", "أبحرت في الثالث والعشرين من مايو."),
    ],
)
def test_a_rank_in_figures_is_that_rank_in_two_words(
    english: str, language: str, same: str
) -> None:
    assert not told(english, language, same)


def test_two_languages_other_than_english_are_held_against_one_another() -> None:
    german, french = Side("de", ("Der Handel verdoppelte sich.",), ()), "Les échanges ont triplé."
    ((lacks, adds),) = differing_kinds(Side("fr", (french,), ()), german)
    assert ([one.typed for one in lacks], [one.typed for one in adds]) == (
        ["verdoppelte"],
        ["triplé"],
    )


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en-GB", "the twenty-first ship and a million and a half", ["rank"]),
        ("fr", "Les ports, vers le premier ministre", []),
        ("ar", "في اليوم الثالث والعشرين من تشرين الثاني", []),
        ("de", "am 3. Mai, in der 3. Sitzung", ["rank"]),
        ("pl", "dwie trzecie", []),
    ],
)
def test_what_only_looks_like_a_number_of_a_kind_is_none(
    language: str, text: str, kinds: list[str]
) -> None:
    assert [one.kind for one in find_kinds(text, language)] == kinds
