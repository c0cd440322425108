//! What is said when nothing can be compared, since documents have errors.
//!
//! In: what was understood of both states. Out: for people the errors, whose they are and how to go
//! on; for machines the same in the form that they asked for. Absent: that form, which is the
//! generator's.

use generator::Report;
use generator::compare::render;
use generator::compare::{Age, InvalidDocument, Refusal};
use generator::diagnostic::Severity;

use super::{AnalyzedPair, DocumentSet};
use crate::Terminal;
use crate::arguments::{DiffFormat, Format};
use crate::findings::{Log, View};

/// The view of the errors that forbid comparing.
pub(crate) fn view(all: bool, more: &'static str) -> View {
    View {
        format: Format::Human,
        all,
        least: Severity::Error,
        more,
    }
}

/// Refuses to compare documents with errors; says whether there are any.
pub(crate) fn refuse(
    (old, new): (&DocumentSet, &DocumentSet),
    pairs: &[AnalyzedPair],
    (format, view): (DiffFormat, View),
    terminal: &mut Terminal<'_>,
) -> bool {
    let sides = [(Age::Old, old), (Age::New, new)];
    let mut documents = Vec::new();
    let all = view.all;
    let mut log = Log::new(view, terminal);
    for (age, document_set) in sides {
        let analyses = pairs.iter().filter_map(|pair| match age {
            Age::Old => pair.old.as_ref(),
            Age::New => pair.new.as_ref(),
        });
        for analyses in analyses {
            if let Some(invalid) =
                InvalidDocument::of(&analyses.report, age, document_set.in_modules)
            {
                log.report(&analyses.report, terminal);
                let hint = hint(&analyses.report, &invalid);
                documents.push(InvalidDocument { hint, ..invalid });
            }
        }
    }
    if documents.is_empty() {
        return false;
    }
    let refusal = Refusal {
        titles: (old.title.clone(), new.title.clone()),
        documents,
    };
    print_refusal(&refusal, terminal);
    match format {
        DiffFormat::Text => {}
        DiffFormat::Markdown => terminal.data(&render::refused_markdown(&refusal, all)),
        DiffFormat::Json => terminal.data(&render::refused_json(&refusal)),
        DiffFormat::Html => terminal.data(&render::refused_html(&refusal, all)),
    }
    true
}

/// How errors can be passed that cost no more than their places; a state of the past cannot be told
/// anything.
fn hint(report: &Report, invalid: &InvalidDocument) -> Option<String> {
    let passes = |found: &generator::diagnostic::Diagnostic| {
        found.severity != Severity::Error || found.confined
    };
    if !report.diagnostics.iter().all(passes) {
        return None;
    }
    let how = match (invalid.module.as_str(), invalid.age) {
        ("", _) => "`--lenient` compares all but the places of these errors".to_owned(),
        (_, Age::Old) => return None,
        (module, Age::New) => format!(
            "`lenient = true` in the table of `{module}` in `specs/codegen.toml` lets all but the places of these errors be generated and compared"
        ),
    };
    Some(how)
}

fn print_refusal(refusal: &Refusal, terminal: &mut Terminal<'_>) {
    let summaries: Vec<String> = refusal
        .documents
        .iter()
        .map(InvalidDocument::summary)
        .collect();
    let mut distinct_summaries = summaries.clone();
    distinct_summaries.dedup();
    let headline = format!("nothing was compared: {}", distinct_summaries.join(", "));
    let text = terminal.paint().red(&headline);
    terminal.line(&text);
    let mut hints: Vec<&String> = refusal
        .documents
        .iter()
        .filter_map(|document| document.hint.as_ref())
        .collect();
    hints.dedup();
    for hint in hints {
        terminal.line(&format!("  = help: {hint}"));
    }
}
