//! The places whose type is any JSON, each with the reason.
//!
//! In: an [`Api`]. Out: [`Untyped`]s in the order of their pointers, each place once. Absent: keys that an object does not
//! name, which are kept as any JSON wherever the document does not forbid them.

use std::collections::BTreeSet;

use super::{Any, Api, Other, Shape, TypeRef, Use};
use crate::source::Pointer;

/// A place whose type is any JSON.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Untyped {
    /// The nearest place around it that has a pointer of its own: a type, field, branch, parameter, body or header.
    pub at: Pointer,
    /// The way from there: `items`, `values`, or the number of an item of a tuple.
    pub inside: Vec<String>,
    /// Why.
    pub reason: Any,
}

/// Finds all of them.
pub fn untyped(api: &Api) -> Vec<Untyped> {
    let mut found = BTreeSet::new();
    for item in &api.types {
        match &item.shape {
            Shape::Struct(shape) => {
                shape
                    .fields
                    .iter()
                    .for_each(|field| search(&field.at, &field.value, &mut found));
                shape
                    .patterns
                    .iter()
                    .for_each(|pattern| search(&pattern.at, &pattern.value, &mut found));
                if let Other::Typed(value) = &shape.other {
                    search(&item.at, value, &mut found);
                }
            }
            Shape::Union(union) => union
                .variants
                .iter()
                .for_each(|variant| search(&variant.at, &variant.value, &mut found)),
            Shape::Alias(value) => search(&item.at, value, &mut found),
            Shape::Enum(_) => {}
        }
    }
    for operation in &api.operations {
        operation
            .parameters
            .iter()
            .for_each(|parameter| search(&parameter.at, &parameter.value, &mut found));
        let sent = operation.body.iter().flat_map(|body| &body.contents);
        let received = operation
            .responses
            .iter()
            .flat_map(|response| &response.contents);
        sent.chain(received)
            .for_each(|content| search(&content.at, &content.value, &mut found));
        let headers = operation
            .responses
            .iter()
            .flat_map(|response| &response.headers);
        headers.for_each(|header| search(&header.at, &header.value, &mut found));
    }
    let payloads = api.webhooks.iter().flat_map(|webhook| &webhook.contents);
    payloads.for_each(|content| search(&content.at, &content.value, &mut found));
    found.into_iter().collect()
}

fn search(at: &Pointer, value: &Use, found: &mut BTreeSet<Untyped>) {
    let mut open = vec![(Vec::new(), value)];
    while let Some((inside, value)) = open.pop() {
        let step = |word: &str| {
            inside
                .iter()
                .cloned()
                .chain([word.to_owned()])
                .collect::<Vec<String>>()
        };
        match &value.ty {
            TypeRef::Any(reason) => {
                found.insert(Untyped {
                    at: at.clone(),
                    inside,
                    reason: reason.clone(),
                });
            }
            TypeRef::List(item) => open.push((step("items"), item)),
            TypeRef::Map(item) => open.push((step("values"), item)),
            TypeRef::Tuple(items) => open.extend(
                items
                    .iter()
                    .enumerate()
                    .map(|(position, item)| (step(&position.to_string()), item)),
            ),
            TypeRef::Scalar(_) | TypeRef::Named(_) => {}
        }
    }
}
