//! A server on the loopback interface that sends what a test tells it, when the test tells it.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

/// A server must have done its part long before this.
const LIMIT: Duration = Duration::from_secs(20);

/// Answers one request. Dropping it closes the connection.
pub(crate) struct Feed {
    pub(crate) url: String,
    bytes: Sender<Vec<u8>>,
    /// Told when the client has closed its side.
    closed: Receiver<()>,
}

impl Feed {
    /// A server that answers with these bytes first, and then waits for further ones.
    pub(crate) fn start(first: impl AsRef<[u8]>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (bytes, receiver) = channel::<Vec<u8>>();
        let (close, closed) = channel();
        bytes.send(first.as_ref().to_vec()).unwrap();
        thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            read_head(&mut stream);
            let mut watched = stream.try_clone().unwrap();
            thread::spawn(move || {
                // The client sends no more, so that this ends when it closes the connection.
                while watched.read(&mut [0; 64]).is_ok_and(|count| count > 0) {}
                _ = close.send(());
            });
            for bytes in receiver {
                if stream.write_all(&bytes).is_err() {
                    break;
                }
            }
            _ = stream.shutdown(std::net::Shutdown::Both);
        });
        Self { url, bytes, closed }
    }

    /// Sends further bytes.
    pub(crate) fn send(&self, bytes: impl AsRef<[u8]>) {
        self.bytes.send(bytes.as_ref().to_vec()).unwrap();
    }

    /// Sends one chunk of a body that is sent in chunks.
    pub(crate) fn send_chunk(&self, text: &str) {
        self.send(format!("{:x}\r\n{text}\r\n", text.len()));
    }

    /// Closes the connection.
    pub(crate) fn close(self) {
        drop(self.bytes);
    }

    /// Waits until the client has closed the connection.
    pub(crate) fn wait_until_closed(&self) {
        self.closed.recv_timeout(LIMIT).unwrap();
    }
}

fn read_head(stream: &mut TcpStream) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
}

/// The head of a response whose body is sent in chunks.
pub(crate) const CHUNKED: &str =
    "HTTP/1.1 200 X\r\ncontent-type: text/plain\r\ntransfer-encoding: chunked\r\n\r\n";

/// The head of a response whose body has a length.
pub(crate) fn head(length: usize) -> String {
    format!("HTTP/1.1 200 X\r\ncontent-type: text/plain\r\ncontent-length: {length}\r\n\r\n")
}
