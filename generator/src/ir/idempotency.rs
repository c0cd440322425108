//! Which operations may be sent twice, and which header tells a server that two requests are
//! attempts of one call.

use super::aliases::AliasResolver;
use super::{Api, Location, Rule, Scalar, Type, TypeRef, Use};

/// The names of headers with an idempotency key that everybody uses, without `x-` and hyphens. The
/// runtime has the same.
const KEY_HEADERS: [&str; 3] = ["idempotencykey", "idempotencytoken", "idempotentkey"];

/// How long the keys are that the runtime makes: a UUID, or shorter ones where the document limits
/// the length.
const KEY_LENGTHS: [u64; 4] = [36, 32, 20, 16];

/// What the document says of sending an operation twice, by extensions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Idempotency {
    /// `x-idempotent`: whether sending it twice does no more than sending it once. Unless the
    /// document says so, its method does.
    pub marked: Option<bool>,
    /// `x-idempotency-key`: the header that takes an idempotency key.
    pub key_header: Option<String>,
}

impl Idempotency {
    /// Whether a header takes an idempotency key.
    pub fn is_key(&self, header: &str) -> bool {
        let name = header.to_ascii_lowercase().replace(['-', '_'], "");
        let is_usual = KEY_HEADERS.contains(&name.strip_prefix('x').unwrap_or(&name));
        let key = self.key_header.as_deref();
        is_usual || key.is_some_and(|key| key.eq_ignore_ascii_case(header))
    }
}

/// Makes the parameter optional that takes a key which the client can make. It makes one for each
/// call: where several parameters take a key, a call without one of them would lack it.
pub(super) fn relax(api: &mut Api) {
    let aliases = AliasResolver::new(&api.types);
    for operation in &mut api.operations {
        let idempotency = &operation.idempotency;
        let mut keys = operation.parameters.iter_mut().filter(|parameter| {
            parameter.location == Location::Header && idempotency.is_key(&parameter.wire)
        });
        if let (Some(parameter), None) = (keys.next(), keys.next())
            && can_be_made(&api.types, &aliases, &parameter.value)
        {
            parameter.required = false;
        }
    }
}

/// Whether a key that the client makes is a value of a parameter. Of a pattern it is not known.
fn can_be_made(types: &[Type], aliases: &AliasResolver, value: &Use) -> bool {
    let resolved = aliases.resolve(types, &value.ty);
    let mut rules = value.rules.clone();
    if let Some(item) = value.ty.as_named().and_then(|id| types.get(id.index())) {
        // The rules of a chain of aliases are those of each of them, and only one alias is looked
        // through.
        let target = item.shape.as_alias();
        if target.is_none_or(|target| target.ty.as_named().is_some()) {
            return false;
        }
        rules.extend(target.into_iter().flat_map(|target| target.rules.clone()));
        rules.extend(item.rules.clone());
    }
    match resolved {
        TypeRef::Scalar(Scalar::Uuid) => rules.is_empty(),
        TypeRef::Scalar(Scalar::Text) => KEY_LENGTHS.iter().any(|length| {
            rules.iter().all(|rule| match rule {
                Rule::MinLength(least) => length >= least,
                Rule::MaxLength(most) => length <= most,
                _ => false,
            })
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_headers_are_those_of_the_runtime() {
        let runtime = include_str!("../../runtime/src/idempotency.rs");
        assert!(runtime.contains(&format!("{KEY_HEADERS:?}")));
    }

    #[test]
    fn a_header_is_known_by_its_usual_names_or_by_the_extension() {
        let idempotency = Idempotency {
            key_header: Some("Request-Token".to_owned()),
            ..Idempotency::default()
        };
        for name in ["Idempotency-Key", "x-idempotency_key", "request-token"] {
            assert!(idempotency.is_key(name), "{name}");
        }
        assert!(!idempotency.is_key("X-Request-Id"));
    }
}
