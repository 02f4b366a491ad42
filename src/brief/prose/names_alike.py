"""Names in other spellings: Bekaa for Beqaa, Danang for Da Nang, Franco-British for two countries.

A desk writes a name as its own style has it, a source as its writer did. Whoever reads both takes
them for one; these tables let the rules do so too.
"""

from __future__ import annotations

from functools import cache, lru_cache

from brief.late import pattern
from brief.prose import fold

_COMPOUNDS = {
    "afro": "", "anglo": "GB", "austro": "AT", "belgo": "BE", "dano": "DK", "euro": "EU",
    "finno": "FI", "franco": "FR", "germano": "DE", "graeco": "GR", "greco": "GR", "hispano": "ES",
    "iberio": "ES", "indo": "IN", "irano": "IR", "israelo": "IL", "italo": "IT", "luso": "PT",
    "nippo": "JP", "polono": "PL", "russo": "RU", "serbo": "RS", "sino": "CN", "soviet": "RU",
    "swedo": "SE", "syro": "SY", "turco": "TR", "turko": "TR", "ukraino": "UA",
}  # fmt: skip
"""First halves of adjectives of two countries, and the country that each is of."""
COMPOUND = pattern(
    r"(?<![\w-])(?P<one>[A-Z][a-z]+)[-\u2010\u2011\u2013](?P<other>[A-Z][a-z]+)(?![\w-])"
)


def first_half(word: str) -> str:
    """The country of the first half of an adjective of two: FR of Franco; "" for none."""
    return _COMPOUNDS.get(word.lower(), "")


# ---- spellings -----------------------------------------------------------------------------------

_SPELLINGS = """
Muhammad Mohammed Mohamed Mohammad Muhammed Mohamad Mahomed;Ahmed Ahmad Achmad Akhmed
Hussein Husayn Husain Hussain Hussin Hossein Husein;Hassan Hasan;Abdallah Abdullah Abdulla
Yusuf Yousef Youssef Yousuf Yusef Yousif Yussef Youssouf;Ibrahim Ebrahim;Omar Umar
Othman Uthman Osman Usman;Faisal Faysal Feisal;Khaled Khalid;Saeed Said Sayeed Saeid
Mahmoud Mahmud Mahmood;Mustafa Mostafa Moustafa Mustapha;Najib Nagib Najeeb Neguib
Jamal Gamal Jamaal;Qasim Kassem Qassem Kasim Qasem;Sayyid Sayed Seyyed Syed;Nasser Nasir Naser
Hamad Hamed Hammad;Tariq Tarek Tareq Tarik;Rashid Rasheed Rachid;Walid Waleed;Karim Kareem
Salim Saleem;Amin Ameen;Jaber Jabir;Zayed Zayid Zaid;Nahyan Nahayan;Sheikh Shaikh Shaykh Cheikh
Aisha Ayesha Aicha;Fatima Fatma Fatimah;Qaddafi Gaddafi Gadhafi Kadhafi;Miqati Mikati
Meshal Mishal Mishaal Meshaal;Tamim Tameem;Hamid Hameed;Jassim Jasim Jassem;Nayef Naif Nayif
Suleiman Sulaiman Soleiman Sulayman;Abdel Abdul;Aziz Azeez;Rahman Rehman;Moammar Muammar
Assad Asad;Fouad Fuad;Daoud Dawud Davud;Haitham Haytham;Qaboos Qabus;Yahya Yehia;Leila Layla Laila
Nouri Nuri;Haider Haidar Hayder;Osama Usama;Mansour Mansur;Mahdi Mehdi;Rouhani Ruhani;Raisi Raeisi
Shahbaz Shehbaz;Sharif Shareef;Munir Muneer;Hasina Haseena;Yi Rhee Lee;Park Pak;Yoon Yun
Jung Jeong;Choi Choe;Noh Roh;Sergei Sergey Serhiy Sergii Serhii
Alexander Aleksandr Alexandr Oleksandr Aliaksandr Aleksander;Alexei Aleksei Alexey Oleksiy Aleksey
Dmitry Dmitri Dmitriy Dmytro Dmitrii;Mikhail Mykhailo Mihail;Vladimir Volodymyr Uladzimir
Nikolai Mykola Nikolay Nikolaj;Yuri Yuriy Yury Yurii Iurii;Andrei Andrey Andriy Andrii Andrej
Yevgeny Evgeny Yevgeni Evgeni Yevhen Evgenii;Pavel Pavlo;Vasily Vasyl Vasiliy Vasili
Grigory Hryhoriy Grigori;Viktor Victor;Maxim Maksim Maksym;Kassym Kasym Qasym Qassym
Jomart Zhomart;Lukashenko Lukashenka;Beqaa Bekaa Biqa;Sanaa Sana;Jeddah Jidda Jiddah Djeddah
Mecca Makkah;Medina Madinah;Doha Dohah;Fes Fez;Marrakesh Marrakech;Tangier Tanger Tangiers
Algiers Alger;Carthage Kartage;Aden Adan;Kandahar Qandahar;Isfahan Esfahan Ispahan;Tehran Teheran
Mosul Mawsil;Basra Basrah;Irbil Erbil Arbil;Duhok Dohuk Dahuk;Kirkuk Kerkuk;Aleppo Halab
Latakia Lattakia;Sidon Saida;Tyre Sour;Naqoura Naqura Nakoura;Hodeidah Hudaydah Hodeida Hudaida
Houthi Huthi;Houthis Huthis;Hezbollah Hizbollah Hizbullah Hezbullah;Hamas Hamaas
Shia Shiite Shi'a Shi'ite;Koran Quran Qur'an;Kyiv Kiev Kyyiv;Odesa Odessa;Kharkiv Kharkov
Lviv Lvov Lwow Lemberg;Chernihiv Chernigov;Dnipro Dnepr Dnieper;Luhansk Lugansk;Mykolaiv Nikolaev
Zaporizhzhia Zaporozhye Zaporizhia;Chornobyl Chernobyl;Donbas Donbass;Grodno Hrodna;Gomel Homel
Brest Brześć;Vitebsk Vitsebsk;Mumbai Bombay;Kolkata Calcutta;Chennai Madras;Bengaluru Bangalore
Yangon Rangoon;Beijing Peking;Guangzhou Canton;Chongqing Chungking;Xiamen Amoy;Kaohsiung Gaoxiong
Taipei Taibei;Busan Pusan;Daegu Taegu;Gwangju Kwangju;Incheon Inchon;Pyongyang Pyeongyang
Phnom Pnom;Gdansk Danzig;Wroclaw Breslau;Kaliningrad Königsberg;Krakow Cracow;Warsaw Warszawa
Lodz Łódź;Seville Sevilla;Zaragoza Saragossa;Cologne Köln;Munich München;Nuremberg Nürnberg
Hanover Hannover;Antwerp Antwerpen Anvers;Bruges Brugge;Ghent Gent Gand;Leuven Louvain
Liege Lüttich;Geneva Genève Genf;Basel Basle Bâle;Lucerne Luzern;Bern Berne;Zurich Zürich
Vienna Wien;Prague Praha;Rome Roma;Florence Firenze;Venice Venezia;Naples Napoli;Milan Milano
Turin Torino;Genoa Genova;Lisbon Lisboa;Oporto Porto;Athens Athina
Thessaloniki Salonica Saloniki Thessalonica;Piraeus Pireas;Lyon Lyons;Marseille Marseilles
Rheims Reims;Copenhagen København;Gothenburg Göteborg;Bucharest București;Belgrade Beograd
Skopje Skoplje;Pristina Prishtina Priština;Izmir Smyrna;Almaty Alma-Ata;Ashgabat Ashkhabad
Bukhara Buxoro;Samarkand Samarqand;Khujand Khodjent Khojand;Ulaanbaatar Ulan-Bator;Danube Donau
Vistula Wisła;Oder Odra;Elbe Labe;Rhine Rhein Rhin;Meuse Maas;Scheldt Schelde Escaut
Tagus Tejo Tajo;Bosporus Bosphorus;Timor Timur;Sharjah Sharja;Fujairah Fujayrah;Kuwait Koweit
Baloch Baluch;Balochistan Baluchistan;Panjab Punjab;Pashtun Pushtun Pathan;Taliban Taleban
Rohingya Rohinga;Uyghur Uighur Uygur Uigur;Tatar Tartar;Romany Romani
"""
"""Spellings of one name, each row of one."""
_SOUNDS = (
    (pattern(r"['\u2018\u2019\u02bf\u02bb\u02bc`]"), ""),
    (pattern(r"^(?:el|ul|ash|as|ad|ar|an|at|az)-"), "al-"),
    (pattern(r"-(?:el|ul|ash|as|ad|ar|an|at|az)-"), "-al-"),
    (pattern(r"^al-"), ""),
    (pattern(r"^abd-?[aeu]l-?"), "abdal"),
    (pattern(r"(?<=[ae])h$"), ""),
    (pattern(r"q|ck"), "k"),
    (pattern(r"ou|oo|uu"), "u"),
    (pattern(r"ee|iy|yi|ii|ij|ie|y"), "i"),
    (pattern(r"(?<=[aeiou])i(?=[aeiou])"), ""),
    (pattern(r"ei|ai|ae"), "ei"),
    (pattern(r"aa"), "a"),
    (pattern(r"sch|sh|sz"), "s"),
    (pattern(r"tch|cz|ch|ts|tz"), "c"),
    (pattern(r"dj"), "j"),
    (pattern(r"zh|rz"), "z"),
    (pattern(r"kh"), "h"),
    (pattern(r"gh"), "g"),
    (pattern(r"dh"), "d"),
    (pattern(r"ph"), "f"),
    (pattern(r"o(?!$)"), "u"),
    (pattern(r"w"), "v"),
    (pattern(r"\u0111"), "d"),
    (pattern(r"\u0142"), "l"),
    (pattern(r"\u00f8"), "o"),
    (pattern(r"\u00e6"), "ei"),
    (pattern(r"\u00df"), "ss"),
    (pattern(r"\u00f0"), "d"),
    (pattern(r"\u00fe"), "th"),
)
"""What one alphabet or another style makes of a sound."""
_LEAST = 4
"""Letters of a name that can be known by its sound."""


@cache
def _spelt() -> dict[str, int]:
    rows = [row for line in _SPELLINGS.strip().split("\n") for row in line.split(";")]
    return {fold(word): number for number, row in enumerate(rows) for word in row.split()}


@lru_cache(maxsize=8192)  # the words of a paragraph are asked for by each fact that cites it
def sound_of(word: str) -> str:
    """What a name has in common with its other spellings; a short one only its letters."""
    plain = fold(word)
    if (row := _spelt().get(plain)) is not None:
        return str(row)
    if len(plain) < _LEAST or any(mark.isdigit() for mark in plain):
        return plain
    for form, sound in _SOUNDS:
        plain = form.sub(sound, plain)
    return plain
