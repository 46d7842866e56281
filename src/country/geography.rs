//! Distance between capitals, and land borders.

use super::country::{Capital, Country, capital_on};
use super::day::Day;

/// Mean radius of the Earth by the IUGG, in kilometres.
const EARTH_RADIUS_KM: f64 = 6371.0088;

/// Returns the great-circle distance between two capitals of today, in kilometres.
///
/// Symmetric; zero for a country and itself; none when either has no capital on record.
/// Coordinates: GeoNames and `datasets/registry/capitals.csv` (WGS 84). Sphere of radius 6371.0088 km (IUGG mean
/// radius).
///
/// # Example
/// ```
/// use dyadb::country::{Country, distance_km};
///
/// let (a, b) = (Country::from_iso3("KAZ").expect("a state"), Country::from_iso3("TJK").expect("a state"));
/// assert_eq!(distance_km(a, b).map(|km| km.round()), Some(1421.0));
/// ```
pub fn distance_km(a: Country, b: Country) -> Option<f64> {
    between(a.capital()?, b.capital()?)
}

/// As [`distance_km`], between the capitals of a day; none also between two capitals on record.
pub fn distance_km_on(a: Country, b: Country, day: Day) -> Option<f64> {
    between(capital_on(a, day)?, capital_on(b, day)?)
}

fn between(from: &Capital, to: &Capital) -> Option<f64> {
    if from == to {
        return Some(0.0);
    }
    // Haversine: well-conditioned for capitals that lie close together (Brazzaville and Kinshasa).
    let sine = |degrees: f64| (degrees.to_radians() / 2.0).sin();
    let (latitude, longitude) = (sine(to.latitude - from.latitude), sine(to.longitude - from.longitude));
    let cosines = from.latitude.to_radians().cos() * to.latitude.to_radians().cos();
    let chord = latitude * latitude + cosines * (longitude * longitude);
    Some(2.0 * EARTH_RADIUS_KM * chord.min(1.0).sqrt().asin())
}

/// Tells whether two countries of today share a land border; a country is no neighbour of itself.
pub fn are_neighbours(a: Country, b: Country) -> bool {
    a.neighbours().binary_search(&b.code()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::Kind;

    fn country(iso3: &str) -> Country {
        Country::from_iso3(iso3).unwrap_or_else(|| panic!("{iso3}"))
    }

    /// Kilometres by other sources (great-circle calculators), within two per cent.
    #[test]
    fn distances() {
        let cases = [
            ("KAZ", "TJK", 1_421.0),
            ("FRA", "GBR", 344.0),
            ("USA", "RUS", 7_820.0),
            ("AUS", "NZL", 2_325.0),
            ("COD", "COG", 9.0),
            ("CHN", "KAZ", 3_650.0),
            ("UZB", "KGZ", 470.0),
        ];
        for (a, b, km) in cases {
            let distance = distance_km(country(a), country(b)).expect("both have capitals");
            assert!((distance - km).abs() < (km * 0.02).max(5.0), "{a} {b}: {distance}");
            assert_eq!(distance_km(country(b), country(a)), Some(distance), "{a} {b}");
        }
        assert_eq!(distance_km(country("KAZ"), country("KAZ")), Some(0.0));
        assert_eq!(distance_km(country("KAZ"), country("WLD")), None);
    }

    #[test]
    fn every_state_has_a_capital_on_earth() {
        for state in Country::all().filter(|country| country.kind() == Kind::State) {
            let capital = state.capital().unwrap_or_else(|| panic!("{} has no capital", state.name()));
            assert!(capital.latitude.abs() <= 90.0 && capital.longitude.abs() <= 180.0, "{}", state.name());
        }
    }

    #[test]
    fn borders_are_symmetric() {
        for a in Country::all() {
            assert!(a.neighbours().is_sorted(), "{}", a.name());
            for code in a.neighbours() {
                let b = Country::from_code(*code).expect("a code");
                assert!(a != b && are_neighbours(b, a), "{} {}", a.name(), b.name());
            }
        }
    }

    #[test]
    fn borders() {
        let neighbours = [
            ("KAZ", &["CHN", "KGZ", "RUS", "TKM", "UZB"][..]),
            ("TJK", &["AFG", "CHN", "KGZ", "UZB"]),
            ("UZB", &["AFG", "KAZ", "KGZ", "TJK", "TKM"]),
            ("PRT", &["ESP"]),
            ("ISL", &[]),
            ("AZE", &["ARM", "GEO", "IRN", "RUS", "TUR"]),
            ("USA", &["CAN", "MEX"]),
            ("CUB", &[]),
            ("CAN", &["GRL", "USA"]),
            ("DNK", &["DEU"]),
            ("BWA", &["NAM", "ZAF", "ZMB", "ZWE"]),
            ("MAR", &["DZA", "ESH", "ESP"]),
            ("FRA", &["AND", "BEL", "CHE", "DEU", "ESP", "ITA", "LUX", "MCO"]),
            ("GUF", &["BRA", "SUR"]),
            ("GBR", &["IRL"]),
            ("HKG", &["CHN"]),
            ("XKX", &["ALB", "MKD", "MNE", "SRB"]),
            ("SSD", &["CAF", "COD", "ETH", "KEN", "SDN", "UGA"]),
        ];
        for (a, expected) in neighbours {
            let mut found: Vec<&str> =
                country(a).neighbours().iter().map(|code| Country::known(*code).iso3()).collect();
            found.sort_unstable();
            assert_eq!(found, expected, "{a}");
        }
    }
}
