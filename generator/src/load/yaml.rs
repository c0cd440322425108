//! YAML, read by `serde_yaml`.
//!
//! In: a text. Out: nodes. Aliases are expanded within a budget, merge keys applied, keys that are
//! no text become text as written. Plain words keep their YAML 1.2 meaning: `on` and `yes` are
//! strings.

use serde_yaml::Deserializer;

use super::tree::{NodeId, Tree};
use super::tree_builder::{Dialect, Limit, TreeBuilder};
use super::{Parse, YAML_DEPTH, faults, locate};
use crate::diagnostic::{Code, Diagnostic, Place, Severity, Sink};
use crate::source::Span;

/// From this many opening brackets on, wherever they stand in the text, another parser reads the
/// text first, and the file is refused where that finds too deep a nesting or a fault of syntax.
///
/// The library takes quadratic time for nested brackets. Measured without optimization: nine
/// thousand take half a second, so twice as many would take two seconds. A much smaller value would
/// have more files read by both parsers. Measured: the YAML description with most brackets has
/// 3,457.
const MANY_BRACKETS: usize = 10_000;

/// Reads the content into the tree.
pub(super) fn read(parse: Parse<'_>, tree: &mut Tree, sink: &mut Sink) -> Option<NodeId> {
    build(parse, tree, sink)
        .map_err(|fault| sink.push(*fault))
        .ok()
}

/// Reads a text that is not valid JSON. If it is valid YAML this is said, for a file that claims to
/// be JSON.
pub(super) fn read_instead(
    parse: Parse<'_>,
    fault: Diagnostic,
    tree: &mut Tree,
    sink: &mut Sink,
) -> Option<NodeId> {
    let says_yaml = [".yaml", ".yml"]
        .iter()
        .any(|extension| parse.source.name().ends_with(extension));
    match build(parse, tree, sink) {
        Ok(root) => {
            if !says_yaml {
                let mut fault = fault.help("the text was read as YAML, which allows this: mend it, or name the file `.yaml`");
                fault.severity = Severity::Warning;
                sink.push(fault);
            }
            Some(root)
        }
        Err(other) => {
            sink.push(if says_yaml || other.code != Code::Syntax {
                *other
            } else {
                fault
            });
            None
        }
    }
}

/// Reads a text; one that fails leaves nothing in the tree.
fn build(parse: Parse<'_>, tree: &mut Tree, sink: &mut Sink) -> Result<NodeId, Box<Diagnostic>> {
    let mark = tree.mark();
    let result = insert(parse, tree, sink);
    if result.is_err() {
        tree.cut(mark);
    }
    result
}

fn insert(parse: Parse<'_>, tree: &mut Tree, sink: &mut Sink) -> Result<NodeId, Box<Diagnostic>> {
    let text = parse.content.text();
    if let Some(fault) = slow(parse) {
        return Err(Box::new(fault));
    }
    let mut builder = TreeBuilder::new(tree, Dialect { text, yaml: true });
    let mut documents = Deserializer::from_str(text);
    let Some(first) = documents.next().filter(|_| !is_empty(text)) else {
        return Err(Box::new(empty(parse)));
    };
    let result = builder.root(parse.index, first);
    let found = builder.faults;
    let root = result.map_err(|error| Box::new(refusal(parse, &error, found.limit)))?;
    if documents.next().is_some() {
        return Err(Box::new(several(parse)));
    }
    faults::report(parse, &found, tree, sink);
    // The library passes over tags like `!!set` in silence.
    if text.contains("!!") || text.contains("!<") || text.contains("%TAG") {
        for (span, tag) in locate::yaml::foreign_tags(text) {
            sink.push(faults::tag(&tag, parse.content.place(span)));
        }
    }
    Ok(root)
}

fn empty(parse: Parse<'_>) -> Diagnostic {
    Diagnostic::new(
        Code::Syntax,
        Place::File(parse.source.name().to_owned()),
        "the file has nothing but comments",
    )
    .help("an OpenAPI document begins with a line like `openapi: 3.1.0`")
}

/// Whether there is nothing but comments and document markers.
fn is_empty(text: &str) -> bool {
    text.lines()
        .map(str::trim)
        .all(|line| line.is_empty() || line.starts_with('#') || line == "---" || line == "...")
}

fn several(parse: Parse<'_>) -> Diagnostic {
    let place = match locate::yaml::second_document(parse.content.text()) {
        Some(span) => parse.content.place(span),
        None => Place::File(parse.source.name().to_owned()),
    };
    Diagnostic::new(
        Code::Syntax,
        place,
        "the file has more than one YAML document",
    )
    .help("keep one of them; `---` begins another document")
}

/// The library takes quadratic time for brackets in brackets. A text with so many that they could
/// take seconds is first read by a parser that stops when they are too deep.
fn slow(parse: Parse<'_>) -> Option<Diagnostic> {
    let text = parse.content.text();
    if text
        .bytes()
        .filter(|byte| matches!(byte, b'[' | b'{'))
        .count()
        < MANY_BRACKETS
    {
        return None;
    }
    let (span, message) = locate::yaml::first_error(text)?;
    let place = parse.content.place(span);
    Some(match message {
        None => faults::limit(Limit::Depth(YAML_DEPTH), place),
        Some(message) => Diagnostic::new(Code::Syntax, place, format!("not valid YAML: {message}")),
    })
}

fn refusal(parse: Parse<'_>, error: &serde_yaml::Error, limit: Option<Limit>) -> Diagnostic {
    let text = parse.content.text();
    let at = error
        .location()
        .map_or(Span { start: 0, end: 0 }, |location| {
            span(text, location.line(), location.column())
        });
    let message = error.to_string();
    let limit = limit.or(match message.as_str() {
        "repetition limit exceeded" => Some(Limit::Nodes),
        other if other.starts_with("recursion limit exceeded") => Some(Limit::Depth(YAML_DEPTH)),
        _ => None,
    });
    match limit {
        Some(limit) => faults::limit(limit, parse.content.place(at)),
        None => syntax(parse, at, &message),
    }
}

/// A syntax error. The library's message is
/// `problem at line 3 column 5, context at line 2 column 1`; the places become the diagnostic's
/// own.
fn syntax(parse: Parse<'_>, at: Span, message: &str) -> Diagnostic {
    let text = parse.content.text();
    let (problem, context) = message
        .split_once(", while ")
        .map_or((message, None), |(problem, context)| {
            (problem, Some(context))
        });
    let (problem, _) = without_place(problem);
    let mut fault = Diagnostic::new(
        Code::Syntax,
        parse.content.place(at),
        format!("not valid YAML: {problem}"),
    );
    if let Some((context, Some((line, column)))) = context.map(without_place) {
        let place = span(text, line, column);
        if place != at {
            fault = fault.label(
                parse.content.place(place),
                format!("while {context} from here"),
            );
        }
    }
    if text
        .get(at.start..)
        .is_some_and(|rest| rest.starts_with('\t'))
    {
        return fault.help("indent with spaces; YAML does not allow tabs there");
    }
    match problem {
        "mapping values are not allowed in this context" => {
            fault.help("quote the text if the colon belongs to it")
        }
        "found character that cannot start any token" => {
            fault.help("quote the text if it begins with this character")
        }
        "unknown anchor" => fault.help("an anchor `&name` must stand before its alias `*name`"),
        _ if problem.starts_with("invalid type") => {
            fault.help("keys must be single words or texts")
        }
        _ => fault.help("look at the indentation, brackets and quotes around this place"),
    }
}

/// Cuts ` at line 3 column 5` off a message.
fn without_place(message: &str) -> (&str, Option<(usize, usize)>) {
    let Some((text, place)) = message.rsplit_once(" at line ") else {
        return (message, None);
    };
    let place = place
        .split_once(" column ")
        .and_then(|(line, column)| Some((line.parse().ok()?, column.parse().ok()?)));
    (text, place)
}

/// The character at a line and column, both counted from one, columns in characters.
fn span(text: &str, line: usize, column: usize) -> Span {
    let before = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum::<usize>();
    let rest = text.get(before..).unwrap_or_default();
    let start = before
        + rest
            .chars()
            .take(column.saturating_sub(1))
            .map(char::len_utf8)
            .sum::<usize>();
    let length = text
        .get(start..)
        .and_then(|rest| rest.chars().next())
        .map_or(0, char::len_utf8);
    Span {
        start,
        end: start + length,
    }
}
