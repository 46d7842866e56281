//! `in_group(c, group, date)`, `in_group_now(c, group)`: membership on a day.

use std::sync::{Arc, LazyLock};
use std::time::{SystemTime, UNIX_EPOCH};

use arrow::array::{Array, ArrayRef, BooleanArray};
use arrow::datatypes::DataType;
use datafusion::common::Result;

use super::codes::{COUNTRY, Lexicon};
use super::days::Days;
use super::kernel::{Args, scalar, stable};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{self, Country};

const C: Param = Param::new("c", ParamKind::Country, "any spelling of a country");
const GROUP: Param = Param::new("group", ParamKind::Group, "abbreviation or name of a group, such as 'CIS' or 'SCO'");

pub(super) const IN_GROUP: Function = Function {
    name: "in_group",
    group: Group::Organisations,
    params: &[C, GROUP, Param::new("date", ParamKind::Date, "the day of the question")],
    returns: "boolean",
    description: "Tells whether a country was a member of a group on a day, from the day it joined to the day before \
                  it left. Observers and candidates are no members. The date is asked for since membership today says \
                  nothing of another year.",
    examples: &[
        Example { sql: "select in_group('Uzbekistan', 'SCO', date '2001-06-14')", output: "false" },
        Example { sql: "select in_group('Uzbekistan', 'SCO', date '2020-01-01')", output: "true" },
    ],
    body: Body::Scalar(|| scalar(&IN_GROUP, DataType::Boolean, on_day)),
};

pub(super) const IN_GROUP_NOW: Function = Function {
    name: "in_group_now",
    group: Group::Organisations,
    params: &[C, GROUP],
    returns: "boolean",
    description: "Tells whether a country is a member of a group today, as far as the registry knows.",
    examples: &[
        Example { sql: "select in_group_now('Kazakhstan', 'EAEU')", output: "true" },
        Example { sql: "select in_group_now('Tajikistan', 'EAEU')", output: "false" },
    ],
    body: Body::Scalar(|| stable(&IN_GROUP_NOW, DataType::Boolean, today_in_group)),
};

/// Groups by abbreviation or name; the code is the place in [`country::groups`].
pub(super) static GROUPS: Lexicon = Lexicon {
    resolve: |text| {
        let code = country::group(text)?.code;
        country::groups().iter().position(|group| group.code == code).map(|place| place as u16)
    },
    values: None,
};

/// The spells of one country in one group, as days from the first to the one after the last.
pub(super) type Spells = Vec<(i32, i32)>;

/// The spells of membership by group and country.
pub(super) static SPELLS: LazyLock<Vec<Vec<Spells>>> = LazyLock::new(|| {
    let spells = |group: &country::Group| {
        let mut spells = vec![Vec::new(); Country::COUNT];
        for member in group.members.iter().filter(|member| member.status.as_str() == "member") {
            let left = member.left.map_or(i32::MAX, |day| day.epoch_days());
            spells[usize::from(member.country)].push((member.joined.epoch_days(), left));
        }
        spells
    };
    country::groups().iter().map(spells).collect()
});

fn on_day(args: &Args) -> Result<Option<ArrayRef>> {
    args.days(2)?.map_or(Ok(None), |days| members(args, &days))
}

fn today_in_group(args: &Args) -> Result<Option<ArrayRef>> {
    members(args, &Days::Constant(today()))
}

/// Returns today's day in UTC.
pub(super) fn today() -> i32 {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    i32::try_from(seconds / 86_400).unwrap_or(i32::MAX)
}

fn members(args: &Args, days: &Days) -> Result<Option<ArrayRef>> {
    let (Some(countries), Some(groups)) = (args.codes(0, &COUNTRY)?, args.codes(1, &GROUPS)?) else { return Ok(None) };
    let (countries, groups) = (countries.array(args.rows), groups.array(args.rows));
    let answer = |i: usize| {
        let day = days.get(i)?;
        let valid = countries.is_valid(i) && groups.is_valid(i);
        valid.then(|| is_member(countries.value(i), groups.value(i), day))
    };
    Ok(Some(Arc::new((0..args.rows).map(answer).collect::<BooleanArray>())))
}

/// Tells whether the country was a member of the group on a day, both by their codes.
pub(super) fn is_member(country: u16, group: u16, day: i32) -> bool {
    let spells = &SPELLS[usize::from(group)][usize::from(country)];
    spells.iter().any(|(joined, left)| *joined <= day && day < *left)
}

#[cfg(test)]
mod tests {
    use datafusion::logical_expr::ScalarUDF;

    use super::*;
    use crate::country::Day;
    use crate::functions::scalar_function;
    use crate::functions::testing::{dates, encodings, invoke_on, texts};

    #[test]
    fn the_table_is_the_registry() {
        for (group, spells) in country::groups().iter().zip(SPELLS.iter()) {
            for country in Country::all() {
                for day in (1910..2030).flat_map(|year| [Day::parse(&format!("{year}-01-01"))]).flatten() {
                    let here = spells[usize::from(country.code())]
                        .iter()
                        .any(|(joined, left)| *joined <= day.epoch_days() && day.epoch_days() < *left);
                    assert_eq!(here, country::in_group(country, group, day), "{} {}", group.code, country.iso3());
                }
            }
        }
    }

    #[test]
    fn membership_in_every_encoding() {
        let countries = [Some("UZB"), Some("Uzbekistan"), Some("x"), None, Some("UZB"), Some("UZB")];
        let groups = [Some("SCO"), Some("sco"), Some("SCO"), Some("SCO"), Some("no such"), None];
        let days = dates(&[Some("2020-01-01"), Some("1999-01-01"), Some("2020-01-01"), None, Some("2020-01-01"), None]);
        for (c, group) in encodings(&countries).into_iter().zip(encodings(&groups)) {
            let udf: ScalarUDF = scalar_function("in_group").expect("listed");
            let members = invoke_on(udf, &[c, group, Arc::clone(&days)]);
            assert_eq!(texts(&members), [Some("true"), Some("false"), None, None, None, None]);
        }
    }
}
