//! The SQL functions: one file per function or small family, and one list of them.
//!
//! | module | holds |
//! |---|---|
//! | `kernel` | what scalar functions share: signature, constants, documentation |
//! | `codes` | text columns as registry codes |
//! | `cache` | texts and dictionaries that a thread has resolved before |
//! | `texts` | codes as text columns |
//! | `days` | date columns, and spans of coarse dates |
//! | `numbers` | columns of whole numbers |
//! | `lists` | lists of countries |
//! | `graph` | the measures of networks |
//! | `reference` | the list as a page of Markdown |
//! | the others | one function or family each |
//!
//! Each file has a `FUNCTION` (or several), which says everything about the function: parameters, documentation,
//! examples and body. Registration, help, completion, the reference page and the checks of constants read [`all`]; a new
//! function is a new file and a line there.
//!
//! Table functions are SQL over tables and views that are found by name in the session, so this room knows no table; or
//! they compute their rows from the registry.

mod are_neighbours;
mod as_of;
mod attributes;
mod cache;
mod centrality;
mod codes;
mod conflicts;
mod countries_in;
mod country;
mod country_candidates;
mod country_from;
mod country_guess;
mod country_name;
mod country_of_place;
mod date_max;
mod days;
mod directed_pair;
mod distance_km;
mod dossier;
mod during;
mod dyad;
mod dyad_year_facts;
mod dyad_years;
mod evidence;
mod extract;
mod graph;
mod group_joined;
mod in_group;
mod in_scope;
mod is_country;
mod is_pair;
mod kernel;
mod lineage;
mod lists;
mod neighbours;
mod network;
mod numbers;
mod pair;
mod pair_in_group;
mod pair_label;
mod pair_members;
mod pair_region;
mod panel_code;
mod partners;
mod quoted;
mod reciprocity;
mod reference;
mod shared_groups;
pub(crate) mod sound;
mod sources;
mod sources_of;
mod state_codes;
mod state_exists;
#[cfg(test)]
mod table_tests;
#[cfg(test)]
mod testing;
mod texts;
mod timeline;
mod within_days;

use std::sync::{Arc, LazyLock};

use datafusion::catalog::{TableFunctionArgs, TableFunctionImpl, TableProvider};
use datafusion::common::{ScalarValue, plan_err};
use datafusion::error::Result;
use datafusion::execution::FunctionRegistry;
use datafusion::logical_expr::{AggregateUDF, Expr, ScalarUDF};

use crate::facts::{Domain, registry};

pub use reference::reference;
pub(crate) use sound::overflow::SoundOperators;

/// Everything that is to be known of one SQL function.
#[derive(Debug)]
pub(crate) struct Function {
    pub(crate) name: &'static str,
    pub(crate) group: Group,
    pub(crate) params: &'static [Param],
    /// What comes out, in a few words; for tables the columns.
    pub(crate) returns: &'static str,
    pub(crate) description: &'static str,
    pub(crate) examples: &'static [Example],
    pub(crate) body: Body,
}

/// The headings of the reference page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group {
    Country,
    Pair,
    Geography,
    Organisations,
    Dates,
    Aggregates,
    Tables,
    Evidence,
}

impl Group {
    /// All headings in the order of the reference page.
    pub(crate) const ALL: [Group; 8] = [
        Group::Country,
        Group::Pair,
        Group::Geography,
        Group::Organisations,
        Group::Dates,
        Group::Aggregates,
        Group::Tables,
        Group::Evidence,
    ];

    /// Returns the heading.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Group::Country => "Countries",
            Group::Pair => "Pairs",
            Group::Geography => "Geography",
            Group::Organisations => "Organisations",
            Group::Dates => "Dates",
            Group::Aggregates => "Aggregates",
            Group::Tables => "Tables",
            Group::Evidence => "Evidence",
        }
    }
}

/// One parameter.
#[derive(Debug)]
pub(crate) struct Param {
    pub(crate) name: &'static str,
    pub(crate) kind: ParamKind,
    /// The SQL text that stands in where the argument is left out; `None` = the argument is required.
    pub(crate) default: Option<&'static str>,
    pub(crate) doc: &'static str,
}

impl Param {
    const fn new(name: &'static str, kind: ParamKind, doc: &'static str) -> Param {
        Param { name, kind, default: None, doc }
    }

    const fn optional(name: &'static str, kind: ParamKind, default: &'static str, doc: &'static str) -> Param {
        Param { name, kind, default: Some(default), doc }
    }
}

/// What an argument means: constants of the closed kinds are checked before a statement is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ParamKind {
    /// Any spelling of a country; a constant that names none is an error.
    Country,
    /// A capital or a seat of government; a constant that names none is an error.
    Place,
    /// The text of a pair, in either order.
    Pair,
    /// Abbreviation or name of an organisation or standing group.
    Group,
    /// A day.
    Date,
    /// `day`, `month` or `year`.
    Precision,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    Period,
    /// A language that countries are named in, ISO 639-1.
    Language,
    /// Text that may be anything.
    Text,
    /// A whole number.
    Int,
    /// A number.
    Float,
    /// `true` or `false`.
    Bool,
    /// `world`, a region, a subregion, a group, or a list of countries.
    Scope,
    /// One word of a closed list.
    Word(&'static [&'static str]),
    /// A query in parentheses of its own that yields two or three columns: source, target and weight.
    Edges,
    /// Any type.
    Any,
}

impl ParamKind {
    /// Returns the word of the reference page.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            ParamKind::Country => "country",
            ParamKind::Place => "place",
            ParamKind::Pair => "pair",
            ParamKind::Group => "group",
            ParamKind::Date => "date",
            ParamKind::Precision => "precision",
            ParamKind::Period => "period",
            ParamKind::Language => "language",
            ParamKind::Text => "text",
            ParamKind::Int => "int",
            ParamKind::Float => "number",
            ParamKind::Bool => "bool",
            ParamKind::Scope => "scope",
            ParamKind::Word(_) => "word",
            ParamKind::Edges => "query",
            ParamKind::Any => "any",
        }
    }
}

/// A statement and the one cell that it gives.
#[derive(Debug)]
pub(crate) struct Example {
    pub(crate) sql: &'static str,
    /// The cell as text: `NULL` for null, `[A, B]` for lists.
    pub(crate) output: &'static str,
}

/// How a function is carried out.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Body {
    Scalar(fn() -> ScalarUDF),
    Aggregate(fn() -> AggregateUDF),
    /// A SELECT with `$param` placeholders. It stands in FROM as a derived table with the arguments bound as literals,
    /// countries as their ISO 3166-1 alpha-3 codes; a parameter that is left out is bound to its default.
    Table(&'static str),
    /// As `Table`, with a second SELECT of the same parameters, whose first column says what is to be known beside the
    /// rows: each text that it gives is a note.
    Noted(&'static str, &'static str),
    /// Rows that are computed: the arguments in the order of the parameters make a table.
    Rows(fn(&[ScalarValue]) -> Result<Arc<dyn TableProvider>>),
    /// As `Rows`, computed by the engine: the rows depend on what a session may reach.
    Engine,
    /// A SELECT of one cell that stands in the place of a call in an expression, with the arguments in the place of its
    /// parameters.
    Lookup(&'static str),
}

static ALL: [Function; 64] = [
    country::FUNCTION,
    country_of_place::FUNCTION,
    country_guess::FUNCTION,
    country_candidates::FUNCTION,
    countries_in::FUNCTION,
    is_country::FUNCTION,
    country_name::FUNCTION,
    attributes::OFFICIAL_NAME,
    attributes::DEMONYM,
    attributes::CAPITAL,
    attributes::ISO2,
    attributes::ISO_NUMERIC,
    attributes::REGION,
    attributes::SUBREGION,
    attributes::FLAG,
    state_codes::COW_CODE,
    state_codes::GW_CODE,
    country_from::FROM_COW,
    country_from::FROM_GW,
    country_from::FROM_FIPS,
    state_exists::FUNCTION,
    lineage::SUCCESSORS,
    lineage::PREDECESSORS,
    lineage::CONTINUATOR,
    panel_code::FUNCTION,
    pair::FUNCTION,
    directed_pair::FUNCTION,
    pair_members::PAIR_A,
    pair_members::PAIR_B,
    pair_members::PAIR_OTHER,
    pair_members::PAIR_HAS,
    is_pair::FUNCTION,
    pair_label::FUNCTION,
    dyad::COW_DYAD,
    dyad::COW_DIRECTED_DYAD,
    dyad::GW_DYAD,
    distance_km::FUNCTION,
    are_neighbours::FUNCTION,
    pair_region::FUNCTION,
    in_group::IN_GROUP,
    in_group::IN_GROUP_NOW,
    pair_in_group::FUNCTION,
    shared_groups::FUNCTION,
    group_joined::FUNCTION,
    in_scope::FUNCTION,
    during::FUNCTION,
    within_days::FUNCTION,
    date_max::FUNCTION,
    reciprocity::FUNCTION,
    centrality::FUNCTION,
    sources::FUNCTION,
    timeline::FUNCTION,
    partners::FUNCTION,
    dossier::FUNCTION,
    sources_of::FUNCTION,
    conflicts::FUNCTION,
    neighbours::FUNCTION,
    dyad_years::FUNCTION,
    dyad_year_facts::FUNCTION,
    network::FUNCTION,
    as_of::FUNCTION,
    extract::FUNCTION,
    evidence::FUNCTION,
    quoted::FUNCTION,
];

/// Returns all functions, in the order of the reference page.
pub(crate) fn all() -> &'static [Function] {
    &ALL
}

/// Returns the function with that name, in any case.
pub(crate) fn find(name: &str) -> Option<&'static Function> {
    ALL.iter().find(|function| function.name.eq_ignore_ascii_case(name))
}

impl Function {
    /// Returns the closed set that the results come from, for functions that have one.
    pub(crate) fn domain(&self) -> Option<Domain> {
        match self.name {
            "country" | "country_of_place" | "country_from_cow" | "country_from_gw" | "country_from_cameo"
            | "country_from_fips" | "continuator" | "pair_a" | "pair_b" | "pair_other" => Some(Domain::Country),
            "pair" => Some(Domain::Pair),
            "directed_pair" => Some(Domain::Directed),
            "region" => Some(Domain::Listed(registry::regions)),
            "subregion" => Some(Domain::Listed(registry::subregions)),
            "during" | "within_days" => Some(Domain::Listed(|| &["yes", "maybe", "no"])),
            _ => None,
        }
    }

    /// Tells whether it stands in FROM.
    pub(crate) fn is_table(&self) -> bool {
        matches!(self.body, Body::Table(_) | Body::Noted(_, _) | Body::Rows(_) | Body::Engine)
    }

    /// Returns how the function is called: `country_name(c [, lang])`.
    pub(crate) fn signature(&self) -> String {
        let mut text = format!("{}(", self.name);
        for (i, param) in self.params.iter().enumerate() {
            match (i, param.default) {
                (0, None) => text.push_str(param.name),
                (0, Some(_)) => text.push_str(&format!("[{}]", param.name)),
                (_, None) => text.push_str(&format!(", {}", param.name)),
                (_, Some(_)) => text.push_str(&format!(" [, {}]", param.name)),
            }
        }
        text.push(')');
        text
    }
}

/// Tells whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
pub(crate) fn is_period(text: &str) -> bool {
    days::period(text).is_some()
}

/// Adds the scalar and aggregate functions to a session; table functions are expanded before planning.
///
/// # Errors
/// Those of the registry.
pub(crate) fn register(registry: &mut dyn FunctionRegistry) -> Result<()> {
    type Udfs = (Vec<Arc<ScalarUDF>>, Vec<Arc<AggregateUDF>>);
    static UDFS: LazyLock<Udfs> = LazyLock::new(|| {
        let mut udfs: Udfs = (Vec::new(), Vec::new());
        for function in all() {
            match function.body {
                Body::Scalar(make) => udfs.0.push(Arc::new(make())),
                Body::Aggregate(make) => udfs.1.push(Arc::new(make())),
                Body::Table(_) | Body::Noted(_, _) | Body::Rows(_) | Body::Engine | Body::Lookup(_) => {}
            }
        }
        udfs
    });
    for udf in &UDFS.0 {
        registry.register_udf(Arc::clone(udf))?;
    }
    for udf in &UDFS.1 {
        registry.register_udaf(Arc::clone(udf))?;
    }
    sound::register(registry)
}

/// Returns the table functions that are computed, under their names.
pub(crate) fn computed() -> impl Iterator<Item = (&'static str, Arc<dyn TableFunctionImpl>)> {
    all().iter().filter_map(|function| match function.body {
        Body::Rows(make) => {
            let implementation: Arc<dyn TableFunctionImpl> = Arc::new(Computed { name: function.name, make });
            Some((function.name, implementation))
        }
        _ => None,
    })
}

/// A computed table for DataFusion; the statement pipeline has made a literal of each argument.
#[derive(Debug)]
struct Computed {
    name: &'static str,
    make: fn(&[ScalarValue]) -> Result<Arc<dyn TableProvider>>,
}

impl TableFunctionImpl for Computed {
    fn call_with_args(&self, args: TableFunctionArgs) -> Result<Arc<dyn TableProvider>> {
        let constant = |expr: &Expr| match expr {
            Expr::Literal(value, _) => Ok(value.clone()),
            // A column would be that of another table in FROM, and the call silently one for all its rows.
            _ => plan_err!("`{}` takes constants", self.name),
        };
        (self.make)(&args.exprs().iter().map(constant).collect::<Result<Vec<_>>>()?)
    }
}

/// Returns a function of dyadb for a DataFusion `SessionContext` of one's own; `None` when no scalar function has the name.
///
/// It brings no guards: a constant that names no country gives NULL there, where a statement of dyadb is refused.
pub fn scalar_function(name: &str) -> Option<ScalarUDF> {
    match find(name)?.body {
        Body::Scalar(make) => Some(make()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn names_are_unique_and_found_in_any_case() {
        let names: HashSet<&str> = all().iter().map(|function| function.name).collect();
        assert_eq!(names.len(), all().len());
        assert_eq!(find("Pair_Label").map(|function| function.name), Some("pair_label"));
        assert!(find("no_such").is_none());
    }

    #[test]
    fn signatures_show_what_may_be_left_out() {
        let signature = |name: &str| find(name).map(Function::signature);
        assert_eq!(signature("pair").as_deref(), Some("pair(a, b)"));
        assert_eq!(signature("country_name").as_deref(), Some("country_name(c [, lang])"));
        assert_eq!(signature("partners").as_deref(), Some("partners(c [, from] [, to])"));
    }

    #[test]
    fn every_function_is_documented() {
        for function in all() {
            assert!(function.description.ends_with('.'), "{}", function.name);
            assert!(!function.returns.is_empty() && !function.examples.is_empty(), "{}", function.name);
            assert!(function.params.iter().all(|param| !param.doc.is_empty()), "{}", function.name);
            let optional = function.params.iter().skip_while(|param| param.default.is_none());
            assert!(
                optional.clone().all(|param| param.default.is_some()),
                "{}: optional ones stand last",
                function.name
            );
        }
    }

    #[test]
    fn placeholders_and_parameters_agree() {
        for function in all() {
            let sql = match function.body {
                Body::Table(sql) => sql.to_string(),
                Body::Noted(sql, notes) => format!("{sql} {notes}"),
                Body::Lookup(sql) => sql.to_string(),
                _ => continue,
            };
            let used: HashSet<&str> = sql
                .split('$')
                .skip(1)
                .map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default())
                .collect();
            let named = function.params.iter().filter(|param| param.kind != ParamKind::Edges).map(|param| param.name);
            assert_eq!(used, named.collect(), "{}", function.name);
        }
    }

    #[tokio::test]
    async fn examples_of_scalars_and_aggregates_are_true() {
        let ctx = testing::context();
        for function in all().iter().filter(|function| matches!(function.body, Body::Scalar(_) | Body::Aggregate(_))) {
            for example in function.examples {
                assert_eq!(testing::cell(&ctx, example.sql).await, example.output, "{}", example.sql);
            }
        }
    }
}
