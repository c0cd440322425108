//! Makes the same calls through the generated client and through the one by hand, and prints the
//! medians as JSON: microseconds, and allocations of the calling thread.

mod allocations;
mod answers;
mod by_hand;

use answers::InMemory;
use std::hint::black_box;
use std::time::Instant;
use tokio::runtime::{Builder, Runtime};

#[global_allocator]
static ALLOCATOR: allocations::Counting = allocations::Counting;

/// The server of the calls in memory.
const BASE_URL: &str = "https://api.example.com";

const KEY: &str = "key-of-the-shop-0123456789";

/// How many calls of each kind are measured in memory, after a tenth as many that are not.
///
/// A pause of the system falls into one call and moves no median; only what slows half of the calls
/// does. Measured: a call takes two to three microseconds, so two times so many in turn take a
/// tenth of a second, and another program would have to slow half of that. With a tenth of the
/// value, five milliseconds would do. The medians of two runs differ by 1.5 %. Ten times as many
/// would take two seconds more.
const IN_MEMORY: usize = 20_000;

/// The same for calls to a server on this machine. Measured: they take some 25 microseconds each,
/// about ten times as long, so two times so many in turn take a quarter of a second.
const ON_LOOPBACK: usize = 5_000;

/// What calls cost.
#[derive(Default)]
struct Cost {
    micros: Vec<f64>,
    allocations: Vec<u32>,
}

impl Cost {
    fn measure(&mut self, call: impl FnOnce()) {
        let (start, before) = (Instant::now(), allocations::count());
        call();
        let (micros, after) = (start.elapsed().as_secs_f64() * 1e6, allocations::count());
        self.micros.push(micros);
        self.allocations.push(after.wrapping_sub(before));
    }

    /// The medians as JSON.
    fn shown(mut self) -> String {
        self.micros.sort_by(f64::total_cmp);
        self.allocations.sort_unstable();
        let middle = self.micros.len() / 2;
        format!(
            "{{\"micros\":{},\"allocations\":{}}}",
            self.micros[middle], self.allocations[middle]
        )
    }
}

/// Makes two calls in turn, so that a machine whose speed drifts is fair to both.
fn compare(name: &str, rounds: usize, ours: impl Fn(), by_hand: impl Fn()) -> String {
    for _ in 0..rounds / 10 {
        ours();
        by_hand();
    }
    let (mut first, mut second) = (Cost::default(), Cost::default());
    // What the measurement itself writes down must not be counted.
    for cost in [&mut first, &mut second] {
        cost.micros.reserve(rounds);
        cost.allocations.reserve(rounds);
    }
    for _ in 0..rounds {
        first.measure(&ours);
        second.measure(&by_hand);
    }
    let (first, second) = (first.shown(), second.shown());
    format!("{{\"name\":\"{name}\",\"client\":{first},\"by_hand\":{second}}}")
}

/// Both calls with one pair of clients.
fn rows(
    place: &str,
    rounds: usize,
    runtime: &Runtime,
    ours: &shop::Client,
    by_hand: &by_hand::Client,
) -> [String; 2] {
    let read = compare(
        &format!("{place}, GET"),
        rounds,
        || {
            let call = ours.read_item("P-17").locale("sv").limit(8);
            let item = runtime
                .block_on(call.into_future())
                .expect("the item is read");
            assert_eq!(black_box(item).tags.len(), 2);
        },
        || {
            let call = by_hand.read_item("P-17", "sv", 8);
            let item = runtime.block_on(call).expect("the item is read");
            assert_eq!(black_box(item).tags.len(), 2);
        },
    );
    let write = compare(
        &format!("{place}, POST"),
        rounds,
        || {
            let lines = [shop::Line::new("P-17", 2), shop::Line::new("P-18", 1)];
            let order = shop::Order::new("C-81", lines);
            let call = ours.create_order(order).into_future();
            let receipt = runtime.block_on(call).expect("the order is made");
            assert!(black_box(receipt).total > 0.0);
        },
        || {
            let line = |item: &str, count| by_hand::Line {
                item: item.to_owned(),
                count,
            };
            let order = by_hand::Order {
                customer: "C-81".to_owned(),
                lines: vec![line("P-17", 2), line("P-18", 1)],
                note: None,
            };
            let receipt = runtime
                .block_on(by_hand.create_order(&order))
                .expect("the order is made");
            assert!(black_box(receipt).total > 0.0);
        },
    );
    [read, write]
}

fn main() {
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("Tokio starts");
    let ours = shop::Client::new(shop::Credential::key(KEY));
    let in_memory = rows(
        "in memory",
        IN_MEMORY,
        &runtime,
        &ours.clone().transport(InMemory),
        &by_hand::Client::new(BASE_URL, KEY, by_hand::Carrier::Memory),
    );
    let server = answers::serve();
    let on_loopback = rows(
        "on loopback",
        ON_LOOPBACK,
        &runtime,
        &ours.base_url(&*server),
        &by_hand::Client::new(&server, KEY, by_hand::Carrier::Network),
    );
    let rows = [in_memory, on_loopback].concat().join(",");
    println!("[{rows}]");
}
