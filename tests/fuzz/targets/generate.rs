//! Any bytes through the whole pipeline: nothing panics, errors and files exclude each other, and
//! what is written parses.

#![no_main]

use generator::diagnostic::Code;
use generator::emit::Package;
use generator::{File, Input};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else {
        return;
    };
    let name = ["a.json", "a.yaml"][usize::from(first & 1)];
    let document = File {
        name: name.to_owned(),
        bytes: rest.to_vec(),
    };
    let input = Input {
        module: "a".to_owned(),
        document,
        lenient: first & 2 == 0,
        ..Input::default()
    };
    let package = Package {
        name: "a".to_owned(),
        version: "0.1.0".to_owned(),
        description: "A case.".to_owned(),
        license: None,
        single_api: first & 4 == 0,
        details: Default::default(),
    };
    let generated = generator::generate(&package, &[input]);
    let report = &generated.reports[0];
    assert!(
        generated.files.is_some() != report.has_errors(),
        "{:?}",
        report.diagnostics
    );
    assert!(
        report
            .diagnostics
            .iter()
            .all(|found| found.code != Code::Internal),
        "{:?}",
        report.diagnostics
    );
    for (path, text) in generated.files.iter().flat_map(|files| files.iter()) {
        if path.ends_with(".rs") && !path.contains("runtime/") {
            assert!(syn::parse_file(text).is_ok(), "{path}: {text}");
        }
    }
});
