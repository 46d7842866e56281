//! What a document is about, by the words of its title.

use crate::facts::Sector;

/// Stems of words and the sector that they tell; the first that is found counts.
const WORDS: &[(Sector, &[&str])] = &[
    (
        Sector::Border,
        &[
            "border demarcation",
            "border delimitation",
            "state border",
            "demarcation",
            "delimitation",
            "border crossing",
            "border",
        ],
    ),
    (
        Sector::DefenceSecurity,
        &[
            "defence",
            "defense",
            "military",
            "security",
            "terrorism",
            "counter-terror",
            "arms",
            "drug traffick",
            "cybercrime",
            "police",
        ],
    ),
    (
        Sector::ForeignAffairs,
        &["foreign affairs", "foreign ministries", "diplomatic", "visa", "consular", "political consultations"],
    ),
    (Sector::LabourMigration, &["labour", "labor", "migration", "migrant", "employment", "workers", "readmission"]),
    (
        Sector::JusticeLaw,
        &[
            "extradition",
            "legal assistance",
            "justice",
            "prosecutor",
            "judicial",
            "sentenced",
            "anti-corruption",
            "supreme court",
        ],
    ),
    (
        Sector::SpaceItCommunications,
        &[
            "space",
            "satellite",
            "digital",
            "information technolog",
            "telecom",
            "cyber",
            "artificial intelligence",
            "ict",
            "communications",
        ],
    ),
    (
        Sector::Energy,
        &[
            "energy",
            "oil",
            "gas",
            "nuclear",
            "electricity",
            "power",
            "hydrogen",
            "uranium",
            "petroleum",
            "solar",
            "wind",
            "hydropower",
        ],
    ),
    (Sector::WaterEnvironment, &["water", "environment", "climate", "ecolog", "biodiversity", "green", "carbon"]),
    (
        Sector::Agriculture,
        &["agricultur", "farm", "food", "veterinary", "phytosanitary", "livestock", "fisher", "wheat", "grain"],
    ),
    (
        Sector::TransportTransit,
        &[
            "transport",
            "rail",
            "road",
            "air services",
            "aviation",
            "maritime",
            "transit",
            "logistic",
            "flight",
            "port",
            "shipping",
            "corridor",
        ],
    ),
    (Sector::Health, &["health", "medical", "medicine", "pharmaceutical", "vaccine", "hospital"]),
    (Sector::Media, &["media", "broadcast", "news agenc", "television"]),
    (Sector::CultureTourismSport, &["cultur", "touris", "sport", "museum", "heritage", "cinema", "film"]),
    (
        Sector::ScienceEducation,
        &["educat", "universit", "scien", "research", "academ", "scholarship", "institute", "vocational"],
    ),
    (
        Sector::RegionalCities,
        &[
            "sister city",
            "sister cities",
            "sister-city",
            "twin",
            "city of",
            "regions",
            "provinc",
            "municipal",
            "interregional",
        ],
    ),
    (Sector::HumanitarianAid, &["humanitarian", "grant", "development cooperation", "disaster"]),
    (Sector::TradeCustoms, &["trade", "customs", "tariff", "export", "import", "commerce", "fta"]),
    (Sector::InvestmentFinance, &["invest", "financ", "bank", "taxation", "double tax", "currency", "fund", "econom"]),
    (Sector::Industry, &["industr", "mining", "mineral", "manufactur", "steel", "production", "standardi"]),
    (
        Sector::Political,
        &[
            "partnership",
            "allied",
            "alliance",
            "friendship",
            "strategic",
            "joint statement",
            "joint declaration",
            "political",
            "bilateral relations",
        ],
    ),
];

/// Returns the sector of a title, if its words tell one.
pub(super) fn of(title: &str) -> Option<Sector> {
    let low = title.to_lowercase();
    let begins =
        |stem: &str| low.match_indices(stem).any(|(at, _)| at == 0 || !low.as_bytes()[at - 1].is_ascii_alphanumeric());
    WORDS.iter().find(|(_, stems)| stems.iter().any(|stem| begins(stem))).map(|(sector, _)| *sector)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_tell_their_sector() {
        let cases = [
            ("Declaration on Allied Cooperation", Some(Sector::Political)),
            ("memorandum on the establishment of sister city relations", Some(Sector::RegionalCities)),
            ("program of cooperation between the Ministries of Foreign Affairs", Some(Sector::ForeignAffairs)),
            ("free trade agreement", Some(Sector::TradeCustoms)),
            ("air services agreement", Some(Sector::TransportTransit)),
            ("agreement", None),
        ];
        for (title, expected) in cases {
            assert_eq!(of(title), expected, "{title}");
        }
    }
}
