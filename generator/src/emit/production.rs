//! The page "In production": in the README of a crate, and on the front page of its documentation,
//! where its examples are compiled and run.
//!
//! In: the APIs of a crate, of which the first one with an example call has the examples. Out:
//! Markdown, and the same as comments of Rust. Absent: what the documentation of the runtime says
//! in detail.

use super::package::{crate_name, crate_path};
use super::unit::Unit;
use super::{Package, client, depth, example, split};

/// The heading in the README; on the front page it is one level higher.
const HEADING: &str = "In production";

const INTRODUCTION: &str = "The settings of a client are those of all its calls, and a call can have its own. The documentation of the
module `runtime` says more about each of them, and what the defaults are.";

const LIMITS: &str = "A call has one deadline for all its attempts and the waits between them. It is repeated after failures that
may pass, if its operation can be sent twice or if the server has not processed the request; a budget limits
repeats to a server that is down. An error says whether another call can help (`is_retryable`), whether the
server may have done what was asked (`may_have_reached_server`), and all that is known for a log (`report`).";

const CREDENTIALS: &str = "`Credential::from_env` reads environment variables, which the documentation of each variant names. Where
tokens expire, a `DynamicCredential` asks for one when a request needs it, once for all calls that wait, and
replaces it in time and after a 401. With the feature `oauth2`, which APIs turn on that declare such a scheme,
`OAuth2` gets tokens by client credentials, by a refresh token, or by a code that a person enters.";

const TRANSPORTS: &str = "A transport around another one is a middleware. It sees each attempt with its operation and can change
request and response: to count, to sign, to cache. One that has `send_streaming` too hands on responses that are
read as they come; without it they are read as a whole. `HttpTransport::with_builder` takes the settings of reqwest,
such as proxies and certificates. The feature `ureq` has calls that block, `tower` has layers and services, and
`tracing` has a span for each call and an event for each attempt.";

const TESTING: &str = "With the feature `test-util`, in `[dev-dependencies]`, a client answers in memory, and only what a test expects:";

const TESTING_MORE: &str = "`answers` and `answers_error` take values, `answers_json` JSON, `responds` any response, and `replies` a function. Further conditions of an
expectation are `path`, `query`, `header`, `json_body` and `matching`. Requests are checked by the rules of the document as always;
`mock.requests()` has them all. `TestEnvironment` has a time that passes only when the client waits.

With the feature `cassette`, `RecordTransport` writes what a server answers into a file, without credentials, and `ReplayTransport` plays that file.";

/// The middleware of the example.
const TIMED: &str = "/// Measures each attempt.
#[derive(Debug)]
struct Timed<T>(T);

impl<T: Transport> Transport for Timed<T> {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let (operation, start) = (request.operation_id(), Instant::now());
            let outcome = self.0.send(request).await;
            println!(\"{operation}: {:?}\", start.elapsed());
            outcome
        })
    }
}";

/// One part of the page.
struct Section {
    heading: &'static str,
    text: &'static str,
    example: Example,
    /// What follows the example.
    more: &'static str,
}

/// Code that a reader sees, and what makes a test of it.
struct Example {
    code: String,
    /// The end of the test, which no reader sees.
    hidden: String,
    /// The features without which there is no test.
    features: Vec<String>,
    /// Whether the test runs: not what needs something of the machine.
    runs: bool,
}

/// The page of a README; nothing if no API has an example call.
pub(super) fn of_readme(package: &Package, units: &[Unit<'_>]) -> String {
    let Some(sections) = sections(package, units) else {
        return String::new();
    };
    let mut text = format!("\n## {HEADING}\n\n{INTRODUCTION}\n");
    for section in sections {
        let code = format!("```rust\n{}\n```", section.example.code);
        text.push_str(&section.shown("###", &code));
    }
    text
}

/// The page as comments of the crate's root, with tests. A module of another crate has none, since
/// its tests would need what that crate may not have.
pub(super) fn of_front_page(package: &Package, units: &[Unit<'_>]) -> String {
    let is_crate = package.details.module.is_none();
    let Some(sections) = sections(package, units).filter(|_| is_crate) else {
        return String::new();
    };
    let introduction = INTRODUCTION.replace("`runtime`", "[`runtime`]");
    let mut text = format!("\n# {HEADING}\n\n{introduction}\n");
    let attribute = depth::attribute(units.iter().map(|unit| unit.api));
    for section in sections {
        let test = section.example.test(attribute.as_deref());
        text.push_str(&section.shown("##", &test));
    }
    let lines = text.lines();
    lines
        .map(|line| format!("//! {line}").trim_end().to_owned() + "\n")
        .collect()
}

impl Section {
    /// The section with its example as it is given.
    fn shown(&self, level: &str, example: &str) -> String {
        let mut text = format!("\n{level} {}\n\n{}\n\n{example}\n", self.heading, self.text);
        if !self.more.is_empty() {
            text.push_str(&format!("\n{}\n", self.more));
        }
        text
    }
}

impl Example {
    /// The example as a documentation test.
    fn test(&self, attribute: Option<&str>) -> String {
        let mut lines = vec![format!("```{}", if self.runs { "rust" } else { "no_run" })];
        lines.extend(attribute.map(|attribute| format!("# {attribute}")));
        let features = self.features.iter();
        let features: Vec<String> = features
            .map(|feature| format!("feature = \"{feature}\""))
            .collect();
        if !features.is_empty() {
            let all = features.join(", ");
            lines.push(format!("# #[cfg(not(all({all})))] fn main() {{}}"));
            lines.push(format!("# #[cfg(all({all}))]"));
        }
        lines.push("# #[tokio::main(flavor = \"current_thread\")]".to_owned());
        lines.push("# async fn main() -> Result<(), Box<dyn std::error::Error>> {".to_owned());
        lines.push(self.code.clone());
        lines.extend(self.hidden.lines().map(|line| format!("# {line}")));
        lines.push("# Ok(()) }\n```".to_owned());
        lines.join("\n")
    }
}

/// The sections, with examples of the first API that can be called.
fn sections(package: &Package, units: &[Unit<'_>]) -> Option<Vec<Section>> {
    let unit = units
        .iter()
        .find(|unit| example::operation(unit).is_some())?;
    let mut sections = vec![limits(package, unit)];
    if !client::credentials(unit).is_empty() {
        sections.push(credentials(package, unit));
    }
    sections.extend(transports(package, unit));
    sections.extend(testing(package, unit));
    Some(sections)
}

fn runtime(package: &Package) -> String {
    format!("{}::runtime", crate_name(package))
}

/// The feature that the example's operation needs.
fn needed(package: &Package, unit: &Unit<'_>) -> Option<String> {
    let operation = example::operation(unit)?;
    split::feature_of_operation(package, unit, operation)
}

fn limits(package: &Package, unit: &Unit<'_>) -> Section {
    let (runtime, construction) = (runtime(package), example::client(unit));
    let imports = example::client_imports(unit, &crate_path(package, unit));
    Section {
        heading: "Limits and repeats",
        text: LIMITS,
        example: Example {
            code: format!(
                "use std::time::Duration;\n\n{imports}\nuse {runtime}::RetryPolicy;\n\nlet client = {construction}\n    \
                 .timeout(Duration::from_secs(20))\n    .attempt_timeout(Duration::from_secs(5))\n    \
                 .retry_policy(RetryPolicy {{ retries: 3, ..RetryPolicy::default() }});"
            ),
            hidden: "let _ = client;".to_owned(),
            features: needed(package, unit).into_iter().collect(),
            runs: true,
        },
        more: "",
    }
}

fn credentials(package: &Package, unit: &Unit<'_>) -> Section {
    let runtime = runtime(package);
    let imports = example::client_imports(unit, &crate_path(package, unit));
    let construction = example::client_with(unit, "Credential::from_env()?");
    Section {
        heading: "Credentials",
        text: CREDENTIALS,
        example: Example {
            code: format!(
                "{imports}\nuse {runtime}::CredentialFromEnv;\n\nlet client = {construction};"
            ),
            hidden: "let _ = client;".to_owned(),
            features: needed(package, unit).into_iter().collect(),
            runs: false,
        },
        more: "",
    }
}

fn transports(package: &Package, unit: &Unit<'_>) -> Option<Section> {
    let (runtime, path) = (runtime(package), crate_path(package, unit));
    let (imports, construction) = (example::client_imports(unit, &path), example::client(unit));
    let call = example::call_in_memory(unit, &path)?;
    let features = needed(package, unit).into_iter();
    Some(Section {
        heading: "Transports and observing",
        text: TRANSPORTS,
        example: Example {
            code: format!(
                "use std::time::Instant;\n\n{imports}\nuse {runtime}::{{BoxFuture, HttpTransport, Request, Response, Transport, TransportError}};\n\n\
                 {TIMED}\n\nlet client = {construction}.transport(Timed(HttpTransport::new()));"
            ),
            hidden: format!(
                "let mock = {runtime}::MockTransport::new();\nlet client = client.transport(Timed(mock.clone())).retries(0);\n\
                 let kind = {runtime}::TransportErrorKind::Connect;\n{call}\nmock.verify()?;"
            ),
            features: features.chain(["test-util".to_owned()]).collect(),
            runs: true,
        },
        more: "",
    })
}

fn testing(package: &Package, unit: &Unit<'_>) -> Option<Section> {
    let features = needed(package, unit).into_iter();
    Some(Section {
        heading: "Testing",
        text: TESTING,
        example: Example {
            code: example::testing(unit, &crate_path(package, unit), &runtime(package))?,
            hidden: String::new(),
            features: features.chain(["test-util".to_owned()]).collect(),
            runs: true,
        },
        more: TESTING_MORE,
    })
}

#[cfg(test)]
mod tests {
    use crate::emit::{Details, Package};
    use crate::{File, Input, generate};

    /// The README and the root of a crate with this API.
    fn crate_of(document: &str) -> [String; 2] {
        let package = Package {
            name: "shop".to_owned(),
            version: "0.1.0".to_owned(),
            description: "A shop".to_owned(),
            license: None,
            single_api: true,
            details: Details::default(),
        };
        let input = Input {
            module: "shop".to_owned(),
            document: File {
                name: "shop.json".to_owned(),
                bytes: document.as_bytes().to_vec(),
            },
            ..Input::default()
        };
        let files = generate(&package, &[input]).files.unwrap();
        ["README.md", "src/lib.rs"].map(|path| files.get(path).unwrap().to_owned())
    }

    const HEAD: &str = r#""openapi": "3.1.0", "info": { "title": "Shop", "version": "1" }"#;

    const PATHS: &str = r#""paths": { "/items": { "get": { "operationId": "listItems", "responses": { "204": { "description": "" } } } } }"#;

    #[test]
    fn an_api_without_credentials_has_no_section_on_them() {
        let server = r#""servers": [{ "url": "https://api.example.com" }]"#;
        for page in crate_of(&format!("{{ {HEAD}, {server}, {PATHS} }}")) {
            assert!(page.contains("# In production"), "{page}");
            assert!(page.contains("# Testing"), "{page}");
            assert!(!page.contains("Credential"), "{page}");
        }
    }

    #[test]
    fn a_client_that_needs_an_address_and_a_credential_gets_both() {
        let security = r#""security": [{ "key": [] }], "components": { "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "X-Key" } } }"#;
        for page in crate_of(&format!("{{ {HEAD}, {PATHS}, {security} }}")) {
            let made = "Client::new(\"https://api.example.com\", Credential::from_env()?)";
            assert!(page.contains(made), "{page}");
        }
    }

    #[test]
    fn an_api_that_is_never_called_has_no_page() {
        for page in crate_of(&format!("{{ {HEAD}, \"paths\": {{}} }}")) {
            assert!(!page.contains("# In production"), "{page}");
        }
    }
}
