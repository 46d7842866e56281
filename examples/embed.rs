//! dyadb in a program of one's own: `cargo run --example embed`.

#![expect(clippy::print_stdout, reason = "an example shows what it finds")]

use arrow::array::cast::AsArray;
use dyadb::{Dyadb, ErrorCode};

/// A row of `visits`, read by the names of the columns.
#[derive(serde::Deserialize)]
struct Visit {
    date: Option<String>,
    visitor: String,
}

fn main() -> dyadb::Result<()> {
    // The dataset in the binary; `Dyadb::open("mydata")` opens a directory. A `Dyadb` is cheap to clone and to share.
    let db = Dyadb::bundled()?;

    // Parameters are values, never text, and a country may be spelled in any way.
    let visits: Vec<Visit> = db
        .query("select date, visitor from visits where pair = pair($a, $b) and date >= $since order by date")
        .bind("a", "Kazakhstan")
        .bind("b", "Таджикистан")
        .bind("since", "2020-01-01")
        .rows_as_blocking()?;
    for Visit { date, visitor } in &visits {
        println!("{}: {visitor}", date.as_deref().unwrap_or("undated"));
    }

    // A stream gives Arrow batches as they come; dropping it ends the query.
    for batch in db.query("select summary from timeline('KAZ', 'TJK') limit 3").stream_blocking()? {
        for summary in batch?.column(0).as_string_view().iter().flatten() {
            println!("  {summary}");
        }
    }

    // A saved query by its name; `dyadb list` shows them all, and each works in FROM too.
    let balance = db.queries().get("visit_balance")?.bind("c", "Kazakhstan").run_blocking()?;
    println!("{} partners of Kazakhstan", balance.iter().map(|batch| batch.num_rows()).sum::<usize>());

    // What goes wrong says what, where and how to mend it.
    match db.query("select * from visits where host_country = 'Khazakstan'").collect_blocking() {
        Err(error) if error.code() == ErrorCode::Country => println!("{}", error.report()),
        Err(error) => return Err(error),
        Ok(_) => println!("a country that isn't there was found"),
    }
    Ok(())
}
