//! Tables, columns and functions that aren't there.

use std::collections::BTreeSet;

use datafusion::catalog::SchemaProvider;
use datafusion::common::SchemaError;
use datafusion::sql::sqlparser::ast::{Cte, Expr, SelectItem, Spanned, TableFactor};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::super::elsewhere;
use super::super::error::ErrorCode;
use super::super::fault::{Fault, did_you_mean};
use super::super::label::DERIVED;
use super::super::parse::folded;
use super::{Case, quoted_after, to_span};
use crate::country::{self, Resolution};
use crate::facts::{Domain, Table};
use crate::functions::{self, Body};

/// Explains what DataFusion says of names in so many words.
pub(super) fn explain(case: &Case<'_>) -> Option<Fault> {
    let text = case.text;
    if let Some(name) = quoted_after(text, "nvalid function '") {
        return Some(function(name, case));
    }
    if let Some(name) = quoted_after(text, "view '").filter(|_| text.contains("doesn't exist")) {
        return Some(gone("view", name, case));
    }
    if let Some(name) = quoted_after(text, "table '") {
        return Some(table(name, case));
    }
    if let Some(name) = text.strip_prefix("invalid qualifier ") {
        return Some(qualifier(name, None, case.span_or(|| qualified_star(name, case)), case));
    }
    if let Some(name) = text.strip_prefix("field ").and_then(|rest| rest.strip_suffix(" not found in struct")) {
        return Some(field(name, case));
    }
    if let Some(name) = quoted_after(text, "'").filter(|_| text.contains("is not a variable")) {
        return Some(
            Fault::new(ErrorCode::Name, format!("no setting `{name}`"), case.finder.source.word(name))
                .help("`show all` lists the settings, `show tables` the tables"),
        );
    }
    if text.contains("names given as column alias") {
        return Some(column_list(case));
    }
    if let Some(rest) = text.strip_prefix("projections require unique expression names") {
        let name = rest.split(" AS ").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_string);
        let name =
            name.or_else(|| rest.split('"').nth(1).map(|name| name.rsplit('.').next().unwrap_or(name).to_string()));
        let name = name.unwrap_or_default();
        let span = case.span_or(|| case.finder.source.word(&name));
        return Some(
            Fault::new(ErrorCode::Name, format!("two columns are named `{name}`"), span)
                .help("give one of the two another name with `as`, or leave it out: `* exclude (…)`"),
        );
    }
    None
}

fn function(name: &str, case: &Case<'_>) -> Fault {
    let source = case.finder.source;
    let span = case.span_or(|| source.call_of(name));
    if case.state.window_functions().contains_key(name) {
        return Fault::new(ErrorCode::Usage, format!("`{name}` needs a window"), source.call_of(name))
            .help(format!("write `{name}(…) over (partition by … order by …)`"));
    }
    // Of a name with a schema DataFusion gives the place of its first part.
    let span = match name.split_once('.') {
        Some((_, rest)) => {
            Span::new(span.start, source.word(rest.rsplit('.').next().unwrap_or(rest)).end.max(span.end))
        }
        None => span,
    };
    let fault = Fault::new(ErrorCode::Name, format!("no function `{name}`"), span);
    if let Some(help) = elsewhere::function(name) {
        return fault.help(help);
    }
    let bare = name.rsplit('.').next().unwrap_or(name);
    if bare != name && case.state.scalar_functions().contains_key(bare) {
        return fault.help(format!("functions have no schema: write `{bare}`"));
    }
    let names = case.state.scalar_functions().keys().chain(case.state.aggregate_functions().keys());
    let names = names.chain(case.state.window_functions().keys()).map(String::as_str);
    // Ours first: of two names that are equally near, the pair function is the likelier.
    let ours = functions::all().iter().map(|function| function.name);
    let near = did_you_mean(name, ours.chain(names));
    // A slip in the name of a function that others have.
    fault.maybe_help(near.or_else(|| elsewhere::near_function(name).map(str::to_string)))
}

/// Explains that something isn't there which was to be dropped.
fn gone(kind: &str, name: &str, case: &Case<'_>) -> Fault {
    let bare = name.rsplit('.').next().unwrap_or(name);
    let span = case.span_or(|| case.finder.source.word(bare));
    let tables = case.finder.schema.table_names();
    match tables.iter().any(|table| table == bare) {
        true => Fault::new(ErrorCode::Name, format!("`{bare}` is no {kind}"), span)
            .help(format!("a table goes with `drop table {bare}`, a view with `drop view {bare}`")),
        false => Fault::new(ErrorCode::Name, format!("no {kind} `{bare}`"), span)
            .maybe_help(did_you_mean(bare, tables.iter().map(String::as_str))),
    }
}

fn table(name: &str, case: &Case<'_>) -> Fault {
    let source = case.finder.source;
    let bare = name.rsplit('.').next().unwrap_or(name);
    let tables = case.finder.schema.table_names();
    let is_there = tables.iter().any(|table| table == bare);
    let span = case.span_or(|| source.word(bare));
    if case.text.contains("already exists") {
        return Fault::new(ErrorCode::Name, format!("`{bare}` is there already"), span)
            .help(format!("drop it first, or write `create or replace … {bare}`"));
    }
    // The name with its place, as the user wrote it.
    let written = case.finder.factor(|factor| match factor {
        TableFactor::Table { name: found, .. } => {
            let parts: Vec<String> = found.0.iter().filter_map(|part| part.as_ident()).map(folded).collect();
            (name == parts.join(".") || name.ends_with(&format!(".{}", parts.join(".")))).then(|| (parts, found.span()))
        }
        _ => None,
    });
    let span = source.qualified(span);
    let span = if span == Span::empty() { source.quoted(name) } else { span };
    if written.is_none()
        && let Some(first) = shortened(name)
            .split('.')
            .next()
            .filter(|first| *first != bare && tables.iter().any(|table| table == first))
    {
        return Fault::new(ErrorCode::Name, format!("no table `{}`", shortened(name)), span)
            .help(format!("`{first}` is the table, and `{bare}` may be a column of it: `describe {first}`"));
    }
    let (written, span) = match written {
        Some((parts, place)) => (parts.join("."), if case.span == Span::empty() { place } else { case.span }),
        None => (shortened(name).to_string(), span),
    };
    if is_there && written == bare {
        return Fault::new(ErrorCode::Name, format!("`{bare}` is not of this kind"), span)
            .help(format!("a table goes with `drop table {bare}`, a view with `drop view {bare}`"));
    }
    let fault = Fault::new(ErrorCode::Name, format!("no table `{written}`"), span);
    if let Some(help) = elsewhere::table(&written) {
        return fault.help(help);
    }
    if is_there {
        return fault.help(format!("there is one schema: write `{bare}`"));
    }
    if let Some(help) = of_cte(&written, case) {
        return fault.help(help);
    }
    if let Some(function) = functions::find(&written) {
        return match function.body {
            Body::Table(_) => fault.help(format!("it is a function: write `{}`", function.signature())),
            _ => {
                fault.help(format!("it is a function of values: call it in SELECT, `select {}`", function.signature()))
            }
        };
    }
    let names = tables.iter().map(String::as_str).chain(case.library.names());
    let help = did_you_mean(bare, names);
    fault.help(help.unwrap_or_else(|| format!("there are {}", tables.join(", "))))
}

/// Returns the help for a table that is a part of WITH, and isn't there yet.
fn of_cte(name: &str, case: &Case<'_>) -> Option<String> {
    let is_it = |cte: &Cte| folded(&cte.alias.name) == name;
    case.finder.query(|query| {
        let with = query.with.as_ref()?;
        let cte = with.cte_tables.iter().find(|cte| is_it(cte))?;
        let reads_itself = cte.query.to_string().to_lowercase().contains(&format!("from {name}"));
        Some(match (reads_itself, with.recursive) {
            (true, false) => "a part that reads its own rows begins with `with recursive`".to_string(),
            (true, true) => {
                format!("`{name}` begins with a SELECT that doesn't read it: `select … union all select … from {name}`")
            }
            _ => format!("`{name}` is defined behind this: move it to the front of WITH"),
        })
    })
}

/// Takes the schema off where it is the one that everything is in.
fn shortened(name: &str) -> &str {
    name.strip_prefix("dyadb.main.")
        .or_else(|| name.strip_prefix("dyadb."))
        .or_else(|| name.strip_prefix("main."))
        .unwrap_or(name)
}

/// Explains a field that a struct doesn't have.
fn field(name: &str, case: &Case<'_>) -> Fault {
    let source = case.finder.source;
    let in_quotes = source.literal(name);
    let compound = || {
        let found = case.finder.expr(|expr| match expr {
            Expr::CompoundIdentifier(parts) => parts.last().is_some_and(|last| folded(last) == name),
            _ => false,
        });
        found.map_or_else(|| source.word(name), |expr| expr.span())
    };
    let span = if in_quotes == Span::empty() { compound() } else { in_quotes };
    let fault = Fault::new(ErrorCode::Name, format!("no field `{name}`"), case.span_or(|| span));
    let is_read = |expr: &Expr| match expr {
        Expr::Identifier(name) => folded(name) == "evidence",
        Expr::CompoundIdentifier(parts) => parts.iter().any(|part| folded(part) == "evidence"),
        _ => false,
    };
    match case.finder.expr(is_read) {
        Some(_) => fault.help("`evidence` has the fields `start` and `end`"),
        None => fault,
    }
}

/// Explains a list of names that doesn't fit its columns.
fn column_list(case: &Case<'_>) -> Fault {
    let mut counts = case.text.split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse::<usize>().ok());
    let (has, given) = (counts.next().unwrap_or_default(), counts.next().unwrap_or_default());
    let fits = |alias: &datafusion::sql::sqlparser::ast::TableAlias| {
        (alias.columns.len() == given).then(|| (folded(&alias.name), alias.name.span))
    };
    let found = case
        .finder
        .query(|query| query.with.as_ref().and_then(|with| with.cte_tables.iter().find_map(|cte| fits(&cte.alias))));
    let found = found.or_else(|| {
        case.finder.factor(|factor| match factor {
            TableFactor::Table { alias: Some(alias), .. } | TableFactor::Derived { alias: Some(alias), .. } => {
                fits(alias)
            }
            _ => None,
        })
    });
    let (name, span) = found.or_else(|| view_name(case)).unwrap_or_else(|| ("the table".to_string(), Span::empty()));
    let columns = if has == 1 { "1 column".to_string() } else { format!("{has} columns") };
    let names = if given == 1 { "1 name is".to_string() } else { format!("{given} names are") };
    Fault::new(ErrorCode::Name, format!("`{name}` has {columns}, and {names} given"), span)
        .help("give each column a name, or none of them")
}

/// Returns the name of the view that a statement makes.
fn view_name(case: &Case<'_>) -> Option<(String, Span)> {
    use datafusion::sql::parser::Statement as DfStatement;
    use datafusion::sql::sqlparser::ast::Statement;
    match case.finder.source.statement()? {
        DfStatement::Statement(statement) => match statement.as_ref() {
            Statement::CreateView(view) => Some((view.name.to_string(), view.name.span())),
            Statement::CreateTable(table) => Some((table.name.to_string(), table.name.span())),
            _ => None,
        },
        _ => None,
    }
}

/// Returns the place of `nope.*`.
fn qualified_star(name: &str, case: &Case<'_>) -> Span {
    let found = case.finder.select(|select| {
        select.projection.iter().find_map(|item| match item {
            SelectItem::QualifiedWildcard(..)
                if item.to_string().to_lowercase().starts_with(&format!("{}.", name.to_lowercase())) =>
            {
                Some(item.span())
            }
            _ => None,
        })
    });
    found.unwrap_or_else(|| case.finder.source.word(name))
}

/// Explains a name before a column that no table of FROM has.
fn qualifier(name: &str, column: Option<&str>, span: Span, case: &Case<'_>) -> Fault {
    let mut names: Vec<String> = Vec::new();
    let mut hidden = None;
    case.finder.factor(|factor| {
        match factor {
            TableFactor::Table { name: table, alias, .. } => {
                let table = table.0.last().and_then(|part| part.as_ident()).map(folded).unwrap_or_default();
                if let Some(alias) = alias {
                    if table == name {
                        hidden.get_or_insert(folded(&alias.name));
                    }
                    names.push(folded(&alias.name));
                } else {
                    names.push(table);
                }
            }
            TableFactor::Derived { alias: Some(alias), .. } => names.push(folded(&alias.name)),
            _ => {}
        }
        None::<()>
    });
    names.retain(|name| !name.starts_with(DERIVED));
    let column = column.unwrap_or("*");
    let fault = Fault::new(ErrorCode::Name, format!("no table `{name}` in FROM"), span);
    match hidden {
        Some(alias) => fault.help(format!("its name here is `{alias}`: write `{alias}.{column}`")),
        None => fault.maybe_help(did_you_mean(name, names.iter().map(String::as_str)).or_else(|| {
            let named: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            (!named.is_empty())
                .then(|| format!("there {} {}", if named.len() == 1 { "is" } else { "are" }, named.join(", ")))
        })),
    }
}

/// Explains a column that isn't there, or is in several tables.
pub(super) fn schema(error: &SchemaError, case: &Case<'_>) -> Fault {
    match error {
        SchemaError::FieldNotFound { field, valid_fields } => {
            let span = field.spans().first().map_or(case.span, to_span);
            let span = if span == Span::empty() { named(&field.name, case) } else { span };
            let tables: BTreeSet<&str> =
                valid_fields.iter().filter_map(|valid| valid.relation.as_ref()).map(|found| found.table()).collect();
            let relation = field.relation.as_ref().map(|relation| relation.table().to_string());
            if let Some(relation) = relation.as_ref().filter(|relation| !tables.contains(relation.as_str())) {
                // DataFusion takes the struct's column for a table: `evidence.nope`.
                if case.finder.schema.type_of(relation).is_none() {
                    return qualifier(relation, Some(&field.name), span, case);
                }
            }
            let is_named = |name: &str| !name.starts_with(DERIVED);
            let place = match (&relation, tables.len()) {
                (Some(relation), _) => format!(" in `{relation}`"),
                (None, 1..=3) if tables.iter().all(|name| is_named(name)) => {
                    let names: Vec<String> = tables.iter().map(|name| format!("`{name}`")).collect();
                    format!(" in {}", names.join(" and "))
                }
                _ => String::new(),
            };
            let of_relation = |valid: &&datafusion::common::Column| {
                relation.is_none() || valid.relation.as_ref().map(|found| found.table()) == relation.as_deref()
            };
            let mut names: Vec<&str> =
                valid_fields.iter().filter(of_relation).map(|valid| valid.name.as_str()).collect();
            names.dedup();
            let elsewhere = || {
                let other = valid_fields.iter().find(|valid| {
                    valid.name == field.name && relation.is_some() && !of_relation(valid) && valid.relation.is_some()
                })?;
                let table = other.relation.as_ref().map(|found| found.table()).filter(|name| is_named(name))?;
                Some(format!("`{table}` has it: write `{table}.{}`", field.name))
            };
            let help = meant_as_text(&field.name, span, case)
                .or_else(elsewhere)
                .or_else(|| did_you_mean(&field.name, names.iter().copied()))
                .or_else(|| named_in_select(&field.name, case))
                .or_else(|| {
                    (!names.is_empty() && names.len() <= 40).then(|| format!("there are {}", names.join(", ")))
                });
            Fault::new(ErrorCode::Name, format!("no column `{}`{place}", field.name), span).maybe_help(help)
        }
        SchemaError::AmbiguousReference { field } => {
            let span = field.spans().first().map_or(case.span, to_span);
            let span = if span == Span::empty() { case.finder.source.word(&field.name) } else { span };
            Fault::new(ErrorCode::Name, format!("the column `{}` is in more than one table", field.name), span)
                .help(format!("put the table's name before it{}", example(&field.name, case)))
        }
        SchemaError::DuplicateQualifiedField { qualifier, name } => {
            let span = case.span_or(|| case.finder.source.word(qualifier.table()));
            Fault::new(ErrorCode::Name, format!("`{}.{name}` stands there twice", qualifier.table()), span)
                .help("give one of the two tables another name with `as`")
        }
        SchemaError::DuplicateUnqualifiedField { name } => {
            let span = case.span_or(|| case.finder.source.word(name));
            Fault::new(ErrorCode::Name, format!("two columns are named `{name}`"), span)
                .help("give one of the two another name with `as`")
        }
    }
}

/// Returns the place of a column by its name, also where DataFusion has lost it.
fn named(name: &str, case: &Case<'_>) -> Span {
    let found = case.finder.expr(|expr| matches!(expr, Expr::Identifier(found) if folded(found) == name));
    found.map_or_else(|| case.finder.source.word(name), |expr| expr.span())
}

/// Returns `: visits.pair` for the first table of FROM.
fn example(column: &str, case: &Case<'_>) -> String {
    let first = case.finder.factor(|factor| match factor {
        TableFactor::Table { alias: Some(alias), .. } => Some(folded(&alias.name)),
        TableFactor::Table { name, alias: None, .. } => name.0.last().and_then(|part| part.as_ident()).map(folded),
        _ => None,
    });
    first.map_or(String::new(), |table| format!(": `{table}.{column}`"))
}

/// Returns the help for a text that stands without quotes, or in double ones.
fn meant_as_text(name: &str, span: Span, case: &Case<'_>) -> Option<String> {
    let written = case.finder.source.written(span)?;
    let is_quoted = written.starts_with(['"', '`']);
    let bare = written.trim_matches(['"', '`']).to_string();
    let is_it = |expr: &Expr| matches!(expr, Expr::Identifier(found) if folded(found) == name);
    let compared = case.finder.expr(|expr| match expr {
        Expr::BinaryOp { left, right, .. } => is_it(left) || is_it(right),
        Expr::InList { list, .. } => list.iter().any(is_it),
        Expr::Between { low, high, .. } => is_it(low) || is_it(high),
        Expr::Like { pattern, .. } | Expr::ILike { pattern, .. } => is_it(pattern),
        _ => false,
    });
    let is_word = || {
        let columns = Table::ALL.iter().flat_map(|table| &table.spec().columns);
        let mut lists = columns.filter_map(|column| match column.domain {
            Domain::Words(words, _) => Some(words),
            _ => None,
        });
        lists.any(|words| words.contains(&bare.as_str()))
    };
    let is_country = !matches!(country::resolve(&bare), Resolution::Unknown) || is_word();
    if is_quoted && (compared.is_some() || is_country) {
        return Some(format!("double quotes are for names; a text stands in single quotes: '{bare}'"));
    }
    let called = case.finder.expr(|expr| matches!(expr, Expr::Function(call) if call.to_string().contains(&written)));
    (is_country && (compared.is_some() || called.is_some()))
        .then(|| format!("a text stands in single quotes: '{bare}'"))
}

/// Returns the help for a name that SELECT gives, where it isn't there yet.
fn named_in_select(name: &str, case: &Case<'_>) -> Option<String> {
    case.finder.select(|select| {
        let given =
            |item: &SelectItem| matches!(item, SelectItem::ExprWithAlias { alias, .. } if folded(alias) == name);
        select.projection.iter().any(given).then_some(())
    })?;
    Some("a name that SELECT gives isn't there yet in WHERE and SELECT: write the expression again".to_string())
}
