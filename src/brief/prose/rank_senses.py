# ruff: noqa: E501, RUF001 - rows of words in the letters of their language
"""Words of posts, missions and money of which one is taken for another; as in `sense_tables`."""

from __future__ import annotations

_A = "(?:[وف]?(?:ال|لل|بال)?)"
"""What stands before an Arabic noun in one word with it."""

RANK_SENSES = {
    "foreign interior defence finance": {
        "en": r"foreign (?:ministers?|ministry|affairs|secretary)|(?:minister|ministry|secretary)(?: of state)? (?:of|for) foreign ~ foreign\w*|external\w*|state|diplom\w+ || (?:interior|home) (?:minister|ministry|secretary|office)|(?:minister|ministry) (?:of|for) (?:the )?(?:interior|home) ~ interior\w*|home|inter[np]\w+|domestic\w*"
        r" || defen[cs]e (?:ministers?|ministry|secretary)|(?:minister|ministry|secretary) (?:of|for) (?:national )?defen[cs]e ~ defen\w+|war|arm\w+ || finance (?:ministers?|ministry)|(?:minister|ministry) (?:of|for) finance|treasury ~ financ\w*|treasur\w*|exchequer|econom\w+|budget\w*",
        "fr": r"affaires étrangères ~ étrang\w+|extér\w+|diplom\w+|relations || minist(?:re|ère) de l['\u2019]intérieur ~ intér\w+|inter\w+ || minist(?:re|ère) (?:de la|des) (?:défense|armées) ~ défen\w+|arm\w+|guerre || minist(?:re|ère) des finances ~ financ\w*|trésor\w*|écono\w+|budget\w*",
        "de": r"außenminist\w+|auswärtige[nrsm]?(?: \w+)? amt\w*|auswärtigen ~ außen\w*|auswärt\w*|äußer\w*|\w*außen\w* || innenminist\w+|minister\w* des inner[ne]\w* ~ innen\w*|inner\w*|\w*innen\w* || verteidigungsminist\w+ ~ \w*verteid\w*|wehr\w* || finanzminist\w+ ~ \w*finanz\w*|\w*schatz\w*|wirtschaft\w*|haushalt\w*",
        "es": r"(?:asuntos|relaciones|ministr\w+ de) exteriores|canciller|cancillería ~ exterior\w*|relaciones|diplom\w+|extranj\w+ || (?:ministr\w+|ministerio) d(?:e|el) (?:\w+ )?interior|gobernación ~ interior\w*|intern\w+ || (?:ministr\w+|ministerio) de (?:la )?defensa ~ defensa|guerra|ejérc\w+ || (?:ministr\w+|ministerio) de (?:hacienda|finanzas) ~ hacienda|finan\w+|econom\w+|tesor\w*",
        "ru": r"(?:министр\w*|министерств\w+) иностранных дел|мид ~ иностр\w+|внеш\w+|зарубеж\w+|дипл\w+ || (?:министр\w*|министерств\w+) внутренних дел|мвд ~ внутр\w+ || (?:министр\w*|министерств\w+) обороны ~ оборон\w+|воен\w+ || (?:министр\w*|министерств\w+) финансов|минфин\w* ~ финанс\w*|казн\w+|эконом\w+",
        "ar": r"وز[اي]ر\w* (?:ال)?خارجي\w+ ~ \w*خارج\w*|دبلوماس\w* || وز[اي]ر\w* (?:ال)?داخلي\w+ ~ \w*داخل\w* || وز[اي]ر\w* (?:ال)?دفاع ~ \w*دفاع\w*|\w*حرب\w* || وز[اي]ر\w* (?:ال)?مالي\w+ ~ \w*مال\w*|\w*خزان\w*|\w*اقتصاد\w*",
        "ur": r"(?:وزیر|وزارت|وزیرِ|وزارتِ) خارجہ|وزرائے خارجہ ~ خارج\w* || (?:وزیر|وزارت|وزیرِ|وزارتِ) داخلہ ~ داخل\w* || (?:وزیر|وزارت|وزیرِ|وزارتِ) دفاع ~ دفاع\w* || (?:وزیر|وزارت|وزیرِ|وزارتِ) خزانہ ~ خزان\w*|مال\w*",
    },
    "embassy consulate": {
        "en": r"embass(?:y|ies)|ambassadors? ~ embass\w*|ambassad\w+|mission\w*|envoy\w*|diplom\w+|represent\w+ || consulates?(?:[- ]general)?|consuls?(?:[- ]general)? ~ consul\w*|mission\w*",
        "fr": r"ambassad\w+ ~ mission\w*|représent\w+|envoy\w+ || consulats?|consuls? ~ consul\w*|mission\w*",
        "de": r"botschaft\w*|botschafter\w* ~ \w*botschaft\w*|vertret\w+|gesandt\w* || konsulat\w*|generalkonsulat\w*|konsul\w* ~ \w*konsul\w*|vertret\w+",
        "es": r"embajad\w+ ~ misi\w+|represent\w+|enviad\w+ || consulados?|cónsul\w* ~ consul\w*|misi\w+",
        "ru": r"посольств\w*|посол|посла|послу|послом|послов|послы ~ пос[ло]\w+|постпред\w*|представ\w+|миссия || консул\w*|генконсул\w* ~ консул\w*|генконсул\w*|миссия",
        "ar": rf"{_A}سفار[ةات]+\w*|{_A}سفير\w*|{_A}سفراء ~ \w*سفي?[را]+\w*|\w*بعث\w*|\w*ممثل\w* || {_A}قنصل\w* ~ \w*قنصل\w*|\w*بعث\w*|\w*قناصل\w*",
        "ur": r"سفارت ?خان\w+|سفارت\w*|سفیر ~ سف[یا]\w*|سفراء|مشن|نمائند\w+ || قونصل ?خان\w+|قونصل\w* ~ قونص\w*|مشن",
    },
    "loan grant": {
        "en": r"loans? ~ loan\w*|len[dt]\w*|credit\w*|borrow\w*|debt\w*|lender\w* || grant aid|grants? (?:of|from|worth|to)|a grant|donations? ~ grant\w*|donat\w*|gift\w*|aid|gave|giv\w+|subsid\w+|support\w*",
        "fr": r"prêts?(?! à) ~ prêt\w*|crédit\w*|emprunt\w*|dette\w* || dons?|subventions? ~ don\w*|subv\w+|aide\w*|allocat\w+|gratuit\w*|offr\w+",
        "de": r"darlehen\w*|kredite?n?s? ~ \w*darleh\w*|\w*kredit\w*|anleih\w*|lieh\w*|schuld\w* || zuschuss\w*|zuschüsse\w*|schenkung\w*|spenden?|zuwendung\w* ~ \w*zuschu\w*|\w*zuschü\w*|schenk\w*|spend\w*|hilf\w*|förder\w*|\w*hilfe\w*|beihilf\w*",
        "es": r"préstamos? ~ prést\w+|presta\w*|crédit\w*|empr[ée]st\w*|deud\w* || donaci(?:ón|ones)|subvenci(?:ón|ones)|donativos? ~ don\w+|subv\w+|ayuda\w*|regal\w+|becas?",
        "ru": r"кредит\w*|за[её]м|займа|займу|ссуд\w+ ~ кредит\w*|за[ий]\w*|заём\w*|ссуд\w*|долг\w* || грант\w*|дотаци\w+|субсиди\w+|пожертвован\w+ ~ грант\w*|дар\w*|дотац\w*|субсид\w*|безвозм\w+|помощ\w+|пожерт\w+",
        "ar": rf"{_A}قرض\w*|{_A}قروض ~ \w*قرض\w*|\w*قروض\w*|\w*ائتمان\w*|دين\w* || {_A}منح[ةا]\w*|{_A}هب[ةا]\w*|{_A}تبرع\w* ~ \w*منح\w*|\w*هب[ةا]\w*|\w*تبرع\w*|\w*مساعد\w*|إعان\w+",
        "ur": r"قرض\w* ~ قرض\w*|ادھار || گرانٹ\w*|عطی\w+ ~ امداد\w*|عطی\w+|تحف\w+",
    },
    "women men": {
        "en": r"women|woman|girls? ~ wom[ae]n\w*|female\w*|girl\w*|she|her|ladies|mother\w* || men|man|boys? ~ (?!wom)\w*m[ae]n|male\w*|boy\w*|he|his|him|people|person\w*|human\w*|father\w*",
        "fr": r"femmes?|filles? ~ fem\w+|fill\w+|elle\w* || hommes?|garçons? ~ homm\w*|garç\w+|mascul\w+|humain\w*|masc\w*",
        "de": r"frauen|mädchen ~ frau\w*|mädch\w*|weib\w*|\w*innen|\w*frau\w* || männer\w*|jungen ~ mann\w*|männ\w*|mensch\w*|herr\w*|\w*mann|\w*männer\w*|junge\w*",
        "es": r"mujer(?:es)?|niñas ~ muj\w+|niñ\w+|femen\w+ || hombres?|niños ~ hombr\w*|niñ\w+|mascul\w+|human\w*|varon\w*",
        "ru": r"женщин\w*|девоч\w+|девуш\w+ ~ жен\w+|дев\w+ || мужчин\w*|мальчик\w* ~ муж\w+|мальч\w+|люд\w+|человек\w*|юнош\w+",
        "ar": rf"{_A}نساء|{_A}امرأة|{_A}مرأة|{_A}فتيات ~ \w*نس[او]\w*|\w*امرأ\w*|\w*مرأ\w*|\w*فت[يا]\w*|\w*بنات|\w*إناث || {_A}رجال|{_A}رجلا?|{_A}فتيان ~ \w*رج[لا]\w*|\w*فتي\w*|\w*ذكور|\w*شباب|\w*أولاد",
        "ur": r"خواتین|عورت\w*|لڑکی\w* ~ خاتون|خوات\w*|نسوانی || مرد|مردوں|لڑکے|لڑکوں ~ مرد\w*|آدمی\w*|لڑک\w+",
    },
    "direct indirect": {
        "en": r"(?<!in)direct(?:ly)?(?= (?:talks|negotiations|flights?|investment|contacts?|trade|aid|elections?)) ~ direct\w*|straight\w* || indirect(?:ly)? ~ indirect\w*|via|through|proxim\w+",
        "fr": r"directe?s?|directement ~ direct\w* || indirecte?s?|indirectement ~ indirect\w*|via",
        "de": r"direkte[nrsm]?|unmittelbar\w* ~ direkt\w*|unmittel\w* || indirekt\w*|mittelbar\w* ~ indir\w*|mittel\w*|über",
        "es": r"direct[oa]s?|directamente ~ direct\w* || indirect[oa]s?|indirectamente ~ indirect\w*|través",
        "ru": r"прям(?:ой|ая|ые|ых|ым|ого|ую|ое)|напрямую ~ прям\w*|непоср\w+ || косвенн\w+|непрям\w+ ~ косв\w+|через",
        "ar": r"(?<!غير )(?:ال)?مباشر[ةاً]*|مباشرة ~ \w*مباشر\w* || غير (?:ال)?مباشر\w* ~ غير|عبر",
        "ur": r"براہ راست|براہِ راست ~ راست || بالواسطہ ~ واسط\w+|ذریع\w+",
    },
    "left-wing right-wing": {
        "en": r"(?:far|centre|center|hard)[- ]left|left[- ]wing ~ left\w*|social\w+ || (?:far|centre|center|hard)[- ]right|right[- ]wing ~ right\w*|conserv\w+",
        "fr": r"(?:à|de|extrême|centre)[- ](?:la )?gauche ~ gauch\w*|social\w+ || (?:à|de|extrême|centre)[- ](?:la )?droite ~ droit\w*|conserv\w+",
        "de": r"links\w*|linke[nrs]? ~ link\w*|mitte-links || rechts(?!\w*staat|anwalt|\w*ordnung)(?:extrem\w*|radikal\w*|gerichtet\w*|konservativ\w*)|rechte parteien|mitte-rechts ~ recht\w*|konserv\w*",
        "es": r"izquierd\w+ ~ izq\w+|social\w+ || derechas|(?:de|extrema|centro|ultra)[- ]?derecha ~ derech\w*|conserv\w+",
        "ru": r"левоцентр\w+|крайне левы\w+|левая партия|левые ~ лев\w+ || правоцентр\w+|крайне правы\w+|правая партия|правые ~ прав\w+",
        "ar": rf"{_A}يساري\w*|اليسار ~ \w*يسار\w* || {_A}يميني\w*|اليمين المتطرف ~ \w*يمين\w*",
        "ur": r"بائیں بازو ~ بائیں || دائیں بازو ~ دائیں",
    },
}
"""Who holds what post, in what mission, and what money is given as."""
