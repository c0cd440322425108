//! Which operations may be sent twice, and which header tells a server that two requests are
//! attempts of one call.

use super::{Api, Location, Rule, Scalar, Type, TypeRef, Use};

// The file depends on nothing else of the runtime.
#[path = "../../runtime/src/idempotency_names.rs"]
mod runtime;

/// How many aliases of a chain are looked through for the rules of a parameter that takes an
/// idempotency key. A parameter with a longer chain stays as it is, without a finding. Cycles of
/// aliases are broken later, and without a bound they would be walked for ever. Each operation can
/// have such a parameter, so that a chain of a hundred thousand would be walked for each of
/// thousands of operations. Measured: no chain of aliases in real documents has more than three,
/// which a tenth would not hold; a longer walk would find nothing else there.
const LONGEST_CHAIN: usize = 16;

/// What the document says of sending an operation twice, by extensions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Idempotency {
    /// `x-idempotent`: whether sending it twice does no more than sending it once. Without it, an
    /// idempotency key or the method decides.
    pub marked: Option<bool>,
    /// `x-idempotency-key`: the header that takes an idempotency key.
    pub key_header: Option<String>,
}

impl Idempotency {
    /// Whether a header takes an idempotency key.
    pub fn is_key(&self, header: &str) -> bool {
        let key = self.key_header.as_deref();
        runtime::has_usual_name(header) || key.is_some_and(|key| key.eq_ignore_ascii_case(header))
    }
}

/// Makes the parameter optional that takes a key which the client can make. The client makes one
/// key for a call, so that parameters stay as they are where several of them take a key.
pub(super) fn relax(api: &mut Api) {
    for operation in &mut api.operations {
        let idempotency = &operation.idempotency;
        let mut keys = operation.parameters.iter_mut().filter(|parameter| {
            parameter.location == Location::Header && idempotency.is_key(&parameter.wire)
        });
        if let (Some(parameter), None) = (keys.next(), keys.next())
            && can_be_made(&api.types, &parameter.value)
        {
            parameter.required = false;
        }
    }
}

/// Whether a key that the client makes is a value of a parameter. Of a pattern it is not known.
fn can_be_made(types: &[Type], value: &Use) -> bool {
    let mut rules: Vec<&Rule> = value.rules.iter().collect();
    let mut ty = &value.ty;
    // An alias has rules of its own, and those of its use of the next one.
    for _ in 0..LONGEST_CHAIN {
        let Some(id) = ty.as_named() else {
            break;
        };
        let item = types.get(id.index());
        let Some((item, target)) = item.and_then(|item| Some((item, item.shape.as_alias()?)))
        else {
            return false;
        };
        rules.extend(item.rules.iter().chain(&target.rules));
        ty = &target.ty;
    }
    match ty {
        TypeRef::Scalar(Scalar::Uuid) => rules.is_empty(),
        TypeRef::Scalar(Scalar::Text) => runtime::LENGTHS.into_iter().any(|length| {
            let length = length as u64;
            rules.iter().all(|rule| match rule {
                Rule::MinLength(least) => length >= *least,
                Rule::MaxLength(most) => length <= *most,
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
