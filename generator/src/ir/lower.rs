//! From what the document says to what it means.
//!
//! In: a `Spec`. Out: an `Api`. `Builder` makes the types. It holds `Planner`, which decides what
//! kind of type a schema is. `Planner` holds `Schemas`, which reads and merges what the document
//! says. None knows its owner. Absent: names of Rust, and checks across the whole API
//! (`ir::check`).

mod budget;
mod build;
mod formats;
mod key_patterns;
mod object_docs;
mod operations;
mod patterns;
mod plan;
mod schemas;
mod security;
mod servers;
#[cfg(test)]
mod tests;

use super::{Api, Docs, Formats, Use, idempotency};
use crate::diagnostic::Sink;
use crate::source::Pointer;
use crate::spec::Spec;
use build::Builder;
pub(crate) use key_patterns::KeyPatterns;
use operations::Lowering;
use plan::Planner;
use schemas::Schemas;

/// Lowers a document. What cannot be lowered is reported and left out; everything else is there.
pub fn lower(spec: &Spec<'_>, sink: &mut Sink) -> Api {
    lower_as(spec, &Formats::default(), sink)
}

/// The same with the types that a user chose for formats.
pub fn lower_as(spec: &Spec<'_>, formats: &Formats, sink: &mut Sink) -> Api {
    let mut api = lower_all(spec, formats, false, sink).0;
    formats.apply(&mut api);
    api
}

/// Lowers a document and returns as well which type each schema became that describes a value
/// alone.
pub fn lower_with_places(
    spec: &Spec<'_>,
    formats: &Formats,
    sink: &mut Sink,
) -> (Api, Vec<(Pointer, Use)>) {
    let (mut api, mut recorded) = lower_all(spec, formats, true, sink);
    formats.apply(&mut api);
    recorded
        .iter_mut()
        .for_each(|(_, value)| formats.apply_to(value));
    (api, recorded)
}

fn lower_all(
    spec: &Spec<'_>,
    formats: &Formats,
    records: bool,
    sink: &mut Sink,
) -> (Api, Vec<(Pointer, Use)>) {
    let servers = servers::lower_all(spec, sink);
    let schemas = Schemas::new(spec.document, spec.version, sink);
    let planner = Planner::new(schemas, formats.clone());
    let mut builder = Builder::new(planner, records);
    // First, so that a type is called after its component wherever it is met.
    builder.build_components(&spec.schemas);
    let mut lowering = Lowering::new(spec, &servers, builder);
    let (operations, schemes) = lowering.operations();
    let webhooks = lowering.webhooks();
    let (types, recorded) = lowering.finish();
    let mut api = Api {
        title: spec.info.object.title.clone(),
        version: spec.info.object.version.clone(),
        docs: about(spec),
        servers,
        schemes,
        tags: servers::tags(spec),
        types,
        removed: Vec::new(),
        operations,
        left_out: spec
            .left_out
            .iter()
            .map(|one| (one.name.clone(), one.why.clone()))
            .collect(),
        webhooks,
    };
    idempotency::relax(&mut api);
    (api, recorded)
}

/// What the document says of the API as a whole.
fn about(spec: &Spec<'_>) -> Docs {
    let info = &spec.info.object;
    let mut remarks = Vec::new();
    if let Some(contact) = &info.contact {
        let parts: Vec<&str> = [&contact.name, &contact.email, &contact.url]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        remarks.extend((!parts.is_empty()).then(|| format!("Contact: {}", parts.join(", "))));
    }
    if let Some(license) = &info.license {
        let url = license
            .url
            .as_ref()
            .map(|url| format!(", {url}"))
            .unwrap_or_default();
        remarks.push(format!("Licence: {}{url}", license.name));
    }
    remarks.extend(
        info.terms_of_service
            .as_ref()
            .map(|terms| format!("Terms of service: {terms}")),
    );
    Docs {
        summary: spec.info.summary.map(str::to_owned),
        description: info.description.clone(),
        external: spec.info.external.map(object_docs::external),
        remarks,
        ..Docs::default()
    }
}
