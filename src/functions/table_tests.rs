//! The table functions on a handful of rows, through DataFusion as it comes: real schemas, views made for the test.

use arrow::array::RecordBatch;
use arrow::util::pretty::pretty_format_batches;
use datafusion::prelude::SessionContext;

use super::{Body, find, testing};
use crate::facts::row::{Row, batch_of};
use crate::facts::text::{read_facts, read_rows};
use crate::facts::{Agreement, Award, Document, Event, FactDocument, Trade, Visit};

const VISITS: &str = "\
visitor_country,host_country,visitor,date,date_precision,visit_type,status,origin,doc,id
TJK,KAZ,Rahmon,2023-05-04,day,state,completed,news,1,1
TJK,KAZ,Rahmon,2023-05-04,day,state,completed,hand,1,2
TJK,KAZ,Rahmon,2022-01-01,year,working,completed,news,2,3
KAZ,TJK,Tokayev,2021-05-20,day,official,completed,news,3,4
KAZ,TJK,Tokayev,2025-01-01,year,official,planned,news,3,5
UZB,KAZ,Mirziyoyev,,,state,completed,news,2,6
";
/// The documents of one visit share its event, as the rows of a multilateral document do; only the latter are one.
const AGREEMENTS: &str = "\
country_a,country_b,title,type,event_id,date,date_precision,status,origin,doc,id
KAZ,TJK,Declaration,declaration,e2,2023-05-04,day,signed,news,1,1
KAZ,TJK,Programme,programme,e2,2023-05-04,day,in_force,news,1,2
KAZ,TJK,Treaty of five,treaty,e1,2022-07-21,day,signed,news,2,3
KAZ,UZB,Treaty of five,treaty,e1,2022-07-21,day,signed,news,2,4
KAZ,TJK,Road map,roadmap,,,,planned,news,2,5
";
const TRADE: &str = "\
reporter,partner,flow,commodity_code,period_start,period_end,period_type,date,date_precision,value_usd,growth_pct,\
partner_rank,stated_date,status,origin,doc,id
KAZ,TJK,turnover,TOTAL,2022-01-01,2022-12-31,year,2022-12-31,day,1400000000,18.5,,,actual,news,1,1
KAZ,TJK,turnover,TOTAL,2021-01-01,2021-12-31,year,2021-12-31,day,1180000000,,,,actual,news,2,2
KAZ,TJK,turnover,TOTAL,2023-01-01,2023-06-30,ytd,2023-06-30,day,700000000,,,,actual,news,2,3
KAZ,TJK,turnover,TOTAL,,,,2023-05-04,day,2000000000,,,2023-05-04,target,news,1,4
TJK,KAZ,turnover,TOTAL,,,,2023-05-04,day,,,3,2023-05-04,actual,news,1,5
";
const AWARDS: &str = "\
giver_country,recipient_country,award,recipient,date,date_precision,origin,doc,id
KAZ,TJK,Order of the Golden Eagle,Rahmon,2023-05-04,day,news,1,1
";
const EVENTS: &str = "\
country_a,country_b,kind,title,date,date_precision,status,origin,doc,id
KAZ,TJK,forum,Business forum,2023-05-03,day,completed,news,1,1
";
const DOCUMENTS: &str = "\
doc,url,publisher,published
1,https://a.example,Agency,2023-05-05
2,https://b.example,Paper,2023-07-01
3,https://c.example,Paper,2021-05-21
";
const FACT_DOCUMENTS: &str = "\
kind,fact,doc,is_primary
visits,1,1,true
visits,1,3,false
";

const FACTS: &str = "\
create view facts as
select 'visits' as kind, pair, date, date_precision, visitor_country as source, host_country as target, doc, id from visits
union all select 'agreements', pair, date, date_precision, null, null, doc, id from agreements
union all select 'trade', pair, date, date_precision, null, null, doc, id from trade
union all select 'awards', pair, date, date_precision, giver_country, recipient_country, doc, id from awards
union all select 'events', pair, date, date_precision, null, null, doc, id from events";
const TRADE_ANNUAL: &str = "\
create view trade_annual as
select pair, reporter, partner, flow, date_part('year', period_end) as year, value_usd, growth_pct, origin
from trade where period_type = 'year' and status = 'actual'";

fn facts<R: crate::facts::row::Fact>(csv: &str) -> (&'static str, RecordBatch) {
    let lines = read_facts::<R>(csv);
    // Two origins may state one fact; nothing else is wrong with the rows.
    assert!(lines.problems.is_empty(), "{:?}", lines.problems);
    (R::TABLE, batch_of(&lines.rows.into_iter().map(|line| line.row).collect::<Vec<R>>()))
}

fn others<R: Row>(csv: &str) -> (&'static str, RecordBatch) {
    let lines = read_rows::<R>(csv, &[], |_, _| Ok(None));
    assert!(lines.problems.is_empty(), "{:?}", lines.problems);
    (R::TABLE, batch_of(&lines.rows.into_iter().map(|line| line.row).collect::<Vec<R>>()))
}

async fn context() -> SessionContext {
    let ctx = testing::context();
    let tables = [
        facts::<Visit>(VISITS),
        facts::<Agreement>(AGREEMENTS),
        facts::<Trade>(TRADE),
        facts::<Award>(AWARDS),
        facts::<Event>(EVENTS),
        others::<Document>(DOCUMENTS),
        others::<FactDocument>(FACT_DOCUMENTS),
    ];
    for (name, batch) in tables {
        ctx.register_batch(name, batch).expect("a new name");
    }
    for view in [FACTS, TRADE_ANNUAL] {
        ctx.sql(view).await.expect("a view").collect().await.expect("a view");
    }
    ctx
}

/// Runs `select <columns> from <function>` with the parameters as the engine binds them.
async fn table(columns: &str, name: &str, arguments: &[&str]) -> String {
    let function = find(name).expect("listed");
    let Body::Table(sql) = function.body else { panic!("{name} is a table function") };
    let mut sql = sql.to_string();
    for (i, param) in function.params.iter().enumerate() {
        let value = arguments.get(i).copied().or(param.default).expect("a required argument");
        sql = sql.replace(&format!("${}", param.name), value);
    }
    let ctx = context().await;
    let query = format!("select {columns} from ({sql}) as t");
    let batches = ctx.sql(&query).await.expect("a plan").collect().await.expect("rows");
    pretty_format_batches(&batches).expect("a table").to_string()
}

#[tokio::test]
async fn timeline_is_in_order_with_undated_facts_last() {
    insta::assert_snapshot!(table("date, kind, id", "timeline", &["'KAZ'", "'TJK'"]).await, @r"
    +------------+------------+----+
    | date       | kind       | id |
    +------------+------------+----+
    | 2021-05-20 | visits     | 4  |
    | 2021-12-31 | trade      | 2  |
    | 2022-01-01 | visits     | 3  |
    | 2022-07-21 | agreements | 3  |
    | 2022-12-31 | trade      | 1  |
    | 2023-05-03 | events     | 1  |
    | 2023-05-04 | agreements | 1  |
    | 2023-05-04 | agreements | 2  |
    | 2023-05-04 | awards     | 1  |
    | 2023-05-04 | trade      | 4  |
    | 2023-05-04 | trade      | 5  |
    | 2023-05-04 | visits     | 1  |
    | 2023-05-04 | visits     | 2  |
    | 2023-06-30 | trade      | 3  |
    | 2025-01-01 | visits     | 5  |
    |            | agreements | 5  |
    +------------+------------+----+
    ");
}

#[tokio::test]
async fn partners_count_each_fact_once() {
    insta::assert_snapshot!(table("*", "partners", &["'KAZ'"]).await, @r"
    +---------+------------+-----------+------------+--------+--------------+--------------+
    | partner | visits_out | visits_in | agreements | awards | trade_usd    | last_contact |
    +---------+------------+-----------+------------+--------+--------------+--------------+
    | TJK     | 1          | 2         | 3          | 1      | 1400000000.0 | 2023-05-04   |
    | UZB     | 0          | 1         | 1          | 0      |              | 2022-07-21   |
    +---------+------------+-----------+------------+--------+--------------+--------------+
    ");
}

#[tokio::test]
async fn partners_of_a_range_leave_out_what_may_be_outside() {
    insta::assert_snapshot!(table("*", "partners", &["'KAZ'", "date '2022-06-01'", "date '2023-12-31'"]).await, @r"
    +---------+------------+-----------+------------+--------+-----------+--------------+
    | partner | visits_out | visits_in | agreements | awards | trade_usd | last_contact |
    +---------+------------+-----------+------------+--------+-----------+--------------+
    | TJK     | 0          | 1         | 3          | 1      |           | 2023-05-04   |
    | UZB     | 0          | 0         | 1          | 0      |           | 2022-07-21   |
    +---------+------------+-----------+------------+--------+-----------+--------------+
    ");
}

#[tokio::test]
async fn dossier_takes_full_years_and_every_direction() {
    // The groups are those of the day that the test runs on.
    let columns = "figure, case figure when 'groups in common' then 'today' else value end as value, sources";
    insta::assert_snapshot!(table(columns, "dossier", &["'KAZ'", "'TJK'"]).await, @r"
    +-------------------------------------------------+------------+---------+
    | figure                                          | value      | sources |
    +-------------------------------------------------+------------+---------+
    | visits KAZ>TJK                                  | 1          | 1       |
    | visits TJK>KAZ                                  | 2          | 3       |
    | agreements, in force                            | 1          | 1       |
    | agreements, signed                              | 2          | 2       |
    | agreements, planned                             | 1          | 1       |
    | turnover 2022, USD                              | 1400000000 | 1       |
    | turnover growth 2022, %                         | 18.5       | 1       |
    | turnover target, USD                            | 2000000000 | 1       |
    | rank of KAZ among the partners of TJK, turnover | 3          | 1       |
    | awards KAZ>TJK                                  | 1          | 1       |
    | awards TJK>KAZ                                  | 0          | 0       |
    | events, forum                                   | 1          | 1       |
    | last contact                                    | 2023-05-04 | 2       |
    | groups in common                                | today      |         |
    | common border                                   | no         |         |
    | distance of the capitals, km                    | 1421       |         |
    +-------------------------------------------------+------------+---------+
    ");
}

#[tokio::test]
async fn sources_tell_what_rests_on_one() {
    insta::assert_snapshot!(table("*", "sources_of", &["'KAZ'", "'TJK'"]).await, @r"
    +------------+-------+---------------+-----------+------------+------------+------------+-----------------+----------------+
    | kind       | facts | single_source | documents | publishers | first_date | last_date  | first_published | last_published |
    +------------+-------+---------------+-----------+------------+------------+------------+-----------------+----------------+
    | visits     | 5     | 4             | 3         | 2          | 2021-05-20 | 2025-01-01 | 2021-05-21      | 2023-07-01     |
    | agreements | 4     | 4             | 2         | 2          | 2022-07-21 | 2023-05-04 | 2023-05-05      | 2023-07-01     |
    | trade      | 5     | 5             | 2         | 2          | 2021-12-31 | 2023-06-30 | 2023-05-05      | 2023-07-01     |
    | awards     | 1     | 1             | 1         | 1          | 2023-05-04 | 2023-05-04 | 2023-05-05      | 2023-05-05     |
    | events     | 1     | 1             | 1         | 1          | 2023-05-03 | 2023-05-03 | 2023-05-05      | 2023-05-05     |
    +------------+-------+---------------+-----------+------------+------------+------------+-----------------+----------------+
    ");
}

#[tokio::test]
async fn a_country_and_itself_have_nothing() {
    assert_eq!(table("count(*) as n", "dossier", &["'KAZ'", "'KAZ'"]).await.lines().nth(3), Some("| 0 |"));
    assert_eq!(table("count(*) as n", "timeline", &["'KAZ'", "'KAZ'"]).await.lines().nth(3), Some("| 0 |"));
}
