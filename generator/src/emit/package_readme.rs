//! The README of a crate: each API with an example and its operations, the features, and the page
//! "In production".

use std::collections::BTreeSet;

use super::docs::{self, Comment, code};
use super::package::{crate_path, heading};
use super::unit::Unit;
use super::{Package, example, package_licence, production, split};
use crate::ir::Codec;

/// What each feature of the runtime adds, in the order of the manifest.
const FEATURES: [(&str, &str); 24] = [
    (
        "blocking",
        "calls that block their thread (`send_blocking`), for transports of your own",
    ),
    ("brotli", "responses in Brotli, with `reqwest`"),
    (
        "cassette",
        "recording what a server answers, and replaying it in tests",
    ),
    (
        "charset",
        "texts in other charsets than UTF-8 and ISO-8859-1",
    ),
    ("decimal", "decimal numbers, where an API has them"),
    ("deflate", "responses in deflate, with `reqwest`"),
    (
        "fetch",
        "the transport, clocks and timers of JavaScript hosts, on `wasm32-unknown-unknown`; nothing elsewhere",
    ),
    ("gzip", "responses in gzip; on by default"),
    ("jiff", "dates and times, where an API has them"),
    (
        "json-schema",
        "checks of `not`, `if`, `contains` and their like, where an API has them",
    ),
    (
        "native-tls",
        "the TLS of the system, with `reqwest` or `ureq`",
    ),
    (
        "oauth2",
        "tokens by OAuth 2 (`OAuth2`), where an API declares such a scheme",
    ),
    ("pattern", "regular expressions, where an API has them"),
    (
        "reqwest",
        "the HTTP client of calls that are awaited, on Tokio; on by default",
    ),
    ("rustls", "TLS with `reqwest` or `ureq`; on by default"),
    (
        "test-util",
        "a transport that answers tests in memory, and an environment whose waits take no time",
    ),
    (
        "tokio",
        "waits between attempts on Tokio, for transports of your own",
    ),
    (
        "tower",
        "services of tower as transports, and transports as services",
    ),
    (
        "tracing",
        "a span for each call and an event for each attempt",
    ),
    (
        "ureq",
        "the HTTP client of calls that block, without an asynchronous runtime",
    ),
    ("url", "addresses as a type, where an API has them"),
    ("uuid", "UUIDs as a type, where an API has them"),
    (
        "webhook-signatures",
        "signatures of webhooks (`WebhookVerifier`)",
    ),
    ("zstd", "responses in Zstandard, with `reqwest`"),
];

/// The text of the README.
pub(super) fn emit(package: &Package, units: &[Unit<'_>]) -> String {
    let head = Comment::new(format!("# {}", package.name))
        .words(&package.description)
        .paragraph(
            "Generated from OpenAPI documents; changes belong into the documents or the generator.",
        );
    let mut text = head.sealed().into_owned() + "\n";
    let mut seen = BTreeSet::new();
    for unit in units {
        let module = unit.names.module.plain();
        if !seen.insert(module.to_owned()) {
            continue;
        }
        let mut about = Comment::new(format!("## {}", heading(unit)));
        if !unit.api.operations.is_empty() {
            about = about.paragraph(format!(
                "Try it: `cargo run --example {module}`; it says which variables it wants."
            ));
        }
        about = about.paragraph(split::front_page(package, unit).join("\n"));
        text.push_str(&format!("\n{}\n", about.sealed()));
        if let Some(example) = example::snippet(unit, &crate_path(package, unit)) {
            text.push_str(&format!("\n```rust\n{example}\n```\n"));
        }
        text.push_str(&operations_table(unit));
    }
    text.push_str(&programs_section(package, units));
    if units.iter().any(|unit| !unit.api.operations.is_empty()) {
        text.push_str(STREAMING);
    }
    if units.iter().any(takes_files) {
        text.push_str(UPLOADING);
    }
    text.push_str(&features_section());
    if units.iter().any(|unit| !unit.api.operations.is_empty()) {
        text.push_str(&format!("\n{WASM}\n\n{DEVIATIONS}\n"));
    }
    text.push_str(&production::of_readme(package, units));
    text.push_str(&format!(
        "\n{}\n",
        package_licence::section(package).sealed()
    ));
    text
}

/// The examples that are written by hand, each with its own first line, or nothing.
fn programs_section(package: &Package, units: &[Unit<'_>]) -> String {
    let of_apis: Vec<&str> = units
        .iter()
        .map(|unit| unit.names.feature.as_str())
        .collect();
    let rows = package.details.programs.iter().map(|program| {
        let first = program
            .text
            .lines()
            .find_map(|line| line.strip_prefix("//! "));
        // The features of APIs are on by default.
        let extra = program.features.iter().map(String::as_str);
        let extra: Vec<&str> = extra.filter(|name| !of_apis.contains(name)).collect();
        let features = if extra.is_empty() {
            String::new()
        } else {
            format!(" --features {}", extra.join(","))
        };
        let command = format!("cargo run --example {}{features}", program.name);
        let what = docs::line(first.unwrap_or_default()).replace('|', "\\|");
        let row = Comment::new(format!("| {} | {what} |", code(&command)));
        row.sealed().into_owned() + "\n"
    });
    let rows: String = rows.collect();
    if rows.is_empty() {
        rows
    } else {
        format!("\n## Examples\n\n| command | what it shows |\n| --- | --- |\n{rows}")
    }
}

/// How a response is read that need not fit into memory. The code is that of a test
/// (`tests/wire/streaming.rs`).
const STREAMING: &str = "
## Large and long responses

`stream` of any call returns when the head of a successful response has arrived, and hands its body over as it comes, such as a file of gigabytes
or events that a server sends one by one:

```rust
let mut response = call.stream().await?;
while let Some(chunk) = response.body.chunk().await? {
    file.write_all(&chunk)?;
}
```

A failure is read as a whole and typed as always. A body that breaks off ends in an error. The limits of time and size of the client are not those
of such a body: it has one for each read, which is 60 seconds (`read_timeout`), and `timeout` and `response_limit` if the call sets them.
";

/// How a body is sent that need not fit into memory.
const UPLOADING: &str = "
Bodies of bytes and files of forms are sent in the same way: a `BodySource::file(path)`, or a `BodySource` of any stream, takes the place of bytes and is
read while it is sent.
";

/// Whether an API has an operation that takes bytes or files.
fn takes_files(unit: &Unit<'_>) -> bool {
    let bodies = unit
        .api
        .operations
        .iter()
        .filter_map(|operation| operation.body.as_ref());
    let mut contents = bodies.flat_map(|body| &body.contents);
    contents.any(|content| matches!(content.codec, Codec::Bytes | Codec::Multipart))
}

/// What a client needs on a target without clocks, timers and sockets.
const WASM: &str = "On `wasm32-unknown-unknown` turn on `fetch`: a client then calls the `fetch` of the browser, of Node.js or of another JavaScript host, and has its
clocks, timers and random numbers. The module is then one of wasm-bindgen. Without `fetch` a client needs a transport and an `Environment` of its own.
`reqwest`, `tokio`, and the features for TLS and content codings add nothing there: `HttpTransport` refuses every request, because
the `fetch` of reqwest takes keys and bodies to wherever a redirect leads. The files of `cassette` cannot be opened. `blocking` and `ureq` do not compile.";

/// What a client does about answers that are not as the document says.
const DEVIATIONS: &str = "## Answers that deviate from the document

A call fails with `Error::Decode` if a value would have to be made up: a required key is missing, or a value is of another kind. The error names all
such places, and its `salvage` gives the value with placeholders. `.tolerant()` of a call gives such a value at once, as a `Decoded`, with what deviates.
`tolerance` of a client or of a call says which kinds of deviations are corrected, and how many. `on_drift` of a client calls a function for each place
where answers deviate, once.";

/// What the crate can be told to have, beside its APIs.
fn features_section() -> String {
    let rows = FEATURES.map(|(name, what)| format!("| `{name}` | {what} |\n"));
    format!(
        "\n## Features\n\n| feature | what it adds |\n| --- | --- |\n{}",
        rows.concat()
    )
}

fn operations_table(unit: &Unit<'_>) -> String {
    if unit.api.operations.is_empty() {
        return String::new();
    }
    let rows = unit.api.operations.iter().enumerate();
    let rows = rows.map(|(index, operation)| {
        let method = unit.names.operation(index).method.plain();
        let route = format!("{} {}", operation.method.as_str(), operation.path);
        // A bar ends a cell, in code too. Each row is sealed by itself, since a long table is still
        // a table.
        let route = code(&route).replace('|', "\\|");
        let row = Comment::new(format!("| `{method}` | {route} |"));
        row.sealed().into_owned() + "\n"
    });
    let table: String = rows.collect();
    format!("\n| method | route |\n| --- | --- |\n{table}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_feature_of_the_runtime_is_described() {
        let described: Vec<&str> = FEATURES.iter().map(|(name, _)| *name).collect();
        let keys = super::super::runtime::FEATURES.lines();
        let keys: Vec<&str> = keys
            .filter_map(|line| Some(line.split_once(" =")?.0))
            .collect();
        assert_eq!(described, keys);
    }
}
