//! What a person sees of inputs that cannot be read, in full.

mod budgets;
mod texts;

use super::load;
use super::locate::Locator;
use crate::diagnostic::Sink;
use crate::diagnostic::render::{Options, render};
use crate::source::File;

/// What a person sees of the faults of one file.
fn faults(name: &str, text: impl AsRef<[u8]>) -> String {
    let mut sink = Sink::new();
    let file = File {
        name: name.to_owned(),
        bytes: text.as_ref().to_vec(),
    };
    let loaded = load(&file, &[], &crate::load::Files::default(), &mut sink);
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    render(
        &sink.into_sorted(),
        &locator,
        &Options {
            width: 100,
            ..Options::default()
        },
    )
}
