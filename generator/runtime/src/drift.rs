//! Tells the user of a client where answers deviate from the document, once for each place.

use super::deviation::Deviation;
use super::pointers::Pointers;
use super::received_response::ReceivedResponse;
use super::wire::Report;
use http::StatusCode;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// The number of places that are remembered and reported, for a client and its clones; the hook is
/// not called for further ones.
///
/// The keys of a map are places, so a server can invent any number of them, and what is remembered
/// is never dropped. A place has about a hundred bytes if its keys are as long as usual, so a
/// thousand take about 100 KB; nothing limits the length of a key. A document that is wrong in a
/// thousand places is known to be wrong. Any value from 100 to 10,000 would do.
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
    reported: Mutex<BTreeSet<String>>,
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
        }))
    }

    /// Reports what is new in an answer whose text begins behind some bytes.
    pub(crate) fn report(&self, answer: &ReceivedResponse, skipped: usize, report: &Report) {
        for finding in &report.findings {
            let place = format!("{} {:?}", finding.place(), finding.correction);
            if self.is_new(answer, &place) {
                let owner = finding.owner();
                let pointer =
                    owner.and_then(|(shape, key)| self.0.pointers.of_property(shape, key));
                self.call(answer, pointer, Deviation::new(answer, skipped, finding));
            }
        }
    }

    /// Reports a status that the document does not list.
    pub(crate) fn report_status(&self, answer: &ReceivedResponse) {
        if self.is_new(answer, "") {
            self.call(answer, None, Deviation::of_status(answer));
        }
    }

    fn is_new(&self, answer: &ReceivedResponse, place: &str) -> bool {
        let place = format!("{} {} {place}", answer.place.id, answer.status.as_u16());
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
