//! Every spelling that the registry takes for an entry.

use std::fmt;
use std::sync::LazyLock;

use super::data::names::{LANGS, LOCALISED, NAMES, TEXT};

/// The languages of [`Country::name_in`](super::Country::name_in), ISO 639-1.
pub const LANGUAGES: [&str; 15] =
    ["en", "ru", "fr", "es", "ar", "zh", "de", "tr", "kk", "ky", "tg", "tk", "uz", "fa", "az"];

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

/// A row of the generated table: `len` bytes of the text from `start`.
pub(super) struct RawName {
    pub(super) start: u32,
    pub(super) len: u16,
    pub(super) country: u16,
    /// A place in the list of languages: names hold no pointers, so that loading the program touches none of them.
    pub(super) lang: u8,
    pub(super) kind: NameKind,
}

// The generated table calls this, so that a row stays short.
pub(super) const fn raw(start: u32, len: u16, country: u16, lang: u8, kind: NameKind) -> RawName {
    RawName { start, len, country, lang, kind }
}

impl RawName {
    fn text(&self) -> &'static str {
        let start = self.start as usize;
        &TEXT[start..start + usize::from(self.len)]
    }
}

/// Returns every spelling that [`super::resolve`] takes, ISO codes included, by entry.
///
/// Numeric codes have three digits. A spelling that several entries share stands under each of them and is ambiguous.
pub fn names() -> &'static [Name] {
    static ALL: LazyLock<Vec<Name>> = LazyLock::new(|| {
        NAMES
            .iter()
            .map(|raw| Name {
                text: raw.text(),
                lang: LANGS[usize::from(raw.lang)],
                kind: raw.kind,
                country: raw.country,
            })
            .collect()
    });
    &ALL
}

/// Returns the short name of an entry in a language of [`LANGUAGES`].
pub(super) fn localised(country: u16, lang: &str) -> Option<&'static str> {
    let column = LANGUAGES.iter().position(|language| *language == lang)?;
    let name = LOCALISED[usize::from(country)][column];
    NAMES.get(usize::from(name)).map(RawName::text)
}
