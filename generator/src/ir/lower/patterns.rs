//! Regular expressions: from the spelling of ECMA-262 to one that the client can check.
//!
//! In: a `pattern` as written. Out: the same expression for `regex-lite`, if it has one.
//! `regex-lite` matches in linear time, so that no document can make a client hang, and has none of
//! the constructs that take longer.

// The file depends on nothing else of the runtime.
#[path = "../../../runtime/src/dialect.rs"]
mod dialect;
mod translation;

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::str::Chars;

use regex_lite::{Error, Regex, RegexBuilder};

use self::dialect::in_ecma_script;
use self::translation::translate;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::load::document::Node;

/// How many steps all different patterns of one document may have together. Measured: a thousand
/// steps take up to about half a millisecond to compile and 150 kilobytes to keep, so this many
/// take up to about half a second and 150 MB; no spelling can take more than 256 MB
/// ([`BYTES_PER_STEP`]). The client does not check a pattern that is met beyond the bound.
/// Measured: those of a public description have up to some 2,500 steps together. A tenth would hold
/// those as well, but only five of the largest patterns ([`MOST_STEPS`]); with ten times as many, a
/// hostile document could take five seconds and more than 1 GB.
const ALL_STEPS: usize = 1_000_000;

/// How much matching one document may cause: steps of a pattern times bytes of a text and one more.
/// Measured: this much takes up to about a second, and public descriptions need about a million.
///
/// Beyond the bound it is not known of any text whether it matches, so no value is reported for a
/// pattern that it misses. A tenth would be used up by one of the largest patterns ([`MOST_STEPS`])
/// and 250 bytes of text; with ten times as much, a hostile document could take ten seconds.
const MATCHING: usize = 50_000_000;

/// The patterns of one document. Each is compiled once, since a document can use one at thousands
/// of places.
#[derive(Debug, Default)]
pub(super) struct Patterns {
    known: BTreeMap<String, Result<Compiled, Fault>>,
    steps: usize,
    matching: usize,
    /// Whether somebody was told that matching is given up.
    is_exhaustion_told: bool,
}

#[derive(Debug)]
struct Compiled {
    /// The expression as the client checks it.
    spelled: String,
    /// What it means in ECMA-262.
    regex: Regex,
    steps: usize,
}

/// Why a pattern is not checked.
#[derive(Debug)]
enum Fault {
    /// The client cannot check it: what it has.
    Unsupported(&'static str),
    /// The patterns of the document are too large together.
    TooManySteps,
    /// It is no regular expression: what is wrong.
    Invalid(String),
}

impl Patterns {
    /// The expression as the client checks it; what cannot be checked is reported.
    pub(super) fn checkable(
        &mut self,
        pattern: &str,
        at: Node<'_>,
        sink: &mut Sink,
    ) -> Option<String> {
        let unchecked = "values are sent unchecked; the docs show the pattern".to_owned();
        let (code, headline, help) = match self.compiled(pattern) {
            Ok(compiled) => return Some(compiled.spelled.clone()),
            Err(Fault::Unsupported(construct)) => (
                Code::UnsupportedPattern,
                format!("the pattern has {construct}, which the client cannot check"),
                unchecked,
            ),
            Err(Fault::TooManySteps) => (
                Code::UnsupportedPattern,
                "the patterns of the document are too large together; this one is not checked"
                    .to_owned(),
                unchecked,
            ),
            Err(Fault::Invalid(error)) => (
                Code::InvalidPattern,
                "the pattern is no valid regular expression".to_owned(),
                error.clone(),
            ),
        };
        sink.push(Diagnostic::new(code, at.pointer(), headline).help(help));
        None
    }

    /// The expression as the client checks it, if it can.
    pub(super) fn in_runtime(&mut self, pattern: &str) -> Option<String> {
        let compiled = self.compiled(pattern).as_ref().ok()?;
        Some(compiled.spelled.clone())
    }

    /// Whether a text matches; `None` if it is not known.
    pub(super) fn matches(&mut self, pattern: &str, text: &str) -> Option<bool> {
        let matching = self.matching;
        let compiled = self.compiled(pattern).as_ref().ok()?;
        let matching = matching.saturating_add(matching_cost(compiled.steps, text));
        let matches = (matching <= MATCHING).then(|| compiled.regex.is_match(text));
        self.matching = matching;
        matches
    }

    /// Whether matching is given up; only once, for a finding.
    pub(super) fn is_newly_exhausted(&mut self) -> bool {
        self.matching > MATCHING && !std::mem::replace(&mut self.is_exhaustion_told, true)
    }

    fn compiled(&mut self, pattern: &str) -> &Result<Compiled, Fault> {
        if !self.known.contains_key(pattern) {
            let compiled = self.compile(pattern);
            self.known.insert(pattern.to_owned(), compiled);
        }
        // It was inserted above, if it was not there.
        self.known.get(pattern).unwrap_or(&Err(Fault::TooManySteps))
    }

    fn compile(&mut self, pattern: &str) -> Result<Compiled, Fault> {
        let spelled = translate(pattern)?;
        let steps = steps(&spelled);
        // What is large is not even tried: a few words can take a second to compile.
        if steps > MOST_STEPS {
            return Err(Fault::Unsupported("a very long repetition"));
        }
        self.steps = self.steps.saturating_add(steps);
        if self.steps > ALL_STEPS {
            return Err(Fault::TooManySteps);
        }
        // A class of white space has more ranges than its spelling, which takes time to match.
        let checked = in_ecma_script(&spelled);
        let steps = self::steps(&checked);
        // Steps are counted by signs, so a spelling could hide some.
        let compiled = RegexBuilder::new(&checked)
            .size_limit(BYTES_PER_STEP.saturating_mul(1 + steps))
            .build();
        match compiled {
            Ok(regex) => Ok(Compiled {
                spelled,
                regex,
                steps,
            }),
            Err(error) if is_too_large(&error) => Err(Fault::Unsupported("a very long repetition")),
            // What is wrong was found before. The engine bounds how deep groups are nested.
            Err(_) => Err(Fault::Unsupported("groups nested too deep")),
        }
    }
}

/// How many steps one expression may have. The client would compile a larger one at run time:
/// `((a{1,1000}){1000}){1000}` is a few words and 10^9 steps. It is not checked. Measured: the
/// largest in a public description has 1,270 steps, and this value costs a client up to about 10
/// milliseconds and 3 MB for each pattern that is so large.
const MOST_STEPS: usize = 20_000;

/// How many bytes an expression may have when it is compiled, for each of its steps and one more. A
/// larger one is not checked. Measured: `(?i)[^bdfhjln]{0,1000}` has 192 for a step, and no other
/// spelling that was tried has more, so a smaller value could refuse some. Ten times as many would
/// let an expression take ten times as long as its steps say.
const BYTES_PER_STEP: usize = 256;

/// How many ranges of characters a class has for each further step. A repetition copies all ranges
/// of a class, and a character is compared with each of them in turn. Measured: a range takes a
/// twelfth of the memory of a step and a sixteenth of its time. With one, `[a-zA-Z0-9]` would count
/// as four steps; with eighty, a class could take five times as long as its steps say.
const RANGES_PER_STEP: usize = 8;

/// The states of a group that remembers where it begins and where it ends.
const GROUP_STEPS: usize = 2;

/// About how many steps an expression has once its repetitions are written out.
pub(super) fn steps(pattern: &str) -> usize {
    let (mut groups, mut total, mut last) = (Vec::new(), 0_usize, 0_usize);
    let mut characters = pattern.chars().peekable();
    while let Some(character) = characters.next() {
        let atom = match character {
            '(' => {
                groups.push(total.saturating_add(last));
                (total, last) = (0, 0);
                continue;
            }
            ')' => {
                let inner = total.saturating_add(last).saturating_add(GROUP_STEPS);
                total = groups.pop().unwrap_or_default();
                last = 0;
                inner
            }
            '{' => {
                last = last.saturating_mul(most_repetitions(&mut characters));
                continue;
            }
            // A step of what is before, since a count behind it repeats both.
            '?' | '*' | '+' => {
                last = last.saturating_add(1);
                continue;
            }
            '[' => 1 + ranges(&mut characters) / RANGES_PER_STEP,
            '\\' => {
                skip_escape(&mut characters);
                1
            }
            _ => 1,
        };
        total = total.saturating_add(last);
        last = atom;
    }
    groups
        .into_iter()
        .fold(total.saturating_add(last), usize::saturating_add)
}

/// The larger count of `{2,10}`, behind the brace.
fn most_repetitions(characters: &mut Peekable<Chars<'_>>) -> usize {
    let count: String = characters
        .by_ref()
        .take_while(|character| *character != '}')
        .collect();
    let counts = count.split(',');
    let counts = counts.filter_map(|count| count.trim().parse::<usize>().ok());
    counts.max().unwrap_or(1).max(1)
}

/// About how many ranges a class has, behind its bracket: `a-z` is one, and so is any escape.
fn ranges(characters: &mut Peekable<Chars<'_>>) -> usize {
    let mut ranges = 0_usize;
    while let Some(character) = characters.next() {
        match character {
            ']' => break,
            '-' if ranges > 0 => ranges -= 1,
            '\\' => {
                skip_escape(characters);
                ranges += 1;
            }
            _ => ranges += 1,
        }
    }
    ranges
}

/// Goes behind an escape, whose number in braces is no count: `\u{4000}`.
fn skip_escape(characters: &mut Peekable<Chars<'_>>) {
    let letter = characters.next();
    if matches!(letter, Some('u' | 'U' | 'x')) && characters.next_if_eq(&'{').is_some() {
        characters.by_ref().find(|character| *character == '}');
    }
}

/// How much matching a text takes. All steps can be looked at before each character and at the end.
pub(super) fn matching_cost(steps: usize, text: &str) -> usize {
    steps.saturating_mul(text.len() + 1)
}

/// Whether a pattern is a regular expression that is larger than its size limit. Errors of the
/// library say nothing of themselves, but are equal to others for the same reason.
fn is_too_large(error: &Error) -> bool {
    let too_large = RegexBuilder::new("a").size_limit(0).build();
    too_large.is_err_and(|too_large| too_large == *error)
}

#[cfg(test)]
mod tests;
