//! What documents mean, as short texts. The tests are named after what a reader of the document
//! would expect.

mod bodies;
mod document;
mod examples;
mod parameters;

use crate::diagnostic::Sink;
use crate::ir::{Api, Content, Operation, Parameter, Scalar, Status, TypeRef, Use, lower};
use crate::spec::testing::{concise, yaml};

/// The operations of a document's paths (and what follows them), shortly, with all findings.
fn lowered(rest: &str) -> String {
    whole(&format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nservers: [{{url: 'https://example.com'}}]\n{}",
        dedented(rest)
    ))
}

fn whole(text: &str) -> String {
    let mut sink = Sink::new();
    let document = yaml(text, &mut sink);
    let api = crate::spec::read(&document, &mut sink).map(|spec| lower::lower(&spec, &mut sink));
    let shown = api.as_ref().map(shown).unwrap_or_default();
    format!("{shown}{}", concise(sink)).trim_end().to_owned()
}

/// Test texts are indented with the code around them.
fn dedented(text: &str) -> String {
    let indent = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or(0);
    text.lines()
        .map(|line| line.get(indent..).unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

fn shown(api: &Api) -> String {
    let mut text = String::new();
    for operation in &api.operations {
        text += &operation_shown(operation, api);
    }
    for webhook in &api.webhooks {
        text += &format!("webhook {}{}\n", webhook.name, contents(&webhook.contents));
    }
    text
}

fn operation_shown(operation: &Operation, api: &Api) -> String {
    let id = operation.id.as_deref().unwrap_or("-");
    let mut text = format!("{} {} {id}\n", operation.method.as_str(), operation.path);
    if let Some(words) = operation
        .docs
        .summary
        .as_ref()
        .or(operation.docs.description.as_ref())
    {
        text += &format!("  says {words}\n");
    }
    operation
        .parameters
        .iter()
        .for_each(|parameter| text += &parameter_shown(parameter));
    if let Some(body) = &operation.body {
        text += &format!(
            "  body {}{}\n",
            if body.required {
                "required"
            } else {
                "optional"
            },
            contents(&body.contents)
        );
    }
    for response in &operation.responses {
        let headers: Vec<String> = response
            .headers
            .iter()
            .map(|header| format!(" {}={}", header.wire, ty(&header.value)))
            .collect();
        text += &format!(
            "  {}{}{}\n",
            status(response.status),
            contents(&response.contents),
            headers.concat()
        );
    }
    let alternatives: Vec<String> = operation
        .security
        .iter()
        .map(|alternative| {
            alternative
                .schemes
                .iter()
                .map(|index| api.schemes[*index].name.as_str())
                .collect::<Vec<_>>()
                .join("+")
        })
        .collect();
    if !alternatives.is_empty() {
        text += &format!("  security {}\n", alternatives.join(" | "));
    }
    operation
        .servers
        .iter()
        .for_each(|server| text += &format!("  server {}\n", server.url));
    text
}

fn parameter_shown(parameter: &Parameter) -> String {
    let mut text = format!(
        "  {:?} {} {} {:?}",
        parameter.location,
        parameter.wire,
        ty(&parameter.value),
        parameter.style
    );
    if parameter.required {
        text += " required";
    }
    if parameter.reserved {
        text += " reserved";
    }
    if let Some(description) = &parameter.docs.description {
        text += &format!(" ({description})");
    }
    text + "\n"
}

fn contents(list: &[Content]) -> String {
    list.iter()
        .map(|content| {
            format!(
                " {:?}[{}]={}",
                content.codec,
                content.media,
                ty(&content.value)
            )
        })
        .collect()
}

fn ty(value: &Use) -> &'static str {
    match value.ty {
        TypeRef::Scalar(Scalar::Text) => "text",
        TypeRef::Scalar(Scalar::Integer(_)) => "integer",
        TypeRef::Scalar(Scalar::Binary) => "bytes",
        TypeRef::Any(_) => "any",
        _ => "other",
    }
}

fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    }
}
