//! YAML, read by `serde_yaml`.
//!
//! In: a text. Out: nodes. Aliases are expanded within a budget, merge keys applied, keys that are no text become text
//! as written. Plain words keep their YAML 1.2 meaning: `on` and `yes` are strings.

use serde_yaml::Deserializer;

use super::plant::{Dialect, Limit, Planter};
use super::tree::{NodeId, Tree};
use super::{Parse, faults};
use crate::diagnostic::{Code, Diagnostic, Severity, Sink};
use crate::source::Span;

/// Reads the content into the tree.
pub(super) fn read(parse: Parse<'_>, tree: &mut Tree, sink: &mut Sink) -> Option<NodeId> {
    plant(parse, tree, sink).map_err(|fault| sink.push(*fault)).ok()
}

/// Reads a text that is not valid JSON. If it is valid YAML this is said, for a file that claims to be JSON.
pub(super) fn read_instead(parse: Parse<'_>, fault: Diagnostic, tree: &mut Tree, sink: &mut Sink) -> Option<NodeId> {
    let says_yaml = [".yaml", ".yml"].iter().any(|extension| parse.source.name().ends_with(extension));
    match plant(parse, tree, sink) {
        Ok(root) => {
            if !says_yaml {
                let mut fault = fault.help("the text was read as YAML, which allows this: mend it, or name the file `.yaml`");
                fault.severity = Severity::Warning;
                sink.push(fault);
            }
            Some(root)
        }
        Err(other) => {
            sink.push(if says_yaml || other.code != Code::Syntax { *other } else { fault });
            None
        }
    }
}

fn plant(parse: Parse<'_>, tree: &mut Tree, sink: &mut Sink) -> Result<NodeId, Box<Diagnostic>> {
    let text = parse.content.text();
    let mut planter = Planter::new(tree, Dialect { yaml: Some(text) });
    let mut documents = Deserializer::from_str(text);
    let Some(first) = documents.next() else { return Err(Box::new(empty(parse))) };
    let result = planter.root(parse.index, first);
    let found = planter.faults;
    let root = result.map_err(|error| Box::new(refusal(parse, &error, found.limit)))?;
    if documents.next().is_some() {
        return Err(Box::new(several(parse)));
    }
    faults::report(parse, root, found, tree, sink);
    Ok(root)
}

fn empty(parse: Parse<'_>) -> Diagnostic {
    Diagnostic::new(Code::Syntax, parse.content.place(Span { start: 0, end: 0 }), "the text is empty")
}

fn several(parse: Parse<'_>) -> Diagnostic {
    let text = parse.content.text();
    let mut start = 0;
    let mut markers = Vec::new();
    for line in text.split_inclusive('\n') {
        if line.trim_end() == "---" || line.starts_with("--- ") {
            markers.push(start);
        }
        start += line.len();
    }
    let start = markers.last().copied().unwrap_or(0);
    Diagnostic::new(Code::Syntax, parse.content.place(Span { start, end: start + 3 }), "the file has more than one YAML document")
        .help("keep one document in a file; `---` begins another one")
}

fn refusal(parse: Parse<'_>, error: &serde_yaml::Error, limit: Option<Limit>) -> Diagnostic {
    let text = parse.content.text();
    let at = error.location().map_or(Span { start: 0, end: 0 }, |location| span(text, location.line(), location.column()));
    let message = error.to_string();
    let limit = limit.or(match message.as_str() {
        "repetition limit exceeded" => Some(Limit::Nodes),
        other if other.starts_with("recursion limit exceeded") => Some(Limit::Depth),
        _ => None,
    });
    match limit {
        Some(limit) => faults::limit(limit, parse.content.place(at)),
        None => Diagnostic::new(Code::Syntax, parse.content.place(at), format!("not valid YAML: {message}")),
    }
}

/// The character at a line and column, both counted from one, columns in characters.
fn span(text: &str, line: usize, column: usize) -> Span {
    let before = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
    let rest = text.get(before..).unwrap_or_default();
    let start = before + rest.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum::<usize>();
    let length = text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    Span { start, end: start + length }
}
