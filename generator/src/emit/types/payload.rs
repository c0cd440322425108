//! Which webhooks a type is the payload of, for its documentation.

use std::collections::BTreeMap;

use crate::emit::docs::code;
use crate::ir::{Api, Codec, TypeId};

/// How many webhooks the documentation of a type names; the others are counted. A type of all
/// events of an API can be the payload of hundreds. Chosen by eye: five names of some twenty
/// characters are about a line. Measured: of 327 payloads all but one have at most five, which are
/// named in full. With one, five would not be; with fifty, a hostile document or a large one would
/// fill a dozen lines.
const MOST_NAMED: usize = 5;

/// The names of the webhooks that send each type as JSON, in the order of the document.
pub(in crate::emit) fn webhooks(api: &Api) -> BTreeMap<TypeId, Vec<&str>> {
    let mut known: BTreeMap<TypeId, Vec<&str>> = BTreeMap::new();
    for webhook in &api.webhooks {
        let json = webhook.contents.iter();
        let json = json.filter(|content| content.codec == Codec::Json);
        for id in json.filter_map(|content| content.value.ty.as_named()) {
            let names = known.entry(id).or_default();
            // A payload can have several media types of JSON.
            if names.last() != Some(&webhook.name.as_str()) {
                names.push(&webhook.name);
            }
        }
    }
    known
}

/// That a type is a payload, and what reads it.
pub(super) fn remark(names: &[&str]) -> String {
    let shown: Vec<String> = names
        .iter()
        .take(MOST_NAMED)
        .map(|name| code(name))
        .collect();
    let rest = match names.len().saturating_sub(MOST_NAMED) {
        0 => String::new(),
        rest => format!(" and {rest} more"),
    };
    let noun = if names.len() == 1 {
        "webhook"
    } else {
        "webhooks"
    };
    format!(
        "The payload of the {noun} {}{rest}. [`WebhookPayload::parse`](crate::runtime::WebhookPayload::parse) reads it.",
        shown.join(", ")
    )
}
