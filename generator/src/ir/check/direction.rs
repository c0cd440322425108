//! What requests and responses can contain, and what follows for keys that only one of them has.

use crate::ir::graph::Graph;
use crate::ir::{Api, Operation, Rule, Shape, Type, TypeId, Use, Webhook};

/// Marks each type that a request or a response (or webhook) can contain.
pub(super) fn mark_directions(api: &mut Api) {
    let references = Graph::new(
        api.types
            .iter()
            .map(|item| item.referenced_types().map(TypeId::index).collect())
            .collect(),
    );
    let types_in = |(_, value): (&_, &Use)| -> Vec<TypeId> { value.referenced_types().collect() };
    let requests = api.operations.iter().flat_map(Operation::sent);
    let answers = api.operations.iter().flat_map(Operation::received);
    let payloads = api.webhooks.iter().flat_map(Webhook::received);
    // `file_parts` marks the aliases that it replaced in a body: their targets are sent, although
    // nothing names them any more.
    let replaced = api.types().filter(|(_, item)| item.sent).map(|(id, _)| id);
    let sent = requests.flat_map(types_in).chain(replaced);
    let received = answers.chain(payloads).flat_map(types_in);
    let sent = references.reachable(sent.map(TypeId::index));
    let received = references.reachable(received.map(TypeId::index));
    for ((item, sent), received) in api.types.iter_mut().zip(sent).zip(received) {
        (item.sent, item.received) = (sent, received);
    }
}

/// A `readOnly` key need not be sent, and a `writeOnly` key does not come back, even if it is
/// required. A `writeOnly` key of a type that is sent as well has a rule instead.
pub(super) fn apply_read_write_only(types: &mut [Type]) {
    for item in types {
        let (sent, received) = (item.sent, item.received);
        let mut only_sent = Vec::new();
        if let Shape::Struct(shape) = &mut item.shape {
            for field in &mut shape.fields {
                let need_not_be_sent = field.read_only && sent;
                let does_not_come_back = field.write_only && received;
                if field.required && sent && does_not_come_back && !need_not_be_sent {
                    only_sent.push(field.wire.clone());
                }
                field.required &= !(need_not_be_sent || does_not_come_back);
            }
        }
        if !only_sent.is_empty() {
            item.rules.push(Rule::AnyOf(vec![only_sent]));
        }
    }
}
