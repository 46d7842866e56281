//! Places and adjectives that the registry doesn't hold: cities and seats of power as newswire names them, short forms
//! of nationalities, and phrases that only seem to name a country.

/// Phrases with a country's name or adjective in them that mean something else.
#[rustfmt::skip]
pub(super) const SHADOWS: &[&str] = &[
    "Indian Ocean", "South China Sea", "East China Sea", "Sea of Japan", "Gulf of Oman", "Gulf of Guinea",
    "Gulf of Mexico", "New Jersey", "New Mexico", "Latin American", "South American", "North American",
    "Central American", "American University", "British Columbia", "British Council", "Georgia Tech", "Air France",
    "Air India", "Air China", "China Daily", "China Southern", "Korean Peninsula", "Panama Canal", "Panama Papers",
    "Norwegian Refugee Council", "Danish Refugee Council", "Japan Times", "Times of India", "Bank of England",
    "Inner Mongolia", "Russian Orthodox", "Greek Orthodox", "Washington Post", "New York Times",
    "Jakarta Post", "Moscow Times", "Astana Times", "Tehran Times", "Cuban Missile Crisis", "Vienna Convention",
    "Geneva Convention", "Geneva Conventions", "Paris Agreement", "Paris Climate Agreement", "Kyoto Protocol",
    "Paris Accord", "Minsk agreements", "Abraham Accords", "Rome Statute", "Helsinki Final Act", "Budapest Memorandum",
    "Paris Club", "Warsaw Pact", "Montreal Protocol", "Doha Round", "Paris Peace Accords", "Oslo Accords",
    "Turkish Airlines", "Qatar Airways", "Ethiopian Airlines", "Kenya Airways", "Singapore Airlines",
    "Bank of China", "State Bank of India", "Reserve Bank of India", "Washington State", 
    "London Stock Exchange", "New York Stock Exchange", "Hong Kong Stock Exchange",
    "Michael Jordan", "Jordan River", "River Jordan", "Brussels sprouts",
    "Asia Cup",
    "Swiss Re", "French Open", "Australian Open", "British Open", "American Airlines",
    "British Airways", "Japan Airlines", "Korean Air", "Malaysia Airlines", "Saudi Aramco", 
    "Central African", "West African", "East African", "South Asian", "Central Asian",
];

/// Nationalities beside the registry's demonyms, and the meaning of ambiguous ones in newswire.
#[rustfmt::skip]
pub(super) const ADJECTIVES: &[(&str, &str)] = &[
    ("Korean", "KOR"), ("Congolese", "COD"), ("Sino", "CHN"), ("Russo", "RUS"), ("Franco", "FRA"), ("Indo", "IND"),
    ("Anglo", "GBR"), ("Turkiye", "TUR"), ("Saudi", "SAU"), ("Saudi Arabian", "SAU"), ("Emirati", "ARE"),
    ("UAE", "ARE"), ("U.S.", "USA"), ("US", "USA"), ("U.S", "USA"), ("American", "USA"), ("UK", "GBR"), ("U.K.", "GBR"),
    ("British", "GBR"), ("Scottish", "GBR"), ("Dutch", "NLD"), ("Czech", "CZE"), ("Slovak", "SVK"), ("Polish", "POL"),
    ("Lao", "LAO"), ("Laotian", "LAO"), ("Burmese", "MMR"), ("Filipino", "PHL"), ("Philippine", "PHL"),
    ("Swazi", "SWZ"), ("Kyrgyz", "KGZ"), ("Kirghiz", "KGZ"), ("Tajik", "TJK"), ("Uzbek", "UZB"), ("Turkmen", "TKM"),
    ("Kazakh", "KAZ"), ("Kazakhstani", "KAZ"), ("Uzbekistani", "UZB"), ("Tajikistani", "TJK"), ("Kyrgyzstani", "KGZ"),
    ("Azeri", "AZE"), ("Azerbaijani", "AZE"), ("Serb", "SRB"), ("Serbian", "SRB"), ("Croat", "HRV"), ("Hungarian", "HUN"),
    ("Magyar", "HUN"), ("Persian", "IRN"), ("Israeli", "ISR"), ("Palestinian", "PSE"), ("Kosovar", "XKX"),
    ("Vatican", "VAT"), ("Vietnamese", "VNM"), ("Bangladeshi", "BGD"), ("Maldivian", "MDV"), ("Bhutanese", "BTN"),
    ("Nepali", "NPL"), ("Nepalese", "NPL"), ("Sri Lankan", "LKA"), ("Omani", "OMN"), ("Qatari", "QAT"),
    ("Kuwaiti", "KWT"), ("Bahraini", "BHR"), ("Yemeni", "YEM"), ("Iraqi", "IRQ"), ("Syrian", "SYR"),
    ("Lebanese", "LBN"), ("Jordanian", "JOR"), ("Egyptian", "EGY"), ("Libyan", "LBY"), ("Tunisian", "TUN"),
    ("Argentinian", "ARG"), ("Argentine", "ARG"), ("New Zealand", "NZL"), ("Hong Kong", "HKG"), ("Macau", "MAC"),
    ("South African", "ZAF"), ("Bosnian", "BIH"), ("Macedonian", "MKD"), ("North Macedonian", "MKD"), ("Ivorian", "CIV"),
    ("Dominican", "DOM"), ("Equatoguinean", "GNQ"), ("Cape Verdean", "CPV"), ("Timorese", "TLS"), ("Papuan", "PNG"),
    ("North Korean", "PRK"), ("South Korean", "KOR"), ("Taiwanese", "TWN"), ("Belarusian", "BLR"), ("Moldovan", "MDA"),
    ("Cabo Verdean", "CPV"), ("Chilean", "CHL"), ("Peruvian", "PER"), ("Ugandan", "UGA"), ("Ghanaian", "GHA"),
    ("Botswanan", "BWA"), ("Motswana", "BWA"), ("Basotho", "LSO"), ("Malagasy", "MDG"), ("Nigerien", "NER"),
    ("Malian", "MLI"), ("Burkinabe", "BFA"), ("Seychellois", "SYC"), ("Afghan", "AFG"), ("Taliban", "AFG"),
];

/// Names of countries as some agencies spell them, beside the registry's.
pub(super) const NAMES: &[(&str, &str)] = &[
    ("Việt Nam", "VNM"),
    ("VIỆT NAM", "VNM"),
    ("Türkiye", "TUR"),
    ("DR Congo", "COD"),
    ("PRC", "CHN"),
    ("ROK", "KOR"),
    ("DPRK", "PRK"),
    ("KSA", "SAU"),
];

/// Countries with names, cities, seats of government and usual places of meetings, beside their capitals.
#[rustfmt::skip]
pub(super) const PLACES: &[(&str, &str)] = &[
    ("KAZ", "Astana|Nur-Sultan|Almaty|Aktau|Turkistan|Shymkent|Akorda|Ak Orda|Atyrau|Burabay|Aktobe|Karaganda"),
    ("UZB", "Tashkent|Samarkand|Bukhara|Khiva|Kuksaroy|Fergana|Termez|Namangan|Andijan|Urgench"),
    ("KGZ", "Bishkek|Osh|Cholpon-Ata|Ala-Archa|Batken|Jalal-Abad|Issyk-Kul"),
    ("TJK", "Dushanbe|Khujand|Bokhtar|Isfara"),
    ("TKM", "Ashgabat|Awaza|Avaza|Turkmenbashi|Arkadag|Turkmenabat"),
    ("RUS", "Moscow|Kremlin|the Kremlin|St. Petersburg|Saint Petersburg|St Petersburg|Sochi|Kazan|Vladivostok|\
        Novo-Ogaryovo|Valdai|Ufa|Grozny|Yekaterinburg|Omsk|Orenburg|Chelyabinsk|Novosibirsk"),
    ("CHN", "Beijing|Shanghai|Guangzhou|Shenzhen|Xi'an|Xian|Chengdu|Urumqi|Hangzhou|Tianjin|Wuhan|Boao|Sanya|\
        Chongqing|Great Hall of the People|Diaoyutai|Zhongnanhai|Harbin|Qingdao|Kunming|Nanjing|Tunxi|Huangshan|Yiwu|Xiamen"),
    ("USA", "Washington|Washington D.C.|Washington, D.C.|Washington DC|White House|the White House|New York|Pentagon|\
        Camp David|Mar-a-Lago|Los Angeles|San Francisco|Chicago|Houston|Anchorage|Alaska|Capitol Hill|Blair House|\
        Oval Office|Foggy Bottom|Miami|Boston|Florida|California|Texas|Hawaii|Honolulu|Sunnylands|Atlanta|Seattle"),
    ("GBR", "London|Downing Street|10 Downing Street|Buckingham Palace|Windsor Castle|Edinburgh|Glasgow|Chequers|\
        Whitehall|Belfast|Cardiff|Manchester|Birmingham|Northern Ireland|England|Scotland|Wales|Cornwall|Blenheim Palace"),
    ("FRA", "Paris|Elysee|Élysée|Elysee Palace|Élysée Palace|Quai d'Orsay|Strasbourg|Versailles|Biarritz|Marseille|\
        Lyon|Evian|Cannes"),
    ("DEU", "Berlin|Munich|Hamburg|Bellevue Palace|Schloss Bellevue|Meseberg|Bonn|Frankfurt|Hannover|Hanover|Chancellery|\
        Duesseldorf|Düsseldorf|Ramstein|Elmau|Leipzig|Bundestag"),
    ("ITA", "Rome|Milan|Quirinale|Quirinal Palace|Palazzo Chigi|Chigi Palace|Farnesina|Venice|Florence|Naples|Turin|Trieste|Bari|\
        Borgo Egnazia|Apulia|Palermo|Genoa|Taormina"),
    ("ESP", "Madrid|Barcelona|Moncloa|La Moncloa|Zarzuela|Seville|Malaga|Granada|Valencia"),
    ("TUR", "Ankara|Istanbul|Antalya|Izmir|Bodrum|Dolmabahce|Dolmabahçe|Bestepe|Beştepe|Konya|Bursa|Trabzon|Gaziantep|Cappadocia"),
    ("AZE", "Baku|Shusha|Ganja|Nakhchivan|Lachin|Fuzuli|Zangilan|Karabakh|Gabala|Khankendi"),
    ("ARM", "Yerevan|Gyumri|Dilijan|Sevan|Vagharshapat"),
    ("GEO", "Tbilisi|Batumi|Kutaisi|Poti"),
    ("IRN", "Tehran|Mashhad|Isfahan|Bandar Abbas|Chabahar|Tabriz|Shiraz|Qom|Saadabad"),
    ("SAU", "Riyadh|Jeddah|Makkah|Mecca|Madinah|Medina|AlUla|Al-Ula|NEOM|Neom|Dhahran|Diriyah|Dammam|Al-Yamamah Palace"),
    ("ARE", "Abu Dhabi|Dubai|Sharjah|Qasr Al Watan|Qasr Al Bahr|Al Shati Palace|Fujairah|Al Ain"),
    ("QAT", "Doha|Lusail|Amiri Diwan"),
    ("KWT", "Kuwait City|Bayan Palace"), ("BHR", "Manama|Sakhir|Sakhir Palace|Sakhir Royal Palace"),
    ("OMN", "Muscat|Salalah|Al Alam Palace|Duqm"), ("JOR", "Amman|Aqaba|Al Husseiniya Palace"),
    ("EGY", "Cairo|Sharm el-Sheikh|Sharm El Sheikh|Sharm el Sheikh|Sharm El-Sheikh|Alexandria|El Alamein|New Alamein|Al-Ittihadiya|Luxor|\
        Ittihadiya Palace|Al-Ittihadiya Palace|New Administrative Capital|Hurghada"),
    ("ISR", "Jerusalem|Tel Aviv|Haifa|Ben Gurion"), ("PSE", "Ramallah|Gaza|Gaza City|West Bank|Gaza Strip|Bethlehem"),
    ("IRQ", "Baghdad|Erbil|Basra|Najaf|Sulaymaniyah|Kirkuk"), ("SYR", "Damascus|Aleppo"), ("LBN", "Beirut|Baabda|Baabda Palace"),
    ("PAK", "Islamabad|Lahore|Karachi|Rawalpindi|Gwadar|Peshawar|Aiwan-e-Sadr|Quetta"),
    ("IND", "New Delhi|Delhi|Mumbai|Bengaluru|Bangalore|Hyderabad|Hyderabad House|Rashtrapati Bhavan|Kolkata|Chennai|\
        Ahmedabad|Gandhinagar|Agra|Varanasi|Goa|Jaipur|South Block|Gujarat|Palam|Kashmir|Amritsar"),
    ("BGD", "Dhaka|Chittagong|Chattogram|Cox's Bazar"), ("NPL", "Kathmandu|Lumbini|Pokhara"), ("BTN", "Thimphu|Paro"),
    ("LKA", "Colombo|Kandy|Hambantota|Temple Trees"), ("MDV", "Malé|Male'"), ("AFG", "Kabul|Kandahar|Herat|Mazar-i-Sharif|Bagram"),
    ("JPN", "Tokyo|Osaka|Hiroshima|Kyoto|Nagasaki|Yokohama|Akasaka Palace|Kantei|Nagoya|Sapporo|Fukuoka"),
    ("KOR", "Seoul|Busan|Blue House|Jeju|Incheon|Gyeongju|Panmunjom|Cheong Wa Dae|Pyeongchang"),
    ("PRK", "Pyongyang|Kumsusan"), ("MNG", "Ulaanbaatar|Ulan Bator"),
    ("VNM", "Hanoi|Ha Noi|Hà Nội|HÀ NỘI|Hồ Chí Minh City|HCM City|Ho Chi Minh City|Đà Nẵng|Cần Thơ|Da Nang|Hue|Ha Long|Noi Bai|Hai Phong"),
    ("LAO", "Vientiane|Luang Prabang|Pakse"), ("KHM", "Phnom Penh|Siem Reap|Sihanoukville"),
    ("THA", "Bangkok|Phuket|Chiang Mai|Chiang Rai|Pattaya|Hua Hin"), ("MMR", "Naypyidaw|Nay Pyi Taw|Naypyitaw|Yangon|Mandalay"),
    ("MYS", "Kuala Lumpur|Putrajaya|Langkawi|Perdana Putra|Seri Perdana|Istana Negara|Johor Bahru|Penang|Johor"),
    ("SGP", "Shangri-La|Sentosa"), ("IDN", "Jakarta|Bali|Nusa Dua|Bogor|Merdeka Palace|Bogor Palace|Bandung|Surabaya|Labuan Bajo|Yogyakarta|Nusantara|Batam"),
    ("PHL", "Manila|Malacañang|Malacanang|Malacañan Palace|Malacañang Palace|Cebu|Davao|Pasay|Makati"), ("BRN", "Bandar Seri Begawan"),
    ("TLS", "Dili"), ("AUS", "Canberra|Sydney|Melbourne|Perth|Brisbane|Adelaide|Darwin|Cairns|Queensland"),
    ("NZL", "Wellington|Auckland|Christchurch|Queenstown|Waitangi"), ("PNG", "Port Moresby"), ("FJI", "Suva|Nadi"),
    ("CAN", "Ottawa|Toronto|Montreal|Vancouver|Quebec City|Quebec|Kananaskis|Calgary|Alberta|Rideau Hall|Halifax|Banff"),
    ("MEX", "Mexico City|Cancun|Los Pinos|Guadalajara|Monterrey"),
    ("BRA", "Brasilia|Brasília|Rio de Janeiro|Sao Paulo|São Paulo|Itamaraty|Planalto|Planalto Palace|Itamaraty Palace|Belem|Belém|Manaus|Fortaleza"),
    ("ARG", "Buenos Aires|Casa Rosada"), ("CHL", "Santiago|La Moneda"), ("PER", "Lima|Cusco"),
    ("COL", "Bogota|Bogotá|Cartagena|Medellin|Medellín|Casa de Nariño"), ("VEN", "Caracas|Miraflores"), ("CUB", "Havana"),
    ("ECU", "Quito|Guayaquil|Carondelet"), ("BOL", "La Paz"), ("URY", "Montevideo|Punta del Este"), ("PRY", "Asuncion|Asunción"),
    ("PAN", "Panama City"), ("CRI", "San Jose|San José"), ("GTM", "Guatemala City"), ("DOM", "Santo Domingo|Punta Cana"),
    ("ZAF", "Pretoria|Johannesburg|Cape Town|Durban|Union Buildings|Sandton|Tuynhuys"), ("NGA", "Abuja|Lagos|Aso Rock|Aso Villa|State House, Abuja|Kano"),
    ("KEN", "Nairobi|Mombasa|State House, Nairobi|State House Nairobi|Kisumu"), ("ETH", "Addis Ababa|Adama|Bishoftu|Jimma"), ("TZA", "Dar es Salaam|Dodoma|Zanzibar|Arusha"),
    ("UGA", "Kampala|Entebbe|Munyonyo"), ("RWA", "Kigali|Urugwiro|Urugwiro Village"), ("BDI", "Gitega|Bujumbura"),
    ("GHA", "Accra|Jubilee House|Kumasi|Peduase Lodge"), ("CIV", "Abidjan|Yamoussoukro"), ("SEN", "Dakar|Diamniadio"),
    ("MAR", "Rabat|Casablanca|Marrakech|Marrakesh|Tangier|Fez|Laayoune|Dakhla|Skhirat"), ("DZA", "Algiers|Oran"),
    ("TUN", "Tunis|Carthage|Djerba"), ("LBY", "Tripoli|Benghazi|Sirte"), ("SDN", "Khartoum|Port Sudan"), ("SSD", "Juba"),
    ("ZWE", "Harare|Victoria Falls|Bulawayo"), ("ZMB", "Lusaka|Livingstone|Ndola"), ("MWI", "Lilongwe|Blantyre"), ("MOZ", "Maputo|Beira|Nacala"),
    ("AGO", "Luanda|Lobito|Benguela"), ("NAM", "Windhoek|Walvis Bay"), ("BWA", "Gaborone|Kasane"), ("COD", "Kinshasa|Goma|Lubumbashi|DR Congo|D.R. Congo"),
    ("COG", "Brazzaville|Pointe-Noire"), ("CMR", "Yaounde|Yaoundé|Douala"), ("GAB", "Libreville"), ("TGO", "Lome|Lomé"), ("BEN", "Cotonou"),
    ("BFA", "Ouagadougou"), ("NER", "Niamey"), ("MLI", "Bamako"), ("MRT", "Nouakchott"), ("TCD", "N'Djamena|Ndjamena"), ("DJI", "Djibouti City"),
    ("SOM", "Mogadishu|Hargeisa"), ("ERI", "Asmara|Massawa"), ("MUS", "Port Louis|Grand Baie"), ("MDG", "Antananarivo"),
    ("SWZ", "Mbabane|Lozitha"), ("LSO", "Maseru"), ("GMB", "Banjul"), ("GIN", "Conakry"), ("SLE", "Freetown"), ("LBR", "Monrovia"), ("CPV", "Praia"),
    ("UKR", "Kyiv|Kiev|Lviv|Odesa|Odessa|Kharkiv|Crimea|Bucha|Donetsk|Yalta"), ("BLR", "Minsk|Brest, Belarus|Gomel|Grodno|Vitebsk|Zaslavl"),
    ("MDA", "Chisinau|Chișinău|Chişinău|Comrat|Bulboaca"), ("POL", "Warsaw|Krakow|Kraków|Gdansk|Gdańsk|Wroclaw|Rzeszow|Poznan|Lodz"),
    ("CZE", "Prague|Prague Castle|Brno"), ("SVK", "Bratislava|Kosice"), ("HUN", "Budapest|Carmelite Monastery|Debrecen"), ("ROU", "Bucharest|Cotroceni|Cotroceni Palace|Constanta"),
    ("BGR", "Sofia|Varna|Plovdiv|Burgas"), ("SRB", "Belgrade|Nis|Novi Sad"), ("HRV", "Zagreb|Dubrovnik"), ("SVN", "Ljubljana|Bled|Brdo"), ("BIH", "Sarajevo|Banja Luka|Mostar"),
    ("MNE", "Podgorica|Tivat|Budva"), ("MKD", "Skopje|Ohrid"), ("ALB", "Tirana|Durres|Vlora"), ("XKX", "Pristina|Prishtina"), ("GRC", "Athens|Thessaloniki|Maximos Mansion|Corfu|Crete"),
    ("CYP", "Nicosia|Larnaca|Paphos|Limassol"), ("AUT", "Vienna|Salzburg|Hofburg|Innsbruck|Graz"), ("CHE", "Geneva|Bern|Berne|Davos|Zurich|Lausanne|Basel|Lugano|Bürgenstock|Montreux"),
    ("NLD", "The Hague|Amsterdam|Rotterdam|Maastricht|Noordwijk"), ("BEL", "Brussels|Antwerp|Bruges|Zeebrugge|Ghent"), ("LUX", "Luxembourg City"),
    ("DNK", "Copenhagen|Greenland|Nuuk"), ("NOR", "Oslo|Bergen|Svalbard|Tromso"), ("SWE", "Stockholm|Gothenburg|Harpsund|Malmö"), ("FIN", "Helsinki|Turku|Tampere|Naantali|Kultaranta"),
    ("ISL", "Reykjavik|Keflavik"), ("IRL", "Dublin|Farmleigh|Shannon|Iveagh House|Cork|Aras an Uachtarain"), ("PRT", "Lisbon|Porto|Sintra|Belem Palace"), ("EST", "Tallinn|Tartu|Kadriorg"),
    ("LVA", "Riga|Jurmala"), ("LTU", "Vilnius|Kaunas|Klaipeda"), ("MLT", "Valletta"), ("VAT", "Vatican|Holy See|the Holy See|Vatican City|Apostolic Palace"), ("MCO", "Monte Carlo"),
    ("HKG", "Hong Kong"), ("MAC", "Macao|Macau"), ("TWN", "Taipei|Kaohsiung"),
];
