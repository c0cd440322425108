//! A server on the loopback interface that takes bodies as they come.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What the server does with one request.
#[derive(Clone, Copy)]
pub(crate) enum Take {
    /// Reads it to its end and answers with this status.
    All(u16),
    /// Reads some of its body and closes the connection.
    Some,
    /// Reads some of its body, answers with this status, and then closes the connection.
    Early(u16),
}

/// Keeps each request, as far as it was read.
pub(crate) struct Taker {
    pub(crate) url: String,
    taken: Arc<Mutex<Vec<String>>>,
}

impl Taker {
    pub(crate) fn start(turns: impl IntoIterator<Item = Take>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let taken = Arc::new(Mutex::new(Vec::new()));
        let (turns, log): (Vec<Take>, _) = (turns.into_iter().collect(), taken.clone());
        thread::spawn(move || {
            for turn in turns {
                let (mut stream, _) = listener.accept().unwrap();
                log.lock().unwrap().push(String::new());
                take(&mut stream, turn, &log);
            }
        });
        Self { url, taken }
    }

    /// What has come so far, one text for each request.
    pub(crate) fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }

    /// The same for one that outlives the borrow.
    pub(crate) fn log(&self) -> Arc<Mutex<Vec<String>>> {
        self.taken.clone()
    }
}

fn take(stream: &mut TcpStream, turn: Take, log: &Mutex<Vec<String>>) {
    loop {
        let mut bytes = [0; 4096];
        let count = stream.read(&mut bytes).unwrap_or_default();
        let text = {
            let mut log = log.lock().unwrap();
            let text = log.last_mut().unwrap();
            text.push_str(&String::from_utf8_lossy(&bytes[..count]));
            text.clone()
        };
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            if count == 0 {
                return;
            }
            continue;
        };
        match turn {
            Take::Some if !body.is_empty() || count == 0 => return,
            Take::Early(status) if !body.is_empty() => {
                let head = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n");
                _ = stream.write_all(head.as_bytes());
                _ = stream.shutdown(Shutdown::Write);
                // A close while there are unread bytes would take the answer back.
                while stream.read(&mut bytes).is_ok_and(|count| count > 0) {}
                return;
            }
            Take::All(status) if is_whole(head, body) => {
                let more = "location: /elsewhere\r\nconnection: close\r\n";
                let head = format!("HTTP/1.1 {status} X\r\n{more}content-length: 0\r\n\r\n");
                _ = stream.write_all(head.as_bytes());
                return;
            }
            _ if count == 0 => return,
            _ => {}
        }
    }
}

fn is_whole(head: &str, body: &str) -> bool {
    let length = head.lines().find_map(|line| {
        line.to_lowercase()
            .strip_prefix("content-length: ")?
            .parse()
            .ok()
    });
    match length {
        Some(length) => body.len() >= length,
        None => body.ends_with("0\r\n\r\n"),
    }
}
