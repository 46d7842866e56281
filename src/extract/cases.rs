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
    ]);
}
