//! One API of one state of the documents, checked and named, for comparing and explaining.

use std::collections::BTreeSet;

use crate::emitted_code::EmittedCode;
use crate::lock::ModuleLock;
use crate::names::Names;
use crate::report::Report;
use crate::source::Pointer;
use crate::surface::Surface;

/// What [`analyze`](crate::analyze) finds out about one document.
#[derive(Debug)]
pub struct Analysis {
    /// The checked API and all findings.
    pub report: Report,
    /// Its names, if it can be generated.
    pub names: Option<Names>,
    /// Its public items, if it can be generated.
    pub surface: Option<Surface>,
    /// Its code without comments, if it can be generated.
    pub code: Option<EmittedCode>,
    /// The keywords of the document that have no effect on the client.
    pub ignored: BTreeSet<Pointer>,
    /// How many of its sources are overlays: those behind the first.
    pub overlays: usize,
}

impl Analysis {
    /// The names that were given, for another state of the same document; none if it cannot be
    /// generated.
    pub fn lock(&self) -> ModuleLock {
        let names = self.report.checked.as_ref().zip(self.names.as_ref());
        names
            .map(|(checked, names)| names.lock(checked))
            .unwrap_or_default()
    }
}
