//! Where text goes and in which colours.
//!
//! In: two writers and whether a person looks at them. Out: text on them. What a command was asked
//! for goes to the standard output; why it could not run, and progress, to the standard error.
//! Absent: what the texts say.

use std::borrow::Cow;
use std::io::{self, Write};

use clap::ValueEnum;
use generator::quoting::{escape_hidden, is_hidden};

use crate::Outcome;

/// How the program is called in this repository, and in the texts of this package.
pub const IN_REPOSITORY: &str = "cargo xtask";

/// How it is called where it is installed.
pub const INSTALLED: &str = "openapi-crate";

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always, also into files and pipes
    Always,
    /// Never
    Never,
}

/// The two streams of a command.
pub struct Terminal<'a> {
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    out_is_terminal: bool,
    err_is_terminal: bool,
    color: Color,
    holds_data: bool,
    program: &'static str,
    fault: Option<io::Error>,
}

impl<'a> Terminal<'a> {
    /// Streams that nobody looks at: no colours, no progress.
    pub fn new(out: &'a mut dyn Write, err: &'a mut dyn Write) -> Self {
        Self {
            out,
            err,
            out_is_terminal: false,
            err_is_terminal: false,
            color: Color::Auto,
            holds_data: false,
            program: IN_REPOSITORY,
            fault: None,
        }
    }

    /// Says which of the two streams a person looks at.
    #[must_use]
    pub fn interactive(mut self, out: bool, err: bool) -> Self {
        self.out_is_terminal = out;
        self.err_is_terminal = err;
        self
    }

    /// Says how the program was called, which is how all texts for people call it.
    #[must_use]
    pub fn called(mut self, program: &'static str) -> Self {
        self.program = program;
        self
    }

    /// A text for people.
    fn said<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let text = harmless(text);
        if self.program == IN_REPOSITORY || !text.contains(IN_REPOSITORY) {
            return text;
        }
        Cow::Owned(text.replace(IN_REPOSITORY, self.program))
    }

    /// Sets when colours are used.
    pub fn color(&mut self, color: Color) {
        self.color = color;
    }

    /// The choice as it was given, for child processes.
    pub fn color_choice(&self) -> Color {
        self.color
    }

    /// Whether progress may be drawn on the standard error.
    pub fn shows_progress(&self) -> bool {
        self.err_is_terminal
    }

    /// Colours for what is said to people.
    pub fn paint(&self) -> Paint {
        self.choose(if self.holds_data {
            self.err_is_terminal
        } else {
            self.out_is_terminal
        })
    }

    /// Colours for the standard error.
    pub fn err_paint(&self) -> Paint {
        self.choose(self.err_is_terminal)
    }

    fn choose(&self, is_terminal: bool) -> Paint {
        Paint(match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                is_terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            }
        })
    }

    /// A machine reads the standard output: what is said to people goes to the standard error.
    pub fn hold_data(&mut self) {
        self.holds_data = true;
    }

    /// Says something to people; a failure is kept for [`Terminal::finish`].
    pub fn out(&mut self, text: &str) {
        if self.holds_data {
            self.err(text);
        } else {
            let text = self.said(text);
            self.data(&text);
        }
    }

    /// Writes to the standard output what was asked for; a failure is kept for
    /// [`Terminal::finish`].
    pub fn data(&mut self, text: &str) {
        let result = self.out.write_all(text.as_bytes());
        self.keep(result);
    }

    /// Says a line to people.
    pub fn line(&mut self, text: &str) {
        self.out(text);
        self.out("\n");
    }

    /// Writes to the standard error; a failure is kept for [`Terminal::finish`].
    pub fn err(&mut self, text: &str) {
        let text = self.said(text);
        let result = self.err.write_all(text.as_bytes());
        self.keep(result);
    }

    /// Hands over what was written so far, so that a child process can write behind it.
    pub fn flush(&mut self) {
        let result = self.out.flush().and(self.err.flush());
        self.keep(result);
    }

    fn keep(&mut self, result: io::Result<()>) {
        if let Err(error) = result {
            self.fault.get_or_insert(error);
        }
    }

    /// The outcome, or that its text could not be written. A reader that went away (`| head`) has
    /// seen enough.
    pub fn finish(&mut self, outcome: Outcome) -> Outcome {
        self.flush();
        match &self.fault {
            Some(error) if error.kind() != io::ErrorKind::BrokenPipe => Outcome::Stopped,
            _ => outcome,
        }
    }
}

/// Escapes what would control a terminal or hide from its reader, but for the colours of [`Paint`].
/// Whoever quotes a document or a path does so already; this holds for what somebody forgets.
fn harmless(text: &str) -> Cow<'_, str> {
    let is_foreign = |found: char| found != '\n' && is_hidden(found);
    if !text.contains(is_foreign) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len());
    for (index, part) in text.split('\u{1b}').enumerate() {
        let is_colour = part
            .strip_prefix('[')
            .and_then(|rest| rest.split_once('m'))
            .is_some_and(|(codes, _)| {
                codes
                    .chars()
                    .all(|code| code.is_ascii_digit() || code == ';')
            });
        if index > 0 {
            safe.push_str(if is_colour { "\u{1b}" } else { "\\u{1b}" });
        }
        safe.push_str(&escape_hidden(part, |found| found == '\n'));
    }
    Cow::Owned(safe)
}

/// Colours, or none.
#[derive(Debug, Clone, Copy)]
pub struct Paint(bool);

impl Paint {
    /// Whether there are colours.
    pub fn is_on(self) -> bool {
        self.0
    }

    /// What is wrong.
    pub fn red(self, text: &str) -> String {
        self.sequence("1;31", text)
    }

    /// What may be wrong.
    pub fn yellow(self, text: &str) -> String {
        self.sequence("1;33", text)
    }

    /// What is right.
    pub fn green(self, text: &str) -> String {
        self.sequence("1;32", text)
    }

    /// Lines that frame the others.
    pub fn blue(self, text: &str) -> String {
        self.sequence("1;34", text)
    }

    /// What matters most.
    pub fn bold(self, text: &str) -> String {
        self.sequence("1", text)
    }

    fn sequence(self, codes: &str, text: &str) -> String {
        if self.0 {
            format!("\u{1b}[{codes}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_colours_control_a_terminal() {
        let painted = Paint(true).red("a");
        assert_eq!(harmless(&painted), painted);
        assert_eq!(
            harmless("\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}31m\u{202e}\u{200b}\r\n"),
            "\\u{1b}[2J\\u{1b}]0;x\\u{7}\\u{9b}31m\\u{202e}\\u{200b}\\r\n"
        );
    }
}
