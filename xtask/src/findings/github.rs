//! Findings as workflow commands of GitHub Actions, which shows them beside the lines of a change.
//!
//! In: a finding. Out: `::error file=…,line=…::…`. Absent: other places of a finding, which a
//! command cannot name; its text tells them.

use generator::diagnostic::Severity;
use generator::diagnostic::render::one_line;

use super::Found;

/// One finding as one command.
pub(super) fn command(found: &Found<'_>) -> String {
    let diagnostic = found.diagnostic;
    let kind = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(file) = &found.at.file {
        properties.push(("file", file.clone()));
    }
    if let Some(region) = found.at.region {
        properties.push(("line", region.line.to_string()));
        properties.push(("endLine", region.end_line.to_string()));
        // Columns are only understood within one line.
        if region.line == region.end_line {
            properties.push(("col", region.column.to_string()));
            properties.push(("endColumn", region.end_column.to_string()));
        }
    }
    properties.push(("title", diagnostic.code.name().to_owned()));
    let properties: Vec<String> = properties
        .into_iter()
        .map(|(key, value)| format!("{key}={}", property(&value)))
        .collect();
    let help = diagnostic
        .help
        .as_ref()
        .map(|help| format!("\nhelp: {}", one_line(help)))
        .unwrap_or_default();
    format!(
        "::{kind} {}::{}\n",
        properties.join(","),
        message(&format!("{}{help}", one_line(&diagnostic.headline)))
    )
}

fn message(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_a_command_early() {
        assert_eq!(message("100% ::error::\r\nx"), "100%25 ::error::%0D%0Ax");
        assert_eq!(property("C:\\a,b%\n"), "C%3A\\a%2Cb%25%0A");
    }
}
