//! A server of one test: it says what it is told to, and remembers what it heard.
//!
//! It lives on the runtime of its test and serves one connection after the other, one request on
//! each. Nothing in it depends on time: connections queue up in order, so the farewell, which is a
//! connection too, comes after all of them.

use crate::answer::Answer;
use crate::received::Received;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;

const LOOPBACK: &str = "127.0.0.1:0";
const FAREWELL: &str = "FAREWELL";

/// How long a client may leave a connection open; only a client that never closes one meets this
/// limit.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server that answers in the given order.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    received: JoinHandle<Vec<Received>>,
}

impl Server {
    /// Starts to answer: the first connection gets the first answer. One too many gets status 599.
    pub(crate) async fn start(answers: impl IntoIterator<Item = Answer>) -> Self {
        let listener = TcpListener::bind(LOOPBACK).await.unwrap();
        let address = listener.local_addr().unwrap();
        let answers = answers.into_iter().collect::<Vec<_>>().into_iter();
        Self {
            address,
            received: tokio::spawn(serve(listener, answers)),
        }
    }

    /// A server that must not be called.
    pub(crate) async fn unused() -> Self {
        Self::start([]).await
    }

    /// The address for a client.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Stops, and tells what every connection brought.
    pub(crate) async fn requests(self) -> Vec<Received> {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream
            .write_all(format!("{FAREWELL}\r\n\r\n").as_bytes())
            .await
            .unwrap();
        tokio::time::timeout(PATIENCE, self.received)
            .await
            .expect("the client closes its connections")
            .unwrap()
    }

    /// Stops, and gives the only request there was.
    pub(crate) async fn request(self) -> Received {
        let mut requests = self.requests().await;
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }
}

async fn serve(listener: TcpListener, mut answers: std::vec::IntoIter<Answer>) -> Vec<Received> {
    let mut received = Vec::new();
    loop {
        let (mut stream, _) = listener.accept().await.unwrap();
        let request = Received::read(&mut stream).await;
        if request.line() == FAREWELL {
            return received;
        }
        request.record();
        received.push(request);
        say(
            &mut stream,
            &answers.next().unwrap_or_else(|| Answer::empty(599)),
        )
        .await;
    }
}

/// Gives an answer. A client that has hung up in the meantime does not matter here.
async fn say(stream: &mut TcpStream, answer: &Answer) {
    let _ = stream.write_all(&answer.bytes()).await;
    if answer.is_held() {
        let _ = stream.read_to_end(&mut Vec::new()).await;
    }
    let _ = stream.shutdown().await;
}

/// An address at which every connection is refused, as long as the socket is kept: it is taken, but
/// nobody listens.
pub(crate) fn refusing() -> (TcpSocket, String) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(LOOPBACK.parse().unwrap()).unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    (socket, url)
}
