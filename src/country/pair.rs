//! Two countries without an order.

use std::sync::LazyLock;

use super::country::Country;

/// Two different entries of the registry, order-free.
///
/// The code is hi·(hi−1)/2 + lo of the two registry codes, so it stays when the registry grows.
///
/// # Example
/// ```
/// use dyadb::country::{Country, Pair};
///
/// let pair = Pair::from_text("TJK-KAZ").expect("two states");
/// assert_eq!(pair.text(), "KAZ-TJK");
/// assert_eq!(pair.label(), "Kazakhstan–Tajikistan");
/// assert_eq!(pair.other(pair.a()), Some(pair.b()));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Pair(u16);

/// Most entries for which pair codes stay below 65,536.
const MOST_COUNTRIES: usize = 362;
const _: () = assert!(Country::COUNT <= MOST_COUNTRIES, "pair codes would not fit 16 bits");

impl Pair {
    /// The number of pairs; codes are below it.
    pub const COUNT: usize = Country::COUNT * (Country::COUNT - 1) / 2;

    /// Returns the pair of two countries; none when they are one.
    #[inline]
    pub const fn new(a: Country, b: Country) -> Option<Pair> {
        let (a, b) = (a.code() as u32, b.code() as u32);
        let (low, high) = if a < b { (a, b) } else { (b, a) };
        if low == high { None } else { Some(Pair((high * (high - 1) / 2 + low) as u16)) }
    }

    /// Returns the pair with this code.
    pub const fn from_code(code: u16) -> Option<Pair> {
        if (code as usize) < Pair::COUNT { Some(Pair(code)) } else { None }
    }

    /// Returns the code: append-only, below [`Pair::COUNT`].
    pub const fn code(self) -> u16 {
        self.0
    }

    /// Reads the stored text, in either order: `KAZ-TJK` or `TJK-KAZ`.
    pub fn from_text(text: &str) -> Option<Pair> {
        let (a, b) = text.split_once('-')?;
        Pair::new(Country::from_iso3(a)?, Country::from_iso3(b)?)
    }

    /// Returns the first of the two by the alphabetical order of the stored codes.
    pub fn a(self) -> Country {
        self.sides().0
    }

    /// Returns the second of the two by the alphabetical order of the stored codes.
    pub fn b(self) -> Country {
        self.sides().1
    }

    /// Returns the one that is not `country`; none when `country` is neither.
    pub fn other(self, country: Country) -> Option<Country> {
        match self.sides() {
            (a, b) if a == country => Some(b),
            (a, b) if b == country => Some(a),
            _ => None,
        }
    }

    /// Tells whether `country` is one of the two.
    pub fn has(self, country: Country) -> bool {
        self.other(country).is_some()
    }

    /// Returns the stored text, alphabetical: `KAZ-TJK`.
    pub fn text(self) -> &'static str {
        let (texts, ends) = Pair::texts();
        let at = usize::from(self.0);
        &texts[ends[at] as usize..ends[at + 1] as usize]
    }

    /// Returns the texts of all pairs in one, by code, and where each begins and the last ends.
    pub(crate) fn texts() -> (&'static str, &'static [i32]) {
        static TEXTS: LazyLock<(String, Vec<i32>)> = LazyLock::new(texts);
        (&TEXTS.0, &TEXTS.1)
    }

    /// Returns the English names with an en dash, in the order of the text.
    pub fn label(self) -> String {
        let (a, b) = self.sides();
        format!("{}–{}", a.name(), b.name())
    }

    fn sides(self) -> (Country, Country) {
        let code = u32::from(self.0);
        // The root is exact enough for 16 bits; the two steps mend what rounding could do.
        let mut high = ((1.0 + f64::from(1 + 8 * code).sqrt()) / 2.0) as u32;
        if high * (high - 1) / 2 > code {
            high -= 1;
        } else if high * (high + 1) / 2 <= code {
            high += 1;
        }
        let low = code - high * (high - 1) / 2;
        let (low, high) = (Country::known(low as u16), Country::known(high as u16));
        if low.iso3() < high.iso3() { (low, high) } else { (high, low) }
    }
}

/// Returns all texts in one buffer, and where each begins and the last ends.
fn texts() -> (String, Vec<i32>) {
    let all: Vec<&str> = Country::all().map(Country::iso3).collect();
    let mut texts = String::with_capacity(Pair::COUNT * 8);
    let mut ends = Vec::with_capacity(Pair::COUNT + 1);
    ends.push(0);
    // By code: the higher of the two counts up, and below it the lower.
    for (at, high) in all.iter().enumerate() {
        for low in &all[..at] {
            let (first, second) = if low < high { (low, high) } else { (high, low) };
            texts.push_str(first);
            texts.push('-');
            texts.push_str(second);
            ends.push(texts.len() as i32);
        }
    }
    (texts, ends)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_a_bijection() {
        let mut seen = vec![false; Pair::COUNT];
        for a in Country::all() {
            for b in Country::all() {
                let Some(pair) = Pair::new(a, b) else {
                    assert_eq!(a, b);
                    continue;
                };
                assert_eq!(Some(pair), Pair::new(b, a));
                assert!(pair.has(a) && pair.has(b) && pair.other(a) == Some(b) && pair.other(b) == Some(a));
                assert!(pair.a().iso3() < pair.b().iso3());
                seen[usize::from(pair.code())] = true;
            }
        }
        assert!(seen.into_iter().all(|seen| seen), "a code without a pair");
    }

    #[test]
    fn text_reads_back() {
        for code in 0..Pair::COUNT as u16 {
            let pair = Pair::from_code(code).expect("below the count");
            assert_eq!(Pair::from_text(pair.text()), Some(pair));
        }
        assert_eq!(Pair::from_code(Pair::COUNT as u16), None);
    }

    #[test]
    fn text_is_alphabetical() {
        let pair = Pair::from_text("TJK-KAZ").expect("two states");
        assert_eq!(pair.text(), "KAZ-TJK");
        assert_eq!(pair.a().iso3(), "KAZ");
        assert_eq!(pair.label(), "Kazakhstan–Tajikistan");
        for text in ["", "-", "KAZ", "KAZ-KAZ", "kaz-tjk", "KAZ–TJK", "KAZ-TJK-UZB", "KAZ-", "KAZ>TJK"] {
            assert_eq!(Pair::from_text(text), None, "{text}");
        }
    }
}
