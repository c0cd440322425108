//! The extensions that say what sending an operation twice does: `x-idempotent` and
//! `x-idempotency-key`.

use crate::diagnostic::{Code, Sink};
use crate::ir::Idempotency;
use crate::ir::lower::servers::warning;
use crate::load::document::Node;
use crate::quoting::code_span;

/// Headers that have another meaning, or that only a transport may write.
const OTHER_HEADERS: [&str; 8] = [
    "accept",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "cookie",
    "host",
    "transfer-encoding",
];

/// What the extensions of an operation say.
pub(super) fn read(operation: Node<'_>, sink: &mut Sink) -> Idempotency {
    let marked = operation.get("x-idempotent").and_then(|node| {
        let marked = node.bool();
        if marked.is_none() {
            report(node, "`x-idempotent` is `true` or `false`".to_owned(), sink);
        }
        marked
    });
    let key_header = operation.get("x-idempotency-key").and_then(|node| {
        let name = node.text().filter(|name| is_header(name));
        if name.is_none() {
            let shown = node.text().map(code_span).unwrap_or_default();
            let headline =
                "`x-idempotency-key` is the name of a header that takes an idempotency key";
            report(node, format!("{headline}, which {shown} cannot be"), sink);
        }
        name.map(str::to_owned)
    });
    Idempotency { marked, key_header }
}

fn report(node: Node<'_>, headline: String, sink: &mut Sink) {
    sink.push(warning(Code::InvalidValue, node, headline));
}

/// Whether a text can be the name of such a header (RFC 9110, section 5.6.2).
fn is_header(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty()
        && name.bytes().all(is_token)
        && !OTHER_HEADERS.contains(&name.to_ascii_lowercase().as_str())
}
