# ruff: noqa: E501, RUF001 - rows of words in the letters of their language
"""Words of opposite sense in the languages that ship: before and after, buys and sells.

Under each group its languages. A line has the senses in the order of the group, parted by `||`: the
words that say it for sure, and behind `~` those that another language may have in their place.
"""

OPPOSITES = {
    "before after": {
        "en": r"before|prior to|ahead of ~ until|till|by|pre-\w+|earlier|ago"
        r"|| after|following ~ since|once|when|in the wake|post-\w+|later|then|from|upon",
        "fr": r"avant|préalablement ~ jusqu\w*|d['\u2019]ici|veille|déjà|préal\w+|antérieur\w*"
        r"|| après|à la suite ~ depuis|dès|suiv\w*|issue|lendemain|ensuite|puis|une fois|ultérieur\w*"
        r"|postérieur\w*|lors\w*|au terme",
        "de": r"vor|bevor|ehe ~ bis|vorher|zuvor|vorab|früher|am vorabend"
        r"|| nach|nachdem ~ seit\w*|danach|nachher|sobald|infolge|später|dann|anschließend|ab|wenn|als",
        "es": r"antes ~ hasta|previ\w+|víspera|anterior\w*|para"
        r"|| después|tras ~ desde|luego|siguiente\w*|posterior\w*|cuando|una vez|a raíz|al",
        "ru": r"до|перед|прежде ~ пока|накануне|к|ранее|раньше"
        r"|| после|вслед ~ с|со|затем|спустя|потом|по|когда|поздн\w+|через",
        "ar": r"قبل|قبيل ~ حتى|إلى|سابق\w*|عشية || بعد|عقب|بعيد|إثر ~ منذ|ثم|لاحق\w*|عند|إذ|لدى|من",
        "ur": r"سے پہلے|سے قبل ~ پہلے|قبل|تک || کے بعد ~ بعد|سے|پھر|جب",
    },
    "buys sells": {
        "en": r"buys?|bought|buying ~ purchas\w*|import\w*|acquir\w+|from"
        r"|| sells?|sold|selling ~ sale\w*|export\w*|suppl\w+|deliver\w*|to",
        "fr": r"achète\w*|achet\w+ ~ achat\w*|import\w*|acqu\w+"
        r"|| vend|vendent|vendait|vendu\w*|vendre ~ vent\w+|export\w*|fourni\w*|livr\w+|écoul\w+",
        "de": r"kauft\w*|kaufen|gekauft ~ kauf\w*|import\w*|einfuhr\w*|bezieht|bezog\w*|erw\w+"
        r"|| verkauf\w* ~ export\w*|ausfuhr\w*|liefer\w*|absatz",
        "es": r"compra|compran|compró|comprar\w*|compraba\w* ~ compra\w*|import\w*|adqu\w+"
        r"|| vend\w+ ~ vent\w+|export\w*|suministr\w+|entreg\w+",
        "ru": r"купил\w*|покупа\w+ ~ куп\w+|закуп\w+|импорт\w*|ввоз\w*|приобр\w+"
        r"|| прода[её]\w*|продал\w*|продава\w+ ~ прод\w+|экспорт\w*|вывоз\w*|постав\w+|сбы\w+",
        "ar": r"اشترى|اشترت|تشتري|يشتري ~ شراء|مشتري\w*|استور\w+|تستورد|يستورد|واردات\w*"
        r"|| باع|باعت|تبيع|يبيع ~ بيع|مبيع\w*|صدر\w*|تصدر|يصدر|صادرات\w*",
        "ur": r"خرید\w* ~ درآمد\w* || بیچ\w*|فروخت ~ برآمد\w*",
    },
    "first last": {
        "en": r"(?<!at )first(?! of all) ~ initial\w*|opening|earliest|maiden|inaugural|oldest|1st|one"
        r"|| (?<!at )last ~ latest|final\w*|recent\w*|newest|end|past|previous",
        "fr": r"premi(?:er|ère)s?(?! ministre) ~ init\w+|inaug\w+|d['\u2019]abord|un|une"
        r"|| derni(?:er|ère)s?(?! ressort) ~ fin\w*|récen\w+|plus|ultime\w*|précédent\w*|passé\w*|depuis",
        "de": r"erste[nrms]? ~ erst\w*|anfang\w*|eröffn\w*|anfäng\w*|früh\w*|ein\w*"
        r"|| letzte[nrms]? ~ letzt\w*|jüngst\w*|neu\w*|zuletzt|schluss\w*|end\w*|vorig\w*|vergang\w*",
        "es": r"primer|primer[oa]s? ~ inicial\w*|inaug\w+|un\w*"
        r"|| últim[oa]s? ~ fin\w*|recient\w*|reci[eé]n|pasad\w+|anterior\w*|más",
        "ru": r"перв(?:ый|ого|ая|ой|ую|ое|ые|ом|ым|ых) ~ впервые|начал\w*|перв\w+|один|одн\w+"
        r"|| последн\w+ ~ недавн\w*|оконч\w*|конц\w*|конец|прошл\w+|нов\w+",
        "ar": r"أول|أولى|الأول|الأولى ~ افتتاح\w*|بداي\w*|واحد\w*"
        r"|| آخر|الأخير\w*|أخير\w* ~ نهائي\w*|نهاية|ختام\w*|أحدث|ماضي\w*|الماضي\w*",
        "ur": r"پہلا|پہلی|پہلے ~ ابتدائی|ایک || آخری ~ تازہ|گزشتہ|حالیہ|پچھل\w+",
    },
    "all most": {
        "en": r"all(?! but| told)|every one ~ every\w*|each|entire\w*|whole|both|total\w*|any|always"
        r"|| most of|mostly|for the most part|the majority ~ most|major\w+|main\w*|large\w*|chief\w*"
        r"|predominant\w*|primar\w+|many|nearly|often|usual\w*",
        "fr": r"tous(?! les (?:ans|mois|jours|deux))|toutes ~ tout\w*|chaque|chac\w+|ensemble|intégral\w*"
        r"|entier\w*|total\w*|deux|n['\u2019]importe"
        r"|| la plupart|en majorité|la majorité ~ majorit\w*|plupart|surtout|essenti\w+|princip\w+"
        r"|plus|grand\w*|quasi\w*|presque|souvent|maj\w+|beaucoup",
        "de": r"alle[nrs]?|sämtliche\w* ~ jede\w*|ganz\w*|gesamt\w*|beide\w*|all\w*"
        r"|| die meisten|meisten|größtenteils|mehrheitlich ~ meist\w*|mehr\w*|überwieg\w*|haupt\w*|groß\w*"
        r"|vor|fast|oft|viel\w*",
        "es": r"tod[oa]s ~ todo|toda|cada|enter\w+|total\w*|ambos|ambas"
        r"|| la mayoría|la mayor parte ~ mayor\w*|sobre todo|princip\w+|casi|gran\w*|much\w+|más|a menudo",
        "ru": r"все|всех|всем|всеми ~ весь|всё|вся|кажд\w+|цел\w+|полност\w+|об[ае]\w*"
        r"|| большинств\w*|большей частью ~ больш\w+|в основном|главн\w+|преимущ\w+|почти|част\w+|многи\w+",
        "ar": r"جميع\w*|كافة ~ كل\w*|كامل\w*|كلا\w*|مجموع\w* || معظم\w*|أغلب\w*|غالبية ~ أكثر\w*|كثير\w*|غالب\w*",
        "ur": r"تمام|سب ~ ہر|پور\w+|دونوں|کل || زیادہ تر|بیشتر|اکثریت ~ اکثر|بہت",
    },
    "rose fell": {
        "en": r"rose|risen|grew|grown|increased|doubled|surged ~ \w*ris\w+|grow\w*|increas\w*|up|more|high\w*"
        r"|gain\w*|expan\w+|climb\w*|larg\w+|record|strengthen\w*|from"
        r"|| fell|fallen|declined|dropped|decreased|shrank|halved ~ fall\w*|declin\w*|drop\w*|decreas\w*"
        r"|shr\w+|reduc\w*|down|less|few\w*|low\w*|lost|slump\w*|plung\w*|cut\w*|weak\w*|from",
        "fr": r"augment\w+|crû|accru\w*|doublé|progressé ~ hausse|cro[iî]\w+|progr\w+|plus|haut\w*|montée?"
        r"|gagn\w+|élev\w+|grimp\w*|doubl\w*|renforc\w*"
        r"|| baiss\w+|diminu\w+|reculé|chuté ~ recul\w*|chut\w*|réd\w+|moins|perdu\w*|tomb\w*|inférieur\w*"
        r"|régress\w*|faibl\w*|affaibl\w*|contract\w*",
        "de": r"stieg\w*|gestiegen|wuchs\w*|gewachsen|zugenommen ~ steig\w*|wachs\w*|zuna\w+|erhöh\w*"
        r"|anstieg\w*|mehr|höher\w*|auf|zuwachs|verdoppel\w*|zulegen|zugelegt|größer\w*"
        r"|| sank\w*|gesunken|fielen|fiel ~ fall\w*|gefallen|sink\w*|rückgang\w*|zurück\w*|abna\w+|abgenommen"
        r"|verringer\w*|weniger|niedriger\w*|gering\w*|kürz\w*|halbier\w*|schrumpf\w*|geschrumpft",
        "es": r"aument\w+|creci\w+|subi[óe]\w* ~ crec\w*|sub\w+|increment\w+|alza|más|mayor\w*|dupl\w+|gan\w+"
        r"|| disminuy\w+|cay[óe]\w*|descendi\w+ ~ ca[ií]\w*|baj\w+|disminu\w+|descen\w+|redu\w+|menos|menor\w*"
        r"|perd\w+|retroc\w+|merm\w+",
        "ru": r"вырос\w*|увеличил\w*|возрос\w* ~ раст\w*|рост\w*|увелич\w+|повы\w+|больш\w+|выше|удво\w+|прибав\w*"
        r"|подн\w+"
        r"|| упал\w*|снизил\w*|сократил\w* ~ паден\w+|пада\w+|сни[зж]\w+|сокра\w+|уменьш\w+|меньш\w+|ниже|потер\w+"
        r"|спад\w*",
        "ar": r"ارتفع\w*|ازداد\w* ~ ارتفاع\w*|زاد\w*|زياد\w*|نم\w+|أكثر|أعلى|تضاعف\w*|صعد\w*"
        r"|| انخفض\w*|تراجع\w* ~ انخفاض\w*|هبط\w*|هبوط|نقص\w*|قل\w*|أقل|أدنى|انكماش|تقل\w+",
        "ur": r"بڑھ\w* ~ اضاف\w+|زیاد\w+|دوگن\w+ || گھٹ\w*|کم ہو\w* ~ کم\w*|گر\w*|نیچے",
    },
    "more-than less-than": {
        "en": r"(?<!no )(?<!not )more than|at least|(?:no|not) (?:less|fewer) than"
        r" ~ (?<!no )(?<!not )more|over|above|beyond|exceed\w*|minim\w+|plus|from|n(?:o|ot|ever|one)(?!\s(?:more|less|fewer))|\w+n['\u2019]t"
        r"|| (?<!no )(?<!not )(?:less|fewer) than|at most|(?:no|not) more than|up to(?=\s\W?\d)"
        r" ~ (?<!no )(?<!not )(?:less|few\w*)|under|below|within|almost|nearly|maxim\w+|up to|until|till"
        r"|n(?:o|ot|ever|one)(?!\s(?:more|less|fewer))|\w+n['\u2019]t",
        "fr": r"(?<!pas )plus d(?:e|['\u2019]un\w*|es)(?! la moitié d)|au moins|au minimum|pas moins de"
        r" ~ (?<!au )(?<!pas )plus|supérieur\w*|dépass\w+|excéd\w+|delà|minim\w+|ne|n['\u2019]\w+|pas(?!\s(?:moins|plus))|sans"
        r"|| (?<!pas )moins d(?:e|['\u2019]un\w*|es)|au plus(?!\s(?:tard|vite|tôt|haut|près))|au maximum|pas plus de"
        r"|jusqu['\u2019]à(?=\s\W?\d) ~ (?<!au )(?<!pas )moins|inférieur\w*|près|presque|quasi\w*|maxim\w+|jusqu\w*|sous|ne"
        r"|n['\u2019]\w+|pas(?!\s(?:moins|plus))|sans",
        "de": r"(?<!nicht )mehr als|mindestens|wenigstens|zumindest|nicht weniger als"
        r" ~ (?<!nicht )mehr|über\w*|oberhalb|ab|minim\w+|nicht(?!\s(?:mehr|weniger))|kein\w*|nie|ohne"
        r"|| (?<!nicht )weniger als|höchstens|nicht mehr als|bis zu(?=\s\W?\d)"
        r" ~ (?<!nicht )weniger|unter\w*|knapp|fast|bis|maxim\w+|nicht(?!\s(?:mehr|weniger))|kein\w*|nie|ohne",
        "es": r"(?<!no )más de|al menos|por lo menos|como mínimo|no menos de"
        r" ~ (?<!no )más|sobre|superior\w*|super\w+|desde|mínim\w+|exced\w+|rebas\w+|no(?!\s(?:más|menos))|ni|sin|nunca|nadie"
        r"|| (?<!no )menos de|como máximo|a lo sumo|no más de|hasta(?=\s\W?\d)"
        r" ~ (?<!no )(?<!al )(?<!lo )menos|inferior\w*|bajo|debajo|casi|máxim\w+|hasta|no(?!\s(?:más|menos))|ni|sin|nunca|nadie",
        "ru": r"(?<!не )более(?=\s(?:чем\s)?\W?\d)|свыше|не менее|не меньше|по меньшей мере|как минимум"
        r" ~ (?<!не )(?:более|больше)|выше|превы\w+|миним\w+|от|с|не(?!\s(?:более|больше|менее|меньше))|ни|без"
        r"|| (?<!не )менее(?=\s(?:чем\s)?\W?\d)|не более|не больше|как максимум"
        r" ~ (?<!не )(?:менее|меньше)|ниже|почти|до|максим\w+|предел\w*|не(?!\s(?:более|больше|менее|меньше))|ни|без",
        "ar": r"أكثر من|ما لا يقل عن|على الأقل|لا يقل عن|أزيد من|(?<!لا )يزيد على|(?<!لا )يزيد عن"
        r" ~ أكثر|فوق|\w*تجاوز\w*|لا(?!\s(?:يقل|يزيد|يتجاوز))|لم|لن|ليس\w*|دون"
        r"|| أقل من|لا يزيد على|لا يزيد عن|لا يتجاوز|على الأكثر|كحد أقصى"
        r" ~ أقل|حتى|تحت|إلى|قراب\w+|لا(?!\s(?:يقل|يزيد|يتجاوز))|لم|لن|ليس\w*|دون",
        "ur": r"سے زائد|(?<!زیادہ )سے زیادہ|کم از کم ~ زائد|زیادہ(?! سے)(?<!سے زیادہ)|اوپر|نہیں|نہ"
        r"|| سے کم|زیادہ سے زیادہ ~ کم(?! از)(?<!از کم)|تک|تقریبا\w*|نہیں|نہ",
    },
    "imposed lifted": {
        "en": r"impos(?:es?|ed|ing) ~ introduc\w*|appl[iy]\w*|exten\w+|renew\w*|tighten\w*|lev\w+|adopt\w*|place[sd]?|new"
        r"|| lift(?:s|ed|ing)? ~ eas\w+|remov\w+|end\w*|suspen\w*|drop\w*|repeal\w*|waiv\w+|revok\w+",
        "fr": r"impos(?:é\w*|er|ant|ait|aient|ent|a|e) ~ instaur\w+|introdui\w+|appliqu\w+|prolong\w+|renouvel\w+"
        r"|décrét\w+|infl\w+|frapp\w+|adopt\w+|nouve\w+|imposition"
        r"|| lev(?:é\w*|er|ant|ait|aient|a)|lève\w* ~ levée|allég\w+|assoupl\w+|abrog\w+|suspen\w+|supprim\w+|fin",
        "de": r"verhäng\w*|auferleg\w* ~ einführ\w*|eingeführt\w*|führt\w*|erl[aie]\w+|verlänger\w*|beschl\w+|neu\w*"
        r"|| aufgehoben\w*|aufheb\w*|hob\w*|hebt ~ auf|\w*locker\w*|aussetz\w*|ausgesetzt\w*|beend\w*|gestrichen\w*"
        r"|abgeschafft\w*",
        "es": r"impus\w+|impuest[oa]|impon\w+ ~ introdu\w+|aplic\w+|prorrog\w+|establec\w+|adopt\w+|nuev\w+|impuest\w+"
        r"|| levant(?:ó|ar\w*|ad\w+|aba\w*|an?) ~ elimin\w+|suspend\w*|alivi\w+|retir\w+|derog\w+|fin|levant\w+",
        "ru": r"ввел\w*|ввёл|введен\w*|введён\w*|налож\w+ ~ вводи\w+|ввест\w+|продл\w+|примен\w+|нов\w+"
        r"|| снял\w*|снят\w*|отменил\w*|отменен\w*|отменён\w* ~ сним\w+|отмен\w+|смягч\w+|приостан\w+|прекра\w+",
        "ar": r"فرض\w*|تفرض|يفرض ~ الفرض|جدد\w*|مدد\w*|طبق\w* || رفع\w*|ترفع|يرفع|ألغ\w+ ~ الرفع|إلغاء|خفف\w*|علق\w*|تعليق",
        "ur": r"عائد ~ نافذ|لگا\w* || اٹھا\w*|ہٹا\w* ~ ختم|معطل",
    },
    "opened closed": {
        "en": r"opens|opened|opening ~ open|inaugurat\w+|reopen\w*|start\w*|establish\w*|launch\w*"
        r"|| closes|closed|closing|closure ~ clos\w*|shut\w*|end\w*",
        "fr": r"ouvr\w+|ouvert\w*|inaugur\w+ ~ rouv\w+|établ\w+|lanc\w+|début\w*|créa\w+|ouver\w+"
        r"|| ferm(?:é\w*|er|ait|ent|era|eture\w*) ~ fermé\w*|ferme|clos\w*|clôtur\w*|close\w*|fin\w*",
        "de": r"eröffne\w*|geöffnet|öffne\w* ~ offen\w*|eröffn\w*|auf\w*|gründ\w+|beg\w+"
        r"|| schloss\w*|geschlossen|schließ\w*|schließung\w* ~ zu|abgeschl\w+|ende\w*|abschl\w*",
        "es": r"abri\w+|abre\w*|abiert\w+|inaugur\w+ ~ apertura|reab\w+|establec\w+|cre[aó]\w*|inici\w+"
        r"|| cerr\w+|cierr\w+|clausur\w+ ~ fin\w*|conclu\w+",
        "ru": r"откры\w+ ~ учре\w+|нач\w+|созда\w+ || закры\w+ ~ заверш\w+|оконч\w+",
        "ar": r"افتتح\w*|فتحت|فتح ~ افتتاح\w*|مفتوح\w*|أنشأ\w*|بد\w+ || أغلق\w*|أقفل\w* ~ إغلاق\w*|مغلق\w*|اختت\w+",
        "ur": r"کھول\w*|کھل\w* ~ افتتاح|شروع || بند کر\w*|بند ہو\w* ~ بند|ختم",
    },
    "a-year a-month a-week a-day": {
        "en": r"a year|per year|each year|every year|annually|yearly ~ annual|year\w*"
        r"|| a month|per month|each month|every month|monthly ~ month\w*"
        r"|| a week|per week|each week|every week|weekly ~ week\w*"
        r"|| a day|per day|each day|every day ~ dai\w+|day\w*",
        "fr": r"par an|chaque année|tous les ans|annuel\w* ~ an|ans|année\w*|annu\w+"
        r"|| par mois|chaque mois|tous les mois|mensuel\w* ~ mois|mensu\w+"
        r"|| par semaine|chaque semaine|hebdomadaire\w* ~ semaine\w*"
        r"|| par jour|chaque jour|tous les jours ~ jour\w*|quotid\w+",
        "de": r"im jahr|pro jahr|jährlich\w*|jedes jahr ~ jahr\w*|\w*jähr\w*"
        r"|| im monat|pro monat|monatlich\w*|jeden monat ~ monat\w*"
        r"|| pro woche|in der woche|wöchentlich\w*|jede woche ~ woche\w*|\w*wöch\w*"
        r"|| am tag|pro tag|jeden tag ~ täglich\w*|tag\w*",
        "es": r"al año|por año|cada año|anual\w* ~ año\w*|anu\w+"
        r"|| al mes|por mes|cada mes|mensual\w* ~ mes\w*"
        r"|| a la semana|por semana|cada semana|semanal\w* ~ semana\w*"
        r"|| al día|por día|cada día ~ diari\w+|día\w*",
        "ru": r"в год|ежегодн\w*|каждый год ~ год\w*|лет || в месяц|ежемесячн\w*|каждый месяц ~ месяц\w*"
        r"|| в неделю|еженедельн\w*|каждую неделю ~ недел\w+ || в день|каждый день ~ ежедн\w+|дн\w+|день",
        "ar": r"سنويا|سنوياً|في السنة|كل سنة|كل عام ~ سن\w+|عام\w*|\w*السنو\w* || شهريا|شهرياً|في الشهر|كل شهر ~ \w*شهر\w*|أشهر"
        r"|| أسبوعيا|أسبوعياً|في الأسبوع|كل أسبوع ~ \w*أسبوع\w*|أسابيع || في اليوم|كل يوم ~ \w*يوم\w*|أيام",
        "ur": r"سالانہ|فی سال|ہر سال ~ سال\w*|برس || ماہانہ|فی ماہ|ہر ماہ|ہر مہینے ~ ماہ|مہین\w+"
        r"|| ہفتہ وار|فی ہفتہ|ہر ہفتے ~ ہفت\w+ || فی دن|ہر روز ~ روز\w*|دن|یوم\w*",
    },
    "honorary general": {
        "en": r"honorary ~ honor\w* || consuls? general ~ general",
        "fr": r"honoraires? ~ honor\w* || consul\w* généra\w+ ~ génér\w+",
        "de": r"honorar\w*|ehrenkonsul\w* ~ ehren\w* || generalkonsul\w* ~ general\w*",
        "es": r"honorari\w* ~ honor\w* || cónsul\w* general\w* ~ general\w*",
        "ru": r"почётн\w+|почетн\w+ ~ поч\w+ || генеральн\w+ консул\w*|генконсул\w* ~ генер\w+",
        "ar": r"فخري\w*|الفخري\w* ~ شرف\w* || قنصل\w* عام\w*|القنصل العام ~ عام|العام",
        "ur": r"اعزازی ~ اعزاز\w* || قونصل جنرل ~ جنرل",
    },
    "north south": {
        "en": r"north\w* ~ arctic || south\w* ~ antarctic",
        "fr": r"nord\w*|septentrion\w* ~ arctique || sud\w*|méridional\w* ~ midi",
        "de": r"nord\w*|nörd\w* ~ arkti\w* || süd\w* ~ antark\w*",
        "es": r"norte\w*|septentrional\w* ~ nor\w* || sur|sureste|suroeste|sureñ\w+|meridional\w* ~ su[rd]\w*",
        "ru": r"север\w* ~ северо\w* || юг|юга|югу|юге|южн\w+ ~ юго\w*",
        "ar": r"شمال\w*|الشمال\w* ~ شمال || جنوب\w*|الجنوب\w* ~ جنوب",
        "ur": r"شمال\w* ~ شمال || جنوب\w* ~ جنوب",
    },
    "military civilian": {
        "en": r"military ~ milit\w+|arm\w+|army|defen\w+ || civilians? ~ civil\w*",
        "fr": r"militaires? ~ milit\w+|arm\w+|défense || civile?s? ~ civil\w*",
        "de": r"militär\w* ~ milit\w+|armee\w*|verteidig\w* || zivil\w* ~ bürger\w*",
        "es": r"militar\w* ~ ejérc\w+|armad\w+|defensa || civil\w* ~ civil",
        "ru": r"военн\w+ ~ арми\w*|воен\w+|оборон\w* || гражданск\w+ ~ гражд\w+|мирн\w+",
        "ar": r"عسكري\w*|العسكري\w* ~ جيش|الجيش|الدفاع || مدني\w*|المدني\w* ~ مدن\w+",
        "ur": r"فوجی ~ فوج\w*|دفاع\w* || شہری ~ شہر\w*|سول",
    },
    "signed initialled ratified": {
        "en": r"signed ~ sign\w*|conclu\w+ || initialled ~ initial\w* || ratified ~ ratif\w*|approv\w+",
        "fr": r"signé\w* ~ sign\w+|conclu\w* || paraphé\w* ~ paraph\w* || ratifié\w* ~ ratif\w*|approuv\w*",
        "de": r"unterzeichne\w*|unterschrieb\w* ~ unterz\w+|geschlossen|schloss\w*|abgeschl\w+"
        r"|| paraphier\w* ~ paraph\w* || ratifizier\w* ~ ratif\w*|gebilligt|billig\w*",
        "es": r"firm(?:ó|aron|ad\w+|aba\w*) ~ firm\w*|suscri\w+|conclu\w+"
        r"|| rubric\w+ ~ inicial\w* || ratific\w+ ~ aprob\w+",
        "ru": r"подписа\w+ ~ подпис\w*|заключ\w+ || парафир\w+ ~ параф\w+ || ратифиц\w+ ~ ратиф\w+|одобр\w+",
        "ar": r"وقع|وقعت|وقعا ~ توقيع\w*|موقع\w*|أبرم\w* || بالأحرف الأولى ~ الأحرف || صادق\w*|صدق\w* ~ تصديق\w*|مصادق\w*",
        "ur": r"دستخط ~ طے || مختصر دستخط ~ ابتدائی || توثیق ~ منظور\w*",
    },
}
