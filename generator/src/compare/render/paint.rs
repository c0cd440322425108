//! The colours of verdicts on a terminal.

use crate::compare::change::{Verdict, WireVerdict};

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
