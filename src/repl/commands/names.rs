//! `.tables`, `.schema`, `.countries` and `.pair`.

use std::sync::Arc;

use arrow::array::{ArrayRef, StringArray};
use arrow::datatypes::DataType;

use super::{saved, usage};
use crate::cli::pair::{Pair, is_drawn};
use crate::cli::{Stop, terminal_width};
use crate::country::{self, Country, Resolution};
use crate::output::Format;
use crate::repl::shell::{Flow, Shell};
use crate::tables::{ColumnInfo, TableInfo};

fn texts(values: impl Iterator<Item = String>) -> ArrayRef {
    Arc::new(values.map(Some).collect::<StringArray>())
}

pub(super) fn tables(shell: &mut Shell, _: &str) -> Result<Flow, Stop> {
    let tables = shell.names.tables();
    shell.table(vec![
        ("table", texts(tables.iter().map(|table| table.name.clone()))),
        ("kind", texts(tables.iter().map(|table| table.kind.as_str().to_string()))),
        ("one row is", texts(tables.iter().map(|table| table.comment.clone()))),
    ])
}

pub(super) fn schema(shell: &mut Shell, name: &str) -> Result<Flow, Stop> {
    let tables = shell.names.tables();
    if name.is_empty() {
        return shell.say(&overview(&tables, terminal_width().unwrap_or(100)));
    }
    let bare = name.trim_matches('"');
    let Some(table) = tables.iter().find(|table| table.name.eq_ignore_ascii_case(bare)) else {
        return Err(usage(format!("no table `{name}`"), near_tables(bare, &tables)));
    };
    shell.say(&description(table, terminal_width().unwrap_or(120)))
}

/// Returns a table's columns with types and meanings, in lines of at most `width`; meanings are wrapped, not cut.
fn description(table: &TableInfo, width: usize) -> String {
    let mut text = match table.comment.is_empty() {
        true => format!("{}\n", table.name),
        false => format!("{}: {}\n", table.name, table.comment),
    };
    let kind = |column: &ColumnInfo| {
        format!("{}{}", type_name(&column.data_type), if column.nullable { "" } else { " not null" })
    };
    let names = table.columns.iter().map(|column| column.name.chars().count()).max().unwrap_or(0);
    let kinds = table.columns.iter().map(|column| kind(column).len()).max().unwrap_or(0);
    let indent = names + kinds + 6;
    for column in &table.columns {
        let mut line = format!("  {:names$}  {:kinds$}", column.name, kind(column));
        let mut used = line.chars().count();
        for word in meaning(column).split_whitespace() {
            let letters = word.chars().count();
            if used <= indent - 2 {
                line.push_str("  ");
                used += 2 + letters;
            } else if used + 1 + letters > width {
                line.push_str(&format!("\n{}", " ".repeat(indent)));
                used = indent + letters;
            } else {
                line.push(' ');
                used += 1 + letters;
            }
            line.push_str(word);
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Returns what the column means, with the words of its closed list.
fn meaning(column: &ColumnInfo) -> String {
    let words = column.words.join(", ");
    match (column.comment.is_empty(), words.is_empty()) {
        (_, true) => column.comment.clone(),
        (true, false) => words,
        (false, false) => format!("{}: {words}", column.comment),
    }
}

/// Returns the type as SQL names it.
fn type_name(data_type: &DataType) -> String {
    match data_type {
        DataType::Dictionary(_, values) => type_name(values),
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => "text".to_string(),
        DataType::Date32 | DataType::Date64 => "date".to_string(),
        DataType::Int64 => "bigint".to_string(),
        DataType::Int32 => "int".to_string(),
        DataType::Float64 => "double".to_string(),
        DataType::Float32 => "real".to_string(),
        DataType::Boolean => "boolean".to_string(),
        DataType::Struct(fields) => {
            let fields: Vec<String> =
                fields.iter().map(|field| format!("{} {}", field.name(), type_name(field.data_type()))).collect();
            format!("struct({})", fields.join(", "))
        }
        DataType::List(item) | DataType::LargeList(item) => format!("{}[]", type_name(item.data_type())),
        other => other.to_string().to_lowercase(),
    }
}

/// Returns each table with its columns, in lines of at most `width`.
fn overview(tables: &[TableInfo], width: usize) -> String {
    let mut text = String::new();
    for table in tables {
        let mut line = format!("{}(", table.name);
        for (number, column) in table.columns.iter().enumerate() {
            let last = number + 1 == table.columns.len();
            let piece = format!("{}{}", column.name, if last { ")" } else { "," });
            if line.chars().count() + piece.chars().count() + 1 > width {
                text.push_str(line.trim_end());
                text.push('\n');
                line = "    ".to_string();
            } else if number > 0 {
                line.push(' ');
            }
            line.push_str(&piece);
        }
        text.push_str(&line);
        text.push('\n');
    }
    text
}

fn near_tables(name: &str, tables: &[TableInfo]) -> String {
    let name = name.to_lowercase();
    let near = |table: &&TableInfo| {
        let longer = name.chars().count().max(table.name.len());
        table.name.contains(&name) || strsim::osa_distance(&name, &table.name) * 3 <= longer
    };
    let found: Vec<String> = tables.iter().filter(near).map(|table| format!("`{}`", table.name)).collect();
    match found.is_empty() {
        true => "`.tables` lists them".to_string(),
        false => format!("did you mean {}?", found.join(" or ")),
    }
}

pub(super) fn countries(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let found = matching(text.trim_matches(['\'', '"']));
    if found.is_empty() {
        return Err(usage(format!("no country has `{text}` in its names"), "write a part of a name, in any language"));
    }
    let column = |value: &dyn Fn(Country) -> Option<String>| -> ArrayRef {
        Arc::new(found.iter().map(|country| value(*country)).collect::<StringArray>())
    };
    shell.table(vec![
        ("code", column(&|country| Some(country.iso3().to_string()))),
        ("name", column(&|country| Some(country.name().to_string()))),
        ("kind", column(&|country| Some(country.kind().as_str().to_string()))),
        ("subregion", column(&|country| country.subregion().map(str::to_string))),
        ("capital", column(&|country| country.capital().map(|capital| capital.name.to_string()))),
    ])
}

/// Returns the entries that a text names; failing that, those with the text in a name; failing that, near ones.
fn matching(text: &str) -> Vec<Country> {
    if text.is_empty() {
        let mut all: Vec<Country> = Country::all().collect();
        all.sort_by_key(|country| country.name());
        return all;
    }
    let mut found: Vec<Country> = match country::resolve(text) {
        Resolution::One(country) => vec![country],
        Resolution::Ambiguous(codes) => codes.iter().filter_map(|code| Country::from_code(*code)).collect(),
        Resolution::Unknown => Vec::new(),
    };
    let wanted = text.to_lowercase();
    if wanted.chars().count() >= 3 || found.is_empty() {
        let named = country::names().iter().filter(|name| name.text.to_lowercase().contains(&wanted));
        let mut named: Vec<Country> = named.filter_map(|name| Country::from_code(name.country)).collect();
        named.sort_by_key(|country| country.name());
        found.extend(named);
    }
    if found.is_empty() {
        found.extend(country::candidates(text).iter().map(|candidate| candidate.country));
    }
    let mut seen = Vec::new();
    found.retain(|country| {
        !seen.contains(country) && {
            seen.push(*country);
            true
        }
    });
    found
}

pub(super) fn pair(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let words = saved::words(text);
    let [a, b] = &words[..] else {
        return Err(usage("`.pair` takes two countries", "quote names of several words: .pair 'South Korea' Japan"));
    };
    let session = shell.session.clone();
    let pair = Pair::of(&session, a, b)?;
    let format = shell.options.format;
    if !is_drawn(format) {
        shell.query(pair.dossier())?;
    }
    if matches!(format, Format::Box | Format::Table) && shell.output.is_none() {
        shell.say(&pair.course()?)?;
    }
    shell.rendered(pair.timeline(format, shell.cites), Some("timeline"))?;
    Ok(Flow::Go)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meanings_are_wrapped_and_lose_nothing() {
        let column = ColumnInfo {
            name: "date".to_string(),
            data_type: DataType::Date32,
            nullable: false,
            comment: "first day in the host country".to_string(),
            words: &["a", "b"],
        };
        let table = TableInfo {
            name: "visits".to_string(),
            kind: crate::tables::TableKind::Facts,
            comment: "one visit".to_string(),
            columns: vec![column],
        };
        let expected =
            "visits: one visit\n  date  date not null  first day in the\n                       host country: a, b\n";
        assert_eq!(description(&table, 42), expected);
    }

    #[test]
    fn countries_are_found_by_what_they_are_called() {
        let cases =
            [("KAZ", "KAZ"), ("tajik", "TJK"), ("Таджикистан", "TJK"), ("Khazakstan", "KAZ"), ("Congo", "COD COG")];
        for (text, expected) in cases {
            let found: Vec<&str> = matching(text).iter().map(|country| country.iso3()).collect();
            for iso3 in expected.split(' ') {
                assert!(found.contains(&iso3), "{text}: {found:?}");
            }
        }
        assert_eq!(matching("zzzzzz"), []);
        assert_eq!(matching("").len(), Country::COUNT);
    }
}
