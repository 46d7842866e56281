//! Questions on a pair of countries over HTTP, answered from one shared `Dyadb`.
//!
//! ```sh
//! cargo run --example web               # or: cargo run --example web -- 127.0.0.1:0
//! curl localhost:8080/pair/Kazakhstan/TJ
//! curl localhost:8080/sql -d "select * from partners('Kazakhstan')"
//! ```

use std::io;
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dyadb::{Dyadb, Error, ErrorCode, Query};
use tokio::net::TcpListener;

#[expect(clippy::print_stdout, reason = "the address is for whoever started it")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_string());
    let db = open()?;
    tokio::runtime::Builder::new_multi_thread().enable_io().build()?.block_on(async {
        let listener = TcpListener::bind(address).await?;
        println!("http://{}", listener.local_addr()?);
        Ok(serve(listener, db).await?)
    })
}

/// Opens the dataset for statements of strangers: no files, no end of time, no end of memory.
pub(crate) fn open() -> dyadb::Result<Dyadb> {
    Dyadb::builder().safe().read_only().timeout(Duration::from_secs(5)).memory_limit(256 << 20).bundled()
}

/// Answers until it is dropped.
pub(crate) async fn serve(listener: TcpListener, db: Dyadb) -> io::Result<()> {
    // A clone of a `Dyadb` is the same one: each request has its own, and a session of its own with every query.
    let app = Router::new().route("/pair/{a}/{b}", get(pair)).route("/sql", post(sql)).with_state(db);
    axum::serve(listener, app).await
}

/// What is known of two countries, oldest first. They come from the address as they are: values, never text of SQL.
async fn pair(State(db): State<Dyadb>, Path((a, b)): Path<(String, String)>) -> Response {
    answer(db.query("select date, kind, summary from timeline($a, $b)").bind("a", a).bind("b", b)).await
}

async fn sql(State(db): State<Dyadb>, statement: String) -> Response {
    answer(db.query(&statement)).await
}

/// Runs a query and gives its rows as JSON, or what is wrong with it. A request that ends early ends its query, since
/// what waits for it is dropped.
async fn answer(query: Query) -> Response {
    let json = async {
        let stream = query.stream().await?;
        let schema = stream.schema();
        let batches: Vec<_> = futures::TryStreamExt::try_collect(stream).await?;
        let mut out = Vec::new();
        dyadb::write(schema, &mut batches.into_iter().map(Ok), "json", &mut out)?;
        Ok(out)
    };
    match json.await {
        Ok(rows) => ([(header::CONTENT_TYPE, "application/json")], rows).into_response(),
        Err(error) => refusal(&error),
    }
}

fn refusal(error: &Error) -> Response {
    let status = match error.code() {
        ErrorCode::Timeout => StatusCode::GATEWAY_TIMEOUT,
        ErrorCode::Resources => StatusCode::SERVICE_UNAVAILABLE,
        ErrorCode::Internal | ErrorCode::Dataset | ErrorCode::Io => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::BAD_REQUEST,
    };
    (status, [(header::CONTENT_TYPE, "application/json")], error.to_json()).into_response()
}
