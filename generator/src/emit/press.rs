//! Prints the sheets of all APIs, on as many threads as there are cores.
//!
//! In: [`Sheet`]s. Out: the text of each, and what is public in it. A sheet is cut into runs of items, since one file can be most of a crate;
//! each run is made, printed and forgotten by one thread, so that tokens of few items are alive at a time. Texts are put together in the
//! order of the items: nothing in the output says how many threads there were.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::comments::Comments;
use super::format::{self, NotRust, Seen};
use super::sheets::{Content, Sheet};
use super::spacing;
use super::surface::{Found, Place, Reader};
use super::unit::{Imports, Unit};

/// So many items are printed in one go: enough that starting costs nothing, and few enough that no thread is left with a long rest.
const RUN: usize = 64;

/// A sheet of one API.
pub(super) struct Order<'a> {
    pub(super) unit: &'a Unit<'a>,
    pub(super) place: Place<'a>,
    pub(super) sheet: Sheet,
}

/// A printed sheet: its text, empty if nobody asked for it, and what is public in it.
pub(super) type Printed = (Result<String, NotRust>, Found);

/// Some items of one sheet, by its index among the orders.
struct Run<'a> {
    order: usize,
    items: &'a [usize],
    is_last: bool,
}

/// What one run becomes.
#[derive(Default)]
struct Proof {
    imports: Imports,
    /// Members of the `impl` above all items.
    members: String,
    items: String,
    found: Found,
}

/// Prints the sheets, in their order; `lays_out` is false if only what is public is asked for.
pub(super) fn print(orders: &[Order<'_>], lays_out: bool) -> Vec<Printed> {
    let runs: Vec<Run<'_>> = orders
        .iter()
        .enumerate()
        .flat_map(|(index, order)| runs(index, &order.sheet))
        .collect();
    let proofs = spread(&runs, |run| {
        orders
            .get(run.order)
            .map_or_else(|| Ok(Proof::default()), |order| proof(order, run, lays_out))
    });
    let mut of_order: Vec<Vec<Result<Proof, NotRust>>> =
        orders.iter().map(|_| Vec::new()).collect();
    for (run, proof) in runs.iter().zip(proofs) {
        if let Some(proofs) = of_order.get_mut(run.order) {
            proofs.push(proof);
        }
    }
    orders
        .iter()
        .zip(of_order)
        .map(|(order, proofs)| join(order, proofs))
        .collect()
}

/// A sheet without items is one run as well: something may stand below its last item.
fn runs(order: usize, sheet: &Sheet) -> impl Iterator<Item = Run<'_>> {
    let last = sheet.items.len().div_ceil(RUN).max(1) - 1;
    let items = |index: usize| sheet.items.chunks(RUN).nth(index).unwrap_or_default();
    (0..=last).map(move |index| Run {
        order,
        items: items(index),
        is_last: index == last,
    })
}

/// Does the work for each run on several threads; the results are in the order of the runs.
fn spread<'a>(
    runs: &[Run<'a>],
    work: impl Fn(&Run<'a>) -> Result<Proof, NotRust> + Sync,
) -> Vec<Result<Proof, NotRust>> {
    let threads = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(runs.len());
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(run) = runs.get(index) else {
                return done;
            };
            done.push((index, work(run)));
        }
    };
    // What a thread that ended early was to do stays like this.
    let mut results: Vec<Result<Proof, NotRust>> =
        runs.iter().map(|_| Err(NotRust::panicked())).collect();
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(take)).collect();
        for (index, proof) in running
            .into_iter()
            .filter_map(|thread| thread.join().ok())
            .flatten()
        {
            if let Some(result) = results.get_mut(index) {
                *result = proof;
            }
        }
    });
    results
}

fn proof(order: &Order<'_>, run: &Run<'_>, lays_out: bool) -> Result<Proof, NotRust> {
    let mut proof = Proof::default();
    let mut reader = Reader::new(order.unit, order.place, &order.sheet);
    let Content { parts, members } =
        order
            .sheet
            .content(order.unit, run.items, run.is_last, &proof.imports);
    let mut see = |origin, seen: Seen<'_>| reader.see(origin, &seen);
    format::show_members(&members, &mut see)?;
    if lays_out {
        let imports = &proof.imports;
        format::push_members(&members, imports, &mut proof.members)?;
        format::push_parts(&parts, imports, &mut proof.items, &mut see)?;
        proof.imports.comments = Comments::default();
    } else {
        format::survey(&parts, &mut see)?;
    }
    proof.found = reader.found;
    Ok(proof)
}

/// Puts a file together.
fn join(order: &Order<'_>, proofs: Vec<Result<Proof, NotRust>>) -> Printed {
    let (mut all, mut found) = (Proof::default(), Found::default());
    for proof in proofs {
        let proof = match proof {
            Ok(proof) => proof,
            Err(fault) => return (Err(fault), found),
        };
        all.imports.join(&proof.imports);
        if all.members.is_empty() {
            all.members = proof.members;
        } else if !proof.members.is_empty() {
            all.members.push('\n');
            all.members.push_str(&proof.members);
        }
        spacing::append(&mut all.items, proof.items);
        found.extend(proof.found);
    }
    (
        order.sheet.text(&all.imports, all.members, all.items),
        found,
    )
}
