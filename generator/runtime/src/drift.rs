//! Tells the user of a client where answers deviate from the document, once for each place.

use super::deviation::{Correction, Deviation};
use super::pointers::Pointers;
use super::received_response::ReceivedResponse;
use super::wire::Report;
use http::StatusCode;
use std::collections::BTreeSet;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};

/// How many places are reported, for a client and its clones; the hook is not called for further
/// ones.
///
/// The keys of a map are places, so a server can invent any number of them. Each is a call of the
/// hook, which may write a log, and a hash that is kept. Measured: of 73 documents 72 have fewer
/// than 1,000 operations, so each operation can have a report, such as that of a status that is not
/// listed; 29 have more than 100. Ten thousand reports would be megabytes of a log, and a document
/// that is wrong in a thousand places is known to be wrong.
const PLACES: usize = 1000;

/// One place where an answer deviates from the document.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Drift {
    /// The id of the operation.
    pub operation: &'static str,
    /// The status of the answer.
    pub status: StatusCode,
    /// Where the document describes the value: a JSON Pointer such as
    /// `#/components/schemas/Card/properties/price`. It is that of the innermost property that has
    /// the value; of the object, if the key is none of its properties; or of the operation, if the
    /// value is in no object with a type.
    pub pointer: String,
    /// What deviates, in the first answer that does.
    pub deviation: Deviation,
}

type Hook = dyn Fn(&Drift) + Send + Sync;

/// What a client does with deviations. Clones share which places were reported.
#[derive(Clone)]
pub(crate) struct DriftHook(Arc<Shared>);

struct Shared {
    hook: Box<Hook>,
    pointers: Pointers,
    /// Hashes of places, because a place has keys of the answer, which may be megabytes long. The
    /// keys of the hash are random, so that a server cannot choose two places with the same one.
    reported: Mutex<BTreeSet<u64>>,
    hasher: RandomState,
}

impl DriftHook {
    pub(crate) fn new(
        pointers: &'static str,
        hook: impl Fn(&Drift) + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(Shared {
            hook: Box::new(hook),
            pointers: Pointers(pointers),
            reported: Mutex::default(),
            hasher: RandomState::new(),
        }))
    }

    /// Reports what is new in an answer whose text begins behind some bytes.
    pub(crate) fn report(&self, answer: &ReceivedResponse, skipped: usize, report: &Report) {
        for finding in &report.findings {
            if self.is_new(answer, Some((finding.place(), finding.correction))) {
                let owner = finding.owner();
                let pointer =
                    owner.and_then(|(shape, key)| self.0.pointers.of_property(shape, key));
                self.call(answer, pointer, Deviation::new(answer, skipped, finding));
            }
        }
    }

    /// Reports a status that the document does not list.
    pub(crate) fn report_status(&self, answer: &ReceivedResponse) {
        if self.is_new(answer, None) {
            self.call(answer, None, Deviation::of_status(answer));
        }
    }

    /// Whether a place of an answer and what was done there, or the status, was not reported.
    fn is_new(&self, answer: &ReceivedResponse, place: Option<(String, Correction)>) -> bool {
        let place = (answer.place.id, answer.status.as_u16(), place);
        let place = self.0.hasher.hash_one(place);
        let reported = self.0.reported.lock();
        let mut reported = reported.unwrap_or_else(PoisonError::into_inner);
        reported.len() < PLACES && reported.insert(place)
    }

    fn call(&self, answer: &ReceivedResponse, pointer: Option<String>, deviation: Deviation) {
        let of_operation = || self.0.pointers.of_operation(&answer.place);
        (self.0.hook)(&Drift {
            operation: answer.place.id,
            status: answer.status,
            pointer: pointer.unwrap_or_else(of_operation),
            deviation,
        });
    }
}

impl fmt::Debug for DriftHook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DriftHook")
    }
}
