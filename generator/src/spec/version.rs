//! Which OpenAPI a document is written in.
//!
//! In: the root of a document. Out: its version, or the finding that says why it cannot be read.

use crate::diagnostic::{Code, Diagnostic, Severity, Sink};
use crate::load::document::{Kind, Node};

/// The versions that are read. They differ little: dialects mix inside real files, so most rules
/// hold for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// OpenAPI 3.0.
    V30,
    /// OpenAPI 3.1, and of 3.2 what 3.1 has.
    V31,
}

/// Reads `openapi`; `None` if the document is nothing that can be read.
pub fn read(root: Node<'_>, sink: &mut Sink) -> Option<Version> {
    let Some(version) = version_text(root) else {
        sink.push(unversioned(root));
        return None;
    };
    let parts: Vec<&str> = version.trim().split('.').collect();
    match parts.as_slice() {
        ["3", "0", ..] => Some(Version::V30),
        ["3", "1", ..] => Some(Version::V31),
        ["3", "2", ..] => {
            sink.push(newer(root, &version));
            Some(Version::V31)
        }
        _ => {
            let finding = Diagnostic::new(
                Code::Version,
                at_version(root),
                format!("OpenAPI {version} is not supported"),
            );
            sink.push(finding.help("write the document in OpenAPI 3.0 or 3.1"));
            None
        }
    }
}

/// The version as text; an unquoted `3.1` in YAML is a number.
fn version_text(root: Node<'_>) -> Option<String> {
    match root.get("openapi")?.kind() {
        Kind::Text(text) => Some(text.to_owned()),
        Kind::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn at_version(root: Node<'_>) -> crate::source::Pointer {
    root.get("openapi").unwrap_or(root).pointer()
}

fn newer(root: Node<'_>, version: &str) -> Diagnostic {
    let mut finding = Diagnostic::new(
        Code::Version,
        at_version(root),
        format!("OpenAPI {version} is read as 3.1"),
    )
    .help("what 3.2 adds to 3.1 is reported where it is used");
    finding.severity = Severity::Warning;
    finding
}

fn unversioned(root: Node<'_>) -> Diagnostic {
    if root.kind() != Kind::Map {
        return Diagnostic::new(
            Code::NotOpenApi,
            root.pointer(),
            format!("a document must be a mapping, not {}", root.kind_name()),
        );
    }
    if let Some(swagger) = root.get("swagger") {
        return Diagnostic::new(Code::Swagger2, swagger.pointer(), "the document is Swagger 2.0")
            .help("convert it to OpenAPI 3 once, for example with `npx swagger2openapi`, and keep the result");
    }
    match root.get("openapi") {
        Some(node) => Diagnostic::new(
            Code::NotOpenApi,
            node.pointer(),
            format!("`openapi` must be a string, not {}", node.kind_name()),
        ),
        None => Diagnostic::new(
            Code::NotOpenApi,
            root.pointer(),
            "the document has no `openapi`",
        )
        .help("an OpenAPI document says its version: `openapi: 3.1.0`"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::read;
    use crate::diagnostic::Sink;
    use crate::spec::testing::{concise, document};

    fn version(value: Value) -> String {
        let mut sink = Sink::new();
        let version = read(document(&value).root(), &mut sink);
        format!("{version:?}\n{}", concise(sink)).trim().to_owned()
    }

    #[test]
    fn the_versions_that_are_read() {
        assert_eq!(version(json!({"openapi": "3.0.3"})), "Some(V30)");
        assert_eq!(version(json!({"openapi": "3.1.1"})), "Some(V31)");
        assert_eq!(version(json!({"openapi": 3.1})), "Some(V31)");
        insta::assert_snapshot!(version(json!({"openapi": "3.2.0"})), @"
        Some(V31)
        warning[unsupported-version] #/openapi: OpenAPI 3.2.0 is read as 3.1
          help: what 3.2 adds to 3.1 is reported where it is used
        ");
    }

    #[test]
    fn what_is_not_read_says_why() {
        insta::assert_snapshot!(version(json!({"openapi": "4.0.0"})), @"
        None
        error[unsupported-version] #/openapi: OpenAPI 4.0.0 is not supported
          help: write the document in OpenAPI 3.0 or 3.1
        ");
        insta::assert_snapshot!(version(json!({"swagger": "2.0"})), @"
        None
        error[swagger-2] #/swagger: the document is Swagger 2.0
          help: convert it to OpenAPI 3 once, for example with `npx swagger2openapi`, and keep the result
        ");
        insta::assert_snapshot!(version(json!([1])), @"
        None
        error[not-openapi] #: a document must be a mapping, not a list
        ");
        insta::assert_snapshot!(version(json!({"info": {}})), @"
        None
        error[not-openapi] #: the document has no `openapi`
          help: an OpenAPI document says its version: `openapi: 3.1.0`
        ");
        insta::assert_snapshot!(version(json!({"openapi": true})), @"
        None
        error[not-openapi] #/openapi: `openapi` must be a string, not a boolean
        ");
    }
}
