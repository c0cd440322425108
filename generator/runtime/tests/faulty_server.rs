//! A server on the loopback interface that fails as each request asks, and counts what it received
//! of each call.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;

/// The header with the number of the call.
pub(super) const CALL: &str = "x-call";

/// The header with the name of the fault that the request gets.
pub(super) const FAULT: &str = "x-fault";

/// How long the server waits between the parts of a slow answer.
const PAUSE: Duration = Duration::from_millis(5);

/// What goes wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// Nothing listens. The transport sends the request to another port, so the server does not
    /// know of it.
    Refused,
    /// The connection is reset in place of an answer.
    ResetBefore,
    /// The connection is reset within the head of the answer.
    ResetAmid,
    /// The connection is reset behind the answer.
    ResetAfter,
    /// The connection ends before the body does.
    Cut,
    /// 503.
    Unavailable,
    /// 429 with `Retry-After: 0`.
    TooMany,
    /// 401.
    Unauthorized,
    /// The answer comes in pieces.
    Slow,
    /// No answer comes before the time of the attempt runs out.
    Silent,
}

impl Fault {
    pub(super) const ALL: [Self; 10] = [
        Self::Refused,
        Self::ResetBefore,
        Self::ResetAmid,
        Self::ResetAfter,
        Self::Cut,
        Self::Unavailable,
        Self::TooMany,
        Self::Unauthorized,
        Self::Slow,
        Self::Silent,
    ];

    /// Whether a client has to expect that the server has processed the request.
    fn is_processed(self) -> bool {
        !matches!(self, Self::Refused | Self::TooMany | Self::Unauthorized)
    }
}

/// What the server received of one call.
#[derive(Debug, Clone, Default)]
pub(super) struct Received {
    /// How many requests.
    pub(super) requests: u8,
    /// How many of them a client must expect to be processed.
    pub(super) processed: u8,
    /// The hash of the idempotency key.
    key: Option<u64>,
    /// Whether two requests had different keys.
    pub(super) has_two_keys: bool,
}

/// What the server received of each call.
#[derive(Clone)]
pub(super) struct Log(Arc<Mutex<Vec<Received>>>);

impl Log {
    pub(super) fn calls(&self) -> Vec<Received> {
        self.0.lock().unwrap().clone()
    }

    fn note(&self, call: usize, is_processed: bool, key: Option<&str>) {
        let key = key.map(|key| {
            let mut hasher = DefaultHasher::new();
            key.hash(&mut hasher);
            hasher.finish()
        });
        let mut calls = self.0.lock().unwrap();
        let call = &mut calls[call];
        call.has_two_keys |= call.requests > 0 && call.key != key;
        call.key = key;
        call.requests += 1;
        call.processed += u8::from(is_processed);
    }
}

/// Starts the server on a thread of its own, for so many calls. It runs until the program ends.
pub(super) fn start(calls: usize) -> (SocketAddr, Log) {
    // As large as it ever gets, so that it does not look like a leak.
    let log = Log(Arc::new(Mutex::new(vec![Received::default(); calls])));
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    let known = log.clone();
    std::thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = TcpListener::from_std(listener).unwrap();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                // A client that goes away ends its connection, which is no fault of the server.
                tokio::spawn(serve(stream, known.clone()));
            }
        });
    });
    (address, log)
}

/// An address at which nothing listens.
pub(super) fn closed_address() -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap()
}

/// Answers the requests of a connection until one of them ends it.
async fn serve(mut stream: TcpStream, log: Log) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut head = Vec::new();
    loop {
        head.clear();
        // The requests of these tests have no body.
        while !head.ends_with(b"\r\n\r\n") {
            if stream.read_buf(&mut head).await? == 0 {
                return Ok(());
            }
        }
        let text = String::from_utf8_lossy(&head);
        let header = |name: &str| {
            let lines = text.lines().filter_map(|line| line.split_once(": "));
            lines
                .filter(|(known, _)| known.eq_ignore_ascii_case(name))
                .map(|(_, value)| value)
                .next()
        };
        let name = header(FAULT);
        let fault = name.and_then(|name| {
            let mut all = Fault::ALL.into_iter();
            all.find(|fault| format!("{fault:?}") == name)
        });
        let call = header(CALL).unwrap().parse().unwrap();
        let is_processed = fault.is_none_or(Fault::is_processed);
        log.note(call, is_processed, header("idempotency-key"));
        if !answer(&mut stream, fault).await? {
            return Ok(());
        }
    }
}

/// Answers a request, and returns whether the connection takes another one.
async fn answer(stream: &mut TcpStream, fault: Option<Fault>) -> io::Result<bool> {
    let whole = response("200 OK", "", "[1]");
    match fault {
        None => stream.write_all(&whole).await?,
        Some(Fault::Unavailable) => {
            let response = response("503 Service Unavailable", "", "[]");
            stream.write_all(&response).await?;
        }
        Some(Fault::TooMany) => {
            let response = response("429 Too Many Requests", "retry-after: 0\r\n", "[]");
            stream.write_all(&response).await?;
        }
        Some(Fault::Unauthorized) => {
            let response = response("401 Unauthorized", "", "[]");
            stream.write_all(&response).await?;
        }
        Some(Fault::Slow) => {
            for part in whole.chunks(16) {
                stream.write_all(part).await?;
                tokio::time::sleep(PAUSE).await;
            }
        }
        Some(Fault::Cut) => {
            stream.write_all(&whole[..whole.len() - 1]).await?;
            return Ok(false);
        }
        Some(Fault::Silent) => {
            // The client closes the connection when it has waited for long enough.
            let _ = stream.read_u8().await;
            return Ok(false);
        }
        Some(Fault::Refused | Fault::ResetBefore) => return reset(stream, b"").await,
        Some(Fault::ResetAmid) => return reset(stream, &whole[..20]).await,
        Some(Fault::ResetAfter) => return reset(stream, &whole).await,
    }
    Ok(true)
}

/// Sends some bytes and resets the connection.
async fn reset(stream: &mut TcpStream, bytes: &[u8]) -> io::Result<bool> {
    stream.write_all(bytes).await?;
    stream.set_zero_linger()?;
    Ok(false)
}

fn response(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    )
    .into_bytes()
}
