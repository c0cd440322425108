//! The rules that judge changes, for people: all in a table, or one in full.
//!
//! In: the table of the generator. Out: text. Absent: applying them.

use std::fmt::Write;

use generator::compare::rules::{self, Rule};
use generator::compare::{Effect, Grade};

use crate::failure::Failure;
use crate::{Outcome, Terminal};

/// Prints all rules.
pub(crate) fn table(terminal: &mut Terminal<'_>) -> Outcome {
    let all = rules::all();
    let width = all
        .iter()
        .map(|rule| rule.id.len())
        .max()
        .unwrap_or_default();
    let mut text = format!(
        "{:width$}  {:7}  {:7}  {:7}  {:7}  {:9}  what happened\n",
        "rule", "verdict", "builds", "reads", "matches", "transport"
    );
    for rule in all {
        let [builds, reads, matches, transports] = rule
            .roles(true, true)
            .each()
            .map(|(_, effect)| word(effect));
        let _ = writeln!(
            text,
            "{:width$}  {:7}  {builds:7}  {reads:7}  {matches:7}  {transports:9}  {}",
            rule.id,
            rule.verdict.name(),
            rule.summary
        );
    }
    terminal.data(&text);
    Outcome::Good
}

fn word(effect: Effect) -> &'static str {
    if effect == Effect::None {
        "-"
    } else {
        effect.name()
    }
}

/// Prints one rule.
///
/// # Errors
/// There is no such rule.
pub(crate) fn explain(id: &str, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let rule = rules::find(id).ok_or_else(|| {
        Failure::new(format!("there is no rule `{id}`"))
            .help("`cargo xtask diff --rules` lists all of them")
    })?;
    terminal.data(&describe(rule));
    Ok(Outcome::Good)
}

fn describe(rule: &Rule) -> String {
    let mut text = format!(
        "{}: {}\n\n{}.\n{}\n",
        rule.id,
        rule.verdict.name(),
        sentence(rule.summary),
        rule.why
    );
    for (title, sent, received) in [
        ("where requests contain it", true, false),
        ("where responses contain it", false, true),
    ] {
        let _ = writeln!(text, "\n{title}");
        for (who, effect) in rule
            .roles(sent, received)
            .each()
            .into_iter()
            .filter(|(_, effect)| *effect != Effect::None)
        {
            let _ = writeln!(text, "  who {who}: {}", effect.name());
        }
        let wire = rule.wire(sent, received);
        for (who, judgement) in [
            ("an old client with the new server", wire.old_client),
            ("a new client with the old server", wire.new_client),
        ] {
            let reason = if judgement.reason.is_empty() {
                String::new()
            } else {
                format!(": {}", judgement.reason)
            };
            let grade = if judgement.grade == Grade::Works {
                "works"
            } else {
                judgement.grade.name()
            };
            let _ = writeln!(text, "  {who} {grade}{reason}");
        }
    }
    if !rule.hint.is_empty() {
        let _ = writeln!(text, "\nhelp: {}", rule.hint);
    }
    text
}

/// With a capital.
fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map(|first| first.to_uppercase().chain(characters).collect())
        .unwrap_or_default()
}
