//! Every spelling that the registry takes for an entry.

use std::fmt;
use std::sync::LazyLock;

use super::data::names::LANGS;
use super::data::{LOCALISED, NAME_TEXT, NAMES};

/// The languages of [`Country::name_in`](super::Country::name_in), ISO 639-1; Uzbek in both its scripts.
#[rustfmt::skip]
pub const LANGUAGES: [&str; 30] = [
    "en", "ru", "fr", "es", "ar", "zh", "de", "tr", "kk", "ky", "tg", "tk", "uz", "fa", "az", "it", "pt", "hi", "ur", "ja",
    "ko", "uk", "be", "hy", "ka", "mn", "pl", "nl", "sv", "uz-Cyrl",
];

/// A spelling and what it names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Name {
    /// The spelling; [`super::resolve`] takes it in any case, with or without its accents.
    pub text: &'static str,
    /// Its language, ISO 639; empty where it has none (codes) or none is on record.
    pub lang: &'static str,
    /// What kind of name it is.
    pub kind: NameKind,
    /// Registry code of the entry.
    pub country: u16,
}

/// The kind of a [`Name`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum NameKind {
    /// The usual short name in a language.
    Common,
    /// The name in the state's own documents.
    Official,
    /// A name that the state once bore.
    Former,
    /// Another spelling, abbreviation or translation.
    Alias,
    /// The adjective or the people, such as "Kazakh".
    Demonym,
    /// An ISO code.
    Code,
}

impl NameKind {
    /// Returns the word that tables show.
    pub const fn as_str(self) -> &'static str {
        match self {
            NameKind::Common => "common",
            NameKind::Official => "official",
            NameKind::Former => "former",
            NameKind::Alias => "alias",
            NameKind::Demonym => "demonym",
            NameKind::Code => "code",
        }
    }
}

impl fmt::Display for NameKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The kinds in the order of the generated table.
const KINDS: [NameKind; 6] =
    [NameKind::Common, NameKind::Official, NameKind::Former, NameKind::Alias, NameKind::Demonym, NameKind::Code];

/// Bytes of a record: start of the text (4), entry (2), language (2), length of the text, kind.
const RECORD: usize = 10;

/// Reads a record of the generated table. It holds no pointers, so that loading the program touches none of it.
fn name(place: usize) -> Option<Name> {
    let record: &[u8; RECORD] = NAMES.get(place.checked_mul(RECORD)?..)?.first_chunk()?;
    let [a, b, c, d, e, f, g, h, len, kind] = *record;
    let start = u32::from_le_bytes([a, b, c, d]) as usize;
    Some(Name {
        text: NAME_TEXT.get(start..start + usize::from(len))?,
        lang: LANGS.get(usize::from(u16::from_le_bytes([g, h])))?,
        kind: *KINDS.get(usize::from(kind))?,
        country: u16::from_le_bytes([e, f]),
    })
}

/// Returns every spelling that [`super::resolve`] takes, ISO codes included, by entry.
///
/// Numeric codes have three digits. A spelling that several entries share stands under each of them and is ambiguous.
pub fn names() -> &'static [Name] {
    static ALL: LazyLock<Vec<Name>> = LazyLock::new(|| (0..NAMES.len() / RECORD).filter_map(name).collect());
    &ALL
}

/// Returns the short name of an entry in a language of [`LANGUAGES`], whatever its case.
pub(super) fn localised(country: u16, lang: &str) -> Option<&'static str> {
    let column = LANGUAGES.iter().position(|language| language.eq_ignore_ascii_case(lang))?;
    let at = 4 * (usize::from(country) * LANGUAGES.len() + column);
    let place = u32::from_le_bytes(*LOCALISED.get(at..)?.first_chunk()?);
    name(place as usize).map(|name| name.text)
}

#[cfg(test)]
mod tests {
    use super::super::{Country, Resolution, resolve};

    /// Written down without the tables, and then held against them.
    #[test]
    fn names_in_the_languages_of_the_united_nations() {
        #[rustfmt::skip]
        let cases = [
            ("KAZ", "Kazakhstan", "Казахстан", "Kazakhstan", "Kazajistán", "كازاخستان", "哈萨克斯坦"),
            ("KGZ", "Kyrgyzstan", "Киргизия", "Kirghizstan", "Kirguistán", "قيرغيزستان", "吉尔吉斯斯坦"),
            ("TJK", "Tajikistan", "Таджикистан", "Tadjikistan", "Tayikistán", "طاجيكستان", "塔吉克斯坦"),
            ("TKM", "Turkmenistan", "Туркменистан", "Turkménistan", "Turkmenistán", "تركمانستان", "土库曼斯坦"),
            ("UZB", "Uzbekistan", "Узбекистан", "Ouzbékistan", "Uzbekistán", "أوزبكستان", "乌兹别克斯坦"),
            ("RUS", "Russia", "Россия", "Russie", "Rusia", "روسيا", "俄罗斯"),
            ("CHN", "China", "Китай", "Chine", "China", "الصين", "中国"),
            ("GEO", "Georgia", "Грузия", "Géorgie", "Georgia", "جورجيا", "格鲁吉亚"),
            ("ARM", "Armenia", "Армения", "Arménie", "Armenia", "أرمينيا", "亚美尼亚"),
            ("AZE", "Azerbaijan", "Азербайджан", "Azerbaïdjan", "Azerbaiyán", "أذربيجان", "阿塞拜疆"),
            ("BLR", "Belarus", "Беларусь", "Biélorussie", "Bielorrusia", "بيلاروس", "白俄罗斯"),
            ("UKR", "Ukraine", "Украина", "Ukraine", "Ucrania", "أوكرانيا", "乌克兰"),
            ("MDA", "Moldova", "Молдова", "Moldavie", "Moldavia", "مولدوفا", "摩尔多瓦"),
            ("LVA", "Latvia", "Латвия", "Lettonie", "Letonia", "لاتفيا", "拉脱维亚"),
            ("LTU", "Lithuania", "Литва", "Lituanie", "Lituania", "ليتوانيا", "立陶宛"),
            ("EST", "Estonia", "Эстония", "Estonie", "Estonia", "إستونيا", "爱沙尼亚"),
            ("MNG", "Mongolia", "Монголия", "Mongolie", "Mongolia", "منغوليا", "蒙古"),
            ("AFG", "Afghanistan", "Афганистан", "Afghanistan", "Afganistán", "أفغانستان", "阿富汗"),
            ("IRN", "Iran", "Иран", "Iran", "Irán", "إيران", "伊朗"),
            ("TUR", "Türkiye", "Турция", "Turquie", "Turquía", "تركيا", "土耳其"),
            ("PAK", "Pakistan", "Пакистан", "Pakistan", "Pakistán", "باكستان", "巴基斯坦"),
            ("IND", "India", "Индия", "Inde", "India", "الهند", "印度"),
            ("JPN", "Japan", "Япония", "Japon", "Japón", "اليابان", "日本"),
            ("KOR", "South Korea", "Республика Корея", "Corée du Sud", "Corea del Sur", "كوريا الجنوبية", "韩国"),
            ("PRK", "North Korea", "КНДР", "Corée du Nord", "Corea del Norte", "كوريا الشمالية", "朝鲜"),
            ("DEU", "Germany", "Германия", "Allemagne", "Alemania", "ألمانيا", "德国"),
            ("FRA", "France", "Франция", "France", "Francia", "فرنسا", "法国"),
            ("GBR", "United Kingdom", "Великобритания", "Royaume-Uni", "Reino Unido", "المملكة المتحدة", "英国"),
            ("USA", "United States", "Соединенные Штаты", "États-Unis", "Estados Unidos", "الولايات المتحدة", "美国"),
            ("ESP", "Spain", "Испания", "Espagne", "España", "إسبانيا", "西班牙"),
            ("EGY", "Egypt", "Египет", "Égypte", "Egipto", "مصر", "埃及"),
            ("SAU", "Saudi Arabia", "Саудовская Аравия", "Arabie saoudite", "Arabia Saudí", "المملكة العربية السعودية", "沙特阿拉伯"),
            ("ARE", "United Arab Emirates", "ОАЭ", "Émirats arabes unis", "Emiratos Árabes Unidos", "الإمارات العربية المتحدة", "阿拉伯联合酋长国"),
            ("ISR", "Israel", "Израиль", "Israël", "Israel", "إسرائيل", "以色列"),
            ("COD", "Democratic Republic of the Congo", "Конго - Киншаса", "Congo-Kinshasa", "República Democrática del Congo", "الكونغو - كينشاسا", "刚果（金）"),
            ("COG", "Republic of the Congo", "Конго - Браззавиль", "Congo-Brazzaville", "Congo", "الكونغو - برازافيل", "刚果（布）"),
            ("NER", "Niger", "Нигер", "Niger", "Níger", "النيجر", "尼日尔"),
            ("NGA", "Nigeria", "Нигерия", "Nigeria", "Nigeria", "نيجيريا", "尼日利亚"),
            ("SVN", "Slovenia", "Словения", "Slovénie", "Eslovenia", "سلوفينيا", "斯洛文尼亚"),
            ("SVK", "Slovakia", "Словакия", "Slovaquie", "Eslovaquia", "سلوفاكيا", "斯洛伐克"),
            ("AUT", "Austria", "Австрия", "Autriche", "Austria", "النمسا", "奥地利"),
            ("AUS", "Australia", "Австралия", "Australie", "Australia", "أستراليا", "澳大利亚"),
            ("CHE", "Switzerland", "Швейцария", "Suisse", "Suiza", "سويسرا", "瑞士"),
            ("CHL", "Chile", "Чили", "Chili", "Chile", "تشيلي", "智利"),
        ];
        for (iso3, en, ru, fr, es, ar, zh) in cases {
            let country = Country::from_iso3(iso3).unwrap_or_else(|| panic!("{iso3}"));
            for (lang, name) in [("en", en), ("ru", ru), ("fr", fr), ("es", es), ("ar", ar), ("zh", zh)] {
                assert_eq!(country.name_in(lang), Some(name), "{iso3} in {lang}");
            }
        }
    }

    /// What `country_name` prints, `country` reads.
    #[test]
    fn the_english_name_of_an_entry_is_its_own() {
        for country in Country::all() {
            assert_eq!(resolve(country.name()), Resolution::One(country), "{}", country.name());
        }
    }
}
