//! A key of `codegen.toml` that no table has there.

use generator::nearest::nearest;

/// The key, and what was probably meant.
pub(super) struct UnknownKey {
    pub(super) headline: String,
    pub(super) help: String,
}

impl UnknownKey {
    /// What a message of the deserializer says of such a key: "unknown field `a`, expected one of
    /// `b`, `c`". It gives the keys in no other way.
    pub(super) fn of(message: &str) -> Option<Self> {
        let rest = message.strip_prefix("unknown field ")?;
        let mut quoted = rest.split('`').skip(1).step_by(2);
        let key = quoted.next()?;
        let known: Vec<&str> = quoted.collect();
        let help = match nearest(key, known.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("the keys here are {}", known.join(", ")),
        };
        Some(Self {
            headline: format!("unknown field `{key}`"),
            help,
        })
    }
}
