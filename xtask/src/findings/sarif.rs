//! Findings as a log of SARIF 2.1.0, which code scanners and editors read.
//!
//! In: findings. Out: one run with every rule, whether it was broken or not. Files are named by
//! URIs relative to the current folder, which is `SRCROOT`; only a file outside of it has an
//! absolute one.

use std::fmt::Write;
use std::path::{Component, Path, PathBuf};

use generator::diagnostic::{Code, Severity};
use serde_json::{Value, json};

use super::Found;
use super::place::{Place, Region};

/// What the log is an instance of.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// One run of the tool.
#[derive(Debug, Default)]
pub(super) struct Run {
    results: Vec<Value>,
}

impl Run {
    /// Adds one finding.
    pub(super) fn add(&mut self, found: &Found<'_>) {
        let diagnostic = found.diagnostic;
        let help = diagnostic
            .help
            .as_ref()
            .map(|help| format!("\n{help}"))
            .unwrap_or_default();
        let mut result = json!({
            "ruleId": diagnostic.code.name(),
            "ruleIndex": Code::ALL.iter().position(|code| *code == diagnostic.code),
            "level": diagnostic.severity.name(),
            "message": { "text": plain_text(&format!("{}{help}", diagnostic.headline)) },
        });
        if let Some(location) = location(&found.at) {
            result["locations"] = json!([location]);
        }
        let related: Vec<Value> = found
            .labels
            .iter()
            .filter_map(|(at, text)| related(at, text))
            .collect();
        if !related.is_empty() {
            result["relatedLocations"] = related.into();
        }
        if let Some(pointer) = &found.at.pointer {
            // The same finding after lines have moved.
            result["partialFingerprints"] =
                json!({ "pointer/v1": format!("{} {pointer}", diagnostic.code.name()) });
        }
        if diagnostic.count > 1 {
            result["occurrenceCount"] = diagnostic.count.into();
        }
        self.results.push(result);
    }

    /// The whole log.
    pub(super) fn text(&self) -> String {
        let rules: Vec<Value> = Code::ALL.iter().map(|code| rule(*code)).collect();
        let log = json!({
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": { "name": "cargo xtask lint", "semanticVersion": env!("CARGO_PKG_VERSION"), "rules": rules } },
                "originalUriBaseIds": { "SRCROOT": { "description": { "text": "The folder in which the command was run." } } },
                "columnKind": "unicodeCodePoints",
                "results": self.results,
            }],
        });
        format!("{log:#}\n")
    }
}

fn rule(code: Code) -> Value {
    let text = code.explanation();
    let first = text
        .split_once(". ")
        .map_or(text, |(first, _)| first)
        .trim_end_matches('.');
    json!({
        "id": code.name(),
        "shortDescription": { "text": format!("{first}.") },
        "fullDescription": { "text": text },
        "help": { "text": format!("{text} `cargo xtask lint --explain {}` says the same.", code.name()) },
        "defaultConfiguration": { "level": level(code.severity()) },
    })
}

fn level(severity: Severity) -> &'static str {
    severity.name()
}

fn related(at: &Place, text: &str) -> Option<Value> {
    let mut location = location(at)?;
    location["message"] = json!({ "text": plain_text(text) });
    Some(location)
}

fn location(at: &Place) -> Option<Value> {
    let file = at.file.as_ref()?;
    let mut physical = json!({ "artifactLocation": artifact(Path::new(file)) });
    if let Some(Region {
        line,
        column,
        end_line,
        end_column,
    }) = at.region
    {
        physical["region"] = json!({ "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column });
    }
    let mut location = json!({ "physicalLocation": physical });
    if let Some(pointer) = &at.pointer {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": pointer }]);
    }
    Some(location)
}

fn artifact(file: &Path) -> Value {
    let here = std::env::current_dir().unwrap_or_default();
    let whole = plain(&here.join(file));
    match whole.strip_prefix(plain(&here)) {
        Ok(inside) => json!({ "uri": encoded(inside), "uriBaseId": "SRCROOT" }),
        Err(_) => json!({ "uri": absolute(&encoded(&whole)) }),
    }
}

/// The URI of a file by its whole path, which begins with the letter of a drive on Windows.
fn absolute(path: &str) -> String {
    let slash = if path.starts_with('/') { "" } else { "/" };
    format!("file://{slash}{path}")
}

/// A path without `.` and `..`, by its words alone.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => _ = plain.pop(),
            other => plain.push(other),
        }
    }
    plain
}

/// A message in which nothing is a link, which square brackets would be the beginning of.
fn plain_text(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '[' | ']' | '\\') {
            plain.push('\\');
        }
        plain.push(character);
    }
    plain
}

/// A path as it stands in a URI.
fn encoded(path: &Path) -> String {
    let mut text = String::new();
    for byte in path.to_string_lossy().replace('\\', "/").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_message_has_a_link() {
        assert_eq!(
            plain_text("`a[0]`, [b](http://evil.example) \\"),
            "`a\\[0\\]`, \\[b\\](http://evil.example) \\\\"
        );
    }

    #[test]
    fn files_are_named_relative_to_the_folder() {
        let here = std::env::current_dir().unwrap();
        assert_eq!(
            artifact(Path::new("./a/../specs/shop #1.yaml")),
            json!({ "uri": "specs/shop%20%231.yaml", "uriBaseId": "SRCROOT" })
        );
        assert_eq!(
            artifact(&here.join("é.json")),
            json!({ "uri": "%C3%A9.json", "uriBaseId": "SRCROOT" })
        );
        assert_eq!(absolute("/elsewhere/a.json"), "file:///elsewhere/a.json");
        assert_eq!(
            absolute("C%3A/elsewhere/a.json"),
            "file:///C%3A/elsewhere/a.json"
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_file_elsewhere_has_its_whole_path() {
        assert_eq!(
            artifact(Path::new("/elsewhere/a.json")),
            json!({ "uri": "file:///elsewhere/a.json" })
        );
    }
}
