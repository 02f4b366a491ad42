# ruff: noqa: E501, RUF001 - rows of words in the letters of their language
"""Verbs of diplomacy, trade and defence that one state does to another, a row a verb, in the languages that ship.

A row has what says the same from the same side: to sell stands beside to sell, not beside to buy.
What a language says by a verb of another row, or from either side (to lease), has no words there.
"""

from __future__ import annotations

TAUGHT = ("en", "fr", "de", "es", "ru", "ar", "ur")
ROWS = r"""
invited|invites ; invité\w*|invite ; lud|lädt|eingeladen ; invitó|invita|invitado ; пригласил[аио]?|приглашает ; دعت|دعا|تدعو|يدعو ; دعوت|مدعو
recogni[sz]e[sd] ; reconnu\w*|reconnaît ; anerkannt\w*|erkannte ; reconoció|reconoce|reconocido ; признал[аио]?|признаёт|признает ; اعترفت?|تعترف|يعترف ; تسلیم
thank(?:ed|s) ; remercié\w*|remercie ; dankte|dankt|gedankt ; agradeció|agradece|agradecido ; поблагодарил[аио]?|благодарит ; شكرت?|تشكر|يشكر ; شکریہ
accuse[sd] ; accus[ée]\w* ; beschuldigte|beschuldigt ; acusó|acusa|acusado ; обвинил[аио]?|обвиняет ; اتهمت?|تتهم|يتهم ; الزام
owe[sd]? ; doit|devait ; schuldete?|schuldet ; debe|debía ; долж(?:ен|на|но) ; تدين|يدين ; مقروض
paid|pays ; payé\w*|paie|paye|versé\w*|verse ; zahlte|zahlt|gezahlt ; pagó|paga|pagado|abonó ; заплатил[аио]?|платит|выплатил[аио]? ; دفعت?|تدفع|يدفع ; ادا
visited ; visité\w* ; besuchte|besucht ; visitó|visitado ; посетил[аио]? ; زارت?|تزور|يزور ; دورہ
attacked ; attaqué\w* ; griff|greift|angegriffen ; atacó|ataca|atacado ; напал[аио]?|атаковал[аио]? ; هاجمت?|تهاجم|يهاجم ; حملہ
help(?:ed|s)|aided|assisted ; aidé\w* ; half|hilft|geholfen ; ayudó|ayudado ; помогл?[аио]?|помогает ; ساعدت?|تساعد|يساعد ; مدد
warn(?:ed|s) ; averti|avertit|mis en garde ; warnte|warnt|gewarnt ; advirtió|advierte|advertido ; предупредил[аио]?|предупреждает|предостер[её]г(?:л[аио])? ; حذرت?|تحذر|يحذر ; خبردار
delivered|supplied|delivers|supplies ; livré\w*|livre|fourni|fournie?s?|fournit ; lieferte|liefert|geliefert ; entregó|entregado|suministró|suministra|suministrado ; поставил[аио]?|поставляет ; زودت?|سلمت?|وردت|تزود|تورد ; فراہم
sent|sends ; (?:a|ont|avait) (?:\w+ )?envoyé\w*|envoie ; schickte|schickt|geschickt|entsandte|entsendet|sandte ; envió|envía|enviado ; направил[аио]?|отправил[аио]?|послал[аио]? ; أرسلت?|ترسل|يرسل|أوفدت? ; بھیج[اتےی]\w*
sold|sells ; vendu\w*|vend ; verkaufte|verkauft ; vendió|vende|vendido ; продал[аио]?|прода[её]т ; باعت?|تبيع|يبيع ; بیچ[اتےی]\w*|فروخت
bought|buys|purchase[sd] ; achet[ée]\w*|achète ; kaufte|kauft|gekauft|erwarb ; compró|comprado|adquirió ; купил[аио]?|покупает|закупил[аио]?|закупает ; اشترت|اشترى|تشتري|يشتري ; خرید[اتےی]\w*
lent|lends ; prêté\w*|prête ; lieh(?! sich)|leiht(?! sich)|geliehen ; prestó|presta|prestado ; одолжил[аио]?(?! у\b)|дал[аио]? взаймы ; أقرضت?|تقرض|يقرض ; ادھار|قرض دی\w*
borrowed|borrows ; emprunt[ée]\w* ; lieh sich|leiht sich|entlieh|borgte ; tomó prestad\w+|pidió prestad\w+ ; одолжил[аио]? у|занял[аио]? у|взял[аио]? взаймы ; اقترضت?|استدانت?|تقترض ; (?!)
gave|gives|granted|grants|awarded ; donné|donne|accordé\w*|accorde|octroy[ée]\w* ; gab|gibt|gegeben|gewährte|gewährt ; dio|da|dado|concedió|concede|concedido|otorgó ; дал[аио]?|да[её]т|предоставил[аио]?|предоставляет ; أعطت|أعطى|منحت?|تمنح|يمنح ; عطا
donate[sd] ; fait don|fait cadeau ; spendete|spendet|gespendet|schenkte ; donó|dona|donado ; подарил[аио]?|пожертвовал[аио]? ; تبرعت?|أهدت|أهدى ; عطیہ
supports|supported|backs|backed ; soutient|soutenu\w*|appuie|appuyé\w* ; unterstützte?|unterstützt ; apoya|apoyó|apoyado|respaldó|respalda ; поддерживает|поддержал[аио]? ; تدعم|يدعم|دعمت?|أيدت?|تؤيد ; حمایت
export(?:ed|s) ; export[ée]\w* ; exportierte|exportiert ; exportó|exporta|exportado ; экспортировал[аио]?|экспортирует|вывез(?:л[аио])? ; صدرت?|تصدر|يصدر ; برآمد
import(?:ed|s) ; import[ée]\w* ; importierte|importiert ; importó|importa|importado ; импортировал[аио]?|импортирует|ввез(?:л[аио])? ; استوردت?|تستورد|يستورد ; درآمد
invaded|invades ; envahi\w* ; überfiel|überfällt|überfallen ; invadió|invade|invadido ; вторгл?(?:ся|ась|ось|ись) ; غزت|غزا ; یلغار|چڑھائی
condemn(?:ed|s) ; condamn[ée]\w* ; verurteilte|verurteilt ; condenó|condenado ; осудил[аио]?|осуждает ; أدانت?|تدين|يدين|نددت? ; مذمت
sued|sues ; poursuivi\w*|assigné\w* ; verklagte|verklagt ; demandó|demandado ; подал[аио]? ; قاضت|قاضى ; مقدمہ
hosted|hosts ; accueill\w+ ; beherbergte|richtete|bewirtete ; acogió|acoge|acogido ; принимал[аио]?|принимает ; استضافت?|تستضيف|يستضيف ; میزبانی
welcome[sd] ; salué\w*|salue ; begrüßte|begrüßt ; celebró|saludó|saluda ; приветствовал[аио]?|приветствует ; رحبت?|ترحب|يرحب ; خیرمقدم|خیر مقدم
congratulate[sd] ; félicit[ée]\w* ; gratulierte|gratuliert|beglückwünschte ; felicitó|felicita|felicitado ; поздравил[аио]?|поздравляет ; هنأت?|تهنئ ; مبارکباد|مبارک باد
praise[sd] ; vanté\w*|fait l['\u2019]éloge ; lobte|lobt|gelobt ; elogió|elogia|elogiado ; похвалил[аио]?|хвалит ; أشادت?|أثنت|أثنى|تشيد ; تعریف|سراہ\w*
critici[sz]e[sd] ; critiqué\w* ; kritisierte|kritisiert ; criticó|critica|criticado ; (?:рас)?критиковал[аио]?|критикует ; انتقدت?|تنتقد|ينتقد ; تنقید
urge[sd] ; exhort[ée]\w* ; drängte|drängt|gedrängt|mahnte ; instó|insta|instado|exhortó ; призвал[аио]?|призывает ; حثت?|تحث|يحث ; زور
threaten(?:ed|s) ; menacé\w* ; drohte|droht|gedroht|bedrohte|bedroht ; amenazó|amenazado ; пригрозил[аио]?|угрожает|угрожал[аио]? ; هددت?|تهدد|يهدد ; دھمکی
promised|pledged ; promis|promise?s?|promet ; versprach|verspricht|versprochen ; prometió|promete|prometido ; пообещал[аио]?|обещал[аио]?|обещает ; وعدت?|تعد|تعهدت? ; وعدہ
offered ; offert\w*|proposé\w*|propose ; (?-i:bot)|bietet|angeboten ; ofreció|ofrece|ofrecido ; предложил[аио]?|предлагает ; عرضت?|تعرض|يعرض ; پیشکش|پیش کش
summon(?:ed|s) ; convoqu[ée]\w* ; einbestellte?|einbestellt|zitierte ; convocó|convoca|convocado ; вызвал[аио]? ; استدعت|استدعى ; طلب
recall(?:ed|s) ; rappel[ée]\w*|rappelle ; zurückgerufen|berief|rief ; llamó a consultas|retiró ; отозвал[аио]? ; سحبت?|تسحب ; واپس بلا\w*
expel(?:led|s)|deport(?:ed|s) ; expuls[ée]\w* ; ausgewiesen|wies|weist|abgeschoben|schob ; expulsó|expulsa|expulsado|deportó ; выслал[аио]?|высылает|депортировал[аио]? ; طردت?|تطرد|رحلت?|أبعدت? ; ملک بدر|بے دخل
extradite[sd] ; extrad[ée]\w* ; überstellte|überstellt|ausgeliefert ; extraditó|extradita|extraditado ; экстрадировал[аио]?|выдал[аио]? ; (?!) ; حوالے
apologi[sz]e[sd] ; présenté (?:ses|des) excuses ; entschuldigte|entschuldigt ; pidió disculpas|pidió perdón ; принес(?:л[аио])? извинения|прин[её]с извинения ; اعتذرت?|تعتذر ; معذرت|معافی مانگ\w*
compensate[sd] ; indemnis[ée]\w*|dédommagé\w* ; entschädigte|entschädigt ; indemnizó|compensó|indemniza ; компенсировал[аио]?|возместил[аио]? ; عوضت?|تعوض ; معاوضہ
sanctioned|imposed|imposes ; sanctionn[ée]\w*|impos[ée]\w* ; verhängte|verhängt|sanktionierte ; impuso|impone|sancionó ; вв[её]л[аио]?|вводит|наложил[аио]? ; فرضت?|تفرض|يفرض ; عائد
banned|forbade|prohibit(?:ed|s) ; interdi(?:t|te|ts|tes) ; (?-i:verbot)|verbietet|verboten|untersagte?|untersagt ; prohibió|prohíbe|prohibido|vetó ; запретил[аио]?|запрещает ; حظرت?|تحظر|منعت?|تمنع ; ممنوع
blocked|blockaded ; bloqu[ée]\w* ; blockierte|blockiert ; bloqueó|bloquea|bloqueado ; (?:за)?блокировал[аио]?|блокирует ; عرقلت?|حاصرت?|تعرقل ; ناکہ بندی
occup(?:ied|ies) ; occup[ée]\w* ; besetzte|besetzt ; ocupó|ocupa|ocupado ; оккупировал[аио]?|оккупирует ; احتلت?|تحتل|يحتل ; قبضہ
annex(?:ed|es) ; annexé\w* ; annektierte|annektiert ; anexionó|anexó|anexionado ; аннексировал[аио]? ; ضمت?|تضم ; الحاق
bombed|shelled ; bombardé\w*|bombarde ; bombardierte|bombardiert|beschoss|beschießt ; bombardeó|bombardea|bombardeado ; (?:раз)?бомбил[аио]?|бомбардировал[аио]?|обстрелял[аио]? ; قصفت?|تقصف|يقصف ; بمباری|گولہ باری
defeated ; vaincu\w*|battu\w* ; besiegte|besiegt ; derrotó|venció|derrotado ; победил[аио]?|разгромил[аио]? ; هزمت?|تهزم ; شکست دی
sank|sunk ; coulé\w* ; versenkte|versenkt ; hundió|hundido ; потопил[аио]? ; أغرقت? ; ڈبو\w*|غرق
shot down|downed ; abattu\w* ; abgeschossen|schoss ; derribó|derribado ; сбил[аио]? ; أسقطت? ; مار گرا\w*
seize[sd]|detained|captured ; saisi|arraisonné\w*|capturé\w* ; beschlagnahmte|beschlagnahmt|kaperte|setzte ; incautó|apresó|capturó|confiscó ; захватил[аио]?|задержал[аио]?|конфисковал[аио]? ; احتجزت?|استولت|استولى|صادرت? ; قبضے|ضبط|حراست
free[sd]|release[sd] ; libéré\w*|libère|relâché\w* ; freigelassen|ließ ; liberó|liberado|puso en libertad ; освободил[аио]? ; أفرجت?|أطلقت? سراح ; رہا
equipped|equips|armed ; équipé\w*|a armé ; bewaffnete|bewaffnet|rüstete|stattete ; armó|equipó ; вооружил[аио]?|оснастил[аио]?|вооружает ; سلحت?|جهزت?|تسلح ; مسلح|لیس
trained ; formé\w*|entraîné\w* ; bildete|bildet|schulte|schult|ausgebildet ; adiestró|adiestra|entrenó|entrena|formó|capacitó ; обучил[аио]?|обучал[аио]?|обучает ; دربت?|تدرب|يدرب ; تربیت
protect(?:ed|s)|defend(?:ed|s) ; protég[ée]\w*|protège|défend\w* ; schützte|schützt|geschützt|verteidigte|verteidigt ; protegió|protege|protegido|defendió|defiende ; защитил[аио]?|защища\w+ ; حمت|حمى|تحمي|دافعت?|تدافع ; حفاظت|دفاع
rescue[sd]|save[sd] ; sauvé\w*|secouru\w* ; rettete|rettet|gerettet ; rescató|rescata|salvó ; спас(?:л[аио])? ; أنقذت?|تنقذ ; بچا\w*
evacuate[sd] ; évacu[ée]\w* ; evakuierte|evakuiert ; evacuó|evacúa|evacuado ; эвакуировал[аио]?|эвакуирует ; أجلت|أجلى ; انخلا
financed?|funded ; financé\w*|finance ; finanzierte|finanziert ; financió|financia|financiado ; (?:про)?финансировал[аио]?|финансирует ; مولت?|تمول|يمول ; فنڈ\w*|مالی معاونت
invest(?:ed|s) ; investi|investit ; investierte|investiert ; invirtió|invierte|invertido ; инвестировал[аио]?|инвестирует|вложил[аио]? ; استثمرت?|تستثمر|يستثمر ; سرمایہ کاری
repaid|repays ; remboursé\w*|rembourse ; tilgte|zurückgezahlt|tilgt ; reembolsó|reembolsa|amortizó ; погасил[аио]?|погашает ; سددت?|تسدد|يسدد ; (?!)
forgave|cancelled|wrote off ; annul[ée]\w*|effacé\w* ; erließ|erlassen|annullierte ; condonó|condonado|perdonó|canceló|anuló ; простил[аио]?|списал[аио]?|аннулировал[аио]? ; أعفت|أعفى|شطبت?|ألغت|ألغى ; معاف|منسوخ
built|builds|constructed ; construit|bâti ; baute|baut|gebaut|errichtete ; construyó|construye|construido ; построил[аио]?|строит ; بنت|بنى|شيدت?|تبني ; تعمیر
returned|returns|restituted ; rendu\w*|rend|restitu[ée]\w* ; zurückgegeben|erstattete|retournierte ; devolvió|devuelve|devuelto ; вернул[аио]?|возвратил[аио]?|возвращает ; أعادت?|ردت?|تعيد ; لوٹا\w*|واپس کی\w*
ceded?|cedes ; céd[ée]\w*|cède ; abgetreten|trat ; cedió|cede|cedido ; уступил[аио]?|уступает ; تنازلت?|تتنازل ; دستبردار
receive[sd] ; reçu\w*|reçoit ; erhielt|erhält|erhalten|bekam|bekommt ; recibió|recibe|recibido ; получил[аио]?|получает ; تلقت|تلقى|استلمت?|تسلمت?|حصلت? ; (?!)
notif(?:ied|ies)|informed|informs ; notifi[ée]\w*|inform[ée]\w* ; informierte|informiert|unterrichtete|unterrichtet|benachrichtigte ; informó|informa|notificó|notifica ; уведомил[аио]?|уведомляет|проинформировал[аио]? ; أبلغت?|أخطرت?|تبلغ ; مطلع|آگاہ
ask(?:ed|s)|requested ; demandé\w*|sollicit[ée]\w* ; bat|bittet|gebeten|ersuchte?|ersucht ; pidió|pide|solicitó|solicita ; попросил[аио]?|просит|запросил[аио]? ; طلبت?|تطلب|يطلب ; درخواست
assure[sd] ; assur[ée]\w* ; versicherte|versichert ; aseguró|asegura|asegurado ; заверил[аио]?|заверяет ; طمأنت? ; یقین
refuse[sd]|reject(?:ed|s) ; refus[ée]\w*|rejet[ée]\w*|rejette ; verweigerte|verweigert|lehnte|lehnt|abgelehnt ; negó|niega|negado|rehusó|rechazó|rechaza|rechazado|denegó ; отказал[аио]?|отказывает|отклонил[аио]?|отверг(?:л[аио])? ; رفضت?|ترفض|يرفض ; انکار|مسترد
consult(?:ed|s) ; consult[ée]\w* ; konsultierte|konsultiert ; consultó|consultado ; (?!) ; استشارت?|شاورت?|تستشير ; مشورہ
violate[sd] ; violé\w*|viole ; verletzte|verletzt ; violó|viola|violado ; нарушил[аио]?|нарушает ; انتهكت?|اخترقت?|تنتهك ; خلاف ورزی
spied|spies ; espionn[ée]\w* ; spionierte|bespitzelte|spioniert ; espió|espía|espiado ; шпионил[аио]?|шпионит ; تجسست?|تتجسس ; جاسوسی
overt[oa]\w*k(?:en|es)?|surpass(?:ed|es) ; dépassé\w*|dépasse ; überholte|überholt|übertraf|übertrifft ; superó|supera|superado|adelantó ; обогнал[аио]?|опередил[аио]?|превзош\w+ ; تجاوزت?|تخطت|تخطى ; پیچھے چھوڑ\w*
depend(?:ed|s) ; dépend(?:ait)? ; hängt|hing ; depende|dependía ; зависит|зависел[аио]? ; تعتمد|يعتمد|اعتمدت? ; انحصار
represent(?:ed|s) ; représent[ée]\w* ; vertritt|vertrat|vertreten ; representa|representó|representado ; представляет|представлял[аио]? ; تمثل|يمثل|مثلت? ; نمائندگی
guarantee[sd] ; garanti|garantit ; garantierte|garantiert|bürgte|bürgt ; garantizó|garantiza|avaló ; гарантировал[аио]?|гарантирует ; ضمنت?|تضمن|يضمن|كفلت? ; ضمانت
escorted ; escorté\w* ; eskortierte|eskortiert|geleitete ; escoltó|escoltado ; сопровождал[аио]?|сопровождает ; رافقت?|واكبت? ; (?!)
nominated|appointed|named ; nommé\w*|désign[ée]\w* ; ernannte|ernannt ; nombró|designó|nombrado ; назначил[аио]? ; عينت?|تعين ; تعینات|مقرر|نامزد
"""
