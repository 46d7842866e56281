//! Sentences and what they tell: the rules of all tables, a line per case. The news is of Thursday, 4 May 2023.

use super::read;
use crate::facts::row::Row;

/// The cells that say which fact it is.
fn brief<R: Row>(row: &R) -> String {
    const SHOWN: &[&str] = &[
        "visitor_country",
        "host_country",
        "visit_type",
        "pair",
        "type",
        "title",
        "reporter",
        "partner",
        "flow",
        "value_usd",
        "growth_pct",
        "partner_rank",
        "giver_country",
        "recipient",
        "award",
        "kind",
        "date",
        "status",
    ];
    let wanted = |column: &&&str| match (R::TABLE, **column) {
        ("visits", column) => column != "pair",
        ("awards" | "trade", column) => !matches!(column, "pair" | "date"),
        ("events", column) => !matches!(column, "host_country" | "title"),
        (_, column) => column != "date",
    };
    let cells = SHOWN.iter().filter(wanted).map(|column| row.text(column)).filter(|text| !text.is_empty());
    format!("{}: {}", R::TABLE, cells.collect::<Vec<String>>().join(" "))
}

fn facts(text: &str) -> Vec<String> {
    let (_, rows) = read(&format!(" date 2023-05-04 {text}"), None);
    let mut facts: Vec<String> = rows.visits.iter().map(|ruled| brief(&ruled.row)).collect();
    facts.extend(rows.agreements.iter().map(|ruled| brief(&ruled.row)));
    facts.extend(rows.trade.iter().map(|ruled| brief(&ruled.row)));
    facts.extend(rows.awards.iter().map(|ruled| brief(&ruled.row)));
    facts.extend(rows.events.iter().map(|ruled| brief(&ruled.row)));
    facts
}

fn check(cases: &[(&str, &[&str])]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(text, expected)| (text, expected, facts(text)))
        .filter(|(_, expected, found)| found != *expected)
        .map(|(text, expected, found)| format!("{text}\n  expected {expected:?}\n  found    {found:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn visits() {
    check(&[
        ("Chinese President Xi Jinping arrived in Astana on Wednesday.", &["visits: CHN KAZ other 2023-05-03 ongoing"]),
        (
            "Japanese Prime Minister Fumio Kishida will visit Seoul on May 7-8.",
            &["visits: JPN KOR other 2023-05-07 planned"],
        ),
        (
            "Kenyan President William Ruto paid a state visit to Belgium in March 2023.",
            &["visits: KEN BEL state 2023-03-01 completed"],
        ),
        (
            "German Chancellor Olaf Scholz left for Kenya and Ethiopia today.",
            &["visits: DEU KEN other 2023-05-04 ongoing", "visits: DEU ETH other ongoing"],
        ),
        ("Iranian President Ebrahim Raisi’s visit to Syria was called off.", &["visits: IRN SYR other cancelled"]),
        ("Turkish Foreign Minister Mevlut Cavusoglu could visit Cairo.", &[]),
        ("Polish President Andrzej Duda has not visited Minsk.", &[]),
        ("The president visited a school in the capital.", &[]),
        (
            "Armenian Prime Minister Nikol Pashinyan attended the summit in Brussels on Wednesday.",
            &["visits: ARM BEL summit 2023-05-03 completed"],
        ),
        (
            "Thai Prime Minister Srettha Thavisin spent two days in Phnom Penh in April.",
            &["visits: THA KHM other 2023-04-01 completed"],
        ),
        (
            "Polish Prime Minister Donald Tusk is due in Vilnius on May 12.",
            &["visits: POL LTU other 2023-05-12 planned"],
        ),
        (
            "On the second day of his stay in Tokyo, Brazilian President Luiz Inacio Lula da Silva called on Emperor Naruhito.",
            &["visits: BRA JPN other 2023-05-04 completed"],
        ),
        (
            "Wang Yi will travel to Africa and visit Egypt and Togo from May 13-18.",
            &["visits: CHN EGY other 2023-05-13 planned", "visits: CHN TGO other 2023-05-13 planned"],
        ),
        (
            "TASHKENT – Tajik President Emomali Rahmon is paying Uzbekistan a visit of three days.",
            &["visits: TJK UZB other 2023-05-04 ongoing"],
        ),
        (
            "Togolese Foreign Minister Robert Dussey handed a letter to President Bola Tinubu in Abuja on Tuesday.",
            &["visits: TGO NGA other 2023-05-02 completed"],
        ),
        (
            "U.S. President Donald Trump is calling off the final two stops in Malaysia and the Philippines.",
            &["visits: USA MYS other cancelled", "visits: USA PHL other cancelled"],
        ),
        (
            "The visit of President Emmanuel Macron to Chad was announced on Tuesday.",
            &["visits: FRA TCD other planned"],
        ),
        ("Georgian President Salome Zourabichvili said in Tbilisi that a recent visit to Riga had been useful.", &[]),
        (
            "The presidents of Kenya, Uganda and Rwanda gathered in Arusha on Tuesday.",
            &[
                "visits: KEN TZA summit 2023-05-02 completed",
                "visits: UGA TZA summit 2023-05-02 completed",
                "visits: RWA TZA summit 2023-05-02 completed",
            ],
        ),
    ]);
}

#[test]
fn agreements() {
    check(&[
        (
            "India and Sweden signed a memorandum of understanding on polar research on Tuesday.",
            &["agreements: IND-SWE memorandum memorandum of understanding on polar research signed"],
        ),
        (
            "Chile and Peru are expected to sign a free trade agreement in June.",
            &["agreements: CHL-PER agreement free trade agreement planned"],
        ),
        ("Chile and Peru are negotiating a free trade agreement.", &[]),
        ("Ghana and Togo refused to sign the maritime border treaty.", &[]),
        ("Laos and Vietnam signed 11 documents.", &["agreements: LAO-VNM other 11 documents signed"]),
        ("Laos and Vietnam signed a package of agreements.", &[]),
        (
            "The Senate ratified the treaty on extradition between Brazil and Spain.",
            &["agreements: BRA-ESP treaty treaty on extradition between Brazil and Spain ratified"],
        ),
        (
            "Estonia and Kenya signed memoranda on education, on digital services and on health.",
            &[
                "agreements: EST-KEN memorandum memoranda on education signed",
                "agreements: EST-KEN memorandum memoranda on digital services signed",
                "agreements: EST-KEN memorandum memoranda on health signed",
            ],
        ),
        (
            "Between Chad and Niger three documents were signed:\n\n1. Agreement on trade;\n\n2. Memorandum on energy;\n\n3. Cooperation of the national archives.",
            &[
                "agreements: NER-TCD agreement Agreement on trade signed",
                "agreements: NER-TCD memorandum Memorandum on energy signed",
                "agreements: NER-TCD other Cooperation of the national archives signed",
            ],
        ),
        (
            "Peru and Chile signed an agreement that spares holders of diplomatic passports the visa.",
            &["agreements: CHL-PER agreement agreement that spares holders of diplomatic passports the visa signed"],
        ),
        (
            "The ministers of justice of Peru and Chile signed a treaty on extradition and one on legal aid.",
            &[
                "agreements: CHL-PER treaty treaty on extradition signed",
                "agreements: CHL-PER treaty treaty on legal aid signed",
            ],
        ),
        (
            "Latvia and Malta noted that the 1996 Treaty on Mutual Assistance is 27 years old.",
            &["agreements: LVA-MLT treaty Treaty on Mutual Assistance signed"],
        ),
        (
            "Kenya, Uganda and Rwanda signed a protocol on transit.",
            &[
                "agreements: KEN-UGA protocol protocol on transit signed",
                "agreements: KEN-RWA protocol protocol on transit signed",
                "agreements: RWA-UGA protocol protocol on transit signed",
            ],
        ),
        (
            "An MoU was exchanged on fisheries between Oman and Sudan.",
            &["agreements: OMN-SDN memorandum MoU on fisheries between Oman and Sudan signed"],
        ),
        (
            "The talks between Peru and Chile resulted in two memoranda on mining.",
            &["agreements: CHL-PER memorandum 2 memoranda on mining signed"],
        ),
        ("The ministers of Peru and Chile talked about their ties as well as inking the free trade agreement.", &[]),
        (
            "The Cabinet of India gave its nod to an MoU with Japan on semiconductors.",
            &["agreements: IND-JPN memorandum MoU with Japan on semiconductors ratified"],
        ),
    ]);
}

#[test]
fn trade() {
    check(&[
        (
            "Trade between Norway and Brazil rose by 7 percent to $2.1 billion last year.",
            &["trade: BRA NOR turnover 2100000000 7 actual"],
        ),
        ("Germany’s exports to Poland fell by 3.5 percent in 2022.", &["trade: DEU POL export -3.5 actual"]),
        (
            "Egypt and Jordan agreed to raise bilateral trade to $1 billion.",
            &["trade: EGY JOR turnover 1000000000 target"],
        ),
        ("China is Zambia’s largest trading partner.", &["trade: ZMB CHN turnover 1 actual"]),
        ("Italy’s trade deficit with China reached $40 billion.", &[]),
        ("Georgia’s foreign trade turnover amounted to $5 billion.", &[]),
        (
            "Croatia and Greece had a trade turnover with Azerbaijan of $337.5 million and $314.8 million respectively.",
            &["trade: AZE HRV turnover 337500000 actual", "trade: AZE GRC turnover 314800000 actual"],
        ),
        (
            "Turkey’s exports to Germany reached $1.6 billion in January. Germany was followed by Italy with $1.2 billion.",
            &["trade: TUR DEU export 1600000000 actual", "trade: TUR ITA export 1200000000 actual"],
        ),
        (
            "Exports of Turkey to Germany rose to $8.2 billion in 2022. Iron accounted for $532 million and machinery for $310 million.",
            &[
                "trade: TUR DEU export 8200000000 actual",
                "trade: TUR DEU export 532000000 actual",
                "trade: TUR DEU export 310000000 actual",
            ],
        ),
        (
            "Trade between India and Mozambique grew from $172.77 million in 2008 to $299 million in 2009.",
            &["trade: IND MOZ turnover 172770000 actual", "trade: IND MOZ turnover 299000000 actual"],
        ),
        (
            "China’s exports rose 4.8 percent in April as shipments to the U.S. fell 10 percent.",
            &["trade: CHN USA export -10 actual"],
        ),
        (
            "Vietnam’s trade with Bangladesh neared $810 million, including $64 million worth of Vietnam’s imports.",
            &["trade: BGD VNM turnover 810000000 actual", "trade: VNM BGD import 64000000 actual"],
        ),
        (
            "China’s trade with Chile and Peru grew by 4.3 percent and fell by 6.3 percent, respectively.",
            &["trade: CHL CHN turnover 4.3 actual", "trade: CHN PER turnover -6.3 actual"],
        ),
        (
            "Trade between Ghana and India was expected to increase to $4 billion by 2025.",
            &["trade: GHA IND turnover 4000000000 target"],
        ),
        ("Germany was the top exporter of cars with $718 million, followed by France with $264 million.", &[]),
        ("India bought $46 billion worth of Russian goods last year.", &["trade: IND RUS import 46000000000 actual"]),
    ]);
}

#[test]
fn awards_and_events() {
    check(&[
        (
            "Kyrgyz President Sadyr Japarov awarded Hungarian Prime Minister Viktor Orban the Order of Danaker.",
            &["awards: KGZ Viktor Orban Order of Danaker"],
        ),
        (
            "Indian Foreign Minister Subrahmanyam Jaishankar spoke by phone with his French counterpart Catherine Colonna on Wednesday.",
            &["events: FRA-IND call 2023-05-03 completed"],
        ),
        ("The president awarded teachers medals for long service.", &[]),
        ("King Charles III was awarded an honorary doctorate.", &[]),
        (
            "President Mamnoon Hussain of Pakistan conferred the Nishan-i-Pakistan, the top civil award of the country, on Chinese President Xi Jinping.",
            &["awards: PAK Xi Jinping Nishan-i-Pakistan"],
        ),
        (
            "Guyana and Dominica conferred their top awards on Indian Prime Minister Narendra Modi.",
            &["awards: DMA Narendra Modi top awards", "awards: GUY Narendra Modi top awards"],
        ),
        (
            "The foreign ministers of Oman and Iran, Badr Albusaidi and Hossein Amir-Abdollahian, met in Muscat on Tuesday.",
            &["visits: IRN OMN other 2023-05-02 completed", "events: IRN-OMN meeting 2023-05-02 completed"],
        ),
        (
            "Uzbek President Shavkat Mirziyoyev met Chinese President Xi Jinping and Turkish President Recep Tayyip Erdogan.",
            &["events: CHN-UZB meeting 2023-05-04 completed", "events: TUR-UZB meeting 2023-05-04 completed"],
        ),
        (
            "Kenyan President William Ruto held talks with Angolan President Joao Lourenco and Chadian President Mahamat Deby and met Malian President Assimi Goita.",
            &[
                "events: AGO-KEN meeting 2023-05-04 completed",
                "events: KEN-TCD meeting 2023-05-04 completed",
                "events: KEN-MLI meeting 2023-05-04 completed",
            ],
        ),
        (
            "Fijian Prime Minister Sitiveni Rabuka and Australian Prime Minister Anthony Albanese arrived. The two leaders held talks on Wednesday.",
            &["events: AUS-FJI meeting 2023-05-03 completed"],
        ),
        ("Talks between Sergey Lavrov and Hakan Fidan will be held in Moscow on Friday.", &[]),
    ]);
}
