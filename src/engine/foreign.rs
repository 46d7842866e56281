//! dyadb inside a DataFusion of one's own: its functions and tables in a context that is there, or a session builder
//! that has its rules too.
//!
//! | | [`register`] | [`session_builder`] |
//! |---|---|---|
//! | SQL functions, tables, views, table functions with constants | yes | yes |
//! | constants are resolved or refused, dictionaries meet other text, sums can't wrap | no | yes |
//! | limits of memory and disk, the door to files | no | yes |
//! | saved queries, `$parameters`, INSERT, deadlines, cancelling, places of errors | no | no: [`Dyadb::query`] has them |

use std::fmt;
use std::sync::Arc;

use arrow::datatypes::Date32Type;
use async_trait::async_trait;
use datafusion::catalog::{
    CatalogProvider, CatalogProviderList, MemoryCatalogProvider, MemoryCatalogProviderList, SchemaProvider,
    TableFunctionArgs, TableFunctionImpl, TableProvider,
};
use datafusion::common::{ScalarValue, plan_err};
use datafusion::datasource::ViewTable;
use datafusion::error::{DataFusionError, Result as DfResult};
use datafusion::execution::SessionStateBuilder;
use datafusion::logical_expr::{Expr, LogicalPlan, TableType};
use datafusion::prelude::SessionContext;

use super::database::Dyadb;
use super::error::{Error, ErrorCode, Result};
use super::session::Session;
use super::source::Source;
use super::value::Value;
use crate::functions::{self, Body, Function, ParamKind};
use crate::tables::{CATALOG, InformationSchema, SCHEMA};

/// Adds the functions of dyadb and the tables of a dataset to a DataFusion context of one's own.
///
/// The tables and views stand in `schema` of the context's default catalog, and can't be written to; the functions are
/// the context's. Table functions take constants in their order, `timeline('KAZ', 'TJK')`, and their rows come in no
/// order that wasn't asked for. A statement reads the newest state that each of its tables has when it is planned.
///
/// Nothing else of the context is changed, so that no rule of dyadb runs on its statements: a misspelt country in a
/// condition finds no rows there, and dictionaries of country codes need a cast where they meet other text in CASE or
/// UNION. [`session_builder`] brings the rules; [`Dyadb::query`] all of dyadb.
///
/// # Errors
/// A context without its default catalog, or one whose catalog takes no schemas.
///
/// # Example
/// ```
/// use datafusion::prelude::SessionContext;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let ctx = SessionContext::new();
/// let db = dyadb::Dyadb::bundled()?;
/// dyadb::register(&ctx, &db, "dyadb")?;
/// let sql = "select country_name(host_country) as host, count(*) from dyadb.visits group by 1 order by 2 desc, 1 limit 1";
/// # let runtime = tokio::runtime::Builder::new_current_thread().build()?;
/// # let batches =
/// runtime.block_on(async { ctx.sql(sql).await?.collect().await })?;
/// # assert_eq!(batches[0].num_rows(), 1);
/// # Ok(())
/// # }
/// ```
pub fn register(ctx: &SessionContext, db: &Dyadb, schema: &str) -> Result<()> {
    let session = db.session()?;
    let state = ctx.state();
    let name = state.config_options().catalog.default_catalog.clone();
    let broken = |message: String| Error::new(ErrorCode::Usage, message);
    let catalog = ctx.catalog(&name).ok_or_else(|| broken(format!("the context has no catalog `{name}`")))?;
    let tables = Tables { session: session.clone(), is_guest: true };
    catalog.register_schema(schema, Arc::new(tables)).map_err(|error| broken(error.to_string()))?;
    for function in functions::all() {
        match function.body {
            Body::Scalar(make) => ctx.register_udf(make()),
            Body::Aggregate(make) => ctx.register_udaf(make()),
            // It stands for a query, which an expression of DataFusion's is none.
            Body::Lookup(_) => {}
            Body::Table(_) | Body::Noted(..) | Body::Rows(_) | Body::Engine => {
                // A query as an argument is no expression of DataFusion's.
                if function.params.iter().all(|param| param.kind != ParamKind::Edges) {
                    let call = Call { session: session.clone(), function, is_guest: true };
                    ctx.register_udtf(function.name, Arc::new(call));
                }
            }
        }
    }
    Ok(())
}

/// Returns a builder of DataFusion sessions over a dataset, with the functions, tables and rules of dyadb.
///
/// Statements of such a session see the tables of the dataset as dyadb's own do, in `dyadb.main`, which is its default;
/// tables and views that it makes stand beside them. What is done to the text of a statement is not part of it: saved
/// queries, parameters, INSERT and the places of errors are those of [`Dyadb::query`], as are deadlines.
///
/// # Errors
/// None that a user can cause.
///
/// # Example
/// ```
/// use datafusion::prelude::SessionContext;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let db = dyadb::Dyadb::bundled()?;
/// let ctx = SessionContext::new_with_state(dyadb::session_builder(&db)?.build());
/// # let runtime = tokio::runtime::Builder::new_current_thread().build()?;
/// # let run = |sql| runtime.block_on(async { ctx.sql(sql).await?.collect().await });
/// assert!(run("select * from visits where host_country = 'Kazakhstan'")?[0].num_rows() > 0);
/// assert!(run("select * from visits where host_country = 'Khazakstan'").is_err());
/// # Ok(())
/// # }
/// ```
pub fn session_builder(db: &Dyadb) -> Result<SessionStateBuilder> {
    let session = db.session()?;
    let stage = session.stage();
    let catalogs = Arc::new(MemoryCatalogProviderList::new());
    let catalog = MemoryCatalogProvider::new();
    let broken = |error: DataFusionError| Error::new(ErrorCode::Internal, format!("can't set up a session: {error}"));
    let information = InformationSchema::new(Arc::clone(&catalogs) as _, Arc::clone(&stage.schema));
    let tables = Tables { session: session.clone(), is_guest: false };
    catalog.register_schema(SCHEMA, Arc::new(tables)).map_err(broken)?;
    catalog.register_schema(InformationSchema::NAME, Arc::new(information)).map_err(broken)?;
    catalogs.register_catalog(CATALOG.to_string(), Arc::new(catalog));
    let mut state = stage.ctx.state();
    for function in functions::all().iter().filter(|function| function.is_table()) {
        if function.params.iter().all(|param| param.kind != ParamKind::Edges) {
            let call = Call { session: session.clone(), function, is_guest: false };
            state.register_udtf(function.name, Arc::new(call));
        }
    }
    Ok(SessionStateBuilder::new_from_existing(state).with_catalog_list(catalogs))
}

/// The tables of a session, in a context that isn't its own. It keeps the session, whose state plans the views.
struct Tables {
    session: Session,
    /// Whether the context has no rules of dyadb: then plans come with what the rules do, and nothing is added.
    is_guest: bool,
}

impl fmt::Debug for Tables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tables").field("session", &self.session).finish_non_exhaustive()
    }
}

#[async_trait]
impl SchemaProvider for Tables {
    fn table_names(&self) -> Vec<String> {
        self.session.stage().schema.table_names()
    }

    async fn table(&self, name: &str) -> DfResult<Option<Arc<dyn TableProvider>>> {
        if !self.table_exist(name) {
            // A file that is named for a table is for the caller's context to open.
            return Ok(None);
        }
        let stage = self.session.stage();
        let Some(provider) = stage.schema.table(name).await? else { return Ok(None) };
        match (self.is_guest, provider.get_logical_plan()) {
            (true, Some(plan)) => Ok(Some(view(&self.session, plan.into_owned())?)),
            _ => Ok(Some(provider)),
        }
    }

    async fn table_type(&self, name: &str) -> DfResult<Option<TableType>> {
        self.session.stage().schema.table_type(name).await
    }

    fn register_table(&self, name: String, table: Arc<dyn TableProvider>) -> DfResult<Option<Arc<dyn TableProvider>>> {
        if self.is_guest {
            return plan_err!("the tables of a dataset can't be added to: choose another schema for `{name}`");
        }
        self.session.stage().schema.register_table(name, table)
    }

    fn deregister_table(&self, name: &str) -> DfResult<Option<Arc<dyn TableProvider>>> {
        if self.is_guest {
            return plan_err!("`{name}` is a table of the dataset and can't be dropped");
        }
        self.session.stage().schema.deregister_table(name)
    }

    fn table_exist(&self, name: &str) -> bool {
        self.session.stage().schema.table_exist(name)
    }
}

/// Makes a view of a plan that has been through the rules of dyadb, so that it runs where they don't.
fn view(session: &Session, plan: LogicalPlan) -> DfResult<Arc<dyn TableProvider>> {
    let state = session.stage().ctx.state();
    let plan = state.analyzer().execute_and_check(plan, state.config_options(), |_, _| {})?;
    Ok(Arc::new(ViewTable::new(plan, None)))
}

/// A table function with constants.
struct Call {
    session: Session,
    function: &'static Function,
    is_guest: bool,
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.function.name).finish()
    }
}

impl TableFunctionImpl for Call {
    fn call_with_args(&self, args: TableFunctionArgs) -> DfResult<Arc<dyn TableProvider>> {
        let mut query = String::new();
        let mut parameters = super::bind::Parameters::new();
        for (place, expr) in args.exprs().iter().enumerate() {
            let Expr::Literal(value, _) = expr else {
                return plan_err!("`{}` takes constants", self.function.name);
            };
            let value = value_of(value).ok_or_else(|| {
                DataFusionError::Plan(format!("`{value}` is no argument of `{}`", self.function.name))
            })?;
            query.push_str(&format!("{}$a{place}", if place > 0 { ", " } else { "" }));
            parameters.insert(format!("a{place}"), value);
        }
        let sql = format!("select * from {}({query})", self.function.name);
        let stage = self.session.stage();
        let source = Source::of_statement(&sql);
        // Planning is async where tables are; it runs on the threads of dyadb, whatever this thread belongs to.
        let planned = self.session.threads().wait(async move { stage.plan(&sql, &parameters, source).await });
        let plan = planned.and_then(|planned| planned).map_err(|error| DataFusionError::External(Box::new(error)))?;
        match self.is_guest {
            true => view(&self.session, plan),
            false => Ok(Arc::new(ViewTable::new(plan, None))),
        }
    }
}

/// Returns a constant of DataFusion's as a value; none where parameters have no such type.
fn value_of(value: &ScalarValue) -> Option<Value> {
    if value.is_null() {
        return Some(Value::Null);
    }
    match value {
        ScalarValue::Utf8(Some(text)) | ScalarValue::LargeUtf8(Some(text)) | ScalarValue::Utf8View(Some(text)) => {
            Some(Value::Text(text.clone()))
        }
        ScalarValue::Boolean(Some(yes)) => Some(Value::Bool(*yes)),
        ScalarValue::Int64(Some(number)) => Some(Value::Int(*number)),
        ScalarValue::Int32(Some(number)) => Some(Value::Int((*number).into())),
        ScalarValue::UInt64(Some(number)) => i64::try_from(*number).ok().map(Value::Int),
        ScalarValue::Float64(Some(number)) => Some(Value::Float(*number)),
        ScalarValue::Date32(Some(days)) => Date32Type::to_naive_date_opt(*days).map(Value::Date),
        _ => None,
    }
}
