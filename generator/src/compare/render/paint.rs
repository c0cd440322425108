//! What a terminal needs: the colours of verdicts, places, and texts without control characters.

use crate::compare::change::{SourceLocation, Verdict, WireVerdict};

pub(super) fn wire_colour(verdict: WireVerdict) -> &'static str {
    match verdict {
        WireVerdict::Breaking => "1;31",
        WireVerdict::Risky => "1;33",
        WireVerdict::Safe => "1;32",
    }
}

pub(super) fn colour(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Major => "1;31",
        Verdict::Minor => "1;33",
        Verdict::Patch => "1;32",
    }
}

/// File, line and column.
pub(super) fn location(site: &SourceLocation) -> String {
    let file = safe(&site.file);
    if site.exact {
        format!("{file}:{}:{}", site.line, site.column)
    } else {
        format!("{file}:{}", site.line)
    }
}

/// Text that a terminal shows and does not obey.
pub(super) fn safe(text: &str) -> String {
    crate::quoting::escape_hidden(text, |_| false)
}
