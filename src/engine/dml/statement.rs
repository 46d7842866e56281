//! What a statement writes to, and the SELECT that says which rows and values.

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{
    Assignment, AssignmentTarget, Delete, Expr, FromTable, Ident, Insert, LimitClause, ObjectName, OrderBy,
    OrderByExpr, OrderByKind, Query, SelectItem, SetExpr, Spanned, Statement, TableFactor, TableObject, TableWithJoins,
    Update,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::super::error::ErrorCode;
use super::super::fault::{Fault, did_you_mean};
use super::super::parse::{folded, parse_inner};
use crate::facts::Table;

/// A statement that writes, as far as it is understood before it is planned.
#[derive(Clone, Debug)]
pub(in super::super) struct Write {
    pub(super) table: Table,
    pub(super) kind: Kind,
    query: Box<Query>,
}

/// What becomes of the rows of the SELECT.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// They are new; the columns that they give, in their order.
    Insert(Vec<&'static str>),
    /// They take the place of those with the same key; the columns that are set.
    Update(Vec<&'static str>),
    /// Those with these keys go.
    Delete,
}

impl Write {
    /// Reads a statement; none where it doesn't write.
    pub(in super::super) fn of(statement: &DfStatement) -> Result<Option<Write>, Fault> {
        let DfStatement::Statement(statement) = statement else { return Ok(None) };
        match statement.as_ref() {
            Statement::Insert(insert) => of_insert(insert).map(Some),
            Statement::Update(update) => of_update(update).map(Some),
            Statement::Delete(delete) => of_delete(delete).map(Some),
            _ => Ok(None),
        }
    }

    /// Returns the SELECT whose rows say what is written.
    pub(super) fn select(&self) -> Result<DfStatement, Fault> {
        Ok(DfStatement::Statement(Box::new(Statement::Query(self.query.clone()))))
    }

    /// Returns what is done, in words.
    pub(super) fn action(&self) -> String {
        let name = self.table.name();
        match self.kind {
            Kind::Insert(_) => format!("insert into {name}"),
            Kind::Update(_) => format!("update {name}"),
            Kind::Delete => format!("delete from {name}"),
        }
    }
}

fn key_of(table: Table) -> &'static str {
    if table.holds_facts() { "id" } else { "doc" }
}

fn of_insert(insert: &Insert) -> Result<Write, Fault> {
    let span = insert.insert_token.0.span;
    let extras = [
        (insert.or.is_some() || insert.replace_into || insert.overwrite || insert.ignore, "OR, REPLACE and OVERWRITE"),
        (insert.on.is_some(), "ON CONFLICT"),
        (insert.returning.is_some() || insert.output.is_some(), "RETURNING"),
        (insert.partitioned.is_some() || !insert.after_columns.is_empty(), "PARTITION"),
        (!insert.assignments.is_empty(), "INSERT … SET"),
    ];
    refuse(&extras, "INSERT", span)?;
    let TableObject::TableName(name) = &insert.table else {
        return Err(Fault::new(ErrorCode::Usage, "INSERT INTO takes the name of a table", span));
    };
    let table = table_of(name)?;
    let Some(query) = &insert.source else {
        return Err(Fault::new(ErrorCode::Usage, "INSERT says no rows", span)
            .help(format!("write `insert into {} (…) values (…)`", table.name())));
    };
    let mut columns = Vec::new();
    for name in &insert.columns {
        let column = column_of(table, name)?;
        if columns.contains(&column) {
            return Err(Fault::new(ErrorCode::Usage, format!("`{column}` stands twice"), name.span()));
        }
        columns.push(column);
    }
    if columns.is_empty() {
        columns = table.spec().columns.iter().map(|column| column.name).collect();
    }
    Ok(Write { table, kind: Kind::Insert(columns), query: query.clone() })
}

fn of_update(update: &Update) -> Result<Write, Fault> {
    let span = update.update_token.0.span;
    let extras = [
        (update.or.is_some(), "OR"),
        (update.from.is_some(), "FROM"),
        (update.returning.is_some() || update.output.is_some(), "RETURNING"),
    ];
    refuse(&extras, "UPDATE", span)?;
    let table = table_of_from(&update.table)?;
    let mut set: Vec<(&'static str, Expr)> = Vec::new();
    for Assignment { target, value } in &update.assignments {
        let AssignmentTarget::ColumnName(name) = target else {
            return Err(Fault::new(ErrorCode::Usage, "SET takes one column at a time", target.span()));
        };
        let column = column_of(table, name)?;
        if column == key_of(table) || (column == "pair" && table.holds_facts()) {
            let why = match column {
                "pair" => "it follows from the two countries: set those",
                _ => "it names the row, also after it was corrected",
            };
            return Err(Fault::new(ErrorCode::Usage, format!("`{column}` can't be set"), name.span()).help(why));
        }
        if set.iter().any(|(known, _)| *known == column) {
            return Err(Fault::new(ErrorCode::Usage, format!("`{column}` is set twice"), name.span()));
        }
        set.push((column, value.clone()));
    }
    let columns = set.iter().map(|(column, _)| *column).collect();
    let values = table.spec().columns.iter().map(|column| {
        let own = || Expr::Identifier(Ident::with_quote('"', column.name));
        let value = set.iter().find(|(name, _)| *name == column.name).map(|(_, value)| value.clone());
        (value.unwrap_or_else(own), column.name)
    });
    let query = select(values, &update.table, update.selection.as_ref(), &update.order_by, update.limit.as_ref())?;
    Ok(Write { table, kind: Kind::Update(columns), query })
}

fn of_delete(delete: &Delete) -> Result<Write, Fault> {
    let span = delete.delete_token.0.span;
    let extras = [
        (delete.using.is_some() || !delete.tables.is_empty(), "USING"),
        (delete.returning.is_some() || delete.output.is_some(), "RETURNING"),
    ];
    refuse(&extras, "DELETE", span)?;
    let (FromTable::WithFromKeyword(from) | FromTable::WithoutKeyword(from)) = &delete.from;
    let [from] = from.as_slice() else {
        return Err(Fault::new(ErrorCode::Usage, "DELETE takes the rows of one table", span));
    };
    let table = table_of_from(from)?;
    let key = key_of(table);
    let values = [(Expr::Identifier(Ident::with_quote('"', key)), key)];
    let query = select(values.into_iter(), from, delete.selection.as_ref(), &delete.order_by, delete.limit.as_ref())?;
    Ok(Write { table, kind: Kind::Delete, query })
}

fn refuse(extras: &[(bool, &str)], statement: &str, span: Span) -> Result<(), Fault> {
    match extras.iter().find(|(is_there, _)| *is_there) {
        None => Ok(()),
        Some((_, what)) => {
            let message = format!("{statement} doesn't take {what}");
            let help = match (statement, *what) {
                ("INSERT", "RETURNING") => "ask for the rows with a statement of its own",
                ("INSERT", _) => "a fact that is there already is corrected by UPDATE",
                _ => "a condition may ask other tables: `in (select …)`",
            };
            Err(Fault::new(ErrorCode::Usage, message, span).help(help))
        }
    }
}

/// Makes the SELECT of values under their names, over the statement's own table and condition.
fn select<'a>(
    values: impl Iterator<Item = (Expr, &'a str)>,
    from: &TableWithJoins,
    condition: Option<&Expr>,
    order_by: &[OrderByExpr],
    limit: Option<&Expr>,
) -> Result<Box<Query>, Fault> {
    let mut query = parse_inner("select 1", 0)?;
    let SetExpr::Select(select) = query.body.as_mut() else {
        return Err(Fault::new(ErrorCode::Internal, "a SELECT is no SELECT", Span::empty()));
    };
    let named = |(expr, name)| SelectItem::ExprWithAlias { expr, alias: Ident::with_quote('"', name) };
    select.projection = values.map(named).collect();
    select.from = vec![from.clone()];
    select.selection = condition.cloned();
    if !order_by.is_empty() {
        query.order_by = Some(OrderBy { kind: OrderByKind::Expressions(order_by.to_vec()), interpolate: None });
    }
    let limited =
        |limit: &Expr| LimitClause::LimitOffset { limit: Some(limit.clone()), offset: None, limit_by: Vec::new() };
    query.limit_clause = limit.map(limited);
    Ok(query)
}

fn table_of_from(from: &TableWithJoins) -> Result<Table, Fault> {
    match &from.relation {
        TableFactor::Table { name, args: None, .. } if from.joins.is_empty() => table_of(name),
        other => Err(Fault::new(ErrorCode::Usage, "UPDATE and DELETE take one table", other.span())
            .help("a condition may ask other tables: `where id in (select …)`")),
    }
}

/// Returns the table of that name, where it can be written to.
fn table_of(name: &ObjectName) -> Result<Table, Fault> {
    let writable = || Table::ALL.into_iter().filter(|table| table.holds_facts() || *table == Table::Documents);
    let plain = match name.0.as_slice() {
        [part] => part.as_ident().map(folded),
        _ => None,
    };
    let found = plain.as_deref().and_then(Table::from_name);
    if let Some(table) = found.filter(|table| writable().any(|known| known == *table)) {
        return Ok(table);
    }
    let names: Vec<&str> = writable().map(Table::name).collect();
    let near = plain.as_deref().and_then(|name| did_you_mean(name, names.iter().copied()));
    Err(Fault::new(ErrorCode::Usage, format!("`{name}` can't be written to"), name.span())
        .help(near.unwrap_or_else(|| format!("INSERT, UPDATE and DELETE take {}", names.join(", ")))))
}

fn column_of(table: Table, name: &ObjectName) -> Result<&'static str, Fault> {
    let plain = name.0.last().and_then(|part| part.as_ident()).map(folded).unwrap_or_default();
    let columns = &table.spec().columns;
    let found = columns.iter().find(|column| column.name == plain).map(|column| column.name);
    found.ok_or_else(|| {
        let message = format!("no column `{plain}` in {}", table.name());
        Fault::new(ErrorCode::Name, message, name.span())
            .maybe_help(did_you_mean(&plain, columns.iter().map(|column| column.name)))
    })
}
