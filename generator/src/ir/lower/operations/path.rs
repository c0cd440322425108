//! The template of a path, and whether it agrees with the path parameters.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::lower::servers::warning;
use crate::ir::{Docs, Location, Parameter, PathPart, Scalar, Style, TypeRef, Use};
use crate::load::document::Node;
use crate::spec;

/// The parts of a template.
pub(super) fn parts(template: &str, item: Node<'_>, sink: &mut Sink) -> Vec<PathPart> {
    let mut parts = Vec::new();
    let mut rest = template;
    while let Some((text, tail)) = rest.split_once('{') {
        let name = tail
            .split_once('}')
            .filter(|(name, _)| !name.is_empty() && !name.contains('{'));
        let Some((name, after)) = name else {
            let path = shortened(template);
            let headline = format!("the path `{path}` has a `{{` without a name and a `}}`");
            sink.push(
                Diagnostic::new(Code::PathParameter, item.pointer(), headline)
                    .help("a parameter in a path is `{name}`"),
            );
            break;
        };
        parts.extend((!text.is_empty()).then(|| PathPart::Text(text.to_owned())));
        parts.push(PathPart::Parameter(name.to_owned()));
        rest = after;
    }
    parts.extend((!rest.is_empty()).then(|| PathPart::Text(rest.to_owned())));
    parts
}

/// How many names that only the path of an operation has, and how many that only its parameters
/// have, are reported one by one; a further finding for either counts the rest.
///
/// A path of some kilobytes can have a thousand names, and the parameters are as many as the
/// document says. The value is about twice the most names of a path measured (nine), so that an
/// ordinary mistake is reported in full. With a tenth, who has nine names to correct would learn
/// two at a time; with ten times as many, one operation could fill some fifty screens where all
/// findings are shown.
const LISTED: usize = 20;

/// Reports what the template has and the parameters lack, and leaves out what the template lacks.
pub(super) fn agree(
    parts: &[PathPart],
    mut parameters: Vec<Parameter>,
    operation: &spec::Operation<'_>,
    sink: &mut Sink,
) -> Vec<Parameter> {
    let names: Vec<&str> = parts.iter().filter_map(name).collect();
    let in_template: BTreeSet<&str> = names.iter().copied().collect();
    let is_stray = |parameter: &Parameter| {
        parameter.location == Location::Path && !in_template.contains(parameter.wire.as_str())
    };
    let strays: Vec<&str> = parameters
        .iter()
        .filter(|parameter| is_stray(parameter))
        .map(|parameter| parameter.wire.as_str())
        .collect();
    let mut known: BTreeSet<&str> = parameters
        .iter()
        .filter(|parameter| parameter.location == Location::Path)
        .map(|parameter| parameter.wire.as_str())
        .collect();
    let missing: Vec<&str> = names
        .into_iter()
        .filter(|name| known.insert(name))
        .collect();
    let path = shortened(operation.path);
    // A parameter that could not be read may be the one that is missing.
    let reported: &[&str] = match operation.lost.is_empty() {
        true => &missing,
        false => &[],
    };
    for name in reported.iter().take(LISTED) {
        let name = shortened(name);
        let headline =
            format!("`{{{name}}}` of the path `{path}` is no parameter of the operation");
        let help = match strays.as_slice() {
            [stray] => format!(
                "the path parameter `{}` is not in the path: is it meant?",
                shortened(stray)
            ),
            _ => format!("add a parameter with `name: {name}` and `in: path`"),
        };
        sink.push(
            Diagnostic::new(Code::PathParameter, operation.node.pointer(), headline).help(help),
        );
    }
    for stray in strays.iter().take(LISTED) {
        let stray = shortened(stray);
        let headline =
            format!("the path `{path}` has no `{{{stray}}}`; the path parameter is ignored");
        sink.push(warning(Code::PathParameter, operation.node, headline));
    }
    for (names, fault) in [
        (reported, "names of the path that are no parameters"),
        (&strays, "names of path parameters that are not in the path"),
    ] {
        report_rest(names, fault, operation, sink);
    }
    let added = missing.iter().map(|name| undeclared(name, operation));
    let added: Vec<Parameter> = added.collect();
    parameters.retain(|parameter| !is_stray(parameter));
    parameters.extend(added);
    parameters
}

/// Counts the names that got no finding.
fn report_rest(names: &[&str], fault: &str, operation: &spec::Operation<'_>, sink: &mut Sink) {
    if let Some(more @ 1..) = names.len().checked_sub(LISTED) {
        let headline = format!("{fault}: {more} more");
        sink.push(warning(Code::PathParameter, operation.node, headline));
    }
}

/// A parameter of which only the template tells: text, as every part of a path is.
fn undeclared(name: &str, operation: &spec::Operation<'_>) -> Parameter {
    let remark = "The document does not say what this part of the path is.".to_owned();
    Parameter {
        at: operation.node.pointer(),
        wire: name.to_owned(),
        location: Location::Path,
        style: Style::Simple,
        reserved: false,
        value: Use::plain(TypeRef::Scalar(Scalar::Text)),
        required: true,
        docs: Docs {
            remarks: vec![remark],
            ..Docs::default()
        },
        default: None,
    }
}

/// How many characters of a path, and of the name of a parameter, messages show; an ellipsis stands
/// for the rest, and the place of the finding shows which operation it is. Either may have some
/// kilobytes, and each message repeats it. Chosen by eye, about a line. Measured: of 7,131 paths 48
/// are longer, and the longest has 129 characters. With half as many, one in six would be cut; with
/// a thousand, each message about a hostile path would fill ten lines.
const LONGEST_SHOWN: usize = 100;

/// A path or a name for a message; the place says which it is.
fn shortened(path: &str) -> String {
    match path.char_indices().nth(LONGEST_SHOWN) {
        Some((end, _)) => format!("{}…", &path[..end]),
        None => path.to_owned(),
    }
}

fn name(part: &PathPart) -> Option<&str> {
    match part {
        PathPart::Parameter(name) => Some(name),
        PathPart::Text(_) => None,
    }
}
