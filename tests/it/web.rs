//! The web example, served and asked over the wire.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

#[expect(dead_code, reason = "its `main` is for people")]
#[path = "../../examples/web.rs"]
mod example;

/// Serves on a free port until the runtime is dropped.
fn served() -> (tokio::runtime::Runtime, SocketAddr) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().build().expect("threads");
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).expect("a free port");
    let address = listener.local_addr().expect("it is bound");
    runtime.spawn(example::serve(listener, example::open().expect("the bundled dataset opens")));
    (runtime, address)
}

/// Returns the status and the body of the answer.
fn ask(address: SocketAddr, method: &str, path: &str, body: &str) -> (u16, Value) {
    let mut stream = TcpStream::connect(address).expect("it listens");
    stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a time");
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: test\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all((head + body).as_bytes()).expect("it is sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    (status, serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {answer}")))
}

#[test]
fn the_web_example_answers_and_refuses() {
    let (_runtime, address) = served();
    let (status, rows) =
        ask(address, "GET", "/pair/Kazakhstan/%D0%A2%D0%B0%D0%B4%D0%B6%D0%B8%D0%BA%D0%B8%D1%81%D1%82%D0%B0%D0%BD", "");
    let rows = rows.as_array().expect("rows");
    assert!(status == 200 && rows.len() > 20 && rows.iter().all(|row| row["summary"].is_string()), "{rows:?}");
    let (status, rows) = ask(address, "POST", "/sql", "select country('Ivory Coast') as c");
    assert_eq!((status, &rows[0]["c"]), (200, &Value::from("CIV")));

    let (status, error) = ask(address, "GET", "/pair/Khazakstan/TJ", "");
    assert_eq!(
        (status, &error["code"], &error["candidates"][0]),
        (400, &Value::from("country"), &"Kazakhstan (KAZ)".into())
    );
    // What closes a quote in SQL is a letter like any other here.
    assert_eq!(ask(address, "GET", "/pair/'%20or%20''='/TJ", "").1["code"], "country");
    for statement in ["select * from '/etc/passwd'", "delete from visits", "set datafusion.execution.batch_size = 1"] {
        assert_eq!(ask(address, "POST", "/sql", statement).0, 400, "{statement}");
    }
}

#[test]
fn the_web_example_answers_many_at_once() {
    let (_runtime, address) = served();
    let one = ask(address, "GET", "/pair/KAZ/TJK", "");
    std::thread::scope(|scope| {
        let ask = || (0..4).all(|_| ask(address, "GET", "/pair/Tajikistan/KZ", "") == one);
        let asking: Vec<_> = (0..8).map(|_| scope.spawn(ask)).collect();
        assert!(asking.into_iter().all(|thread| thread.join().expect("no panic")));
    });
}
