//! What is said when nothing can be compared, since documents have errors.
//!
//! In: what was understood of both states. Out: for people the errors, whose they are and how to go on; for machines the same in the
//! form that they asked for. Absent: that form, which is the generator's.

use generator::Report;
use generator::compare::render;
use generator::compare::{Age, Faulty, Refusal};
use generator::diagnostic::Severity;

use super::{Both, States};
use crate::Terminal;
use crate::arguments::{DiffFormat, Format};
use crate::findings::{Log, View};

/// Refuses to compare documents with errors; says whether there are any.
pub(crate) fn refuse(
    (old, new): (&States, &States),
    pairs: &[Both],
    format: DiffFormat,
    terminal: &mut Terminal<'_>,
) -> bool {
    let sides = [(Age::Old, old), (Age::New, new)];
    let mut documents = Vec::new();
    let view = View {
        format: Format::Human,
        all: false,
        least: Severity::Error,
    };
    let mut log = Log::new(view, terminal);
    for (age, states) in sides {
        let known = pairs.iter().filter_map(|both| match age {
            Age::Old => both.old.as_ref(),
            Age::New => both.new.as_ref(),
        });
        for known in known {
            if let Some(faulty) = Faulty::of(&known.report, age, states.in_modules) {
                log.report(&known.report, terminal);
                let hint = hint(&known.report, &faulty);
                documents.push(Faulty { hint, ..faulty });
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
    say(&refusal, terminal);
    match format {
        DiffFormat::Text => {}
        DiffFormat::Markdown => terminal.data(&render::refused_markdown(&refusal)),
        DiffFormat::Json => terminal.data(&render::refused_json(&refusal)),
        DiffFormat::Html => terminal.data(&render::refused_html(&refusal)),
    }
    true
}

/// How errors can be passed that cost no more than their places; a state of the past cannot be told anything.
fn hint(report: &Report, faulty: &Faulty) -> Option<String> {
    let passes = |found: &generator::diagnostic::Diagnostic| {
        found.severity != Severity::Error || found.confined
    };
    if !report.diagnostics.iter().all(passes) {
        return None;
    }
    let how = match (faulty.module.as_str(), faulty.age) {
        ("", _) => "`--lenient` compares all but the places of these errors".to_owned(),
        (_, Age::Old) => return None,
        (module, Age::New) => format!(
            "`lenient = true` in the table of `{module}` in `specs/codegen.toml` lets all but the places of these errors be generated and compared"
        ),
    };
    Some(how)
}

fn say(refusal: &Refusal, terminal: &mut Terminal<'_>) {
    let says: Vec<String> = refusal.documents.iter().map(Faulty::says).collect();
    let mut says_once = says.clone();
    says_once.dedup();
    let headline = format!("nothing was compared: {}", says_once.join(", "));
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
