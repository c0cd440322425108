//! What a call costs: through a generated client, and by hand with reqwest and serde's derives, in
//! memory and on the loopback interface.
//!
//! In: the sources in `calls/` of this package. Out: a generated crate and a program, which are
//! built in release; a table. Absent: what decoding many values costs, which `crates.rs` measures.

use std::path::Path;

use generator::emit::{Details, Package};
use generator::{File, Input};
use serde::Deserialize;

use super::{crates, measure};
use xtask::failure::Failure;

/// The API of both clients.
const DOCUMENT: &str = include_str!("../../calls/shop.json");

/// The files of the program.
const PROGRAM: [(&str, &str); 5] = [
    ("Cargo.toml", include_str!("../../calls/manifest.toml")),
    ("src/main.rs", include_str!("../../calls/main.rs")),
    ("src/by_hand.rs", include_str!("../../calls/by_hand.rs")),
    ("src/answers.rs", include_str!("../../calls/answers.rs")),
    (
        "src/allocations.rs",
        include_str!("../../calls/allocations.rs"),
    ),
];

/// What one call costs, as the median of many.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(crate) struct Cost {
    micros: f64,
    allocations: i64,
}

/// One kind of call, made in both ways.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Row {
    name: String,
    client: Cost,
    by_hand: Cost,
}

/// Generates the client, builds the program, and runs it.
pub(crate) fn measure(root: &Path, folder: &Path) -> Result<Vec<Row>, Failure> {
    let package = Package {
        name: "shop".to_owned(),
        version: "0.1.0".to_owned(),
        description: "The API of the measured calls".to_owned(),
        license: None,
        single_api: true,
        details: Details {
            workspace: true,
            ..Details::default()
        },
    };
    let input = Input {
        module: "shop".to_owned(),
        document: File {
            name: "shop.json".to_owned(),
            bytes: DOCUMENT.as_bytes().to_vec(),
        },
        ..Input::default()
    };
    let Some(files) = generator::generate(&package, &[input]).files else {
        return Err(Failure::new("the document of the calls gives no files")
            .help("this is a fault of the generator"));
    };
    for (path, text) in files.iter() {
        crates::put(&folder.join("shop").join(path), text)?;
    }
    let program = folder.join("calls");
    for (path, text) in PROGRAM {
        crates::put(&program.join(path), text)?;
    }
    crates::lock(root, &program)?;
    measure::run(folder, &program, &["build", "--release", "--quiet"])?;
    crates::figures(&folder.join("target/release/calls"))
}

/// The lines of the table.
pub(crate) fn table(rows: &[Row]) -> Vec<String> {
    let mut lines = vec![
        format!("{:20}{:^30}{:^30}", "", "µs", "allocations"),
        format!(
            "{:20}{:>10}{:>10}{:>10}{:>10}{:>10}{:>10}",
            "one call", "client", "by hand", "more", "client", "by hand", "more"
        ),
    ];
    lines.extend(rows.iter().map(|row| {
        let (client, by_hand) = (row.client, row.by_hand);
        format!(
            "{:20}{:>10.1}{:>10.1}{:>10.1}{:>10}{:>10}{:>10}",
            row.name,
            client.micros,
            by_hand.micros,
            client.micros - by_hand.micros,
            client.allocations,
            by_hand.allocations,
            client.allocations - by_hand.allocations
        )
    }));
    lines
}
