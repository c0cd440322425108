//! What the document says of sending an operation twice, for its documentation.

use crate::emit::docs::code;
use crate::ir::{Location, Operation};

/// Whether an operation is repeated; nothing if that follows from its method or from a parameter.
pub(super) fn remark(operation: &Operation) -> Option<String> {
    let idempotency = &operation.idempotency;
    if idempotency.marked == Some(false) {
        let remark = "Must not be sent twice, so that it is repeated only if the server has not processed it.";
        return Some(remark.to_owned());
    }
    if let Some(header) = &idempotency.key_header {
        let is_parameter = operation.parameters.iter().any(|parameter| {
            parameter.location == Location::Header && idempotency.is_key(&parameter.wire)
        });
        return (!is_parameter).then(|| {
            format!(
                "The client sends a random idempotency key in the header {} unless the call sets it, and repeats the call after every \
                 failure that may pass.",
                code(header)
            )
        });
    }
    idempotency.marked.map(|_| {
        "Can be sent twice, so that it is repeated after every failure that may pass.".to_owned()
    })
}
