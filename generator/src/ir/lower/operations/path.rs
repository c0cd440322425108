//! The template of a path, and whether it agrees with the path parameters.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::lower::servers::warning;
use crate::ir::{Location, Parameter, PathPart};
use crate::load::document::Node;
use crate::spec;

/// The parts of a template.
pub(super) fn parts(template: &str, item: Node<'_>, sink: &mut Sink) -> Vec<PathPart> {
    let mut parts = Vec::new();
    let mut rest = template;
    while let Some((text, tail)) = rest.split_once('{') {
        let name = tail.split_once('}').filter(|(name, _)| !name.is_empty() && !name.contains('{'));
        let Some((name, after)) = name else {
            let headline = format!("the path `{template}` has a `{{` without a name and a `}}`");
            sink.push(Diagnostic::new(Code::PathParameter, item.pointer(), headline).help("a parameter in a path is `{name}`"));
            break;
        };
        parts.extend((!text.is_empty()).then(|| PathPart::Text(text.to_owned())));
        parts.push(PathPart::Parameter(name.to_owned()));
        rest = after;
    }
    parts.extend((!rest.is_empty()).then(|| PathPart::Text(rest.to_owned())));
    parts
}

/// Reports what the template has and the parameters lack, and leaves out what the template lacks.
pub(super) fn agree(
    parts: &[PathPart],
    mut parameters: Vec<Parameter>,
    operation: &spec::Operation<'_>,
    sink: &mut Sink,
) -> Vec<Parameter> {
    let names: Vec<&str> =
        parts.iter().filter_map(|part| if let PathPart::Parameter(name) = part { Some(name.as_str()) } else { None }).collect();
    let is_stray = |parameter: &Parameter| parameter.location == Location::Path && !names.contains(&parameter.wire.as_str());
    let strays: Vec<&str> = parameters.iter().filter(|parameter| is_stray(parameter)).map(|parameter| parameter.wire.as_str()).collect();
    let mut missing: Vec<&str> = Vec::new();
    for name in &names {
        let declared = parameters.iter().any(|parameter| parameter.location == Location::Path && parameter.wire == *name);
        if !declared && !missing.contains(name) {
            missing.push(name);
        }
    }
    for name in missing.iter().filter(|_| !operation.incomplete) {
        let headline = format!("`{{{name}}}` of the path `{}` is no parameter of the operation", operation.path);
        let help = match strays.as_slice() {
            [stray] => format!("the path parameter `{stray}` is not in the path: is it meant?"),
            _ => format!("add a parameter with `name: {name}` and `in: path`"),
        };
        sink.push(Diagnostic::new(Code::PathParameter, operation.node.pointer(), headline).help(help));
    }
    for stray in &strays {
        let headline = format!("the path `{}` has no `{{{stray}}}`; the path parameter is ignored", operation.path);
        sink.push(warning(Code::PathParameter, operation.node, headline));
    }
    parameters.retain(|parameter| !is_stray(parameter));
    parameters
}
