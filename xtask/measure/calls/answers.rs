//! What is answered: in memory, and by a server on the loopback interface.

use bytes::Bytes;
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use shop::runtime::{BoxFuture, Request, Response, Transport, TransportError};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

const ITEM: &str =
    r#"{"id":"P-17","name":"Chair","price":49.5,"tags":["wood","kitchen"],"color":"red"}"#;
const RECEIPT: &str = r#"{"id":"O-2041","total":99.0}"#;

fn body(path: &str) -> &'static str {
    if path.starts_with("/items/") {
        ITEM
    } else {
        RECEIPT
    }
}

/// The answer for a path, without a network.
pub fn in_memory(path: &str) -> http::Response<Bytes> {
    let mut answer = http::Response::new(Bytes::from_static(body(path).as_bytes()));
    let json = HeaderValue::from_static("application/json");
    answer.headers_mut().insert(CONTENT_TYPE, json);
    answer
}

/// The same answers for the generated client.
#[derive(Debug)]
pub struct InMemory;

impl Transport for InMemory {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let path = request.url().trim_start_matches(super::BASE_URL);
        let answer = in_memory(path).into();
        Box::pin(async { Ok(answer) })
    }
}

/// Starts a server that answers until the program ends; returns its address.
pub fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("the loopback interface has a port");
    let address = listener.local_addr().expect("a listener has an address");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || answer_all(stream));
        }
    });
    format!("http://{address}")
}

/// Answers all requests of a connection, and ends with it.
fn answer_all(stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let json = body(line.split(' ').nth(1).unwrap_or_default());
        let mut length = 0;
        loop {
            line.clear();
            reader.read_line(&mut line)?;
            if line.trim().is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        reader.read_exact(&mut vec![0; length])?;
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ";
        writer.write_all(format!("{head}{}\r\n\r\n{json}", json.len()).as_bytes())?;
    }
}
