//! Statements made at random over the tables of every dataset, and over two of a session's own.

use std::fmt::Write;

/// A source of numbers: SplitMix64, so that a seed names a statement on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut found = self.0;
        found = (found ^ (found >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        found = (found ^ (found >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((found ^ (found >> 31)) % n as u64) as usize
    }

    /// One time in so many.
    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn of<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        let at = self.below(things.len());
        &things[at]
    }
}

/// What a column holds, as far as it matters for what can be done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Country,
    Pair,
    /// A word of a closed list, by the list's name.
    Word(&'static str),
    Day,
    /// A small whole number.
    Int,
    Text,
}

use Kind::{Country, Day, Int, Pair, Text, Word};

/// The tables, and those of their columns that statements are made of.
const TABLES: &[(&str, &[(&str, Kind)])] = &[
    (
        "visits",
        &[
            ("pair", Pair),
            ("date", Day),
            ("end_date", Day),
            ("visitor_country", Country),
            ("host_country", Country),
            ("visitor_level", Word("level")),
            ("visit_type", Word("visit_type")),
            ("date_precision", Word("precision")),
            ("place", Text),
        ],
    ),
    (
        "agreements",
        &[
            ("pair", Pair),
            ("date", Day),
            ("country_a", Country),
            ("country_b", Country),
            ("sector", Word("sector")),
            ("type", Word("agreement_type")),
            ("party_level", Word("level")),
            ("qualifier", Word("qualifier")),
            ("n_documents", Int),
            ("n_parties", Int),
            ("term_from", Day),
            ("currency", Text),
        ],
    ),
    (
        "trade",
        &[
            ("pair", Pair),
            ("date", Day),
            ("period_start", Day),
            ("reporter", Country),
            ("partner", Country),
            ("flow", Word("flow")),
            ("qualifier", Word("qualifier")),
            ("partner_rank", Int),
            ("currency", Text),
        ],
    ),
    (
        "awards",
        &[
            ("pair", Pair),
            ("date", Day),
            ("giver_country", Country),
            ("recipient_country", Country),
            ("recipient_level", Word("level")),
            ("place", Text),
        ],
    ),
    ("events", &[("pair", Pair), ("date", Day), ("country_a", Country), ("host_country", Country), ("place", Text)]),
    (
        "facts",
        &[
            ("pair", Pair),
            ("date", Day),
            ("source", Country),
            ("target", Country),
            ("date_precision", Word("precision")),
        ],
    ),
    (
        "trade_annual",
        &[("pair", Pair), ("reporter", Country), ("partner", Country), ("flow", Word("flow")), ("year", Int)],
    ),
    ("borders", &[("country", Country), ("neighbour", Country), ("pair", Pair)]),
    ("strange", &[("pair", Pair), ("country", Country), ("day", Day)]),
    ("made", &[("pair", Pair), ("country", Country), ("level", Word("level")), ("year", Int)]),
];

const COUNTRIES: &[&str] = &["KAZ", "UZB", "CHN", "RUS", "TUR", "KGZ", "TJK", "TKM", "DEU", "BRA"];
const PAIRS: &[&str] = &["KAZ-UZB", "CHN-KAZ", "KAZ-KGZ", "RUS-UZB", "TJK-UZB", "KAZ-TUR", "FRA-JPN"];
const AGGREGATES: &[&str] = &["count(*)", "count({})", "count(distinct {})", "min({})", "max({})"];

/// A column that can be named at a place of a statement.
#[derive(Clone, Debug)]
struct Column {
    sql: String,
    kind: Kind,
}

/// What stands in FROM and WHERE, and the columns there.
struct Source {
    from: String,
    columns: Vec<Column>,
    conditions: Vec<String>,
}

struct Maker {
    dice: Dice,
    n_names: usize,
}

/// Returns the statement of a number; its rows are the same in whatever order they come.
pub(crate) fn statement(number: u64) -> String {
    let mut maker = Maker { dice: Dice(number), n_names: 0 };
    maker.statement()
}

impl Maker {
    fn name(&mut self) -> String {
        self.n_names += 1;
        format!("t{}", self.n_names)
    }

    fn statement(&mut self) -> String {
        match self.dice.below(12) {
            0 => self.windowed(),
            1 => self.united(),
            2 => self.twice(),
            3 => self.distinct_on(),
            _ => self.query().0,
        }
    }

    /// A table, a derived table or a join of some.
    fn source(&mut self, depth: usize) -> Source {
        if depth > 0 && self.dice.one_in(4) {
            return self.derived();
        }
        if depth > 0 && self.dice.one_in(3) {
            return self.join(depth);
        }
        let (table, columns) = *self.dice.of(TABLES);
        let alias = self.name();
        let columns = columns
            .iter()
            .map(|(name, kind)| Column { sql: format!("{alias}.{name}"), kind: *kind })
            .collect::<Vec<_>>();
        Source { from: format!("{table} {alias}"), columns, conditions: Vec::new() }
    }

    fn derived(&mut self) -> Source {
        let (sql, kinds) = self.query();
        let alias = self.name();
        let column = |(place, kind): (usize, &Kind)| Column { sql: format!("{alias}.k{place}"), kind: *kind };
        let columns = kinds.iter().enumerate().map(column).collect();
        Source { from: format!("({sql}) {alias}"), columns, conditions: Vec::new() }
    }

    fn join(&mut self, depth: usize) -> Source {
        let mut left = self.source(depth - 1);
        // Smaller inputs, so that a join of rows that are much alike doesn't grow beyond measure.
        for _ in 0..20 {
            let right = self.source(0);
            let pairs: Vec<(Column, Column)> = left
                .columns
                .iter()
                .flat_map(|a| right.columns.iter().filter(|b| a.kind == b.kind).map(|b| (a.clone(), b.clone())))
                .filter(|(a, _)| !matches!(a.kind, Text | Word("precision" | "level")))
                .collect();
            if pairs.is_empty() {
                continue;
            }
            let (one, other) = (self.dice.of(&pairs).clone(), self.dice.of(&pairs).clone());
            let mut on = format!("{} = {}", one.0.sql, one.1.sql);
            if self.dice.one_in(2) || one.0.kind != Pair {
                let _ = write!(on, " and {} = {}", other.0.sql, other.1.sql);
            }
            if self.dice.one_in(6) {
                let (a, b) = (self.dice.of(&left.columns).clone(), self.dice.of(&right.columns).clone());
                let _ = write!(on, " and ({} is null or {} is not null)", a.sql, b.sql);
            }
            let days = |side: &Source| side.columns.iter().find(|column| column.kind == Day).map(|day| day.sql.clone());
            if let (Some(day), Some(other_day), true) = (days(&left), days(&right), self.dice.one_in(4)) {
                let not = if self.dice.one_in(3) { "not " } else { "" };
                let least = self.dice.of(&[">=", ">"]).to_string();
                let most = self.dice.of(&["<=", "<"]).to_string();
                left.conditions.push(format!(
                    "{not}exists (select 1 from {} where {} = {} and {other_day} {most} {day} \
                     and {other_day} {least} {day} - interval '{} days')",
                    right.from,
                    one.0.sql,
                    one.1.sql,
                    1 + self.dice.below(400)
                ));
                return left;
            }
            match self.dice.below(8) {
                0 => left.conditions.push(format!("exists (select 1 from {} where {on})", right.from)),
                1 => left.conditions.push(format!("not exists (select 1 from {} where {on})", right.from)),
                2 => left.conditions.push(format!("{} in (select {} from {})", one.0.sql, one.1.sql, right.from)),
                how => {
                    let word = ["", "", "", "join", "join", "left join", "right join", "full join"][how];
                    left.from = format!("{} {word} {} on {on}", left.from, right.from);
                    left.columns.extend(right.columns);
                }
            }
            return left;
        }
        left
    }

    /// An expression to group by, of a column.
    fn key(&mut self, source: &Source) -> Column {
        let column = self.dice.of(&source.columns).clone();
        let sql = &column.sql;
        let (sql, kind) = match (column.kind, self.dice.below(6)) {
            (Day, 0..=2) => (format!("extract(year from {sql})"), Int),
            (Day, 3) => (format!("date_part('month', {sql})"), Int),
            (Day, 4) => (format!("cast(date_part('YEAR', {sql}) as int) + 1"), Int),
            (Country, 0) => (format!("coalesce({sql}, '{}')", self.dice.of(COUNTRIES)), Country),
            (Country, 1) => (format!("nullif({sql}, '{}')", self.dice.of(COUNTRIES)), Country),
            (Country, 2) => (format!("region({sql})"), Text),
            (Country, 3) => {
                let other = self.of_kind(source, Country).sql;
                (format!("case when {sql} < {other} then {sql} else {other} end"), Country)
            }
            (Pair, 0) => (format!("pair_a({sql})"), Country),
            (Pair, 1) => (format!("nullif({sql}, '{}')", self.dice.of(PAIRS)), Pair),
            (Text, 0) => (format!("left({sql}, 1)"), Text),
            (kind, _) => (sql.clone(), kind),
        };
        Column { sql, kind }
    }

    fn of_kind(&mut self, source: &Source, kind: Kind) -> Column {
        let alike: Vec<&Column> = source.columns.iter().filter(|column| column.kind == kind).collect();
        (*self.dice.of(&alike)).clone()
    }

    fn condition(&mut self, source: &Source) -> String {
        let column = self.dice.of(&source.columns).clone();
        let sql = &column.sql;
        match (column.kind, self.dice.below(5)) {
            (_, 0) => format!("{sql} is not null"),
            (Country, 1) => format!("{sql} in ('{}', '{}')", self.dice.of(COUNTRIES), self.dice.of(COUNTRIES)),
            (Country, 2) => format!("{sql} <> '{}'", self.dice.of(COUNTRIES)),
            (Country, _) => format!("{sql} >= '{}'", self.dice.of(COUNTRIES)),
            (Pair, 1) => format!("{sql} = '{}'", self.dice.of(PAIRS)),
            (Pair, 2) => format!("{sql} not in ('{}', '{}')", self.dice.of(PAIRS), self.dice.of(PAIRS)),
            (Pair, 3) => format!("{sql} in (select pair from awards where pair is not null)"),
            (Pair, _) => format!("{sql} < '{}'", self.dice.of(PAIRS)),
            (Day, 1) => format!("extract(year from {sql}) = {}", 2018 + self.dice.below(8)),
            (Day, 2) => format!("date_part('year', {sql}) in (2019, 2021, 2024)"),
            (Day, 3) => format!("not (date_part('year', {sql}) > {})", 2018 + self.dice.below(8)),
            (Day, _) => format!("{sql} >= date '20{}-07-01'", 18 + self.dice.below(8)),
            (Int, _) => format!("{sql} <> 2"),
            (Word(_) | Text, _) => format!("({sql} is null or {sql} > 'd')"),
        }
    }

    fn conditions(&mut self, source: &mut Source) -> String {
        for _ in 0..self.dice.below(3) {
            let condition = self.condition(source);
            source.conditions.push(condition);
        }
        if source.conditions.is_empty() { String::new() } else { format!(" where {}", source.conditions.join(" and ")) }
    }

    fn result(&mut self, source: &Source) -> String {
        let column = self.key(source).sql;
        let mut call = self.dice.of(AGGREGATES).replace("{}", &column);
        if self.dice.one_in(5) {
            let condition = self.condition(source);
            let _ = write!(call, " filter (where {condition})");
        }
        call
    }

    /// A query, and the kinds of its columns k0, k1 and so on; behind them are results r0 and so on.
    fn query(&mut self) -> (String, Vec<Kind>) {
        let depth = self.dice.below(3);
        let mut source = self.source(depth);
        let filter = self.conditions(&mut source);
        let n_keys = 1 + self.dice.below(4);
        let mut keys: Vec<Column> = Vec::new();
        for _ in 0..n_keys {
            let key = self.key(&source);
            if keys.iter().all(|known| known.sql != key.sql) {
                keys.push(key);
            }
        }
        let named = |(place, key): (usize, &Column)| format!("{} as k{place}", key.sql);
        let mut columns: Vec<String> = keys.iter().enumerate().map(named).collect();
        let kinds: Vec<Kind> = keys.iter().map(|key| key.kind).collect();
        let from = format!("from {}{filter}", source.from);
        if self.dice.one_in(6) {
            return (format!("select distinct {} {from}", columns.join(", ")), kinds);
        }
        let n_results = self.dice.below(3);
        for place in 0..n_results {
            let result = self.result(&source);
            columns.push(format!("{result} as r{place}"));
        }
        let list = keys.iter().map(|key| key.sql.as_str()).collect::<Vec<_>>().join(", ");
        let group = match self.dice.below(12) {
            0 if keys.len() > 1 => format!("rollup({list})"),
            1 if keys.len() > 1 => format!("grouping sets (({list}), ({}), ())", keys[0].sql),
            2 if keys.len() == 2 => format!("cube({list})"),
            _ => list,
        };
        let mut sql = format!("select {} {from} group by {group}", columns.join(", "));
        match self.dice.below(6) {
            0 => sql.push_str(" having count(*) > 1"),
            1 => {
                let condition = format!("{} is not null", self.dice.of(&keys).sql);
                let _ = write!(sql, " having {condition}");
            }
            _ => {}
        }
        if self.dice.one_in(3) {
            let down = if self.dice.one_in(2) { "desc" } else { "asc nulls first" };
            let places: Vec<String> = (1..=columns.len()).rev().map(|place| format!("{place} {down}")).collect();
            let _ = write!(sql, " order by {} limit {}", places.join(", "), 1 + self.dice.below(40));
        }
        (sql, kinds)
    }

    fn windowed(&mut self) -> String {
        let (sql, kinds) = self.query();
        let all: Vec<String> = (0..kinds.len()).map(|place| format!("k{place}")).collect();
        let part = self.dice.of(&all).clone();
        let call = match self.dice.below(6) {
            0 => "row_number()".to_string(),
            1 => format!("lag({})", self.dice.of(&all)),
            2 => format!("first_value({})", self.dice.of(&all)),
            3 => format!("max({})", self.dice.of(&all)),
            4 => "rank()".to_string(),
            _ => "count(*)".to_string(),
        };
        let order = all.join(", ");
        // Whole rows order the window, so that rows which tie are alike.
        format!(
            "select {order}, {call} over (partition by {part} order by {order}) as w from (select distinct {order} from ({sql}) q) w"
        )
    }

    fn united(&mut self) -> String {
        let word = *self.dice.of(&["union", "union all", "intersect", "except"]);
        let kind = *self.dice.of(&[Country, Pair, Day, Int]);
        let mut side = || loop {
            let source = self.source(1);
            if source.columns.iter().any(|column| column.kind == kind) {
                let column = self.of_kind(&source, kind).sql;
                let condition = self.condition(&source);
                return format!("select {column} as k from {} where {condition}", source.from);
            }
        };
        let (left, right) = (side(), side());
        format!("select k, count(*) as n from ({left} {word} {right}) u group by k")
    }

    /// One CTE, named twice.
    fn twice(&mut self) -> String {
        let (sql, kinds) = self.query();
        let same: Vec<String> = (0..kinds.len()).map(|place| format!("a.k{place} = b.k{place}")).collect();
        let word = *self.dice.of(&["join", "left join", "full join"]);
        format!(
            "with q as ({sql}) select a.k0 as one, b.k0 as other, count(*) as n from q a {word} q b on {} group by a.k0, b.k0",
            same.join(" and ")
        )
    }

    fn distinct_on(&mut self) -> String {
        let (sql, kinds) = self.query();
        let all: Vec<String> = (0..kinds.len()).map(|place| format!("k{place}")).collect();
        let order = all.join(", ");
        format!("select distinct on (k0) {order} from ({sql}) q order by {order}")
    }
}
