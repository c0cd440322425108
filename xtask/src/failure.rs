//! Why a command could not run, as rustc would say it.
//!
//! In: a headline, a place, a remedy. Out: `error: …`, ` --> …`, the line concerned, `= help: …`.
//! Absent: findings about documents, which are the generator's diagnostics (see `findings`).

use std::fmt::Write;
use std::io;
use std::ops::Range;
use std::path::Path;

use generator::diagnostic::Code;

use crate::path::PathText;
use crate::terminal::Paint;

/// A reason to stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    code: Option<Code>,
    headline: String,
    place: Option<String>,
    line: Option<Box<Line>>,
    help: Option<String>,
}

/// A line of a file with the part that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    number: usize,
    text: String,
    start: usize,
    length: usize,
}

impl Failure {
    /// A reason in one line.
    pub fn new(headline: impl Into<String>) -> Self {
        Self {
            code: None,
            headline: headline.into(),
            place: None,
            line: None,
            help: None,
        }
    }

    /// The system refused to `verb` a path.
    pub fn io(verb: &str, path: &Path, error: &io::Error) -> Self {
        Self::new(format!("cannot {verb} `{}`: {error}", path.to_text()))
    }

    /// Names the rule that was broken.
    pub fn code(mut self, code: Code) -> Self {
        self.code = Some(code);
        self
    }

    /// Names the file it is about.
    pub fn at(mut self, file: &str) -> Self {
        self.place = Some(file.to_owned());
        self
    }

    /// Names the place in a file's text that it is about.
    pub fn within(mut self, file: &str, text: &str, span: Option<Range<usize>>) -> Self {
        let Some(span) = span else {
            return self.at(file);
        };
        let line = Line::find(text, span);
        self.place = Some(format!("{file}:{}:{}", line.number, line.start + 1));
        self.line = Some(Box::new(line));
        self
    }

    /// Says what to do about it.
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// The whole text, with its last line break.
    pub fn render(&self, paint: Paint) -> String {
        let code = self
            .code
            .map(|code| format!("[{code}]"))
            .unwrap_or_default();
        let mut text = format!(
            "{}{}\n",
            paint.red(&format!("error{code}")),
            paint.bold(&format!(": {}", self.headline))
        );
        let width = self
            .line
            .as_ref()
            .map_or(1, |line| line.number.to_string().len());
        let margin = " ".repeat(width);
        if let Some(place) = &self.place {
            let _ = writeln!(text, "{margin}{} {place}", paint.blue("-->"));
        }
        let bar = paint.blue("|");
        if let Some(line) = &self.line {
            let _ = writeln!(
                text,
                "{margin} {bar}\n{} {bar} {}",
                paint.blue(&line.number.to_string()),
                line.text
            );
            let carets = paint.red(&"^".repeat(line.length));
            let _ = writeln!(text, "{margin} {bar} {}{carets}", " ".repeat(line.start));
        }
        if let Some(help) = &self.help {
            let _ = writeln!(text, "{margin} {} help: {help}", paint.blue("="));
        }
        text
    }
}

impl Line {
    /// The line in which a span starts; what lies behind its end is not shown.
    fn find(text: &str, span: Range<usize>) -> Self {
        let before = text.get(..span.start).unwrap_or(text);
        let head = before.rsplit('\n').next().unwrap_or_default();
        let rest = text.get(span.start..).unwrap_or_default();
        let tail = rest.lines().next().unwrap_or_default();
        let length = rest
            .get(..span.len())
            .unwrap_or(tail)
            .lines()
            .next()
            .unwrap_or_default()
            .chars()
            .count();
        Self {
            number: before.matches('\n').count() + 1,
            text: format!("{head}{tail}"),
            start: head.chars().count(),
            length: length.max(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::Terminal;

    fn plain(failure: &Failure) -> String {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        failure.render(Terminal::new(&mut out, &mut err).paint())
    }

    #[test]
    fn a_place_in_a_text_shows_its_line() {
        let text = "[package]\nnmae = \"x\"\n";
        let failure = Failure::new("unknown field `nmae`")
            .code(Code::Options)
            .within("a.toml", text, Some(10..14))
            .help("write `name`");
        assert_eq!(
            plain(&failure),
            "error[invalid-options]: unknown field `nmae`\n --> a.toml:2:1\n  |\n2 | nmae = \"x\"\n  | ^^^^\n  = help: write `name`\n"
        );
    }

    #[test]
    fn spans_beyond_the_text_are_harmless() {
        assert!(plain(&Failure::new("x").within("a", "é", Some(1..9))).contains("--> a:1:2"));
        assert!(plain(&Failure::new("x").within("a", "", Some(0..0))).contains("--> a:1:1"));
    }
}
