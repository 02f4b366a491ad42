# ruff: noqa: E501 - a pair stands in one row
"""Opposites: what one language turns round of another, and what only sounds so."""

from __future__ import annotations

import pytest

from brief.check.alike_doers import changed_doers
from brief.check.alike_senses import opposite_senses
from brief.check.sides import Side
from brief.prose.directed_verb_table import ROWS, TAUGHT

TURNED = {
    "fr": """
Tuvalu sent the note in May.|Tuvalu a envoyé la note en mai.|Tuvalu a reçu la note en mai.
The minister resigned on 3 May.|Le ministre a démissionné le 3 mai.|Le ministre a été nommé le 3 mai.
Imports came to 4 million.|Les importations ont atteint 4 millions.|Les exportations ont atteint 4 millions.
They withdrew from the pact.|Ils se sont retirés du pacte.|Ils ont adhéré au pacte.
Talks began in June.|Les pourparlers ont commencé en juin.|Les pourparlers ont pris fin en juin.
The port allows night calls.|Le port permet les escales de nuit.|Le port interdit les escales de nuit.
Two sailors were arrested.|Deux marins ont été arrêtés.|Deux marins ont été libérés.
Flights resumed in June.|Les vols ont repris en juin.|Les vols ont été suspendus en juin.
It is the largest port.|C’est le plus grand port.|C’est le plus petit port.
It was partly paid.|Elle a été partiellement payée.|Elle a été entièrement payée.
The foreign minister came.|Le ministre des Affaires étrangères est venu.|Le ministre de l’Intérieur est venu.
The embassy is shut.|L’ambassade est fermée.|Le consulat est fermé.
It is a loan.|Il s’agit d’un prêt.|Il s’agit d’un don.
Six women came.|Six femmes sont venues.|Six hommes sont venus.
The council adopted it.|Le conseil l’a adopté.|Le conseil l’a rejeté.
They held indirect talks.|Ils ont mené des pourparlers indirects.|Ils ont mené des pourparlers directs.
The opposition won a majority.|L’opposition a obtenu la majorité.|L’opposition est en minorité.
They buy tin. They sell tea. Both pay.|Ils achètent de l’étain. Ils vendent du thé. Les deux paient.|Ils vendent de l’étain. Ils vendent du thé. Les deux paient.
It is a public body.|C’est un organisme public.|C’est un organisme privé.
Both accepted.|Les deux ont accepté.|Les deux ont refusé.
Relations improved.|Les relations se sont améliorées.|Les relations se sont dégradées.
It is a temporary ban.|C’est une interdiction provisoire.|C’est une interdiction permanente.
The surplus fell.|L’excédent a diminué.|Le déficit a diminué.
The talks failed.|Les pourparlers ont échoué.|Les pourparlers ont réussi.
They support it.|Ils le soutiennent.|Ils s’y opposent, et s’opposent au plan.
The port is in the east.|Le port est à l’est.|Le port se trouve à l’ouest.
They lent 5 crowns.|Ils ont prêté 5 couronnes.|Ils ont emprunté 5 couronnes.
The ship arrived.|Le navire est arrivé.|Le navire est parti.
Half of the ships sailed.|La moitié des navires ont appareillé.|Tous les navires ont appareillé.
They sell half their tin.|Ils vendent la moitié de leur étain.|Ils vendent tout leur étain.
All the ships sailed.|Tous les navires ont appareillé.|La moitié des navires ont appareillé.
It sits twice a month.|Elle siège deux fois par mois.|Elle siège tous les deux mois.
It sits every two years.|Elle siège tous les deux ans.|Elle siège deux fois par an.
A biennial fair is held.|Une foire biennale a lieu.|Une foire semestrielle a lieu.
Trade doubled.|Les échanges ont doublé.|Les échanges ont été divisés par deux.
Trade halved.|Les échanges ont diminué de moitié.|Les échanges ont doublé.
More than 40 people came.|Plus de 40 personnes sont venues.|Moins de 40 personnes sont venues.
It cost at least 40 francs.|Il a coûté au moins 40 francs.|Il a coûté au plus 40 francs.
They lifted the ban.|Ils ont levé l’interdiction.|Ils ont imposé l’interdiction.
It opened before the vote.|Elle a ouvert avant le vote.|Elle a ouvert après le vote.
They buy tea there.|Ils y achètent du thé.|Ils y vendent du thé.
The first envoy came.|Le premier envoyé est venu.|Le dernier envoyé est venu.
Most of them left.|La plupart sont partis.|Tous sont partis.
Trade rose again.|Les échanges ont augmenté.|Les échanges ont diminué.
They opened the pier.|Ils ont ouvert la jetée.|Ils ont fermé la jetée.
It costs two million a year.|Il en coûte deux millions par an.|Il en coûte deux millions par mois.
They have an honorary consul.|Ils ont un consul honoraire.|Ils ont un consul général.
The northern road is shut.|La route du nord est fermée.|La route du sud est fermée.
It is a military port.|C’est un port militaire.|C’est un port civil.
They signed the pact, signed in May.|Ils ont signé le pacte.|Ils ont paraphé le pacte.
""",
    "de": """
Tuvalu received the note.|Tuvalu erhielt die Note.|Tuvalu entsandte die Note.
The minister resigned.|Der Minister ist zurückgetreten.|Der Minister wurde ernannt.
Exports came to 4 million.|Die Ausfuhren betrugen 4 Millionen.|Die Einfuhren betrugen 4 Millionen.
They joined the pact.|Sie sind dem Pakt beigetreten.|Sie sind aus dem Pakt ausgetreten.
Talks ended in June.|Die Gespräche endeten im Juni.|Die Gespräche begannen im Juni.
The law bans night calls.|Das Gesetz untersagt nächtliche Anläufe.|Das Gesetz erlaubt nächtliche Anläufe.
Flights were suspended.|Die Flüge wurden ausgesetzt.|Die Flüge wurden wieder aufgenommen.
It is the smallest port.|Es ist der kleinste Hafen.|Es ist der größte Hafen.
The foreign minister came.|Der Außenminister kam.|Der Innenminister kam.
The consulate is shut.|Das Konsulat ist geschlossen.|Die Botschaft ist geschlossen.
It is a loan.|Es handelt sich um ein Darlehen.|Es handelt sich um einen Zuschuss.
The council approved it.|Der Rat billigte es.|Der Rat lehnte es ab.
Both accepted it.|Beide akzeptierten es.|Beide lehnten es ab.
Relations improved.|Die Beziehungen verbesserten sich.|Die Beziehungen verschlechterten sich.
It is a permanent ban.|Es ist ein dauerhaftes Verbot.|Es ist ein befristetes Verbot.
Half of the ships sailed.|Die Hälfte der Schiffe lief aus.|Alle Schiffe liefen aus.
All the ships sailed.|Alle Schiffe liefen aus.|Die Hälfte der Schiffe lief aus.
They meet twice a month.|Sie tagen zweimal im Monat.|Sie tagen alle zwei Monate.
They meet every two weeks.|Sie tagen alle zwei Wochen.|Sie tagen zweimal wöchentlich.
Trade doubled.|Der Handel verdoppelte sich.|Der Handel halbierte sich.
Trade halved.|Der Handel halbierte sich.|Der Handel verdoppelte sich.
More than 40 people came.|Mehr als 40 Menschen kamen.|Weniger als 40 Menschen kamen.
At most 40 people came.|Es kamen höchstens 40 Menschen.|Es kamen mindestens 40 Menschen.
They imposed a ban.|Sie haben ein Verbot verhängt.|Sie haben ein Verbot aufgehoben.
It opened before the vote.|Sie öffnete vor der Wahl.|Sie öffnete nach der Wahl.
They sell tea there.|Dort verkaufen sie Tee.|Dort kaufen sie Tee.
The first envoy came.|Der erste Gesandte kam.|Der letzte Gesandte kam.
Most of them left.|Die meisten reisten ab.|Alle reisten ab.
Trade fell by a tenth.|Der Handel sank um ein Zehntel.|Der Handel stieg um ein Zehntel.
It costs two million a month.|Es kostet zwei Millionen im Monat.|Es kostet zwei Millionen im Jahr.
The southern road is shut.|Die Straße im Süden ist gesperrt.|Die Straße im Norden ist gesperrt.
""",
    "es": """
Tuvalu sent the note.|Tuvalu envió la nota.|Tuvalu recibió la nota.
The minister resigned.|El ministro dimitió.|El ministro fue nombrado.
Imports rose.|Las importaciones aumentaron.|Las exportaciones aumentaron.
They withdrew from the pact.|Se retiraron del pacto.|Se adhirieron al pacto.
Talks began in June.|Las conversaciones comenzaron en junio.|Las conversaciones terminaron en junio.
Two sailors were released.|Dos marineros fueron liberados.|Dos marineros fueron detenidos.
The interior minister came.|Vino el ministro del Interior.|Vino el ministro de Asuntos Exteriores.
The embassy is shut.|La embajada está cerrada.|El consulado está cerrado.
The council adopted it.|El consejo lo adoptó.|El consejo lo rechazó.
Both refused.|Ambos rechazaron.|Ambos aceptaron.
The talks succeeded.|Las conversaciones fueron un éxito.|Las conversaciones fracasaron.
Half of the ships sailed.|La mitad de los barcos zarpó.|Todos los barcos zarparon.
The whole fleet sailed.|Toda la flota zarpó.|La mitad de la flota zarpó.
They meet twice a year.|Se reúnen dos veces al año.|Se reúnen cada dos años.
Trade doubled.|El comercio se duplicó.|El comercio se redujo a la mitad.
Trade halved.|El comercio se redujo a la mitad.|El comercio se duplicó.
More than 40 people came.|Vinieron más de 40 personas.|Vinieron menos de 40 personas.
They lifted the ban.|Levantaron la prohibición; se levantó ayer.|Impusieron la prohibición.
It opened before the vote.|Abrió antes del voto.|Abrió después del voto.
They buy tea there.|Allí compran té.|Allí venden té.
The last envoy came.|Vino el último enviado.|Vino el primer enviado.
Trade rose by a tenth.|El comercio aumentó un décimo.|El comercio disminuyó un décimo.
It costs two million a year.|Cuesta dos millones al año.|Cuesta dos millones al mes.
""",
    "ru": """
Tuvalu sent the note.|Тувалу направило ноту.|Тувалу получило ноту.
The minister resigned.|Министр подал в отставку.|Министр был назначен.
Imports grew.|Импорт вырос.|Экспорт вырос.
They withdrew from the pact.|Они вышли из пакта.|Они присоединились к пакту.
Talks began in June.|Переговоры начались в июне.|Переговоры завершились в июне.
The port allows night calls.|Порт разрешает ночные заходы.|Порт запрещает ночные заходы.
Flights resumed.|Рейсы возобновились.|Рейсы приостановлены.
The foreign minister came.|Прибыл министр иностранных дел.|Прибыл министр внутренних дел.
The embassy is shut.|Посольство закрыто.|Консульство закрыто.
The council approved it.|Совет одобрил его.|Совет отклонил его.
Imports grew. Exports fell.|Импорт вырос. Экспорт упал.|Импорт вырос. Импорт упал.
Relations worsened.|Отношения ухудшились.|Отношения улучшились.
The port is in the east.|Порт находится на востоке.|Порт находится на западе.
Half of the ships sailed.|Половина судов вышла в море.|Все суда вышли в море.
All the ships sailed.|Все суда вышли в море.|Половина судов вышла в море.
They meet twice a month.|Они собираются дважды в месяц.|Они собираются раз в два месяца.
They meet every two months.|Они собираются каждые два месяца.|Они собираются два раза в месяц.
Trade doubled.|Торговля выросла вдвое.|Торговля сократилась вдвое.
Trade halved.|Торговля сократилась в два раза.|Торговля удвоилась.
More than 40 people came.|Прибыло более 40 человек.|Прибыло менее 40 человек.
No more than 40 people came.|Прибыло не более 40 человек.|Прибыло не менее 40 человек.
They lifted the ban.|Они сняли запрет.|Они ввели запрет.
It came before the vote.|Это было до выборов.|Это было после выборов.
They sell tea there.|Там они продают чай.|Там они покупают чай.
The first envoy came.|Прибыл первый посланник.|Прибыл последний посланник.
Trade fell by a tenth.|Торговля упала на одну десятую.|Торговля выросла на одну десятую.
It is a military port.|Это военный порт.|Это гражданский порт.
""",
    "ar": """
Tuvalu sent the note.|أرسلت توفالو المذكرة.|تلقت توفالو المذكرة.
The minister resigned.|استقال الوزير.|عين وزيرا.
Exports rose.|ارتفعت الصادرات.|ارتفعت الواردات.
They joined the pact.|انضموا إلى الميثاق.|انسحبوا من الميثاق.
Talks began in June.|بدأت المحادثات في يونيو.|انتهت المحادثات في يونيو.
Flights resumed.|استؤنفت الرحلات؛ استأنفت الشركة عملها.|علقت الرحلات، وقطعت الخطوط.
The foreign minister came.|جاء وزير الخارجية.|جاء وزير الداخلية.
The embassy is shut.|السفارة مغلقة.|القنصلية مغلقة.
It is a loan.|إنه قرض.|إنها منحة.
It is the largest port.|إنه أكبر ميناء.|إنه أصغر ميناء.
Relations improved.|تحسنت العلاقات.|تدهورت العلاقات.
It is a temporary ban.|إنه حظر مؤقت.|إنه حظر دائم.
Half of the ships sailed.|أبحر نصف السفن.|أبحرت جميع السفن.
All the ships sailed.|أبحرت كل السفن.|أبحر نصف السفن.
They meet twice a month.|يجتمعون مرتين في الشهر.|يجتمعون كل شهرين.
They meet every two years.|يجتمعون كل سنتين.|يجتمعون مرتين سنوياً.
Trade doubled.|تضاعفت التجارة.|انخفضت التجارة إلى النصف.
More than 40 people came.|جاء أكثر من 40 شخصا.|جاء أقل من 40 شخصا.
They lifted the ban.|رفعوا الحظر.|فرضوا الحظر.
It opened before the vote.|افتتحت قبل التصويت.|افتتحت بعد التصويت.
Trade rose by a tenth.|ارتفع التبادل بمقدار العشر.|انخفض التبادل بمقدار العشر.
It is a military port.|إنه ميناء عسكري.|إنه ميناء مدني.
""",
    "ur": """
The minister resigned.|وزیر نے استعفیٰ دے دیا۔|وزیر کا تقرر ہوا اور وہ تعینات ہے۔
Exports rose.|برآمدات بڑھیں۔|درآمدات بڑھیں۔
The foreign minister came.|وزیر خارجہ آئے۔|وزیر داخلہ آئے۔
Six women came.|چھ خواتین آئیں۔|چھ مرد آئے۔
Flights were suspended.|پروازیں معطل ہوئیں۔|پروازیں بحال ہوئیں۔
They support the plan.|وہ منصوبے کی حمایت کرتے ہیں۔|وہ منصوبے کی مخالفت کرتے ہیں۔
Half of the ships sailed.|آدھے جہاز روانہ ہوئے۔|تمام جہاز روانہ ہوئے۔
They meet twice a month.|وہ مہینے میں دو بار ملتے ہیں۔|وہ ہر دو ماہ بعد ملتے ہیں۔
Trade doubled.|تجارت دگنی ہو گئی۔|تجارت آدھی رہ گئی۔
More than 40 people came.|40 سے زائد لوگ آئے۔|40 سے کم لوگ آئے۔
The last envoy came.|آخری سفیر آیا۔|پہلا سفیر آیا۔
They have an honorary consul.|ان کا اعزازی قونصل ہے۔|ان کا قونصل جنرل ہے۔
""",
}
TURNED_PAIRS = [
    (language, *line.split("|"))
    for language, rows in TURNED.items()
    for line in rows.split("\n")[1:-1]
]
ORDINARY = """
fr|Tuvalu was sent a note by Nauru.|Tuvalu a reçu une note de Nauru.
fr|The envoy received by the King left.|L’envoyé accueilli par le Roi est reparti.
fr|The new minister took office after the old one resigned.|Le nouveau ministre a remplacé l’ancien, démissionnaire.
fr|Tuvalu imports fish from Nauru.|Nauru vend du poisson aux Tuvalu.
fr|They left the hall at noon.|Ils ont quitté la salle à midi.
fr|The talks ended where they had begun.|Les pourparlers ont pris fin là où ils avaient commencé.
fr|No ship may enter.|L’entrée est interdite aux navires.
fr|The ban on fishing stays.|L’interdiction de pêcher demeure.
fr|They stopped the arrest of two sailors.|Ils ont empêché l’arrestation de deux marins.
fr|At least six came, the largest group.|Au moins six sont venus, le groupe le plus nombreux.
fr|The Minister of State for Foreign Affairs came.|Le secrétaire d’État chargé des Affaires étrangères est venu.
fr|The ambassador opened a consulate.|L’ambassadeur a inauguré un consulat.
fr|The consul is ready to sign the grant of 4 million.|Le consul est prêt à signer le don de 4 millions.
fr|They granted a loan.|Ils ont accordé un prêt.
fr|The men of the crew, all women, came.|L’équipage, que des femmes, est venu.
fr|Work that was suspended went on again.|Les travaux suspendus se sont poursuivis.
fr|They resumed ties broken off in 1990.|Ils ont rétabli les relations rompues en 1990.
fr|The law took effect in May.|La loi est entrée en vigueur en mai.
fr|It was adopted without a vote.|Il a été adopté par consensus.
fr|The parliament rejected the motion it once adopted.|Le Parlement a rejeté la motion qu’il avait adoptée.
fr|A direct flight was opened.|Une liaison aérienne directe a été ouverte.
fr|The minority in the house is small.|La minorité à l’assemblée est réduite.
fr|Home affairs stay with the minister of the interior.|Les affaires intérieures restent au ministre de l’Intérieur.
de|Tuvalu was sent a note.|Tuvalu erhielt eine Note.
de|The embassy sent its consul.|Die Botschaft schickte ihren Konsul.
de|He took office in May.|Er trat sein Amt im Mai an.
de|She succeeded a minister who had stepped down.|Sie folgte auf einen zurückgetretenen Minister.
de|They import from Nauru what it exports.|Sie führen ein, was Nauru ausführt.
de|Talks on a loan began.|Gespräche über einen Kredit wurden aufgenommen.
de|The council took no decision.|Der Rat fasste keinen Beschluss.
de|They left the pact.|Sie kündigten den Pakt.
de|The ship was not allowed in.|Dem Schiff wurde die Einfahrt verweigert.
de|It is the largest of the small ports.|Es ist der größte der kleinen Häfen.
de|They carried it out in full.|Sie setzten es zur Gänze um.
de|The foreign ministry sent a note to the interior ministry.|Das Auswärtige Amt schickte dem Innenministerium eine Note.
de|Men and women came.|Männer und Frauen kamen.
de|The law was passed.|Das Gesetz wurde verabschiedet.
es|Tuvalu was sent a note.|Tuvalu recibió una nota.
es|He left office in May.|Cesó en el cargo en mayo.
es|They joined the talks.|Se sumaron a las conversaciones.
es|The fair closed in June.|La feria terminó en junio.
es|The women’s team came.|Vino el equipo femenino.
es|The consul general resigned his post.|El cónsul general renunció al cargo.
es|They are not allowed to fish.|Se les prohíbe pescar.
es|The foreign minister received the letter.|El canciller recibió la carta.
es|It is their largest market.|Es su mayor mercado.
es|The loan was fully repaid.|El préstamo se devolvió por completo.
ru|Tuvalu was sent a note.|Тувалу получило ноту.
ru|They joined the talks.|Они подключились к переговорам.
ru|He was dismissed in May.|Его сняли с должности в мае.
ru|The foreign ministry took note.|МИД принял это к сведению.
ru|The exit from the port is shut.|Выход из порта закрыт.
ru|The council adopted a statement.|Совет принял заявление.
ru|Talks went on.|Переговоры продолжились.
ru|It is not allowed.|Это запрещено.
ru|The ambassador met the consul.|Посол встретился с консулом.
ru|The largest port shut.|Закрылся самый крупный порт.
ru|They were fully paid.|Им заплатили сполна.
ar|Tuvalu was sent a note.|تلقت توفالو مذكرة.
ar|A resolution was adopted.|اعتمد قرار.
ar|They sent a delegation.|بعثوا وفدا.
ar|The ambassador visited the consulate.|زار السفير القنصلية.
ar|He was appointed in May.|عين في مايو.
ar|Foreign trade grew.|نمت التجارة الخارجية.
ar|They left the hall.|خرجوا من القاعة.
ar|They stopped no one from leaving.|لم يمنعوا أحدا من المغادرة.
ar|It is larger than the port of Nauru.|إنه أكبر من ميناء ناورو.
ar|The loan was granted in May.|منح القرض في مايو.
ur|Tuvalu received a note.|توفالو کو نوٹ ملا۔
ur|The minister was appointed.|وزیر مقرر ہوا۔
ur|It is the largest port.|یہ سب سے بڑی بندرگاہ ہے۔
ur|The ambassador met the consul.|سفیر نے قونصل سے ملاقات کی۔
ur|Talks began in May.|مئی میں مذاکرات کا آغاز ہوا۔
ur|They are not allowed to fish.|انہیں مچھلی پکڑنے کی ممانعت ہے۔
fr|The talks were held in private.|Les entretiens se sont tenus à huis clos.
fr|Prime Minister Lund met the President.|La Première ministre Lund a rencontré le chef de l’État.
fr|It must be signed and ratified.|Il doit être signé, puis ratifié.
de|Trade in goods was higher than in 2024.|Der Warenhandel lag über dem Stand von 2024.
es|The agreement was signed before it was ratified.|El acuerdo se firmó antes de ratificarse.
fr|They buy tin. They sell tea.|Ils vendent du thé. Ils achètent de l’étain.
de|Imports grew. Exports fell. Both shrank.|Die Ausfuhren sanken. Die Einfuhren wuchsen. Beide schrumpften.
es|He resigned in May. She was appointed in June.|Ella fue nombrada en junio. Él dimitió en mayo.
fr|They sail at half past nine.|Toute la flotte part à neuf heures trente.
fr|All told, six came.|En tout, il en est venu six, la moitié de la liste.
fr|Half a dozen ships came.|Tous les six navires sont venus.
fr|The talks failed.|Les pourparlers n’ont pas abouti.
fr|The party's head arrived.|Le chef du parti a débarqué.
fr|The port lies in the west.|Il est de retour dans le port occidental.
es|The head of the party arrived.|El jefe del partido desembarcó.
es|Western ports are shut.|Este puerto de occidente está cerrado.
ar|Private trade grew in 2025.|نمت التجارة الخاصة في عام 2025.
ru|The minister refused the offer.|Министр принял гостя и отказался от предложения.
de|They did not accept it.|Sie lehnten es ab.
fr|Private firms run the public port.|Des entreprises privées gèrent le port public.
fr|In the second half of the year all ports shut.|Au second semestre, tous les ports ont fermé.
fr|Half of the members came, and all signed.|La moitié des membres sont venus et tous ont signé.
fr|It stays open half the year.|Il reste ouvert six mois sur douze, tous les ans.
fr|They meet twice a year.|Ils se réunissent tous les six mois.
fr|They meet every two weeks.|Ils se réunissent deux fois par mois.
fr|A semi-annual report is due.|Un rapport semestriel est attendu tous les deux ans.
de|It sits twice a year.|Sie tagt halbjährlich, alle sechs Monate.
fr|They meet fortnightly.|Ils se réunissent toutes les deux semaines.
fr|All but half a dozen left.|Ils sont tous partis, sauf une demi-douzaine.
fr|Trade doubled, then halved.|Les échanges ont doublé, puis diminué de moitié.
fr|All of the crew left at half past nine.|Tout l’équipage est parti à neuf heures et demie.
fr|They lost half of all tin.|Ils ont perdu la moitié de tout l’étain.
fr|It rose by half.|Il a augmenté de moitié.
de|They doubled the levy in half a year.|Sie verdoppelten die Abgabe in einem halben Jahr.
de|All of them met twice a year.|Sie trafen sich alle zweimal im Jahr.
de|They meet every six months.|Sie tagen zweimal im Jahr.
de|In the first half of 2031 all was shut.|In der ersten Hälfte 2031 war alles zu; alle gingen.
de|Half of it was lost.|Es ging zur Hälfte verloren.
es|They meet every six months.|Se reúnen dos veces al año.
es|All ships came in mid-May.|Todos los barcos llegaron a mediados de mayo.
es|Half of the whole fleet is lost.|Se perdió la mitad de toda la flota.
ru|All ships came in the second half of May.|Все суда пришли во второй половине мая.
ru|Half of the crew left, half stayed.|Половина команды ушла, всего осталось полсотни.
ru|They meet every other year.|Они собираются через год.
ru|It grew twofold.|Это выросло в два раза.
ar|They meet every six months.|يجتمعون مرتين في السنة.
ar|All members came at half past nine.|جاء كل الأعضاء في التاسعة والنصف.
ar|In the second half of the year all ports shut.|في النصف الثاني من العام أغلقت كل الموانئ.
ur|Half of all tin is sold.|تمام ٹن کا نصف فروخت ہوتا ہے۔
ur|They meet every six months.|وہ سال میں دو بار ملتے ہیں۔
fr|The port was not opened.|Le port est resté fermé.
ru|It remains closed.|Он до сих пор не открыт.
fr|They had until May to sign; before that they met.|Ils avaient jusqu’à mai pour signer.
fr|Not before May was it signed.|Il a été signé après le mois de mai, et avant juin.
fr|Iceland buys fish of Norway.|La Norvège exporte du poisson vers l’Islande.
fr|It was the first of the last three visits.|C’était la première des trois dernières visites.
fr|They did it all at last.|Ils l’ont enfin tout fait.
fr|The first round came last.|Le premier tour est venu en dernier.
fr|The Prime Minister came last.|Le Premier ministre est venu en dernier.
fr|At first they did not come.|Dans un premier temps, ils ne sont pas venus.
fr|Most of all they want fish.|Ils veulent surtout du poisson.
fr|Relations are close and open.|Les relations sont étroites et ouvertes.
fr|Prices rose and then fell.|Les prix ont augmenté, puis baissé.
fr|Fewer ships came: trade fell.|Moins de navires sont venus : les échanges ont diminué.
fr|It runs each year for a month.|Il dure un mois chaque année.
fr|The South of Norway lies north of Denmark.|Le sud de la Norvège est au nord du Danemark.
fr|They signed what had been initialled.|Ils ont signé ce qui avait été paraphé.
fr|After the vote the pier was opened.|La jetée a été ouverte à la suite du vote.
de|After the vote the pier was opened.|Erst als gewählt war, wurde der Pier eröffnet.
de|All of them left before noon.|Sie reisten sämtlich bis zum Mittag ab.
de|They closed the deal after the talks.|Nach den Gesprächen schlossen sie den Handel ab.
de|They bought it last year.|Sie haben es im vergangenen Jahr gekauft.
de|First they sold the ships.|Zuerst verkauften sie die Schiffe.
de|Trade grew less than before.|Der Handel wuchs weniger als zuvor.
es|After the vote the pier was opened.|Tras el voto se abrió el muelle.
es|They met before the vote.|Se reunieron en vísperas del voto.
es|All of them signed for the first time.|Todos firmaron por primera vez.
es|Trade fell after May.|El comercio cayó a partir de mayo, después de subir.
ru|After the vote the pier was opened.|Причал открыли, когда прошли выборы.
ru|They signed before noon.|Они подписали к полудню.
ru|Most of the members signed.|Подписало большинство членов.
ar|They met before the vote.|التقوا قبيل التصويت.
fr|No more than 40 came.|Il n’en est pas venu plus de 40.
fr|More than half of them left.|Moins de la moitié d’entre eux n’est pas partie.
fr|They came by May at the latest.|Ils sont venus en mai au plus tard.
de|At most 40 came.|Es kamen nicht mehr als 40.
de|They had no more than 40.|Sie hatten höchstens 40.
de|No fewer than 40 came.|Es kamen nicht weniger als 40.
de|More than 40 came, up to 50.|Es kamen über 40, bis zu 50.
es|At most 40 came.|No vinieron más de 40.
es|At least 40 came.|Vinieron no menos de 40.
es|Taxes were lifted.|Se levantaron los impuestos.
ru|At most 40 came.|Прибыло не больше 40.
ru|He has more than 40 ships, not less than 30 tugs.|У него более 40 судов, не менее 30 буксиров.
es|They had 40 at least.|Tenían al menos 40.
ru|At most 40 came.|Прибыло не более 40.
ar|At least 40 came.|جاء ما لا يقل عن 40 شخصا.
ar|At most 40 came.|لم يأت أكثر من 40 شخصا.
ur|At most 40 came.|زیادہ سے زیادہ 40 لوگ آئے۔
ur|They met after the vote.|وہ ووٹ کے بعد ملے۔
"""
ORDINARY_PAIRS = [line.split("|") for line in ORDINARY.split("\n")[1:-1]]


@pytest.mark.parametrize(("language", "english", "right", "wrong"), TURNED_PAIRS)
def test_what_is_turned_round_is_told_and_what_is_not_is_not(
    language: str, english: str, right: str, wrong: str
) -> None:
    own = Side("en-GB", (english,), ())
    assert list(opposite_senses(Side(language, (wrong,), ()), own))
    assert not list(opposite_senses(Side(language, (right,), ()), own))


@pytest.mark.parametrize(("language", "english", "other"), ORDINARY_PAIRS)
def test_an_ordinary_translation_turns_nothing_round(
    language: str, english: str, other: str
) -> None:
    assert not list(opposite_senses(Side(language, (other,), ()), Side("en-GB", (english,), ())))


DOERS = """
fr|In May 2025 Malta sold tin to Iceland.|En mai 2025, Malte a vendu de l’étain à l’Islande.|En mai 2025, l’Islande a vendu de l’étain à Malte.
fr|Iceland invited Malta.|L’Islande a invité Malte.|Malte a invité l’Islande.
de|Malta sold tin to Iceland.|Malta verkaufte Island Zinn.|Island verkaufte Malta Zinn.
es|Malta lent Iceland 5 crowns.|Malta prestó 5 coronas a Islandia.|Islandia prestó 5 coronas a Malta.
ru|Malta sold tin to Iceland.|Мальта продала олово Исландии.|Исландия продала олово Мальте.
ar|Malta sold tin to Iceland.|باعت مالطا القصدير إلى آيسلندا.|باعت آيسلندا القصدير إلى مالطا.
ur|Malta sold tin to Iceland.|مالٹا نے آئس لینڈ کو ٹن فروخت کیا۔|آئس لینڈ نے مالٹا کو ٹن فروخت کیا۔
fr|It rained. Malta accused Iceland of fraud.|Il a plu. Malte a accusé l’Islande de fraude.|Il a plu. L’Islande a accusé Malte de fraude.
fr|Malta threatened Iceland with a lawsuit.|Malte a menacé l’Islande d’un procès.|L’Islande a menacé Malte d’un procès.
fr|Malta expelled two envoys of Iceland.|Malte a expulsé deux envoyés d’Islande.|L’Islande a expulsé deux envoyés de Malte.
fr|Malta financed a harbour in Iceland.|Malte a financé un port en Islande.|L’Islande a financé un port à Malte.
fr|Malta seized a trawler from Iceland.|Malte a saisi un chalutier d’Islande.|L’Islande a saisi un chalutier de Malte.
fr|Malta received a loan from Iceland.|Malte a reçu un prêt d’Islande.|L’Islande a reçu un prêt de Malte.
de|Malta criticised Iceland.|Malta kritisierte Island.|Island kritisierte Malta.
de|Malta guaranteed a loan of Iceland.|Malta garantierte einen Kredit Islands.|Island garantierte einen Kredit Maltas.
de|Malta banned ships from Iceland.|Malta verbot Schiffe aus Island.|Island verbot Schiffe aus Malta.
de|Malta lent Iceland 5 crowns.|Malta lieh Island 5 Kronen.|Island lieh Malta 5 Kronen.
de|Malta trained pilots from Iceland.|Malta hat Piloten aus Island ausgebildet.|Island hat Piloten aus Malta ausgebildet.
es|Malta depends on Iceland for tin.|Malta depende de Islandia para el estaño.|Islandia depende de Malta para el estaño.
es|Malta rescued sailors of Iceland.|Malta rescató a marineros de Islandia.|Islandia rescató a marineros de Malta.
es|Malta imposed tariffs on Iceland.|Malta impuso aranceles a Islandia.|Islandia impuso aranceles a Malta.
ru|Malta recalled its envoy from Iceland.|Мальта отозвала посланника из Исландии.|Исландия отозвала посланника из Мальты.
ru|Malta condemned Iceland.|Мальта осудила Исландию.|Исландия осудила Мальту.
ru|Malta violated the waters of Iceland.|Мальта нарушила границу Исландии.|Исландия нарушила границу Мальты.
ru|Malta gave Iceland two cutters.|Мальта предоставила Исландии два катера.|Исландия предоставила Мальте два катера.
ar|Malta sanctioned firms of Iceland.|فرضت مالطا عقوبات على شركات آيسلندا.|فرضت آيسلندا عقوبات على شركات مالطا.
ar|Iraq sold tin to Malta.|باع العراق القصدير إلى مالطا.|باعت مالطا القصدير إلى العراق.
ar|Malta released sailors of Iceland.|أفرجت مالطا عن بحارة من آيسلندا.|أفرجت آيسلندا عن بحارة من مالطا.
ur|Malta threatened Iceland.|مالٹا نے آئس لینڈ کو دھمکی دی۔|آئس لینڈ نے مالٹا کو دھمکی دی۔
ur|Malta exports tin to Iceland.|مالٹا آئس لینڈ کو ٹن برآمد کرتا ہے۔|آئس لینڈ مالٹا کو ٹن برآمد کرتا ہے۔
ur|Malta trained pilots of Iceland.|مالٹا نے آئس لینڈ کے پائلٹوں کو تربیت دی۔|آئس لینڈ نے مالٹا کے پائلٹوں کو تربیت دی۔
"""
OTHER_DOERS = """
de|Malta lent Iceland 5 crowns.|Island lieh sich bei Malta 5 Kronen.
de|Malta helped Iceland.|Island erhielt Hilfe aus Malta.
fr|Malta helped Iceland.|L’Islande a obtenu l’aide de Malte.
fr|Malta offered Iceland a loan.|L’Islande a une offre de prêt de Malte.
fr|Malta trained sailors of Iceland.|L’Islande a envoyé des marins en formation à Malte.
es|Malta helped Iceland.|Islandia obtuvo la ayuda de Malta.
es|Malta visited Iceland.|Islandia preparó la visita de Malta.
en|Malte a soutenu l’Islande.|Iceland has the support of Malta.
ru|Malta lent Iceland 5 crowns.|Исландия одолжила у Мальты 5 крон.
ar|Malta and Iceland sold tin.|باعت آيسلندا ومالطا القصدير.
ar|Malta helped Iceland.|تلقت آيسلندا مساعدة من مالطا.
ur|Malta helped Iceland.|آئس لینڈ نے مالٹا سے مدد حاصل کی۔
ur|Malta warned Iceland.|آئس لینڈ کو مالٹا نے خبردار کیا۔
ur|Malta and Iceland sold tin.|آئس لینڈ اور مالٹا ٹن فروخت کرتے ہیں۔
fr|Malta sold tin to Iceland.|L’Islande a acheté de l’étain à Malte.
fr|Malta was sold tin by Iceland.|L’Islande a vendu de l’étain à Malte.
fr|Malta and Iceland sold tin.|L’Islande et Malte ont vendu de l’étain.
fr|Malta received tin that Iceland had sent.|L’Islande a envoyé de l’étain à Malte.
de|Malta welcomed the envoy whom Iceland sent.|Island entsandte Malta einen Botschafter.
fr|Malta's envoy invited Iceland.|L’Islande a été invitée par l’envoyé de Malte.
de|Malta sold tin to Iceland.|Zinn verkaufte Malta an Island.
ru|Malta sold tin to Iceland.|Исландии Мальта продала олово.
es|Malta invited Iceland.|Islandia fue invitada por Malta.
es|Malta invited Iceland.|A Islandia la invitó Malta.
ar|Malta invited Iceland.|تلقت آيسلندا دعوة من مالطا.
ur|Malta invited Iceland.|آئس لینڈ کو مالٹا نے دعوت دی۔
"""


@pytest.mark.parametrize("row", DOERS.split("\n")[1:-1])
def test_who_does_it_to_whom_is_the_same_in_each_language(row: str) -> None:
    language, english, right, wrong = row.split("|")
    own = Side("en-GB", (english,), ())
    assert list(changed_doers(Side(language, (wrong,), ()), own))
    assert not list(changed_doers(Side(language, (right,), ()), own))


@pytest.mark.parametrize("row", OTHER_DOERS.split("\n")[1:-1])
def test_what_is_said_from_the_other_side_changes_no_doer(row: str) -> None:
    language, own, other = row.split("|")
    spoken = "fr" if language == "en" else "en-GB"
    assert not list(changed_doers(Side(language, (other,), ()), Side(spoken, (own,), ())))


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "ru", "ar", "ur"])
def test_every_verb_that_one_state_does_to_another_is_in_each_language(language: str) -> None:
    at = TAUGHT.index(language)
    words = [row.split(" ; ")[at] for row in ROWS.strip().split("\n")]
    assert len(words) > 70
    assert sum(one.strip() == "(?!)" for one in words) <= 5
