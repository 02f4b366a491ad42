# ruff: noqa: E501, RUF001 - rows of words in the letters of their language
"""Words of dealings between two and of who deals, of which one is taken for its opposite; as in `sense_tables`."""

from __future__ import annotations

_A = "(?:[وف]?(?:ال|لل|بال)?)"
"""What stands before an Arabic noun in one word with it."""

DEALING_SENSES = {
    "sent received": {
        "en": r"(?<!was )(?<!were )(?<!been )(?<!being )sent(?! by)|(?<!was )(?<!were )donated(?! by)|handed over ~ sen[dt]\w*|giv\w+|gave|donat\w+|deliver\w*|suppl\w+|hand\w*|grant\w*|to|provid\w+|ship\w*|by || received ~ receiv\w*|got|obtain\w*|accept\w*|reception|from|recipient\w*|welcom\w+|was|were|been",
        "fr": r"(?:a|ont|avait|avaient) (?:\w+ )?(?:envoyé|expédié|fait don|remis)\w* ~ env\w+|expéd\w+|remi\w+|donn\w+|don|dons|offer\w+|offr\w+|livr\w+|fourn\w+|accord\w+|par || (?:a|ont|avait|avaient) (?:\w+ )?reçu\w* ~ reç\w*|recev\w*|obten\w+|accueil\w*|bénéfici\w*|par",
        "de": r"(?<!wurde )entsandte\w*|schickte\w*|spendete\w*|übergab\w*|versandte\w* ~ send\w*|sandt\w*|\w*gesandt\w*|schick\w*|\w*geschickt\w*|gab\w*|\w*geben|spend\w*|liefer\w*|über\w*|von || empfing\w*|erhielt\w*|bekam\w* ~ empf\w+|erhalt\w*|bekomm\w*|bezog\w*|nahm\w*|von|durch|wurde\w*",
        "es": r"envió|enviaron|donó|donaron|entregó|entregaron ~ env\w+|don\w+|entreg\w+|dio|dieron|remit\w+|suministr\w+|por || recibió|recibieron ~ recib\w*|obtuv\w+|acog\w+|recepc\w+|por|fue\w*",
        "ru": r"(?:на|от)правил[аио]?|послал[аио]?|отослал[аио]? ~ \w*прав\w+|посл\w+|посы\w+|отосл\w+|перед\w+|пода\w+|дал\w*|постав\w+|вруч\w+ || получил[аио]? ~ получ\w*|прин\w+|от|из|достал\w*",
        "ar": r"أرسل(?:ت|وا|ا)?|بعث(?:ت|وا)?(?= (?:إلى|ب\w+|رسال\w+))|سلم(?:ت|وا)?(?= إلى) ~ إرسال\w*|أرسل\w*|مرسل\w*|\w*رسال\w*|أعط\w+|تسليم\w*|سلم\w*|منح\w*|قدم\w*|تبرع\w* || تلق(?:ى|ت|وا)|استلم(?:ت|وا)?|تسلم(?:ت|وا)? ~ تلق\w*|استل\w+|تسل\w+|استقب\w+|حصل\w*|من",
        "ur": r"بھیج(?:ا|ی|ے) ~ بھیج\w*|ارسال|روانہ|دی\w*|حوال\w+|عطی\w+ || موصول|وصول ~ مل\w*|حاصل|لی\w*|سے",
    },
    "resigned appointed": {
        "en": r"resigned|stepped down|was dismissed|were dismissed ~ resign\w*|dismiss\w*|step\w*|left|quit\w*|remov\w+|replac\w+|former\w*|sack\w*|retir\w+|oust\w*|outgo\w+|succe\w+ || was appointed|were appointed|took office|was sworn in ~ appoint\w*|nam\w+|nomin\w+|t[oa]\wk?\w* (?:up|over|office)|elect\w*|swor\w+|became|succe\w+|replac\w+|installed|new",
        "fr": r"démissionné|remis sa démission|été (?:limogé|révoqué)\w* ~ démiss\w*|limog\w*|révo\w+|quitt\w+|part\w+|destit\w+|remplac\w+|succ\w+|ancien\w* || été nommé\w*|pris ses fonctions|prêté serment ~ nomm\w*|nomin\w*|fonctions|dési\w+|élu\w*|entr\w+|devenu\w*|remplac\w+|succ\w+|nouve\w+|intron\w+",
        "de": r"zurückgetreten|trat\w* \w+(?: \w+)? zurück|trat zurück|entlassen|rücktritt ~ rück\w*|zurück\w*|entlass\w*|abgesetzt|abl\w+|abgel\w+|verließ\w*|ehemal\w*|nachfolg\w*|schied\w* || ernannt|vereidigt|amtsantritt|trat\w* (?:sein|ihr)\w* amt an ~ ern\w+|beruf\w*|bestell\w*|gewählt|amt\w*|neu\w*|wurde zu\w*|nachfolg\w*|vereid\w*|übernahm\w*",
        "es": r"dimitió|dimitieron|renunció al cargo|fue destituid\w+ ~ dimi\w+|renunci\w+|destitu\w+|ces[aóe]\w*|dej\w+|ex\w*|sustitu\w+|suced\w+|relev\w+ || fue nombrad\w+|fueron nombrad\w+|tomó posesión|asumió el cargo|juró el cargo ~ nombr\w+|design\w+|asum\w+|posesión|eleg\w+|elect\w+|nuev\w+|sustitu\w+|suced\w+|jur\w+",
        "ru": r"ушёл в отставку|ушла в отставку|ушел в отставку|подал\w* в отставку|был\w* уволен\w* ~ отстав\w+|увол\w+|уш\w+|освоб\w+|поки\w+|сня\w+|бывш\w+|смени\w+ || был\w* назначен\w*|вступил\w* в должность|назначил\w* ~ назнач\w*|вступ\w+|избр\w+|стал\w*|нов\w+|смени\w+|присяг\w*",
        "ar": r"استقال(?:ت|وا)?|قدم\w* استقالت\w+|أقيل(?:ت)? ~ استقال\w*|إقال\w+|أقال\w*|أقيل\w*|عزل\w*|ترك\w*|غادر\w*|تنح\w+|السابق\w*|خلف\w* || عين(?:ت)? (?:سفير|وزير|رئيس|مبعوث|قنصل|مدير)\w*|تولى منصب\w*|أدى اليمين|أدت اليمين ~ عين\w*|تعيين\w*|تول\w+|اليمين|انتخ\w+|أصبح\w*|الجديد\w*|خلف\w*|سمي\w*",
        "ur": r"استعفی|استعفیٰ|مستعفی|برطرف ~ ہٹا\w*|سبکدوش|سابق|چھوڑ\w* || تعینات|مقرر|تقرر|حلف ~ تقرر\w*|عہدہ|منتخب|نی\w+|نامزد|سنبھال\w*",
    },
    "imports exports": {
        "en": r"imports?|imported ~ import\w*|buy\w*|bought|purchas\w+|from|receiv\w+|arriv\w+ || exports?|exported ~ export\w*|sell\w*|sold|sale\w*|deliver\w*|ship\w*|suppl\w+",
        "fr": r"importations?|importé\w*|importe|importent ~ import\w*|ach\w+|proven\w+|entr\w+|reç\w+ || exportations?|exporté\w*|exporte|exportent ~ export\w*|vent\w+|vend\w*|livr\w+|fourn\w+|expéd\w+",
        "de": r"importe?n?|importiert\w*|einfuhren?|eingeführt\w* ~ import\w*|einfuhr\w*|\w*kauf\w*|bezieht|bezog\w*|bezüge|aus|\w*importe?\w* || exporte?n?|exportiert\w*|ausfuhren?|ausgeführt\w* ~ export\w*|ausfuhr\w*|verkauf\w*|liefer\w*|absatz|nach|an|\w*exporte?\w*",
        "es": r"importaci(?:ón|ones)|importó|importaron|importaban? ~ import\w*|compr\w+|proced\w+|adqu\w+ || exportaci(?:ón|ones)|exportó|exportaron|exporta|exportan ~ export\w*|vent\w+|vend\w+|suministr\w+|env\w+|entreg\w+",
        "ru": r"импорт\w*|ввоз(?:а|у|ом|ит|ил\w*)? ~ импорт\w*|вв[ео]з\w*|закуп\w+|покуп\w+|куп\w+|из || экспорт\w*|вывоз(?:а|у|ом|ит|ил\w*)? ~ экспорт\w*|вывез\w*|прода\w+|постав\w+|в|во",
        "ar": rf"{_A}واردات\w*|استورد(?:ت|وا)?|[تي]ستورد ~ استيراد\w*|\w*ستور\w*|\w*وارد\w*|اشتر\w*|شراء|من || {_A}صادرات\w*|صدّ?رت|[تي]صدر(?= إلى) ~ تصدير\w*|\w*صدر\w*|\w*صدير\w*|\w*صادر\w*|باع\w*|بيع|مبيع\w*",
        "ur": r"درآمد\w* ~ خرید\w*|منگو\w* || برآمد\w* ~ بیچ\w*|فروخت|بھیج\w*",
    },
    "joined left": {
        "en": r"joined|acceded|accession ~ join\w*|acced\w*|enter\w*|member\w*|admi\w+|becam?e\w* || withdrew|withdrawn|withdrawal ~ withdr\w+|left|leav\w*|exit\w*|quit\w*|pull\w*|denounc\w+|retir\w+|remov\w+",
        "fr": r"adhéré|adhésion|rejoint|accédé ~ adh\w+|rejoi\w+|entr\w+|membre\w*|intégr\w+|accéd\w+|admi\w+|access\w+ || retiré\w*|retrait\w*|s['\u2019]est retir\w+ ~ retir\w*|quitt\w+|sort\w+|départ\w*|dénonc\w+|partir\w*",
        "de": r"beigetreten|beitritt\w*|trat\w*(?: \w+){0,4} bei ~ beitr\w+|mitglied\w*|aufgenommen|aufnahme|schloss\w*|angeschlossen || ausgetreten|austritt\w*|trat\w*(?: \w+){0,4} aus|zog\w*(?: \w+){0,4} zurück|abzug\w*|abgezogen ~ verließ\w*|verlass\w+|rück\w*|zurück\w*|ab|aus\w*|kündig\w*|gekündigt",
        "es": r"se adhirió|se adhirieron|adhesión|ingresó|ingresaron|se unió ~ adh\w+|ingres\w+|uni\w+|incorpor\w+|miembro\w*|entr\w+|sum\w+ || se retiró|se retiraron|retirada|abandonó|abandonaron ~ retir\w+|abandon\w+|sali\w+|salida|dej\w+|denunci\w+",
        "ru": r"присоединил\w*|присоединени\w+|вступил\w* в|вступлени\w+ ~ присоед\w+|вступ\w+|член\w*|вош\w+|принят\w* || вышел|вышла|вышли|выход\w* из|вывел\w*|вывод\w* ~ вы\w+|покин\w+|отозв\w+|денонс\w+",
        "ar": r"انضم(?:ت|وا)?|انضمام\w* ~ \w*انضم\w*|عضو\w*|دخل\w*|التحق\w* || انسحب(?:ت|وا)?|انسحاب\w* ~ \w*انسح\w*|غادر\w*|خرج\w*|خروج|ترك\w*|سحب\w*",
        "ur": r"شامل ہو\w*|شمولیت ~ شامل\w*|رکن\w*|شریک || دستبردار|علیحدہ ہو\w*|انخلا\w* ~ نکل\w*|الگ|چھوڑ\w*|واپس\w*",
    },
    "began ended": {
        "en": r"began|begun|started|launched ~ beg[aiu]n\w*|start\w*|open\w*|launch\w*|since|inaugur\w*|first|from|init\w+|onset || ended|concluded|finished|completed ~ end\w*|conclu\w+|finish\w*|complet\w+|clos\w+|ceas\w+|last|until|over|expir\w+|terminat\w+|stop\w*|to",
        "fr": r"commencé|débuté|entamé\w*|a été lancé\w* ~ comm\w+|début\w*|entam\w*|lanc\w+|ouv\w+|ouvr\w+|depuis|inaug\w+|initi\w+|mis\w*|engag\w+ || terminé\w*|pris fin|s['\u2019]est achevé\w*|s['\u2019]est conclu\w* ~ termin\w*|fin\w*|achev\w*|clos\w*|cess\w+|clôtur\w*|conclu\w*|jusqu\w*|bout|expir\w+|arrêt\w*|dernier\w*|abouti\w*",
        "de": r"begann\w*|begonnen|aufgenommen|gestartet ~ begin\w*|\w*begann\w*|anf\w+|start\w*|seit\w*|eröffn\w*|erst\w*|auf\w*|an|aufnahme || endete\w*|beendet\w*|abgeschlossen ~ end\w*|\w*ende|abschl\w+|schl\w+|geschl\w+|fertig\w*|bis|ein\w*|vollend\w*|auslauf\w*|ausgelauf\w*|vor\w*",
        "es": r"comenzó|comenzaron|empezó|empezaron ~ com[ei]e?n\w+|emp[ei]e?z\w+|inici\w+|abri\w+|desde|lanz\w+|inaug\w+|arranc\w+|entabl\w+|puso|pus\w+ || terminó|terminaron|concluyó|concluyeron|finalizó ~ termin\w+|conclu\w+|final\w*|fin|acab\w+|clausur\w+|hasta|ces\w+|venc\w+|últim\w+|cerr\w+|complet\w+",
        "ru": r"начал[аио]?с[ья]|начал[аио]? ~ нач\w+|старт\w*|откры\w+|с|со|запус\w+|приступ\w+ || закончил\w*|завершил\w* ~ законч\w*|заверш\w*|оконч\w+|конч\w+|конец|конц\w+|прекра\w+|до|закры\w+|истек\w*",
        "ar": r"بدأ(?:ت|وا)?|انطلق(?:ت|وا)? ~ بد\w+|\w*انطل\w+|افتت\w+|منذ|أطلق\w*|شرع\w*|مستهل || انته(?:ى|ت|وا)|اختتم(?:ت|وا)? ~ انته\w*|نهاي\w*|ختام\w*|\w*ختت\w*|أنه\w*|توقف\w*|حتى|اكتمل\w*|أكمل\w*|إنهاء|انقض\w+",
        "ur": r"شروع ہو\w*|شروع کی\w* ~ شروع|آغاز|ابتدا\w* || ختم ہو\w*|ختم کی\w*|مکمل ہو\w* ~ ختم|اختتام|مکمل|آخر\w*|بند",
    },
    "allowed banned": {
        "en": r"allow(?:s|ed|ing)|permit(?:s|ted|ting)|authori[sz](?:es|ed) ~ allow\w*|permi\w+|authori\w+|let|lets|may|can|approv\w+|licen\w+|lift\w* || bann(?:ed|ing)|bans|forb(?:ids?|ade|idden)|prohibit(?:s|ed|ing) ~ ban|bans|bann\w+|forb\w+|prohib\w+|bar\w*|block\w*|prevent\w*|illegal\w*|stop\w*|suspend\w*|no|not",
        "fr": r"autoris(?:é\w*|e|ent|ait|a)|permis|permet(?:tent|tait)? ~ autor\w+|perm\w+|laiss\w+|peu\w+|pouv\w+|licite\w*|lev\w+ || interdi(?:t|te|ts|tes|sent|sait)|prohib\w+ ~ interdi\w*|prohib\w*|empêch\w+|bloqu\w+|défen\w+|ne|n['\u2019]\w+|illégal\w*",
        "de": r"erlaubt\w*|gestattet\w*|genehmigt\w*|zugelassen ~ erlaub\w*|gestatt\w*|genehm\w+|zul\w+|dürfen|darf|ließ\w*|lässt|kann|können || verbot\w*|untersagt\w* ~ verb[io]\w*|untersag\w*|darf nicht|nicht|kein\w*|sperr\w*|gesperrt|verhind\w+|verweig\w+|illegal\w*",
        "es": r"permiti\w+|permite|permiten|autoriz(?:ó|aron|ad\w+|a|an) ~ perm\w+|autor\w+|dej\w+|pued\w+|habilit\w+ || prohib\w+|prohíb\w+|vetó|vetaron ~ prohib\w+|vet\w+|imp[ie]d\w+|bloque\w+|no|ilegal\w*",
        "ru": r"разрешил\w*|разрешен\w*|разрешён|разрешает\w*|позволил\w*|позволяет ~ разреш\w*|позвол\w+|допус\w+|можно|может|могут || запретил\w*|запрещ\w+|запрет\w* ~ запре\w+|не|нельзя|блок\w+",
        "ar": r"سمح(?:ت|وا)?|[تي]سمح|أجاز(?:ت|وا)?|رخص(?:ت)? ~ سماح|السماح|\w*سمح\w*|إجازة|ترخيص\w*|\w*جوز|يمكن|مسموح\w* || حظر(?:ت|وا)?|[تي]حظر|منع(?:ت|وا)?(?! من)|حرم(?:ت)? ~ \w*حظر\w*|\w*منع\w*|محظور\w*|ممنوع\w*|لا|لم|تحري\w+",
        "ur": r"اجازت ~ اجاز\w+|منظور\w* || ممنوع|پابندی ~ ممانعت|روک\w*|منع|پابند\w*|نہیں|نہ",
    },
    "released arrested": {
        "en": r"(?:was|were|been|are|is) (?:released|freed)|released from|freed (?:from|the) ~ releas\w*|free\w*|let|libera\w+|discharg\w+ || arrested|detained|imprisoned|jailed ~ arrest\w*|detain\w*|detent\w*|prison\w*|jail\w*|custody|held|captur\w+|seiz\w+|taken",
        "fr": r"libérée?s?|relâchée?s?|remise?s? en liberté ~ libér\w*|relâch\w*|libre\w*|élarg\w+ || arrêtée?s?|emprisonnée?s?|incarcérée?s?|détenue?s? ~ arrêt\w*|arrest\w*|empris\w*|incarc\w*|déten\w*|prison\w*|interpell\w+|garde|captur\w*|saisi\w*",
        "de": r"freigelassen\w*|freikam\w*|freilassung|befreit\w* ~ frei\w*|entlass\w*|befrei\w* || verhaftet\w*|festgenommen\w*|inhaftiert\w*|verhaftung ~ haft\w*|\w*haft\w*|fest\w*|gefängnis\w*|gefangen\w*",
        "es": r"liberad[oa]s?|liberó|liberaron|puest[oa]s? en libertad|excarcel\w+ ~ liber\w+|libre\w*|excarc\w+|solt\w+ || detenid[oa]s?|detuv\w+|arrest(?:ó|aron|ad\w+)|encarcel\w+ ~ det[ei]\w+|arrest\w*|encarc\w+|preso\w*|prisi\w+|cárcel\w*|captur\w+",
        "ru": r"освободил\w*|освобожд[её]н\w*|выпустил\w* ~ освоб\w+|свобод\w+|выпу\w+|отпу\w+ || арестовал\w*|арестован\w*|задержал\w*|задержан\w* ~ арест\w*|задерж\w+|тюр\w+|заключ\w+|захва\w+",
        "ar": r"أفرج(?:ت|وا)?|أطلق(?:ت|وا)? سراح\w*|إطلاق سراح\w*|الإفراج ~ \w*فرج\w*|\w*فراج\w*|سراح\w*|حرر\w*|تحرير || اعتقل(?:ت|وا)?|احتجز(?:ت|وا)?|سجن(?:ت)?|ألق\w+ القبض ~ \w*عتق\w+|\w*حتج\w+|\w*سج\w+|القبض|توقيف\w*|أوقف\w*|أسر\w*",
        "ur": r"رہا ~ رہائی|آزاد\w* || گرفتار|حراست ~ گرفتار\w*|قید\w*|جیل|نظربند",
    },
    "resumed suspended": {
        "en": r"resum(?:ed|es|ption)|restored|reinstated ~ resum\w*|restor\w+|reinstat\w+|re-?\w+|again|renew\w*|restart\w* || suspend(?:ed|s)|suspension|severed|broke off ~ suspen\w*|sever\w*|brok\w*|break\w*|halt\w*|stop\w*|froze\w*|interrupt\w*|cut|paus\w+|ceas\w+",
        "fr": r"repris\w*|reprise|rétabli\w*|rétablissement ~ repr\w+|rétabl\w+|de nouveau|restaur\w+|relanc\w+|renou\w+ || suspendu\w*|suspension|rompu\w*|rupture ~ suspen\w*|romp\w*|rupt\w+|interrom\w+|interrup\w+|gel\w*|cess\w+|arrêt\w*",
        "de": r"wieder ?aufgenommen|wiederaufnahme|wiederhergestellt ~ wieder\w*|erneu\w+ || ausgesetzt|aussetzung|abgebrochen|abbruch|suspendiert\w* ~ aus\w*|ab\w*|brach\w*|unterbr\w+|suspen\w*|einstell\w*|eingestellt|gestoppt|einfr\w+|eingefr\w+|stopp\w*",
        "es": r"reanud(?:ó|aron|ad\w+|ación)|restablec\w+ ~ reanud\w+|restabl\w+|retom\w+|nuev\w+|volv\w+|rest\w+ || suspend\w+|suspensión|rompió|rompieron|ruptura ~ suspen\w*|romp\w*|rot\w+|rupt\w+|interr\w+|congel\w+|par[óa]\w*|cort\w+",
        "ru": r"возобновил\w*|возобновлен\w*|возобновлён\w*|восстановил\w*|восстановлен\w* ~ возобн\w+|восстан\w+|вновь|снова || приостановил\w*|приостановлен\w*|разорвал\w*|разорван\w*|прервал\w* ~ приост\w+|разор\w+|разры\w+|прер\w+|прекра\w+|замор\w+|остан\w+",
        "ar": r"استأنف(?:ت|وا)?|استئناف|أعاد\w* (?:علاقات\w*|العلاقات) ~ \w*ستأن\w+|\w*ستئن\w+|عود\w+|إعادة|أعاد\w*|مجدد\w*|جديد || علق(?:ت|وا)|قطع(?:ت|وا)?|تعليق ~ \w*عل[ي]?ق\w*|قط\w+|جم\w+|أوقف\w*|وقف|توقف\w*|إيقاف",
        "ur": r"بحال|دوبارہ شروع ~ دوبارہ|پھر|بحالی || معطل|منقطع ~ معطلی|بند|روک\w*|توڑ\w*|منجمد",
    },
    "largest smallest": {
        "en": r"largest|biggest|greatest|highest ~ large\w*|big\w*|great\w*|main|first|high\w*|top|leading|chief|most|maxim\w* || smallest|lowest|least(?! developed)(?<!at least) ~ small\w*|low\w*|least|last|minim\w*|fewe\w+|less",
        "fr": r"(?:le|la|les|son|sa|ses|leur|leurs|premi\w+) plus grand(?:e|s|es)?|le plus élevé ~ grand\w*|gros\w*|premi\w+|princip\w+|élev\w+|haut\w*|majeur\w*|maxim\w* || (?:le|la|les) plus petite?s?|le plus bas|le plus faible|le moins ~ petit\w*|bas\w*|faible\w*|moindre\w*|dernier\w*|minim\w*|moindre",
        "de": r"größte[nrms]?|höchste[nrms]? ~ groß\w*|größ\w*|höch\w*|hoch\w*|erst\w*|\w*größt\w*|haupt\w*|meist\w*|wicht\w+ || kleinste[nrms]?|niedrigste[nrms]?|geringste[nrms]? ~ klein\w*|niedr\w+|gering\w*|letzt\w*|wenig\w*|tief\w*",
        "es": r"(?:el|la|los|las|su|sus|\w+) más (?:grande|alt[oa])s?|máxim[oa]s? ~ mayor\w*|gran\w*|princip\w+|primer\w*|más|alt\w+|máxim\w* || (?:el|la|los|las|su|\w+) más (?:pequeñ[oa]|baj[oa])s?|mínim[oa]s? ~ menor\w*|peque\w+|baj\w+|mínim\w*|últim\w+|menos",
        "ru": r"крупнейш\w+|наибольш\w+|самый большой|самая большая|самый крупный|самая крупная ~ круп\w+|больш\w+|высо\w+|выс[шо]\w+|перв\w+|глав\w+|наи\w+|сам\w+|макс\w+ || наименьш\w+|самый маленький|самая маленькая|мельчайш\w+ ~ мал\w+|меньш\w+|низ\w+|наи\w+|посл\w+|миним\w+",
        "ar": r"أكبر(?! من)|الأكبر|أعلى(?! من) ~ \w*كبر\w*|كبير\w*|\w*أعلى|أول|\w*رئيس\w*|\w*ضخم || أصغر(?! من)|الأصغر|أدنى(?! من) ~ \w*صغ[ير]\w*|\w*أدنى|أقل|\w*أخير\w*",
        "ur": r"سب سے بڑ[ایے] ~ بڑ\w*|اول|پہل\w*|زیادہ|بلند\w* || سب سے چھوٹ[ایے]|سب سے کم ~ چھوٹ\w*|کم\w*|آخری",
    },
    "majority minority": {
        "en": r"majority ~ major\w*|most\w* || minority ~ minor\w*|few\w*",
        "fr": r"majorit(?:é|és|aire|aires) ~ major\w*|plupart|plus || minorit(?:é|és|aire|aires) ~ minor\w*|peu|moins",
        "de": r"mehrheit\w* ~ mehr\w*|meist\w*|\w*mehrheit\w* || minderheit\w* ~ minder\w*|\w*minderheit\w*|wenig\w*",
        "es": r"mayoría|mayoritari\w+ ~ mayor\w* || minoría|minoritari\w+ ~ minor\w*|poc\w+",
        "ru": r"большинств\w+ ~ больш\w+ || меньшинств\w+ ~ меньш\w+",
        "ar": rf"{_A}أغلبي\w+|{_A}أكثري\w+ ~ \w*غلب\w*|\w*كثر\w*|معظم || {_A}أقلي\w+ ~ \w*أقل\w*|قل\w+",
        "ur": r"اکثریت\w* ~ اکثر\w*|زیادہ\w* || اقلیت\w* ~ اقلی\w*|کم\w*",
    },
    "partly fully": {
        "en": r"partly|partially|in part ~ part\w*|some\w*|half\w* || fully|completely|entirely|in full ~ full\w*|complet\w+|entire\w*|whol\w+|all|total\w*|quite|every\w*",
        "fr": r"partiellement|en partie ~ part\w*|quelqu\w*|demi\w* || entièrement|complètement|totalement|pleinement|intégralement ~ enti\w+|compl\w+|total\w*|plein\w*|intégr\w+|tou\w+",
        "de": r"teilweise|zum teil|teils ~ teil\w*|einig\w*|halb\w* || vollständig\w*|gänzlich|völlig ~ voll\w*|völl\w*|gänz\w*|ganz\w*|komplett\w*|restlos|all\w*|gesamt\w*",
        "es": r"parcialmente|en parte ~ parc\w+|parte\w*|algun\w* || totalmente|plenamente|completamente|íntegramente|por completo ~ total\w*|plen\w+|complet\w+|íntegr\w+|enter\w+|tod\w+",
        "ru": r"частично|отчасти ~ част\w+|отчаст\w+ || полностью|целиком|всецело ~ полн\w+|цел\w+|вс\w+",
        "ar": r"جزئيا|جزئياً ~ جزئ\w*|جزء\w*|بعض\w* || كليا|كلياً|بالكامل|تماما|تماماً ~ كل\w*|\w*كامل\w*|تام\w*|جميع\w*",
        "ur": r"جزوی طور پر|جزوی ~ جز\w*|کچھ || مکمل طور پر|پوری طرح ~ مکمل|پور\w+|تمام|کل",
    },
}
"""What one does and the other has done to it, and how far it goes."""
