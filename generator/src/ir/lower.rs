//! From what the document says to what it means.
//!
//! In: a [`Spec`]. Out: an [`Api`]. Absent: names of Rust, and checks across the whole API (that is `ir::check`).
//! Components are lowered first, so that a type is called after its component wherever it was met first.

mod budget;
mod candidates;
mod define;
mod discriminate;
mod docs;
mod enums;
mod formats;
mod intersect;
mod join;
mod kind;
mod list;
mod merged;
mod naming;
mod object;
mod object_docs;
mod objects;
mod operations;
mod patterns;
mod profile;
mod proof;
mod propagate;
mod record;
mod ref_siblings;
mod resolve;
mod rules;
mod scalar;
mod schema_ref;
mod schemas;
mod security;
mod servers;
#[cfg(test)]
mod tests;
mod union;
mod uses;

use super::{Api, Docs, Formats, Use};
use crate::diagnostic::Sink;
use crate::source::Pointer;
use crate::spec::{Spec, Version};
use operations::Lowering;
use schemas::Types;

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

/// Lowers a document and remembers which type each schema became that stands by itself: not those that were merged.
pub fn lower_with_places(
    spec: &Spec<'_>,
    formats: &Formats,
    sink: &mut Sink,
) -> (Api, Vec<(Pointer, Use)>) {
    let (mut api, mut places) = lower_all(spec, formats, true, sink);
    formats.apply(&mut api);
    places
        .iter_mut()
        .for_each(|(_, value)| formats.apply_to(value));
    (api, places)
}

fn lower_all(
    spec: &Spec<'_>,
    formats: &Formats,
    recorded: bool,
    sink: &mut Sink,
) -> (Api, Vec<(Pointer, Use)>) {
    let servers = servers::lower_all(spec, sink);
    let mut types = Types::new(spec.document, formats.clone(), sink);
    types.target_overrides_siblings = spec.version == Version::V30;
    if recorded {
        types.record();
    }
    types.lower_components(&spec.schemas);
    let mut lowering = Lowering::new(spec, &servers, types);
    let (operations, schemes) = lowering.operations();
    let webhooks = lowering.webhooks();
    let (types, places) = lowering.finish();
    let api = Api {
        title: spec.info.object.title.clone(),
        version: spec.info.object.version.clone(),
        docs: about(spec),
        servers,
        schemes,
        tags: servers::tags(spec),
        types,
        operations,
        left_out: spec
            .left_out
            .iter()
            .map(|one| (one.name.clone(), one.why.clone()))
            .collect(),
        webhooks,
    };
    (api, places)
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
