//! Any bytes as a document, as an overlay of a small one, and as a file that it refers to: nothing
//! panics, and every finding is at a place inside a text.

#![no_main]

use generator::diagnostic::Sink;
use generator::load::locate::Locator;
use generator::{File, Files};
use libfuzzer_sys::fuzz_target;

const SHOP: &[u8] = b"openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\ntags: [a, b, c]\npaths: {/a: {get: {}}, /b: {get: {}}}\n";

fn look(document: &File, overlays: &[File]) {
    let mut sink = Sink::new();
    let loaded = generator::load::load(document, overlays, &Files::default(), &mut sink);
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    for found in sink.into_sorted() {
        let place = locator.locate(&found.at).expect("a place");
        let text = loaded.sources[place.source].text();
        assert!(
            text.get(place.span.start..place.span.end).is_some(),
            "{found:?}"
        );
    }
}

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else {
        return;
    };
    let name = ["a.json", "a.yaml", "a.md", "a"][usize::from(first & 3)];
    let file = |name: &str, bytes: &[u8]| File {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
    };
    if first & 4 == 0 {
        look(&file(name, rest), &[]);
    } else {
        look(&file("shop.yaml", SHOP), &[file(name, rest)]);
    }
});
