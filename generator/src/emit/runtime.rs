//! The embedded runtime: its files, and what they depend on.

use crate::files::FileSet;

macro_rules! embedded {
    ($($path:literal)*) => {
        /// The files of the runtime, as they are copied into every crate.
        const FILES: &[(&str, &str)] = &[$(($path, include_str!(concat!("../../runtime/src/", $path)))),*];
    };
}

embedded! {
    "address.rs"
    "amount.rs"
    "any_error.rs"
    "attempts.rs"
    "authentication.rs"
    "blocking.rs"
    "body.rs"
    "body_file.rs"
    "body_reader.rs"
    "body_source.rs"
    "body_stream.rs"
    "bounded_body.rs"
    "call.rs"
    "call_info.rs"
    "cassette.rs"
    "cassette_failure.rs"
    "cassette_message.rs"
    "cassette_secrets.rs"
    "charset.rs"
    "check.rs"
    "codec.rs"
    "condition.rs"
    "core.rs"
    "credential_from_env.rs"
    "decimal.rs"
    "deviation.rs"
    "deviation_kind.rs"
    "dialect.rs"
    "drift.rs"
    "dynamic_credential.rs"
    "enum_macros.rs"
    "environment.rs"
    "equality.rs"
    "error.rs"
    "error_report.rs"
    "fetch.rs"
    "fits.rs"
    "flow.rs"
    "header_list.rs"
    "headers.rs"
    "host.rs"
    "http.rs"
    "http_body_stream.rs"
    "idempotency.rs"
    "idempotency_names.rs"
    "limits.rs"
    "macros.rs"
    "maybe.rs"
    "media_type.rs"
    "message.rs"
    "mock.rs"
    "mock_answer.rs"
    "mock_expectation.rs"
    "mod.rs"
    "multipart.rs"
    "no_http.rs"
    "oauth2.rs"
    "oauth2_addresses.rs"
    "oauth2_device.rs"
    "observe.rs"
    "operation_macros.rs"
    "pattern.rs"
    "place.rs"
    "plan.rs"
    "pointers.rs"
    "problem.rs"
    "progress.rs"
    "received_response.rs"
    "record.rs"
    "recording.rs"
    "redirect.rs"
    "replaying.rs"
    "request.rs"
    "request_context.rs"
    "request_headers.rs"
    "response.rs"
    "response_reader.rs"
    "retry.rs"
    "retry_budget.rs"
    "rotating_token.rs"
    "rule.rs"
    "secret.rs"
    "secrets.rs"
    "security.rs"
    "send.rs"
    "server.rs"
    "shared.rs"
    "shown.rs"
    "style.rs"
    "table_prelude.rs"
    "test_environment.rs"
    "token.rs"
    "token_cache.rs"
    "token_refusal.rs"
    "token_response.rs"
    "tolerance.rs"
    "tower.rs"
    "tower_body.rs"
    "transport.rs"
    "transport_error.rs"
    "transports.rs"
    "tree.rs"
    "ureq.rs"
    "ureq_proxy.rs"
    "variables.rs"
    "webhook.rs"
    "webhook_signature.rs"
    "wire/clone.rs"
    "wire/constant.rs"
    "wire/equal.rs"
    "wire/error.rs"
    "wire/exact.rs"
    "wire/fields.rs"
    "wire/file.rs"
    "wire/formats/base64.rs"
    "wire/formats/mod.rs"
    "wire/formats/net.rs"
    "wire/formats/number.rs"
    "wire/formats/time.rs"
    "wire/formats/url.rs"
    "wire/formats/uuid.rs"
    "wire/guard.rs"
    "wire/hash.rs"
    "wire/header.rs"
    "wire/input.rs"
    "wire/json/branches.rs"
    "wire/json/convert.rs"
    "wire/json/cursor.rs"
    "wire/json/fields.rs"
    "wire/json/formats.rs"
    "wire/json/lists.rs"
    "wire/json/mod.rs"
    "wire/json/number.rs"
    "wire/json/object.rs"
    "wire/json/reader.rs"
    "wire/json/report.rs"
    "wire/json/scalars.rs"
    "wire/json/spans.rs"
    "wire/json/value.rs"
    "wire/list.rs"
    "wire/map.rs"
    "wire/mod.rs"
    "wire/nullable.rs"
    "wire/object.rs"
    "wire/open.rs"
    "wire/other.rs"
    "wire/output.rs"
    "wire/own_types.rs"
    "wire/scalar.rs"
    "wire/show.rs"
    "wire/slot.rs"
    "wire/target.rs"
    "wire/tuple.rs"
    "wire/union.rs"
    "wire/visit.rs"
    "wire/walk.rs"
}

/// What users see of it, one item a line, as `API.txt` has it; a test compares it with the sources.
pub const ITEMS: &str = include_str!("../../runtime/API.txt");

/// The runtime in its folder.
pub(super) fn files() -> FileSet {
    let mut files = FileSet::new();
    for (path, text) in FILES {
        files.insert(format!("src/runtime/{path}"), *text);
    }
    files
}

/// The optional parts of the runtime that an API can need.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Needs {
    /// Conditions that no type has.
    pub(super) conditions: bool,
    /// Tokens by OAuth 2.
    pub(super) oauth2: bool,
    /// Dates and times.
    pub(super) times: bool,
    /// UUIDs.
    pub(super) uuids: bool,
    /// Regular expressions.
    pub(super) patterns: bool,
    /// Decimal numbers.
    pub(super) decimals: bool,
    /// Addresses as types.
    pub(super) urls: bool,
}

impl Needs {
    /// The cargo features for them.
    pub(super) fn features(self) -> Vec<&'static str> {
        let all = [
            ("decimal", self.decimals),
            ("jiff", self.times),
            ("json-schema", self.conditions),
            ("oauth2", self.oauth2),
            ("pattern", self.patterns),
            ("url", self.urls),
            ("uuid", self.uuids),
        ];
        all.into_iter()
            .filter(|(_, needed)| *needed)
            .map(|(name, _)| name)
            .collect()
    }
}

/// The default features: an HTTP client with TLS that reads compressed responses.
pub(super) const DEFAULT_FEATURES: [&str; 3] = ["gzip", "reqwest", "rustls"];

/// The lines of the manifest for features and dependencies; versions are those that the runtime is
/// tested with.
pub(super) const FEATURES: &str = r#"blocking = []
brotli = ["reqwest?/brotli"]
cassette = []
charset = ["dep:encoding_rs"]
decimal = ["dep:rust_decimal"]
deflate = ["reqwest?/deflate"]
fetch = ["dep:web-sys"]
gzip = ["reqwest?/gzip", "ureq?/gzip"]
jiff = ["dep:jiff"]
json-schema = []
native-tls = ["reqwest?/native-tls", "ureq?/native-tls"]
oauth2 = []
pattern = ["dep:regex-lite"]
reqwest = ["dep:http-body", "dep:reqwest", "tokio"]
rustls = ["reqwest?/rustls", "ureq?/platform-verifier", "ureq?/rustls"]
test-util = []
tokio = ["dep:tokio"]
tower = ["dep:http-body", "dep:tower-service"]
tracing = ["dep:tracing"]
ureq = ["dep:ureq", "blocking"]
url = ["dep:url"]
uuid = ["dep:uuid"]
webhook-signatures = ["dep:hmac", "dep:sha2"]
zstd = ["reqwest?/zstd"]
"#;

/// The clients and Tokio are not for `wasm32-unknown-unknown`: the runtime uses none of them there,
/// and reqwest brings wasm-bindgen, whose imports a module cannot have without its tool. So
/// web-sys, which brings it too, has a feature that nothing else turns on.
pub(super) const DEPENDENCIES: &str = r#"[dependencies]
base64 = "0.23"
bytes = "1.12"
encoding_rs = { version = "0.8", optional = true }
hmac = { version = "0.13", optional = true }
http = "1.5"
http-body = { version = "1.1", optional = true }
jiff = { version = "0.2", default-features = false, features = ["std"], optional = true }
percent-encoding = "2.3"
regex-lite = { version = "0.1", optional = true }
rust_decimal = { version = "1.42", default-features = false, features = ["std"], optional = true }
serde = { version = "1.0", default-features = false, features = ["std"] }
serde_json = { version = "1.0", features = ["float_roundtrip", "raw_value"] }
sha2 = { version = "0.11", optional = true }
tower-service = { version = "0.3", optional = true }
tracing = { version = "0.1", default-features = false, features = ["std"], optional = true }
url = { version = "2.5", optional = true }
uuid = { version = "1.29", default-features = false, optional = true }

[target.'cfg(not(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown"))))'.dependencies]
reqwest = { version = "0.13", default-features = false, features = ["http2"], optional = true }
tokio = { version = "1.54", default-features = false, features = ["rt", "time"], optional = true }
ureq = { version = "3.5", default-features = false, optional = true }

[target.'cfg(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown")))'.dependencies]
web-sys = { version = "0.3.107", default-features = false, features = ["AbortController", "AbortSignal", "Crypto", "Headers", "Performance", "ReadableStream", "ReadableStreamDefaultReader", "ReadableStreamReadResult", "Request", "RequestInit", "RequestRedirect", "Response", "ResponseType", "std"], optional = true }

[dev-dependencies]
tokio = { version = "1.54", features = ["macros", "rt"] }
"#;

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn sources(folder: &Path, prefix: &str, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                sources(&path, &format!("{prefix}{name}/"), found);
            } else if !prefix.is_empty() || name != "lib.rs" {
                found.push(format!("{prefix}{name}"));
            }
        }
    }

    #[test]
    fn every_file_of_the_runtime_is_embedded() {
        let mut found = Vec::new();
        sources(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src"),
            "",
            &mut found,
        );
        found.sort();
        let mut embedded: Vec<&str> = FILES.iter().map(|(path, _)| *path).collect();
        embedded.sort_unstable();
        assert_eq!(found, embedded);
    }

    #[test]
    fn the_manifest_asks_for_what_the_runtime_is_tested_with() {
        let workspace = include_str!("../../../Cargo.toml");
        let dependencies = DEPENDENCIES.split("[dev-dependencies]").next().unwrap();
        let lines = dependencies.lines();
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('[')) {
            let line = line
                .replace(", optional = true", "")
                // The generator keeps the order of keys; a client must not change that for the
                // crates beside it.
                .replace("\"raw_value\"", "\"preserve_order\", \"raw_value\"");
            let version = line.split_once("{ version = ");
            let only_version = version.and_then(|(name, rest)| {
                let number = rest.strip_suffix(" }").filter(|rest| !rest.contains(','))?;
                Some(format!("{name}{number}"))
            });
            let is_there = [Some(&line), only_version.as_ref()]
                .into_iter()
                .flatten()
                .any(|line| workspace.contains(line));
            assert!(is_there, "{line}");
        }
    }

    #[test]
    fn dependencies_are_for_the_targets_that_the_runtime_is_tested_with() {
        let tested = include_str!("../../runtime/Cargo.toml");
        let names = |manifest: &str| -> Vec<String> {
            let tables = manifest.split("\n[target.").skip(1);
            let tables = tables.filter_map(|table| table.split("\n\n").next());
            // The first line of each is the rest of the head of the table.
            let lines = tables.flat_map(str::lines);
            lines
                .map(|line| line.split_once(" = {").map_or(line, |(name, _)| name))
                .map(str::to_owned)
                .collect()
        };
        assert_eq!(names(DEPENDENCIES), names(tested));
    }

    #[test]
    fn the_features_are_those_that_the_runtime_is_tested_with() {
        let tested = include_str!("../../runtime/Cargo.toml");
        assert!(tested.contains(FEATURES), "{FEATURES}");
        let default = tested.lines().find(|line| line.starts_with("default"));
        for feature in DEFAULT_FEATURES {
            let quoted = format!("\"{feature}\"");
            assert!(default.is_some_and(|line| line.contains(&quoted)));
        }
    }
}
