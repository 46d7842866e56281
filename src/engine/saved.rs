//! Saved queries for programs: found by name, described, bound and run.

use arrow::array::RecordBatch;

use super::error::{Error, Result};
use super::query::Query;
use super::session::{Session, of_problem};
use super::value::Value;
use crate::query::{self, Literal};

/// The saved queries of a database: [`Dyadb::queries`](super::Dyadb::queries), or [`Session::queries`].
///
/// ```
/// # fn main() -> dyadb::Result<()> {
/// let db = dyadb::Dyadb::bundled()?;
/// let batches =
///     db.queries().get("visits_between")?.bind("a", "Kazakhstan").bind("b", "Таджикистан").run_blocking()?;
/// assert!(batches.iter().any(|batch| batch.num_rows() > 0));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SavedQueries(Session);

impl SavedQueries {
    pub(super) fn new(session: Session) -> SavedQueries {
        SavedQueries(session)
    }

    /// Returns the names, sorted; those in folders have the folders before them: `reports.road`.
    pub fn names(&self) -> Vec<String> {
        self.0.library().names().map(str::to_string).collect()
    }

    /// Returns the query with that name; case doesn't matter.
    ///
    /// # Errors
    /// A name that no query has, with near ones; a query whose file has a problem.
    pub fn get(&self, name: &str) -> Result<SavedQuery> {
        let saved = self.0.library().find(name).map_err(of_problem)?;
        Ok(SavedQuery { session: self.0.clone(), saved: saved.clone(), values: Vec::new() })
    }

    /// Returns all queries, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = SavedQuery> {
        let saved = self.0.library().iter();
        saved.map(|saved| SavedQuery { session: self.0.clone(), saved: saved.clone(), values: Vec::new() })
    }

    /// Returns what is wrong with the files of the queries; those that it is about aren't among [`SavedQueries::names`].
    pub fn problems(&self) -> Vec<Error> {
        self.0.library().problems().iter().cloned().map(of_problem).collect()
    }
}

/// A saved query, and the values of its parameters.
#[derive(Clone, Debug)]
#[must_use = "a saved query does nothing until it is run"]
pub struct SavedQuery {
    session: Session,
    saved: query::SavedQuery,
    values: Vec<(String, Value)>,
}

/// A parameter of a saved query.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// `country`, `date`, `text`, `int`, `float` or `bool`.
    pub kind: &'static str,
    /// What it is where it isn't given, as a header has it (`'2015-01-01'`, `null`); none = it has to be given.
    pub default: Option<String>,
    /// What it means; may be empty.
    pub doc: String,
}

impl SavedQuery {
    /// Returns the name.
    pub fn name(&self) -> &str {
        &self.saved.name
    }

    /// Returns what it answers: a sentence, and often more behind an empty line.
    pub fn doc(&self) -> &str {
        &self.saved.doc
    }

    /// Returns the call: `visits_between(a, b, since = 2015-01-01)`.
    pub fn signature(&self) -> String {
        self.saved.signature()
    }

    /// Returns the statement, with its placeholders.
    pub fn sql(&self) -> &str {
        &self.saved.sql
    }

    /// Returns the parameters, in the order of unnamed arguments.
    pub fn parameters(&self) -> Vec<Parameter> {
        let parameter = |param: &query::Param| Parameter {
            name: param.name.clone(),
            kind: param.kind.as_str(),
            default: param.default.as_ref().map(Literal::to_string),
            doc: param.doc.clone(),
        };
        self.saved.params.iter().map(parameter).collect()
    }

    /// Gives a parameter its value; what it is held against is the parameter's type, and a text is read as a user's is.
    pub fn bind(mut self, name: &str, value: impl Into<Value>) -> SavedQuery {
        let name = name.trim_start_matches(['$', ':']);
        self.values.retain(|(given, _)| given != name);
        self.values.push((name.to_string(), value.into()));
        self
    }

    /// Returns the statement with its values, for streams, typed rows and the like.
    ///
    /// # Errors
    /// A parameter that is unknown or missing, a value that isn't of its type, one country as both sides of a pair.
    pub fn query(&self) -> Result<Query> {
        self.session.saved_query(&self.saved, &self.values)
    }

    /// Runs it and returns its batches, in order; works under any executor.
    ///
    /// # Errors
    /// Those of [`SavedQuery::query`] and of [`Query::collect`].
    pub async fn run(self) -> Result<Vec<RecordBatch>> {
        self.query()?.collect().await
    }

    /// [`SavedQuery::run`] for code that isn't async.
    ///
    /// # Errors
    /// Those of [`SavedQuery::query`] and of [`Query::collect`].
    pub fn run_blocking(self) -> Result<Vec<RecordBatch>> {
        self.query()?.collect_blocking()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Dyadb, ErrorCode};

    #[test]
    fn a_saved_query_is_described_bound_and_run() {
        let queries = Dyadb::bundled().expect("the bundled dataset opens").queries();
        assert!(queries.names().len() >= 12 && queries.problems().is_empty());
        let balance = queries.get("VISIT_BALANCE").expect("case doesn't matter");
        assert_eq!(balance.signature(), "visit_balance(c, since = 2018-01-01, summits = false)");
        assert!(balance.doc().starts_with("Who visits whom") && balance.sql().starts_with("select"));
        let parameters = balance.parameters();
        let kinds: Vec<(&str, &str, Option<&str>)> =
            parameters.iter().map(|param| (param.name.as_str(), param.kind, param.default.as_deref())).collect();
        let expected =
            [("c", "country", None), ("since", "date", Some("2018-01-01")), ("summits", "bool", Some("false"))];
        assert_eq!(kinds, expected);
        let n_rows = |since: &str| -> usize {
            let query = balance.clone().bind("c", "SUN").bind("$c", "Kazakhstan").bind("since", since);
            query.run_blocking().expect("it runs").iter().map(|batch| batch.num_rows()).sum()
        };
        assert!(n_rows("2018-01-01") >= 5);
        assert_eq!(n_rows("2100-01-01"), 0);
    }

    #[test]
    fn what_is_wrong_with_a_call_is_told() {
        let queries = Dyadb::bundled().expect("the bundled dataset opens").queries();
        let error = queries.get("visit_balanc").expect_err("no such query");
        assert_eq!((error.code(), error.candidates()), (ErrorCode::Name, vec!["visit_balance"]));
        let call = |name: &str, value: &str| {
            let query = queries.get("visit_balance").expect("it is there");
            query.bind(name, value).query().expect_err("a wrong call")
        };
        assert_eq!(call("since", "2020-01-01").code(), ErrorCode::Usage);
        assert_eq!(call("country", "KAZ").code(), ErrorCode::Usage);
        assert_eq!(call("c", "Khazakstan").code(), ErrorCode::Country);
    }
}
