//! Many calls at a time against a server that fails: each ends in a result, none is processed twice
//! unless its policy allows it, and none leaves memory or a descriptor behind.
//!
//! The long run prints what became of the calls:
//!
//! ```text
//! cargo test -p runtime many_calls -- --ignored --nocapture
//! ```

use super::faulty_server::{self, CALL, FAULT, Fault, Log};
use crate::runtime::{
    AccessToken, BoxFuture, Core, DynamicCredential, Error, HttpTransport, Operation, Request,
    Response, RetryPolicy, Secret, TokenError, Transport, TransportError, TransportErrorKind,
};
use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

struct Read;

operation! { Read {
    id: "read",
    route: GET "/",
    security: [["token"]],
    success: json Vec<i64> {
        200,
    },
} }

struct Write;

operation! { Write {
    id: "write",
    route: POST "/",
    security: [["token"]],
    success: json Vec<i64> {
        200,
    },
} }

/// A `POST` with an idempotency key, which the client makes.
#[derive(Default)]
struct WriteOnce {
    key: Option<String>,
}

operation! { WriteOnce {
    id: "writeOnce",
    route: POST "/",
    security: [["token"]],
    inputs: {
        key: header "Idempotency-Key",
    },
    success: json Vec<i64> {
        200,
    },
} }

#[derive(Debug, Clone)]
pub enum Credential {
    Token(Secret),
}

credentials! { Credential {
    Token(token) => {
        "token": bearer(token),
    },
} }

/// The calls of the run that CI makes: enough for about two hundred faults.
const FEW: usize = 2_000;

/// The calls of the long run: so many that what each call loses can be told from what the allocator
/// keeps ([`GROWTH_KB`]).
const MANY: usize = 100_000;

/// How many calls run at a time, so that faults meet other calls on the same connections.
const AT_A_TIME: usize = 64;

/// One attempt in so many fails, far more than on a real network.
const FAULTS: usize = 10;

/// Longer than any attempt that the server answers, on a machine that is busy too.
const ATTEMPT: Duration = Duration::from_secs(2);

/// The default number of attempts, and one more after a token was renewed.
const MOST_REQUESTS: u8 = 4;

/// How much a long run may add to the memory after its second tenth, for what the system's
/// allocator keeps. The 80,000 calls behind that would exceed it if each lost 77 bytes.
const GROWTH_KB: usize = 6_000;

/// Sends requests over the network, each tenth with a fault.
#[derive(Debug, Clone)]
struct Faulty {
    http: Arc<HttpTransport>,
    closed: SocketAddr,
    sent: Arc<AtomicUsize>,
}

impl Transport for Faulty {
    fn send(&self, mut request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let number = self.sent.fetch_add(1, Ordering::Relaxed);
        if number.is_multiple_of(FAULTS) {
            let fault = Fault::ALL[number / FAULTS % Fault::ALL.len()];
            let name = format!("{fault:?}").parse().unwrap();
            request.headers_mut().insert(FAULT, name);
            if fault == Fault::Refused {
                request.url = format!("http://{}/", self.closed);
            }
        }
        self.http.send(request)
    }
}

/// Memory in kilobytes and the number of descriptors of this process, where Linux tells them.
#[derive(Debug, Clone, Copy)]
struct Usage {
    kilobytes: usize,
    descriptors: usize,
}

impl Usage {
    fn now() -> Option<Self> {
        let status = fs::read_to_string("/proc/self/status").ok()?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))?;
        Some(Self {
            kilobytes: line.trim().trim_end_matches(" kB").parse().ok()?,
            descriptors: fs::read_dir("/proc/self/fd").ok()?.count(),
        })
    }
}

/// How a call ended, in a few words.
async fn outcome(core: &Core, operation: impl Operation, number: usize) -> &'static str {
    let call = core.call(operation).header(CALL, number.to_string());
    match call.await {
        Ok(_) => "value",
        Err(Error::Unexpected(error)) => match error.status().as_u16() {
            401 => "401",
            429 => "429",
            503 => "503",
            status => panic!("no server sent {status}"),
        },
        Err(Error::Transport(error)) => match error.kind() {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::Timeout => "time ran out",
            TransportErrorKind::Body => "body cut short",
            TransportErrorKind::Other => "connection lost",
            kind => panic!("call {number}: {kind:?}"),
        },
        Err(error) => panic!("call {number}: {error}"),
    }
}

/// What a run came to.
struct Run {
    outcomes: BTreeMap<&'static str, usize>,
    log: Log,
    sent: usize,
    tokens: usize,
    /// After each tenth of the calls.
    usage: Vec<Usage>,
    took: Duration,
}

async fn run(calls: usize) -> Run {
    let (address, log) = faulty_server::start(calls);
    let transport = Faulty {
        http: Arc::new(HttpTransport::new()),
        closed: faulty_server::closed_address(),
        sent: Arc::default(),
    };
    let tokens = Arc::new(AtomicUsize::new(0));
    let made = tokens.clone();
    let provider = move |_| {
        let number = made.fetch_add(1, Ordering::Relaxed);
        async move { Ok::<_, TokenError>(AccessToken::new(format!("token-{number}"))) }
    };
    let core = Core::new(format!("http://{address}"))
        .credential(DynamicCredential::new(Credential::Token, provider))
        .transport(transport.clone())
        .attempt_timeout(ATTEMPT)
        .retry_policy(RetryPolicy {
            first_wait: Duration::ZERO,
            ..RetryPolicy::default()
        });
    let start = Instant::now();
    let (ended, usage) = (Arc::new(AtomicUsize::new(0)), Arc::default());
    let workers = (0..AT_A_TIME).map(|worker| {
        let worker = Worker {
            core: core.clone(),
            calls,
            ended: ended.clone(),
            usage: Arc::clone(&usage),
        }
        .run(worker);
        tokio::spawn(worker)
    });
    let mut outcomes = BTreeMap::new();
    for worker in workers.collect::<Vec<_>>() {
        for outcome in worker.await.unwrap() {
            *outcomes.entry(outcome).or_default() += 1;
        }
    }
    let usage = usage.lock().unwrap().clone();
    Run {
        outcomes,
        log,
        sent: transport.sent.load(Ordering::Relaxed),
        tokens: tokens.load(Ordering::Relaxed),
        usage,
        took: start.elapsed(),
    }
}

/// Makes its share of the calls, one after the other.
struct Worker {
    core: Core,
    /// How many calls all workers make.
    calls: usize,
    /// How many of them have ended.
    ended: Arc<AtomicUsize>,
    /// What the process used after each tenth of them.
    usage: Arc<Mutex<Vec<Usage>>>,
}

impl Worker {
    async fn run(self, first: usize) -> Vec<&'static str> {
        let mut outcomes = Vec::new();
        for number in (first..self.calls).step_by(AT_A_TIME) {
            outcomes.push(match number % 3 {
                0 => outcome(&self.core, Read, number).await,
                1 => outcome(&self.core, Write, number).await,
                _ => outcome(&self.core, WriteOnce::default(), number).await,
            });
            let ended = self.ended.fetch_add(1, Ordering::Relaxed) + 1;
            if ended.is_multiple_of(self.calls / 10) {
                self.usage.lock().unwrap().extend(Usage::now());
            }
        }
        outcomes
    }
}

impl Run {
    /// Holds what must be true of each call.
    fn check(&self, calls: usize) {
        assert_eq!(self.outcomes.values().sum::<usize>(), calls);
        for (number, call) in self.log.calls().iter().enumerate() {
            assert!(call.requests <= MOST_REQUESTS, "call {number}: {call:?}");
            assert!(!call.has_two_keys, "call {number}: {call:?}");
            let is_plain_post = number % 3 == 1;
            assert!(
                !is_plain_post || call.processed <= 1,
                "call {number} was processed twice: {call:?}"
            );
        }
        // A repeat mends most faults, but not those of a plain POST that may have been processed.
        let good = self.outcomes["value"];
        assert!(good > calls * 9 / 10 && good < calls, "{self}");
    }

    /// Holds that memory and descriptors do not grow with the number of calls. Only for a process
    /// that runs nothing else.
    fn check_usage(&self) {
        let [_, early, .., late] = self.usage[..] else {
            return;
        };
        assert!(late.kilobytes < early.kilobytes + GROWTH_KB, "{self}");
        // Each connection has an end here and one at the server.
        assert!(
            late.descriptors < early.descriptors + 2 * AT_A_TIME,
            "{self}"
        );
    }
}

impl std::fmt::Display for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let calls = self.log.calls();
        let repeated = calls.iter().filter(|call| call.requests > 1).count();
        let requests: usize = calls.iter().map(|call| usize::from(call.requests)).sum();
        writeln!(
            f,
            "{} calls, {AT_A_TIME} at a time, in {:.1?}",
            calls.len(),
            self.took
        )?;
        writeln!(
            f,
            "attempts: {}, faulty: {}, received: {requests}",
            self.sent,
            self.sent.div_ceil(FAULTS)
        )?;
        writeln!(f, "calls received more than once: {repeated}")?;
        writeln!(f, "tokens: {}", self.tokens)?;
        for (outcome, count) in &self.outcomes {
            writeln!(f, "{outcome}: {count}")?;
        }
        for usage in &self.usage {
            writeln!(
                f,
                "{} KB, {} descriptors",
                usage.kilobytes, usage.descriptors
            )?;
        }
        Ok(())
    }
}

#[tokio::test]
async fn calls_with_faults_end_and_are_sent_as_often_as_they_may() {
    run(FEW).await.check(FEW);
}

/// The same with more calls, alone in its process.
#[tokio::test]
#[ignore = "takes minutes, and measures the whole process"]
async fn a_hundred_thousand_calls_with_faults_leave_nothing_behind() {
    let run = run(MANY).await;
    println!("{run}");
    run.check(MANY);
    run.check_usage();
}
