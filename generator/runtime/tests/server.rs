//! A server on the loopback interface that plays prepared answers and keeps what it was sent.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the server does with one connection.
pub(crate) enum Turn {
    /// Answers with these bytes.
    Say(String),
    /// The same, with bytes that are no text.
    Bytes(Vec<u8>),
    /// Reads the request and never answers.
    Hang,
}

/// The bytes of an answer.
pub(crate) fn answer(status: u16, headers: &str, body: &str) -> Turn {
    let length = body.len();
    Turn::Say(format!(
        "HTTP/1.1 {status} X\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n{body}"
    ))
}

/// An answer in JSON.
pub(crate) fn json(status: u16, body: &str) -> Turn {
    answer(status, "content-type: application/json\r\n", body)
}

pub(crate) struct Server {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Plays one turn per connection.
    pub(crate) async fn start(turns: impl IntoIterator<Item = Turn>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (turns, log) = (turns.into_iter().collect::<Vec<_>>(), seen.clone());
        tokio::spawn(async move {
            let mut open = Vec::new();
            for turn in turns {
                let (mut stream, _) = listener.accept().await.unwrap();
                let request = receive(&mut stream).await;
                log.lock().unwrap().push(request);
                match turn {
                    Turn::Say(text) => stream.write_all(text.as_bytes()).await.unwrap(),
                    Turn::Bytes(bytes) => stream.write_all(&bytes).await.unwrap(),
                    Turn::Hang => open.push(stream),
                }
            }
            std::future::pending::<()>().await;
        });
        Self { url, seen }
    }

    /// Every request so far.
    pub(crate) fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

/// Reads one request: its head, and as much body as the head announces.
async fn receive(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return text;
            }
        }
        let mut chunk = [0; 4096];
        let count = stream.read(&mut chunk).await.unwrap();
        assert!(count > 0, "the request broke off: {text}");
        bytes.extend_from_slice(&chunk[..count]);
    }
}
