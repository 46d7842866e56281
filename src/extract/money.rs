//! Money, percentages, ordinals and counts.

use super::tokens::{Kind, Text};
use crate::facts::Qualifier;

/// An amount of money in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Money {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) amount: f64,
    /// Upper end of a range.
    pub(super) max: Option<f64>,
    /// ISO 4217; none where no currency is said.
    pub(super) currency: Option<&'static str>,
    /// Whether the dollars may be another state's: a bare "$".
    pub(super) bare: bool,
    pub(super) qualifier: Option<Qualifier>,
}

/// A percentage in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Percent {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) value: f64,
}

fn number(text: &Text, i: usize) -> Option<f64> {
    if text.kind(i) != Some(Kind::Number) {
        return None;
    }
    let raw = text.low(i);
    // "1,400" groups by three; "253,4" is a decimal comma.
    let decimal_comma = raw.rsplit_once(',').is_some_and(|(_, tail)| tail.len() != 3) && !raw.contains('.');
    let plain = if decimal_comma { raw.replace(',', ".") } else { raw.replace(',', "") };
    plain.parse().ok()
}

fn scale(low: &str) -> Option<f64> {
    Some(match low {
        "thousand" | "k" => 1e3,
        "million" | "mln" | "mn" | "m" | "mio" | "millions" => 1e6,
        "billion" | "bln" | "bn" | "b" | "billions" => 1e9,
        "trillion" | "trln" | "trn" | "tn" | "tr" => 1e12,
        "crore" => 1e7,
        "lakh" => 1e5,
        _ => return None,
    })
}

/// Reads the sign or code before an amount: its currency, whether it is a bare dollar, and how many tokens it has.
fn currency_before(text: &Text, i: usize) -> Option<(&'static str, bool, usize)> {
    let low = text.low(i);
    let dollar = text.low(i + 1) == "$";
    Some(match low {
        "$" => ("USD", true, 1),
        "us" | "u.s." if dollar => ("USD", false, 2),
        "a" | "au" if dollar && text.glued(i) => ("AUD", false, 2),
        "c" | "ca" | "can" if dollar && text.glued(i) => ("CAD", false, 2),
        "nz" if dollar && text.glued(i) => ("NZD", false, 2),
        "s" if dollar && text.glued(i) => ("SGD", false, 2),
        "hk" if dollar && text.glued(i) => ("HKD", false, 2),
        "€" | "eur" => ("EUR", false, 1),
        "£" | "gbp" => ("GBP", false, 1),
        "¥" | "jpy" => ("JPY", false, 1),
        "₹" | "inr" => ("INR", false, 1),
        "₽" | "rub" => ("RUB", false, 1),
        "usd" => ("USD", false, if dollar { 2 } else { 1 }),
        "rmb" | "cny" => ("CNY", false, 1),
        "aed" | "dh" | "dhs" => ("AED", false, 1),
        "sar" => ("SAR", false, 1),
        "rs" => ("INR", false, if text.low(i + 1) == "." { 2 } else { 1 }),
        "rm" => ("MYR", false, 1),
        "aud" => ("AUD", false, 1),
        "cad" => ("CAD", false, 1),
        "sgd" => ("SGD", false, 1),
        _ => return None,
    })
}

/// Reads the currency behind an amount, and how many tokens it has.
fn currency_after(text: &Text, i: usize) -> Option<(&'static str, bool, usize)> {
    let low = text.low(i);
    let next = text.low(i + 1);
    Some(match (low, next) {
        ("us" | "u.s." | "american", "dollars" | "dollar") => ("USD", false, 2),
        ("us", "$") => ("USD", false, 2),
        ("australian", "dollars") => ("AUD", false, 2),
        ("canadian", "dollars") => ("CAD", false, 2),
        ("new", "zealand") if text.low(i + 2) == "dollars" => ("NZD", false, 3),
        ("dollars" | "dollar", _) => ("USD", true, 1),
        ("usd" | "$", _) => ("USD", low == "$", 1),
        ("euros" | "euro" | "eur" | "€", _) => ("EUR", false, 1),
        ("pounds" | "gbp", _) => ("GBP", false, 1),
        ("yuan" | "rmb" | "renminbi" | "cny", _) => ("CNY", false, 1),
        ("rubles" | "roubles" | "rubles'" | "rub", _) => ("RUB", false, 1),
        ("tenge", _) => ("KZT", false, 1),
        ("yen", _) => ("JPY", false, 1),
        ("won", _) => ("KRW", false, 1),
        ("rupees", _) => ("INR", false, 1),
        ("dirhams" | "dirham" | "aed", _) => ("AED", false, 1),
        ("riyals" | "sar", _) => ("SAR", false, 1),
        ("lira" | "liras", _) => ("TRY", false, 1),
        ("ringgit", _) => ("MYR", false, 1),
        ("francs", _) => ("CHF", false, 1),
        ("manats" | "manat", _) => ("AZN", false, 1),
        ("rand", _) => ("ZAR", false, 1),
        _ => return None,
    })
}

/// Reads how an amount is hedged by the words before it.
fn qualifier(text: &Text, i: usize) -> Option<Qualifier> {
    let one = i.checked_sub(1).map_or("", |k| text.low(k));
    let two = i.checked_sub(2).map_or("", |k| text.low(k));
    Some(match (two, one) {
        ("more", "than") | (_, "over" | "exceeding" | "exceeded" | "above" | "surpassed" | "surpassing" | "topped") => {
            Qualifier::Over
        }
        ("at", "least") => Qualifier::Over,
        ("less", "than") | (_, "under" | "below" | "nearly" | "almost") | ("close", "to") => {
            if matches!(one, "nearly" | "almost") || two == "close" { Qualifier::About } else { Qualifier::Under }
        }
        ("up", "to") => Qualifier::UpTo,
        (_, "about" | "around" | "approximately" | "some" | "roughly" | "nearing" | "circa") => Qualifier::About,
        _ => return None,
    })
}

/// Finds the amount of money that begins at token `i`. An amount without a currency needs a scale word.
pub(super) fn find(text: &Text, i: usize) -> Option<Money> {
    let before = currency_before(text, i);
    let mut at = i + before.map_or(0, |(_, _, n)| n);
    let mut amount = number(text, at)?;
    at += 1;
    let mut max = None;
    // "$1.4-1.6 billion", "$1 to $2 billion"
    if matches!(text.low(at), "-" | "–" | "to" | "—") {
        let sign = currency_before(text, at + 1).map_or(0, |(_, _, n)| n);
        let other = number(text, at + 1 + sign);
        let scaled = scale(text.low(at + 2 + sign)).is_some();
        if let (Some(other), true) = (other, scaled && (text.low(at) != "to" || sign == 0 && before.is_some())) {
            if other > amount {
                max = Some(other);
            }
            at += 2 + sign;
        }
    }
    let dash = usize::from(text.low(at) == "-" && scale(text.low(at + 1)).is_some());
    let mut scaled = false;
    if let Some(factor) = scale(text.low(at + dash)).filter(|_| text.low(at + dash).len() > 1 || text.glued(at - 1)) {
        // Decimal fractions of a million are whole units.
        amount = (amount * factor).round();
        max = max.map(|max| (max * factor).round());
        at += dash + 1;
        scaled = true;
    }
    let (mut currency, mut bare) = (before.map(|(code, _, _)| code), before.is_some_and(|(_, bare, _)| bare));
    let after = at + usize::from(text.low(at) == "-");
    if currency.is_none() || bare {
        if let Some((code, is_bare, n)) = currency_after(text, after).filter(|_| after == at || text.glued(at)) {
            if currency.is_none() || code != "USD" || !is_bare {
                (currency, bare) = (Some(code), is_bare);
            }
            at = after + n;
        } else if text.low(at) == "of" && scaled {
            // "1.4 billion of dollars"
            if let Some((code, is_bare, n)) = currency_after(text, at + 1) {
                (currency, bare, at) = (Some(code), is_bare, at + 1 + n);
            }
        }
    }
    if currency.is_none() && !scaled {
        return None;
    }
    #[rustfmt::skip]
    let unit = [
        "tons", "tonnes", "ton", "tonne", "people", "cubic", "barrels", "kilowatt", "kwh", "tourists", "passengers",
        "hectares", "visitors", "doses", "citizens", "head", "bpd", "mwh", "square", "metric", "units", "litres",
        "kilometers", "kilometres", "percent", "students", "workers", "inhabitants", "bcm", "consumers", "residents",
        "euros'",
    ];
    if currency.is_none() && unit.contains(&text.low(at)) {
        return None;
    }
    Some(Money { from: i, to: at, amount, max, currency, bare, qualifier: qualifier(text, i) })
}

/// Finds the percentage that begins at token `i`.
pub(super) fn percent(text: &Text, i: usize) -> Option<Percent> {
    let value = number(text, i)?;
    let low = text.low(i + 1);
    let to = match low {
        "%" | "percent" | "pct" => i + 2,
        "per" if matches!(text.low(i + 2), "cent") => i + 3,
        "percentage" if text.low(i + 2) == "points" => return None,
        _ => return None,
    };
    Some(Percent { from: i, to, value })
}

/// Reads an ordinal: "second", "2nd", "third-largest" gives 3.
pub(super) fn ordinal(text: &Text, i: usize) -> Option<(i32, usize)> {
    let word = match text.low(i) {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        "fifth" => 5,
        "sixth" => 6,
        "seventh" => 7,
        "eighth" => 8,
        "ninth" => 9,
        "tenth" => 10,
        _ => {
            let n = number(text, i).filter(|n| n.fract() == 0.0 && (1.0..200.0).contains(n))?;
            let ending = text.glued(i) && matches!(text.low(i + 1), "st" | "nd" | "rd" | "th");
            return ending.then_some((n as i32, i + 2));
        }
    };
    Some((word, i + 1))
}

/// Reads a count in words or digits: "seven", "15".
pub(super) fn count(text: &Text, i: usize) -> Option<i32> {
    #[rustfmt::skip]
    let words = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];
    if let Some(place) = words.iter().position(|word| *word == text.low(i)) {
        if text.low(i) == "twenty" && text.low(i + 1) == "-" {
            return words[..9].iter().position(|word| *word == text.low(i + 2)).map(|n| 21 + n as i32);
        }
        return Some(place as i32 + 1);
    }
    if text.low(i) == "dozen" {
        return Some(12);
    }
    number(text, i).filter(|n| n.fract() == 0.0 && (1.0..1000.0).contains(n)).map(|n| n as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_read() {
        type Read = (f64, Option<f64>, Option<&'static str>);
        let cases: [(&str, Option<Read>); 14] = [
            ("$1.4 billion", Some((1.4e9, None, Some("USD")))),
            ("US$350 million", Some((3.5e8, None, Some("USD")))),
            ("USD 1.2 bn", Some((1.2e9, None, Some("USD")))),
            ("700 million yuan", Some((7e8, None, Some("CNY")))),
            ("CNY 700 million", Some((7e8, None, Some("CNY")))),
            ("1.5 billion U.S. dollars", Some((1.5e9, None, Some("USD")))),
            ("19.228 billion dollars", Some((1.9228e10, None, Some("USD")))),
            ("$253,4 billion", Some((2.534e11, None, Some("USD")))),
            ("$10-15 billion", Some((1e10, Some(1.5e10), Some("USD")))),
            ("€12bn", Some((1.2e10, None, Some("EUR")))),
            ("1.8 million tonnes", None),
            ("5 billion", Some((5e9, None, None))),
            ("44 people", None),
            ("$500-million", Some((5e8, None, Some("USD")))),
        ];
        for (text, expected) in cases {
            let cut = Text::new(text);
            let found = find(&cut, 0).map(|money| (money.amount, money.max, money.currency));
            match (found, expected) {
                (Some((amount, max, currency)), Some((a, m, c))) => {
                    assert!((amount - a).abs() <= a * 1e-9, "{text}: {amount}");
                    assert_eq!((max.is_some(), currency), (m.is_some(), c), "{text}");
                }
                (found, expected) => assert_eq!(found, expected, "{text}"),
            }
        }
    }
}
