//! Operations, webhooks, servers and schemes as text.

use std::fmt::Write as _;

use super::{Printer, line};
use crate::ir::{Api, Codec, Content, Operation, SchemeKind, Server};

/// Everything but types.
pub(super) fn all(printer: &Printer<'_>, api: &Api, text: &mut String) {
    line(text, format_args!("api {} {}", api.title, api.version));
    api.servers
        .iter()
        .for_each(|one| line(text, format_args!("server {}", server(one))));
    for (index, scheme) in api.schemes.iter().enumerate() {
        line(
            text,
            format_args!(
                "scheme {index} {} = {}",
                scheme.name,
                scheme_kind(&scheme.kind)
            ),
        );
    }
    api.operations
        .iter()
        .for_each(|operation| one(printer, operation, text));
    for webhook in &api.webhooks {
        line(text, format_args!("webhook {}", webhook.name));
        webhook
            .contents
            .iter()
            .for_each(|content| body(printer, "payload", content, text));
    }
}

fn server(server: &Server) -> String {
    let values = |values: &[String]| {
        if values.is_empty() {
            String::new()
        } else {
            format!(" of {}", values.join(" | "))
        }
    };
    let variables = server
        .variables
        .iter()
        .map(|one| format!(" {{{} = {}{}}}", one.name, one.default, values(&one.values)));
    server.url.clone() + &variables.collect::<String>()
}

/// What an operation is called in a dump.
pub(super) fn label(operation: &Operation) -> String {
    operation
        .id
        .clone()
        .unwrap_or_else(|| format!("{} {}", operation.method.as_str(), operation.path))
}

fn one(printer: &Printer<'_>, operation: &Operation, text: &mut String) {
    let id = operation
        .id
        .as_ref()
        .map_or_else(String::new, |id| format!(" {id}"));
    let tags = if operation.tags.is_empty() {
        String::new()
    } else {
        format!(" #{}", operation.tags.join(" #"))
    };
    line(
        text,
        format_args!("{} {}{id}{tags}", operation.method.as_str(), operation.path),
    );
    operation
        .servers
        .iter()
        .for_each(|one| line(text, format_args!("  server {}", server(one))));
    if !operation.security.is_empty() {
        let alternatives: Vec<_> = operation
            .security
            .iter()
            .map(|alternative| format!("{:?}", alternative.schemes))
            .collect();
        line(
            text,
            format_args!("  security {}", alternatives.join(" or ")),
        );
    }
    if let Some(marked) = operation.idempotency.marked {
        line(text, format_args!("  idempotent {marked}"));
    }
    if let Some(header) = &operation.idempotency.key_header {
        line(text, format_args!("  idempotency key {header}"));
    }
    for parameter in &operation.parameters {
        let mark = if parameter.required { "" } else { "?" };
        let mut notes = format!("{:?}", parameter.style);
        if parameter.reserved {
            notes.push_str(", reserved");
        }
        if let Some(default) = &parameter.default {
            let _ = write!(notes, ", default {default}");
        }
        let place = parameter.location.as_str();
        line(
            text,
            format_args!(
                "  {place} {}{mark}: {} ({notes})",
                parameter.wire,
                printer.use_of(&parameter.value)
            ),
        );
    }
    if let Some(request) = &operation.body {
        let mark = if request.required { "body" } else { "body?" };
        if let Some(bytes) = request.max_bytes {
            line(text, format_args!("  body of at most {bytes} bytes"));
        }
        request
            .contents
            .iter()
            .for_each(|content| body(printer, mark, content, text));
    }
    for response in &operation.responses {
        let status = response.status.to_string();
        if response.contents.is_empty() {
            line(text, format_args!("  {status}"));
        }
        response
            .contents
            .iter()
            .for_each(|content| body(printer, &status, content, text));
        for header in &response.headers {
            let mark = if header.required { "" } else { "?" };
            line(
                text,
                format_args!(
                    "  {status} header {}{mark}: {}",
                    header.wire,
                    printer.use_of(&header.value)
                ),
            );
        }
    }
}

fn body(printer: &Printer<'_>, label: &str, content: &Content, text: &mut String) {
    let codec = match content.codec {
        Codec::Json => "json",
        Codec::Form => "form",
        Codec::Multipart => "multipart",
        Codec::Text => "text",
        Codec::Bytes => "bytes",
    };
    line(
        text,
        format_args!(
            "  {label} {} ({codec}): {}",
            content.media,
            printer.use_of(&content.value)
        ),
    );
}

fn scheme_kind(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::ApiKey(place, name) => format!("key in {} {name}", place.as_str()),
        SchemeKind::Basic => "basic".to_owned(),
        SchemeKind::Bearer => "bearer".to_owned(),
        SchemeKind::Http(scheme) => format!("http {scheme}"),
        SchemeKind::MutualTls => "client certificate".to_owned(),
    }
}
