//! What requests and responses can contain.

use crate::ir::{Api, Content, Shape, Type, TypeId, TypeRef, Use, reach};

/// Marks each type that a request or a response (or webhook) can contain.
pub(super) fn mark(api: &mut Api) {
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for operation in &api.operations {
        operation
            .parameters
            .iter()
            .for_each(|parameter| named(&parameter.value, &mut sent));
        operation
            .body
            .iter()
            .for_each(|body| contents(&body.contents, &mut sent));
        for response in &operation.responses {
            contents(&response.contents, &mut received);
            response
                .headers
                .iter()
                .for_each(|header| named(&header.value, &mut received));
        }
    }
    api.webhooks
        .iter()
        .for_each(|webhook| contents(&webhook.contents, &mut received));
    spread(&mut api.types, sent, |item| &mut item.sent);
    spread(&mut api.types, received, |item| &mut item.received);
}

fn contents(list: &[Content], found: &mut Vec<TypeId>) {
    list.iter().for_each(|content| named(&content.value, found));
}

fn spread(types: &mut [Type], mut open: Vec<TypeId>, flag: impl Fn(&mut Type) -> &mut bool) {
    while let Some(id) = open.pop() {
        let Some(item) = types.get_mut(id.index()) else {
            continue;
        };
        if !std::mem::replace(flag(item), true) {
            open.extend(reach::held(item));
        }
    }
}

/// All named types in a use, behind lists and maps too.
fn named(value: &Use, found: &mut Vec<TypeId>) {
    match &value.ty {
        TypeRef::Named(id) => found.push(*id),
        TypeRef::List(item) | TypeRef::Map(item) => named(item, found),
        TypeRef::Tuple(items) => items.iter().for_each(|item| named(item, found)),
        TypeRef::Scalar(_) | TypeRef::Any(_) => {}
    }
}

/// A `readOnly` key need not be sent, and a `writeOnly` key does not come back, even if it is required.
pub(super) fn relax(types: &mut [Type]) {
    for item in types {
        let (sent, received) = (item.sent, item.received);
        if let Shape::Struct(shape) = &mut item.shape {
            for field in &mut shape.fields {
                field.required &= !(field.read_only && sent || field.write_only && received);
            }
        }
    }
}
